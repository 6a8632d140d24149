import itertools

from hypothesis import given
from hypothesis import strategies as st

from kg.base.schema import Page
from kg.reading.articles import lay_out
from kg.reading.folding import fold

PAGE = """绍兴日报
2024年3月12日 星期二 第12345期 今日8版

市委举行学习会
温暖主持并讲话

本报讯(记者 王敏 通讯员 李 娜) 昨日,市委举行学习会,部署下一步

工作。会议强调要真抓 实干。下转02版①

·李四遗失绍兴市收据一张,声明作废

# 越城区打造
## 产业新高地
绍兴日报记者 张三

聚焦重点项目

今年以来,越城区新开工项目30个。今年以来,越城区新开工项目30个。
"""


def articles_of(text):
    return lay_out(Page("p.txt", text, "utf-8", None, None, None, None), fold(text))


def test_a_page_is_cut_as_an_editor_would():
    first, second = [a for a in articles_of(PAGE) if a.article]
    assert first.headline == "市委举行学习会 温暖主持并讲话"
    assert first.byline == ("王敏", "李娜") or first.byline[0] == "王敏"
    assert (first.continues, first.jump) == ("02版①", "to")
    assert "部署下一步工作。" in first.text
    assert "真抓实干" in first.text
    assert second.headline == "越城区打造"
    assert second.byline == ("张三",)
    assert "聚焦重点项目" in second.text


def test_notices_and_mastheads_belong_to_no_article():
    loose = [a for a in articles_of(PAGE) if a.article is None]
    assert {kind for a in loose for *_, kind in a.sentences} == {"furniture", "notice"}
    assert any("遗失" in a.text for a in loose)


def test_a_passage_printed_twice_is_marked():
    second = [a for a in articles_of(PAGE) if a.article][1]
    assert [kind for *_, kind in second.sentences][-2:] == ["body", "repeat"]


PLAIN = """佛山日报
2023年11月3日 星期五 癸卯年九月二十

市委书记会见企业家

本报讯(记者 何帆)昨日下午，市委书记会见企业家一行。

三水北江新区再添引擎
总投资50亿元项目动工
11月1日，储能基地项目在白坭镇动工。

抓项目

三水区今年新开工项目30个。
项目总投资超过百亿元。

禅城法院拘留一名失信被执行人

近日，禅城区人民法院执行局拘留一人。
他欠货款86万元，

一直不还钱

在外地打工。

讣告
梁炳坤同志因病逝世，享年91岁。
"""


def test_a_page_without_marks_is_cut_where_headlines_stand_apart():
    found = {a.headline: a.text for a in articles_of(PLAIN) if a.article}
    assert list(found) == [
        "市委书记会见企业家", "三水北江新区再添引擎 总投资50亿元项目动工", "禅城法院拘留一名失信被执行人", "讣告",
    ]  # fmt: skip
    assert "抓项目" in found["三水北江新区再添引擎 总投资50亿元项目动工"]
    assert "一直不还钱在外地打工" in found["禅城法院拘留一名失信被执行人"].replace("\n", "")


def test_a_sentence_that_fills_lines_without_a_comma_goes_on():
    text = (
        "市人大常委会举行会议\n\n本报讯(记者 王敏)会议听取了市政府关于上年度国有资产管理情况的报告。会议表决通过\n"
        "任免事项:决定任命陈宣群为肇庆市科学技术局局长;免去黎晓华的肇庆市科学技术局\n"
        "局长职务;任命莫志雄为肇庆市中级人民法院民事审判第二庭庭长;批准任命谭伟\n健为德庆县人民检察院检察长。\n"
    )
    (article,) = (a for a in articles_of(text) if a.article)
    assert "科学技术局局长职务" in article.text
    assert "谭伟健为德庆县" in article.text


@given(
    st.text(
        st.one_of(
            st.characters(exclude_categories=["Cs"]), st.sampled_from("株洲日报讯(记者/张三)。,\n #▶下转02版")
        )
    )
)
def test_every_clean_character_knows_where_it_stands(text):
    for article in articles_of(text):
        assert len(article.text) == len(article.printed) == len(article.spelt) == len(article.origin)
        assert all(a < b for a, b in zip(article.origin, article.origin[1:], strict=False))
        for char, raw in zip(article.printed, article.origin, strict=True):
            assert char in "\n " or text[raw] == char
        spans = [(start, end) for start, end, _ in article.sentences]
        assert all(0 <= s < e <= len(article.text) for s, e in spans)
        assert all(a[1] <= b[0] for a, b in itertools.pairwise(spans))


@given(st.text(st.sampled_from("株洲市委书记曹慧泉强调,要抓项目。\n "), max_size=200))
def test_nothing_on_a_page_is_lost(text):
    kept = sorted(
        raw
        for a in articles_of(text)
        for char, raw in zip(a.text, a.origin, strict=True)
        if not char.isspace()
    )
    assert kept == [i for i, char in enumerate(text) if not char.isspace()]


WEB = """常德市召开防汛会议
2024-05-08 09:30 来源：常德日报 作者：田野
5月7日,市委书记方大山主持会议。
会议要求加强值守。
市医院开展义诊
发布时间：2024-05-08 10:12:00  浏览：125
石门县举行义诊活动,院长金小马参加。
活动共接待居民三百人。
————————
桃源县新建两座水库
项目总投资8亿元,县长文高见出席开工仪式。
"""


def test_items_of_a_site_that_were_pasted_one_after_another_are_parted():
    found = [a for a in articles_of(WEB) if a.article]
    assert [a.headline for a in found] == ["常德市召开防汛会议", "市医院开展义诊", "桃源县新建两座水库"]
    assert [("方大山" in a.text, "金小马" in a.text, "文高见" in a.text) for a in found] == [
        (True, False, False), (False, True, False), (False, False, True),
    ]  # fmt: skip
    assert all("来源" not in a.text for a in found)


def test_a_sentence_that_tells_a_source_is_text():
    (article,) = (
        a
        for a in articles_of("# 会议召开\n\n市委召开会议。\n来源：据市委办介绍，会议要求抓好落实。\n")
        if a.article
    )
    assert "据市委办介绍" in article.text
