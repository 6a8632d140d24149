"""Gangs, meetings and kinds of laboratories are no bodies, whatever the net says."""

import pytest

import kg
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.engine.judge import Claim
from kg.reading.recognise.engine.no_body import without_kinds

CASES = {
    "a gang": ("警方通缉缅北电信诈骗犯罪集团的头目，云海集团报了案。", ["云海集团"]),
    "a gang of smugglers": ("海关打掉一个福建走私集团，东湖市公安局立案。", ["东湖市公安局"]),
    "a meeting": ("重庆市科技创新工作会3日召开，重庆市科技局到会。", ["重庆市科技局"]),
    "a kind of laboratory": ("教育部重点实验室开会，云山大学来了人。", ["云山大学"]),
    "words before a short form": (
        "东湖明泰投资股份有限公司（以下简称明泰公司）上诉。故明泰公司的主张不予采纳，贷款人处盖明泰公司公章。",
        ["东湖明泰投资股份有限公司", "明泰公司", "明泰公司", "明泰公司"],
    ),
    "a car's number": ("被告驾驶桂B×××××号轿车到云海公司。", ["云海公司"]),
    "several schools": ("中山大学两所高校马克思主义学院办班。", ["中山大学"]),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_what_names_no_body_is_none(tmp_path, text, expected):
    page = tmp_path / "p.txt"
    page.write_text(f"湘潭日报\n\n2024年3月7日 星期四\n\n# 一则短讯\n\n{text}\n", encoding="utf-8")
    _, told = kg.corpus([page])
    bodies = ("agency", "company", "institution")
    assert [m.text for m in told.mentions if m.type in bodies and m.text != "湘潭日报"] == expected


def test_a_number_of_bodies_alone_is_no_body():
    text = "本年度新增八家公司纳入报表范围。"
    claim = Claim(Candidate(5, 9, "COMPANY", "", 0.4), {"model": 0.4})
    assert list(without_kinds([claim], text)) == []
