"""What exporters show, and the two things all of them need: whole files and printable text."""

import contextlib
import dataclasses
import os
import re
import tempfile
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import IO, Any

import networkx as nx

from kg.errors import KgError

__all__ = ["Exhibit", "Extent", "printable", "whole"]

_UNPRINTABLE = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")


@dataclasses.dataclass(frozen=True, slots=True)
class Extent:
    """How much a database holds."""

    entities: int
    links: int
    stories: int


@dataclasses.dataclass(frozen=True, slots=True)
class Exhibit:
    """A graph and what proves it."""

    title: str
    graph: nx.Graph
    """Nodes keyed by full name; attributes as in `kg.graph.to_networkx`."""
    posts: Sequence[dict[str, Any]]
    """person, post, organ, former, first, last."""
    sentences: Sequence[dict[str, Any]]
    """doc, article, sentence, text, listing, kind, headline, paper, date, story."""
    appearances: Sequence[dict[str, Any]]
    """entity, doc, article, sentence, text: every mention that makes links."""
    credits: Sequence[dict[str, Any]] = ()
    """entity, doc, article, sentence, text: every mention in a by-line or another credit; these make no links."""
    database: Extent | None = None
    """What the database holds in all where the exhibit is a part of it: its graph may leave out entities and links, its
    sentences stories. Counts of nodes and edges are those of the database all the same. None if nothing is left out."""

    def of(self, types: Collection[str]) -> "Exhibit":
        """Return the exhibit with the nodes of some entity types alone."""
        kept = [name for name, kind in self.graph.nodes(data="type") if kind in types]
        return dataclasses.replace(self, graph=self.graph.subgraph(kept))


def printable(text: str) -> str:
    """Return a text without control characters, lone surrogates and non-characters; line breaks and tabs stay."""
    return _UNPRINTABLE.sub("", text)


@contextlib.contextmanager
def whole(path: Path) -> Iterator[IO[bytes]]:
    """Open a file to be written beside `path` and moved to it when the block ends well.

    Raises
    ------
    KgError
        The file cannot be written; what was at `path` is untouched.
    """
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        handle, name = tempfile.mkstemp(prefix=f".{path.name}.", dir=path.parent)
    except OSError as error:
        raise KgError(
            str(path), f"cannot be written ({error.strerror})", "choose another file with -o"
        ) from error
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError as error:
        raise KgError(
            str(path), f"cannot be written ({error.strerror})", "free some space or choose another file"
        ) from error
    finally:
        Path(name).unlink(missing_ok=True)
