"""How far a build has come, told on stderr."""

import json
import sys
import time
from typing import TYPE_CHECKING

from kg.apps.cli.show import tell_skipped

if TYPE_CHECKING:
    from kg.flow import Step

__all__ = ["Progress"]


class Progress:
    """What a build tells on stderr: a bar with pages, characters a second and time left; or a JSON line a page."""

    def __init__(self, *, quiet: bool, log_json: bool) -> None:
        self._quiet = quiet
        self._log_json = log_json

    def __enter__(self) -> "Progress":
        from rich.console import Console
        from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

        hidden = self._quiet or self._log_json or not sys.stderr.isatty()
        self._bar = Progress(
            TextColumn("{task.description}"),
            BarColumn(),
            MofNCompleteColumn(),
            TextColumn("{task.fields[speed]:,.0f} characters/s"),
            TimeRemainingColumn(),
            console=Console(stderr=True),
            transient=True,
            disable=hidden,
        )
        self._task = self._bar.add_task("pages", total=None, speed=0)
        self._begin = time.monotonic()
        self._pages = self._characters = 0
        self._bar.start()
        return self

    def __exit__(self, *_: object) -> None:
        self._bar.stop()

    def step(self, step: "Step") -> None:
        """Count a page; tell one that is skipped."""
        self._pages += 1
        self._characters += step.characters
        speed = self._characters / max(time.monotonic() - self._begin, 0.001)
        described = "pages" if self._pages < step.total else "links"
        self._bar.update(self._task, advance=1, total=step.total, speed=speed, description=described)
        if self._log_json:
            fault = None if step.fault is None else str(step.fault)
            row = {"doc": step.doc, "page": self._pages, "pages": step.total, "characters": step.characters}
            print(json.dumps({**row, "characters_per_second": round(speed), "fault": fault}), file=sys.stderr)
        elif step.fault is not None:
            tell_skipped(step.fault)

    def again(self) -> None:
        """Begin to count anew."""
        self._bar.reset(self._task, total=None, speed=0)
        self._begin = time.monotonic()
        self._pages = self._characters = 0
