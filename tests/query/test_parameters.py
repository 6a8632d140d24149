"""A value that has no meaning is a fault that names the parameter, the value and the way out."""

import contextlib
import inspect
import math
import os
from pathlib import Path

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
    "a day as a number": (lambda g: g.changes(since=2023), "since=2023: is of type int; Graph.changes takes"),
    "days turned": (
        lambda g: g.changes(since="2023-02-01", until="2023-01-01"),
        "until=2023-01-01: is before",
    ),
    "limit": (lambda g: g.who("陈恢清", limit=-1), "limit=-1: is below 0; give 0 or more"),
    "limit of names": (lambda g: g.names("陈", limit=-1), "limit=-1: is below 0"),
    "limit of a search": (lambda g: g.search("株洲", limit=-5), "limit=-5: is below 0"),
    "limit of paths": (lambda g: g.path("陈恢清", "曹慧泉", limit=0), "limit=0: is below 1"),
    "limit of text": (
        lambda g: g.top(limit="many"),
        "limit='many': is of type str; Graph.top takes limit: int",
    ),
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


def test_an_unknown_or_missing_parameter_is_told(graph):
    with pytest.raises(
        KgError, match="unexpected keyword argument 'nonsense'; its parameters are types, kinds"
    ):
        graph.to_networkx(nonsense=1)
    with pytest.raises(KgError, match="missing a required argument: 'b'"):
        graph.pair("陈恢清")


MEANT = {
    "a": "曹慧泉", "b": "陈恢清", "name": "曹慧泉", "organ": "株洲市人民政府", "text": "株洲", "on": "2023-02-01", "since": "2023-01-01",
    "place": "p.txt", "column": "articles", "title": "t",
}  # fmt: skip
"""A value of each parameter that has no default; the others are lists."""
METHODS = {
    name: method
    for name, method in inspect.getmembers(kg.Graph, inspect.isfunction)
    if not name.startswith("_") and len(inspect.signature(method).parameters) > 1
}


@pytest.mark.parametrize("name", METHODS)
def test_no_wrong_value_of_a_method_is_a_fault_of_python(graph, name):
    given = {each.name: each for each in inspect.signature(METHODS[name]).parameters.values()}
    del given["self"]
    needed = {each: MEANT.get(each, []) for each, about in given.items() if about.default is about.empty}
    for parameter in given:
        for value in (None, -1, "x", [], [None], ["x"], math.nan, b"x", object()):
            with contextlib.suppress(KgError):
                getattr(graph, name)(**needed | {parameter: value})


OTHER = {
    "names as one": (
        lambda g: g.among("曹慧泉"),
        "names='曹慧泉': is of type str; Graph.among takes names: Sequence[str]",
    ),
    "truth": (lambda g: g.who("曹慧泉", hubs="no"), "hubs='no': is of type str; Graph.who takes hubs: bool"),
    "portrait of nobody": (lambda g: g.many_portraits(["谁也不是"]), "谁也不是: names no entity"),
    "interval": (
        lambda g: g.with_intervals(g.top(), "fame"),
        "column=fame: is not known; give one of entity",
    ),
    "days of an interval": (lambda g: g.with_intervals([], "n", since="x"), "since=x: is not a date"),
    "selection": (lambda g: Selection(backbone="x"), "backbone='x': is of type str; Selection takes"),
    "date": (lambda g: kg.Options(date="2023-13-01"), "date=2023-13-01: is not a date"),
    "columns": (
        lambda g: kg.Options(columns={"words": "正文"}),
        "columns=words: is not known; give one of text",
    ),
    "patterns": (lambda g: kg.Options(patterns="own"), "patterns='own': is of type str; Options takes"),
    "home": (lambda g: kg.corpus(SEEDS, options=kg.Options(home="火星")), "home=火星: names no division"),
    "options": (
        lambda g: kg.build(SEEDS, options={}),
        "options={}: is of type dict; build takes options: Options",
    ),
    "jobs": (lambda g: kg.build(SEEDS, jobs=0), "jobs=0: is below 1"),
    "a file": (lambda g: kg.open(3), "path=3: is of type int; open takes path: str | Path"),
}


@pytest.mark.parametrize(("make", "told"), OTHER.values(), ids=OTHER)
def test_a_value_of_another_type_or_meaning_is_told(graph, make, told):
    with pytest.raises(KgError) as caught:
        make(graph)
    assert str(caught.value).startswith(told)


def test_names_of_files_are_paths_of_options():
    options = kg.Options(pages="pages.csv", images="scans", patterns=["own"])
    assert (options.pages, options.images) == (Path("pages.csv"), Path("scans"))
    assert options.patterns == (Path("own"),)


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


def test_a_pipe_in_place_of_a_database_is_not_waited_for(tmp_path):
    os.mkfifo(tmp_path / "kg.duckdb")
    with pytest.raises(KgError, match=r"kg\.duckdb: is a pipe or a device; run kg build"):
        kg.open(tmp_path)
