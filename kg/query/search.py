"""Searches the full text: finds sentences with some words, by a small query language.

``营商环境 项目`` asks for both, ``营商环境 OR 项目`` (或, |) for one of the two, ``"优化 环境"`` for the exact words,
``-招商`` for sentences without. Traditional characters also find simplified ones.
"""

import dataclasses
import re
from collections.abc import Collection

from kg.base.errors import KgError
from kg.base.parameters import check_days, check_limit, entity_types
from kg.query.database import Reader
from kg.query.source import Source

__all__ = ["Hit", "Terms", "parsed", "search", "undated"]


@dataclasses.dataclass(frozen=True, slots=True)
class Hit(Source):
    """A sentence that a search found."""

    start: int
    end: int
    text: str
    entities: tuple[str, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Terms:
    """The parsed terms of a query."""

    wanted: tuple[tuple[str, ...], ...]
    """Groups of words; a sentence must hold at least one word of each."""
    unwanted: tuple[str, ...]
    """Words that a sentence must not hold."""

    @property
    def words(self) -> tuple[str, ...]:
        """All words that a sentence may hold."""
        return tuple(word for group in self.wanted for word in group)


_TERM = re.compile(r'-?(?:"([^"]+)"|“([^”]+)”|「([^」]+)」)|\S+')
_OR = frozenset(("OR", "或", "|", "｜"))


def parsed(text: str) -> Terms:
    """Parse a query.

    Raises
    ------
    KgError
        The query asks for no word.
    """
    wanted: list[tuple[str, ...]] = []
    unwanted: list[str] = []
    joined = False
    for found in _TERM.finditer(text):
        whole = found.group()
        quoted = next((group for group in found.groups() if group), "")
        if whole in _OR:
            joined = bool(wanted)
            continue
        if whole.startswith("-") and re.search(r"\w", whole):
            unwanted.append(quoted or whole[1:])
        elif joined:
            wanted[-1] += (quoted or whole,)
        else:
            wanted.append((quoted or whole,))
        joined = False
    if not wanted:
        raise KgError("text", "is empty", "give one or more words")
    return Terms(tuple(map(_scripts, wanted)), _scripts(tuple(unwanted)))


def _scripts(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return words, and those with traditional characters also in simplified ones."""
    if all(word.isascii() for word in words):
        return words
    from kg.gazetteer.scripts import simplified

    return tuple(dict.fromkeys(form for word in words for form in (word, simplified(word))))


def search(
    reader: Reader,
    text: str,
    *,
    types: str | Collection[str] | None = None,
    paper: str | None = None,
    since: str | None = None,
    until: str | None = None,
    limit: int = 20,
) -> list[Hit]:
    """Return the sentences that a query finds, with the entities that they name, the newest first.

    Parameters
    ----------
    text
        The query, see the module docstring.
    types
        Only sentences that name an entity of this type or of one of these types.
    paper
        Only pages of this paper.
    since, until
        ISO dates; only pages of these days, both included.
    limit
        Most sentences; 0 for all.

    Raises
    ------
    KgError
        The query asks for no word, or a filter has no valid value.
    """
    check_limit(limit=limit)
    check_days(since=since, until=until)
    kinds = None if types is None else list(entity_types(types))
    where, words = _condition(parsed(text), 6)
    rows = reader.rows(_SEARCH.format(where=where), since, until, paper, kinds, limit or None, *words)
    return [Hit(**{**row, "entities": tuple(row["entities"])}) for row in rows]


def undated(reader: Reader, text: str, *, paper: str | None = None) -> int:
    """Return how many articles without a date a query finds; filters by days leave these out."""
    where, words = _condition(parsed(text), 2)
    return int(reader.rows(_UNDATED.format(where=where), paper, *words)[0]["n"])


def _condition(terms: Terms, first: int) -> tuple[str, list[str]]:
    """Return the condition of a query in SQL, and its parameters, numbered from `first`."""
    words = [*terms.words, *terms.unwanted]
    places = iter(range(first, first + len(words)))
    held = [" OR ".join(f"contains(s.text, ${next(places)})" for _ in group) for group in terms.wanted]
    lacked = [f"NOT contains(s.text, ${next(places)})" for _ in terms.unwanted]
    return " AND ".join([*(f"({part})" for part in held), *lacked]), words


_WHERE = "s.kind <> 'repeat' AND s.article IS NOT NULL"
_SEARCH = f"""
SELECT s.doc, p.paper, p.date, s.article, a.headline, p.number AS page, s.start, s."end", s.text,
       coalesce(list_sort(list(DISTINCT m.entity) FILTER (m.entity IS NOT NULL)), []) AS entities
FROM (
  SELECT s.* FROM sentence s JOIN page p USING (doc)
  WHERE {{where}} AND {_WHERE}
    AND ($1 IS NULL OR p.date >= $1) AND ($2 IS NULL OR p.date <= $2) AND ($3 IS NULL OR p.paper = $3)
    AND ($4::VARCHAR[] IS NULL OR EXISTS (
      SELECT 1 FROM mention m WHERE m.doc = s.doc AND m.article = s.article AND m.sentence = s.sentence
        AND NOT m.credit AND list_contains($4, m.type)))
  ORDER BY p.date DESC NULLS LAST, s.doc, s.start LIMIT $5
) s
JOIN article a USING (doc, article)
JOIN page p USING (doc)
LEFT JOIN mention m ON m.doc = s.doc AND m.article = s.article AND m.sentence = s.sentence AND NOT m.credit
GROUP BY ALL ORDER BY p.date DESC NULLS LAST, s.doc, s.start
"""
_UNDATED = f"""
SELECT count(*) AS n FROM (
  SELECT DISTINCT s.doc, s.article FROM sentence s JOIN page p USING (doc)
  WHERE {{where}} AND {_WHERE} AND p.date IS NULL AND ($1 IS NULL OR p.paper = $1)
)
"""
