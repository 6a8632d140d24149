"""Defines the first commands: `kg demo` builds and opens the samples, `kg doctor` shows what is installed."""

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

import kg
from kg.apps.cli.layout import paragraph, put
from kg.apps.cli.options import As
from kg.apps.cli.progress import Progress
from kg.apps.cli.show import show
from kg.apps.language import counted, say
from kg.base.errors import InputError

if TYPE_CHECKING:
    from kg.apps.doctor import Check

__all__ = ["demo", "doctor"]


def demo(
    output: Annotated[Path, typer.Option("-o", "--output", help="Folder for the results.")] = Path("kg-demo"),
    no_open: Annotated[bool, typer.Option("--no-open", help="Do not open the page in the browser.")] = False,
) -> None:
    """Build the five sample pages and open the graph. Example: kg demo."""
    from kg import flow

    with Progress(quiet=False, log_json=False) as progress:
        summary = flow.build([_samples()], output, report=progress.step)
    page = (output / "graph.html").absolute()
    lines = [
        say(
            "{0} sample pages are read: {1}, {2}.",
            summary.pages,
            counted("{0} story", "{0} stories", summary.articles),
            counted("{0} entity", "{0} entities", summary.entities),
        ),
        say("The graph is {0}; it opens in any browser, without a network.", page),
        say("Ask it: kg who 曹慧泉 --db {0}", output),
        say(
            "Read your own pages: kg build PATHS… -o FOLDER",
        ),
    ]
    put(line for text in lines for line in paragraph(text))
    import webbrowser  # loads slowly

    if not no_open and not webbrowser.open(page.as_uri()):
        put(paragraph(say("No browser was found here; open the file yourself.")))


def _samples() -> Path:
    """Return the folder of the sample pages: inside the package, or beside it in a checkout."""
    package = Path(kg.__file__).parent
    for place in (package / "seeds", package.parent / "seeds"):
        if place.is_dir():
            return place
    raise InputError("kg demo", "finds no sample pages", "install kg again")


def doctor(format_: As = None) -> None:
    """Print what is installed, and what each missing thing would give. Example: kg doctor."""
    from kg.apps.doctor import checks

    show(list(checks()), format_, layout=_layout)


def _layout(found: "Sequence[Check]") -> Iterator[str]:
    """Yield the installed things, then the missing ones with their use and how to install them."""
    there = [check for check in found if check.found]
    missing = [check for check in found if not check.found]
    for name, group in ((say("installed"), there), (say("missing"), missing)):
        if not group:
            continue
        yield say("{0}:", name)
        for check in group:
            version = f" {check.version}" if check.version else ""
            yield from paragraph(say("{0}: {1}", check.name + version, say(check.gives)), 2, hanging=4)
            if check.remedy:
                yield from paragraph(f"→ {say(check.remedy)}", 6)
        yield ""
    if not missing:
        yield say("Nothing is missing.")
