"""Questions to a database: a name is found, rows are returned. `open` is the door of the Python API."""

import dataclasses
import datetime
import difflib
import itertools
from collections import defaultdict
from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import networkx as nx

from kg.base.errors import AmbiguousName, KgError, UnknownName
from kg.base.schema import CORE_TYPES, DOUBTS, ENTITY_TYPES, Decision, Entity, Link
from kg.derive.links import DAYS, EVIDENCE, NEAR
from kg.gazetteer.files import load
from kg.query import network as networks
from kg.query.changes import Change, changes
from kg.query.database import Reader
from kg.query.doubts import Doubt, doubts
from kg.query.graph_data import Exhibit, Extent
from kg.query.notebook import Frames, Tables, frames, summary, tables
from kg.query.selection import LINK_KINDS, Selection, select
from kg.query.timeline import Month, timeline

__all__ = [
    "Chain",
    "Common",
    "Companion",
    "Ego",
    "Evidence",
    "Graph",
    "Hit",
    "Portrait",
    "Rank",
    "Selection",
    "open",
]

LEVELS = ("article", "sentence")
_DATABASES = ("kg.duckdb", "kg.parquet")
"""What the output folder holds: the database of a build on this machine, the tables of one on Spark."""
WEIGHTINGS = ("count", "newman")
"""How a story of k entities counts for each of its pairs: 1, or 1/(k - 1)."""


@dataclasses.dataclass(frozen=True, slots=True)
class Companion:
    """An entity that appears with another; counts of stories and of sentences they share, see `kg.derive.links.LINK`."""

    entity: str
    type: str
    articles: int
    sentences: int
    lists: int
    npmi: float
    newman: float
    first: str | None
    last: str | None


@dataclasses.dataclass(frozen=True, slots=True)
class Evidence:
    """A sentence of a story in which two entities appear; offsets are raw, in the file `doc`."""

    doc: str
    paper: str | None
    date: str | None
    article: str
    headline: str
    sentence: int
    start: int
    end: int
    text: str
    listing: bool
    both: bool
    """True if the sentence itself names both; else it shows that the story names one of them."""
    story: str
    passage: str


@dataclasses.dataclass(frozen=True, slots=True)
class Portrait:
    """What the corpus says of one entity."""

    entity: str
    type: str
    aliases: tuple[dict[str, object], ...]
    """Printed forms: alias, mentions, reason."""
    pinyin: str
    mentions: int
    articles: int
    first: str | None
    last: str | None
    namesakes: tuple[str, ...]
    posts: tuple[dict[str, object], ...]
    """Posts held: post, organ, former, first, last, evidence, doc."""
    companions: tuple[dict[str, object], ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Ego:
    """An entity, the entities around it, and the links among all of them."""

    entity: str
    neighbours: int
    """With how many entities it is linked in all."""
    entities: tuple[Entity, ...]
    """It and those around it, in order of name."""
    links: tuple[Link, ...]
    """Its own first, then the strongest."""
    posts: tuple[dict[str, object], ...]
    """Its posts, or those in it, as in `Portrait`."""


@dataclasses.dataclass(frozen=True, slots=True)
class Common:
    """An entity that appears with both of two others; counts of stories."""

    entity: str
    type: str
    with_a: int
    with_b: int


@dataclasses.dataclass(frozen=True, slots=True)
class Chain:
    """One step of a chain of co-mentions."""

    chain: int
    step: int
    source: str
    target: str
    weight: int
    doc: str
    sentence: str


@dataclasses.dataclass(frozen=True, slots=True)
class Hit:
    """A sentence that a search found."""

    doc: str
    date: str | None
    article: str
    headline: str
    start: int
    end: int
    text: str
    entities: tuple[str, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Rank:
    """An entity and its value by a measure."""

    entity: str
    type: str
    measure: str
    value: float


def open(path: str | Path = "output") -> "Graph":
    """Open a database that `kg.build` has made, or the output folder that holds it.

    Raises
    ------
    kg.base.errors.StoreError
        The file is missing, damaged, of another version or not of `kg`.
    """
    return Graph(
        Reader(next((file for name in _DATABASES if (file := Path(path) / name).exists()), Path(path)))
    )


class Graph:
    """The graph of a corpus; every method is a query and changes nothing.

    A NAME may be a full name, any printed form, or pinyin (``cao hui quan``, ``caohuiquan``, ``chq``).

    Parameters
    ----------
    reader
        The database.
    """

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def __enter__(self) -> "Graph":
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Close the database."""
        self._reader.close()

    def find(self, name: str) -> str:
        """Return the full name of the one entity that a name means.

        Raises
        ------
        UnknownName, AmbiguousName
            No entity, or several, bear the name; the nearest names, or the entities, are told.
        """
        for sql in (_BY_NAME, _BY_ALIAS, _BY_PINYIN):
            found = self._reader.rows(sql, name.strip() if sql is not _BY_PINYIN else name.strip().lower())
            if len(found) == 1:
                return str(found[0]["entity"])
            if found:
                listed = "、".join(
                    f"{row['entity']} ({row['type']}, {row['articles']} articles)" for row in found[:10]
                )
                raise AmbiguousName(
                    name,
                    "names several entities",
                    f"give one of {listed}",
                    [str(row["entity"]) for row in found[:10]],
                )
        known = [str(row["alias"]) for row in self._reader.rows(_NEAREST, name.strip())]
        near = difflib.get_close_matches(name, known, 5, 0.3)
        remedy = "nearest: " + "、".join(near) if near else "try kg search"
        raise UnknownName(name, "names no entity", remedy, near)

    def names(self, text: str, *, limit: int = 20) -> list[Entity]:
        """Return the entities that the beginning of a name may mean, best first.

        The whole name goes before its beginning, this before a part of it; among equals the full name before a printed
        form before pinyin or its initials, then the entity with more articles. Case, blanks and apostrophes of `text`
        do not count.
        """
        wanted = "".join(text.replace("'", "").split()).lower()
        if not wanted:
            return []
        found = [str(row["entity"]) for row in self._reader.rows(_NAMED, wanted, limit)]
        held = {entity.entity: entity for entity in self._reader.entities(found)}
        return [held[name] for name in found]

    def who(
        self,
        name: str,
        *,
        type: str | None = None,  # the word that users type
        since: str | None = None,
        until: str | None = None,
        level: str = "article",
        weighting: str = "count",
        limit: int = 20,
    ) -> list[Companion]:
        """Return who appears with an entity, strongest first.

        Parameters
        ----------
        name
            The entity.
        type
            Only companions of this entity type; None for the four core types.
        since, until
            ISO dates; only pages of these days, both included, count.
        level
            ``article``: together in a story; ``sentence``: together in a sentence at least once.
        weighting
            ``count``: by stories; ``newman``: by stories, each of k entities as 1/(k - 1).
        limit
            Most rows; 0 for all.

        Raises
        ------
        KgError
            The name is unknown or ambiguous, or a filter has no valid value.
        """
        _check("--type", type, (None, *ENTITY_TYPES))
        _check("--level", level, LEVELS)
        _check("--weighting", weighting, WEIGHTINGS)
        for option, date in (("--since", since), ("--until", until)):
            _check_date(option, date)
        sql = f"{NEAR} {_AT[level]} {_BY[weighting, level]} LIMIT $5"
        types = [type] if type else list(CORE_TYPES)
        rows = self._reader.rows(sql, self.find(name), since, until, types, limit or None)
        return [Companion(**row) for row in rows]

    def ego(self, name: str, *, steps: int = 1, limit: int = 150) -> Ego:
        """Return the ego network of an entity: it, those with which it is linked most, and the links among them.

        Parameters
        ----------
        name
            The entity.
        steps
            1 for its neighbours; 2 for half of the room for these and half for the neighbours of these.
        limit
            Most entities beside it; ten times as many links, its own first, then the strongest.
        """
        full = self.find(name)
        near = self._reader.rows(f"{NEAR} {_BY['count', 'article']}", full, None, None, list(ENTITY_TYPES))
        room = limit if steps == 1 else limit - limit // 2
        inside = [full, *(str(row["entity"]) for row in near[:room])]
        if steps > 1:
            far = self._reader.rows(_FURTHER, inside, limit + 1 - len(inside))
            inside += [str(row["entity"]) for row in far]
        entities, links = self.among(inside, first=full)
        return Ego(full, len(near), entities, links, tuple(self.posts(full)))

    def among(self, names: Sequence[str], *, first: str = "") -> tuple[tuple[Entity, ...], tuple[Link, ...]]:
        """Return some entities by full name and the links among them: ten for each entity at most.

        Links of the entity `first` come first, then the strongest.
        """
        rows = self._reader.rows(_AMONG, list(names), first, _EACH * len(names))
        return tuple(self._reader.entities(names)), tuple(Link(**row) for row in rows)

    def pair(self, a: str, b: str, *, limit: int = 0, offset: int = 0) -> list[Evidence]:
        """Return every sentence that shows two entities in the stories that name both, in order of date and place.

        The number of different `Evidence.story` is the link's weight, the number of different `Evidence.passage`
        with `Evidence.both` its sentences.

        Parameters
        ----------
        a, b
            The entities.
        limit
            Most sentences, the last in this order; 0 for all.
        offset
            How many of the last are left out.
        """
        one, other = self.find(a), self.find(b)
        rows = self._reader.rows(_LAST.format(pair=_PAIR), one, other, limit or None, offset)
        return [Evidence(**row) for row in reversed(rows)]

    def printed(self, sentences: Sequence[Evidence], names: Sequence[str]) -> list[list[tuple[str, str]]]:
        """Return for each sentence where it prints some entities, in order: full name and the words as printed."""
        keys = [(s.doc, s.article, s.sentence) for s in sentences]
        columns = [list(column) for column in zip(*keys, strict=True)] or [[], [], []]
        found = defaultdict(list)
        for row in self._reader.rows(_PRINTED, *columns, list(names)):
            found[row["doc"], row["article"], row["sentence"]].append((row["entity"], row["text"]))
        return [found[key] for key in keys]

    def entity(self, name: str) -> Portrait:
        """Return what the corpus says of an entity: names, posts, companions."""
        full = self.find(name)
        (e,) = self._reader.entities([full])
        aliases = self._reader.rows(
            "SELECT alias, mentions, reason FROM alias WHERE entity = $1 ORDER BY mentions DESC, alias", full
        )
        companions = (
            {"entity": c.entity, "type": c.type, "articles": c.articles} for c in self.who(full, limit=10)
        )
        return Portrait(
            e.entity, e.type, tuple(aliases), e.pinyin, e.mentions, e.articles, e.first, e.last, e.namesakes,
            tuple(self.posts(full)), tuple(companions),
        )  # fmt: skip

    def posts(self, name: str | None = None) -> list[dict[str, object]]:
        """Return posts with the span of dates in which they are printed: of a person, of an organ, or all."""
        if name is None:
            return self._reader.rows(_POSTS.format(where="true"))
        return self._reader.rows(_POSTS.format(where="person = $1 OR organ = $1"), self.find(name))

    def common(self, a: str, b: str) -> list[Common]:
        """Return the entities that appear with both of two others, by the smaller count."""
        with_a = {c.entity: c for c in self.who(a, limit=0)}
        with_b = {c.entity: c for c in self.who(b, limit=0)}
        found = [Common(n, c.type, c.articles, with_b[n].articles) for n, c in with_a.items() if n in with_b]
        return sorted(found, key=lambda c: (-min(c.with_a, c.with_b), -c.with_a - c.with_b, c.entity))

    def path(self, a: str, b: str, *, weighting: str = "count", count: int = 3) -> list[Chain]:
        """Return the strongest chains of co-mention between two entities, each step with a sentence.

        Chains go over the 2,000 strongest links of both and the 50,000 strongest of the corpus.
        """
        _check("--weighting", weighting, WEIGHTINGS)
        one, other = self.find(a), self.find(b)
        rows = self._reader.rows(_STRONGEST, one, other)
        value = _VALUE[weighting]
        network = nx.Graph()
        for row in rows:
            network.add_edge(row["source"], row["target"], weight=row[value], articles=row["weight"])
        found = []
        for number, chain in enumerate(networks.strongest_paths(network, one, other, count), 1):
            for step, (u, v) in enumerate(itertools.pairwise(chain), 1):
                (shown,) = self._reader.rows(_SHOWING.format(pair=_PAIR), u, v)
                articles = network.edges[u, v]["articles"]
                found.append(Chain(number, step, u, v, articles, shown["doc"], shown["text"]))
        return found

    def search(self, text: str, *, limit: int = 20) -> list[Hit]:
        """Return the sentences that hold all of some words, with the entities that they name."""
        words = text.split()
        if not words:
            raise KgError("search", "no text is given", "name one or more words")
        where = " AND ".join(f"contains(s.text, ${i})" for i in range(1, len(words) + 1))
        rows = self._reader.rows(_SEARCH.format(where=where, limit=int(limit)), *words)
        return [Hit(**{**row, "entities": tuple(row["entities"])}) for row in rows]

    def doubts(
        self, kind: str | None = None, *, decisions: Sequence[Decision] = (), limit: int = 20
    ) -> list[Doubt]:
        """Return what may be wrong, by what an answer may change; see `kg.query.graph.doubts.doubts`.

        Parameters
        ----------
        kind
            ``new``, ``same``, ``two`` or ``variant``; None for all.
        decisions
            What people decided already (`kg.derive.decision_file.load`): they are not asked again.
        limit
            Most rows; 0 for all.

        Raises
        ------
        KgError
            There is no such kind.
        """
        _check("--kind", kind, (None, *DOUBTS))
        return doubts(self._reader.rows, load(), kind=kind, decisions=decisions, limit=limit)

    def top(
        self,
        measure: str = "articles",
        *,
        type: str | None = None,
        weighting: str = "count",
        limit: int = 20,
    ) -> list[Rank]:
        """Return the leading entities by one of `kg.query.graph.network.MEASURES`.

        Articles and mentions are counts; degree and strength are counted in the database; betweenness and pagerank
        are of the graph of the strongest 300,000 links. Strength and pagerank go by the weighting, see `who`.
        """
        _check("--weighting", weighting, WEIGHTINGS)
        _check("--measure", measure, networks.MEASURES)
        _check("--type", type, (None, *ENTITY_TYPES))
        types = list(CORE_TYPES if type in (None, *CORE_TYPES) else (*CORE_TYPES, str(type)))
        shown = [type] if type else types
        if measure in _RANKS:
            sql = _RANKS[measure].format(weight=_VALUE[weighting]) + (f" LIMIT {int(limit)}" if limit else "")
            rows = (
                self._reader.rows(sql, shown, types) if measure in _COUNTED else self._reader.rows(sql, shown)
            )
            return [Rank(row["entity"], row["type"], measure, row["value"]) for row in rows]
        network = self.to_networkx(types=types, most=STRONGEST)
        values = networks.centrality(network, measure, _VALUE[weighting])
        ranks = [
            Rank(n, network.nodes[n]["type"], measure, round(v, 6))
            for n, v in values.items()
            if network.nodes[n]["type"] in shown
        ]
        ranks.sort(key=lambda rank: (-rank.value, rank.entity))
        return ranks[:limit] if limit else ranks

    def to_networkx(self, **filters: Any) -> nx.Graph:
        """Return the graph (see `kg.query.graph.network.to_networkx`), or the part that filters leave: the fields of `Selection`.

        Raises
        ------
        KgError
            A filter has no valid value.
        """
        return self._network(Selection(**filters))[0]

    def _network(self, selection: Selection) -> tuple[nx.Graph, list[Link]]:
        """Return a part of the graph, and the links of its pairs that are of further kinds."""
        for kind in selection.types:
            _check("--type", kind, ENTITY_TYPES)
        for kind in selection.kinds:
            _check("--kinds", kind, LINK_KINDS)
        for option, date in (("--since", selection.since), ("--until", selection.until)):
            _check_date(option, date)
        if selection.ego is not None:
            selection = dataclasses.replace(selection, ego=self.find(selection.ego))
        entities, links = select(self._reader, selection)
        network = networks.to_networkx(entities, links)
        if selection.backbone:
            network = networks.backbone(network)
        return network, [
            link
            for link in links
            if network.has_edge(link.source, link.target)
            and network.edges[link.source, link.target]["kind"] != link.kind
        ]

    def exhibit(self, title: str, **filters: Any) -> Exhibit:
        """Return the graph, or a part of it, with its evidence, for the exporters; filters as in `to_networkx`.

        Where the entities are limited (`Selection.most`) the evidence is too: the newest stories, ten sentences an
        entity.
        """
        selection = Selection(**filters)
        network, parallel = self._network(selection)
        most = None if selection.most is None else _EACH * selection.most
        days = (selection.since, selection.until)
        shown = "list_contains($3, person) AND (organ = '' OR list_contains($3, organ))"
        extent = self.extent()
        posts = self._reader.rows(_POSTS.format(where=f"{DAYS} AND {shown}"), *days, list(network))
        with self._reader.scratch() as scratch:
            scratch.make("shown", _SHOWN, *days, most)
            sentences, appearances, credits = map(scratch.rows, (_SENTENCES, _APPEARANCES, _CREDITS))
        cut = selection.most is not None and (
            extent["entities"] > selection.most or len({s["story"] for s in sentences}) < extent["articles"]
        )
        return Exhibit(
            title=title,
            graph=network,
            posts=posts,
            sentences=sentences,
            appearances=appearances,
            credits=credits,
            parallel=[dataclasses.asdict(link) for link in parallel],
            database=Extent(extent["entities"], extent["links"], extent["articles"]) if cut else None,
        )

    def pairs(self, *, limit: int = 20) -> list[tuple[str, str, int, int]]:
        """Return the pairs of the core types that are most often together: names, articles, sentences."""
        rows = self._reader.rows(_PAIRS, list(CORE_TYPES), limit)
        return [(row["source"], row["target"], row["weight"], row["sentences"]) for row in rows]

    def title(self) -> str:
        """Return the names of the papers that were read, three at most."""
        rows = self._reader.rows(
            "SELECT DISTINCT paper FROM page WHERE paper IS NOT NULL ORDER BY paper LIMIT 3"
        )
        return "、".join(row["paper"] for row in rows) or "kg"

    def extent(self) -> dict[str, int]:
        """Return how many articles (stories), mentions, entities, links and rolls the database holds."""
        (row,) = self._reader.rows(_EXTENT)
        return row

    @property
    def digest(self) -> str:
        """Tell the database from others: two of the same pages, read the same way, have the same."""
        return self._reader.digest

    def to_arrow(self, *, types: Collection[str] = CORE_TYPES) -> Tables:
        """Return nodes and edges of some entity types as Arrow tables (see `kg.query.graph.notebook.Tables`)."""
        return tables(self._reader, types=types)

    def to_pandas(self, *, types: Collection[str] = CORE_TYPES) -> Frames:
        """Return nodes and edges of some entity types as pandas frames (see `kg.query.graph.notebook.frames`)."""
        return frames(self._reader, types=types)

    def _repr_html_(self) -> str:
        """Show in a notebook what the database holds."""
        return summary(self._reader)

    def changes(
        self, *, since: str, until: str | None = None, least: int = 3, limit: int = 20
    ) -> list[Change]:
        """Return what is new in some days against the time before (see `kg.query.graph.changes.changes`)."""
        for option, date in (("--since", since), ("--until", until)):
            _check_date(option, date)
        return changes(self._reader, since=since, until=until, least=least, limit=limit)

    def timeline(self, name: str) -> list[Month]:
        """Return appearances and posts of an entity month by month (see `kg.query.graph.timeline.timeline`)."""
        return timeline(self._reader, self.find(name))

    def entities(self) -> list[Entity]:
        """Return all entities in order of name."""
        return self._reader.entities()


def _check(option: str, value: object, valid: Sequence[object]) -> None:
    if value not in valid:
        raise KgError(
            f"{option} {value}", "is not known", "give one of " + ", ".join(str(v) for v in valid if v)
        )


def _check_date(option: str, value: str | None) -> None:
    try:
        if value is not None:
            datetime.date.fromisoformat(value)
    except ValueError as error:
        raise KgError(f"{option} {value}", "is not a date", "write it as 2023-02-01") from error


_VALUE = {"count": "weight", "newman": "newman"}
STRONGEST = 30_000
"""Entities of the graph over which measures of whole graphs are computed."""
_EACH = 10
"""Sentences for each entity of a limited part of the graph."""
_AT = {"article": "", "sentence": "AND sentences > 0"}
_BY = {
    ("count", "article"): "ORDER BY articles DESC, sentences DESC, npmi DESC, t.entity",
    ("count", "sentence"): "ORDER BY sentences DESC, articles DESC, npmi DESC, t.entity",
    ("newman", "article"): "ORDER BY w.newman DESC, articles DESC, t.entity",
    ("newman", "sentence"): "ORDER BY w.newman DESC, sentences DESC, t.entity",
}
_BY_NAME = "SELECT entity, type, articles FROM entity WHERE entity = $1"
_BY_ALIAS = """
SELECT DISTINCT e.entity, e.type, e.articles FROM alias a JOIN entity e USING (entity)
WHERE a.alias = $1 ORDER BY e.articles DESC, e.entity
"""
_BY_PINYIN = """
SELECT entity, type, articles FROM entity
WHERE pinyin = $1 OR replace(pinyin, ' ', '') = $1
   OR array_to_string([s[1] for s in string_split(pinyin, ' ')], '') = $1
ORDER BY articles DESC, entity
"""
_NEAREST = """
SELECT alias FROM (SELECT DISTINCT alias FROM alias)
ORDER BY jaro_winkler_similarity(alias, $1) DESC, alias LIMIT 200
"""
_STRONGEST = """
WITH bar AS (SELECT min(weight) AS least FROM (SELECT weight FROM link ORDER BY weight DESC LIMIT 50000))
SELECT * FROM (
  SELECT source, target, weight, newman FROM link WHERE source IN ($1, $2) OR target IN ($1, $2)
  ORDER BY weight DESC, sentences DESC, source, target LIMIT 2000
)
UNION
SELECT * FROM (
  SELECT source, target, weight, newman FROM link, bar WHERE weight >= least
  ORDER BY weight DESC, sentences DESC, source, target LIMIT 50000
)
"""
_COUNTED = ("degree", "strength")
_RANKS = {
    "articles": "SELECT entity, type, articles::DOUBLE AS value FROM entity WHERE list_contains($1, type) "
    "ORDER BY value DESC, entity",
    "mentions": "SELECT entity, type, mentions::DOUBLE AS value FROM entity WHERE list_contains($1, type) "
    "ORDER BY value DESC, entity",
    **{
        measure: f"""
WITH node AS (SELECT entity, type FROM entity WHERE list_contains($2, type)),
tie AS (
  SELECT l.source, l.target, l.{{weight}} AS weight FROM link l
  SEMI JOIN node a ON a.entity = l.source SEMI JOIN node b ON b.entity = l.target
),
ends AS (
  SELECT source AS entity, {value} AS value FROM tie GROUP BY source
  UNION ALL SELECT target, {value} FROM tie GROUP BY target
)
SELECT n.entity, n.type, round(coalesce(sum(e.value), 0)::DOUBLE, 6) AS value FROM node n LEFT JOIN ends e ON e.entity = n.entity
WHERE list_contains($1, n.type) GROUP BY n.entity, n.type ORDER BY value DESC, n.entity
"""
        for measure, value in (("degree", "count(*)"), ("strength", "sum(weight)"))
    },
}
"""Queries of measures that the database counts: entities of the types $1, links among the types $2."""
_PAIRS = """
WITH node AS (SELECT entity FROM entity WHERE list_contains($1, type))
SELECT l.* FROM link l SEMI JOIN node a ON a.entity = l.source SEMI JOIN node b ON b.entity = l.target
ORDER BY l.weight DESC, l.sentences DESC, l.source, l.target LIMIT $2
"""
_PAIR = f"""
SELECT s.doc, p.paper, p.date, s.article, a.headline, s.sentence, s.start, s."end", s.text, e.listing,
       e.has_a AND e.has_b AS "both", e.story, e.passage
FROM ({EVIDENCE}) e
JOIN sentence s ON s.doc = e.doc AND s.article = e.article AND s.sentence = e.sentence
JOIN article a ON a.doc = e.doc AND a.article = e.article
JOIN page p ON p.doc = e.doc
"""
_LAST = "{pair} ORDER BY p.date DESC NULLS FIRST, s.doc DESC, s.start DESC LIMIT $3 OFFSET $4"
"""The evidence of `_PAIR` from the end; undated pages stand last."""
_SHOWING = '{pair} ORDER BY "both" DESC, p.date, s.doc, s.start LIMIT 1'
_PRINTED = """
SELECT m.doc, m.article, m.sentence, m.entity, m.text
FROM mention m JOIN (SELECT unnest($1) AS doc, unnest($2) AS article, unnest($3) AS sentence) w
  ON m.doc = w.doc AND m.article = w.article AND m.sentence = w.sentence
WHERE list_contains($4, m.entity) AND NOT m.credit ORDER BY m.doc, m.start
"""
_FURTHER = """
WITH near AS (SELECT unnest($1) AS entity),
tie AS (
  SELECT l.target AS entity, l.weight FROM link l SEMI JOIN near n ON n.entity = l.source
  UNION ALL SELECT l.source, l.weight FROM link l SEMI JOIN near n ON n.entity = l.target
)
SELECT t.entity FROM tie t ANTI JOIN near n ON n.entity = t.entity
GROUP BY t.entity ORDER BY sum(t.weight) DESC, t.entity LIMIT $2
"""
"""The entities that are tied most with those of $1."""
_AMONG = """
WITH inside AS (SELECT unnest($1) AS entity)
SELECT l.* FROM link l SEMI JOIN inside a ON a.entity = l.source SEMI JOIN inside b ON b.entity = l.target
ORDER BY l.source = $2 OR l.target = $2 DESC, l.weight DESC, l.sentences DESC, l.source, l.target LIMIT $3
"""
_NAMED = """
WITH key AS (
  SELECT entity, 0 AS kind, lower(entity) AS text FROM entity
  UNION ALL SELECT entity, 1, lower(alias) FROM alias
  UNION ALL SELECT entity, 2, replace(pinyin, ' ', '') FROM entity
  UNION ALL SELECT entity, 2, array_to_string([s[1] for s in string_split(pinyin, ' ')], '') FROM entity
),
fit AS (
  SELECT entity, kind + CASE WHEN text = $1 THEN 0 WHEN starts_with(text, $1) THEN 3
                             WHEN kind < 2 AND contains(text, $1) THEN 6 END AS worth
  FROM key
)
SELECT f.entity FROM fit f JOIN entity e ON e.entity = f.entity WHERE f.worth IS NOT NULL
GROUP BY f.entity, e.articles ORDER BY min(f.worth), e.articles DESC, f.entity LIMIT $2
"""
_POSTS = """
SELECT person, post, organ, former, min(date) AS first, max(date) AS last,
       min_by(evidence, (doc, start)) AS evidence, min(doc) AS doc, arg_min_null(article, (doc, start)) AS article,
       min_by(start, (doc, start)) AS start, min_by("end", (doc, start)) AS "end"
FROM post WHERE {where}
GROUP BY person, post, organ, former ORDER BY person, former, organ, post
"""
_SEARCH = """
SELECT s.doc, p.date, s.article, a.headline, s.start, s."end", s.text,
       coalesce(list_sort(list(DISTINCT m.entity) FILTER (m.entity IS NOT NULL)), []) AS entities
FROM (
  SELECT s.* FROM sentence s JOIN page p USING (doc)
  WHERE {where} AND s.kind <> 'repeat' AND s.article IS NOT NULL
  ORDER BY p.date DESC NULLS LAST, s.doc, s.start LIMIT {limit}
) s
JOIN article a USING (doc, article)
JOIN page p USING (doc)
LEFT JOIN mention m ON m.doc = s.doc AND m.article = s.article AND m.sentence = s.sentence AND NOT m.credit
GROUP BY ALL ORDER BY p.date DESC NULLS LAST, s.doc, s.start
"""
_SHOWN = f"""
WITH dated AS (SELECT t.*, p.date FROM story t JOIN page p ON p.doc = t.doc WHERE {DAYS})
SELECT t.doc, t.article, t.story FROM dated t JOIN (
  SELECT t.story, sum(count(*)) OVER (ORDER BY max(t.date) DESC NULLS LAST, t.story) AS sentences
  FROM dated t JOIN sentence s ON s.doc = t.doc AND s.article = t.article
  GROUP BY t.story
  QUALIFY $3 IS NULL OR sentences <= $3
) k ON k.story = t.story
"""
"""The articles whose evidence is shown: on the days from $1 to $2, the newest stories of $3 sentences (null: all)."""
_APPEARANCES = """
SELECT m.entity, m.doc, m.article, m.sentence, m.start, m."end", m.text
FROM shown h JOIN mention m ON m.doc = h.doc AND m.article = h.article
JOIN appearance a
  ON a.entity = m.entity AND a.doc = m.doc AND a.article = m.article AND a.sentence = m.sentence
WHERE NOT m.credit
ORDER BY m.doc, m.start
"""
_CREDITS = """
SELECT m.entity, m.doc, m.article, m.sentence, m.text
FROM shown h JOIN mention m ON m.doc = h.doc AND m.article = h.article
WHERE m.credit ORDER BY m.doc, m.start
"""
_SENTENCES = """
SELECT s.doc, s.article, s.sentence, s.start, s."end", s.text, s.listing, s.kind, a.headline, p.paper, p.date, h.story
FROM shown h JOIN sentence s ON s.doc = h.doc AND s.article = h.article
JOIN article a ON a.doc = h.doc AND a.article = h.article
JOIN page p ON p.doc = h.doc
ORDER BY s.doc, s.start
"""
_EXTENT = """
SELECT (SELECT stories FROM meta) AS articles, (SELECT count(*) FROM mention) AS mentions,
       (SELECT count(*) FROM entity) AS entities, (SELECT count(*) FROM link) AS links,
       (SELECT count(*) FROM roll) AS rolls
"""
