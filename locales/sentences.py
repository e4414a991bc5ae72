"""What stands in a .ftl file: its sentences, where each is, and what each of them uses."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl

from locales.files import Source
from schedules.problem import Problem


@dataclass(frozen=True)
class Sentence:
    """One message, or a term, whose key then begins with a hyphen: -app."""

    key: str
    entry: ftl.Message | ftl.Term
    source: Source
    line: int
    last_line: int

    @property
    def comment(self) -> str:
        return (self.entry.comment.content if self.entry.comment else None) or ""

    def problem(self, what: str, right: str) -> Problem:
        return Problem(self.source.shown, self.line, f"{self.key} {what}", right)


def read(source: Source, text: str) -> tuple[ftl.Resource, list[Problem]]:
    """Read one file to be spoken from: without the places of everything in it, which are
    two fifths of the memory. Broken syntax becomes problems."""
    resource = FluentParser(with_spans=False).parse(text)
    if any(isinstance(entry, ftl.Junk) for entry in resource.body):
        return resource, parse(source, text)[1]
    return resource, []


def parse(source: Source, text: str) -> tuple[list[Sentence], list[Problem]]:
    """Read one file; what cannot be read becomes a problem and the rest is still returned."""
    sentences: list[Sentence] = []
    problems: list[Problem] = []
    for entry in FluentParser().parse(text).body:
        if isinstance(entry, ftl.Message | ftl.Term):
            key = f"-{entry.id.name}" if isinstance(entry, ftl.Term) else entry.id.name
            line, last_line = _line(text, entry.id.span), _line(text, entry.span, end=True)
            sentences.append(Sentence(key, entry, source, line, last_line))
        elif isinstance(entry, ftl.Junk):
            why = entry.annotations[0] if entry.annotations else None
            what = f"broken syntax: {why.message if why else 'not understood'}"
            right = "write `key = text`, further lines indented, every { closed"
            line = _line(text, why.span if why else entry.span)
            problems.append(Problem(source.shown, line, what, right))
    return sentences, problems


def _line(text: str, span: ftl.Span | None, end: bool = False) -> int:
    offset = 0 if span is None else span.end if end else span.start
    return text.count("\n", 0, offset) + 1


@dataclass
class Use:
    """What a sentence needs: placeholders on every way through it, on some, and in selectors."""

    always: set[str] = field(default_factory=set)
    ever: set[str] = field(default_factory=set)
    selected: set[str] = field(default_factory=set)


class Reader:
    """Walks the sentences of one language, into the terms and messages they refer to."""

    def __init__(self, sentences: Mapping[str, Sentence]) -> None:
        self._sentences = sentences

    def use(self, key: str) -> Use:
        """Gather the placeholders of a sentence, those of messages inside it included."""
        use = Use()
        self._use_pattern(self._pattern(key), use, frozenset({key}))
        return use

    def texts(self, key: str) -> list[str]:
        """List every text the sentence can become, {$x} standing for a placeholder.

        Each variant of a selector is a text of its own; terms are filled in.
        """
        return list(self._texts(self._pattern(key), frozenset({key})))

    def longest(self, key: str) -> int:
        """Count the UTF-16 units of the longest way through, placeholders not counted."""
        return self._longest(self._pattern(key), frozenset({key}))

    def _pattern(self, key: str) -> ftl.Pattern | None:
        sentence = self._sentences.get(key)
        return sentence.entry.value if sentence else None

    def _use_pattern(self, pattern: ftl.Pattern | None, use: Use, seen: frozenset[str]) -> None:
        for inside in _expressions(pattern):
            if isinstance(inside, ftl.SelectExpression):
                selected = _variables(inside.selector)
                use.selected |= selected
                use.ever |= selected
                ways = [Use() for _ in inside.variants]
                for way, variant in zip(ways, inside.variants, strict=True):
                    self._use_pattern(variant.value, way, seen)
                    use.ever |= way.ever
                    use.selected |= way.selected
                use.always |= set.intersection(*(way.always for way in ways))
            elif isinstance(inside, ftl.MessageReference):
                key = reference_key(inside)
                if key not in seen:
                    self._use_pattern(self._pattern(key), use, seen | {key})
            else:
                names = _variables(inside)
                use.always |= names
                use.ever |= names

    def _texts(self, pattern: ftl.Pattern | None, seen: frozenset[str]) -> Iterator[str]:
        whole = ""
        for element in pattern.elements if pattern else ():
            if isinstance(element, ftl.TextElement):
                whole += element.value
                continue
            inside = element.expression
            if isinstance(inside, ftl.SelectExpression):
                whole += "{}"
                for variant in inside.variants:
                    yield from self._texts(variant.value, seen)
            elif isinstance(inside, ftl.StringLiteral):
                whole += str(inside.parse()["value"])
            elif isinstance(inside, ftl.MessageReference | ftl.TermReference):
                key = reference_key(inside)
                if key not in seen:
                    *others, main = list(self._texts(self._pattern(key), seen | {key})) or [""]
                    yield from others
                    whole += main
            else:
                whole += "".join(f"{{${name}}}" for name in sorted(_variables(inside))) or "{}"
        yield whole

    def _longest(self, pattern: ftl.Pattern | None, seen: frozenset[str]) -> int:
        units = 0
        for element in pattern.elements if pattern else ():
            if isinstance(element, ftl.TextElement):
                units += utf16_units(element.value)
                continue
            inside = element.expression
            if isinstance(inside, ftl.SelectExpression):
                units += max(self._longest(variant.value, seen) for variant in inside.variants)
            elif isinstance(inside, ftl.StringLiteral):
                units += utf16_units(str(inside.parse()["value"]))
            elif isinstance(inside, ftl.MessageReference | ftl.TermReference):
                key = reference_key(inside)
                if key not in seen:
                    units += self._longest(self._pattern(key), seen | {key})
        return units


def utf16_units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


def reference_key(node: ftl.MessageReference | ftl.TermReference) -> str:
    """Return the key referred to, a term's with its hyphen."""
    return f"-{node.id.name}" if isinstance(node, ftl.TermReference) else str(node.id.name)


def _expressions(pattern: ftl.Pattern | None) -> Iterator[ftl.SyntaxNode]:
    for element in pattern.elements if pattern else ():
        if isinstance(element, ftl.Placeable):
            yield element.expression


def _variables(node: object) -> set[str]:
    """Name the placeholders anywhere under a node."""
    return {n.id.name for n in nodes(node) if isinstance(n, ftl.VariableReference)}


def nodes(node: object) -> Iterator[ftl.BaseNode]:
    """Walk a syntax tree, the node itself first."""
    if isinstance(node, ftl.BaseNode):
        yield node
        for value in vars(node).values():
            yield from nodes(value)
    elif isinstance(node, list):
        for item in node:
            yield from nodes(item)
