"""Returns the sentences that name some entities, each passage once, however often it is printed."""

import dataclasses
from collections.abc import Sequence

from kg.query.database import Reader
from kg.query.source import Source

__all__ = ["Named", "Sighting", "sightings"]


@dataclasses.dataclass(frozen=True, slots=True)
class Named(Source):
    """A sentence that names an entity, without its place in the file."""

    entity: str
    passage: str
    """Fingerprint of the sentence, see `kg.base.schema.Sentence.passage`."""
    text: str


@dataclasses.dataclass(frozen=True, slots=True)
class Sighting(Named):
    """A sentence that names an entity."""

    start: int
    end: int


def sightings(reader: Reader, entities: Sequence[str]) -> list[Sighting]:
    """Return the sentences that name some entities by full name, the oldest print of each, in order of date and place."""
    return [Sighting(**row) for row in reader.rows(_SIGHTINGS, list(entities))]


_SIGHTINGS = """
SELECT h.entity, h.passage, s.doc, s.article, p.date, p.paper, p.number AS page, a.headline, s.start, s."end", s.text
FROM appearance h
JOIN sentence s ON s.doc = h.doc AND s.article = h.article AND s.sentence = h.sentence
JOIN article a ON a.doc = h.doc AND a.article = h.article
JOIN page p ON p.doc = h.doc
WHERE list_contains($1, h.entity)
QUALIFY row_number() OVER (PARTITION BY h.entity, h.passage ORDER BY p.date, s.doc, s.start) = 1
ORDER BY p.date, s.doc, s.start, h.entity
"""
