"""What the ledger says of cities elsewhere: acting heads, beginnings long past, seats of a day, bodies known from titles."""

import json

import pytest

import kg
from kg.apps.cli import main
from kg.derive.spells import title_of
from kg.export import FORMATS
from kg.query.selection import Selection
from kg.reading.page import Options

CITIES = ("湖州", "南阳", "桂林", "烟台", "宝鸡")
"""Cities of five provinces."""
DISTRICTS = {"湖州": "吴兴区", "南阳": "宛城区", "桂林": "象山区", "烟台": "芝罘区", "宝鸡": "渭滨区"}


@pytest.fixture
def press(tmp_path):
    """Build a database of pages of a city's paper: city, and date to text; the open graph out."""
    opened = []

    def make(city, pages):
        for day, text in pages.items():
            year, month, date = (int(part) for part in day.split("-"))
            head = f"{city}日报\n{year}年{month}月{date}日\n中共{city}市委主管主办\n\n"
            (tmp_path / f"{day}.txt").write_text(head + text.format(c=city), encoding="utf-8")
        kg.build([tmp_path], tmp_path / "out", options=Options(model=None))
        opened.append(kg.open(tmp_path / "out"))
        return opened[-1]

    yield make
    for graph in opened:
        graph.close()


@pytest.fixture
def ask(press, tmp_path, monkeypatch, capsys):
    """Run a command on such a database: city, pages, arguments in; exit status, stdout, stderr out."""

    def call(city, pages, *arguments):
        press(city, pages).close()
        monkeypatch.setattr("sys.argv", ["kg", *arguments, "--db", str(tmp_path / "out"), "--lang", "en"])
        try:
            main()
        except SystemExit as stopped:
            return stopped.code, *capsys.readouterr()
        return 0, *capsys.readouterr()

    return call


ACTING = {
    "2020-06-08": "# {c}市人大常委会任免名单\n\n（2020年6月5日{c}市第八届人民代表大会常务委员会第二十次会议通过）\n决定任命：\n"
    "周立新为{c}市人民政府副市长、代理市长。\n接受沈立新辞去{c}市人民政府市长职务的请求。\n",
    "2021-02-01": "# 简历\n\n周立新，男，1973年2月生，2020年6月至2021年1月任{c}市代市长。\n",
}


@pytest.mark.parametrize("city", CITIES)
def test_an_acting_head_is_one_spell_however_the_page_prints_it(press, city):
    held = press(city, ACTING).holders(f"{city}市人民政府", post="市长")
    assert [(s.person, s.post, s.begin, s.until) for s in held if s.person == "周立新"] == [
        ("周立新", "代市长", "2020-06-05", "2021-01")
    ]


def test_other_titles_keep_their_words():
    printed = ("代理市长", "代市长", "代理检察长", "代理会计", "代理人")
    assert [title_of(post) for post in printed] == ["代市长", "代市长", "代检察长", "代理会计", "代理人"]


MEMOIR = {
    "2018-01-10": "# 往事\n\n本报讯 离休干部方志成回忆，他1987年3月任{c}市副市长。方志成说，那时条件艰苦。\n",
    "2018-01-12": "本报讯 1月11日，副市长沈立新出席会议。\n",
    "2018-02-20": "本报讯 2月19日，副市长沈立新到企业调研。\n",
}


@pytest.mark.parametrize("city", CITIES)
@pytest.mark.parametrize("day", ["2018-01-10", "2018-01-12", "2005-01-01"])
def test_a_beginning_of_thirty_years_ago_shows_nobody_in_office(press, city, day):
    graph = press(city, MEMOIR)
    held = [s.person for s in graph.holders(f"{city}市人民政府", post="副市长", on=day)]
    assert "方志成" not in held
    assert all(seat.person != "方志成" for seat in graph.chart(f"{city}市", on=day))
    (spell,) = [s for s in graph.career("方志成") if s.post == "副市长"]
    assert (spell.begin, spell.first, spell.last, spell.past) == ("1987-03", None, None, None)


@pytest.mark.parametrize(
    ("words", "held"),
    [
        ("2009年3月起任{c}市副市长", True),
        ("1996年3月起任{c}市副市长至今", True),
        ("1996年3月起任{c}市副市长", False),
    ],
)
def test_a_beginning_shows_an_office_for_two_terms_or_as_long_as_the_page_says(press, words, held):
    graph = press("湖州", {"2018-01-10": f"# 简历\n\n方志成，男，{words}。\n"})
    spells = graph.holders("湖州市人民政府", on="2018-01-10")
    assert bool(spells) is held


SEATS = {
    "2019-03-15": "本报讯 3月14日，市委书记方志成、市长沈立新出席会议。副市长丁学文、毛建军参加。{d}区委书记贺国强、{d}区长周兰参加。\n",
    "2019-08-15": "本报讯 8月14日，市委书记方志成、市长沈立新出席会议。副市长毛建军参加。{d}区委书记贺国强、{d}区长周兰参加。\n",
    "2019-09-01": "本报讯 原副市长丁学文接受审查。\n",
    "2019-12-15": "本报讯 12月14日，市委书记方志成、市长沈立新出席会议。副市长毛建军参加。{d}区委书记贺国强、{d}区长周兰参加。\n",
}


@pytest.mark.parametrize("city", CITIES)
def test_deputies_who_left_are_no_vacancies_and_districts_have_charts_of_their_own(press, city):
    own = DISTRICTS[city].removesuffix("区")
    pages = {day: text.replace("{d}区", own + "区").replace("{d}", own) for day, text in SEATS.items()}
    graph = press(city, pages)
    seats = graph.chart(f"{city}市", on="2019-10-01")
    assert {(s.organ, s.post, s.person) for s in seats} == {
        (f"中共{city}市委员会", "书记", "方志成"),
        (f"{city}市人民政府", "市长", "沈立新"),
        (f"{city}市人民政府", "副市长", "毛建军"),
    }
    inner = graph.chart(DISTRICTS[city], on="2019-10-01")
    assert {(s.post, s.person) for s in inner} == {("书记", "贺国强"), ("区长", "周兰")}


def test_only_the_seat_of_a_head_is_vacant(press):
    left = {
        "2019-03-15": "本报讯 3月14日，市长沈立新、副市长丁学文、市财政局局长毛建军出席会议。\n",
        "2019-09-01": "本报讯 原市长沈立新接受审查。原副市长丁学文接受审查。市财政局原局长毛建军接受审查。\n",
    }
    seats = press("南阳", left).chart("南阳市", on="2019-10-01")
    assert {(s.post, s.state, s.before) for s in seats} == {
        ("市长", "vacant", "沈立新"),
        ("局长", "vacant", "毛建军"),
    }


def test_of_deputies_of_whom_none_is_shown_the_last_one_is_told_in_one_line(press):
    shown = {"2019-03-15": "本报讯 3月14日，市长沈立新、副市长丁学文、副市长毛建军出席会议。\n"}
    seats = press("南阳", shown).chart("南阳市", on="2019-10-01")
    assert [s.state for s in seats if s.post == "副市长"] == ["unknown"]


LISTS = {
    f"2020-{month:02}-16": f"# 会议\n\n本报讯 {month}月15日，市委书记方志成主持召开第{month}次会议，沈立新、丁学文、毛建军出席。\n"
    for month in range(1, 7)
}
TITLES = {"2020-08-16": "本报讯 市委书记方志成，市委副书记、市长沈立新，副市长丁学文、毛建军出席会议。\n"}


@pytest.mark.parametrize("city", CITIES)
def test_who_chairs_is_first_of_the_list(press, city):
    rows = press(city, LISTS | TITLES).precedence()
    assert [row.entity for row in rows] == ["方志成", "沈立新", "丁学文", "毛建军"]
    assert {row.lists for row in rows} == {7}


def test_a_mayor_who_chairs_after_the_secretary_is_second(press):
    text = "# 会议\n\n本报讯 {0}月15日，市委书记方志成出席第{0}次会议并讲话，市长沈立新主持。市领导丁学文、毛建军参加。\n"
    rows = press("桂林", {f"2020-{n:02}-16": text.format(n) for n in range(1, 7)}).precedence()
    assert [row.entity for row in rows][:2] != ["沈立新", "方志成"]


@pytest.mark.parametrize("city", CITIES)
@pytest.mark.parametrize("name", ["{c}市人民政府", "{c}市政府", "市政府", "市人民政府"])
def test_a_body_that_only_titles_print_is_a_name(press, city, name):
    graph = press(city, LISTS | TITLES)
    asked = name.format(c=city)
    assert {s.person for s in graph.holders(asked)} == {"沈立新", "丁学文", "毛建军"}
    assert {row.entity for row in graph.precedence(asked)} == {"沈立新", "丁学文", "毛建军"}
    assert {s.post for s in graph.chart(asked, on="2020-08-16")} == {"市长", "副市长"}
    with pytest.raises(kg.KgError, match=f"only in titles; ask kg holders {city}市人民政府"):
        graph.entity(asked)


def test_a_body_of_another_level_than_the_papers_place_is_unknown(press):
    graph = press("烟台", LISTS | TITLES)
    for name in ("县委", "区政府", "省政府"):
        with pytest.raises(kg.KgError, match="names no entity"):
            graph.holders(name)


@pytest.mark.parametrize("city", CITIES)
def test_the_position_in_a_body_of_titles_names_its_organization(press, tmp_path, city):
    graph = press(city, LISTS | TITLES)
    FORMATS["ftm"](graph.exhibit("kg", Selection()), tmp_path / "graph.ftm")
    found = [json.loads(line) for line in (tmp_path / "graph.ftm").read_text(encoding="utf-8").splitlines()]
    names = {e["id"]: e["properties"]["name"] for e in found if e["schema"] == "PublicBody"}
    held = {
        e["properties"]["name"][0]: names[e["properties"]["organization"][0]]
        for e in found
        if e["schema"] == "Position"
    }
    assert held[f"{city}市人民政府副市长"] == [f"{city}市人民政府"]


@pytest.mark.parametrize(
    ("arguments", "status", "told"),
    [
        (
            ("top", "--measure", "rank", "--organ", "市人民政府", "--since", "2030-01-01"),
            0,
            "names two people of",
        ),
        (("compare", "2020-01", "2020-02"), 0, "no entity is in 5 stories of the two"),
        (("who", "方志成", "--met", "--interval"), 2, "--interval: does not go with --met"),
        (("who", "方志成", "--kind", "attend", "--level", "sentence"), 2, "--level: does not go with --kind"),
        (("who", "方志成", "--met", "--without-hubs"), 2, "--without-hubs: does not go with --met"),
    ],
)
@pytest.mark.parametrize("format_", ["json", "table"])
def test_an_empty_answer_and_an_option_that_it_does_not_read_are_told(ask, arguments, status, told, format_):
    code, out, err = ask("宝鸡", LISTS | TITLES, *arguments, "--format", format_)
    assert (code, out, err.count("\n")) == (status, "", 1)
    assert told in err


@pytest.mark.parametrize(("asked", "planned"), [((), None), (("--planned",), ["局长"])])
def test_planned_posts_are_in_an_answer_only_if_asked_for(ask, asked, planned):
    pages = {
        "2021-07-16": "# 公示\n\n方志成，男，1974年8月生，现任{c}市教育局副局长，拟任{c}市体育局局长。\n"
    }
    _, out, _ = ask("烟台", pages, "entity", "方志成", "--format", "json", *asked)
    held = json.loads(out)
    assert [post["post"] for post in held["planned"]] == planned if planned else "planned" not in held


def test_edges_of_events_have_the_kinds_of_their_events(press):
    text = "# 会见\n\n本报讯 3月4日，市委书记方志成会见了中国银行行长毛建军一行。\n"
    graph = press("湖州", {"2021-03-05": text})
    edge = graph.to_networkx(types=("official", "person"), kinds="event").edges["方志成", "毛建军"]
    assert (edge["kind"], edge["kinds"], edge["first"]) == ("event", "meet", "2021-03-04")
    assert all("kinds" not in held for _, _, held in graph.to_networkx().edges(data=True))


FOUR = {
    "2021-03-02": "# 开工\n\n本报讯 3月1日，市水利局局长方志成到工地检查。\n",
    "2021-03-16": "# 修路\n\n本报讯 {d}东乡镇石桥村党支部书记方志成介绍，村里通了水泥路。\n",
    "2021-03-23": "# 复工\n\n本报讯 {c}华兴矿业有限公司总经理方志成说，订单充足。\n",
}


@pytest.mark.parametrize("city", CITIES)
def test_posts_of_unlike_bodies_in_the_same_weeks_are_offered_for_review(press, city):
    graph = press(city, {day: text.replace("{d}", "{c}市" + DISTRICTS[city]) for day, text in FOUR.items()})
    merged = [row.entity for row in graph.entities() if row.entity.startswith("方志成")]
    doubts = [d for d in graph.doubts("two", limit=0) if d.entity == "方志成"]
    offered = {reason for doubt in doubts for reason in doubt.reasons if reason.startswith("at one time")}
    assert len(merged) + len(offered) >= 3


def test_posts_in_bodies_that_go_together_are_not_offered(press):
    graph = press(
        "湖州",
        {
            "2021-03-02": "# 开工\n\n本报讯 3月1日，副市长方志成到工地检查。\n",
            "2021-03-16": "# 会议\n\n本报讯 3月15日，市水利局局长方志成出席会议。\n",
            "2021-03-23": "# 会议\n\n本报讯 3月22日，市委常委方志成出席会议。\n",
        },
    )
    assert not any("at one time" in reason for d in graph.doubts("two", limit=0) for reason in d.reasons)
