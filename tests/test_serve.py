"""The server process as it is started by hand, asked over the wire and in Chromium."""

import contextlib
import dataclasses
import http.client
import itertools
import json
import os
import re
import shlex
import signal
import socket
import subprocess
import sys
import time
import urllib.parse
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from playwright.sync_api import expect
from typer.testing import CliRunner

import kg
from kg.apps.cli import app as cli
from kg.apps.questions import QUESTIONS, parameters
from kg.flow import Options

from .conftest import ROOT, settle, until
from .export.test_page import PHONE

HELD = "20"
"""Entities that the page holds in these tests: the rest has to be asked for."""
HOSTILE = "<img src=x onerror=alert(1)><script>alert(1)</script>"
MEETINGS = 130
"""Sentences of a pair, more than a page asks for at a time."""


EDGES = (
    "(found) => [...document.querySelectorAll(found)].map((one) => one.getBoundingClientRect())"
    ".map((box) => [box.left, box.right])"
)
"""Left and right edges of what a selector finds, at one moment: the page may draw anew at the next."""
HASTY = (
    "import sys; from kg.apps import guard, serve; serve._WAIT = guard._RECEIVED = 0.5; sys.argv[0] = 'kg';"
    "from kg.apps.cli import main; main()"
)
"""A server that waits half a second for the head of a request, and as long for its body."""


@contextlib.contextmanager
def process(*arguments, started=("-m", "kg")):
    """Run the server; at the end Ctrl-C ends it without a word."""
    command = [sys.executable, *started, "serve", "--port", "0", *map(str, arguments)]
    with subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as running:
        try:
            address = running.stdout.readline().decode().strip()
            assert address.startswith("http://"), running.stderr.read().decode()
            yield address
        finally:
            running.send_signal(signal.SIGINT)
            _, told = running.communicate(timeout=60)
    assert (running.returncode, told.decode()) == (0, "")


@pytest.fixture(scope="module")
def address(built):
    with process("--db", built / "kg.duckdb", "--most", HELD) as opened:
        yield opened


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """A pair that meets often, in sentences that would run script."""
    folder = tmp_path_factory.mktemp("meetings")
    said = (f"市委书记曹慧泉、市长陈恢清出席第{n}次会议,{HOSTILE}是题目。" for n in range(MEETINGS))
    text = "株洲日报\n2023年2月1日 星期三\n\n# 会面\n" + "\n".join(said) + "\n"
    (folder / "page.txt").write_text(text, encoding="utf-8")
    kg.build([folder], folder / "out", options=Options(model=None))
    return folder / "out" / "kg.duckdb"


def ask(address, target, *, method="GET", headers=(), host=None):
    """Ask over the wire, the target as it is given; status, headers, body."""
    port = urllib.parse.urlsplit(address).port
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=60)
    with contextlib.closing(connection):
        connection.putrequest(method, target, skip_host=True)
        if host != "":
            connection.putheader("Host", host or f"127.0.0.1:{port}")
        for name, value in headers:
            connection.putheader(name, value)
        connection.endheaders()
        answer = connection.getresponse()
        return answer.status, answer.headers, answer.read()


def get(address, path, **wanted):
    status, _, body = ask(address, f"/api/{path}?{urllib.parse.urlencode(wanted, doseq=True)}")
    return status, json.loads(body)


def plain(rows):
    """Return rows as JSON has them."""
    return json.loads(json.dumps(rows, default=dataclasses.asdict))


@pytest.fixture
def opened(visit):
    """Open a served page; whatever it complains of, and every request that leaves the server, fails the test."""

    def call(address, fragment=""):
        origin = "{0.scheme}://{0.netloc}/".format(urllib.parse.urlsplit(address))
        return visit(address + fragment, lambda url: url.startswith(origin))

    return call


def choose(tab, text, name):
    tab.keyboard.press("/")
    tab.keyboard.type(text)
    tab.locator("#hits li", has_text=name).click()
    expect(tab.locator("#panel h2")).to_have_text(name)


def test_an_entity_that_the_page_does_not_hold_is_found_and_shown_with_its_surroundings(
    opened, address, graph
):
    tab = opened(address)
    assert "王庭恺" not in json.loads(tab.locator("#data").text_content())["name"]
    choose(tab, "wangtingkai", "王庭恺")
    expect(tab.locator("#posts li").first).to_contain_text("常委")
    expect(tab.locator("#companions tbody tr")).not_to_have_count(0)
    shown = set(tab.locator("#companions td.name .link").all_text_contents())
    assert shown <= {c.entity for c in graph.who("王庭恺", limit=0)}
    until(tab, "window.kg.edges().some((ends) => ends.includes('王庭恺'))")


def test_a_node_of_the_page_gets_the_companions_that_the_page_left_out(opened, address, graph):
    tab = opened(address, "#ego=1&node=" + urllib.parse.quote("曹慧泉"))
    expect(tab.locator("#panel h2")).to_have_text("曹慧泉")
    companions = [c.entity for c in graph.who("曹慧泉", limit=0)]
    expect(tab.locator("#companions tbody tr")).to_have_count(min(len(companions), 25))
    assert set(tab.evaluate("window.kg.nodes()")) == {"曹慧泉", *companions}


def test_an_address_leads_to_what_only_the_database_holds(opened, address, graph):
    name = next(e.entity for e in graph.entities() if e.type == "company" and e.articles == 1)
    tab = opened(address, "#node=" + urllib.parse.quote(name))
    expect(tab.locator("#panel h2")).to_have_text(name)


def test_the_evidence_of_a_pair_comes_from_the_database(opened, address, graph):
    first = graph.who("王庭恺", limit=1)[0].entity
    tab = opened(
        address,
        "#" + urllib.parse.urlencode({"edge": "王庭恺"}) + "&" + urllib.parse.urlencode({"edge": first}),
    )
    expect(tab.locator("#panel h2.pair")).to_contain_text("王庭恺")
    quoted = tab.locator("#panel article, #panel details")
    expect(quoted).not_to_have_count(0)
    stories = {e.story for e in graph.pair("王庭恺", first)}
    assert quoted.count() == len(stories)
    assert tab.locator("#panel mark").count() > 0


def test_the_text_of_the_whole_database_is_searched(visit, corpus):
    with process("--db", corpus, "--most", 2) as address, kg.open(corpus) as graph:
        held = {hit.text for hit in graph.search("次会议", limit=200)}
        tab = visit(f"{address}#q=" + urllib.parse.quote("次会议"), lambda url: url.startswith(address))
        expect(tab.locator("#hit-count")).to_contain_text(f"{len(held)} 句原文")
        expect(tab.locator("#texts article")).to_have_count(40)
        expect(tab.locator("#texts blockquote").first).to_contain_text(HOSTILE.split(">")[0])
        expect(tab.locator("#hit-names")).to_contain_text("曹慧泉")
        tab.evaluate("location.hash = 'q=' + encodeURIComponent('没有的话')")
        expect(tab.locator("#hit-count")).to_have_text("没有含此文字的句子")


def test_a_chain_goes_through_what_only_the_database_holds(opened, address):
    ends = "王庭恺", "习近平"
    tab = opened(address, "#" + "&".join(urllib.parse.urlencode({"chain": end}) for end in ends))
    expect(tab.locator("#steps > li").first).to_contain_text(ends[0])
    expect(tab.locator("#steps > li").last).to_contain_text(ends[1])


def brushed(tab, since, until):
    tab.evaluate(f"location.hash = 'from={since}&to={until}'")
    settle(tab)
    return {
        "corpus": tab.locator("#corpus").text_content(),
        "leading": {
            row.locator(".link").text_content(): row.locator(".number").text_content()
            for row in tab.locator("#leading li").all()
        },
        "types": tab.locator("#types").text_content(),
    }


def test_months_of_a_part_are_counted_by_the_whole_database(opened, address, built, graph):
    with process("--db", built / "kg.duckdb") as whole:
        wanted = brushed(opened(whole), "2023-01", "2024-12")
    told = brushed(opened(address), "2023-01", "2024-12")
    assert "本文件" not in told["corpus"]
    (period,) = graph.periods(["2023-01-01..2024-12-31"]).periods
    assert told["corpus"].startswith(f"{period.articles} 篇报道")
    both = told["leading"].keys() & wanted["leading"].keys()
    assert len(both) > 8
    assert all(told["leading"][name] == wanted["leading"][name] for name in both)
    assert told["types"].partition("记者")[0] == wanted["types"].partition("记者")[0]


def test_a_period_that_an_address_opens_with_is_whole_in_its_frame(opened, address):
    tab = settle(opened(address, "#from=2024-01&to=2024-01&less=2023-02..2023-02"))
    frame = tab.locator("#canvas").bounding_box()
    names = tab.evaluate("window.kg.nodes()")
    assert len(names) > int(HELD)
    for name in names:
        at = tab.evaluate("(name) => window.kg.node(name)", name)
        assert frame["x"] < at["x"] < frame["x"] + frame["width"]
        assert frame["y"] < at["y"] < frame["y"] + frame["height"]


def test_the_strip_of_a_part_has_the_months_of_the_whole_database_and_plays(opened, address, graph):
    tab = opened(address)
    bars = tab.locator("#strip svg g title").all_text_contents()
    told = {bar.split(" · ")[0] for bar in bars if " · " in bar and bar.split(" · ")[1]}
    assert told == {row.month for row in graph.months()}
    tab.locator("#play").click()
    until(tab, "location.hash.includes('from=')")
    tab.locator("#play").click()
    settle(tab)
    assert tab.locator("#corpus").text_content()


def test_the_names_on_the_axis_of_time_stand_apart(opened, address):
    tab = opened(address)
    for width in range(800, 1500, 60):
        tab.set_viewport_size({"width": width, "height": 800})
        settle(tab)
        boxes = tab.evaluate(EDGES, "#strip text.axis")
        assert len(boxes) > 3
        assert all(right <= left for (_, right), (left, _) in itertools.pairwise(boxes))


def test_what_the_database_adds_joins_the_community_with_which_it_is_linked(opened, address):
    tab = opened(address, "#node=" + urllib.parse.quote("王庭恺"))
    settle(tab)
    named = tab.evaluate("window.kg.nodes().filter((name) => window.kg.group(name) >= 0)")
    held = json.loads(tab.locator("#data").text_content())["name"]
    assert set(named) - set(held)


def test_two_periods_of_a_part_are_compared_by_the_database(opened, address, graph):
    tab = opened(address, "#from=2024-01&to=2024-01&less=2023-02..2023-02")
    settle(tab)
    one, two = graph.periods(["2024-01-01..2024-01-31", "2023-02-01..2023-02-28"]).periods
    now, then = ({(b.source, b.target): b.weight for b in period.links} for period in (one, two))
    changed = tab.evaluate("window.kg.edges().map((ends) => [...ends].sort())")
    assert changed
    assert all(now.get(tuple(sorted(ends))) or then.get(tuple(sorted(ends))) for ends in changed)
    assert "新出现" in tab.locator("#compared").text_content()


def test_the_opening_of_a_part_tells_what_changed_in_the_whole_database(opened, address, graph):
    tab = opened(address)
    settle(tab)
    since = tab.locator("#changed .soft").first.text_content()[:7]
    changes = graph.changes(since=f"{since}-01", limit=40)
    assert changes
    for kind in ("handed", "appeared", "vanished", "began", "ceased"):
        rows = [c for c in changes if c.change == kind]
        heading = tab.locator("#changed h4", has_text=f" {len(rows)}") if rows else None
        assert tab.locator(f"#changed #{kind} li").count() == min(len(rows), 5)
        assert heading is None or heading.count() >= 1
    appeared = next(c for c in changes if c.change == "appeared")
    tab.locator("#appeared .link", has_text=appeared.entity).first.click()
    expect(tab.locator("#panel h2")).to_have_text(appeared.entity)


PAIR = "王庭恺", "刘光跃"


def test_the_chosen_entity_has_its_months_and_sentences_from_the_database(opened, address, graph):
    tab = opened(address, "#node=" + urllib.parse.quote("王庭恺"))
    settle(tab)
    months = {row.month: row.articles for row in graph.months_of(["王庭恺"])}
    titles = tab.locator("#strip .own title").all_text_contents()
    assert {t.split(" · ")[1]: int(t.split(" · ")[2].split()[0]) for t in titles} == months
    stories = {(row.doc, row.article) for row in graph.said("王庭恺")}
    assert tab.locator("#articles details").count() == len(stories)
    assert "（只计本文件内的报道）" in tab.locator("#panel h3", has_text="活动").text_content()
    tab.evaluate(
        f"location.hash = '{'&'.join('sel=' + urllib.parse.quote(name) for name in PAIR)}&dossier=1'"
    )
    settle(tab)
    expect(tab.locator("#panel .chapter")).to_have_text(list(PAIR))
    for name in PAIR:
        last = graph.said(name)[-1]
        expect(tab.locator("#panel article .headline", has_text=last.headline).first).to_be_attached()
    proved = {said.headline for said in graph.pair(*PAIR)}
    assert set(tab.locator("#panel h3:last-of-type ~ article .headline").all_text_contents()) <= proved
    for fragment, place in (("lists=0", "#corpus"), ("links=event", "#shown"), ("links=post", "#shown")):
        tab.evaluate("(fragment) => { location.hash = fragment; }", fragment)
        settle(tab)
        assert "（只计本文件内的报道）" in tab.locator(place).text_content()


def test_a_step_of_a_chain_is_read_when_it_is_asked_for(opened, address):
    asked = []
    tab = opened(address)
    tab.on("request", lambda request: asked.append(urllib.parse.urlsplit(request.url).path))
    ends = "王庭恺", "习近平"
    tab.evaluate(f"location.hash = '{'&'.join('chain=' + urllib.parse.quote(end) for end in ends)}'")
    expect(tab.locator("#steps > li").first).to_contain_text(ends[0])
    settle(tab)
    assert "/api/chains" in asked
    assert "/api/quotes" not in asked
    shown = tab.locator("#steps details summary")
    assert shown.count() > 0
    shown.first.click()
    expect(tab.locator("#steps details blockquote").first).to_be_visible()
    for button in tab.locator(".glance").all()[:1]:
        button.click()
        settle(tab)
        assert asked.count("/api/quotes") == 1


def test_a_whole_article_is_read_from_the_database(opened, address, graph):
    said = graph.said("陈恢清")[-1]
    place = f"{said.doc}#{said.article}"
    tab = opened(address, "#" + urllib.parse.urlencode({"read": place}))
    lines = [line for line in graph.story(place) if line.mentions or line.kind != "notice"]
    expect(tab.locator("#text p")).to_have_count(len(lines))
    expect(tab.locator("#text .link", has_text="陈恢清").first).to_be_visible()
    expect(tab.locator("#panel h2")).to_have_text(said.headline)
    tab.locator("#text .link", has_text="陈恢清").first.click()
    expect(tab.locator("#panel h2")).to_have_text("陈恢清")


@pytest.mark.parametrize(
    "options",
    [PHONE, {"viewport": {"width": 1280, "height": 800}}, {"viewport": {"width": 2200, "height": 1200}}],
    ids=["phone", "laptop", "wide"],
)
@pytest.mark.parametrize(
    "fragment",
    [
        "",
        "#from=2024-01&to=2024-01&less=2023-02..2023-02&theme=dark",
        "#node=王庭恺",
        "#chain=王庭恺&chain=习近平",
    ],
    ids=["opening", "periods", "node", "chain"],
)
def test_assistive_technology_finds_nothing_serious_in_a_part(visit, address, fragment, options):
    tab = visit(address + fragment, lambda url: url.startswith(address), **options)
    settle(tab)
    found = Axe().run(tab).response["violations"]
    serious = [(v["id"], v["nodes"][0]["html"]) for v in found if v["impact"] in ("serious", "critical")]
    assert serious == []
    assert tab.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_older_sentences_come_when_they_are_asked_for_and_run_no_script(opened, corpus):
    with process("--db", corpus, "--most", 1) as address:
        names = "".join(f"&edge={urllib.parse.quote(n)}" for n in ("曹慧泉", "陈恢清"))
        tab = opened(address, "#" + names)
        expect(tab.locator("#evidence blockquote")).to_have_count(100)
        expect(tab.locator("#evidence mark").first).to_have_text("曹慧泉")
        assert HOSTILE.split(">")[0] in tab.locator("#evidence").text_content()
        tab.locator("#older").click()
        expect(tab.locator("#evidence blockquote")).to_have_count(MEETINGS)
        expect(tab.locator("#older")).to_have_count(0)


def test_a_name_that_the_database_has_not_is_said_in_the_words_of_the_page(chromium, address):
    with contextlib.closing(chromium.new_page()) as tab:
        tab.goto(f"{address}#node=无此人")
        expect(tab.locator("#fault")).to_have_text(
            re.compile("没有名为 无此人 的实体|No entity is called 无此人")
        )


def test_the_page_says_when_the_database_does_not_answer(chromium, corpus):
    with contextlib.closing(chromium.new_page()) as tab:
        with process("--db", corpus) as address:
            tab.goto(address)
            until(tab, "window.kg.labels().length > 0")
        tab.evaluate("location.hash = 'node=' + encodeURIComponent('曹慧泉')")
        expect(tab.locator("#fault")).to_be_visible()
        expect(tab.locator("#panel h2")).to_have_text("曹慧泉")


@pytest.mark.parametrize("question", [q for q in QUESTIONS if q.command], ids=lambda q: q.word)
def test_an_answer_has_the_rows_that_the_command_prints(address, built, question):
    told = CliRunner().invoke(cli, [*shlex.split(question.command), "--format", "json", "--db", str(built)])
    printed = [json.loads(line) for line in told.stdout.splitlines()]
    status, answer = get(address, question.word, **question.example)
    rows = answer if isinstance(answer, list) else [answer]
    assert status == 200
    assert printed
    assert rows == printed[: int(question.example.get("limit", len(printed)))]


def test_answers_that_no_command_prints_are_those_of_the_python_api(address, graph):
    cases = {
        "names": ({"q": "株洲", "limit": 5}, graph.names("株洲", limit=5)),
        "pairs": ({"limit": 3, "hubs": "true"}, graph.pairs(limit=3, hubs=True)),
        "ego": ({"name": "caohuiquan", "steps": 2, "limit": 30}, graph.ego("曹慧泉", steps=2, limit=30)),
        "path": (
            {"a": "谢康德", "b": "何花群", "without": "株洲市", "type": "official"},
            graph.path("谢康德", "何花群", without=["株洲市"], types="official"),
        ),
        "common": ({"a": "曹慧泉", "b": "陈恢清", "limit": 2}, graph.common("曹慧泉", "陈恢清")[:2]),
        "mentions": ({"limit": 4, "offset": 7}, graph.mentions()[7:11]),
        "posts": ({"planned": "true", "limit": 500}, graph.printed_posts(planned=True)),
    }
    for path, (wanted, expected) in cases.items():
        assert get(address, path, **wanted) == (200, plain(expected))
    chains = plain(graph.path("陈恢清", "醴陵市"))
    assert get(address, "chains", a="陈恢清", b="醴陵市")[1]["chains"] == chains


def test_every_question_of_the_command_line_has_an_address():
    """Commands that build, read pages, write files or watch are no questions of a database."""
    others = {
        "build", "demo", "doctor", "export", "mcp", "review", "score", "serve", "site", "story", "tune", "watch",
        "why",
    }  # fmt: skip
    asked = {command.callback.__name__ for command in cli.registered_commands} - others
    assert asked == asked & {q.word for q in QUESTIONS}


def test_counts_of_stories_have_their_interval_where_it_is_asked_for(address, graph):
    rows = graph.with_intervals(
        graph.who("曹慧泉", limit=3, since="2023-01-01"), "articles", since="2023-01-01"
    )
    assert get(address, "who", name="曹慧泉", limit=3, since="2023-01-01", interval="true") == (200, rows)
    assert {"low", "high"} & get(address, "who", name="曹慧泉", limit=1)[1][0].keys() == set()
    top = get(address, "top", limit=2, interval="true")[1]
    assert top == graph.with_intervals(graph.top(limit=2), "value")
    status, answer = get(address, "top", measure="degree", interval="true")
    assert (status, answer["error"]) == (422, "measure=degree: has no interval; give articles")


def test_the_page_of_the_api_tells_every_parameter_and_its_examples_answer(chromium, address):
    with contextlib.closing(chromium.new_page()) as tab:
        tab.goto(address + "api")
        assert tab.locator("section").count() == len(QUESTIONS)
        for question in QUESTIONS:
            section = tab.locator(f"section#{question.word}")
            told = section.locator("tbody td:first-child").all_text_contents()
            assert told == [held.word or name for name, held, _ in parameters(question)]
            assert tab.request.get(
                urllib.parse.urljoin(tab.url, section.locator("a").get_attribute("href"))
            ).ok
        assert tab.evaluate("getComputedStyle(document.body).maxWidth") == "960px"


def test_the_page_of_the_api_fits_a_phone(chromium, address):
    with chromium.new_context(**PHONE) as context:
        tab = context.new_page()
        tab.goto(address + "api")
        assert tab.evaluate("document.documentElement.scrollWidth") == PHONE["viewport"]["width"]


def test_pages_of_evidence_are_together_the_whole(address, graph):
    whole = plain(graph.pair("曹慧泉", "陈恢清"))
    got = []
    for offset in range(0, len(whole), 4):
        _, answer = get(address, "quotes", a="曹慧泉", b="陈恢清", limit=4, offset=offset)
        got = [*answer["quotes"], *got]
        assert answer["more"] == (len(got) < len(whole))
    assert [quote["sentence"] for quote in got] == whole
    for quote in got:
        units = quote["sentence"]["text"].encode("utf-16-le")
        for mark in quote["marks"]:
            assert units[2 * mark["start"] : 2 * mark["end"]].decode("utf-16-le") == mark["entity"]


@pytest.mark.parametrize(
    ("path", "wanted", "status", "candidates"),
    [
        ("entity", {"name": "chq"}, 409, ["陈恢清", "曹慧泉"]),
        ("ego", {"name": "曹慧全"}, 404, ["曹慧泉"]),
        ("pair", {"a": "曹慧泉", "b": "chq"}, 409, ["陈恢清", "曹慧泉"]),
    ],
    ids=["ambiguous", "unknown", "second"],
)
def test_a_name_that_is_not_one_entity_gets_candidates(address, path, wanted, status, candidates):
    got, answer = get(address, path, **wanted)
    assert got == status
    assert answer["candidates"][: len(candidates)] == candidates
    assert len(answer["error"].splitlines()) == 1


@pytest.mark.parametrize(
    ("path", "wanted"),
    [
        ("names", {}),
        ("names", {"q": "株" * 201}),
        ("names", {"q": "株", "limit": 51}),
        ("search", {"q": "株", "limit": 201}),
        ("search", {"q": "  "}),
        ("entity", {"name": "x" * 201}),
        ("changes", {}),
        ("changes", {"since": "yesterday"}),
        ("who", {"name": "曹慧泉", "since": "2023-02-30"}),
        ("who", {"name": "曹慧泉", "type": ["official", "planet"]}),
        ("events", {"kind": "dance"}),
        ("common", {"a": "曹慧泉", "b": "陈恢清", "limit": 501}),
        ("ego", {"name": "曹慧泉", "steps": 3}),
        ("ego", {"name": "曹慧泉", "limit": 501}),
        ("pair", {"a": "曹慧泉", "b": "陈恢清", "limit": 0}),
        ("pair", {"a": "曹慧泉", "b": "陈恢清", "offset": 1_000_001}),
        ("top", {"measure": "betweenness", "type": "person"}),
        ("top", {"measure": "fame"}),
        ("top", {"type": "planet"}),
        ("top", {"limit": "many"}),
    ],
    ids=lambda value: "-".join(map(str, value)) if isinstance(value, dict) else value[:10],
)
def test_what_goes_beyond_a_limit_is_refused_in_one_line(address, path, wanted):
    status, answer = get(address, path, **wanted)
    assert status == 422
    assert len(answer["error"].splitlines()) == 1


def test_a_head_without_end_is_refused_and_the_server_goes_on(address):
    assert ask(address, "/api/names?q=" + "x" * 10_000)[0] == 414
    with contextlib.suppress(OSError):  # the server may hang up while it is still being written to
        assert ask(address, "/api/names?q=" + "x" * 1_000_000)[0] == 400
    assert get(address, "names", q="chq")[0] == 200


def connected(address):
    return socket.create_connection(("127.0.0.1", urllib.parse.urlsplit(address).port), timeout=30)


@pytest.mark.parametrize("said", [b"", b"GET /api/top HTTP/1.1\r\nHost: 127"], ids=["nothing", "half a head"])
def test_those_who_send_no_request_shut_nobody_out(address, said):
    with contextlib.ExitStack() as held:
        idle = [held.enter_context(connected(address)) for _ in range(300)]
        for one in idle:
            with contextlib.suppress(OSError):  # of more than 256 the longest waiting are let go
                one.sendall(said)
        assert get(address, "top")[0] == 200


def trickle(connection, request):
    """Send a request byte by byte, which takes two seconds."""
    for byte in request:
        connection.sendall(bytes([byte]))
        time.sleep(0.05)


def test_whoever_sends_no_head_in_time_is_let_go_however_slowly_it_comes(corpus):
    with process("--db", corpus, started=("-c", HASTY)) as printed:
        request = b"GET /api/top HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        with connected(printed) as idle, connected(printed) as slow, connected(printed) as prompt:
            prompt.sendall(request)
            assert b" 200 " in prompt.recv(1000)
            with pytest.raises(OSError, match=r"reset|pipe"):
                trickle(slow, request)
            for one in (idle, prompt):
                with contextlib.suppress(ConnectionResetError):
                    while one.recv(100_000):
                        pass
        assert get(printed, "top")[0] == 200


@pytest.mark.parametrize("headers", [[("Content-Length", "1000000000")], [("Transfer-Encoding", "chunked")]])
def test_a_body_is_not_waited_for(address, headers):
    status, answered, _ = ask(address, "/api/top", headers=headers)
    assert (status, answered["Connection"]) == (413, "close")


@pytest.mark.parametrize("target", ["/", "/api/top", "/api/entity?name=x", "/api", "/nothing"])
def test_a_head_is_that_of_the_whole_answer(address, target):
    status, headers, body = ask(address, target)
    head = ask(address, target, method="HEAD")
    assert (head[0], head[1].items(), head[2]) == (status, headers.items(), b"") or head[1][
        "Date"
    ] != headers["Date"]
    assert head[1]["Content-Length"] == str(len(body))


HOSTILE_TEXT = st.text(max_size=40) | st.sampled_from(
    ["'", '"', "\0", "%", "..", "株洲市", "chq", "' OR 1=1 --", "\u202e", "\ud800", "0", "-1", "1e9", "9" * 30, "NaN", HOSTILE]
)  # fmt: skip
FIELDS = st.sampled_from(
    [
        *{held.word or name for q in QUESTIONS for name, held, _ in parameters(q)},
        "stretch",
        "lists",
        "token",
        "x",
    ]
)
PATHS = st.sampled_from(
    [
        *(q.word for q in QUESTIONS),
        "quotes",
        "chains",
        "said",
        "text",
        "months",
        "periods",
        "news",
        "",
        "entity/x",
        "none",
        "../openapi.json",
    ]
)


@settings(max_examples=300, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(PATHS, st.lists(st.tuples(FIELDS, HOSTILE_TEXT), max_size=5), st.sampled_from(["GET", "HEAD", "POST"]))
def test_no_question_however_strange_breaks_the_server(address, path, fields, method):
    query = urllib.parse.urlencode(fields, errors="surrogatepass")
    status, _, body = ask(address, f"/api/{path}?{query}", method=method)
    assert status < 500
    if status >= 400 and method == "GET":
        answer = json.loads(body)
        assert len(answer["error"].splitlines()) == 1


@settings(max_examples=100, derandomize=True, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.binary(max_size=200)
    | st.binary(max_size=60).map(lambda raw: b"GET /" + raw + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
)
def test_no_bytes_however_strange_break_the_server(address, raw):
    with connected(address) as asking:
        asking.sendall(raw + b"\r\n\r\n")
        asking.shutdown(socket.SHUT_WR)
        with contextlib.suppress(ConnectionResetError):
            answer = asking.recv(1000)
            assert not answer or answer.split()[1] < b"500"


@pytest.mark.parametrize("method", ["POST", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE"])
@pytest.mark.parametrize("target", ["/", "/api/top", "/api/entity"])
def test_nothing_can_be_written(address, built, method, target):
    before = (built / "kg.duckdb").read_bytes()
    status, _, _ = ask(address, target, method=method)
    assert status == 405
    assert (built / "kg.duckdb").read_bytes() == before


@pytest.mark.parametrize(
    "target",
    [
        "/../../../../etc/passwd",
        "/..%2f..%2f..%2fetc%2fpasswd",
        "//etc/passwd",
        "/api/entity/../../../../etc/passwd",
        "/api/entity/%2e%2e%2f%2e%2e%2fetc%2fpasswd",
        "/api/entity//etc/passwd",
        "/kg.duckdb",
        "/seeds/",
        "/docs",
        "/redoc",
    ],
)
def test_no_path_leaves_the_database(address, target):
    status, headers, body = ask(address, target)
    assert (status, headers["Content-Type"]) == (404, "application/json")
    assert b"root:" not in body


def test_the_database_is_asked_for_nothing_but_itself(graph):
    with pytest.raises(Exception, match="disabled"):
        graph._reader.rows("SELECT * FROM read_text('/etc/hostname')")
    with pytest.raises(Exception, match="external access"):
        graph._reader.rows("SET enable_external_access = true")


@pytest.mark.parametrize(
    ("host", "status"),
    [
        ("127.0.0.1:1234", 200),
        ("localhost", 200),
        ("[::1]:80", 200),
        ("evil.example", 421),
        ("127.0.0.1.evil.example", 421),
        ("localhost.evil.example:80", 421),
        ("", 421),
        ("[::1].evil.example", 421),
        ("[::1]evil.example:80", 421),
        ("[localhost]", 421),
        ("127.0.0.1:80:80", 421),
        ("127.0.0.1:evil", 421),
        ("localhost@evil.example", 421),
        ("evil.example#localhost", 421),
        ("localhost.", 421),
    ],
)
def test_a_name_that_is_turned_to_this_machine_gets_nothing(address, host, status):
    got, _, body = ask(address, "/api/top", host=host or "[]")
    assert got == status
    assert (b"articles" in body) == (status == 200)


@pytest.mark.parametrize("target", ["/", "/api", "/api/top", "/api/ego", "/nothing", "/openapi.json"])
def test_every_answer_keeps_others_out(address, target):
    _, headers, _ = ask(address, target)
    policy = headers["Content-Security-Policy"].split("; ")
    assert {"default-src 'none'", "frame-ancestors 'none'"} <= set(policy)
    assert "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff"
    assert headers["Cross-Origin-Resource-Policy"] == "same-origin"
    assert headers["Referrer-Policy"] == "no-referrer"
    assert headers["Cache-Control"] == "no-store"
    assert headers["Access-Control-Allow-Origin"] is None
    assert headers["Server"] is None


def test_the_page_and_the_server_name_the_same_scripts(address):
    _, headers, body = ask(address, "/")
    meta = body.decode().partition('Content-Security-Policy" content="')[2].partition('">')[0]
    assert headers["Content-Security-Policy"] == meta + "; frame-ancestors 'none'"
    assert "connect-src 'self'" in meta


def test_another_address_than_loopback_needs_the_token(opened, corpus):
    with process("--db", corpus, "--host", "0.0.0.0") as printed:
        token = urllib.parse.parse_qs(urllib.parse.urlsplit(printed).query)["token"][0]
        assert len(token) >= 32
        for target in ("/", "/api/top", "/openapi.json", "/?token=wrong", "/api/top?token=" + token):
            status, headers, body = ask(printed, target)
            assert (status, headers["WWW-Authenticate"]) == (401, "Bearer")
            assert "曹慧泉".encode() not in body
        for headers in (
            [("Authorization", "Bearer wrong")],
            [("Cookie", "kg-token=wrong")],
            [("Cookie", '"')],
        ):
            assert ask(printed, "/api/top", headers=headers)[0] == 401
        assert ask(printed, "/api/top", headers=[("Authorization", "Bearer " + token)])[0] == 200
        port = urllib.parse.urlsplit(printed).port
        tab = opened(f"http://127.0.0.1:{port}/?token={token}")
        assert tab.url == f"http://127.0.0.1:{port}/"
        assert tab.evaluate("document.cookie") == ""
        choose(tab, "chenhuiqing", "陈恢清")
        expect(tab.locator("#panel")).to_have_attribute("aria-busy", "false")
        expect(tab.locator("#fault")).to_be_hidden()


def test_a_token_may_be_given_for_loopback_too(corpus, monkeypatch):
    monkeypatch.setenv("KG_TOKEN", "0123456789abcdef")
    with process("--db", corpus) as printed:
        assert printed.endswith("/?token=0123456789abcdef")
        assert ask(printed, "/api/top")[0] == 401


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["--token", "short"], "has 5 characters"),
        (["--host", "203.0.113.1"], "cannot be listened to"),
        (["--host", "no.such.host.invalid"], "cannot be listened to"),
        (["--most", "0"], "most"),
        (["--db", "/no/such.duckdb"], "does not exist"),
    ],
    ids=lambda value: value[0] if isinstance(value, list) else None,
)
def test_a_fault_at_the_start_is_one_line(run, built, arguments, told):
    code, out, err = run("serve", "--db", built / "kg.duckdb", *arguments)
    assert (code, out, len(err.splitlines())) == (2, "", 1)
    assert told in err


def test_a_port_that_is_taken_is_told(run, built):
    with socket.create_server(("127.0.0.1", 0)) as taken:
        code, _, err = run("serve", "--db", built / "kg.duckdb", "--port", taken.getsockname()[1])
    assert (code, len(err.splitlines())) == (2, 1)
    assert "choose another --host or --port" in err


def test_without_the_extra_one_line_tells_what_to_install(built):
    code = "import sys; sys.modules['uvicorn'] = None; sys.argv = ['kg', 'serve']; from kg.apps.cli import main; main()"
    done = subprocess.run([sys.executable, "-c", code], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 2
    assert done.stderr.decode() == "kg: kg serve: needs uvicorn; run pip install 'kg[serve]'\n"


def fuzzed(address, folder, *arguments):
    """Ask whatever the OpenAPI document of a server describes, and things beside it; what schemathesis tells.

    A value of the right form may still mean nothing (a body has no career), so it need not be accepted.
    """
    refused = '[checks]\nnegative_data_rejection.expected-statuses = ["4xx"]\n'  # 413 among them
    (folder / "schemathesis.toml").write_text(refused, encoding="ascii")
    command = [
        Path(sys.executable).parent / "st", "run", urllib.parse.urljoin(address, "openapi.json"),
        "--checks", "all", "--exclude-checks", "positive_data_acceptance", "--max-examples", "2", "--seed", "1", "--no-color", "--workers", "2",
        *arguments,
    ]  # fmt: skip
    done = subprocess.run(
        command, cwd=folder, capture_output=True, check=False, env={**os.environ, "CI": "1"}
    )
    told = done.stdout.decode()
    assert done.returncode == 0, told
    return told


@pytest.mark.slow
def test_every_answer_keeps_to_the_openapi_document(address, tmp_path):
    assert f"Tested: {len(QUESTIONS) + 7}" in fuzzed(address, tmp_path)


def test_the_manual_tells_every_address_and_its_parameters(address):
    _, _, body = ask(address, "/openapi.json")
    manual = (ROOT / "docs" / "serve.md").read_text(encoding="utf-8")
    for path, methods in json.loads(body)["paths"].items():
        assert list(methods) == ["get"]
        asked = [p["name"] for p in methods["get"].get("parameters", ()) if p["in"] == "query"]
        shown = path + ("?" + "&".join(f"{name}=" for name in asked) if asked else "")
        assert f"| `{shown}` |" in manual
