"""From what pages say to what the corpus says: stories, mentions and posts with entities, entities, links.

One path for every engine: SQL that DuckDB and Spark both read does the counting, `kg.derive.identity` and `kg.derive.stories` decide on
the distinct names and articles that it hands them. Input is a table ``reading`` of `kg.base.schema.READING`.
"""

from collections import defaultdict
from collections.abc import Iterable
from typing import Any, Protocol

import pyarrow as pa

from kg.base.arrow import FACTS
from kg.base.schema import ENTITY_TYPES, PERSONS, Decision
from kg.derive import identity, links, stories
from kg.derive.decisions import Decisions, Place
from kg.gazetteer.divisions import Divisions

__all__ = ["DATABASE", "TABLES", "TABLES_FOLDER", "Engine", "derive"]

TABLES = (
    "page", "article", "sentence", "mention", "post", "planned", "story", "entity", "alias", "roll", "appearance", "link"
)  # fmt: skip
"""The tables that are kept, see docs/formats.md."""
DATABASE = "kg.duckdb"
"""File of the tables, in the folder of the results."""
TABLES_FOLDER = "kg.parquet"
"""Folder of the tables where a cluster made them, in the folder of the results."""


class Engine(Protocol):
    """What runs SQL: tables are named once and, but for `add`, never changed."""

    explode: str
    """The function that makes a row of every item of a list."""
    fresh: str
    """The table of those readings whose pages, articles and sentences `add` has not put into tables before."""

    def add(self, name: str, sql: str) -> None:
        """Put the result into a kept table, which is made if there is none."""

    def keep(self, name: str, sql: str) -> None:
        """Make a table of the result."""

    def scratch(self, name: str, sql: str) -> None:
        """Make a table that is gone when the work is done."""

    def drop(self, *names: str) -> None:
        """Take scratch tables away that nothing reads any more: others need their room."""

    def put(self, name: str, rows: pa.Table) -> None:
        """Make a scratch table of rows."""

    def rows(self, sql: str) -> Iterable[dict[str, Any]]:
        """Return the rows of a result."""


_FURTHER = {"mention": "said", "post": "held"}
"""Facts whose tables get entities: what they are called before."""
_PERSONS = ", ".join(f"'{kind}'" for kind in PERSONS)
_BLANKS = "".join(map(chr, [*range(9, 14), *range(28, 33), 0x85, 0xA0, 0x1680, *range(0x2000, 0x200B)]))
_BLANKS += "\u2028\u2029\u202f\u205f\u3000"
"""What Python's ``\\s`` matches: engines differ in theirs."""
_RANK = " ".join(f"WHEN '{kind}' THEN {number}" for number, kind in enumerate(ENTITY_TYPES))


def derive(engine: Engine, divisions: Divisions, decisions: Iterable[Decision] = ()) -> None:
    """Make all of `TABLES` out of the table ``reading``.

    Parameters
    ----------
    engine
        Holds the table ``reading``, each page once.
    divisions
        The tree of divisions.
    decisions
        What people decided, in order: they have the last word on who is who.

    Notes
    -----
    The tables depend on the set of readings alone, not on their order. Python holds the distinct names and the
    articles that jump or are reprinted, and where the entities stand that people split: nothing else that grows with
    the mentions.
    """
    _facts(engine)
    _stories(engine)
    _persons(engine)
    _put(engine, "firm", ("name", "entity"), identity.firms(_names(engine, "company")).items())
    own = identity.districts(_names(engine, "district"), divisions)
    _put(engine, "district", ("name", "entity"), own.items())
    engine.scratch("named", _NAMED)
    engine.drop("said")
    engine.scratch("titled", _TITLED)
    engine.drop("held")
    _decided(engine, Decisions(decisions))
    engine.scratch("settled", _SETTLED)
    engine.drop("named")
    engine.scratch("kind", _KIND)
    engine.keep("mention", _MENTION)
    engine.keep("post", f"{_POSTS} WHERE status = 'held' {_POST_ORDER}")
    engine.keep("planned", f"{_POSTS} WHERE status = 'planned' {_POST_ORDER}")
    engine.drop("settled", "titled")
    engine.keep("alias", _ALIAS)
    engine.scratch("shown", links.SHOWN)
    engine.keep("roll", links.ROLLS)
    engine.keep("appearance", links.APPEARANCES)
    engine.drop("shown")
    for name, sql in links.steps():
        engine.scratch(name, sql)
    engine.keep("link", links.LINK)
    _entities(engine)


def _facts(engine: Engine) -> None:
    for name, columns in FACTS.items():
        key, row = ("key, ", "page") if name == "page" else ("", f"{engine.explode}({name})")
        listed = ", ".join(f'row."{column}"' for column in columns.names)
        source = "reading" if name in _FURTHER else engine.fresh
        sql = f"SELECT {key}{listed} FROM (SELECT {key}{row} AS row FROM {source})"
        if name in _FURTHER:
            engine.scratch(_FURTHER[name], sql)
        else:
            engine.add(name, f"SELECT * FROM ({sql}) ORDER BY {', '.join(columns.names[:2])}")
    homes = [row["home"] for row in engine.rows("SELECT DISTINCT home FROM page WHERE home IS NOT NULL")]
    _put(engine, "city", ("home", "city"), ((home, identity.city(home)) for home in homes))
    engine.scratch(
        "place",
        "SELECT p.doc, p.date, coalesce(c.city, p.doc) AS city FROM page p LEFT JOIN city c ON c.home = p.home",
    )


def _stories(engine: Engine) -> None:
    leaving = (
        stories.Jump(r["paper"], r["date"], r["doc"], r["article"], r["headline"], r["jump"] == "to")
        for r in engine.rows(_JUMPS)
    )
    engine.scratch("long", _LONG)
    reprints = (
        ((r["doc"], r["article"]), (r["other_doc"], r["other_article"])) for r in engine.rows(_REPRINTS)
    )
    told = stories.joined([*stories.jumps(leaving), *reprints])
    engine.drop("long")
    _put(engine, "joined", ("doc", "article", "story"), ((*key, name) for key, name in told.items()))
    engine.keep("story", _STORY)


def _persons(engine: Engine) -> None:
    people = _names(engine, *PERSONS)
    _put(engine, "masked", ("name",), ((name,) for name in people if identity.is_masked(name)))
    names = [identity.Person(**row) for row in engine.rows(_NAMES)]
    organs: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for row in engine.rows(_ORGANS):
        organs[row["person"], row["city"]].add(row["organ"])
    who = identity.persons(names, {key: frozenset(held) for key, held in organs.items()})
    changed = (
        (*key, found.entity, found.reason)
        for key, found in who.items()
        if found.reason or found.entity != key[0]
    )
    _put(engine, "person", ("name", "city", "credit", "entity", "reason"), changed, credit=pa.bool_())
    apart = identity.namesakes(identity.Office(**row) for row in engine.rows(_OFFICES))
    bare = {key: found.entity.partition("（")[0] for key, found in who.items()}
    shared = [(*key, name) for key, name in bare.items() if (name, key[1]) in apart]
    _put(engine, "shared", ("name", "city", "credit", "right"), shared, credit=pa.bool_())
    told = []
    for row in engine.rows(_SHARED):
        county, reason = apart[row["right"], row["city"]].place(row["doc"], row["article"])
        told.append(
            (row["doc"], row["article"], row["name"], row["credit"], f"{row['right']}（{county}）", reason)
        )
    _put(engine, "apart", ("doc", "article", "name", "credit", "entity", "reason"), told, credit=pa.bool_())


def _decided(engine: Engine, decisions: Decisions) -> None:
    """Put what people decided beside what was named: by entity, and by place where that must be known."""
    became = ((name, end.entity, end.reason) for name, end in decisions.names().items())
    _put(engine, "became", ("entity", "right", "reason"), became)
    _put(engine, "typed", ("entity", "type"), decisions.types.items())
    _put(engine, "split", ("entity",), ((name,) for name in decisions.split()))
    counties = identity.counties(identity.Office(**row) for row in engine.rows(_SPLIT_OFFICES))
    there = []
    for row in engine.rows(_SPLIT_PLACES):
        known = counties.get((row["entity"], row["city"]))
        county = "" if known is None else known.place(row["doc"], row["article"])[0]
        end = decisions.at(Place(**row, county=county))
        if end is not None:
            there.append((row["entity"], row["doc"], row["article"], row["form"], end.entity, end.reason))
    _put(engine, "became_there", ("entity", "doc", "article", "form", "right", "reason"), there)


def _entities(engine: Engine) -> None:
    kinds = {row["entity"]: row["type"] for row in engine.rows("SELECT entity, type FROM kind")}
    sounds = (
        (entity, identity.pinyin(entity.partition("（")[0], person=kind in PERSONS))
        for entity, kind in kinds.items()
    )
    _put(engine, "sound", ("entity", "pinyin"), sounds)
    engine.keep("entity", _ENTITY)


def _names(engine: Engine, *kinds: str) -> list[str]:
    listed = ", ".join(f"'{kind}'" for kind in kinds)
    return [r["name"] for r in engine.rows(f"SELECT DISTINCT name FROM said WHERE type IN ({listed})")]


def _put(
    engine: Engine,
    name: str,
    columns: tuple[str, ...],
    rows: Iterable[tuple[object, ...]],
    **kinds: pa.DataType,
) -> None:
    """Make a scratch table of tuples; columns are strings but for those of `kinds`."""
    held = list(rows)
    arrays = [
        pa.array([row[i] for row in held], kinds.get(column, pa.string())) for i, column in enumerate(columns)
    ]
    engine.put(name, pa.table(arrays, names=list(columns)))


_JUMPS = """
SELECT p.paper, p.date, a.doc, a.article, a.headline, a.jump FROM article a JOIN page p ON p.doc = a.doc
WHERE a.jump IS NOT NULL AND p.paper IS NOT NULL AND p.date IS NOT NULL
ORDER BY a.doc, a.article
"""
_LONG = f"""
SELECT DISTINCT doc, article, passage FROM sentence
WHERE article IS NOT NULL AND kind = 'body' AND length(text) >= {stories.LONG}
"""
_REPRINTS = f"""
WITH common AS (
  SELECT passage FROM long GROUP BY passage HAVING count(*) BETWEEN 2 AND {stories.OFTEN}
),
size AS (SELECT doc, article, count(*) AS n FROM long GROUP BY doc, article),
kept AS (SELECT l.doc, l.article, l.passage FROM long l JOIN common c ON c.passage = l.passage),
alike AS (
  SELECT a.doc, a.article, b.doc AS other_doc, b.article AS other_article, count(*) AS n
  FROM kept a JOIN kept b ON a.passage = b.passage AND (a.doc < b.doc OR (a.doc = b.doc AND a.article < b.article))
  GROUP BY a.doc, a.article, b.doc, b.article
  HAVING count(*) >= {stories.LEAST}
)
SELECT h.doc, h.article, h.other_doc, h.other_article
FROM alike h
JOIN size x ON x.doc = h.doc AND x.article = h.article
JOIN size y ON y.doc = h.other_doc AND y.article = h.other_article
WHERE h.n >= {stories.OVERLAP} * least(x.n, y.n)
"""
_STORY = """
SELECT a.doc, a.article, coalesce(j.story, a.doc || '#' || a.article) AS story
FROM article a LEFT JOIN joined j ON j.doc = a.doc AND j.article = a.article
ORDER BY a.doc, a.article
"""
_NAMES = f"""
SELECT m.name, p.city, m.credit, bool_or(m.type = 'official') AS official,
       bool_or(m.type = 'official' AND m.source = 'phrases') AS listed
FROM said m JOIN place p ON p.doc = m.doc
WHERE m.type IN ({_PERSONS}) AND m.name NOT IN (SELECT name FROM masked)
GROUP BY m.name, p.city, m.credit
"""
_ORGANS = """
SELECT DISTINCT h.person, p.city, h.organ FROM held h JOIN place p ON p.doc = h.doc WHERE h.status = 'held'
"""
_SEATS = "('代表', '委员')"
"""Posts of congresses and committees, which one person holds beside others in other places."""
_PRESENT = f"h.status = 'held' AND h.date IS NOT NULL AND NOT h.former AND h.public AND h.post NOT IN {_SEATS} AND h.organ <> ''"
_OFFICES = f"""
WITH present AS (
  SELECT h.person, p.city, h.doc, coalesce(h.article, '') AS article, h.date, h.organ
  FROM held h JOIN place p ON p.doc = h.doc WHERE {_PRESENT}
),
several AS (SELECT person, city FROM present GROUP BY person, city HAVING min(organ) < max(organ))
SELECT h.* FROM present h JOIN several s ON s.person = h.person AND s.city = h.city
ORDER BY h.doc, h.article, h.organ
"""
_SHARED = f"""
SELECT DISTINCT m.doc, coalesce(m.article, '') AS article, m.name, m.credit, p.city, s."right"
FROM said m JOIN place p ON p.doc = m.doc
JOIN shared s ON s.name = m.name AND s.city = p.city AND s.credit = m.credit
WHERE m.type IN ({_PERSONS})
"""
_NAMED = f"""
SELECT m.doc, m."start", m."end", m.text, m.type, m.name, m.article, m.sentence, m.source, m.score, m.credit,
       CASE WHEN m.type IN ({_PERSONS}) THEN coalesce(k.name || '（' || coalesce(t.story, m.doc) || '）', a.entity, w.entity, m.name)
            WHEN m.type = 'district' THEN coalesce(d.entity, m.name)
            ELSE coalesce(f.entity, m.name) END AS entity,
       CASE WHEN m.type IN ({_PERSONS}) AND k.name IS NOT NULL THEN 'masked: one of this story alone'
            WHEN m.type IN ({_PERSONS}) THEN coalesce(a.reason, nullif(w.reason, ''), m.reason)
            WHEN m.type <> 'district' AND f.entity IS NOT NULL THEN 'short form of ' || f.entity || ', same corpus'
            ELSE m.reason END AS reason
FROM said m
JOIN place p ON p.doc = m.doc
LEFT JOIN masked k ON k.name = m.name
LEFT JOIN story t ON k.name IS NOT NULL AND t.doc = m.doc AND t.article = m.article
LEFT JOIN person w ON w.name = m.name AND w.city = p.city AND w.credit = m.credit
LEFT JOIN apart a ON a.doc = m.doc AND a.article = coalesce(m.article, '') AND a.name = m.name AND a.credit = m.credit
LEFT JOIN district d ON d.name = m.name
LEFT JOIN firm f ON f.name = m.name
"""
_TITLED = """
SELECT h.doc, h."start", h."end", n.entity AS person, h."at", h.post, coalesce(d.entity, f.entity, h.organ) AS organ,
       h.former, h.date, h.evidence, h.article, h.sentence, h.public, h.status, h."begin", h."until"
FROM held h
JOIN named n ON n.doc = h.doc AND n."start" = h."at"
LEFT JOIN district d ON d.name = h.organ
LEFT JOIN firm f ON f.name = h.organ
"""
_SPLIT_PLACES = f"""
SELECT DISTINCT n.entity, n.doc, coalesce(n.article, '') AS article, translate(n.text, '{_BLANKS}', '') AS form, p.city
FROM named n JOIN split s ON s.entity = n.entity JOIN place p ON p.doc = n.doc
UNION
SELECT DISTINCT h.organ AS entity, h.doc, coalesce(h.article, '') AS article, '' AS form, p.city
FROM titled h JOIN split s ON s.entity = h.organ JOIN place p ON p.doc = h.doc
"""
_SPLIT_OFFICES = f"""
SELECT h.person, p.city, h.doc, coalesce(h.article, '') AS article, h.date, h.organ
FROM titled h JOIN split s ON s.entity = h.person JOIN place p ON p.doc = h.doc WHERE {_PRESENT}
ORDER BY h.doc, article, h.organ
"""
_SETTLED = f"""
SELECT * FROM (
  SELECT n.doc, n."start", n."end", n.text, n.type, n.name, n.article, n.sentence, n.source, n.score, n.credit,
         coalesce(t."right", b."right", n.entity) AS entity, coalesce(t.reason, b.reason, n.reason) AS reason
  FROM named n
  LEFT JOIN became b ON b.entity = n.entity
  LEFT JOIN became_there t ON t.entity = n.entity AND t.doc = n.doc AND t.article = coalesce(n.article, '')
    AND t.form = translate(n.text, '{_BLANKS}', '')
) WHERE entity <> ''
"""
"""Rows of ``named`` as people decided them; what is no entity is gone."""
_KIND = f"""
WITH votes AS (SELECT entity, type, count(*) AS n FROM settled GROUP BY entity, type),
ranked AS (
  SELECT entity, type, row_number() OVER (
    PARTITION BY entity
    ORDER BY CASE WHEN type = 'official' THEN 0 ELSE 1 END, n DESC, CASE type {_RANK} END
  ) AS place FROM votes
)
SELECT r.entity, coalesce(t.type, r.type) AS type FROM ranked r LEFT JOIN typed t ON t.entity = r.entity WHERE r.place = 1
"""
"""The type of each entity: what people decided; else official if ever one, else the commonest."""
_MENTION = """
SELECT m.doc, m."start", m."end", m.text, k.type, m.name, m.entity, m.article, m.sentence, m.source, m.score, m.reason,
       m.credit
FROM settled m JOIN kind k ON k.entity = m.entity
"""
"""In no order: pages come in one piece all the same, and to sort the widest of the tables takes long."""
_POSTS = f"""
SELECT * FROM (
  SELECT h.doc, h."start", h."end", m.entity AS person, h."at", h.post, coalesce(o."right", b."right", h.organ) AS organ,
         h.former, h.date, h.evidence, h.article, h.sentence, h.public, h.status, h."begin", h."until"
  FROM titled h
  JOIN settled m ON m.doc = h.doc AND m."start" = h."at"
  LEFT JOIN became b ON b.entity = h.organ
  LEFT JOIN became_there o ON o.entity = h.organ AND o.doc = h.doc AND o.article = coalesce(h.article, '') AND o.form = ''
  LEFT JOIN typed t ON t.entity = m.entity
  WHERE t.type IS NULL OR t.type IN ({_PERSONS})
)
"""
"""Posts of people; what people decided to be no person holds none."""
_POST_ORDER = 'ORDER BY doc, "at", "start", post, organ'
_ALIAS = f"""
WITH words AS (SELECT entity, text, reason, count(*) AS n FROM mention GROUP BY entity, text, reason),
printed AS (
  SELECT entity, translate(text, '{_BLANKS}', '') AS alias, reason, sum(n) AS n FROM words
  GROUP BY entity, translate(text, '{_BLANKS}', ''), reason
),
ranked AS (
  SELECT entity, alias, reason, sum(n) OVER (PARTITION BY entity, alias) AS mentions,
         row_number() OVER (PARTITION BY entity, alias ORDER BY n DESC, reason) AS place
  FROM printed
)
SELECT entity, alias, CAST(mentions AS BIGINT) AS mentions, reason FROM ranked WHERE place = 1
ORDER BY entity, mentions DESC, alias
"""
"""Printed forms; of several reasons the commonest."""
_ENTITY = """
WITH told AS (
  SELECT m.entity, count(*) AS mentions, min(p.date) AS first, max(p.date) AS last
  FROM mention m JOIN page p ON p.doc = m.doc GROUP BY m.entity
),
printed AS (
  SELECT entity, count(*) AS articles FROM (
    SELECT DISTINCT m.entity, t.story FROM mention m JOIN story t ON t.doc = m.doc AND t.article = m.article
  ) GROUP BY entity
)
SELECT t.entity, k.type, s.pinyin, t.mentions, coalesce(n.articles, 0) AS articles,
       coalesce(a.n, 0) AS stories, t.first, t.last
FROM told t JOIN kind k ON k.entity = t.entity JOIN sound s ON s.entity = t.entity
LEFT JOIN printed n ON n.entity = t.entity
LEFT JOIN link_entity i ON i.entity = t.entity
LEFT JOIN link_alone a ON a.entity = i.id
ORDER BY t.entity
"""
"""Articles are the stories with a mention of the entity, stories those in which it makes links."""
