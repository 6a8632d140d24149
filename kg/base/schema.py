"""The row types that the steps pass on.

Every offset counts characters (Python string indices). *Raw* offsets count in the file exactly
as it decodes, ``newline=""``; *clean* offsets count in `Article.text`. Spans are half-open.
"""

import dataclasses
import typing

from kg.base.box_schema import Box
from kg.base.event_schema import Act, Part
from kg.base.types import TYPES

__all__ = [
    "BASES",
    "CORE_TYPES",
    "DOUBTS",
    "ENTITY_TYPES",
    "FACT_KINDS",
    "MASKED",
    "PERSONS",
    "STATUSES",
    "Alias",
    "Article",
    "Decision",
    "Entity",
    "Fact",
    "Life",
    "Link",
    "Mention",
    "Page",
    "Pattern",
    "Post",
    "Reading",
    "Sentence",
]

CORE_TYPES = tuple(kind.name for kind in TYPES if kind.core)
"""The entity types that a graph shows first."""

ENTITY_TYPES = tuple(kind.name for kind in TYPES)
"""All entity types, in the order in which they are listed for people."""


PERSONS = tuple(kind.name for kind in TYPES if kind.person)
"""The entity types of people."""

MASKED = r".*某.*|.{1,2}[×XＸ＊*]{1,2}[0-9０-９]{0,2}|[小老阿]."
"""Pattern of whole names that hide the person: 孙某, 王某某, 李××, 小炳. In each story such a name means another person."""

STATUSES = ("held", "planned")
"""The statuses of a post."""

FACT_KINDS = ("birth", "sex", "ethnicity", "origin", "party", "work", "study")
"""Kinds of facts about a person other than posts: birth, sex, ethnicity, place of origin, entry into a party, first day
of work, study."""

BASES = ("printed", "given", "source", "name")
"""Sources of a page's date: its masthead, the user (``--date``, a table of pages, ``kg.toml``), metadata in the file
(a column, a meta tag), or the name of the file."""

DOUBTS = ("new", "same", "two", "variant")
"""Kinds of doubt: a name that no gazetteer has, entities that may be one, an entity that may be two, a misprint."""


class Life(typing.NamedTuple):
    """What a gazetteer line says about the lifetime of its entity."""

    code: str = ""
    """GB/T 2260, six digits; "" if it has none."""
    since: int = 0
    """First year; 0 if unknown."""
    until: int = 9999
    """Last year; 9999 for an entity that still exists."""
    now: tuple[str, ...] = ()
    """Its successors, in the form of `Pattern.id`."""


class Pattern(typing.NamedTuple):
    """One line of a gazetteer: a spaCy EntityRuler record and its place.

    A tuple, since it takes half the time of a dataclass and there are a hundred thousand lines.
    """

    label: str
    """Entity type in upper case, or a lexical class (see `kg.gazetteer.checks.LABELS`)."""
    pattern: str | tuple[dict[str, object], ...]
    """The words as printed, or a spaCy token pattern over characters."""
    id: str
    """Full name of the entity (may hold ``{home}``, ``{province}``, ``{county}``); "" if the words are the name."""
    file: str
    line: int
    """Line number in `file`, from 1."""
    life: Life | None = None
    """None if the line does not give it."""

    @property
    def words(self) -> str:
        """The words as printed; "" for a token pattern."""
        return self.pattern if isinstance(self.pattern, str) else ""

    @property
    def tokens(self) -> tuple[dict[str, object], ...]:
        """The token pattern; () for words."""
        return () if isinstance(self.pattern, str) else self.pattern


@dataclasses.dataclass(frozen=True, slots=True)
class Page:
    """One page of a file as read."""

    doc: str
    """The file's path as given; ``path#3`` for the third page or row, ``path.zip/inner.txt`` in an archive."""
    text: str
    """The raw text; for a text file, its decoded bytes without any change."""
    encoding: str
    paper: str | None
    """Name of the newspaper (``株洲日报``)."""
    date: str | None
    """ISO date of the issue; None if the page does not give it."""
    issue: str | None
    """Issue number as printed (``23203``)."""
    home: str | None
    """Full path of the division whose paper this is (``湖南省株洲市``), see `kg.gazetteer.divisions.Divisions`."""
    basis: str | None = None
    """The source of `date`, one of `BASES`; None without a date."""
    year: int | None = None
    """Year of `date`; for an undated page the year given in its text, or None."""
    width: float = 0.0
    """Size of the page in the units of its boxes; 0 if it has none."""
    height: float = 0.0
    image: str | None = None
    """File name of its picture, as the source gives it."""
    number: str | None = None
    """Its number in the issue as printed (``A02``); None if it is not known."""


@dataclasses.dataclass(frozen=True, slots=True)
class Article:
    """One piece of text on a page: an article, or a stretch of furniture or notices.

    ``page.text[origin[i]] == printed[i]`` for every clean character except line breaks and blanks;
    `origin` is strictly increasing.
    """

    doc: str
    article: str | None
    """Id within the page (``a1``, ``a2`` … in page order); None for furniture and notices."""
    start: int
    """Raw offset of the first character of the stretch that holds the headline (kicker included)."""
    end: int
    """Raw offset just after the last character of that stretch."""
    headline: str
    byline: tuple[str, ...]
    """Names of reporters, correspondents, columnists as printed."""
    date: str | None
    """ISO date: the page's."""
    continues: str | None
    """Jump target or origin as printed (``02版``, ``02版①``), None if the article is whole."""
    jump: str | None
    """``to`` if it goes on at `continues`, ``from`` if it began there, else None."""
    pieces: tuple[tuple[int, int], ...]
    """Raw spans of all its stretches, in page order."""
    text: str
    """Clean text: wrapped lines joined, stray blanks inside words removed, "\\n" between blocks, one form for each
    character, see `kg.reading.folding`."""
    printed: str
    """`text` in the characters of the page, one for each."""
    spelt: str
    """`text` in the spelling used for names, see `kg.reading.folding.Folded`."""
    origin: tuple[int, ...]
    """Raw offset of every clean character."""
    sentences: tuple[tuple[int, int, str], ...]
    """Clean span and kind of each sentence, in order, disjoint. Kinds: headline, byline, body, caption,
    credit, repeat (a passage printed before on this page), furniture, notice."""


@dataclasses.dataclass(frozen=True, slots=True)
class Sentence:
    """One sentence of a page, which evidence quotes."""

    doc: str
    article: str | None
    sentence: int
    """Number in its article, from 0."""
    start: int
    """Raw offset."""
    end: int
    """Raw offset; ``raw[start:end]`` equals `text` except for blanks and line breaks."""
    text: str
    """Clean text."""
    kind: str
    """As in `Article.sentences`."""
    listing: bool
    """True if it is mainly a list of names (an attendance list)."""
    passage: str
    """Fingerprint of the words without punctuation and blanks; it is the same wherever the passage is printed."""


@dataclasses.dataclass(frozen=True, slots=True)
class Mention:
    """One stretch of text that names something."""

    doc: str
    start: int
    """Raw offset."""
    end: int
    """Raw offset; ``raw[start:end] == text``."""
    text: str
    """The raw characters, stray blanks included."""
    type: str
    """One of `ENTITY_TYPES`."""
    name: str
    """The recogniser's full name, may hold ``{home}``; after `kg.reading.resolve` the full name within its page."""
    entity: str
    """Full name of the entity in the corpus; only `kg.derive.steps` sets it ("" before)."""
    article: str | None
    sentence: int
    """Number of the sentence in its article (in its stretch of furniture where `article` is None)."""
    source: str
    """Recogniser that found it: phrases, people, places, model, echo; ``decision`` if people added it."""
    score: float
    """Confidence that it is a mention of this type, 0..1."""
    reason: str
    """Why the name means this entity, for users (``home: 株洲市``, ``announced in text``)."""
    credit: bool
    """True in by-lines, photo credits and datelines: such mentions do not count as appearing together."""


@dataclasses.dataclass(frozen=True, slots=True)
class Post:
    """A person's present or former post in an organ, as the page prints it."""

    doc: str
    start: int
    """Raw offset of `evidence`."""
    end: int
    """Raw offset; ``raw[start:end] == evidence``."""
    person: str
    """Name of the person; after `kg.derive.steps` the full name of the entity."""
    at: int
    """Raw offset of the person's mention."""
    post: str
    """The title without its organ (``书记``, ``副市长``)."""
    organ: str
    """Full name of the organ (may hold ``{home}`` before `kg.reading.resolve`); "" if none is given."""
    former: bool
    """True for 原, 前, 时任, and for a term that ended before the page appeared."""
    date: str | None
    """ISO date of the page."""
    evidence: str
    """The raw words as printed."""
    article: str | None
    sentence: int
    public: bool
    """True for a post that makes its holder an official."""
    status: str
    """One of `STATUSES`: answers leave out planned posts (拟任, 候选人), which are not held yet, unless asked."""
    begin: str | None
    """Day on which the term began, as far as the text prints it: ``2011``, ``2011-05``, ``2011-05-09``."""
    until: str | None
    """Day on which it ended, likewise."""


@dataclasses.dataclass(frozen=True, slots=True)
class Fact:
    """A fact about a person other than a post, as a page prints it."""

    doc: str
    start: int
    """Raw offset of `evidence`."""
    end: int
    """Raw offset; ``raw[start:end] == evidence``."""
    person: str
    """Name of the person; after `kg.derive.steps` the full name of the entity."""
    at: int
    """Raw offset of the person's mention."""
    kind: str
    """One of `FACT_KINDS`."""
    value: str
    """A date as far as it is printed (``1970-05``), else the words as printed (``男``, ``湖南醴陵``, ``九三学社 2006-07``)."""
    evidence: str
    """The raw words as printed."""
    date: str | None
    """ISO date of the page."""
    article: str | None
    sentence: int


@dataclasses.dataclass(frozen=True, slots=True)
class Entity:
    """One thing in the world that pages name."""

    entity: str
    """Full name, unique in the corpus."""
    type: str
    aliases: tuple[str, ...]
    """Printed forms other than the full name, most frequent first."""
    pinyin: str
    """Syllables without tones, joined by blanks (``cao hui quan``)."""
    mentions: int
    articles: int
    """Number of stories that name it."""
    first: str | None
    """ISO date of the first page that names it."""
    last: str | None
    namesakes: tuple[str, ...]
    """Entities that may be the same or share its name; nothing in the corpus decides it."""
    code: str | None = None
    """GB/T 2260 code of a division, or of an organ's division; None if there is no code or it is unknown."""
    became: tuple[str, ...] = ()
    """Full names of the successors of an abolished division or organ."""
    posted: bool = False
    """True for a person who holds or held a post in a named body."""


@dataclasses.dataclass(frozen=True, slots=True)
class Alias:
    """One printed form of an entity and the reason for reading it so."""

    entity: str
    alias: str
    """As printed, without stray blanks."""
    mentions: int
    reason: str


@dataclasses.dataclass(frozen=True, slots=True)
class Link:
    """Two entities that appear together."""

    source: str
    target: str
    """`source` < `target` in code point order."""
    kind: str
    """``co-mention``, ``post`` or ``part-of``."""
    weight: int
    """Number of stories in which both appear."""
    sentences: int
    """Number of different sentences in which both appear."""
    lists: int
    """Number of `sentences` that are lists of names."""
    npmi: float
    """Normalised pointwise mutual information over stories, -1..1."""
    newman: float
    """Sum over the stories of 1/(k - 1), k the number of entities in the story."""
    first: str | None
    """ISO date of the first page that shows both."""
    last: str | None
    kinds: tuple[str, ...] = ()
    """Kinds of the events in which both take part, for a link of events."""


@dataclasses.dataclass(frozen=True, slots=True)
class Decision:
    """A person's decision about an entity: one line of the decision file, see `kg.derive.decision_file`."""

    label: str
    """One of ``ACCEPT`` (it is right, so a doubt is answered), ``ADD`` (a page names it, and the machine missed that),
    ``REJECT`` (not an entity), ``MERGE`` (it is `id`), ``SPLIT`` (it is several), ``TYPE`` (its type is `id`)."""
    pattern: str
    """Full name of the entity, as the decisions before this one leave it. ADD: the words as the page prints them."""
    id: str
    """MERGE: full name of the entity to merge into. SPLIT by doc or form: full name of the part. TYPE: one of
    `ENTITY_TYPES`. ACCEPT: the other entity of the doubt. ADD: the full name, "" if the words are it. Else ""."""
    kind: str
    """ACCEPT: which of `DOUBTS` is answered. ADD: one of `ENTITY_TYPES`. Else ""."""
    by: str
    """SPLIT: ``city`` (of the page's home), ``county`` (of the person's posts), ``doc`` or ``form``; else ""."""
    of: tuple[str, ...]
    """SPLIT by doc: the documents (``pages/a.txt``, or an article of one: ``pages/a.txt#a3``) that speak of the part;
    by form: the printed forms that mean it. ADD: the place, ``DOC:START-END`` in raw offsets. Else ()."""
    date: str
    """ISO date of the decision."""
    reason: str


@dataclasses.dataclass(frozen=True, slots=True)
class Reading:
    """Everything that one page yields; the unit passed between processes."""

    page: Page
    articles: tuple[Article, ...]
    sentences: tuple[Sentence, ...]
    mentions: tuple[Mention, ...]
    posts: tuple[Post, ...]
    facts: tuple[Fact, ...] = ()
    acts: tuple[Act, ...] = ()
    parts: tuple[Part, ...] = ()
    boxes: tuple[Box, ...] = ()

    def __repr__(self) -> str:
        return f"<Reading {self.page.doc}: {len(self.articles)} pieces, {len(self.mentions)} mentions, {len(self.posts)} posts>"
