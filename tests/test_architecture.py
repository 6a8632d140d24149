import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import kg

from .conftest import ROOT


def test_imports_go_one_way():
    lint = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([lint], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode()


def test_the_package_opens_with_ten_names_at_most():
    names = {
        path.stem
        for path in (ROOT / "kg").iterdir()
        if path.suffix == ".py" or (path / "__init__.py").exists()
    }
    assert len(names) <= 10, sorted(names)


def lengths():
    """The lines of each file of kg and of each of its functions, and how many there may be."""
    for file in sorted((ROOT / "kg").rglob("*.py")):
        text, name = file.read_text(encoding="utf-8"), str(file.relative_to(ROOT))
        yield name, len(text.splitlines()), 400
        for node in ast.walk(ast.parse(text)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                yield f"{name}:{node.name}", node.end_lineno - node.lineno + 1, 60


def test_files_have_400_lines_at_most_and_functions_60():
    assert [(name, lines) for name, lines, most in lengths() if lines > most] == []


def test_all_public_names_exist():
    assert sorted(kg.__all__) == kg.__all__
    assert all(getattr(kg, name) for name in kg.__all__)


FILES = ("kg.duckdb", "kg.lock", "kg.made", "kg.pages", "kg.toml")
"""What lies in the folder of the results, and a file that says what pages do not."""


def referred():
    """The dotted names of kg in backticks, in code and documents, with a file that holds each."""
    for file in (*(ROOT / "kg").rglob("*.py"), *(ROOT / "docs").glob("*.md"), ROOT / "README.md"):
        for name in re.findall(r"`(kg(?:\.\w+)+)(?=[`(])", file.read_text(encoding="utf-8")):
            if name not in FILES and name.removeprefix("kg.") not in kg.__all__:
                yield name, file.relative_to(ROOT)


def exists(name):
    """Tell whether a dotted name leads to a module, or to what stands in one; extras need not be installed."""
    parts = name.split(".")
    for cut in range(len(parts), 0, -1):
        path = ROOT.joinpath(*parts[:cut])
        file = path / "__init__.py" if path.is_dir() else path.with_suffix(".py")
        if file.exists():
            text = file.read_text(encoding="utf-8")
            defined = (rf"^\s*(?:(?:def|class) {part}\b|{part} *[:=])" for part in parts[cut:])
            return all(re.search(pattern, text, re.MULTILINE) for pattern in defined)
    return False


def test_every_name_that_is_referred_to_is_there():
    assert sorted({(name, str(file)) for name, file in referred() if not exists(name)}) == []


def test_every_component_of_spacy_can_be_had_by_its_name():
    made = {
        name: file.relative_to(ROOT).with_suffix("").as_posix().replace("/", ".")
        for file in (ROOT / "kg").rglob("*.py")
        for name in re.findall(r'@Language\.factory\(\s*"(\w+)"', file.read_text(encoding="utf-8"))
    }
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    assert project["entry-points"]["spacy_factories"] == {n: f"{file}:make" for n, file in made.items()}
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    assert sorted(name for name in made if f"`{name}`" not in readme and f'"{name}"' not in readme) == []
