"""Shows the progress of a build on stderr."""

import json
import sys
import time
from typing import TYPE_CHECKING

from kg.apps.cli.show import tell, tell_skipped
from kg.apps.language import say

if TYPE_CHECKING:
    from kg.flow import Step

__all__ = ["Progress"]


class Progress:
    """The progress on stderr: a bar with pages, characters per second and time left, or a JSON line for each page."""

    def __init__(self, *, quiet: bool, log_json: bool) -> None:
        self._quiet = quiet
        self._log_json = log_json
        self._naming = False

    def __enter__(self) -> "Progress":
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        hidden = self._quiet or self._log_json or not sys.stderr.isatty()
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[speed]}"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
            disable=hidden,
        )
        self._task = self._bar.add_task(say("pages"), total=None, speed="")
        self._begin = time.monotonic()
        self._pages = self._characters = 0
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def step(self, step: "Step") -> None:
        """Count a page; report a skipped one."""
        self._pages += 1
        self._characters += step.characters
        speed = self._characters / max(time.monotonic() - self._begin, 0.001)
        told = say("{0} characters/s", f"{speed:,.0f}") if self._pages < step.total else ""
        described = say("pages") if self._pages < step.total else say("links")
        self._bar.update(
            self._task, advance=1, total=step.total, speed=told, description=described, visible=True
        )
        if self._log_json:
            fault = None if step.fault is None else str(step.fault)
            row = {"doc": step.doc, "page": self._pages, "pages": step.total, "characters": step.characters}
            print(json.dumps({**row, "characters_per_second": round(speed), "fault": fault}), file=sys.stderr)
        elif step.fault is not None:
            tell_skipped(step.fault)
        elif self._naming and step.characters:
            tell(say("page {0}", step.doc))

    def again(self) -> None:
        """Restart the count, without a bar until a page is read; name every page that is read from now on."""
        self._naming = True
        self._bar.reset(self._task, visible=False, speed="")
        self._begin = time.monotonic()
        self._pages = self._characters = 0
