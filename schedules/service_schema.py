"""The JSON Schema of service files, by which editors complete and check them while one types.

It is made of the models that read the files; `make schema` writes it anew. What only the reader
knows, such as whether a call fits the hours, `sodan check` tells.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any, get_origin

from pydantic.json_schema import GenerateJsonSchema, JsonSchemaValue
from pydantic_core import core_schema

from schedules.kinds import distinct, some
from schedules.service import Service
from schedules.service_file import SECTIONS, WHOLE, fields

NAME = "service.schema.json"
HEADING = f"#:schema ./{NAME}"  # the first line of a service file, by which editors find it
_ARTICLE = 'a place such as "6-2", "notice", "preamble" or "operator"'
_KEPT_DEFAULTS = (bool, list)  # lengths are written as numbers, and "nothing" cannot be written


class _Written(GenerateJsonSchema):
    """Says of each value how it is written in TOML, which knows no null."""

    def nullable_schema(self, schema: core_schema.NullableSchema) -> JsonSchemaValue:
        return self.generate_inner(schema["schema"])

    def default_schema(self, schema: core_schema.WithDefaultSchema) -> JsonSchemaValue:
        told = super().default_schema(schema)
        if not isinstance(told.get("default"), _KEPT_DEFAULTS):
            told.pop("default", None)
        return told

    def function_after_schema(
        self, schema: core_schema.AfterValidatorFunctionSchema
    ) -> JsonSchemaValue:
        told = self.generate_inner(schema["schema"])
        function = schema["function"]["function"]
        return {
            **told,
            **({"uniqueItems": True} if function is distinct else {}),
            **({"minItems": 1} if function is some else {}),
        }

    def dict_schema(self, schema: core_schema.DictSchema) -> JsonSchemaValue:
        told = super().dict_schema(schema)
        return {**told, "additionalProperties": False} if "patternProperties" in told else told


def schema() -> dict[str, Any]:
    """Make the schema, without references: some editors follow none."""
    made = Service.model_json_schema(schema_generator=_Written)
    parts = made.pop("$defs")
    for part in (made, *parts.values()):
        part.pop("description", None)  # a class's, for those who read the code
    whole = _plain(made, parts)
    told = whole["properties"]["articles"]
    told |= _articles({**told.pop("additionalProperties"), "description": _ARTICLE})
    return {
        "$schema": "http://json-schema.org/draft-07/schema#",
        "title": "A service file of Sodan",
        **whole,
        "allOf": _articles_of_what_is_set(),
    }


def text() -> str:
    """Write the schema as its file holds it."""
    return json.dumps(schema(), ensure_ascii=False, indent=1) + "\n"


def write(folder: Path) -> None:
    """Write the file beside the service files of a folder."""
    (folder / NAME).write_text(text(), encoding="utf-8")


def _plain(node: Any, parts: Mapping[str, Any]) -> Any:
    """Put each part where it is named, and leave out the names of Python's classes."""
    if isinstance(node, list):
        return [_plain(inner, parts) for inner in node]
    if not isinstance(node, dict):
        return node
    if "$ref" in node:
        part = parts[node["$ref"].rpartition("/")[2]]
        return _plain({**part, **{k: v for k, v in node.items() if k != "$ref"}}, parts)
    return {
        key: _plain(inner, parts)
        for key, inner in node.items()
        # A section may have a key `title`, which holds a schema; a class's name is a text.
        if not (key == "title" and isinstance(inner, str))
    }


def _articles(article: Mapping[str, Any]) -> dict[str, Any]:
    """Name the keys that may have an article, and those that each file has."""
    lists = [f"{section}.{key}" for section, key in _keys() if _is_list(section, key)]
    entries = f"^({'|'.join(map(re.escape, lists))})\\..+$"
    return {
        "properties": {
            **dict.fromkeys(WHOLE, article),
            **{f"{section}.{key}": article for section, key in _keys()},
        },
        "patternProperties": {"^question\\.[a-z]": article, entries: article},
        "additionalProperties": False,
        "required": ["timezone", *(f"{s}.{k}" for s, k in _keys() if _is_always_set(s, k))],
    }


def _articles_of_what_is_set() -> list[dict[str, Any]]:
    """Ask for the article of each key that a file may leave out; a list's may be one an entry."""
    wholes = [
        {
            "if": {"required": [section]},
            "then": {"properties": {"articles": {"required": [section]}}},
        }
        for section in WHOLE
        if section in SECTIONS
    ]
    keys = [
        {
            "if": {"required": [section], "properties": {section: _has(section, key)}},
            "then": {"properties": {"articles": {"required": [f"{section}.{key}"]}}},
        }
        for section, key in _keys()
        if not _is_always_set(section, key) and not _is_list(section, key)
    ]
    return [*wholes, *keys]


def _has(section: str, key: str) -> dict[str, Any]:
    """Say that a section holds a key; of those in double brackets, that any one does."""
    holds = {"required": [key]}
    return {"contains": holds} if section == "timetable" else holds


def _keys() -> list[tuple[str, str]]:
    """List the keys of all sections but those whose articles go by another name."""
    return [
        (str(section), key)
        for section, model in SECTIONS.items()
        if section not in ("question", *WHOLE)
        for key in fields(model)
    ]


def _field(section: str, key: str) -> Any:
    model = SECTIONS[section]
    return next(f for name, f in model.model_fields.items() if key == (f.alias or name))


def _is_list(section: str, key: str) -> bool:
    return get_origin(_field(section, key).annotation) is tuple


def _is_always_set(section: str, key: str) -> bool:
    """Tell whether the reader asks for the section and the key."""
    named = next(f for name, f in Service.model_fields.items() if section == (f.alias or name))
    needed = named.is_required() and _field(section, key).is_required()
    return needed and not _is_list(section, key)
