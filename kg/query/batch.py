"""Answers for many names at once: companions, portraits and careers of a list of entities, by a few queries for all."""

import dataclasses
from collections import defaultdict
from collections.abc import Collection, Sequence
from typing import Any

from kg.base.errors import UnknownName
from kg.base.parameters import check_limit, entity_types
from kg.base.schema import PERSONS
from kg.query.careers import Spell, spells_of
from kg.query.companions import Companion
from kg.query.database import Reader
from kg.query.hubs import HUBS
from kg.query.portraits import FACTS_OF, Neighbour, Portrait, PrintedFact, PrintedForm
from kg.query.posts import POSTS, HeldPost

__all__ = ["careers", "companions", "portraits"]


def companions(
    reader: Reader,
    entities: Sequence[str],
    *,
    types: str | Collection[str] | None = None,
    min_articles: int = 1,
    hubs: bool = True,
    limit: int = 20,
) -> dict[str, list[Companion]]:
    """Return who appears with each of some entities, as `kg.query.companions.who` does for one.

    Parameters
    ----------
    entities
        Full names.
    types, min_articles, hubs, limit
        As there.
    """
    check_limit(limit=limit)
    check_limit(1, min_articles=min_articles)
    some = "" if hubs else f"AND t.entity NOT IN ({HUBS})"
    sql = _COMPANIONS.format(some=some)
    kinds = [*entity_types(types), *(["posted"] if types is None else [])]
    found: dict[str, list[Companion]] = {name: [] for name in entities}
    for row in reader.rows(sql, list(entities), kinds, min_articles, limit or None):
        found[row.pop("mine")].append(Companion(**row))
    return found


def portraits(reader: Reader, entities: Sequence[str]) -> list[Portrait]:
    """Return portraits of some entities by full name, in the given order.

    Raises
    ------
    UnknownName
        No entity has one of the names.
    """
    held = {entity.entity: entity for entity in reader.entities(entities)}
    for name in entities:
        if name not in held:
            raise UnknownName(name, "names no entity", "try kg search")
    forms: defaultdict[str, list[PrintedForm]] = defaultdict(list)
    for row in reader.rows(_ALIASES, list(entities)):
        forms[row.pop("entity")].append(PrintedForm(**row))
    posts: defaultdict[str, list[HeldPost]] = defaultdict(list)
    where = "list_contains($1, person) OR list_contains($1, organ)"
    for post in (
        HeldPost(**row) for row in reader.rows(POSTS.format(table="post", where=where), list(entities))
    ):
        for name in {post.person, post.organ} & held.keys():
            posts[name].append(post)
    facts: defaultdict[str, list[PrintedFact]] = defaultdict(list)
    for row in reader.rows(
        FACTS_OF.format(person="person,", where="list_contains($1, person)"), list(entities)
    ):
        facts[row.pop("person")].append(PrintedFact(**row))
    near = companions(reader, entities, limit=10)
    made = []
    for name in entities:
        fields: dict[str, Any] = {
            f.name: getattr(held[name], f.name)
            for f in dataclasses.fields(Portrait)
            if f.name not in ("aliases", "posts", "facts", "companions", "planned")
        }
        around = tuple(Neighbour(c.entity, c.type, c.articles) for c in near[name])
        made.append(
            Portrait(**fields, aliases=tuple(forms[name]), posts=tuple(posts[name]), companions=around)
        )
    return made


def careers(reader: Reader, entities: Sequence[str]) -> dict[str, list[Spell]]:
    """Return the posts of each person among some entities by full name, as `kg.query.careers.career` does for one."""
    persons = {e.entity for e in reader.entities(entities) if e.type in PERSONS}
    held: dict[str, list[Spell]] = {name: [] for name in entities if name in persons}
    organs = reader.rows("SELECT DISTINCT organ FROM spell WHERE list_contains($1, person)", list(held))
    for spell in spells_of(reader, [row["organ"] for row in organs], list(held)):
        held[spell.person].append(spell)
    return held


_COMPANIONS = """
WITH asked AS (SELECT DISTINCT unnest($1::VARCHAR[]) AS mine),
tie AS (
  SELECT q.mine, l.target AS entity, l.* EXCLUDE (source, target, kind) FROM link l JOIN asked q ON q.mine = l.source
  UNION ALL
  SELECT q.mine, l.source, l.* EXCLUDE (source, target, kind) FROM link l JOIN asked q ON q.mine = l.target
)
SELECT t.mine, t.entity, e.type, t.weight AS articles, t.sentences, t.lists, round(t.npmi, 4) AS npmi,
       round(t.newman, 4) AS newman, t.first, t.last
FROM tie t JOIN entity e ON e.entity = t.entity
WHERE (list_contains($2, e.type) OR (e.posted AND list_contains($2, 'posted'))) AND t.weight >= $3 {some}
QUALIFY $4 IS NULL OR row_number() OVER (PARTITION BY t.mine ORDER BY t.weight DESC, t.sentences DESC, t.npmi DESC, t.entity) <= $4
ORDER BY t.mine, t.weight DESC, t.sentences DESC, t.npmi DESC, t.entity
"""
_ALIASES = """
SELECT entity, alias, mentions, reason FROM alias WHERE list_contains($1, entity) ORDER BY entity, mentions DESC, alias
"""
