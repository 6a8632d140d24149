"""A curriculum vitae whose headline alone names the person; posts that end by a word about all of them."""

import pytest

import kg
from kg import Options


@pytest.fixture
def read(tmp_path):
    """Read a page of 株洲市: its text in; posts and facts as tuples out."""

    def call(text):
        (tmp_path / "page.txt").write_text(text, encoding="utf-8")
        readings, found = kg.corpus(
            [tmp_path / "page.txt"], options=Options(home="湖南省株洲市", date="2024-03-05")
        )
        posts = {
            (p.person, p.post, p.organ, p.begin, p.until, p.former) for p in (*found.posts, *found.planned)
        }
        return posts, {(f.person, f.kind, f.value) for reading in readings for f in reading.facts}

    return call


def test_a_vita_below_a_headline_is_of_the_person_in_it(read):
    posts, facts = read(
        "# 周立新同志简历\n\n男，汉族，1970年5月生，湖南醴陵人，1992年7月参加工作。"
        "2011.05—2016.09任株洲市财政局副局长。2016.09至今任株洲市财政局局长。\n"
    )
    assert posts == {
        ("周立新", "副局长", "株洲市财政局", "2011-05", "2016-09", True),
        ("周立新", "局长", "株洲市财政局", "2016-09", None, False),
    }
    assert {("周立新", "birth", "1970-05"), ("周立新", "sex", "男"), ("周立新", "work", "1992-07")} <= facts


def test_a_notice_below_a_headline_is_of_the_person_in_it(read):
    posts, _ = read(
        "# 关于周立新同志任前公示\n\n男，汉族，1970年5月生，现任株洲市财政局副局长，拟任株洲市财政局局长。\n"
    )
    assert {(person, post) for person, post, *_ in posts} == {("周立新", "副局长"), ("周立新", "局长")}


@pytest.mark.parametrize(
    "headline",
    ["# 周立新、赵明华简历", "# 周立新出席座谈会", "# 周立新同志简历发布"],
    ids=["two", "other", "goes on"],
)
def test_a_headline_that_does_not_say_whose_vita_follows_gives_none(read, headline):
    posts, facts = read(f"{headline}\n\n男，汉族，1970年5月生，现任株洲市财政局局长。\n")
    assert {fact for fact in facts if fact[0] != "赵明华"} == set()
    assert [post for post in posts if post[1] == "局长"] == []


def test_posts_end_with_a_word_about_all_of_them(read):
    posts, _ = read("# 短讯一则\n\n本报讯 赵明华2019年3月任株洲市财政局局长，2021年5月被免去上述职务。\n")
    assert posts == {("赵明华", "局长", "株洲市财政局", "2019-03", "2021-05", True)}


LINES = (
    "1998－2001 株洲市财政局科员\n2001.05-2005.08 株洲市财政局监督科科长\n"
    "2005年8月－2009年3月 株洲市财政局副局长\n2009.03- 株洲市民政局局长\n"
)
TERMS = {
    ("周立新", "科员", "株洲市财政局", "1998", "2001", True),
    ("周立新", "科长", "株洲市财政局监督科", "2001-05", "2005-08", True),
    ("周立新", "副局长", "株洲市财政局", "2005-08", "2009-03", True),
    ("周立新", "局长", "株洲市民政局", "2009-03", None, False),
}


@pytest.mark.parametrize(
    "head",
    ["周立新，男，汉族，1970年5月生，湖南醴陵人。\n", "周立新\n男，汉族，1970年5月生，湖南醴陵人。\n"],
    ids=["in the text", "above it"],
)
def test_the_lines_of_a_vita_are_no_headlines_of_what_follows(read, head):
    after = "# 赵明华简历\n赵明华，男，1972年4月生，现任株洲市水利局局长。\n# 天气\n本报讯 昨日下雨。\n"
    posts, _ = read(f"# 市领导简历\n{head}{LINES}{after}")
    assert posts == {*TERMS, ("赵明华", "局长", "株洲市水利局", None, None, False)}
