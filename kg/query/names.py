"""Maps names to entities: `find` for the one that a name in any form means, `names` for a beginning."""

import difflib
import itertools
import re
from collections.abc import Sequence
from typing import Any

from kg.base.errors import AmbiguousName, KgError, UnknownName
from kg.base.parameters import check_limit
from kg.base.schema import PERSONS, Entity
from kg.base.text import many
from kg.query.database import Reader

__all__ = ["find", "find_all", "full_form", "in_titles", "names"]


_Row = dict[str, Any]
_LONGEST = 100
"""Most characters of an unknown name that a fault shows."""


_SHORT = {
    re.compile(r"(?<=[省市县区州盟旗镇乡])政府$"): "人民政府",
    re.compile(r"(?<=[省市县区州盟旗镇乡])人大(?=常委会$|$)"): "人民代表大会",
    re.compile(r"(?<=人民代表大会)常委会$"): "常务委员会",
    re.compile(r"^(?P<place>[\u4e00-\u9fff]+[省市县区州盟旗])政协$"): r"中国人民政治协商会议\g<place>委员会",
}
"""Short forms of the organs that every division has."""


def find(reader: Reader, name: str) -> str:
    """Return the full name of the one entity that a name means.

    It tries in turn the full name, a printed form, a district's organ without its city (``芦淞区人民政府``), pinyin (``Chen Huiqing``, ``Huiqing Chen``, ``chq``, ``zhuzhou``);
    a name and a place (``张敏 长沙``); and a name with a title (``市长陈恢清``, ``陈恢清市长``); then the same for the name in
    simplified characters and full-width brackets, and for the full name of an organ (``曲靖市委``); and a body of the papers' own
    place without it (``市政府``).

    Raises
    ------
    UnknownName, AmbiguousName
        No entity, or several, have the name; the error lists the nearest names or the entities.
    """
    found = _meant(reader, [name.strip()]).get(name.strip(), [])
    if len(found) == 1:
        return str(found[0]["entity"])
    if found:
        raise _several(name, found)
    titled = in_titles(reader, name.strip())
    if len(titled) > 1:
        raise AmbiguousName(
            name, "names several entities", f"give one of {'、'.join(titled[:10])}", titled[:10]
        )
    if titled:
        raise UnknownName(_shown(name), "is printed only in titles", f"ask kg holders {titled[0]}", titled)
    known = [str(row["alias"]) for row in reader.rows(_NEAREST, name.strip())]
    near = difflib.get_close_matches(name, known, 5, 0.3)
    remedy = "nearest: " + "、".join(near) if near else "try kg search"
    raise UnknownName(_shown(name), "names no entity", remedy, near)


def _shown(name: str) -> str:
    """Return a name that is not known as a fault shows it: a blank one in quotes, the length of one that is cut."""
    if len(name) > _LONGEST:
        return f"{name[:_LONGEST]}… ({len(name)})"
    return name if name.strip() else f"'{name}'"


def in_titles(reader: Reader, name: str) -> list[str]:
    """Return the full names of the bodies with posts that a name means, though no page prints them as names.

    A body of the papers' own place needs no place: 市政府 in the papers of one city.
    """
    forms = list(dict.fromkeys((name, full_form(name), *_local(reader, name))))
    return [str(row["organ"]) for row in reader.rows(_TITLED, forms)]


def _local(reader: Reader, name: str) -> list[str]:
    """Return the full names of a body of the place of each paper: 株洲市人民政府 for 市政府."""
    if not _HOME_ONLY.match(name):
        return []
    homes = [_LEVELS.findall(str(row["home"])) for row in reader.rows(_HOMES)]
    places = (next((place for place in reversed(home) if place.endswith(name[0])), None) for home in homes)
    return sorted({full_form(place + name[1:]) for place in places if place is not None})


def find_all(reader: Reader, names: Sequence[str]) -> tuple[dict[str, str], list[KgError]]:
    """Return the meanings of many names, as `find` does for one, and the faults of names without exactly one meaning.

    All names together take as many queries as one.
    """
    wanted = list(dict.fromkeys(name.strip() for name in names if name.strip()))
    meant = _meant(reader, wanted)
    found: dict[str, str] = {}
    faults: list[KgError] = []
    for name in wanted:
        rows = meant.get(name, [])
        if len(rows) == 1:
            found[name] = str(rows[0]["entity"])
        else:
            unknown = UnknownName(_shown(name), "names no entity", "try kg search")
            faults.append(_several(name, rows) if rows else unknown)
    return found, faults


def _several(name: str, found: Sequence[_Row]) -> AmbiguousName:
    listed = "、".join(
        f"{row['entity']} ({row['type']}, {many(row['articles'], 'article')})" for row in found[:10]
    )
    names = [str(row["entity"]) for row in found[:10]]
    return AmbiguousName(name, "names several entities", f"give one of {listed}", names)


def _meant(reader: Reader, names: Sequence[str]) -> dict[str, list[_Row]]:
    """Return the entities that names may mean, by the plainest reading that finds any."""
    found: dict[str, list[_Row]] = {}
    for form in (str, _plain, full_form):
        for reading in (_named, _sounding, _placed, _titled):
            forms: dict[str, list[str]] = {}
            for name in names:
                if name not in found and (form is str or form(name) != name):
                    forms.setdefault(form(name), []).append(name)
            for told, rows in (reading(reader, list(forms)) if forms else {}).items():
                found.update((name, rows) for name in forms[told])
    for name in names:
        if name not in found and (places := _local(reader, name)):
            rows = list(itertools.chain.from_iterable(_named(reader, places).values()))
            found |= {name: rows} if rows else {}
    return found


def _plain(name: str) -> str:
    """Return a name in simplified characters and full-width brackets."""
    if name.isascii():
        return name
    from kg.gazetteer.scripts import (
        simplified,  # loads its dictionary only for a name that means nothing as given
    )

    return simplified(name.translate(_WIDE))


def full_form(name: str) -> str:
    """Return the full name that an organ printed short has by the rules of the genre: 某市委, 某县政府."""
    if name.isascii():
        return name
    from kg.reading.full_forms import in_full  # as above

    plain = _plain(name)
    for short, full in _SHORT.items():
        plain = short.sub(full, plain)
    return in_full(plain)


def _named(reader: Reader, names: list[str]) -> dict[str, list[_Row]]:
    """Return the entities with a name as full name, else those with it as a printed form."""
    return _grouped(reader.rows(_BY_NAME, names))


def _sounding(reader: Reader, names: list[str]) -> dict[str, list[_Row]]:
    """Return the entities whose pinyin fits a name in Latin letters, as given or else with the surname first."""
    found: dict[str, list[_Row]] = {}
    for turn in (0, 1):
        sounds: dict[str, list[str]] = {}
        for name in names:
            words = re.findall("[a-zü]+", name.lower())
            if words and name not in found and not _HAN.search(name):
                turned = [*words[len(words) - turn :], *words[: len(words) - turn]]
                sounds.setdefault("".join(turned), []).append(name)
        for sound, rows in _grouped(reader.rows(_BY_PINYIN, list(sounds)) if sounds else []).items():
            found.update((name, rows) for name in sounds[sound])
    return found


def _placed(reader: Reader, names: list[str]) -> dict[str, list[_Row]]:
    """Return the persons meant by a name and a place with a blank between."""
    parts = [(name, *name.split()) for name in names if len(name.split()) == 2 and not name.isascii()]
    columns = [list(column) for column in zip(*parts, strict=True)]
    return _grouped(reader.rows(_BY_PLACE, *columns) if columns else [])


def _titled(reader: Reader, names: list[str]) -> dict[str, list[_Row]]:
    """Return the persons whose name is after or before a title: the longest name, and the namesake with that title."""
    long = [name for name in names if len(name) > _SHORTEST and _HAN.search(name)]
    rows = reader.rows(_BY_TITLE, long, list(PERSONS), sorted(_ADDRESS)) if long else []
    found = {}
    for name, held in _grouped(rows).items():
        holders = [row for row in held if row["holds"]]
        found[name] = holders or held
    return found


def _grouped(rows: Sequence[_Row]) -> dict[str, list[_Row]]:
    """Group rows by the name asked for."""
    found: dict[str, list[_Row]] = {}
    for row in rows:
        found.setdefault(str(row["name"]), []).append(row)
    return found


def names(reader: Reader, text: str, *, limit: int = 20) -> list[Entity]:
    """Return the entities that the beginning of a name may mean, best first.

    A whole name ranks before a beginning, and that before a part. Among equals the full name ranks before a printed
    form, that before pinyin or its initials; then the entity with more articles comes first. Case, blanks and
    apostrophes of `text` do not count.
    """
    check_limit(limit=limit)
    wanted = "".join(text.replace("'", "").split()).lower()
    if not wanted:
        return []
    found = [str(row["entity"]) for row in reader.rows(_NAMED, wanted, limit or None)]
    held = {entity.entity: entity for entity in reader.entities(found)}
    return [held[name] for name in found]


_WITH_CITY = "^(中共|中国共产主义青年团|中国人民政治协商会议|)[^市]{2,6}市([^市]{1,6}区.+)$"
"""The full name of a district's organ: party or league, city, and the rest, which means it too."""
_BY_NAME = f"""
WITH asked AS (SELECT unnest($1::VARCHAR[]) AS name),
fit AS (
  SELECT q.name, 0 AS kind, e.entity FROM asked q JOIN entity e ON e.entity = q.name
  UNION SELECT q.name, 1, a.entity FROM asked q JOIN alias a ON a.alias = q.name
  UNION SELECT q.name, 2, e.entity FROM asked q
  JOIN entity e ON regexp_replace(e.entity, '{_WITH_CITY}', '\\1\\2') = q.name AND e.type = 'agency'
)
SELECT f.name, e.entity, e.type, e.articles FROM fit f JOIN entity e ON e.entity = f.entity
QUALIFY rank() OVER (PARTITION BY f.name ORDER BY f.kind) = 1
ORDER BY e.articles DESC, e.entity
"""
_BY_PINYIN = """
WITH asked AS (SELECT unnest($1::VARCHAR[]) AS name),
sound AS (
  SELECT entity, replace(pinyin, ' ', '') AS text FROM entity
  UNION SELECT entity, array_to_string([s[1] for s in string_split(pinyin, ' ')], '') FROM entity
  UNION SELECT entity, replace(regexp_replace(pinyin, ' (sheng|shi|qu|xian|qi|meng|zhen|xiang|cun)$', ''), ' ', '')
  FROM entity WHERE type = 'district'
)
SELECT q.name, e.entity, e.type, e.articles FROM asked q JOIN sound s ON s.text = q.name JOIN entity e ON e.entity = s.entity
ORDER BY e.articles DESC, e.entity
"""
_BY_PLACE = """
WITH asked AS (SELECT unnest($1::VARCHAR[]) AS name, unnest($2::VARCHAR[]) AS bare, unnest($3::VARCHAR[]) AS place)
SELECT DISTINCT q.name, e.entity, e.type, e.articles FROM asked q
JOIN entity e ON split_part(e.entity, '（', 1) = q.bare
LEFT JOIN post p ON p.person = e.entity AND contains(p.organ, q.place)
WHERE contains(substr(e.entity, length(q.bare) + 1), q.place) OR p.person IS NOT NULL
ORDER BY e.articles DESC, e.entity
"""
_BY_TITLE = """
WITH asked AS (SELECT unnest($1::VARCHAR[]) AS name),
title AS (SELECT DISTINCT post FROM post WHERE length(post) > 1),
part AS (
  SELECT q.name, a.alias, a.entity, true AS before, trim(left(q.name, length(q.name) - length(a.alias))) AS rest
  FROM asked q JOIN alias a ON ends_with(q.name, a.alias) AND length(a.alias) < length(q.name)
  UNION ALL
  SELECT q.name, a.alias, a.entity, false, trim(substr(q.name, length(a.alias) + 1))
  FROM asked q JOIN alias a ON starts_with(q.name, a.alias) AND length(a.alias) < length(q.name)
),
named AS (
  SELECT p.*, e.type, e.articles FROM part p JOIN entity e ON e.entity = p.entity
  WHERE length(p.alias) > 1 AND list_contains($2, e.type) AND (list_contains($3, p.rest) OR EXISTS (
    SELECT 1 FROM title t WHERE p.before AND ends_with(p.rest, t.post) OR p.rest = t.post))
)
SELECT DISTINCT n.name, n.entity, n.type, n.articles,
       EXISTS (SELECT 1 FROM post h WHERE h.person = n.entity AND contains(n.rest, h.post)) AS holds
FROM named n
QUALIFY rank() OVER (PARTITION BY n.name ORDER BY length(n.alias) DESC) = 1
ORDER BY n.articles DESC, n.entity
"""
_HAN = re.compile(r"[\u3400-\u9fff]")
_SHORTEST = 3
"""Length of the shortest name with a title, less one: two characters each."""
_WIDE = str.maketrans("()", "（）")
_ADDRESS = frozenset(("同志", "先生", "女士", "老师", "委员", "代表"))
"""Words used like a title."""
_HOME_ONLY = re.compile(r"[省市县区州盟旗](?![省市县区州盟旗])[\u4e00-\u9fff]+")
"""A body without its place: 市政府, 县委."""
_LEVELS = re.compile(r".{2,}?(?:自治[区州县]|[省市县区州盟旗])")
"""The names of the divisions in a path."""
_HOMES = "SELECT DISTINCT home FROM page WHERE home IS NOT NULL ORDER BY home"
_TITLED = "SELECT DISTINCT organ FROM spell WHERE list_contains($1, organ) ORDER BY organ"
_NEAREST = """
SELECT alias FROM (SELECT DISTINCT alias FROM alias)
ORDER BY (length(alias) - length(translate(alias, $1, ''))) / (length(alias) + length($1)) DESC, alias LIMIT 200
"""
"""The names that share most characters with $1; DuckDB's own similarities differ between versions."""
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
