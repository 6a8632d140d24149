"""The entry to the Python API: `open` a database and query the `Graph`, whose methods call the modules beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg.base.arguments import typed, typed_class
from kg.base.optional import Later
from kg.query.database import Reader
from kg.query.rows import tabled
from kg.query.selection import Selection

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Sequence

    from _typeshed import DataclassInstance

    from kg.base.errors import KgError
    from kg.base.event_schema import Event
    from kg.base.schema import Decision, Entity, Link, Mention, Post
    from kg.gazetteer import files as gazetteers
    from kg.query import (
        batch,
        careers,
        changes,
        companions,
        comparison,
        doubts,
        evidence,
        facts,
        graph_data,
        intervals,
        names,
        notebook,
        organisation,
        paths,
        portraits,
        ranking,
        stories,
    )
    from kg.query import coverage as present
    from kg.query import events as happened
    from kg.query import posts as held
    from kg.query import precedence as ranks
    from kg.query import search as texts
    from kg.query import sightings as sighted
    from kg.query import timeline as months
    from kg.query.network import Network

    Types = str | Collection[str] | None
else:  # each is loaded when a method first needs it, so that a question loads only its own module
    _NAMED = (
        "batch careers changes companions doubts evidence facts graph_data comparison intervals "
        "names notebook organisation paths portraits ranking stories"
    )
    _CALLED = {
        "gazetteers": "kg.gazetteer.files", "happened": "kg.query.events", "present": "kg.query.coverage",
        "ranks": "kg.query.precedence", "held": "kg.query.posts", "months": "kg.query.timeline",
        "sighted": "kg.query.sightings", "texts": "kg.query.search",
    }  # fmt: skip
    globals().update({name: Later(f"kg.query.{name}") for name in _NAMED.split()})
    globals().update({name: Later(module) for name, module in _CALLED.items()})

__all__ = ["Graph", "Selection", "open"]


@typed
def open(path: str | Path = "output") -> Graph:
    """Open a database that `kg.build` has made: the file, or the folder of the results.

    Raises
    ------
    kg.base.errors.StoreError
        The file is missing, damaged, of another version or not of `kg`.
    """
    return Graph(Reader(Path(path)))


@tabled
@typed_class
class Graph:
    """The graph of a corpus; every method is a query that changes nothing.

    A name may be a full name, any printed form, or pinyin (``cao hui quan``, ``caohuiquan``, ``chq``). Days are ISO
    dates, both ends included. `types` is one entity type or several, None for the four core types. `limit` is the most
    rows, 0 for all. An invalid value raises a `kg.KgError` that names the parameter.

    Parameters
    ----------
    reader
        The database.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __enter__(self) -> Graph:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the database."""
        self._reader.close()

    @property
    def digest(self) -> str:
        """Return the digest of the database; it is the same for the same pages read the same way."""
        return self._reader.digest

    @property
    def folder(self) -> Path:
        """Return the folder of the database, which holds the pictures that its evidence names."""
        return Path(self._reader.place).parent

    def find(self, name: str) -> str:
        """Return the full name of the one entity that a name means (`kg.query.names.find`)."""
        return names.find(self._reader, name)

    def find_all(self, names_: Sequence[str]) -> tuple[dict[str, str], list[KgError]]:
        """Return the meanings of many names, and the faults of the others (`kg.query.names.find_all`)."""
        return names.find_all(self._reader, names_)

    def names(self, text: str, *, limit: int = 20) -> list[Entity]:
        """Return the entities that the beginning of a name may mean, best first (`kg.query.names.names`)."""
        return names.names(self._reader, text, limit=limit)

    def entities(self) -> list[Entity]:
        """Return all entities in order of name."""
        return self._reader.entities()

    def who(
        self,
        name: str,
        *,
        types: Types = None,
        since: str | None = None,
        until: str | None = None,
        level: str = "article",
        weighting: str = "count",
        min_articles: int = 1,
        hubs: bool = True,
        limit: int = 20,
    ) -> list[companions.Companion]:
        """Return who appears with an entity, strongest first (`kg.query.companions.who`)."""
        return companions.who(
            self._reader, name, types=types, since=since, until=until, level=level, weighting=weighting,
            min_articles=min_articles, hubs=hubs, limit=limit,
        )  # fmt: skip

    def ego(self, name: str, *, steps: int = 1, limit: int = 150) -> companions.Ego:
        """Return an entity, those around it and the links among them (`kg.query.companions.ego`)."""
        return companions.ego(self._reader, name, steps=steps, limit=limit)

    def among(self, names: Sequence[str], *, first: str = "") -> tuple[tuple[Entity, ...], tuple[Link, ...]]:
        """Return some entities by full name and the links among them (`kg.query.companions.among`)."""
        return companions.among(self._reader, names, first=first)

    def common(self, a: str, b: str) -> list[companions.Common]:
        """Return the entities that appear with both of two others (`kg.query.companions.common`)."""
        return companions.common(self._reader, a, b)

    def pair(self, a: str, b: str, *, limit: int = 0, offset: int = 0) -> list[evidence.Evidence]:
        """Return every sentence that shows two entities together (`kg.query.evidence.pair`)."""
        return evidence.pair(self._reader, a, b, limit=limit, offset=offset)

    def printed(
        self, sentences: Sequence[tuple[str, str, int]], names: Sequence[str]
    ) -> list[list[tuple[str, str]]]:
        """Map each sentence to the given entities in it (`kg.query.evidence.printed`)."""
        return evidence.printed(self._reader, sentences, names)

    def search(
        self,
        text: str,
        *,
        types: Types = None,
        paper: str | None = None,
        since: str | None = None,
        until: str | None = None,
        limit: int = 20,
    ) -> list[texts.Hit]:
        """Return the sentences that a query finds (`kg.query.search.search`)."""
        return texts.search(
            self._reader, text, types=types, paper=paper, since=since, until=until, limit=limit)  # fmt: skip

    def sightings(self, entities: Sequence[str]) -> list[sighted.Sighting]:
        """Return the sentences that name some entities, each once (`kg.query.sightings.sightings`)."""
        return sighted.sightings(self._reader, entities)

    def story(self, place: str) -> list[stories.Line]:
        """Return the sentences of a page (``DOC``) or article (``DOC#a1``) with their mentions (`kg.query.stories.story`)."""
        return stories.story(self._reader, place)

    def many_companions(
        self,
        entities: Sequence[str],
        *,
        types: Types = None,
        min_articles: int = 1,
        hubs: bool = True,
        limit: int = 20,
    ) -> dict[str, list[companions.Companion]]:
        """Return who appears with each of some entities by full name (`kg.query.batch.companions`)."""
        return batch.companions(
            self._reader, entities, types=types, min_articles=min_articles, hubs=hubs, limit=limit)  # fmt: skip

    def many_careers(self, entities: Sequence[str]) -> dict[str, list[careers.Spell]]:
        """Return the posts of each person among some entities by full name (`kg.query.batch.careers`)."""
        return batch.careers(self._reader, entities)

    def many_portraits(self, entities: Sequence[str]) -> list[portraits.Portrait]:
        """Return portraits of some entities by full name (`kg.query.batch.portraits`)."""
        return batch.portraits(self._reader, entities)

    def entity(self, name: str) -> portraits.Portrait:
        """Return a portrait of an entity (`kg.query.portraits.portrait`)."""
        return portraits.portrait(self._reader, name)

    def posts(self, name: str | None = None) -> list[held.HeldPost]:
        """Return posts with their span of dates: of a person, of an organ, or all (`kg.query.posts.posts`)."""
        return held.posts(self._reader, name)

    def planned(self, name: str | None = None) -> list[held.HeldPost]:
        """Return planned posts, which are not held yet: of a person, of an organ, or all (`kg.query.posts.planned`)."""
        return held.planned(self._reader, name)

    def events(
        self,
        *,
        kinds: str | Sequence[str] | None = None,
        who: str | None = None,
        since: str | None = None,
        until: str | None = None,
        limit: int = 0,
    ) -> list[Event]:
        """Return who did what with whom, where and when (`kg.query.events.events`)."""
        return happened.events(self._reader, kinds=kinds, who=who, since=since, until=until, limit=limit)

    def career(self, name: str) -> list[careers.Spell]:
        """Return the posts of a person in order of time (`kg.query.careers.career`)."""
        return careers.career(self._reader, name)

    def holders(self, organ: str, *, post: str | None = None, on: str | None = None) -> list[careers.Spell]:
        """Return who held the posts of an organ (`kg.query.careers.holders`)."""
        return careers.holders(self._reader, organ, post=post, on=on)

    def chart(self, name: str, *, on: str) -> list[organisation.Seat]:
        """Return the organisation chart of a body or a place on a day (`kg.query.organisation.chart`)."""
        return organisation.chart(self._reader, name, on=on)

    def precedence(
        self, organ: str | None = None, *, since: str | None = None, until: str | None = None, limit: int = 20
    ) -> list[ranks.Precedence]:
        """Return the persons of an organ in the order of attendance lists (`kg.query.precedence.precedence`)."""
        return ranks.precedence(self._reader, organ=organ, since=since, until=until, limit=limit)

    def coverage(self, *, since: str | None = None, until: str | None = None) -> list[present.Day]:
        """Return the days that the corpus holds, by paper (`kg.query.coverage.coverage`)."""
        return present.coverage(self._reader, since=since, until=until)

    def compare(
        self, a: str, b: str, *, by: str = "period", types: Types = None, limit: int = 20
    ) -> list[comparison.Difference]:
        """Return the entities in which two periods or papers differ (`kg.query.comparison.compare`)."""
        return comparison.compare(self._reader, a, b, by=by, types=types, limit=limit)

    def with_intervals(
        self,
        rows: Iterable[DataclassInstance],
        column: str,
        *,
        since: str | None = None,
        until: str | None = None,
    ) -> list[dict[str, Any]]:
        """Return rows with the bootstrap interval of a count of stories (`kg.query.intervals.with_intervals`)."""
        return intervals.with_intervals(self._reader, rows, column, since=since, until=until)

    def met(
        self,
        name: str,
        *,
        kinds: str | Sequence[str] | None = happened.MEETINGS,
        types: Types = None,
        since: str | None = None,
        until: str | None = None,
        limit: int = 20,
    ) -> list[happened.Meeting]:
        """Return who met an entity (`kg.query.events.met`)."""
        return happened.met(
            self._reader, name, kinds=kinds, types=types, since=since, until=until, limit=limit)  # fmt: skip

    def path(
        self,
        a: str,
        b: str,
        *,
        types: Types = None,
        without: Sequence[str] = (),
        level: str = "article",
        weighting: str = "count",
        limit: int = 3,
    ) -> list[paths.Chain]:
        """Return the most informative chains between two entities, with their proof (`kg.query.paths.path`)."""
        return paths.path(
            self._reader, a, b, types=types, without=without, level=level, weighting=weighting, limit=limit)  # fmt: skip

    def top(
        self, measure: str = "articles", *, types: Types = None, weighting: str = "count", limit: int = 20
    ) -> list[ranking.Rank]:
        """Return the leading entities by a measure (`kg.query.ranking.top`)."""
        return ranking.top(self._reader, measure, types=types, weighting=weighting, limit=limit)

    def pairs(self, *, limit: int = 20, hubs: bool = False) -> list[ranking.Pair]:
        """Return the pairs of the core types that are most often together (`kg.query.ranking.pairs`)."""
        return ranking.pairs(self._reader, limit=limit, hubs=hubs)

    def changes(
        self, *, since: str, until: str | None = None, min_articles: int = 3, limit: int = 20
    ) -> list[changes.Change]:
        """Return what is new in some days against the time before (`kg.query.changes.changes`)."""
        return changes.changes(self._reader, since=since, until=until, min_articles=min_articles, limit=limit)

    def timeline(self, name: str, *, by: str = "month") -> list[months.Month]:
        """Return appearances and posts of an entity by week, month or year (`kg.query.timeline.timeline`)."""
        return months.timeline(self._reader, self.find(name), by=by)

    def mentions(self, *, limit: int = 0, offset: int = 0) -> list[Mention]:
        """Return every mention (`kg.query.facts.mentions`)."""
        return facts.mentions(self._reader, limit=limit, offset=offset)

    def printed_posts(self, *, planned: bool = False, limit: int = 0, offset: int = 0) -> list[Post]:
        """Return every post as pages print it (`kg.query.facts.posts`)."""
        return facts.posts(self._reader, planned=planned, limit=limit, offset=offset)

    def articles(self, *, limit: int = 0, offset: int = 0) -> list[dict[str, Any]]:
        """Return every article without its text (`kg.query.facts.articles`)."""
        return facts.articles(self._reader, limit=limit, offset=offset)

    def undated(self, name: str) -> int:
        """Return how many stories without a date name an entity (`kg.query.companions.undated`)."""
        return companions.undated(self._reader, name)

    def undated_hits(self, text: str, *, paper: str | None = None) -> int:
        """Return how many articles without a date a query finds (`kg.query.search.undated`)."""
        return texts.undated(self._reader, text, paper=paper)

    def doubts(
        self, kind: str | None = None, *, decisions: Sequence[Decision] = (), limit: int = 20
    ) -> list[doubts.Doubt]:
        """Return what may be wrong, in order of what an answer may change (`kg.query.doubts.doubts`)."""
        return doubts.doubts(
            self._reader.rows, gazetteers.load(), kind=kind, decisions=decisions, limit=limit
        )

    def to_networkx(
        self,
        *,
        types: Types = None,
        kinds: str | Sequence[str] = ("co-mention",),
        since: str | None = None,
        until: str | None = None,
        min_articles: int = 1,
        ego: str | None = None,
        backbone: bool = False,
        limit: int = 0,
    ) -> Network:
        """Return the graph, or a part of it (`kg.query.network.to_networkx`); filters as in `Selection`."""
        selection = Selection(types, kinds, since, until, min_articles, ego, backbone, limit)
        return graph_data.network(self._reader, selection)[0]

    def to_arrow(self, *, types: Types = None) -> notebook.Tables:
        """Return nodes, edges and evidence as Arrow tables (`kg.query.notebook.Tables`)."""
        return notebook.tables(self._reader, types=types)

    def to_pandas(self, *, types: Types = None) -> notebook.Frames:
        """Return nodes, edges and evidence as pandas frames (`kg.query.notebook.frames`)."""
        return notebook.frames(self._reader, types=types)

    def exhibit(self, title: str, selection: Selection | None = None) -> graph_data.Exhibit:
        """Return the graph, or a part of it, with its evidence (`kg.query.graph_data.exhibit`)."""
        return graph_data.exhibit(self._reader, title, selection or Selection())

    def title(self) -> str:
        """Return the names of the papers that were read, three at most."""
        return graph_data.title(self._reader)

    def extent(self) -> graph_data.Extent:
        """Return how many articles (stories), mentions, entities, links and rolls the database holds."""
        return graph_data.extent(self._reader)

    def __repr__(self) -> str:
        return notebook.described(self._reader)

    def _repr_html_(self) -> str:
        """Show the contents of the database in a notebook."""
        return notebook.summary(self._reader)
