"""Count the alternatives of the reading's regular expressions that no text takes.

``python tools/count_alternatives.py [--list] [FILE…]`` reads the pages of seeds/ and tests/corpus/ with the model, and with rules
alone the examples of the rules, the texts of the tests and those of the files, which form feeds divide. Alternatives in negative
look-arounds are not counted. A closed class of words (months, peoples, roles) stays whole even if few of them are taken.
"""

import ast
import contextlib
import importlib
import itertools
import pkgutil
import re
import sys
import types
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import kg.gazetteer
import kg.reading
from kg.base.errors import KgError
from kg.gazetteer.rules import rules
from kg.reading.page import Options, checked, reading_of
from kg.reading.sheet import Sheet

ROOT = Path(__file__).parent.parent
_HOME = "浙江省绍兴市"
"""Home of texts that are not pages."""
_HAN = re.compile(r"[\u4e00-\u9fff]{4}")


class _Group(NamedTuple):
    """A group of an expression, with the bounds of its alternatives."""

    negative: bool
    cuts: list[int]


def alternatives(source: str) -> list[tuple[int, int]]:
    """Return the bounds of the alternatives of an expression, except those in negative look-arounds."""
    stack, found, at = [_Group(False, [0])], [], 0

    def close(end: int) -> None:
        negative, cuts = stack.pop()
        if len(cuts) > 1 and not negative:
            found.extend(itertools.pairwise([*cuts, end + 1]))

    while at < len(source):
        char = source[at]
        if char == "\\":
            at += 1
        elif char == "[":
            at += 2 if source[at + 1] == "^" else 1
            at += source[at] == "]"
            while source[at] != "]":
                at += 2 if source[at] == "\\" else 1
        elif char == "(":
            head = re.compile(r"\((?:\?(?:P<\w+>|P=\w+|<?[=!]|[a-z]*:|[a-z]+))?").match(source, at)
            assert head is not None
            stack.append(_Group(stack[-1].negative or head.group().endswith("!"), [head.end()]))
            at = head.end() - 1
        elif char == "|":
            stack[-1].cuts.append(at + 1)
        elif char == ")":
            close(at)
        at += 1
    close(len(source))
    return [(start, end - 1) for start, end in found]


class Watched:
    """A regular expression that notes which of its alternatives match."""

    def __init__(self, pattern: re.Pattern[str], where: str) -> None:
        self._pattern = pattern
        self.where = where
        self.bounds = alternatives(pattern.pattern) if re.search(r"\\[1-9]", pattern.pattern) is None else []
        marks = [(start, 1, f"(?P<kg{number}>") for number, (start, _) in enumerate(self.bounds)]
        marks += [(end, 0, ")") for _, end in self.bounds]
        source = pattern.pattern
        inner = {start: end - start for start, end in self.bounds}
        for at, _, words in sorted(marks, key=lambda m: (-m[0], m[1], inner.get(m[0], 0))):
            source = source[:at] + words + source[at:]
        self._marked = re.compile(source, pattern.flags)
        self.taken: set[int] = set()
        self.matches = False

    def _note(self, found: re.Match[str] | None) -> None:
        if found is not None:
            self.matches = True
            self.taken |= {n for n in range(len(self.bounds)) if found[f"kg{n}"] is not None}

    def __getattr__(self, name: str) -> Any:
        method = getattr(self._pattern, name)
        if name not in ("match", "fullmatch", "search", "finditer", "findall", "split", "sub", "subn"):
            return method

        def call(*arguments: Any, **named: Any) -> Any:
            if len(self.taken) < len(self.bounds) or not self.matches:
                if name in ("match", "fullmatch", "search"):
                    self._note(getattr(self._marked, name)(*arguments, **named))
                else:
                    held = (
                        arguments[1:] if name.startswith("sub") else arguments[: 1 if name == "split" else 3]
                    )
                    for found in self._marked.finditer(*held[:3]):
                        self._note(found)
            return method(*arguments, **named)

        return call

    def dead(self) -> list[str]:
        """Return the groups of alternatives of which none matched, each as the expression has it."""
        groups: list[list[int]] = []
        for number, (start, _) in enumerate(self.bounds):
            if groups and start == self.bounds[groups[-1][-1]][1] + 1:
                groups[-1].append(number)
            else:
                groups.append([number])
        ends = [
            (self.bounds[group[0]][0], self.bounds[group[-1]][1])
            for group in groups
            if not self.taken & {*group}
        ]
        return [self._pattern.pattern[start:end] for start, end in ends]

    def unused(self) -> list[str]:
        """Return the alternatives that never matched."""
        return [
            self._pattern.pattern[start:end]
            for number, (start, end) in enumerate(self.bounds)
            if number not in self.taken
        ]


def watch() -> list[Watched]:
    """Replace the expressions of all modules that read pages; return the replacements."""
    made: dict[int, Watched] = {}

    def held(value: Any, where: str) -> Any:
        if isinstance(value, re.Pattern) and isinstance(value.pattern, str):
            return made.setdefault(id(value), Watched(value, where))
        if isinstance(getattr(value, "__self__", None), re.Pattern):
            return getattr(held(value.__self__, where), value.__name__)
        if type(value) is tuple:
            return tuple(held(each, where) for each in value)
        if type(value) is dict:
            return {key: held(each, where) for key, each in value.items()}
        return value

    modules = [
        importlib.import_module(found.name)
        for package in (kg.gazetteer, kg.reading)
        for found in pkgutil.walk_packages(package.__path__, package.__name__ + ".")
    ]
    for module in modules:
        for name, value in list(vars(module).items()):
            if not name.startswith("__") and not isinstance(value, types.ModuleType):
                setattr(module, name, held(value, f"{module.__name__.removeprefix('kg.')}.{name}"))
    return list(made.values())


def pages() -> Iterator[str]:
    """Yield the pages of seeds/ and tests/corpus/, without the marks of the corpus."""
    for page in (*(ROOT / "seeds").glob("*.txt"), *(ROOT / "tests/corpus").rglob("*.txt")):
        yield re.sub(r"\[\[([^|\]]+)\|[^\]]*\]\]", r"\1", page.read_text(encoding="utf-8"))


def texts(files: list[str]) -> Iterator[str]:
    """Yield the other texts that are read."""
    for row in rules().rows:
        yield from (re.sub(r"[【】]", "", side) for side in (row.yes, row.no) if side)
    for module in (ROOT / "tests").rglob("*.py"):
        for node in ast.walk(ast.parse(module.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Constant) and isinstance(node.value, str) and _HAN.search(node.value):
                yield node.value
    for file in files:
        yield from Path(file).read_text(encoding="utf-8").split("\f")


def main() -> None:
    """Print the counts, and with ``--list`` each alternative that no text takes."""
    watched = watch()
    files = [word for word in sys.argv[1:] if word != "--list"]
    alone = checked(Options(model=None, home=_HOME))
    read = [(text, checked(Options())) for text in pages()] + [(text, alone) for text in texts(files)]
    for number, (text, options) in enumerate(read):
        with contextlib.suppress(KgError):  # texts of tests may be broken
            reading_of(Sheet(f"{number}.txt", text, "utf-8"), options)
    every, unused = Counter[str](), Counter[str]()
    for each in watched:
        module = each.where.rpartition(".")[0]
        every[module] += len(each.bounds)
        unused[module] += len(each.unused())
        if "--list" in sys.argv and each.unused():
            print(each.where, *each.unused(), sep="\t")
    for module, count in sorted(every.items()):
        if count:
            print(f"{module}: {unused[module]} of {count}")
    print("never match:", *(each.where for each in watched if not each.matches))
    print(f"{sum(unused.values())} of {sum(every.values())} alternatives are never taken")
    dead = [(each.where, group) for each in watched if each.matches for group in each.dead()]
    print(f"{len(dead)} groups of them are never entered, in expressions that match")
    if "--list" in sys.argv:
        print(*("\t".join(group) for group in dead), sep="\n")


if __name__ == "__main__":
    main()
