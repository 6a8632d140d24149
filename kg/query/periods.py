"""Counts who appears, and who with whom, in stretches of days: what a page shows of a database larger than itself.

Counts are of the whole database, as `kg.derive.links` counts them; of the entities that appear in the days only the leading
ones and those that are asked for are counted, and the links among these.
"""

import dataclasses
import itertools
from collections.abc import Collection, Mapping, Sequence
from typing import Any, TypeVar

from kg.base.errors import KgError
from kg.base.parameters import check_days, entity_types
from kg.base.schema import CORE_TYPES, Entity, Link
from kg.base.types import POSTED
from kg.derive.links import NPMI
from kg.query.database import Reader
from kg.query.names import find

__all__ = ["Bond", "Count", "Month", "Period", "Periods", "Tally", "months", "months_of", "periods"]

LEADING, OTHERS = 400, 100
"""Most entities of the core types, and of each other type, as the page draws them (`kg.export.first_view`)."""
NEAR = 150
"""Most companions of each entity that is asked for."""
_EACH = 10
"""Links for each entity."""


@dataclasses.dataclass(frozen=True, slots=True)
class Count:
    """Entities in the stories of a month: each counts once for every story that names it."""

    month: str
    """As ``2023-02``."""
    type: str
    articles: int


@dataclasses.dataclass(frozen=True, slots=True)
class Month:
    """The stories of a month that name some entities."""

    month: str
    articles: int


@dataclasses.dataclass(frozen=True, slots=True)
class Tally:
    """An entity in some days."""

    entity: str
    articles: int
    mentions: int
    first: str
    last: str


@dataclasses.dataclass(frozen=True, slots=True)
class Bond:
    """Two entities together in some days; fields as of `kg.base.schema.Link`."""

    source: str
    target: str
    weight: int
    sentences: int
    lists: int
    npmi: float
    first: str
    last: str


@dataclasses.dataclass(frozen=True, slots=True)
class Period:
    """A stretch of days."""

    since: str
    until: str
    articles: int
    """Stories."""
    kinds: dict[str, int]
    """Number of the entities of each type, counted or not; ``posted``: of the persons, those who hold a post in a body."""
    entities: tuple[Tally, ...]
    links: tuple[Bond, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Periods:
    """Stretches of days, and what the whole database says of the entities and links that appear in one of them."""

    periods: tuple[Period, ...]
    entities: tuple[Entity, ...]
    links: tuple[Link, ...]


def months(reader: Reader) -> list[Count]:
    """Return how often the stories of each month name entities of each type, in order of month and type."""
    return [Count(**row) for row in reader.rows(_MONTHS)]


def months_of(reader: Reader, names: Sequence[str]) -> list[Month]:
    """Return the months of the stories that name all of some entities, with the number of these stories."""
    full = sorted({find(reader, name) for name in names})
    return [Month(**row) for row in reader.rows(_MONTHS_OF, full, len(full))]


def periods(
    reader: Reader,
    stretches: Sequence[str],
    *,
    names: Sequence[str] = (),
    types: str | Collection[str] | None = None,
    lists: bool = True,
) -> Periods:
    """Return who appears, and who with whom, in one or two stretches of days.

    Parameters
    ----------
    stretches
        One or two, each as ``2023-02-01..2023-03-31``.
    names
        Entities that are counted in any case, with those that appear with them most.
    types
        Types of the leading entities, ``posted`` among them for persons who hold a post in a body; None for the core
        types and these.
    lists
        False to leave out the sentences that are lists of names.

    Raises
    ------
    KgError
        A stretch is not valid, or a name is unknown or ambiguous.
    """
    days = _given(stretches)
    full = sorted({find(reader, name) for name in names})
    main = _main(types)
    with reader.scratch() as own:
        own.make("near", _near(len(days)), lists, *itertools.chain.from_iterable(days))
        own.make("counted", _COUNTED)
        kinds = own.rows(_KINDS)
        own.make("chosen", _CHOSEN, main, full)
        beside = own.rows(_BESIDE, full) if full else []
        inside = sorted({row["entity"] for row in (*own.rows("FROM chosen"), *beside)})
        own.make("numbered", _NUMBERED, inside)
        own.make("kept", _KEPT)
        own.make("in_story", _IN_STORY)
        own.make("in_passage", _IN_PASSAGE)
        own.make("tally", _TALLIES)
        tallies = own.rows("FROM tally JOIN numbered USING (id) ORDER BY side, entity")
        sizes = [own.rows(_SIZE, *stretch)[0]["n"] for stretch in days]
        own.make("together", _TOGETHER, full, _EACH * len(inside))
        bonds = own.rows(_BONDS, sizes)
        links = own.rows(_LINKS)
    told = tuple(
        Period(
            *stretch,
            sizes[side],
            {row["type"]: row["n"] for row in kinds if row["side"] == side},
            tuple(_of(Tally, row) for row in tallies if row["side"] == side),
            tuple(_of(Bond, row) for row in bonds if row["side"] == side),
        )
        for side, stretch in enumerate(days)
    )
    entities = reader.entities(sorted({row["entity"] for row in tallies}))
    return Periods(told, tuple(entities), tuple(Link(**row) for row in links))


def _main(types: str | Collection[str] | None) -> list[str]:
    """Return the types of the leading entities, ``posted`` last."""
    asked = (*CORE_TYPES, POSTED.name) if types is None else (types,) if isinstance(types, str) else types
    kinds = entity_types([kind for kind in asked if kind != POSTED.name])
    return [*kinds, *([POSTED.name] if POSTED.name in asked else [])]


_SIDES = 2
"""Most stretches of a question."""
_Row = TypeVar("_Row", Tally, Bond)


def _of(kind: type[_Row], row: Mapping[str, Any]) -> _Row:
    return kind(**{field.name: row[field.name] for field in dataclasses.fields(kind)})


def _given(stretches: Sequence[str]) -> list[tuple[str, str]]:
    """Return the first and the last day of each stretch."""
    if not 0 < len(stretches) <= _SIDES:
        raise KgError(f"stretch={','.join(stretches)}", "is none, or more than two", "give one or two")
    return [_days(stretch) for stretch in stretches]


def _days(stretch: str) -> tuple[str, str]:
    """Return the first and the last day of a stretch."""
    since, dots, until = stretch.partition("..")
    if not dots:
        raise KgError(f"stretch={stretch}", "is not a stretch of days", "write it as 2023-02-01..2023-03-31")
    check_days(since=since, until=until)
    return since, until


def _near(sides: int) -> str:
    """Return the query of the appearances in each stretch; $1 whether lists count, from $2 on the days."""
    return " UNION ALL ".join(
        f"SELECT {side} AS side, entity, story, doc, article, sentence, passage, listing, date FROM appearance WHERE date >= ${2 + 2 * side} AND date <= ${3 + 2 * side} AND ($1 OR NOT listing)"
        for side in range(sides)
    )


_MONTHS = """
SELECT left(a.date, 7) AS month, e.type, count(*) AS articles
FROM (SELECT entity, story, min(date) AS date FROM appearance WHERE date IS NOT NULL GROUP BY entity, story) a
JOIN entity e ON e.entity = a.entity GROUP BY 1, 2 ORDER BY 1, 2
"""
_MONTHS_OF = """
SELECT left(date, 7) AS month, count(*) AS articles FROM (
  SELECT story, max(date) AS date FROM appearance WHERE list_contains($1, entity) AND date IS NOT NULL
  GROUP BY story HAVING count(DISTINCT entity) = $2
) GROUP BY 1 ORDER BY 1
"""
_COUNTED = """
SELECT c.side, c.entity, c.n, e.type, e.type = 'person' AND e.posted AS posted
FROM (SELECT side, entity, count(DISTINCT story) AS n FROM near GROUP BY side, entity) c JOIN entity e ON e.entity = c.entity
"""
_KINDS = """
SELECT side, type, count(*) AS n FROM counted GROUP BY side, type
UNION ALL SELECT side, 'posted', count(*) FROM counted WHERE posted GROUP BY side ORDER BY side, type
"""
_CHOSEN = f"""
SELECT entity FROM (
  SELECT entity, list_contains($1, type) OR (posted AND list_contains($1, 'posted')) AS main,
         row_number() OVER (PARTITION BY CASE WHEN main THEN '' ELSE type END ORDER BY max(n) DESC, entity) AS place
  FROM counted GROUP BY entity, type, posted
) WHERE place <= CASE WHEN main THEN {LEADING} ELSE {OTHERS} END OR list_contains($2, entity)
"""
_BESIDE = f"""
WITH mine AS (SELECT DISTINCT side, story, entity FROM near WHERE list_contains($1, entity))
SELECT DISTINCT n.entity FROM (
  SELECT m.entity AS one, n.entity, count(DISTINCT n.story) AS shared FROM near n JOIN mine m ON m.side = n.side AND m.story = n.story
  WHERE n.entity <> m.entity GROUP BY m.entity, n.entity
) n QUALIFY row_number() OVER (PARTITION BY one ORDER BY shared DESC, n.entity) <= {NEAR}
"""
_NUMBERED = """
SELECT entity, CAST(row_number() OVER (ORDER BY entity) AS INT) AS id FROM (SELECT unnest($1::VARCHAR[]) AS entity)
"""
_KEPT = """
SELECT a.side, n.id, a.story, a.passage, a.doc, a.article, a.sentence, a.listing, a.date
FROM near a JOIN numbered n ON n.entity = a.entity
"""
_IN_STORY = "SELECT side, id, story, min(date) AS date FROM kept GROUP BY side, id, story"
_IN_PASSAGE = """
SELECT side, id, passage, max(CASE WHEN listing THEN 1 ELSE 0 END) AS listing FROM kept GROUP BY side, id, passage
"""
_TALLIES = """
WITH printed AS MATERIALIZED (
  SELECT m.entity, m.doc, m.article, m.sentence FROM mention m SEMI JOIN kept k ON k.doc = m.doc WHERE NOT m.credit
), named AS (
  SELECT k.side, k.id, count(*) AS mentions FROM kept k JOIN numbered n ON n.id = k.id
  JOIN printed m ON m.entity = n.entity AND m.doc = k.doc AND m.article = k.article AND m.sentence = k.sentence
  GROUP BY k.side, k.id
)
SELECT s.side, s.id, count(*) AS articles, any_value(m.mentions) AS mentions, min(s.date) AS first, max(s.date) AS last
FROM in_story s JOIN named m ON m.side = s.side AND m.id = s.id GROUP BY s.side, s.id
"""
_SIZE = "SELECT count(DISTINCT t.story) AS n FROM story t JOIN page p ON p.doc = t.doc WHERE p.date >= $1 AND p.date <= $2"
_TOGETHER = """
WITH pair AS (
  SELECT a.side, a.id AS one, b.id AS other, count(*) AS weight, min(greatest(a.date, b.date)) AS first,
         max(greatest(a.date, b.date)) AS last
  FROM in_story a JOIN in_story b ON b.side = a.side AND b.story = a.story AND a.id < b.id GROUP BY a.side, a.id, b.id
), strongest AS (
  SELECT p.one, p.other FROM pair p JOIN numbered x ON x.id = p.one JOIN numbered y ON y.id = p.other
  GROUP BY p.one, p.other
  ORDER BY bool_or(list_contains($1, x.entity) OR list_contains($1, y.entity)) DESC, max(p.weight) DESC, p.one, p.other LIMIT $2
)
SELECT p.* FROM pair p SEMI JOIN strongest l ON l.one = p.one AND l.other = p.other
"""
_BONDS = f"""
WITH said AS (
  SELECT a.side, a.id AS one, b.id AS other, count(*) AS sentences, sum(greatest(a.listing, b.listing)) AS lists
  FROM in_passage a JOIN in_passage b ON b.side = a.side AND b.passage = a.passage AND a.id < b.id GROUP BY a.side, a.id, b.id
)
SELECT t.side, x.entity AS source, y.entity AS target, t.weight, coalesce(s.sentences, 0) AS sentences,
       CAST(coalesce(s.lists, 0) AS BIGINT) AS lists,
       round({NPMI.format(both="t.weight", one="m.articles", other="n.articles", all="$1[t.side + 1]")}, 4) AS npmi, t.first, t.last
FROM together t JOIN numbered x ON x.id = t.one JOIN numbered y ON y.id = t.other
JOIN tally m ON m.side = t.side AND m.id = t.one JOIN tally n ON n.side = t.side AND n.id = t.other
LEFT JOIN said s ON s.side = t.side AND s.one = t.one AND s.other = t.other
ORDER BY t.side, t.weight DESC, source, target
"""
_LINKS = """
SELECT l.* FROM link l JOIN (
  SELECT DISTINCT x.entity AS source, y.entity AS target FROM together t
  JOIN numbered x ON x.id = t.one JOIN numbered y ON y.id = t.other
) p ON p.source = l.source AND p.target = l.target
ORDER BY l.weight DESC, l.source, l.target
"""
