"""Adding missed names in the browser: who may, what is written, and what is refused."""

import contextlib
import http.client
import json
import re
import urllib.parse

import pytest
from playwright.sync_api import expect

import kg
from kg.derive import decision_file

from .export.test_page import PHONE
from .test_serve import HASTY, ask, connected, fuzzed, process, trickle

pytestmark = pytest.mark.slow

PAGE = (
    "株洲日报\n中共株洲市委主管主办\n2023年2月1日 星期三\n\n# 项目推进会<b>\n\n"
    "本报讯 市委副书记、市长陈恢清到蓝海\n湾调研。𠮷市财政局局长刘放在石门垭口说,要抓好落实。"
    "项目代号Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochab。\n"
)


@pytest.fixture(scope="module")
def corpus(tmp_path_factory):
    """A folder with a page and what was built of it."""
    folder = tmp_path_factory.mktemp("desk")
    (folder / "pages").mkdir()
    (folder / "pages" / "a.txt").write_text(PAGE, encoding="utf-8")
    kg.build([folder / "pages"], folder / "output", options=kg.Options(model=None))
    return folder


@pytest.fixture(scope="module")
def served(corpus):
    (corpus / "own").mkdir()
    with process("--db", corpus / "output", "--review", "--patterns", corpus / "own") as opened:
        yield opened


@pytest.fixture
def own(corpus):
    """The folder for the decisions, without any."""
    (corpus / "own" / "curated.jsonl").unlink(missing_ok=True)
    return corpus / "own"


def token(served):
    return urllib.parse.parse_qs(urllib.parse.urlsplit(served).query)["token"][0]


def post(served, body, *, path="/api/add", raw=None, **headers):
    """Send a body as a program does; status and JSON."""
    connection = http.client.HTTPConnection("127.0.0.1", urllib.parse.urlsplit(served).port, timeout=60)
    given = {"Authorization": f"Bearer {token(served)}", "Content-Type": "application/json"} | {
        name.replace("_", "-"): value for name, value in headers.items()
    }
    connection.request("POST", path, raw if raw is not None else json.dumps(body), given)
    answer = connection.getresponse()
    return answer.status, json.loads(answer.read())


def missed(corpus, words, **more):
    """What the page sends for words of a sentence."""
    with kg.open(corpus / "output") as graph:
        doc = str(corpus / "pages" / "a.txt")
        rows = graph._reader.rows(
            'SELECT start, "end" AS stop, text FROM sentence WHERE contains(text, $1)', words
        )
    at = rows[0]["text"].index(words)
    sentence = {"doc": doc, "sentence_start": rows[0]["start"], "sentence_end": rows[0]["stop"]}
    return sentence | {"start": at, "end": at + len(words), "type": "company"} | more


def test_selected_words_become_a_decision_that_the_next_build_follows(corpus, served, own):
    status, made = post(served, missed(corpus, "蓝海湾", name="蓝海湾公司"))
    words = "蓝海\n湾"
    assert (status, made["words"], made["file"]) == (200, words, str(own / "curated.jsonl"))
    (decision,) = decision_file.load(own)
    start = PAGE.index(words)
    place = f"{corpus / 'pages' / 'a.txt'}:{start}-{start + len(words)}"
    assert (decision.pattern, decision.id, decision.kind, decision.of) == (
        words,
        "蓝海湾公司",
        "company",
        (place,),
    )
    again = post(served, missed(corpus, "海湾"))
    assert (again[0], "was added already" in again[1]["error"]) == (422, True)
    options = kg.Options(model=None, patterns=(own,))
    _, found = kg.corpus([corpus / "pages"], options=options)
    assert "蓝海湾公司" in {mention.entity for mention in found.mentions}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({"doc": "/etc/passwd"}, "is not a sentence"),
        ({"sentence_start": 1}, "is not a sentence"),
        ({"end": 9999}, "is not in a sentence of"),
        ({"start": 5, "end": 5}, "is not in a sentence of"),
        ({"type": "ship"}, "is not a type"),
        ({"more": 1}, "more: Extra inputs are not permitted"),
        ({"start": -1}, "start: Input should be greater than or equal to 0"),
    ],
)
def test_what_is_no_name_of_a_sentence_is_refused_and_nothing_is_written(corpus, served, own, change, told):
    status, answer = post(served, missed(corpus, "石门垭口") | change)
    assert (status, told in answer["error"]) == (422, True), answer
    assert not (own / "curated.jsonl").exists()


@pytest.mark.parametrize(
    ("headers", "status"),
    [
        ({"Authorization": "Bearer x"}, 401),
        ({"Origin": "http://evil.example"}, 403),
        ({"Content_Type": "text/plain"}, 413),
        ({"Host": "evil.example"}, 421),
    ],
)
def test_foreign_pages_and_those_without_the_token_write_nothing(corpus, served, own, headers, status):
    assert post(served, missed(corpus, "石门垭口"), **headers)[0] == status
    assert not (own / "curated.jsonl").exists()


def test_a_body_is_taken_only_if_it_is_small_and_only_by_its_address(corpus, served, own):
    assert post(served, None, raw=json.dumps(missed(corpus, "石门垭口", name="x" * 9000)))[0] == 413
    assert post(served, missed(corpus, "石门垭口"), path="/api/top")[0] == 413
    assert post(served, None, raw="{")[0] == 422
    assert not (own / "curated.jsonl").exists()


@pytest.mark.parametrize("size", [10, 100_000, 4_000_000])
def test_who_sends_a_body_that_is_refused_is_told_so(corpus, served, own, size):
    told = {post(served, None, raw=json.dumps("x" * size), Content_Type="text/plain")[0] for _ in range(8)}
    assert told == {413}


def test_whoever_sends_no_body_in_time_is_let_go_however_slowly_it_comes(corpus, own):
    command = ("--db", corpus / "output", "--review", "--patterns", own)
    with process(*command, started=("-c", HASTY)) as opened:
        head = (
            f"POST /api/add HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer {token(opened)}\r\n"
            "Content-Type: application/json\r\nContent-Length: 400\r\n\r\n"
        )
        with connected(opened) as idle, connected(opened) as slow:
            for one in (idle, slow):
                one.sendall(head.encode())
            with pytest.raises(OSError, match=r"reset|pipe"):
                trickle(slow, b" " * 399)
            with contextlib.suppress(ConnectionResetError):
                assert idle.recv(1000) == b""
        assert post(opened, missed(corpus, "石门垭口"))[0] == 200


def test_what_takes_a_body_keeps_to_the_openapi_document(corpus, own, tmp_path):
    for writes, path in (
        (("--review", "--patterns", own), "/api/add"),
        (("--story", tmp_path / "steps.jsonl"), "/api/story"),
    ):
        with process("--db", corpus / "output", *writes) as opened:
            allowed = f"Authorization: Bearer {token(opened)}"
            assert "Tested: 1" in fuzzed(opened, tmp_path, "--include-path", path, "-H", allowed)


def test_without_review_there_is_nothing_to_write_to(corpus):
    with process("--db", corpus / "output") as opened:
        assert [ask(opened, path)[0] for path in ("/read", "/api/add")] == [404, 404]
        assert ask(opened, "/api/add", method="POST", headers=[("Content-Length", "2")])[0] == 413


def test_what_others_reach_takes_no_decisions(run, corpus):
    status, out, err = run("serve", "--db", corpus / "output", "--review", "--host", "0.0.0.0", "--port", "0")
    assert (status, out) == (2, "")
    assert err == "kg: --review: writes into files, and others reach 0.0.0.0; serve it at 127.0.0.1\n"


def test_the_pages_run_nothing_that_a_page_prints(served):
    asked = [("Authorization", f"Bearer {token(served)}")]
    status, headers, body = ask(served, "/read", headers=asked)
    assert status == 200
    (link,) = re.findall(r'href="(read\?place=[^"]+)"', body.decode())
    status, headers, body = ask(served, "/" + link, headers=asked)
    assert "default-src 'none'" in headers["Content-Security-Policy"]
    assert "'unsafe-inline'" not in headers["Content-Security-Policy"]
    text = body.decode()
    assert "项目推进会&lt;b&gt;" in text
    assert '<mark title="陈恢清">陈恢清</mark>' in text
    assert ask(served, "/read?place=b.txt", headers=asked)[0] == 404


def test_a_name_is_selected_and_added_in_the_browser(visit, corpus, served, own):
    tab = visit(served, lambda url: url.startswith(served.split("?")[0]))
    tab.goto(served.split("?")[0] + "read")
    tab.get_by_role("link", name="a.txt").click()
    sentence = tab.locator("[data-start]", has_text="石门垭口")
    sentence.evaluate(
        """(held) => {
          const text = [...held.childNodes].find((node) => node.textContent.includes("石门垭口"));
          const at = text.textContent.indexOf("石门垭口");
          getSelection().setBaseAndExtent(text, at, text, at + 4);
        }"""
    )
    expect(tab.locator("#words")).to_have_text("石门垭口")
    tab.get_by_label("type").select_option("district")
    tab.get_by_role("button", name="Add").click()
    expect(tab.locator("#told")).to_contain_text("+ 石门垭口")
    (decision,) = decision_file.load(own)
    start = PAGE.index("石门垭口")
    assert decision.of == (f"{corpus / 'pages' / 'a.txt'}:{start}-{start + 4}",)
    assert decision.kind == "district"


def test_a_word_without_a_break_widens_no_page_on_a_phone(chromium, served):
    width = "document.documentElement.scrollWidth"
    with chromium.new_context(**PHONE) as context:
        tab = context.new_page()
        tab.goto(served)
        tab.goto(served.split("?")[0] + "read")
        assert tab.evaluate(width) <= PHONE["viewport"]["width"]
        tab.get_by_role("link", name="a.txt").tap()
        expect(tab.locator("article").last).to_contain_text("Llanfair")
        assert tab.evaluate(width) <= PHONE["viewport"]["width"]


@pytest.mark.slow
def test_a_story_in_the_graph_page_leads_to_the_page_that_takes_its_missed_names(served, chromium):
    with chromium.new_context() as context:
        tab = context.new_page()
        tab.goto(served + "#node=陈恢清", wait_until="networkidle")
        tab.locator("details summary", has_text="项目推进会").last.click()
        tab.get_by_text("Whole article", exact=True).last.click()
        tab.get_by_role("link", name="Add a missed name").click()
        expect(tab.locator("h2")).to_contain_text("项目推进会")
        expect(tab.locator("mark").first).to_be_visible()


@pytest.mark.slow
def test_a_story_that_is_made_in_the_page_is_in_its_file_at_once_and_told_at_the_next_visit(
    corpus, tmp_path, chromium
):
    file = tmp_path / "steps.jsonl"
    with process("--db", corpus / "output", "--story", file) as served, chromium.new_context() as context:
        tab = context.new_page()
        tab.goto(served)
        tab.locator("header summary", has_text="Story").click()
        for title in ("First", "Second"):
            tab.locator("#step-title").fill(title)
            tab.locator("#step-add").click()
        expect(tab.locator("#steps-made .link")).to_have_text(["1. First", "2. Second"])
        tab.locator("#step-2-up").click()
        expect(tab.locator("#steps-made .link")).to_have_text(["1. Second", "2. First"])
        tab.wait_for_load_state("networkidle")
        assert [json.loads(line)["title"] for line in file.read_text(encoding="utf-8").splitlines()] == [
            "Second",
            "First",
        ]
        tab.goto("about:blank")
        tab.goto(served)
        expect(tab.locator("#story h2")).to_have_text("Second")


def test_a_story_is_kept_whole_or_not_at_all(corpus, tmp_path):
    file = tmp_path / "steps.jsonl"
    step = {"title": "一", "text": "<b>", "address": "#node=陈恢清"}
    with process("--db", corpus / "output", "--story", file) as served:
        assert post(served, {"steps": [step]}, path="/api/story")[0] == 200
        kept = file.read_bytes()
        for bad in (step | {"address": "node=无此人"}, step | {"more": ""}, step | {"title": 1}):
            status, told = post(served, {"steps": [step, bad]}, path="/api/story")
            assert (status, "error" in told) == (422, True)
        assert post(served, {}, path="/api/story", Content_Length=str(1 << 21))[0] == 413
        assert post(served, {"steps": []}, path="/api/story", Authorization="Bearer wrong")[0] == 401
        assert post(served, {"steps": []}, path="/api/story", Origin="http://example.org")[0] == 403
    assert file.read_bytes() == kept
    assert json.loads(kept) == step | {"address": "node=陈恢清"}


def test_a_file_that_is_not_a_story_is_told_before_anything_is_served(run, corpus, tmp_path):
    (file := tmp_path / "steps.jsonl").write_text("[]\n", encoding="utf-8")
    status, out, err = run("serve", "--port", "0", "--db", corpus / "output", "--story", file)
    assert (status, out) == (2, "")
    assert err == f"kg: {file}:1: is not a step; write an object with the texts title, text, address\n"
