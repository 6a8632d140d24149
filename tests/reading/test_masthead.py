import pytest

from kg.base.errors import InputError
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.files import load
from kg.reading.home import home_of
from kg.reading.masthead import Masthead, read_masthead

HEAD = "绍兴日报\r\n2024年3月12日 星期二 第12345期 今日8版\r\n中共绍兴市委主管主办\r\n\r\n市委理论学习中心组举行学习会\r\n"


@pytest.fixture(scope="module")
def divisions():
    return Divisions(load())


def test_a_masthead_tells_paper_date_number_and_home(divisions):
    assert read_masthead(HEAD, divisions) == Masthead("绍兴日报", "2024-03-12", "12345", "浙江省绍兴市")


@pytest.mark.parametrize(
    ("head", "paper", "home"),
    [
        ("# 赣南日报\n\n2022年3月3日 星期四\n", "赣南日报", "江西省赣州市"),
        ("井冈山报\n2022年3月3日\n新华社、大河报消息\n", "井冈山报", "江西省吉安市"),
        ("遵义日报\n2022年3月3日\n据井冈山报消息\n", "遵义日报", "贵州省遵义市"),
        ("西双版纳报\n2022年3月3日\n", "西双版纳报", "云南省西双版纳傣族自治州"),
        ("要闻\n本报讯 东台市、阜宁县和大丰区到会，参观者来自铜梁区。\n", None, "江苏省盐城市"),
        ("要闻\n我市石峰区、芦淞区到会，省人大代表来自攸县。\n", None, "湖南省株洲市"),
        ("要闻\n本报讯 东台市、阜宁县和大丰区到会，参观者来自铜梁区、醴陵市。\n", None, None),
        ("要闻\n东台市、阜宁县和大丰区举行龙舟赛。\n", None, None),
        ("要闻\n（温州日报消息，展会闭幕）\n", "温州日报", None),
        ("鼓楼晚报\n2022年3月3日\n", "鼓楼晚报", None),
    ],
    ids=[
        "region",
        "mountain",
        "quoted",
        "no daily",
        "by its counties",
        "by a short one",
        "of nowhere",
        "written of",
        "cited",
        "of several",
    ],
)
def test_a_paper_whose_name_does_not_tell_its_place_has_a_home(divisions, head, paper, home):
    told = read_masthead(head + "会议讨论了预算。\n", divisions)
    assert (told.paper, told.home) == (paper, home)


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("癸卯年十一月廿八 第23534期", "2024-01-09"),
        ("癸卯年正月十一 第23203期", "2023-02-01"),
        ("癸卯年闰二月初一 第23258期", "2023-03-22"),
        ("二〇二三年二月一日 星期三", "2023-02-01"),
        ("2023-02-01", "2023-02-01"),
        ("会议于2023年2月1日举行,市委书记出席。", None),
        ("2023年13月41日", None),
    ],
    ids=["lunar", "lunar first month", "leap month", "hanzi", "iso", "in a sentence", "no date"],
)
def test_date_of_the_issue(divisions, line, date):
    assert read_masthead(f"株洲日报\n{line}\n", divisions).date == date


def test_home_may_be_named_in_any_form(divisions):
    assert home_of("株洲", divisions) == home_of("湖南省株洲市", divisions) == "湖南省株洲市"
    with pytest.raises(InputError, match="江苏省南京市鼓楼区"):
        home_of("鼓楼区", divisions)


def test_home_may_be_a_division_that_is_no_more(divisions):
    assert home_of("富阳市", divisions) == "浙江省杭州市富阳市"
    assert home_of("富阳", divisions, 2013) == "浙江省杭州市富阳市"
    assert home_of("富阳", divisions) == home_of("富阳", divisions, 2020) == "浙江省杭州市富阳区"
    assert home_of("襄樊", divisions, 2008) == "湖北省襄樊市"
    assert home_of("思茅市", divisions, 2000) == "云南省思茅地区思茅市"
