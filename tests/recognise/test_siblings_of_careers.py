"""Careers in five cities a phrasing: what a vita is, when a post began and ended, where it was held."""

import pytest

PLACES = (
    ("郭海涛", "衡阳市", "耒阳市"),
    ("林秋月", "泉州市", "晋江市"),
    ("马立新", "咸阳市", "兴平市"),
    ("何文斌", "宜宾市", "屏山县"),
    ("孙桂兰", "锦州市", "凌海市"),
)
"""A name, a city and one of its counties."""

TERMS = {
    "a trade before the vita": (
        "{n}，地质学家、教育家。满族，1941年5月生。1985年任{k}水利局局长。",
        ("局长", "{k}水利局", "1985", None),
    ),
    "a colon before the vita": (
        "{n}：1937年生，{k}茶叶站原站长，曾任{k}商务局局长。",
        ("局长", "{k}商务局", None, None),
    ),
    "posts without a verb": (
        "{n}，男，1958年11月生，1982年8月参加工作。{k}建设集团有限公司原董事长。",
        ("董事长", "{k}建设集团有限公司", None, None),
    ),
    "born before the name": (
        "1948年，{n}出生于{k}，1969年4月参加工作，1990年任{k}水利局局长。",
        ("局长", "{k}水利局", "1990", None),
    ),
    "up to a day": (
        "2013年5月，{n}出任{k}水利局局长，直至2018年7月。",
        ("局长", "{k}水利局", "2013-05", "2018-07"),
    ),
    "after elections": (
        "{n}，男，1962年1月生。2021年2月，{n}出任{k}水利局局长，2023年1月，{k}政府换届，{n}不再担任上述职务。",
        ("局长", "{k}水利局", "2021-02", "2023-01"),
    ),
    "the month of the act": (
        "2021年4月，{k}人民政府研究决定，任命{n}为{k}水利局局长。",
        ("局长", "{k}水利局", "2021-04", None),
    ),
    "went to a school": (
        "2019年3月12日，{n}到{k}人民医院任院长。",
        ("院长", "{k}人民医院", "2019-03-12", None),
    ),
    "went to a town": (
        "2014年3月，{n}到{k}任司法局局长。",
        ("局长", "{k}司法局", "2014-03", None),
    ),
    "worked at a school": (
        "{n}，男，1970年生。2009年11月至今在{k}人民医院工作，任副院长。",
        ("副院长", "{k}人民医院", "2009-11", None),
    ),
    "a professor": (
        "{n}教授1991年获博士学位，曾担任{c}水利学会第二届、第三届理事会副理事长。",
        ("副理事长", "{c}水利学会", None, None),
    ),
    "taught by somebody": (
        "{n}，{c}学院教授。1962年毕业，师从王大山教授。现任{c}水利学会会长。",
        ("会长", "{c}水利学会", None, None),
    ),
    "holds beside": (
        "{n}，男，1964年生。现兼任{c}水利学会会长。",
        ("会长", "{c}水利学会", None, None),
    ),
    "inside a squad": (
        "{n}，男，1964年生。历任{c}公安局交警支队民警，机动大队大队长。",
        ("大队长", "{c}公安局交警支队机动大队", None, None),
    ),
    "discipline inside a bureau": ("{n}曾任{c}公安局纪委书记。", ("纪委书记", "{c}公安局", None, None)),
    "schools that share a post": (
        "{n}，男，1941年5月生。现任{c}师范学院、{c}医学院等院校兼职教授。",
        ("兼职教授", "{c}医学院", None, None),
    ),
    "a zone": ("日前，任命{n}为大石洞管委会主任。", ("主任", "大石洞管理委员会", None, None)),
    "a firm not listed": (
        "{n}，男，1958年11月生。历任{k}宏远（控股）有限责任公司经理、{k}水利局局长。",
        ("局长", "{k}水利局", None, None),
    ),
}


def told(page, text, kind="posts"):
    """Return what is read in the five paragraphs that a phrasing makes."""
    stories = (
        f"一则短讯\n\n本报讯 {text.format(n=name, c=city, k=county)}\n\n" for name, city, county in PLACES
    )
    return [
        getattr(page(story, home=city), kind) for story, (_, city, _) in zip(stories, PLACES, strict=True)
    ]


@pytest.mark.parametrize("phrasing", TERMS)
def test_a_term_is_read_in_every_city(page, phrasing):
    text, (post, organ, begin, until) = TERMS[phrasing]
    for (name, city, county), posts in zip(PLACES, told(page, text), strict=True):
        found = {(p.post, p.organ.partition("（/")[0], p.begin, p.until) for p in posts if p.person == name}
        assert (post, organ.format(c=city, k=county), begin, until) in found


def test_what_is_said_of_the_person_named_next_is_not_of_the_one_before(page):
    text = "2014年7月，{n}调任{k}水利局副局长，时任{k}商务局局长李大海，赴{k}接任水利局局长一职。"
    for (_, _, county), posts in zip(PLACES, told(page, text), strict=True):
        assert (f"{county}水利局", "副局长") not in {(p.organ, p.post) for p in posts if p.person == "李大海"}


def test_the_teacher_has_no_part_in_the_career(page):
    text = "{n}，男，1962年生，师从王大山教授。曾任{c}水利学会会长。"
    for posts in told(page, text):
        assert "会长" not in {p.post for p in posts if p.person == "王大山"}


def test_the_committee_of_a_place_where_somebody_went_is_no_other_places(page):
    text = "2011年6月，{n}到{k}任{l}委书记。"
    for name, city, county in PLACES:
        story = f"一则短讯\n\n本报讯 {text.format(n=name, k=county, l=county[-1])}\n\n"
        posts = page(story, home=city).posts
        assert {p.organ for p in posts if p.person == name} <= {f"中共{county}委员会", ""}


def test_a_degree_is_no_organ(page):
    for posts in told(page, "{n}，1970年12月出生，研究生，理学博士，中共党员，教授。"):
        assert not {p.organ for p in posts} & {"理学"}


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{n}同志，藏族，1938年8月生，1961年10月加入中国共产党。", {("birth", "1938-08"), ("party", "1961-10")}),
        ("出生于1975年12月10日的{n}，2002年2月加入中国共产党。", {("birth", "1975-12-10"), ("party", "2002-02")}),
        ("1948年，{n}出生于{k}，1971年7月加入中国共产党。", {("birth", "1948"), ("origin", "{k}")}),
        ("{n}于1948年出生，{k}人。", {("birth", "1948"), ("origin", "{k}")}),
        ("{n}，1969年2月出生于{k}一个教师家庭。", {("birth", "1969-02"), ("origin", "{k}")}),
        ("{n}，男，1955年生，就读于{c}师范学院。", {("study", "{c}师范学院")}),
    ],
    ids=["comrade", "born on", "born in", "was born", "a family", "pupil"],
)  # fmt: skip
def test_facts_are_read_in_every_city(page, text, expected):
    for (name, city, county), facts in zip(PLACES, told(page, text, "facts"), strict=True):
        own = {(kind, value.format(c=city, k=county)) for kind, value in expected}
        assert own <= {(f.kind, f.value) for f in facts if f.person == name}
