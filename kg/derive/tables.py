"""Declares every table of the derivation in the order of making: its columns and its sources.

The SQL of `kg.derive.queries` and `kg.derive.links` names only tables of this list; a test compares both.
"""

import dataclasses

from kg.base.arrow import FACTS
from kg.base.results import DATABASE

__all__ = ["DATABASE", "DERIVED", "TABLES", "Table", "read_by"]


@dataclasses.dataclass(frozen=True, slots=True)
class Table:
    """One table."""

    name: str
    columns: tuple[str, ...]
    made_from: tuple[str, ...]
    """The tables that SQL or Python reads to make it."""
    kept: bool = False
    """True for a table of the database, which questions read; other tables are dropped at the end."""


def _columns(text: str) -> tuple[str, ...]:
    return tuple(text.split())


def _fact(name: str) -> tuple[str, ...]:
    return tuple(FACTS[name].names)


_NAMED = "doc start end text type name article sentence source score credit entity reason"
_WHERE = "entity story doc article sentence passage listing date mentions"

DERIVED = (
    Table("page", ("key", *_fact("page")), ("reading",), kept=True),
    Table("article", _fact("article"), ("reading",), kept=True),
    Table("sentence", _fact("sentence"), ("reading",), kept=True),
    Table("asked", _columns("place start end words type name reason"), ()),
    Table("added", _fact("mention"), ("asked", "page", "sentence")),
    Table("said", _fact("mention"), ("added", "reading")),
    Table("held", _fact("post"), ("reading",)),
    Table("stated", _fact("fact"), ("reading",)),
    Table("acted", _fact("act"), ("reading",)),
    Table("took", _fact("part"), ("reading",)),
    Table("box", _fact("box"), ("reading",), kept=True),
    Table("clip", _columns("doc start end file"), ("box",), kept=True),
    Table("city", _columns("home city"), ("page",)),
    Table("place", _columns("doc date city"), ("city", "page")),
    Table("long", _columns("doc article passage"), ("sentence",)),
    Table("joined", _columns("doc article story"), ("article", "long", "page", "sentence")),
    Table("story", _columns("doc article story"), ("article", "joined"), kept=True),
    Table("firm", _columns("name entity"), ("said",)),
    Table("masked", _columns("name"), ("said",)),
    Table("doubtful", _columns("name"), ("held", "masked", "place", "said")),
    Table(
        "person",
        _columns("name city credit entity reason"),
        ("doubtful", "held", "masked", "place", "said", "stated"),
    ),
    Table("contested", _columns("name city"), ()),
    Table("bearer", _columns("doc at name entity reason"), ("contested", "held", "place", "said")),
    Table("shared", _columns("name city credit right"), ("held", "place")),
    Table("parted", _columns("name city"), ("place", "said", "shared")),
    Table("apart", _columns("doc article name credit entity reason"), ("held", "parted", "place", "said")),
    Table("district", _columns("name entity"), ("said",)),
    Table(
        "named",
        _columns(_NAMED),
        ("apart", "bearer", "district", "firm", "masked", "person", "place", "said", "story"),
    ),
    Table("titled", _fact("post"), ("district", "firm", "held", "named")),
    Table("became", _columns("entity right reason"), ()),
    Table("typed", _columns("entity type"), ()),
    Table("split", _columns("entity"), ()),
    Table(
        "became_there",
        _columns("entity doc article form right reason"),
        ("named", "place", "split", "titled"),
    ),
    Table("settled", _columns(_NAMED), ("became", "became_there", "named")),
    Table("kind", _columns("entity type"), ("settled", "typed")),
    Table(
        "mention",
        _columns("doc start end text type name entity article sentence source score reason credit"),
        ("kind", "settled"),
        kept=True,
    ),
    Table("post", _fact("post"), ("became", "became_there", "settled", "titled", "typed"), kept=True),
    Table("planned", _fact("post"), ("became", "became_there", "settled", "titled", "typed"), kept=True),
    Table("fact", _fact("fact"), ("settled", "stated", "typed"), kept=True),
    Table("party", _columns("doc act role rank entity at"), ("settled", "took"), kept=True),
    Table(
        "done",
        ("number", "page", *_fact("act"), "story", "place", "names", "side"),
        ("acted", "party", "story"),
    ),
    Table("same", _columns("number first"), ("done", "party")),
    Table(
        "event",
        _columns(
            "doc act event kind start end date topic money organ strokes evidence article sentence story passages fullest"
        ),
        ("done", "party", "planned", "post", "same", "took"),
        kept=True,
    ),
    Table(
        "office",
        _columns(
            "doc article sentence start end evidence date person organ post former begin until bygone told"
        ),
        ("post", "sentence"),
    ),
    Table("coded", _columns("name code"), ("office",)),
    Table(
        "claim",
        _columns("person organ post term begin until date doc article sentence start end evidence"),
        ("office",),
        kept=True,
    ),
    Table("term", _columns("person organ post term begin until since next"), ("claim",)),
    Table(
        "spell",
        _columns(
            "person organ post term begin until basis first last past articles doc article sentence start end evidence code"
        ),
        ("coded", "office", "story", "term"),
        kept=True,
    ),
    Table("alias", _columns("entity alias mentions reason"), ("mention",), kept=True),
    Table("shown", _columns(_WHERE), ("mention", "page", "sentence", "story")),
    Table("roll", _columns("story entities"), ("shown",), kept=True),
    Table("appearance", _columns(_WHERE), ("roll", "shown"), kept=True),
    Table("link_corpus", _columns("n"), ("story",)),
    Table("link_entity", _columns("entity id"), ("appearance",)),
    Table("link_story", _columns("story id"), ("appearance",)),
    Table("link_passage", _columns("passage id"), ("appearance",)),
    Table(
        "link_named",
        _columns("entity story passage listing date mentions"),
        ("appearance", "link_entity", "link_passage", "link_story"),
    ),
    Table("link_in_story", _columns("entity story date"), ("link_named",)),
    Table("link_in_passage", _columns("entity passage listing"), ("link_named",)),
    Table("link_alone", _columns("entity n"), ("link_in_story",)),
    Table("link_size", _columns("story share"), ("link_in_story",)),
    Table("link_together", _columns("source target weight share first last"), ("link_in_story", "link_size")),
    Table("link_said", _columns("source target sentences lists"), ("link_in_passage",)),
    Table(
        "link",
        _columns("source target kind weight sentences lists npmi newman first last"),
        ("link_alone", "link_corpus", "link_entity", "link_said", "link_together"),
        kept=True,
    ),
    Table("sound", _columns("entity pinyin"), ("kind",)),
    Table("known", _columns("entity code became"), ("mention",)),
    Table(
        "entity",
        _columns("entity type pinyin mentions articles linked first last code became posted number"),
        ("kind", "known", "link_alone", "link_entity", "mention", "page", "post", "sound", "story"),
        kept=True,
    ),
    Table("diary", _columns("day story entity once mentions listed"), ("link_named",), kept=True),
    Table("utterance", _columns("day passage entity once listing"), ("link_named",), kept=True),
    Table("daily", _columns("day before stories"), ("page", "story"), kept=True),
    Table("month", _columns("month type articles"), ("entity", "link_in_story"), kept=True),
    Table("strong", _columns("source target weight newman"), ("link",), kept=True),
    Table("day", _columns("entity date doc article sentence"), ("appearance", "post"), kept=True),
    Table("spoken", _columns("n dated doc article sentence"), ("appearance",)),
    Table("core", _columns("entity type id"), ("entity",)),
    Table("meeting", _columns("source target first last"), ("appearance", "core", "spoken")),
    Table(
        "tie",
        _columns("one other source target type weight score first last opening closing"),
        ("core", "link", "meeting"),
    ),
    Table("tally", _columns("id day place days"), ("core", "day", "tie")),
    Table(
        "bond",
        _columns(
            "source target type weight score first last source_days source_upto target_days target_upto "
            "first_doc first_article first_sentence last_doc last_article last_sentence"
        ),
        ("spoken", "tally", "tie"),
        kept=True,
    ),
    Table("hub", _columns("entity"), ("entity", "link"), kept=True),
    Table("central", _columns("entity betweenness pagerank pagerank_newman"), ("entity", "link")),
    Table(
        "standing",
        _columns("entity degree strength newman betweenness pagerank pagerank_newman"),
        ("central", "entity", "link"),
        kept=True,
    ),
    Table("sealed", _columns("tool version digest"), ()),
    Table("meta", _columns("tool version digest articles"), ("link_corpus", "sealed"), kept=True),
)
"""All tables in the order in which they are made; Python fills those without sources."""

TABLES = tuple(table.name for table in DERIVED if table.kept and table.name != "meta")
"""The tables of a database, see docs/formats.md; ``meta`` describes them."""


def read_by(name: str) -> tuple[str, ...]:
    """Return the tables made from a table."""
    return tuple(table.name for table in DERIVED if name in table.made_from)
