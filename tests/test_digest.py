import datetime
import json

import pytest
from lxml import etree

import kg
from kg.apps.digest import names_in, update
from kg.reading.page import Options

pytestmark = pytest.mark.slow

ATOM = "{http://www.w3.org/2005/Atom}"
PAGE = """# 株洲日报

{date}
中共株洲市委主管、主办

# {headline}

{text}
"""


@pytest.fixture
def desk(tmp_path):
    """A corpus that grows: pages in by date, the digests of a watch list out as `update` leaves them."""
    (tmp_path / "in").mkdir()
    faults = []

    def arrive(date, headline, text, *, names, found, period="day"):
        page = PAGE.format(date=date, headline=headline, text=text)
        (tmp_path / "in" / f"{date}.txt").write_text(page, encoding="utf-8")
        kg.build([tmp_path / "in"], tmp_path / "out", options=Options(model=None))
        return again(names=names, found=found, period=period)

    def again(*, names, found, period="day"):
        with kg.open(tmp_path / "out") as graph:
            day = datetime.date.fromisoformat(found)
            return update(graph, names, tmp_path / "digest", period=period, today=day, tell=faults.append)

    arrive.again, arrive.folder, arrive.faults = again, tmp_path / "digest", faults
    return arrive


def test_each_hit_is_told_once_also_after_a_restart(desk):
    one = "市长周明华来到芦淞区调研。"
    assert desk("2024-03-05", "调研", one, names=["周明华"], found="2024-03-06") == 1
    assert desk.again(names=["周明华"], found="2024-03-07") == 0
    two = "市长周明华来到芦淞区调研。周明华强调，要抓好落实。"
    assert desk("2024-03-06", "再调研", two, names=["周明华", "尚无此人"], found="2024-03-07") == 1
    texts = {file.name: file.read_text(encoding="utf-8") for file in desk.folder.glob("*.md")}
    assert sorted(texts) == ["2024-03-06.md", "2024-03-07.md"]
    assert one in texts["2024-03-06.md"]
    assert one not in texts["2024-03-07.md"]
    assert "> 周明华强调，要抓好落实。" in texts["2024-03-07.md"]
    feed = etree.parse(desk.folder / "feed.xml")
    ids = [entry.findtext(f"{ATOM}id") for entry in feed.iter(f"{ATOM}entry")]
    assert len(ids) == len(set(ids)) == 2
    assert feed.findtext(f"{ATOM}updated") == "2024-03-07T00:00:00Z"


def test_a_week_has_one_text(desk):
    desk(
        "2024-03-05",
        "调研",
        "市长周明华来到芦淞区调研。",
        names=["周明华"],
        found="2024-03-05",
        period="week",
    )
    desk(
        "2024-03-06",
        "再调研",
        "周明华强调，要抓好落实。市长周明华出席。",
        names=["周明华"],
        found="2024-03-09",
        period="week",
    )
    assert [file.name for file in desk.folder.glob("*.md")] == ["2024-W10.md"]
    assert "要抓好落实" in (desk.folder / "2024-W10.md").read_text(encoding="utf-8")


def test_a_headline_sets_no_mark_up_in_text_and_feed(desk):
    desk(
        "2024-03-05",
        "[点我](javascript:1)<b>",
        "市长周明华来到芦淞区调研。",
        names=["周明华"],
        found="2024-03-06",
    )
    text = (desk.folder / "2024-03-06.md").read_text(encoding="utf-8")
    assert "](" not in text
    assert "<b>" not in text
    assert etree.parse(desk.folder / "feed.xml").find(f".//{ATOM}b") is None


def test_a_damaged_memory_and_an_empty_list_are_told(desk, tmp_path):
    desk("2024-03-05", "调研", "市长周明华来到芦淞区调研。", names=["周明华"], found="2024-03-06")
    with (desk.folder / "told.jsonl").open("a", encoding="utf-8") as file:
        file.write(json.dumps({"day": 1}) + "\n")
    with pytest.raises(kg.KgError, match=r"told\.jsonl:2: is damaged"):
        desk.again(names=["周明华"], found="2024-03-07")
    (tmp_path / "names.txt").write_text("# nobody\n\n", encoding="utf-8")
    with pytest.raises(kg.KgError, match="holds no name"):
        names_in(tmp_path / "names.txt")
