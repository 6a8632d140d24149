"""Names to entities: `find` the one that a name means, `names` those that its beginning may mean."""

import difflib

from kg.base.errors import AmbiguousName, UnknownName
from kg.base.schema import Entity
from kg.query.database import Reader
from kg.query.parameters import check_limit

__all__ = ["find", "names"]


def find(reader: Reader, name: str) -> str:
    """Return the full name of the one entity that a name means.

    Raises
    ------
    UnknownName, AmbiguousName
        No entity, or several, bear the name; the nearest names, or the entities, are told.
    """
    for sql in (_BY_NAME, _BY_ALIAS, _BY_PINYIN):
        found = reader.rows(sql, name.strip() if sql is not _BY_PINYIN else name.strip().lower())
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
    known = [str(row["alias"]) for row in reader.rows(_NEAREST, name.strip())]
    near = difflib.get_close_matches(name, known, 5, 0.3)
    remedy = "nearest: " + "、".join(near) if near else "try kg search"
    raise UnknownName(name, "names no entity", remedy, near)


def names(reader: Reader, text: str, *, limit: int = 20) -> list[Entity]:
    """Return the entities that the beginning of a name may mean, best first.

    The whole name goes before its beginning, this before a part of it; among equals the full name before a printed
    form before pinyin or its initials, then the entity with more articles. Case, blanks and apostrophes of `text`
    do not count.
    """
    check_limit(limit=limit)
    wanted = "".join(text.replace("'", "").split()).lower()
    if not wanted:
        return []
    found = [str(row["entity"]) for row in reader.rows(_NAMED, wanted, limit or None)]
    held = {entity.entity: entity for entity in reader.entities(found)}
    return [held[name] for name in found]


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
ORDER BY (length(alias) - length(translate(alias, $1, ''))) / (length(alias) + length($1)) DESC, alias LIMIT 200
"""
"""The names that share most characters with $1; the similarities that DuckDB has differ from version to version."""
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
