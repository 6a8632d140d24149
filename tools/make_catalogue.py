"""Keep the catalogue of what kg prints for people: every English text of the code, and its translation.

``python tools/make_catalogue.py`` writes ``kg.po`` anew, keeps its translations, and compiles ``kg.mo``; it prints what is not
translated. With ``--check`` it writes nothing and ends with status 1 where the catalogue is not complete.
"""

import ast
import datetime
import io
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import typer
from babel.messages.catalog import Catalog
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

from kg.apps.cli import app
from kg.apps.language import CATALOGUES
from kg.apps.questions import QUESTIONS, parameters
from kg.base.event_schema import EVENT_KINDS
from kg.base.schema import DOUBTS, FACT_KINDS, STATUSES
from kg.query.changes import CHANGES
from kg.query.ranking import MEASURES
from kg.query.selection import LINK_KINDS

ROOT = Path(__file__).parent.parent
PLACE = CATALOGUES / "zh" / "LC_MESSAGES" / "kg.po"
_FAULTS = re.compile(r"(?:Error|Fault|Name)$")
_GAP = re.compile(r"\{\d*\}")
_ROWS = (
    "kg/query",
    "kg/base/schema.py",
    "kg/base/event_schema.py",
    "kg/flow.py",
    "kg/apps/cli",
    "kg/reading/recognise/explain.py",
    "kg/apps/merging.py",
)
"""Where the dataclasses are whose fields are columns that people read."""
_DOUBTS = (
    "kg/query/doubts.py",
    "kg/query/doubt_posts.py",
    "kg/query/doubt_signs.py",
    "kg/apps/second_opinion.py",
)
"""Where `told` is a reason of a doubt."""
_REASONS = (
    "as printed",
    "gazetteer",
    "announced in text",
    "named before on this page",
    "not told which",
    "home: {0}",
    "last named: {0}",
    "lies in {0}",
    "part of {0}",
    "beside others of {0}",
    "same article: {0}",
    "short form of {0}, same page",
    "short form of {0}, same corpus",
    "misprint of {0}",
    "misprint of {0}, named on this page",
    "misprint of {0}: same sound, same home, no post of its own",
    "masked: one of this story alone",
    "credited only: another than the official of this name",
    "companions of this one of several of the name",
    "post in an organ of this one of several of the name",
    "post in {0}; others of this name hold posts elsewhere at the same time",
    "birth, sex or origin as printed here; others of this name have another",
    "nearest of several of the name in the article",
    "decided {0}: {1}",
    "added {0}: {1}",
)
"""Why a mention is of its entity."""
_SYSTEM = (
    "Permission denied",
    "No space left on device",
    "No such file or directory",
    "Is a directory",
    "Not a directory",
    "File exists",
    "File name too long",
    "Read-only file system",
    "Input/output error",
)
"""What the operating system says."""
_NO_DAY = datetime.datetime(2026, 1, 1, tzinfo=datetime.UTC)
"""The date of the catalogue, so that the same texts make the same bytes."""
_VALUES = (
    *MEASURES,
    *FACT_KINDS,
    *EVENT_KINDS,
    *CHANGES,
    *DOUBTS,
    *STATUSES,
    *LINK_KINDS,
    "printed",
    "seen",
    "strict",
    "overlap",
    "held",
    "vacant",
    "unknown",
    "low",
    "high",
)
"""Words of kg that are values of columns."""
_PARSER = (
    "(dynamic)",
    "Aborted!",
    "Arguments",
    "Commands",
    "Missing command.",
    "Options",
    "default: {default}",
    "env var: {var}",
    "required",
    "Show this message and exit.",
    "Install completion for the current shell.",
    "Show completion for the current shell, to copy it or customize the installation.",
    "No such command '{0}'. Did you mean {1}?",
    "No such command '{0}'.",
    "No such option: {0}",
    "No such option: {0} Did you mean {1}?",
    "No such option: {0} (Possible options: {1})",
    "Option '{0}' requires an argument.",
    "Got unexpected extra argument(s) ({0})",
)
"""What the parser of the command line says."""


def texts() -> dict[tuple[str, str | tuple[str, str]], set[str]]:
    """Return every text that people may read, by context and words (of one and of many), with the files that hold it."""
    found: dict[tuple[str, str | tuple[str, str]], set[str]] = {}
    for text in _VALUES:
        found.setdefault(("column", text), set()).add("values")
    for text in _PARSER:
        found.setdefault(("", text), set()).add("typer")
    for text in (*_REASONS, *_SYSTEM, *_questions()):
        found.setdefault(("", text), set()).add("values")
    command = typer.main.get_command(app)
    for held in (command, *command.commands.values()):  # type: ignore[attr-defined]
        for text in (held.help, *(parameter.help for parameter in held.params if hasattr(parameter, "help"))):
            if text:
                found.setdefault(("", " ".join(text.split())), set()).add("kg/apps/cli")
    for file in sorted((ROOT / "kg").rglob("*.py")):
        name = str(file.relative_to(ROOT))
        tree = ast.parse(file.read_text(encoding="utf-8"))
        worded = (pair for pair in _raised(tree) if re.search("[A-Za-z]", _GAP.sub("", pair[1])))
        for context, text in (*_said(tree), *_fields(tree, name), *_doubted(tree, name), *worded):
            if _GAP.sub("", text).strip():
                found.setdefault((context, text), set()).add(name)
        for pair in _counted(tree):
            found.setdefault(("", pair), set()).add(name)
    return found


def _questions() -> Iterator[str]:
    """Yield what the questions of the API and their parameters mean."""
    for question in QUESTIONS:
        yield question.gloss
        yield from (parameter.gloss for _, parameter, _ in parameters(question))


def _said(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield what the code says through `say`, `noted` and `heading`."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) in ("say", "heading", "noted") and node.args:
            context = "column" if _called(node) == "heading" else ""
            yield from ((context, text) for text in _templates(node.args[0], tree))


def _counted(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield what the code says through `counted`: the text for one, and for many."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _called(node) == "counted":
            match node.args[:2]:
                case [ast.Constant(value=str(one)), ast.Constant(value=str(many))]:
                    yield one, many


def _fields(tree: ast.Module, name: str) -> Iterator[tuple[str, str]]:
    """Yield the columns of rows."""
    if not name.startswith(_ROWS):
        return
    for node in ast.walk(tree):
        if isinstance(node, ast.ClassDef) and any("dataclass" in ast.unparse(d) for d in node.decorator_list):
            for part in node.body:
                target = part.target if isinstance(part, ast.AnnAssign) else None
                if isinstance(target, ast.Name) and not target.id.startswith("_"):
                    yield "column", target.id


def _doubted(tree: ast.Module, name: str) -> Iterator[tuple[str, str]]:
    """Yield the reasons of doubts."""
    for node in ast.walk(tree) if name in _DOUBTS else ():
        if isinstance(node, ast.Assign) and [getattr(target, "id", "") for target in node.targets] == [
            "told"
        ]:
            texts = _templates(node.value, tree)
            yield from (("", text) for text in texts if re.search("[A-Za-z]", _GAP.sub("", text)))


def _raised(tree: ast.Module) -> Iterator[tuple[str, str]]:
    """Yield what faults say: what is wrong, and what to do."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _FAULTS.search(_called(node)) and len(node.args) > 2:
            for argument in node.args[1:3]:
                yield from (("", text) for text in _templates(argument, tree))


def _called(node: ast.Call) -> str:
    return str(getattr(node.func, "attr", None) or getattr(node.func, "id", ""))


def _templates(node: ast.AST, tree: ast.Module) -> set[str]:
    """Return the texts that an expression can be; what varies is a numbered gap."""
    return {_numbered(text) for text in _parts(node, tree, 0)}


def _parts(node: ast.AST, tree: ast.Module, depth: int) -> set[str]:
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return {node.value}
    if isinstance(node, ast.JoinedStr):
        return {"".join(p.value if isinstance(p, ast.Constant) else "{}" for p in node.values)}
    if isinstance(node, ast.BinOp) and isinstance(node.op, ast.Add):
        ends = _parts(node.right, tree, depth)
        return {one + other for one in _parts(node.left, tree, depth) for other in ends}
    if isinstance(node, ast.IfExp):
        return _parts(node.body, tree, depth) | _parts(node.orelse, tree, depth)
    if isinstance(node, ast.Name) and depth < 2:
        values = [
            held.value
            for held in ast.walk(tree)
            if isinstance(held, ast.Assign) and any(getattr(t, "id", "") == node.id for t in held.targets)
        ]
        return {text for value in values for text in _parts(value, tree, depth + 1)} or {"{}"}
    return {"{}"}


def _numbered(text: str) -> str:
    """Return a text whose gaps have numbers; blanks are as a line prints them."""
    numbers = iter(range(100))
    told = re.sub(r"\{\}", lambda _: f"{{{next(numbers)}}}", text)
    return " ".join(told.split()) if "\n" in told else told


def catalogue() -> Catalog:
    """Return the catalogue with the texts of the code, and the translations that there are."""
    with PLACE.open("rb") as file:
        known = read_po(file, locale="zh")
    made = Catalog(
        locale="zh",
        project="kg",
        charset="utf-8",
        fuzzy=False,
        header_comment="# What kg prints for people, in Chinese.",
        creation_date=_NO_DAY,
        revision_date=_NO_DAY,
    )
    for (context, text), places in sorted(texts().items(), key=lambda row: (row[0][0], _first(row[0][1]))):
        held = known.get(_first(text), context or None)
        made.add(
            text,
            held.string if held and held.string else "",
            context=context or None,
            locations=[(place, None) for place in sorted(places)],  # type: ignore[misc]
        )
    return made


def _first(text: str | tuple[str, ...]) -> str:
    """Return a text; of one for one thing and one for many, the first."""
    return text if isinstance(text, str) else text[0]


def _last(text: str | tuple[str, ...]) -> str:
    """Return a text; of one for one thing and one for many, the last."""
    return text if isinstance(text, str) else text[-1]


def faults(made: Catalog) -> Iterator[str]:
    """Yield what is wrong with the translations, a line each."""
    for message in made:
        if message.id and not _last(message.string):
            yield f"not translated: {message.context or ''} {message.id!r}"
        elif message.id and sorted(re.findall(r"\{\w*", _last(message.id))) != sorted(
            re.findall(r"\{\w*", _last(message.string))
        ):
            yield f"other gaps: {message.id!r} -> {message.string!r}"


def written(made: Catalog) -> tuple[bytes, bytes]:
    """Return a catalogue as text, and compiled."""
    text, compiled = io.BytesIO(), io.BytesIO()
    write_po(text, made, width=0, omit_header=False, no_location=True, sort_output=True)
    write_mo(compiled, made)
    lines = text.getvalue().decode("utf-8").splitlines(keepends=True)
    kept = [
        line for line in lines if not re.match(r'"(?:Project-Id|Report|POT|PO-Rev|Last-Tr|Generated)', line)
    ]
    return "".join(kept).encode("utf-8"), compiled.getvalue()


if __name__ == "__main__":
    found = catalogue()
    wrong = list(faults(found))
    text, compiled = written(found)
    if "--check" in sys.argv:
        held = (PLACE, text), (PLACE.with_suffix(".mo"), compiled)
        wrong += [f"{file.name} is not up to date" for file, raw in held if file.read_bytes() != raw]
    else:
        PLACE.write_bytes(text)
        PLACE.with_suffix(".mo").write_bytes(compiled)
    print("\n".join(wrong), end="\n" * bool(wrong))
    sys.exit(bool(wrong))
