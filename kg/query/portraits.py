"""Returns a portrait of one entity: names, counts, posts, companions."""

import dataclasses

from kg.query.companions import who
from kg.query.database import Reader
from kg.query.names import find
from kg.query.posts import HeldPost, posts

__all__ = ["FACTS_OF", "UNASKED", "Neighbour", "Portrait", "PrintedFact", "PrintedForm", "portrait"]


@dataclasses.dataclass(frozen=True, slots=True)
class PrintedForm:
    """A form in which pages print an entity."""

    alias: str
    """As printed, without stray blanks."""
    mentions: int
    reason: str
    """Why it is read so."""


@dataclasses.dataclass(frozen=True, slots=True)
class Neighbour:
    """An entity that appears with another, and the number of articles."""

    entity: str
    type: str
    articles: int


@dataclasses.dataclass(frozen=True, slots=True)
class PrintedFact:
    """A fact about a person other than a post, as pages print it."""

    kind: str
    """One of `kg.base.schema.FACT_KINDS`."""
    value: str
    """A date as far as it is printed, else the words as printed."""
    articles: int
    """Articles that print it."""
    evidence: str
    """The words of the first of them."""
    doc: str
    article: str | None
    start: int
    """Raw offset of `evidence` in the file `doc`."""
    end: int


@dataclasses.dataclass(frozen=True, slots=True)
class Portrait:
    """Everything that the corpus says about one entity."""

    entity: str
    type: str
    aliases: tuple[PrintedForm, ...]
    """Most frequent first."""
    pinyin: str
    mentions: int
    articles: int
    first: str | None
    last: str | None
    namesakes: tuple[str, ...]
    code: str | None
    """GB/T 2260, see `kg.base.schema.Entity`."""
    became: tuple[str, ...]
    """The successors of an abolished division or organ."""
    posts: tuple[HeldPost, ...]
    """Its posts, or those in it."""
    companions: tuple[Neighbour, ...]
    """The ten with most articles."""
    facts: tuple[PrintedFact, ...] = ()
    """For a person: birth, sex, ethnicity, origin, party, work, study, each with the first words that print it."""
    planned: tuple[HeldPost, ...] | None = None
    """Planned posts, which are not held yet; None unless asked for."""


UNASKED = ("planned",)
"""Fields of a portrait that are left out unless asked for: an empty list would say that no page prints any."""


def portrait(reader: Reader, name: str) -> Portrait:
    """Return what the corpus says about an entity: names, posts, companions.

    Raises
    ------
    UnknownName, AmbiguousName
        No entity, or several, have the name.
    """
    full = find(reader, name)
    (entity,) = reader.entities([full])
    return Portrait(
        entity=entity.entity,
        type=entity.type,
        aliases=tuple(PrintedForm(**row) for row in reader.rows(_ALIASES, full)),
        pinyin=entity.pinyin,
        mentions=entity.mentions,
        articles=entity.articles,
        first=entity.first,
        last=entity.last,
        namesakes=entity.namesakes,
        code=entity.code,
        became=entity.became,
        posts=tuple(posts(reader, full)),
        facts=tuple(
            PrintedFact(**row) for row in reader.rows(FACTS_OF.format(person="", where="person = $1"), full)
        ),
        companions=tuple(Neighbour(c.entity, c.type, c.articles) for c in who(reader, full, limit=10)),
    )


_ALIASES = "SELECT alias, mentions, reason FROM alias WHERE entity = $1 ORDER BY mentions DESC, alias"
FACTS_OF = """
SELECT {person} kind, value, count(DISTINCT (doc, article)) AS articles, min_by(evidence, (doc, start)) AS evidence, min(doc) AS doc,
       arg_min_null(article, (doc, start)) AS article, min_by(start, (doc, start)) AS start, min_by("end", (doc, start)) AS "end"
FROM fact WHERE {where} GROUP BY {person} kind, value
ORDER BY list_position(['birth', 'sex', 'ethnicity', 'origin', 'party', 'work', 'study'], kind), articles DESC, value
"""
