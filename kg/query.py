"""Questions to a database: a name is found, rows are returned. `open` is the door of the Python API."""

import dataclasses
import datetime
import difflib
import itertools
from collections.abc import Collection, Sequence
from pathlib import Path

import networkx as nx

from kg import graph as graphs
from kg.errors import AmbiguousName, KgError, UnknownName
from kg.export import Exhibit
from kg.link import EVIDENCE, LINKS
from kg.schema import CORE_TYPES, ENTITY_TYPES, Entity, Link
from kg.store import Reader

__all__ = ["Chain", "Common", "Companion", "Evidence", "Graph", "Hit", "Portrait", "Rank", "open"]

LEVELS = ("article", "sentence")


@dataclasses.dataclass(frozen=True, slots=True)
class Companion:
    """An entity that appears with another; counts of stories and of sentences they share."""

    entity: str
    type: str
    articles: int
    sentences: int
    lists: int
    npmi: float
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


def open(path: str | Path = "output/kg.duckdb") -> "Graph":
    """Open a database that `kg.build` has made.

    Raises
    ------
    kg.errors.StoreError
        The file is missing, damaged, of another version or not of `kg`.
    """
    return Graph(Reader(Path(path)))


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
                raise AmbiguousName(name, "names several entities", f"give one of {listed}")
        known = [
            str(row["alias"]) for row in self._reader.rows("SELECT DISTINCT alias FROM alias ORDER BY alias")
        ]
        near = difflib.get_close_matches(name, known, 5, 0.3)
        raise UnknownName(name, "names no entity", "nearest: " + "、".join(near) if near else "try kg search")

    def who(
        self,
        name: str,
        *,
        type: str | None = None,  # the word that users type
        since: str | None = None,
        until: str | None = None,
        level: str = "article",
        limit: int = 20,
    ) -> list[Companion]:
        """Return who appears with an entity, most often first.

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
        limit
            Most rows; 0 for all.

        Raises
        ------
        KgError
            The name is unknown or ambiguous, or a filter has no valid value.
        """
        _check("--type", type, (None, *ENTITY_TYPES))
        _check("--level", level, LEVELS)
        for option, date in (("--since", since), ("--until", until)):
            _check_date(option, date)
        entity = self.find(name)
        types = [type] if type else list(CORE_TYPES)
        rows = self._links(entity, since, until)
        kinds = {e.entity: e.type for e in self._reader.entities()} if rows else {}
        found = [
            Companion(
                other,
                kinds[other],
                link.weight,
                link.sentences,
                link.lists,
                round(link.npmi, 4),
                link.first,
                link.last,
            )
            for link in rows
            if kinds[other := link.target if link.source == entity else link.source] in types
            and (level == "article" or link.sentences)
        ]
        order = (
            (lambda c: (-c.articles, -c.sentences, -c.npmi, c.entity))
            if level == "article"
            else (lambda c: (-c.sentences, -c.articles, -c.npmi, c.entity))
        )
        found.sort(key=order)
        return found[:limit] if limit else found

    def _links(self, entity: str, since: str | None, until: str | None) -> list[Link]:
        if since is None and until is None:
            rows = self._reader.rows("SELECT * FROM link WHERE source = $1 OR target = $1", entity)
            return [Link(**row) for row in rows]
        text = _DATED.format(links=_links_sql())
        return [Link(**row) for row in self._reader.rows(text, entity, since or "0000", until or "9999")]

    def pair(self, a: str, b: str) -> list[Evidence]:
        """Return every sentence that shows two entities in the stories that name both, in order of date and place.

        The number of different `Evidence.story` is the link's weight, the number of different `Evidence.passage`
        with `Evidence.both` its sentences.
        """
        one, other = self.find(a), self.find(b)
        rows = self._reader.rows(_PAIR.format(evidence=EVIDENCE), one, other)
        return [Evidence(**row) for row in rows]

    def entity(self, name: str) -> Portrait:
        """Return what the corpus says of an entity: names, posts, companions."""
        full = self.find(name)
        e = next(e for e in self._reader.entities() if e.entity == full)
        aliases = self._reader.rows(
            "SELECT alias, mentions, reason FROM alias WHERE entity = $1 ORDER BY mentions DESC, alias", full
        )
        companions = [
            {"entity": c.entity, "type": c.type, "articles": c.articles} for c in self.who(full, limit=10)
        ]
        return Portrait(
            e.entity, e.type, tuple(aliases), e.pinyin, e.mentions, e.articles, e.first, e.last, e.namesakes,
            tuple(self.posts(full)), tuple(companions),
        )  # fmt: skip

    def posts(self, name: str | None = None) -> list[dict[str, object]]:
        """Return posts with the span of dates in which they are printed: of a person, of an organ, or all."""
        full = self.find(name) if name is not None else None
        return self._reader.rows(_POSTS, full)

    def common(self, a: str, b: str) -> list[Common]:
        """Return the entities that appear with both of two others, by the smaller count."""
        with_a = {c.entity: c for c in self.who(a, limit=0)}
        with_b = {c.entity: c for c in self.who(b, limit=0)}
        found = [Common(n, c.type, c.articles, with_b[n].articles) for n, c in with_a.items() if n in with_b]
        return sorted(found, key=lambda c: (-min(c.with_a, c.with_b), -c.with_a - c.with_b, c.entity))

    def path(self, a: str, b: str, *, count: int = 3) -> list[Chain]:
        """Return the strongest chains of co-mention between two entities, each step with a sentence."""
        one, other = self.find(a), self.find(b)
        network = self.to_networkx(types=ENTITY_TYPES)
        found = []
        for number, chain in enumerate(graphs.strongest_paths(network, one, other, count), 1):
            for step, (u, v) in enumerate(itertools.pairwise(chain), 1):
                shown = max(self.pair(u, v), key=lambda e: e.both)
                found.append(Chain(number, step, u, v, network.edges[u, v]["weight"], shown.doc, shown.text))
        return found

    def search(self, text: str, *, limit: int = 20) -> list[Hit]:
        """Return the sentences that hold all of some words, with the entities that they name."""
        words = text.split()
        if not words:
            raise KgError("search", "no text is given", "name one or more words")
        where = " AND ".join(f"contains(s.text, ${i})" for i in range(1, len(words) + 1))
        rows = self._reader.rows(_SEARCH.format(where=where, limit=int(limit)), *words)
        return [Hit(**{**row, "entities": tuple(row["entities"])}) for row in rows]

    def top(self, measure: str = "articles", *, type: str | None = None, limit: int = 20) -> list[Rank]:
        """Return the leading entities by one of `kg.graph.MEASURES`."""
        _check("--measure", measure, graphs.MEASURES)
        _check("--type", type, (None, *ENTITY_TYPES))
        network = self.to_networkx(
            types=CORE_TYPES if type in (None, *CORE_TYPES) else (*CORE_TYPES, str(type))
        )
        values = graphs.centrality(network, measure)
        ranks = [
            Rank(n, network.nodes[n]["type"], measure, round(v, 6))
            for n, v in values.items()
            if type in (None, network.nodes[n]["type"])
        ]
        ranks.sort(key=lambda rank: (-rank.value, rank.entity))
        return ranks[:limit] if limit else ranks

    def to_networkx(
        self, *, types: Collection[str] = CORE_TYPES, kinds: Sequence[str] = ("co-mention",)
    ) -> nx.Graph:
        """Return the graph of some entity types and kinds of link (see `kg.graph.to_networkx`)."""
        return graphs.to_networkx(self._reader.entities(), self._reader.links(kinds), types=types)

    def exhibit(
        self, title: str, *, types: Collection[str] = CORE_TYPES, kinds: Sequence[str] = ("co-mention",)
    ) -> Exhibit:
        """Return the graph with its evidence, for the exporters."""
        graph = self.to_networkx(types=types, kinds=kinds)
        further = (
            link
            for link in self._reader.links(kinds)
            if graph.has_edge(link.source, link.target)
            and graph.edges[link.source, link.target]["kind"] != link.kind
        )
        return Exhibit(
            title,
            graph,
            self.posts(),
            self._reader.rows(_SENTENCES),
            self._reader.rows(_APPEARANCES),
            [dataclasses.asdict(link) for link in further],
        )

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
        raise KgError(f"{option} {value}", "is no date", "write it as 2023-02-01") from error


def _links_sql() -> str:
    """Return the text of the link query over the pages of some days, which are parameters $2 and $3."""
    return LINKS.replace("WHERE NOT m.credit", "WHERE p.date BETWEEN $2 AND $3 AND NOT m.credit")


_DATED = "SELECT * FROM ({links}) WHERE source = $1 OR target = $1"
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
_PAIR = """
SELECT s.doc, p.paper, p.date, s.article, a.headline, s.sentence, s.start, s."end", s.text, e.listing,
       e.has_a AND e.has_b AS "both", e.story, e.passage
FROM ({evidence}) e
JOIN sentence s ON s.doc = e.doc AND s.article = e.article AND s.sentence = e.sentence
JOIN article a ON a.doc = e.doc AND a.article = e.article
JOIN page p ON p.doc = e.doc
ORDER BY p.date, s.doc, s.start
"""
_POSTS = """
SELECT person, post, organ, former, min(date) AS first, max(date) AS last,
       min_by(evidence, (doc, start)) AS evidence, min(doc) AS doc, arg_min_null(article, (doc, start)) AS article,
       min_by(start, (doc, start)) AS start, min_by("end", (doc, start)) AS "end"
FROM post WHERE $1 IS NULL OR person = $1 OR organ = $1
GROUP BY person, post, organ, former ORDER BY person, former, organ, post
"""
_SEARCH = """
SELECT s.doc, p.date, s.article, a.headline, s.start, s."end", s.text,
       coalesce(list_sort(list(DISTINCT m.entity) FILTER (m.entity IS NOT NULL)), []) AS entities
FROM sentence s
JOIN article a USING (doc, article)
JOIN page p USING (doc)
LEFT JOIN mention m ON m.doc = s.doc AND m.article = s.article AND m.sentence = s.sentence AND NOT m.credit
WHERE {where} AND s.kind <> 'repeat'
GROUP BY ALL ORDER BY p.date DESC NULLS LAST, s.doc, s.start LIMIT {limit}
"""
_APPEARANCES = """
SELECT m.entity, m.doc, m.article, m.sentence, m.start, m."end", m.text FROM mention m
JOIN sentence s ON s.doc = m.doc AND s.article = m.article AND s.sentence = m.sentence
WHERE NOT m.credit AND s.kind NOT IN ('byline', 'credit')
ORDER BY m.doc, m.start
"""
_SENTENCES = """
SELECT s.doc, s.article, s.sentence, s.start, s."end", s.text, s.listing, s.kind, a.headline, p.paper, p.date, t.story
FROM sentence s JOIN article a USING (doc, article) JOIN page p USING (doc) JOIN story t USING (doc, article)
ORDER BY s.doc, s.start
"""
