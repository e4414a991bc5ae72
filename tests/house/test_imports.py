"""The import graph: one way between the layers (import-linter), and no circle anywhere."""

from __future__ import annotations

import grimp

LAYERS = ("bot", "handlers", "locales", "schedules")


def circles(imports: dict[str, set[str]]) -> list[set[str]]:
    """Find the groups of modules that import each other, by Tarjan's strongly connected parts."""
    index: dict[str, int] = {}
    low: dict[str, int] = {}
    stack: list[str] = []
    found: list[set[str]] = []

    def visit(module: str) -> None:
        index[module] = low[module] = len(index)
        stack.append(module)
        for other in imports[module]:
            if other not in index:
                visit(other)
                low[module] = min(low[module], low[other])
            elif other in stack:
                low[module] = min(low[module], index[other])
        if low[module] == index[module]:
            group = set()
            while True:
                member = stack.pop()
                group.add(member)
                if member == module:
                    break
            if len(group) > 1:
                found.append(group)

    for module in imports:
        if module not in index:
            visit(module)
    return found


def test_circles_finds_a_planted_one() -> None:
    planted = {"a": {"b"}, "b": {"c"}, "c": {"b"}, "d": {"a"}}

    assert circles(planted) == [{"b", "c"}]


def test_no_module_imports_itself_round_a_circle() -> None:
    graph = grimp.build_graph(*LAYERS, cache_dir=None)

    imports = {module: graph.find_modules_directly_imported_by(module) for module in graph.modules}

    assert circles(imports) == []
