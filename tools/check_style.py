"""Check the English of the documents, docstrings, help texts and error messages for phrases that are not plain.

``python tools/check_style.py`` prints ``file:line: words -> advice`` for each and ends with status 1 if there are any.
"""

import ast
import re
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).parent.parent
_RELEASE = "0.3.0"
"""The section of the change log that is read."""
_ADVICE = (
    (r"(?<!there )\b(?:is|are) no(?!t\b| longer\b| more than\b)\b", 'write "is not a" or "has no"'),
    (r"\b(?:told|tells)\b", 'write "says", "shows", "names" or "distinguishes"'),
    (r"\bstands? in\b", 'write "is in"'),
    (
        r"(?<!who held )(?<!which post )(?<!and )\b(?:of which|whence|thereof)\b(?! organ| entity)",
        "write two sentences or a plain relative clause",
    ),
)
_PHRASES = tuple((re.compile(pattern, re.IGNORECASE), advice) for pattern, advice in _ADVICE)
_CODE = re.compile(r"`+[^`\n]*`+|\]\([^)\n]*\)")
"""What a document quotes: its words are those of a program or an address."""
_ERRORS = re.compile(r"(?:Error|Fault|Name|_refusal)$")
"""How the names of `kg.base.errors` end, and what refuses a request; the parts of some messages are yielded."""


def document_lines(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the numbered lines of prose of a document: without code, and of the change log the last release alone."""
    fenced, wanted = False, path.name != "CHANGELOG.md"
    for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## [") and path.name == "CHANGELOG.md":
            wanted = line.startswith(f"## [{_RELEASE}]")
        fenced ^= line.lstrip().startswith("```")
        if wanted and not fenced and not line.startswith("    "):
            yield number, _CODE.sub("`", line)


def source_strings(path: Path) -> Iterator[tuple[int, str]]:
    """Yield the numbered strings of a module that people read: docstrings, arguments of errors, the help of commands."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
            for number, text in _constants(node.value):
                yield number, _CODE.sub("`", text)
        elif isinstance(node, ast.Yield) and isinstance(node.value, ast.Constant | ast.JoinedStr):
            yield from _constants(node.value)
        elif isinstance(node, ast.Call) and _ERRORS.search(_name(node.func)):
            for argument in (*node.args, *(keyword.value for keyword in node.keywords)):
                yield from _constants(argument)
        elif (
            "cli" in path.parts and isinstance(node, ast.Call) and _name(node.func) in {"Option", "Argument"}
        ):
            for keyword in node.keywords:
                yield from _constants(keyword.value) if keyword.arg == "help" else ()


def _name(function: ast.expr) -> str:
    return str(getattr(function, "attr", None) or getattr(function, "id", ""))


def _constants(node: ast.AST) -> Iterator[tuple[int, str]]:
    for part in ast.walk(node):
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            yield part.lineno, part.value


def faults() -> Iterator[str]:
    """Yield a line for each phrase that is not plain."""
    documents = [
        *ROOT.glob("README*.md"),
        *(ROOT / "docs").rglob("*.md"),
        ROOT / "CHANGELOG.md",
        ROOT / "CONTRIBUTING.md",
    ]
    read = [(path, document_lines(path)) for path in sorted(documents)]
    read += [(path, source_strings(path)) for path in sorted((ROOT / "kg").rglob("*.py"))]
    for path, lines in read:
        for number, text in lines:
            for phrase, advice in _PHRASES:
                for found in phrase.finditer(text):
                    yield f"{path.relative_to(ROOT)}:{number}: {found.group()} -> {advice}"


if __name__ == "__main__":
    found = list(faults())
    print("\n".join(found), end="\n" * bool(found))
    sys.exit(bool(found))
