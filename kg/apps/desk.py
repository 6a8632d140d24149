"""Lets a reader on this machine add missed names in the browser: pages to select words on, and the address that takes them."""

import contextlib
import datetime
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Annotated

import pydantic
from fastapi import FastAPI, Query
from fastapi.responses import HTMLResponse

from kg.apps.adding import added, in_sentence
from kg.apps.desk_page import listed, policy, printed
from kg.apps.guard import TAKEN, Fault
from kg.apps.questions import NAME
from kg.derive import decision_file
from kg.query.database import Reader
from kg.query.stories import story

__all__ = ["ADD", "Desk", "Missed", "Written", "add_desk", "desk"]

ADD = "/api/add"
"""The only address that takes a body."""
_PATH = 2_000
_MOST = 1 << 40


class Missed(pydantic.BaseModel):
    """A name that somebody selected in a sentence."""

    model_config = pydantic.ConfigDict(extra="forbid")

    doc: Annotated[str, pydantic.Field(min_length=1, max_length=_PATH)]
    sentence_start: Annotated[int, pydantic.Field(ge=0, le=_MOST)]
    """Raw offsets of the sentence, as answers give them."""
    sentence_end: Annotated[int, pydantic.Field(ge=0, le=_MOST)]
    start: Annotated[int, pydantic.Field(ge=0, le=_MOST)]
    """Offsets in the text of the sentence, in characters."""
    end: Annotated[int, pydantic.Field(ge=0, le=_MOST)]
    type: Annotated[str, pydantic.Field(max_length=NAME)]
    name: Annotated[str, pydantic.Field(max_length=NAME)] = ""
    """Full name, if the words are not."""


class Written(pydantic.BaseModel):
    """What was written."""

    words: str
    line: str
    """The decision, one line of the file."""
    file: str


class Desk:
    """Writes decisions about the names of a database.

    Parameters
    ----------
    reader
        The database.
    folders
        Folders of gazetteers; decisions go into the last of their files.
    """

    def __init__(self, reader: Reader, folders: tuple[Path, ...]) -> None:
        self._reader, self._folders = reader, folders
        self._alone = threading.Lock()

    def pages(self) -> str:
        """Return the page that lists the pages of the database."""
        return listed(self._reader.rows(_PAGES))

    def page(self, place: str) -> str:
        """Return the page that shows a story, or all stories of a page."""
        return printed(story(self._reader, place))

    def add(self, missed: Missed) -> Written:
        """Write the decision that selected words are a name."""
        sentence = missed.sentence_start, missed.sentence_end
        place = in_sentence(self._reader, missed.doc, sentence, missed.start, missed.end)
        with self._alone:
            made = added(
                self._reader,
                place,
                missed.type,
                missed.name,
                date=datetime.date.today().isoformat(),
                decisions=decision_file.load(*self._folders),
            )
            file = decision_file.file(*self._folders)
            decision_file.add(file, [made])
        return Written(words=place.words, line=decision_file.line(made), file=str(file))


@contextlib.contextmanager
def desk(db: Path, folders: tuple[Path, ...]) -> Iterator[Desk]:
    """Give a desk for a database, which is closed after the ``with`` block."""
    decision_file.load(*folders)  # a line that breaks the format is told now
    with contextlib.closing(Reader(db)) as reader:
        yield Desk(reader, folders)


def add_desk(made: FastAPI, at: Desk) -> None:
    """Add to an app the pages on which names are selected, and the address that takes them."""
    headers = {"Content-Security-Policy": policy()}

    @made.get("/read", include_in_schema=False)
    def read(place: Annotated[str, Query(max_length=_PATH)] = "") -> HTMLResponse:
        return HTMLResponse(at.page(place) if place else at.pages(), headers=headers)

    @made.post(ADD, responses=TAKEN | {404: {"model": Fault, "description": "The page is unknown."}})
    def add(missed: Missed) -> Written:
        """Add a name that was missed: a line of the file of decisions, which counts from the next build on."""
        return at.add(missed)


_PAGES = """
SELECT doc, paper, date FROM page ORDER BY date DESC NULLS LAST, doc LIMIT 2000
"""
