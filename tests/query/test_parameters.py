"""A value that has no meaning is a fault that names the parameter, the value and the way out."""

import pytest

import kg
from kg.base.errors import KgError
from kg.query.selection import Selection

from ..conftest import SEEDS

WRONG = {
    "type": (lambda g: g.who("陈恢清", types="planet"), "type=planet: is not known; give one of official, "),
    "one type of several": (lambda g: g.top(types=["agency", "planet"]), "type=planet: is not known"),
    "level": (
        lambda g: g.who("陈恢清", level="page"),
        "level=page: is not known; give one of article, sentence",
    ),
    "weighting": (lambda g: g.path("陈恢清", "曹慧泉", weighting="x"), "weighting=x: is not known"),
    "since": (lambda g: g.who("陈恢清", since="soon"), "since=soon: is not a date; write it as 2023-02-01"),
    "until": (lambda g: g.changes(since="2023-01-01", until="2023-13-01"), "until=2023-13-01: is not a date"),
    "a day as a number": (lambda g: g.changes(since=2023), "since=2023: is not a date"),
    "days turned": (
        lambda g: g.changes(since="2023-02-01", until="2023-01-01"),
        "until=2023-01-01: is before",
    ),
    "limit": (lambda g: g.who("陈恢清", limit=-1), "limit=-1: is below 0; give 0 or more"),
    "limit of names": (lambda g: g.names("陈", limit=-1), "limit=-1: is below 0"),
    "limit of a search": (lambda g: g.search("株洲", limit=-5), "limit=-5: is below 0"),
    "limit of paths": (lambda g: g.path("陈恢清", "曹慧泉", limit=0), "limit=0: is below 1"),
    "limit of text": (lambda g: g.top(limit="many"), "limit='many': is not a whole number"),
    "offset": (lambda g: g.pair("陈恢清", "曹慧泉", offset=-1), "offset=-1: is below 0"),
    "steps": (lambda g: g.ego("陈恢清", steps=3), "steps=3: is not known; give one of 1, 2"),
    "measure": (lambda g: g.top("fame"), "measure=fame: is not known; give one of articles, mentions, "),
    "kind of doubt": (
        lambda g: g.doubts("love"),
        "kind=love: is not known; give one of new, same, two, variant",
    ),
    "kind of link": (
        lambda g: g.to_networkx(kinds="love"),
        "kinds=love: is not known; give one of co-mention, ",
    ),
    "articles": (lambda g: g.to_networkx(min_articles=0), "min_articles=0: is below 1"),
    "least articles": (lambda g: g.changes(since="2023-01-01", min_articles=0), "min_articles=0: is below 1"),
    "text": (lambda g: g.search("  "), "text: is empty; give one or more words"),
    "ego": (lambda g: g.to_networkx(ego="谁也不是"), "谁也不是: names no entity"),
}


@pytest.mark.parametrize(("ask", "told"), WRONG.values(), ids=WRONG)
def test_a_wrong_value_is_told_by_its_parameter(graph, ask, told):
    with pytest.raises(KgError) as caught:
        ask(graph)
    assert str(caught.value).startswith(told)


def test_an_unknown_parameter_is_one_for_python(graph):
    with pytest.raises(TypeError, match="nonsense"):
        graph.to_networkx(nonsense=1)


def test_types_are_one_or_several(graph):
    assert {c.type for c in graph.who("陈恢清", types="agency", limit=0)} == {"agency"}
    assert {r.type for r in graph.top(types=("official", "person"), limit=0)} == {"official", "person"}
    assert {kind for _, kind in graph.to_networkx(types="company").nodes(data="type")} == {"company"}


ODD = "\udcff"
"""What Python makes of a byte that is not UTF-8."""


@pytest.mark.parametrize(
    "ask",
    [
        lambda graph: graph.who(ODD),
        lambda graph: graph.entity(f"曹{ODD}慧泉"),
        lambda graph: graph.pair("曹慧泉", ODD),
        lambda graph: graph.path(ODD, ODD),
        lambda graph: graph.search(ODD),
        lambda graph: graph.names(ODD),
        lambda graph: graph.exhibit("x", Selection(ego=ODD)),
    ],
)
def test_a_text_that_is_not_utf8_is_told(graph, ask):
    with pytest.raises(KgError, match=r"\\udcff.*: is not UTF-8 text; write it in UTF-8"):
        ask(graph)


@pytest.mark.parametrize("number", [10**20, 2**63, 10**9 + 1])
def test_a_number_that_no_database_counts_to_is_told(graph, number):
    for ask in (graph.who, graph.search, graph.names):
        with pytest.raises(KgError, match=r"limit=.*is above 1000000000"):
            ask("株洲市", limit=number)


@pytest.mark.parametrize("name", ["\udcff", "a\0b"])
def test_a_path_that_no_file_can_have_is_told(name, tmp_path):
    for use in (
        lambda: kg.open(name),
        lambda: kg.build([SEEDS], tmp_path / name),
        lambda: kg.build([name], tmp_path),
    ):
        with pytest.raises(KgError, match=r"has a name that is not UTF-8|does not exist"):
            use()
