"""The place of a level word in a chain of posts: that of the post before, wherever the paper is."""

import pytest


@pytest.fixture
def told(page):
    def read(text, home="浙江省湖州市"):
        reading = page("一则短讯\n\n" + text + "\n", home=home)
        return {(p.person, p.post, p.organ.partition("（")[0]) for p in reading.posts}

    return read


@pytest.mark.parametrize(
    ("text", "organs"),
    [
        ("沈阳市副市长、市公安局局长何文军来访。", {"沈阳市人民政府", "沈阳市公安局"}),
        ("沈阳市和平区区长、市委常委何文军来访。", {"沈阳市和平区人民政府", "中共沈阳市委员会"}),
        ("安吉县委书记、市委常委何文军来访。", {"中共安吉县委员会", "中共湖州市委员会"}),
        ("海宁市副市长、市公安局局长何文军来访。", {"海宁市人民政府", "海宁市公安局"}),
        ("长春市委书记、省委常委何文军来访。", {"中共长春市委员会", "中共吉林省委员会"}),
        (
            "何文军历任辽宁省沈阳市市长、市委第一书记、省委常委。",
            {"沈阳市人民政府", "中共沈阳市委员会", "中共辽宁省委员会"},
        ),
    ],
)
def test_a_level_word_means_the_place_of_the_post_before(told, text, organs):
    assert {organ for _, _, organ in told(text)} == organs


def test_behind_a_name_the_level_word_is_the_papers_again(told):
    posts = told("率团来访的沈阳市副市长江志生，市委书记何文军会见了客人。")
    assert posts == {("江志生", "副市长", "沈阳市人民政府"), ("何文军", "书记", "中共湖州市委员会")}


def test_a_party_post_and_a_state_post_of_one_place_are_one_turn_of_a_series(page):
    text = "何文军，1915年生。1981年1月起先后任嘉兴市委第二书记、市政府市长，浙江省委常委。"
    posts = page("一则短讯\n\n" + text + "\n", home="浙江省湖州市").posts
    assert {(p.post, p.begin) for p in posts} == {
        ("第二书记", "1981-01"),
        ("市长", "1981-01"),
        ("常委", None),
    }


def test_institutes_behind_a_post_in_their_academy_belong_to_it(told):
    posts = told("何文军历任浙江省医学科学院副院长兼药物研究所所长，浙江省卫生厅副厅长。")
    assert ("何文军", "所长", "浙江省医学科学院药物研究所") in posts
