"""Counts who appears, and who with whom, in stretches of days: what a page shows of a database larger than itself.

Counts are of the whole database, as `kg.derive.links` counts them; of the entities that appear in the days only the leading
ones and those that are asked for are counted, and the links among these.
"""

import dataclasses
import itertools
from collections.abc import Collection, Sequence
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
    numbers = [tuple(map(_number, stretch)) for stretch in days]
    bounds = list(itertools.chain.from_iterable(numbers))
    with reader.scratch() as own:
        own.make("in_story", _near(_IN_STORY, len(days)), lists, *bounds)
        own.make("counted", _COUNTED)
        kinds = own.rows(_KINDS)
        asked = [row["id"] for row in own.rows(_ASKED, full)] if full else []
        own.make("chosen", _CHOSEN, main, asked)
        if asked:
            own.make("beside", _BESIDE, asked)
        own.make("inside", _INSIDE.format(beside=" UNION FROM beside" if asked else ""))
        own.make("in_passage", _near(_IN_PASSAGE, len(days)), lists, *bounds)
        tallies = own.rows(_TALLIES)
        sizes = [own.rows(_SIZE, *stretch)[0]["n"] for stretch in numbers]
        own.make("together", _TOGETHER, asked, _EACH * own.rows("SELECT count(*) AS n FROM inside")[0]["n"])
        bonds = own.rows(_BONDS, sizes)
        links = own.rows(_LINKS)
    told = tuple(
        Period(
            *stretch,
            sizes[side],
            {row["type"]: row["n"] for row in kinds if row["side"] == side},
            _of(Tally, tallies, side),
            _of(Bond, bonds, side),
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


def _of(kind: type[_Row], rows: Sequence[dict[str, Any]], side: int) -> tuple[_Row, ...]:
    """Return the rows of a side, with days as texts."""
    names = [field.name for field in dataclasses.fields(kind)]
    days = {number: _day(number) for row in rows for number in (row["first"], row["last"])}
    mine = (
        {**row, "first": days[row["first"]], "last": days[row["last"]]} for row in rows if row["side"] == side
    )
    return tuple(kind(**{name: row[name] for name in names}) for row in mine)


def _number(day: str) -> int:
    """Return a day as `kg.derive.diary.DAY` numbers it."""
    return int(day.replace("-", ""))


def _day(number: int) -> str:
    return f"{number // 10_000:04}-{number // 100 % 100:02}-{number % 100:02}"


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


def _near(text: str, sides: int) -> str:
    """Return the query of the rows of each stretch; $1 whether lists count, from $2 on the days."""
    return " UNION ALL ".join(
        f"({text.format(side=side, since=2 + 2 * side, until=3 + 2 * side)})" for side in range(sides)
    )


_MONTHS = "SELECT month, type, articles FROM month ORDER BY month, type"
_MONTHS_OF = """
SELECT left(date, 7) AS month, count(*) AS articles FROM (
  SELECT story, max(date) AS date FROM appearance WHERE list_contains($1, entity) AND date IS NOT NULL
  GROUP BY story HAVING count(DISTINCT entity) = $2
) GROUP BY 1 ORDER BY 1
"""
_IN_STORY = """
WITH near AS (
  SELECT {side} AS side, entity AS id, story, day, once, mentions - CASE WHEN $1 THEN 0 ELSE listed END AS mentions
  FROM diary WHERE day >= ${since} AND day <= ${until} AND ($1 OR mentions > listed)
)
SELECT side, id, story, day, mentions FROM near WHERE once
UNION ALL SELECT side, id, story, min(day), CAST(sum(mentions) AS INT) FROM near WHERE NOT once GROUP BY side, id, story
"""
_COUNTED = """
SELECT c.*, e.entity, e.type, e.type = 'person' AND e.posted AS posted FROM (
  SELECT side, id, count(*) AS n, CAST(sum(mentions) AS BIGINT) AS mentions, min(day) AS first, max(day) AS last
  FROM in_story GROUP BY side, id
) c JOIN entity e ON e.number = c.id
"""
_KINDS = """
SELECT side, type, count(*) AS n FROM counted GROUP BY side, type
UNION ALL SELECT side, 'posted', count(*) FROM counted WHERE posted GROUP BY side ORDER BY side, type
"""
_ASKED = (
    "SELECT number AS id FROM entity WHERE entity IN (SELECT unnest($1::VARCHAR[])) AND number IS NOT NULL"
)
_CHOSEN = f"""
SELECT id FROM (
  SELECT id, list_contains($1, type) OR (posted AND list_contains($1, 'posted')) AS main,
         row_number() OVER (PARTITION BY CASE WHEN main THEN '' ELSE type END ORDER BY max(n) DESC, id) AS place
  FROM counted GROUP BY id, type, posted
) WHERE place <= CASE WHEN main THEN {LEADING} ELSE {OTHERS} END OR list_contains($2, id)
"""
_BESIDE = f"""
WITH mine AS (SELECT side, story, id FROM in_story WHERE list_contains($1, id))
SELECT DISTINCT id FROM (
  SELECT m.id AS one, n.id, count(DISTINCT n.story) AS shared FROM in_story n JOIN mine m ON m.side = n.side AND m.story = n.story
  WHERE n.id <> m.id GROUP BY m.id, n.id
) n QUALIFY row_number() OVER (PARTITION BY one ORDER BY shared DESC, n.id) <= {NEAR}
"""
_INSIDE = "SELECT DISTINCT id FROM (FROM chosen{beside})"
_IN_PASSAGE = """
WITH near AS (
  SELECT {side} AS side, entity AS id, passage, once, listing FROM utterance SEMI JOIN inside ON id = entity
  WHERE day >= ${since} AND day <= ${until} AND ($1 OR listing = 0)
)
SELECT side, id, passage, listing FROM near WHERE once
UNION ALL SELECT side, id, passage, max(listing) FROM near WHERE NOT once GROUP BY side, id, passage
"""
_TALLIES = """
SELECT side, entity, n AS articles, mentions, first, last FROM counted SEMI JOIN inside USING (id) ORDER BY side, entity
"""
_SIZE = """
SELECT CAST(coalesce(sum(stories), 0) AS BIGINT) AS n FROM daily WHERE day >= $1 AND day <= $2 AND before < $1
"""
_TOGETHER = """
WITH kept AS MATERIALIZED (
  SELECT 2 * story + side AS place, CAST(id AS INT) AS id, day FROM in_story SEMI JOIN inside USING (id)
), pair AS (
  SELECT CAST(a.place % 2 AS INT) AS side, a.id AS one, b.id AS other, count(*) AS weight,
         min(greatest(a.day, b.day)) AS first, max(greatest(a.day, b.day)) AS last
  FROM kept a JOIN kept b ON b.place = a.place AND a.id < b.id GROUP BY ALL
), strongest AS (
  SELECT one, other FROM pair GROUP BY one, other
  ORDER BY bool_or(list_contains($1, one) OR list_contains($1, other)) DESC, max(weight) DESC, one, other LIMIT $2
)
SELECT p.* FROM pair p SEMI JOIN strongest l ON l.one = p.one AND l.other = p.other
"""
"""One number for side and story: a join on two takes a third longer."""
_BONDS = f"""
WITH said AS (
  SELECT a.side, a.id AS one, b.id AS other, count(*) AS sentences, sum(greatest(a.listing, b.listing)) AS lists
  FROM in_passage a JOIN in_passage b ON b.side = a.side AND b.passage = a.passage AND a.id < b.id
  SEMI JOIN together t ON t.side = a.side AND t.one = a.id AND t.other = b.id GROUP BY a.side, a.id, b.id
)
SELECT t.side, m.entity AS source, n.entity AS target, t.weight, coalesce(s.sentences, 0) AS sentences,
       CAST(coalesce(s.lists, 0) AS BIGINT) AS lists,
       round({NPMI.format(both="t.weight", one="m.n", other="n.n", all="$1[t.side + 1]")}, 4) AS npmi, t.first, t.last
FROM together t
JOIN counted m ON m.side = t.side AND m.id = t.one JOIN counted n ON n.side = t.side AND n.id = t.other
LEFT JOIN said s ON s.side = t.side AND s.one = t.one AND s.other = t.other
ORDER BY t.side, t.weight DESC, source, target
"""
_LINKS = """
WITH pair AS MATERIALIZED (
  SELECT DISTINCT x.entity AS source, y.entity AS target FROM together t
  JOIN entity x ON x.number = t.one JOIN entity y ON y.number = t.other
)
SELECT l.* FROM (FROM link SEMI JOIN (SELECT DISTINCT source FROM pair) USING (source)) l SEMI JOIN pair USING (source, target)
ORDER BY l.weight DESC, l.source, l.target
"""
"""The entities of the links are few: to look for them alone before the pairs halves the time."""
