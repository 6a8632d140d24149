"""On a page without a home, 市 means the city that the article named last."""

import pytest

from kg.flow import corpus
from kg.reading.page import Options


@pytest.mark.parametrize(
    ("text", "organ"),
    [
        ("临清市深入开展走访行动。市委书记何宪卓带头走访。", "中共临清市委员会"),
        ("山东省聊城市临清市深入开展走访行动。市委书记何宪卓带头走访。", "中共临清市委员会"),
        ("浙江金华东阳市横店镇的村民说，市委书记何宪卓来过。", "中共东阳市委员会"),
        ("江西省瑞金市叶坪镇有了新路，市委书记何宪卓说。", "中共瑞金市委员会"),
        ("湖北枣阳市启动改革，市委书记何宪卓说。", "中共枣阳市委员会"),
        ("聊城市开展走访行动，临清市率先落实，市委书记何宪卓带头。", "中共聊城市委员会"),
        ("赣州市委书记王大山来到瑞金市调研，市委书记何宪卓作陪。", "中共赣州市委员会"),
        ("湖北枣阳市启动改革，襄阳市专家到场，市委书记何宪卓说。", "中共襄阳市委员会"),
        ("浙江义乌市和浦江县启动改革，市委书记何宪卓说。", "中共金华市委员会"),
    ],
)
def test_a_county_level_city_named_without_its_prefecture_is_meant_by_its_city_word(tmp_path, text, organ):
    path = tmp_path / "p.txt"
    path.write_text(text + "\n", encoding="utf-8")
    _, found = corpus([path], options=Options())
    assert {p.organ for p in found.posts if p.person == "何宪卓"} == {organ}


def test_an_intermediate_court_is_that_of_the_prefecture(tmp_path):
    path = tmp_path / "p.txt"
    path.write_text("临清市深入开展走访行动，市中级人民法院派人参加。\n", encoding="utf-8")
    _, found = corpus([path], options=Options())
    assert "聊城市中级人民法院" in {m.entity for m in found.mentions}


@pytest.mark.parametrize(
    ("home", "text", "organs"),
    [
        (
            "承德市",
            "平泉市委书记张建华主持会议。市委副书记、市长姜海涛出席。",
            {"中共平泉市委员会", "平泉市人民政府"},
        ),
        ("安庆市", "桐城市委书记张建华主持会议。市长姜海涛出席。", {"中共桐城市委员会", "桐城市人民政府"}),
        ("曲靖市", "宣威市召开会议。市委书记张建华主持，市长姜海涛讲话。", {"中共宣威市委员会", "宣威市人民政府"}),
        ("龙岩市", "漳平市召开会议，市长姜海涛讲话。", {"漳平市人民政府"}),
        ("遵义市", "仁怀市委书记张建华到茅台镇调研。市委常委、副市长姜海涛参加。", {"中共仁怀市委员会", "仁怀市人民政府"}),
        ("承德市", "市委书记王大山到平泉市调研。市长姜海涛参加。", {"中共承德市委员会", "承德市人民政府"}),
        ("承德市", "平泉市委书记张建华发言。市委书记王大山讲话。", {"中共平泉市委员会", "中共承德市委员会"}),
        ("承德市", "平泉市委书记张建华、滦平县委书记王大山发言。市长姜海涛讲话。", {"中共平泉市委员会", "中共滦平县委员会", "承德市人民政府"}),
        ("承德市", "承德市召开会议，平泉市委书记张建华发言。市长姜海涛讲话。", {"中共平泉市委员会", "承德市人民政府"}),
    ],
)  # fmt: skip
def test_leaders_in_an_article_about_a_county_level_city_are_its_own(tmp_path, home, text, organs):
    path = tmp_path / "p.txt"
    path.write_text(text + "\n", encoding="utf-8")
    _, found = corpus([path], options=Options(home=home))
    assert {p.organ for p in found.posts} == organs
