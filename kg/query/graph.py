"""The entry to the Python API: `open` a database and query the `Graph`, whose methods call the modules beside it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from kg import query
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
    from kg.query.source import Source

    Types = str | Collection[str] | None
    Date = str | None
else:
    gazetteers = Later("kg.gazetteer.files")

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
        return query.names.find(self._reader, name)

    def find_all(self, names: Sequence[str]) -> tuple[dict[str, str], list[KgError]]:
        """Return the meanings of many names, and the faults of the others (`kg.query.names.find_all`)."""
        return query.names.find_all(self._reader, names)

    def names(self, text: str, *, limit: int = 20) -> list[Entity]:
        """Return the entities that the beginning of a name may mean, best first (`kg.query.names.names`)."""
        return query.names.names(self._reader, text, limit=limit)

    def entities(self) -> list[Entity]:
        """Return all entities in order of name."""
        return self._reader.entities()

    def who(
        self,
        name: str,
        *,
        types: Types = None,
        since: Date = None,
        until: Date = None,
        level: str = "article",
        weighting: str = "count",
        min_articles: int = 1,
        hubs: bool = True,
        limit: int = 20,
    ) -> list[query.companions.Companion]:
        """Return who appears with an entity, strongest first (`kg.query.companions.who`)."""
        return query.companions.who(
            self._reader, name, types=types, since=since, until=until, level=level, weighting=weighting,
            min_articles=min_articles, hubs=hubs, limit=limit,
        )  # fmt: skip

    def ego(self, name: str, *, steps: int = 1, limit: int = 150) -> query.companions.Ego:
        """Return an entity, those around it and the links among them (`kg.query.companions.ego`)."""
        return query.companions.ego(self._reader, name, steps=steps, limit=limit)

    def among(self, names: Sequence[str], *, first: str = "") -> tuple[tuple[Entity, ...], tuple[Link, ...]]:
        """Return some entities by full name and the links among them (`kg.query.companions.among`)."""
        return query.companions.among(self._reader, names, first=first)

    def common(self, a: str, b: str) -> list[query.companions.Common]:
        """Return the entities that appear with both of two others (`kg.query.companions.common`)."""
        return query.companions.common(self._reader, a, b)

    def pair(
        self, a: str, b: str, *, since: Date = None, until: Date = None, limit: int = 0, offset: int = 0
    ) -> list[query.evidence.Evidence]:
        """Return every sentence that shows two entities together (`kg.query.evidence.pair`)."""
        return query.evidence.pair(self._reader, a, b, since=since, until=until, limit=limit, offset=offset)

    def said(
        self, name: str, *, since: Date = None, until: Date = None, limit: int = 0, offset: int = 0
    ) -> list[query.evidence.Evidence]:
        """Return every sentence that names an entity (`kg.query.evidence.said`)."""
        return query.evidence.said(self._reader, name, since=since, until=until, limit=limit, offset=offset)

    def printed(
        self, sentences: Sequence[tuple[str, str, int]], names: Sequence[str]
    ) -> list[list[tuple[str, str]]]:
        """Map each sentence to the given entities in it (`kg.query.evidence.printed`)."""
        return query.evidence.printed(self._reader, sentences, names)

    def heads(self, places: Sequence[tuple[str, str | None]]) -> dict[tuple[str, str | None], Source]:
        """Map places (document, article) to paper, day, page and headline (`kg.query.heads.heads`)."""
        return query.heads.heads(self._reader, places)

    def search(
        self,
        text: str,
        *,
        types: Types = None,
        paper: str | None = None,
        since: Date = None,
        until: Date = None,
        limit: int = 20,
    ) -> list[query.search.Hit]:
        """Return the sentences that a query finds (`kg.query.search.search`)."""
        return query.search.search(
            self._reader, text, types=types, paper=paper, since=since, until=until, limit=limit)  # fmt: skip

    def sightings(self, entities: Sequence[str]) -> list[query.sightings.Sighting]:
        """Return the sentences that name some entities, each once (`kg.query.sightings.sightings`)."""
        return query.sightings.sightings(self._reader, entities)

    def story(self, place: str) -> list[query.stories.Line]:
        """Return the sentences of a page (``DOC``) or article (``DOC#a1``) with their mentions (`kg.query.stories.story`)."""
        return query.stories.story(self._reader, place)

    def many_companions(
        self,
        entities: Sequence[str],
        *,
        types: Types = None,
        min_articles: int = 1,
        hubs: bool = True,
        limit: int = 20,
    ) -> dict[str, list[query.companions.Companion]]:
        """Return who appears with each of some entities by full name (`kg.query.batch.companions`)."""
        return query.batch.companions(
            self._reader, entities, types=types, min_articles=min_articles, hubs=hubs, limit=limit)  # fmt: skip

    def many_careers(self, entities: Sequence[str]) -> dict[str, list[query.careers.Spell]]:
        """Return the posts of each person among some entities by full name (`kg.query.batch.careers`)."""
        return query.batch.careers(self._reader, entities)

    def many_portraits(self, entities: Sequence[str]) -> list[query.portraits.Portrait]:
        """Return portraits of some entities by full name (`kg.query.batch.portraits`)."""
        return query.batch.portraits(self._reader, entities)

    def entity(self, name: str) -> query.portraits.Portrait:
        """Return a portrait of an entity (`kg.query.portraits.portrait`)."""
        return query.portraits.portrait(self._reader, name)

    def posts(self, name: str | None = None) -> list[query.posts.HeldPost]:
        """Return posts with their span of dates: of a person, of an organ, or all (`kg.query.posts.posts`)."""
        return query.posts.posts(self._reader, name)

    def planned(self, name: str | None = None) -> list[query.posts.HeldPost]:
        """Return planned posts, which are not held yet: of a person, of an organ, or all (`kg.query.posts.planned`)."""
        return query.posts.planned(self._reader, name)

    def events(
        self,
        *,
        kinds: str | Sequence[str] | None = None,
        who: str | None = None,
        since: Date = None,
        until: Date = None,
        limit: int = 0,
    ) -> list[Event]:
        """Return who did what with whom, where and when (`kg.query.events.events`)."""
        return query.events.events(self._reader, kinds=kinds, who=who, since=since, until=until, limit=limit)

    def career(self, name: str) -> list[query.careers.Spell]:
        """Return the posts of a person in order of time (`kg.query.careers.career`)."""
        return query.careers.career(self._reader, name)

    def holders(
        self, organ: str, *, post: str | None = None, on: str | None = None
    ) -> list[query.careers.Spell]:
        """Return who held the posts of an organ (`kg.query.careers.holders`)."""
        return query.careers.holders(self._reader, organ, post=post, on=on)

    def chart(self, name: str, *, on: str) -> list[query.organisation.Seat]:
        """Return the organisation chart of a body or a place on a day (`kg.query.organisation.chart`)."""
        return query.organisation.chart(self._reader, name, on=on)

    def precedence(
        self, organ: str | None = None, *, since: Date = None, until: Date = None, limit: int = 20
    ) -> list[query.precedence.Precedence]:
        """Return the persons of an organ in the order of attendance lists (`kg.query.precedence.precedence`)."""
        return query.precedence.precedence(self._reader, organ=organ, since=since, until=until, limit=limit)

    def coverage(self, *, since: Date = None, until: Date = None) -> list[query.coverage.Day]:
        """Return the days that the corpus holds, by paper (`kg.query.coverage.coverage`)."""
        return query.coverage.coverage(self._reader, since=since, until=until)

    def compare(
        self, a: str, b: str, *, by: str = "period", types: Types = None, limit: int = 20
    ) -> list[query.comparison.Difference]:
        """Return the entities in which two periods or papers differ (`kg.query.comparison.compare`)."""
        return query.comparison.compare(self._reader, a, b, by=by, types=types, limit=limit)

    def with_intervals(
        self, rows: Iterable[DataclassInstance], column: str, *, since: Date = None, until: Date = None
    ) -> list[dict[str, Any]]:
        """Return rows with the bootstrap interval of a count of stories (`kg.query.intervals.with_intervals`)."""
        return query.intervals.with_intervals(self._reader, rows, column, since=since, until=until)

    def met(
        self,
        name: str,
        *,
        kinds: str | Sequence[str] | None = query.events.MEETINGS,
        types: Types = None,
        since: Date = None,
        until: Date = None,
        limit: int = 20,
    ) -> list[query.events.Meeting]:
        """Return who met an entity (`kg.query.events.met`)."""
        return query.events.met(
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
    ) -> list[query.paths.Chain]:
        """Return the most informative chains between two entities, with their proof (`kg.query.paths.path`)."""
        return query.paths.path(
            self._reader, a, b, types=types, without=without, level=level, weighting=weighting, limit=limit)  # fmt: skip

    def top(
        self,
        measure: str = "articles",
        *,
        types: Types = None,
        weighting: str = "count",
        limit: int = 20,
        quick: bool = False,
    ) -> list[query.ranking.Rank]:
        """Return the leading entities by a measure (`kg.query.ranking.top`)."""
        return query.ranking.top(
            self._reader, measure, types=types, weighting=weighting, limit=limit, quick=quick)  # fmt: skip

    def pairs(self, *, limit: int = 20, hubs: bool = False) -> list[query.ranking.Pair]:
        """Return the pairs of the core types that are most often together (`kg.query.ranking.pairs`)."""
        return query.ranking.pairs(self._reader, limit=limit, hubs=hubs)

    def changes(
        self, *, since: str, until: Date = None, min_articles: int = 3, limit: int = 20
    ) -> list[query.changes.Change]:
        """Return what is new in some days against the time before (`kg.query.changes.changes`)."""
        return query.changes.changes(
            self._reader, since=since, until=until, min_articles=min_articles, limit=limit)  # fmt: skip

    def timeline(self, name: str, *, by: str = "month") -> list[query.timeline.Month]:
        """Return appearances and posts of an entity by week, month or year (`kg.query.timeline.timeline`)."""
        return query.timeline.timeline(self._reader, self.find(name), by=by)

    def months(self) -> list[query.periods.Count]:
        """Return how often the stories of each month name entities of each type (`kg.query.periods.months`)."""
        return query.periods.months(self._reader)

    def months_of(self, names: Sequence[str]) -> list[query.periods.Month]:
        """Return the months of the stories that name all of some entities (`kg.query.periods.months_of`)."""
        return query.periods.months_of(self._reader, names)

    def periods(
        self, stretches: Sequence[str], *, names: Sequence[str] = (), types: Types = None, lists: bool = True
    ) -> query.periods.Periods:
        """Return who appears, and who with whom, in one or two stretches of days (`kg.query.periods.periods`)."""
        return query.periods.periods(self._reader, stretches, names=names, types=types, lists=lists)

    def mentions(self, *, limit: int = 0, offset: int = 0) -> list[Mention]:
        """Return every mention (`kg.query.facts.mentions`)."""
        return query.facts.mentions(self._reader, limit=limit, offset=offset)

    def printed_posts(self, *, planned: bool = False, limit: int = 0, offset: int = 0) -> list[Post]:
        """Return every post as pages print it (`kg.query.facts.posts`)."""
        return query.facts.posts(self._reader, planned=planned, limit=limit, offset=offset)

    def articles(self, *, limit: int = 0, offset: int = 0) -> list[dict[str, Any]]:
        """Return every article without its text (`kg.query.facts.articles`)."""
        return query.facts.articles(self._reader, limit=limit, offset=offset)

    def undated(self, name: str) -> int:
        """Return how many stories without a date name an entity (`kg.query.companions.undated`)."""
        return query.companions.undated(self._reader, name)

    def undated_hits(self, text: str, *, paper: str | None = None) -> int:
        """Return how many articles without a date a query finds (`kg.query.search.undated`)."""
        return query.search.undated(self._reader, text, paper=paper)

    def doubts(
        self, kind: str | None = None, *, decisions: Sequence[Decision] = (), limit: int = 20
    ) -> list[query.doubts.Doubt]:
        """Return what may be wrong, in order of what an answer may change (`kg.query.doubts.doubts`)."""
        lines = gazetteers.labelled(*query.doubts.LABELS)
        return query.doubts.doubts(self._reader.rows, lines, kind=kind, decisions=decisions, limit=limit)

    def to_networkx(
        self,
        *,
        types: Types = None,
        kinds: str | Sequence[str] = ("co-mention",),
        since: Date = None,
        until: Date = None,
        min_articles: int = 1,
        ego: str | None = None,
        backbone: bool = False,
        limit: int = 0,
    ) -> query.network.Network:
        """Return the graph, or a part of it (`kg.query.network.to_networkx`); filters as in `Selection`."""
        selection = Selection(types, kinds, since, until, min_articles, ego, backbone, limit)
        return query.graph_data.network(self._reader, selection)[0]

    def to_arrow(self, *, types: Types = None) -> query.notebook.Tables:
        """Return nodes, edges and evidence as Arrow tables (`kg.query.notebook.Tables`)."""
        return query.notebook.tables(self._reader, types=types)

    def to_pandas(self, *, types: Types = None) -> query.notebook.Frames:
        """Return nodes, edges and evidence as pandas frames (`kg.query.notebook.frames`)."""
        return query.notebook.frames(self._reader, types=types)

    def exhibit(self, title: str, selection: Selection | None = None) -> query.graph_data.Exhibit:
        """Return the graph, or a part of it, with its evidence (`kg.query.graph_data.exhibit`)."""
        return query.graph_data.exhibit(self._reader, title, selection or Selection())

    def title(self) -> str:
        """Return the names of the papers that were read, three at most."""
        return query.graph_data.title(self._reader)

    def extent(self) -> query.graph_data.Extent:
        """Return how many articles (stories), mentions, entities, links and rolls the database holds."""
        return query.graph_data.extent(self._reader)

    def __repr__(self) -> str:
        return query.notebook.described(self._reader)

    def _repr_html_(self) -> str:
        """Show the contents of the database in a notebook."""
        return query.notebook.summary(self._reader)
