"""Derives the corpus from the pages: stories, mentions and posts with entities, entities, links.

SQL does the counting, `kg.derive.identity` and `kg.derive.stories` decide on
the distinct names and articles that it hands them. Input is a table ``reading`` of `kg.base.arrow.READING`.
"""

import itertools
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence

import pyarrow as pa

from kg.base.arrow import FACTS
from kg.base.schema import PERSONS, Decision
from kg.derive import (
    additions,
    bearers,
    births,
    diary,
    identity,
    links,
    namesake_queries,
    queries,
    spells,
    standing,
    stories,
)
from kg.derive.decisions import Decisions, Place
from kg.derive.duckdb import Duck
from kg.derive.events import derive_events
from kg.derive.likeness import Profile
from kg.derive.namesakes import gather, separated
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.successions import Successions

__all__ = ["derive"]

_FURTHER = {"mention": "said", "post": "held", "fact": "stated", "act": "acted", "part": "took"}
"""Facts whose tables get entities, with the names of their tables before that."""

_DIVIDER = "; "
"""Separator between the names of an entity's successors."""


def derive(engine: Duck, divisions: Divisions, decisions: Iterable[Decision] = ()) -> None:
    """Make all of `kg.derive.tables.DERIVED` out of the table ``reading``.

    Parameters
    ----------
    engine
        Holds the table ``reading``, each page once.
    divisions
        The tree of divisions.
    decisions
        People's decisions, in order; they override all else on who is who.

    Notes
    -----
    The tables depend only on the set of readings, not on their order. Python holds the distinct names, the articles
    that jump or are reprinted, the strongest links, and the places of the entities that people split; nothing else that it holds grows
    with the mentions.
    """
    decisions = tuple(decisions)
    _facts(engine, decisions, divisions)
    _stories(engine)
    short = identity.firms(_names(engine, "company"))
    engine.fill("firm", ("name", "entity"), short.items())
    _persons(engine, short, divisions)
    own = identity.districts(_names(engine, "district"), divisions)
    engine.fill("district", ("name", "entity"), own.items())
    engine.scratch("named", queries.NAMED)
    engine.drop("said")
    engine.scratch("titled", queries.TITLED)
    engine.drop("held")
    _decided(engine, Decisions(decisions), divisions)
    engine.scratch("settled", queries.SETTLED)
    engine.drop("named")
    engine.scratch("kind", queries.KIND)
    engine.keep("mention", queries.MENTION)
    engine.keep("post", queries.POST)
    engine.keep("planned", queries.PLANNED)
    engine.keep("fact", queries.FACT)
    derive_events(engine)
    engine.drop("settled", "stated", "titled", "took", "acted", "done")
    _ledger(engine, Successions(divisions))
    engine.keep("alias", queries.ALIAS)
    engine.scratch("shown", links.SHOWN)
    engine.keep("roll", links.ROLLS)
    engine.keep("appearance", links.APPEARANCES)
    engine.drop("shown")
    *scratch, link = links.steps()
    for step in scratch:
        engine.scratch(*step)
    engine.keep(*link)
    _entities(engine, divisions)
    diary.prepare(engine)
    standing.prepare(engine)


def _facts(engine: Duck, decisions: Iterable[Decision], divisions: Divisions) -> None:
    for name, columns in FACTS.items():
        key, row = ("key, ", "page") if name == "page" else ("", f"unnest({name})")
        listed = ", ".join(f'row."{column}"' for column in columns.names)
        source = "reading" if name in _FURTHER else engine.fresh
        sql = f"SELECT {key}{listed} FROM (SELECT {key}{row} AS row FROM {source})"
        if name == "mention":
            additions.add(engine, decisions, divisions)
            sql = additions.ADDED.format(said=sql)
        if name in _FURTHER:
            engine.scratch(_FURTHER[name], sql)
        else:
            engine.add(name, f"SELECT * FROM ({sql}) ORDER BY {', '.join(columns.names[:2])}")
    engine.keep("clip", 'SELECT doc, "start", "end", doc AS file FROM box WHERE 1 = 0')
    homes = [row["home"] for row in engine.rows("SELECT DISTINCT home FROM page WHERE home IS NOT NULL")]
    engine.fill("city", ("home", "city"), ((home, identity.city(home)) for home in homes))
    engine.scratch(
        "place",
        "SELECT p.doc, p.date, coalesce(c.city, p.doc) AS city FROM page p LEFT JOIN city c ON c.home = p.home",
    )


def _stories(engine: Duck) -> None:
    leaving = (
        stories.Jump(r["paper"], r["date"], r["doc"], r["article"], r["headline"], r["jump"] == "to")
        for r in engine.rows(queries.JUMPS)
    )
    engine.scratch("long", queries.LONG)
    reprints = (
        ((r["doc"], r["article"]), (r["other_doc"], r["other_article"]))
        for r in engine.rows(queries.REPRINTS)
    )
    told = stories.joined([*stories.jumps(leaving), *reprints])
    engine.drop("long")
    engine.fill("joined", ("doc", "article", "story"), ((*key, name) for key, name in told.items()))
    engine.keep("story", queries.STORY)


def _persons(engine: Duck, short: Mapping[str, str], divisions: Divisions) -> None:
    people = _names(engine, *PERSONS)
    engine.fill("masked", ("name",), ((name,) for name in people if identity.is_masked(name)))
    names = [identity.Person(**row) for row in engine.rows(queries.NAMES)]
    organs: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for row in engine.rows(queries.ORGANS):
        organs[row["person"], row["city"]].add(short.get(row["organ"], row["organ"]))
    whole, parts = gather(engine, organs, _several(names), short)
    born = [births.Born(**row) for row in engine.rows(queries.BORN)]
    apart = bearers.bearers(born)
    others = {at for held in apart.values() for person in held[1:] for at in person.told}
    facts = births.stated_of(row for row in born if (row.doc, row.at) not in others)
    who = identity.persons(names, {key: frozenset(held) for key, held in organs.items()}, facts, whole)
    changed = (
        (*key, found.entity, found.reason)
        for key, found in who.items()
        if found.reason or found.entity != key[0]
    )
    engine.fill("person", ("name", "city", "credit", "entity", "reason"), changed, credit=pa.bool_())
    _bearers(engine, apart, who, short)
    bare = {key: found.entity.partition("（")[0] for key, found in who.items()}
    told: dict[tuple[str, str, str, bool], _Apart] = {}
    for parted in itertools.chain(_counties(engine, bare, divisions), _spheres(engine, bare, parts, short)):
        told.setdefault(parted[:4], parted)
    columns = ("doc", "article", "name", "credit", "entity", "reason")
    engine.fill("apart", columns, told.values(), credit=pa.bool_())


_Apart = tuple[str, str, str, bool, str, str]
"""Document, article, name, whether in a credit; the person meant there, and the reason."""
_Keys = Mapping[tuple[str, str, bool], str]
"""Maps name, city and credit flag to the name of the person, without an addition."""


def _counties(engine: Duck, bare: _Keys, divisions: Divisions) -> Iterator[_Apart]:
    """Yield the articles about people of one name who are in office in several counties at one time."""
    apart = identity.namesakes((identity.Office(**row) for row in engine.rows(queries.OFFICES)), divisions)
    shared = [(*key, name) for key, name in bare.items() if (name, key[1]) in apart]
    engine.fill("shared", ("name", "city", "credit", "right"), shared, credit=pa.bool_())
    for row in engine.rows(queries.SHARED):
        county, reason = apart[row["right"], row["city"]].place(row["doc"], row["article"])
        yield row["doc"], row["article"], row["name"], row["credit"], f"{row['right']}（{county}）", reason


def _bearers(
    engine: Duck,
    apart: Mapping[tuple[str, str], Sequence[bearers.Bearer]],
    who: Mapping[tuple[str, str, bool], identity.Who],
    short: Mapping[str, str],
) -> None:
    """Store whom the mentions of a name mean whose printed facts are those of several people."""
    engine.fill("contested", ("name", "city"), apart)
    mentions: defaultdict[tuple[str, str], list[bearers.Named]] = defaultdict(list)
    for row in engine.rows(namesake_queries.CONTESTED):
        organs = tuple(sorted(short.get(organ, organ) for organ in row.pop("organs") or ()))
        mentions[row.pop("name"), row.pop("city")].append(bearers.Named(organs=organs, **row))
    shared = Counter((name, person.label) for (name, _), held in apart.items() for person in held[1:])
    found = []
    for (name, place), held in apart.items():
        first = who[name, place, False].entity if (name, place, False) in who else name
        for mention, number, reason in bearers.placed(held, mentions[name, place]):
            label = held[number].label
            alone = shared[name, label] < 2
            other = f"{first.partition('（')[0]}（{label if alone else f'{place}，{label}'}）"
            found.append((mention.doc, mention.at, name, other if number else first, reason))
    engine.fill("bearer", ("doc", "at", "name", "entity", "reason"), found, at=pa.int64())


def _spheres(
    engine: Duck,
    bare: _Keys,
    parts: Mapping[tuple[str, str], Mapping[frozenset[str], Profile]],
    short: Mapping[str, str],
) -> Iterator[_Apart]:
    """Yield the articles about people of one name and city whose posts and companions have nothing in common."""
    for doc, article, name, city, organ, reason in separated(engine, parts, short):
        full = bare.get((name, city, False), name)
        yield doc, article, name, False, f"{full}（{organ}）", reason


def _several(names: Collection[identity.Person]) -> set[str]:
    """Return the names in several cities, without those of leaders whom a gazetteer lists."""
    cities: defaultdict[str, set[str]] = defaultdict(set)
    for person in names:
        cities[person.name].add(person.city)
    listed = {person.name for person in names if person.listed}
    return {name for name, held in cities.items() if len(held) > 1 and name not in listed}


def _decided(engine: Duck, decisions: Decisions, divisions: Divisions) -> None:
    """Store people's decisions for names: by entity, and by place where the place decides."""
    became = ((name, end.entity, end.reason) for name, end in decisions.names().items())
    engine.fill("became", ("entity", "right", "reason"), became)
    engine.fill("typed", ("entity", "type"), decisions.types.items())
    engine.fill("split", ("entity",), ((name,) for name in decisions.split()))
    offices = (identity.Office(**row) for row in engine.rows(queries.SPLIT_OFFICES))
    counties = identity.counties(offices, divisions)
    there = []
    for row in engine.rows(queries.SPLIT_PLACES):
        known = counties.get((row["entity"], row["city"]))
        county = "" if known is None else known.place(row["doc"], row["article"])[0]
        end = decisions.at(Place(**row, county=county))
        if end is not None:
            there.append((row["entity"], row["doc"], row["article"], row["form"], end.entity, end.reason))
    engine.fill("became_there", ("entity", "doc", "article", "form", "right", "reason"), there)


def _ledger(engine: Duck, heirs: Successions) -> None:
    engine.scratch("office", spells.OFFICE)
    organs = [str(row["organ"]) for row in engine.rows("SELECT DISTINCT organ FROM office ORDER BY organ")]
    engine.fill("coded", ("name", "code"), ((organ, heirs.code(organ) or None) for organ in organs))
    engine.keep("claim", spells.CLAIM)
    engine.scratch("term", spells.TERM)
    engine.keep("spell", spells.SPELL)
    engine.drop("term", "coded", "office")


def _entities(engine: Duck, divisions: Divisions) -> None:
    kinds = {row["entity"]: row["type"] for row in engine.rows("SELECT entity, type FROM kind")}
    sounds = (
        (entity, identity.pinyin(entity.partition("（")[0], person=kind in PERSONS))
        for entity, kind in kinds.items()
    )
    engine.fill("sound", ("entity", "pinyin"), sounds)
    paths = {row["entity"]: row["name"] for row in engine.rows(queries.PATHS)}
    heirs = Successions(divisions)
    told = (
        (entity, divisions.code(paths[entity]), heirs.division(paths[entity]))
        if entity in paths
        else (entity, heirs.code(entity), heirs.organ(entity))
        for entity, kind in kinds.items()
        if entity in paths or kind == "agency"
    )
    known = ((entity, code or None, _DIVIDER.join(now) or None) for entity, code, now in told if code or now)
    engine.fill("known", ("entity", "code", "became"), known)
    engine.keep("entity", queries.ENTITY)


def _names(engine: Duck, *kinds: str) -> list[str]:
    listed = ", ".join(f"'{kind}'" for kind in kinds)
    return [r["name"] for r in engine.rows(f"SELECT DISTINCT name FROM said WHERE type IN ({listed})")]
