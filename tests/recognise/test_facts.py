"""What pages print of people beside their posts."""

import pytest


def facts(page, text, home="绍兴市"):
    reading = page("一则短讯\n\n" + text + "\n", home=home)
    raw = reading.page.text
    assert all(raw[f.start : f.end] == f.evidence for f in reading.facts)
    return {(f.person, f.kind, f.value) for f in reading.facts}


def test_a_notice_tells_sex_people_birth_origin_study_party_and_work(page):
    text = (
        "陈晓东，男，汉族，1970年5月生，湖南醴陵人，在职研究生学历，1992年8月参加工作，1998年7月加入中国共产党，"
        "现任诸暨市财政局局长，拟任诸暨市副市长；李秀兰，女，土家族，1975年生，2006年7月加入九三学社。"
    )
    assert facts(page, text) == {
        ("陈晓东", "sex", "男"),
        ("陈晓东", "ethnicity", "汉族"),
        ("陈晓东", "birth", "1970-05"),
        ("陈晓东", "origin", "湖南醴陵"),
        ("陈晓东", "study", "在职研究生学历"),
        ("陈晓东", "work", "1992-08"),
        ("陈晓东", "party", "1998-07"),
        ("李秀兰", "sex", "女"),
        ("李秀兰", "ethnicity", "土家族"),
        ("李秀兰", "birth", "1975"),
        ("李秀兰", "party", "九三学社 2006-07"),
    }


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("陈晓东，1929年10月生于江苏海门。", {("birth", "1929-10"), ("origin", "江苏海门")}),
        ("诸暨市原市长陈晓东出生于1964年6月。", {("birth", "1964-06")}),
        ("陈晓东，男，1948年5月参加革命工作，同年11月加入中国共产党。", {("sex", "男"), ("work", "1948-05"), ("party", "1948-11")}),
        ("陈晓东，原名陈大力，河南清丰人，1921年5月出生。", {("origin", "河南清丰"), ("birth", "1921-05")}),
        ("诸暨市市长陈晓东会见1970年5月生的客人。", set()),
        ("诸暨市市长陈晓东，工人，农民的儿子。", set()),
    ],
    ids=["born at", "born", "same year", "alias", "of a guest", "worker"],
)  # fmt: skip
def test_facts_are_told_in_many_ways(page, text, expected):
    assert facts(page, text) == {("陈晓东", *row) for row in expected}
