"""Keeps the story of a served page in a file: the page plays its steps, and what a reader on this machine changes is written at once."""

import dataclasses
import json
import threading
from collections.abc import Container
from pathlib import Path
from typing import Annotated

import pydantic
from fastapi import FastAPI

from kg.apps.guard import TAKEN
from kg.base.files import whole
from kg.export.page.story import MOST, Step, checked, steps

__all__ = ["KEEP", "LARGEST", "Kept", "Telling", "Told", "add_story"]

KEEP = "/api/story"
"""The address that takes a story."""
LARGEST = 1 << 20
"""Most bytes of a story."""
_TITLE, _TEXT, _ADDRESS = 500, 10_000, 20_000
"""Most letters of the parts of a step."""


class _Row(pydantic.BaseModel):
    """A step of a story."""

    model_config = pydantic.ConfigDict(extra="forbid")

    title: Annotated[str, pydantic.Field(max_length=_TITLE)]
    text: Annotated[str, pydantic.Field(max_length=_TEXT)]
    address: Annotated[str, pydantic.Field(max_length=_ADDRESS)]


class Told(pydantic.BaseModel):
    """A story as the page has it."""

    model_config = pydantic.ConfigDict(extra="forbid")

    steps: Annotated[list[_Row], pydantic.Field(max_length=MOST)]


class Kept(pydantic.BaseModel):
    """What was written."""

    steps: int
    file: str


class Telling:
    """Reads and writes the steps of a story.

    Parameters
    ----------
    file
        The steps, as `kg story` takes them; it need not be there yet.
    names
        The full names of the entities of the database; addresses name no others.

    Raises
    ------
    kg.base.errors.KgError
        The file cannot be read, or a line is not a step.
    """

    def __init__(self, file: Path, names: Container[str]) -> None:
        self._file, self._names = file, names
        self._alone = threading.Lock()
        self.steps()

    def steps(self) -> tuple[Step, ...]:
        """Return the steps of the file; none where it is not there yet or is empty."""
        if not self._file.exists() or not self._file.stat().st_size:
            return ()
        return steps(self._file, self._names)

    def keep(self, told: Told) -> Kept:
        """Write a story in the place of the one that the file holds."""
        rows = [checked(f"step {n}", row.model_dump(), self._names) for n, row in enumerate(told.steps, 1)]
        lines = [json.dumps(dataclasses.asdict(row), ensure_ascii=False) + "\n" for row in rows]
        with self._alone, whole(self._file) as file:
            file.write("".join(lines).encode("utf-8"))
        return Kept(steps=len(rows), file=str(self._file))


def add_story(made: FastAPI, telling: Telling) -> None:
    """Add to an app the address that takes the story."""

    @made.post(KEEP, responses=TAKEN)
    def keep(told: Told) -> Kept:
        """Write the steps of the story, all of them, into its file."""
        return telling.keep(told)
