"""Returns who appears with an entity, who appears with two, and the links among them."""

import dataclasses
from collections.abc import Collection, Sequence

from kg.base.parameters import check_days, check_known, check_limit, entity_types
from kg.base.schema import ENTITY_TYPES, Entity, Link
from kg.derive.links import NEAR
from kg.query.database import Reader
from kg.query.hubs import HUBS
from kg.query.names import find
from kg.query.posts import HeldPost, posts

__all__ = ["VALUES", "WEIGHTINGS", "Common", "Companion", "Ego", "among", "common", "ego", "undated", "who"]


LEVELS = ("article", "sentence")
WEIGHTINGS = ("count", "newman")
"""How a story of k entities counts for each of its pairs: 1, or 1/(k - 1)."""
VALUES = {"count": "weight", "newman": "newman"}
"""Maps a weighting to its column of links."""


@dataclasses.dataclass(frozen=True, slots=True)
class Companion:
    """An entity that appears with another; with counts of shared stories and sentences, see `kg.derive.links.steps`."""

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
class Ego:
    """An entity, the entities around it, and the links among all of them."""

    entity: str
    neighbours: int
    """Number of entities linked with it."""
    entities: tuple[Entity, ...]
    """The entity and those around it, in order of name."""
    links: tuple[Link, ...]
    """Its own first, then the strongest."""
    posts: tuple[HeldPost, ...]
    """Its posts, or those in it."""


@dataclasses.dataclass(frozen=True, slots=True)
class Common:
    """An entity that appears with both of two others, with counts of stories."""

    entity: str
    type: str
    with_a: int
    with_b: int


def who(
    reader: Reader,
    name: str,
    *,
    types: str | Collection[str] | None = None,
    since: str | None = None,
    until: str | None = None,
    level: str = "article",
    weighting: str = "count",
    min_articles: int = 1,
    hubs: bool = True,
    limit: int = 20,
) -> list[Companion]:
    """Return who appears with an entity, strongest first.

    Parameters
    ----------
    name
        The entity.
    types
        Only companions of this entity type or these types; None for the four core types and persons who hold a post
        in a body.
    since, until
        ISO dates; only pages of these days, both included, count.
    level
        ``article``: together in a story; ``sentence``: together in at least one sentence.
    weighting
        ``count``: by stories; ``newman``: by stories, each of k entities as 1/(k - 1).
    min_articles
        Least number of stories that a companion shares with the entity.
    hubs
        False to leave out the hubs, see `kg.query.hubs`.
    limit
        Most rows; 0 for all.

    Raises
    ------
    KgError
        The name is unknown or ambiguous, or a filter has no valid value.
    """
    wanted = (*entity_types(types), *(["posted"] if types is None else []))
    check_known("level", [level], LEVELS)
    check_known("weighting", [weighting], WEIGHTINGS)
    check_days(since=since, until=until)
    check_limit(limit=limit)
    check_limit(1, min_articles=min_articles)
    some = "" if hubs else f"AND t.entity NOT IN ({HUBS})"
    near = _TIED if since is None and until is None else NEAR
    sql = f"{near} {_AT[level]} AND t.articles >= $6 {some} {_BY[weighting, level]} LIMIT $5"
    rows = reader.rows(sql, find(reader, name), since, until, list(wanted), limit or None, min_articles)
    return [Companion(**row) for row in rows]


def undated(reader: Reader, name: str) -> int:
    """Return how many stories without a date name an entity; filters by days leave these out."""
    return int(reader.rows(_UNDATED, find(reader, name))[0]["n"])


def ego(reader: Reader, name: str, *, steps: int = 1, limit: int = 150) -> Ego:
    """Return the ego network of an entity: the entity, those most linked with it, and the links among them.

    Parameters
    ----------
    name
        The entity.
    steps
        1 for its neighbours; 2 for half of `limit` for these and half for their neighbours.
    limit
        Most entities besides it, 0 for all; ten times as many links, its own first, then the strongest.
    """
    check_limit(limit=limit)
    check_known("steps", [steps], (1, 2))
    full = find(reader, name)
    near = reader.rows(f"{_TIED} {_BY['count', 'article']}", full, None, None, list(ENTITY_TYPES))
    room = limit if steps == 1 else limit - limit // 2
    inside = [full, *(str(row["entity"]) for row in near[: room or None])]
    if steps > 1:
        far = reader.rows(_FURTHER, inside, limit + 1 - len(inside) if limit else None)
        inside += [str(row["entity"]) for row in far]
    entities, links = among(reader, inside, first=full)
    return Ego(full, len(near), entities, links, tuple(posts(reader, full)))


def among(
    reader: Reader, names: Sequence[str], *, first: str = ""
) -> tuple[tuple[Entity, ...], tuple[Link, ...]]:
    """Return some entities by full name and the links among them, at most ten for each entity.

    Links of the entity `first` come first, then the strongest.
    """
    rows = reader.rows(_AMONG, list(names), first, _EACH * len(names))
    return tuple(reader.entities(names)), tuple(Link(**row) for row in rows)


def common(reader: Reader, a: str, b: str) -> list[Common]:
    """Return the entities that appear with both of two others, by the smaller count."""
    with_a = {c.entity: c for c in who(reader, a, limit=0)}
    with_b = {c.entity: c for c in who(reader, b, limit=0)}
    found = [Common(n, c.type, c.articles, with_b[n].articles) for n, c in with_a.items() if n in with_b]
    return sorted(found, key=lambda c: (-min(c.with_a, c.with_b), -c.with_a - c.with_b, c.entity))


_TIED = """
WITH tie AS (
  SELECT target AS entity, * EXCLUDE (source, target, kind) FROM link WHERE source = $1
  UNION ALL SELECT source, * EXCLUDE (source, target, kind) FROM link WHERE target = $1
)
SELECT t.entity, e.type, t.articles, t.sentences, t.lists, round(t.npmi, 4) AS npmi, round(t.newman, 4) AS newman,
       t.first, t.last
FROM (SELECT * RENAME (weight AS articles) FROM tie) t JOIN entity e ON e.entity = t.entity
WHERE $2 IS NULL AND $3 IS NULL AND (list_contains($4, e.type) OR (e.posted AND list_contains($4, 'posted')))
"""
"""As `kg.derive.links.NEAR`, on all days ($2 and $3 are null): the links of $1 have been counted."""
_UNDATED = """
SELECT count(*) AS n FROM (SELECT story FROM appearance WHERE entity = $1 GROUP BY story HAVING count(date) = 0)
"""
_EACH = 10
"""Most links for each entity."""
_AT = {"article": "", "sentence": "AND sentences > 0"}
_BY = {
    ("count", "article"): "ORDER BY articles DESC, sentences DESC, npmi DESC, t.entity",
    ("count", "sentence"): "ORDER BY sentences DESC, articles DESC, npmi DESC, t.entity",
    ("newman", "article"): "ORDER BY newman DESC, articles DESC, t.entity",
    ("newman", "sentence"): "ORDER BY newman DESC, sentences DESC, t.entity",
}
_FURTHER = """
WITH near AS (SELECT unnest($1) AS entity),
tie AS (
  SELECT l.target AS entity, l.weight FROM link l SEMI JOIN near n ON n.entity = l.source
  UNION ALL SELECT l.source, l.weight FROM link l SEMI JOIN near n ON n.entity = l.target
)
SELECT t.entity FROM tie t ANTI JOIN near n ON n.entity = t.entity
GROUP BY t.entity ORDER BY sum(t.weight) DESC, t.entity LIMIT $2
"""
"""The entities most linked with those of $1."""
_AMONG = """
WITH inside AS (SELECT unnest($1) AS entity)
SELECT l.* FROM link l SEMI JOIN inside a ON a.entity = l.source SEMI JOIN inside b ON b.entity = l.target
ORDER BY l.source = $2 OR l.target = $2 DESC, l.weight DESC, l.sentences DESC, l.source, l.target LIMIT $3
"""
