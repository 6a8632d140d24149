"""People of one name in one city, and in several, are told apart by posts, companions and the rarity of the name."""

import pytest

from kg.derive.births import Stated
from kg.derive.identity import Person, persons
from kg.derive.likeness import Profile, is_one, likeness, rarity
from kg.derive.spheres import circles, parted

COMPANY, SCHOOL = frozenset(["株洲市芦淞区城建公司"]), frozenset(["株洲市荷塘区第五小学"])


def profile(organs=(), companions=(), post="主任", day="2023-03-06"):
    return Profile(frozenset(organs), frozenset([post]), dict.fromkeys(companions, 0.8), day, day)


def test_a_common_name_in_two_organs_without_a_companion_in_common_is_two_people():
    known = {COMPANY: profile(COMPANY, ["周立新"], "经理"), SCHOOL: profile(SCHOOL, ["赵明华"], "校长")}
    assert len(parted("王伟", known)) == 2
    assert len(parted("欧阳志远", known)) == 1


def test_a_companion_in_common_makes_a_transfer_of_it():
    known = {COMPANY: profile(COMPANY, ["周立新"], "经理"), SCHOOL: profile(SCHOOL, ["周立新"], "校长")}
    assert len(parted("王伟", known)) == 1


def test_organs_of_one_article_and_parts_of_an_organ_are_one_circle():
    organs = ["株洲市财政局", "株洲市财政局预算科", "醴陵市人民政府", "攸县人民政府"]
    assert circles(organs, [("攸县人民政府", "醴陵市人民政府")]) == [
        frozenset(organs[2:]),
        frozenset(organs[:2]),
    ]


def test_no_name_joins_two_cities_by_its_rarity_alone():
    here, there = profile(["株洲市教育局"]), profile(["兰州市水务局"])
    assert likeness("欧阳志远", here, there) > 0.5
    assert not is_one("欧阳志远", here, there)
    assert is_one("欧阳志远", profile(companions=["赵明华"]), profile(companions=["赵明华"]))


def test_an_office_of_the_nation_does_not_take_up_its_namesakes():
    places = ("北京市", "湖南省株洲市")
    names = [Person("李扬", city, credit=False, official=False, listed=False) for city in places]
    known = {
        ("李扬", places[0]): profile(["中华人民共和国教育部"], post="司长"),
        ("李扬", places[1]): Profile(),
    }
    assert len({who.entity for who in persons(names, {}, profiles=known).values()}) == 2


@pytest.mark.parametrize(
    ("one", "other", "apart"),
    [
        ("湖南醴陵", "江苏海门", True),
        ("湖南醴陵", "湖南省攸县", False),
        ("湖南醴陵", "醴陵市", False),
        ("株洲醴陵", "湖南醴陵", False),
    ],
)
def test_another_origin_is_a_contradiction(one, other, apart):
    told = [Stated(origins=frozenset([place])) for place in (one, other)]
    assert told[0].contradicts(told[1]) is apart


def test_who_is_named_everywhere_proves_nothing():
    assert rarity(1, 1000) == 1
    assert 0 < rarity(10, 1000) < rarity(2, 1000)
    assert rarity(31, 1000) == 0


def test_a_page_without_a_post_is_about_the_one_whose_companions_it_names(papers):
    graph = papers(
        {
            "2023-03-06": "本报讯 芦淞区城市管理局局长王伟、副局长周立新到社区检查。\n",
            "2023-03-07": "本报讯 芦淞区城市管理局局长王伟、副局长周立新出席会议。\n",
            "2023-05-08": "本报讯 荷塘区第五小学校长王伟、副校长赵明华介绍了情况。\n",
            "2023-05-09": "本报讯 荷塘区领导王伟、赵明华参加会议。\n",
            "2023-05-10": "本报讯 区领导王伟、李文清参加会议。\n",
        }
    )
    found = {e.entity: e.mentions for e in graph.entities() if e.entity.startswith("王伟")}
    assert found == {"王伟": 3, "王伟（株洲市荷塘区第五小学）": 2}
