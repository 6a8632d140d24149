"""What exporters show, and the two things all of them need: whole files and printable text."""

import contextlib
import dataclasses
import os
import re
import shutil
import tempfile
from collections.abc import Collection, Iterator, Sequence
from pathlib import Path
from typing import IO, Any, NoReturn

import networkx as nx

from kg.base.errors import KgError

__all__ = ["Exhibit", "Extent", "links", "printable", "whole", "whole_folder"]

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
    """person, post, organ, former, first, last; evidence (the words as first printed), its doc, article and raw offsets
    start, end."""
    sentences: Sequence[dict[str, Any]]
    """doc, article, sentence, raw offsets start and end, text, listing, kind, headline, paper, date, story."""
    appearances: Sequence[dict[str, Any]]
    """entity, doc, article, sentence, raw offsets start and end, text: every mention that makes links."""
    credits: Sequence[dict[str, Any]] = ()
    """entity, doc, article, sentence, text: every mention in a by-line or another credit; these make no links."""
    parallel: Sequence[dict[str, Any]] = ()
    """Links of further kinds between pairs that an edge of `graph` joins already; fields of `kg.base.schema.Link`."""
    database: Extent | None = None
    """What the database holds in all where the exhibit is a part of it: its graph may leave out entities and links, its
    sentences stories. Counts of nodes and edges are those of the database all the same. None if nothing is left out."""

    def of(self, types: Collection[str]) -> "Exhibit":
        """Return the exhibit with the nodes of some entity types alone."""
        kept = [name for name, kind in self.graph.nodes(data="type") if kind in types]
        return dataclasses.replace(self, graph=self.graph.subgraph(kept).copy())


def links(exhibit: Exhibit) -> list[dict[str, Any]]:
    """Return the edges of an exhibit's graph and those parallel to them, in order of their ends and kinds.

    Each has the ends as ``source`` and ``target``, full names in code point order.
    """
    graph = exhibit.graph
    joined = [{**held, "source": min(u, v), "target": max(u, v)} for u, v, held in graph.edges(data=True)]
    further = [e for e in exhibit.parallel if e["source"] in graph and e["target"] in graph]
    return sorted((*joined, *further), key=lambda e: (e["source"], e["target"], e["kind"]))


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
        _fail(path, error)
    try:
        with os.fdopen(handle, "wb") as file:
            yield file
        Path(name).chmod(0o644)
        Path(name).replace(path)
    except OSError as error:
        _fail(path, error)
    finally:
        Path(name).unlink(missing_ok=True)


@contextlib.contextmanager
def whole_folder(path: Path) -> Iterator[Path]:
    """Make a folder to be filled beside `path` and moved to it when the block ends well.

    An older folder at `path` makes room only if it holds no other names than the new one.

    Raises
    ------
    KgError
        The folder cannot be written, or `path` holds what is not the export's; what was at `path` is untouched.
    """
    target = path.resolve()
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        beside = Path(tempfile.mkdtemp(prefix=f".{target.name}.", dir=target.parent))
    except OSError as error:
        _fail(path, error)
    new, old = beside / "new", beside / "old"
    try:
        new.mkdir()
        yield new
        if target.exists():
            _check_ours(path, {file.name for file in new.iterdir()})
        try:
            if target.exists():
                target.replace(old)
            new.replace(target)
        except BaseException:
            if old.exists() and not target.exists():
                old.replace(target)
            raise
    except OSError as error:
        _fail(path, error)
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _check_ours(path: Path, names: Collection[str]) -> None:
    """Refuse to replace a file, or a folder that holds what an export did not put there."""
    remedy = "choose another folder with -o"
    if not path.is_dir():
        raise KgError(str(path), "is a file, and the format is a folder", remedy)
    foreign = sorted({file.name for file in path.iterdir()} - set(names))
    if foreign:
        raise KgError(str(path), f"holds other files ({printable(foreign[0])})", remedy)


def _fail(path: Path, error: OSError) -> NoReturn:
    reason = error.strerror or str(error)
    raise KgError(
        str(path), f"cannot be written ({reason})", "free some space or choose another place with -o"
    ) from error
