"""Lists the questions of the API: a row for each, with the method of `Graph` that answers it, and a row for each parameter."""

import dataclasses
import inspect
from collections.abc import Callable, Mapping
from types import GenericAlias
from typing import Annotated, Any, Literal, get_args, get_origin

from fastapi import Query
from pydantic import StringConstraints

from kg.base.event_schema import EVENT_KINDS, Event
from kg.base.schema import ENTITY_TYPES, Entity, Mention, Post
from kg.query.careers import Spell
from kg.query.changes import Change
from kg.query.companions import Common, Companion, Ego
from kg.query.comparison import BY, Difference
from kg.query.coverage import Day
from kg.query.events import Meeting
from kg.query.evidence import Evidence
from kg.query.graph import Graph
from kg.query.organisation import Seat
from kg.query.paths import Chain
from kg.query.portraits import UNASKED, Portrait
from kg.query.precedence import Precedence
from kg.query.ranking import MEASURES, Pair, Rank
from kg.query.search import Hit
from kg.query.stories import Line
from kg.query.timeline import SPANS, Month

__all__ = ["MOST", "NAME", "PARAMETERS", "QUESTIONS", "Parameter", "Question", "parameters"]

NAME = 200
"""Most characters of a name or a text to search for."""
MOST = 500
"""Most rows of an answer."""
_USUAL = 100
"""Rows of an answer by default where the command prints all."""
_OFFSET = 1_000_000
"""Most rows that may be skipped."""


@dataclasses.dataclass(frozen=True, slots=True)
class Parameter:
    """A parameter of questions: its values and what it means, in English."""

    kind: Any
    gloss: str
    word: str = ""
    """Its name in addresses; by default that of the method's parameter."""


@dataclasses.dataclass(frozen=True, slots=True)
class Question:
    """A question of the API; its parameters are those of the method."""

    word: str
    """Its name in addresses."""
    ask: Callable[..., Any]
    """The method of `Graph`."""
    answer: Any
    """Type of the answer."""
    gloss: str
    """What it asks, in English."""
    example: Mapping[str, str]
    command: str = ""
    """The command that prints the same rows for the example; "" if there is none."""
    most: int = MOST
    """Most rows."""
    alone: bool = False
    """True for costly questions, which are answered one at a time."""
    counts: str = ""
    """The column that counts stories and may have an interval; "" for none."""
    omit: tuple[str, ...] = ()
    """Fields of the answer that no question asks for."""

    @property
    def model(self) -> Any:
        """The type of the answer, with an interval or without."""
        if not self.counts:
            return self.answer
        (row,) = get_args(self.answer)
        bounds = [("low", int), ("high", int)]
        made = dataclasses.make_dataclass(f"{row.__name__}WithInterval", bounds, bases=(row,), frozen=True)
        return _list_of(made | row)

    @property
    def rows(self) -> bool:
        """True if the answer is a list of rows."""
        return get_origin(self.answer) is list

    @property
    def cut(self) -> bool:
        """True if the method has no limit, so that the rows are cut after it."""
        return self.rows and "limit" not in inspect.signature(self.ask).parameters


def _one_of(*values: str) -> Any:
    return Annotated[str, StringConstraints(pattern=f"^({'|'.join(values)})$")]


def _list_of(kind: Any) -> Any:
    return GenericAlias(list, (kind,))


def _top(
    self: Graph,
    measure: str = "articles",
    *,
    types: list[str] | None = None,
    weighting: str = "count",
    limit: int = 20,
) -> list[Rank]:
    """Return the leading entities by a measure that the database holds."""
    return self.top(measure, types=types, weighting=weighting, limit=limit, quick=True)


_Name = Annotated[str, StringConstraints(min_length=1, max_length=NAME)]
_Day = Annotated[str, Query(json_schema_extra={"format": "date"}, min_length=10, max_length=10)]
_NAMED = Parameter(_Name, "full name, printed form or pinyin")

PARAMETERS: dict[str, Parameter] = {
    "name": _NAMED,
    "a": _NAMED,
    "b": _NAMED,
    "organ": _NAMED,
    "who": _NAMED,
    "without": Parameter(_list_of(_Name), "no chain through it"),
    "text": Parameter(_Name, 'words; A OR B, "A B", -A', "q"),
    "place": Parameter(_Name, "DOC or DOC#a1, as answers show doc and article"),
    "paper": Parameter(_Name, "only this paper"),
    "post": Parameter(_Name, "only this title"),
    "types": Parameter(_list_of(_one_of(*ENTITY_TYPES)), "only these entity types", "type"),
    "kinds": Parameter(_list_of(_one_of(*EVENT_KINDS)), "only these kinds of events", "kind"),
    "since": Parameter(_Day, "from this day on: 2023-02-01"),
    "until": Parameter(_Day, "up to this day"),
    "on": Parameter(_Day, "on this day"),
    "by": Parameter(_one_of(*SPANS), "month, week or year"),
    "level": Parameter(Literal["article", "sentence"], "together in a story or in a sentence"),
    "weighting": Parameter(
        Literal["count", "newman"],
        "newman: a story of k entities counts 1/(k - 1)",
    ),
    "measure": Parameter(_one_of(*MEASURES), "what ranks"),
    "hubs": Parameter(bool, "false: without those that appear with everybody"),
    "planned": Parameter(bool, "true: with posts that are planned"),
    "min_articles": Parameter(Annotated[int, Query(ge=1, le=_OFFSET)], "least stories"),
    "steps": Parameter(Annotated[int, Query(ge=1, le=2)], "steps from the entity"),
    "interval": Parameter(bool, "true: with low and high, the bootstrap interval (95%) of the count"),
    "limit": Parameter(int, "most rows"),
    "offset": Parameter(Annotated[int, Query(ge=0, le=_OFFSET)], "rows to skip"),
}
"""The parameters of questions by their name in Python."""
_PERIODS = {
    "a": Parameter(
        _Name,
        "a period such as 2023 or 2023-05-01..2023-06-30, or a paper",
    ),
    "b": Parameter(_Name, "another one"),
    "by": Parameter(_one_of(*BY), "period or paper"),
}
"""Parameters of comparisons that mean something else than elsewhere."""
_OWN = {"compare": _PERIODS}

QUESTIONS: tuple[Question, ...] = (
    Question(
        "names", Graph.names, list[Entity], "Entities that the beginning of a name may mean, best first", {"q": "株洲"}, most=50,
    ),
    Question(
        "who", Graph.who, list[Companion], "Who appears with an entity, strongest first",
        {"name": "曹慧泉", "type": "official"}, "who 曹慧泉 --type official", counts="articles",
    ),
    Question(
        "met", Graph.met, list[Meeting], "Who met an entity, most often first",
        {"name": "陈恢清"}, "who 陈恢清 --met",
    ),
    Question(
        "pair", Graph.pair, list[Evidence], "The newest sentences of the stories that name two entities", {"a": "曹慧泉", "b": "陈恢清"}, "pair 曹慧泉 陈恢清",
    ),
    Question(
        "entity", Graph.entity, Portrait, "What the corpus says of an entity: names, posts, facts, companions", {"name": "陈恢清"}, "entity 陈恢清",
        omit=UNASKED,
    ),
    Question(
        "common", Graph.common, list[Common], "The entities that appear with both of two others",
        {"a": "曹慧泉", "b": "陈恢清"}, "common 曹慧泉 陈恢清",
    ),
    Question(
        "path", Graph.path, list[Chain], "The most telling chains between two entities, each step with its sentence", {"a": "陈恢清", "b": "醴陵市"}, "path 陈恢清 醴陵市", most=20, alone=True,
    ),
    Question(
        "search", Graph.search, list[Hit], "The sentences that hold some words, newest first",
        {"q": "营商环境 OR 招商"}, 'search "营商环境 OR 招商"', most=200,
    ),
    Question(
        "page", Graph.story, list[Line], "The sentences of a page or an article with their mentions",
        {"place": "001_652cfa5729f152fc.txt#a1"}, "page 001_652cfa5729f152fc.txt#a1",
    ),
    Question(
        "top", _top, list[Rank], "The leading entities by a measure that the database holds",
        {"type": "official", "measure": "degree"}, "top --type official --measure degree", counts="value",
    ),
    Question(
        "precedence", Graph.precedence, list[Precedence], "The persons of an organ in the order of attendance lists", {"organ": "中共株洲市委员会"}, "top --measure rank --organ 中共株洲市委员会", alone=True,
    ),
    Question(
        "pairs", Graph.pairs, list[Pair], "The pairs that are most often together", {"limit": "5"},
    ),
    Question(
        "changes", Graph.changes, list[Change], "What is new in some days against the time before; limit rows of each kind", {"since": "2023-01-01", "min_articles": "1"}, "changes --since 2023-01-01 --min-articles 1", alone=True,
    ),
    Question(
        "timeline", Graph.timeline, list[Month], "Posts and appearances of an entity through time",
        {"name": "陈恢清", "by": "year"}, "timeline 陈恢清 --by year",
    ),
    Question(
        "posts", Graph.printed_posts, list[Post], "Who holds which post, as pages print it",
        {"limit": "3"}, "posts",
    ),
    Question(
        "mentions", Graph.mentions, list[Mention], "Every mention, in order of page and place", {"limit": "3"}, "mentions",
    ),
    Question(
        "articles", Graph.articles, list[dict[str, Any]], "Every article without its text", {"limit": "3"}, "articles",
    ),
    Question(
        "events", Graph.events, list[Event], "Who did what with whom, where and when",
        {"kind": "chair", "who": "曹慧泉"}, "events --kind chair --who 曹慧泉",
    ),
    Question(
        "career", Graph.career, list[Spell], "The posts of a person in order of time",
        {"name": "陈恢清"}, "career 陈恢清",
    ),
    Question(
        "holders", Graph.holders, list[Spell], "Who held the posts of a body",
        {"organ": "中共株洲市委员会", "post": "书记"}, "holders 中共株洲市委员会 --post 书记",
    ),
    Question(
        "chart", Graph.chart, list[Seat], "The organisation chart of a body or a place on a day",
        {"name": "株洲市", "on": "2023-02-01"}, "chart 株洲市 --on 2023-02-01",
    ),
    Question(
        "coverage", Graph.coverage, list[Day], "The days of each paper that are there", {}, "coverage",
    ),
    Question(
        "compare", Graph.compare, list[Difference], "Who appears more often in one period, or paper, than in another", {"a": "2022", "b": "2023"}, "compare 2022 2023", alone=True,
    ),
    Question(
        "ego", Graph.ego, Ego, "An entity, those it appears with most, and the links among all of them", {"name": "曹慧泉", "steps": "1", "limit": "20"},
    ),
)  # fmt: skip
"""The questions, in the order of the page that lists them."""


def parameters(question: Question) -> list[tuple[str, Parameter, Any]]:
    """Return the parameters of a question: name in Python, parameter, default (`inspect.Parameter.empty` if required)."""
    limit = dataclasses.replace(PARAMETERS["limit"], kind=Annotated[int, Query(ge=1, le=question.most)])
    own = PARAMETERS | _OWN.get(question.word, {}) | {"limit": limit}
    asked = inspect.signature(question.ask).parameters.values()
    told = [(p.name, own[p.name], _default(p, question)) for p in asked if p.name != "self"]
    told += [("interval", own["interval"], False)] if question.counts else []
    return [*told, ("limit", limit, question.most)] if question.cut else told


def _default(held: inspect.Parameter, question: Question) -> Any:
    """Return the default of a parameter; where the method returns all rows, the usual number of rows."""
    if held.name == "limit":
        return held.default or min(_USUAL, question.most)
    return list(held.default) if isinstance(held.default, tuple) else held.default
