"""Gangs, meetings and kinds of laboratories are no bodies, whatever the net says."""

import re

import jieba.posseg
import pytest

import kg
from kg.gazetteer.lexicon import lexicon
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.engine.judge import Claim
from kg.reading.recognise.engine.no_body import without_kinds

jieba.posseg.initialize()
CASES = {
    "a gang": ("警方通缉缅北电信诈骗犯罪集团的头目，云海集团报了案。", ["云海集团"]),
    "bodies of several cities": ("泰州、盐城、淮安三市政协都来了，淮安市政协主席到会。", ["淮安市政协"]),
    "a case number": ("他不服徐商罚字(2014)第6号决定书，东湖市公安局到场。", ["东湖市公安局"]),
    "a gang of smugglers": ("海关打掉一个福建走私集团，东湖市公安局立案。", ["东湖市公安局"]),
    "a meeting": ("重庆市科技创新工作会3日召开，重庆市科技局到会。", ["重庆市科技局"]),
    "a kind of laboratory": ("教育部重点实验室开会，云山大学来了人。", ["云山大学"]),
    "words before a short form": (
        "东湖明泰投资股份有限公司（以下简称明泰公司）上诉。故明泰公司的主张不予采纳，贷款人处盖明泰公司公章。",
        ["东湖明泰投资股份有限公司", "明泰公司", "明泰公司", "明泰公司"],
    ),
    "a car's number": ("被告驾驶桂B×××××号轿车到云海公司。", ["云海公司"]),
    "what is between banks": ("丰泽银行在中国银行间市场发债，丰泽银行获利。", ["丰泽银行", "丰泽银行"]),
    "schools of a state": ("东湖大学与三所加拿大大学合办课程。", ["东湖大学"]),
    "what a school will do": ("东湖大学会进一步完善教学，东湖大学很忙。", ["东湖大学", "东湖大学"]),
    "a meeting that somebody leads": (
        "东湖市教育局派人到会。民主生活会由校党委书记丁大海主持。",
        ["东湖市教育局"],
    ),
    "a party of a contract": (
        "甲方东湖明泰投资有限公司与乙方西山华安工贸有限公司签约。东湖明泰投资有限公司、西山华安工贸有限公司盖章。",
        ["东湖明泰投资有限公司", "西山华安工贸有限公司"] * 2,
    ),
    "hospitals of a rank": ("三级中医医院可设病房，东湖市人民医院已设。", ["东湖市人民医院"]),
    "a college of a trade is no faculty": (
        "东湖大学办班，三峡职业技术学院派人来。",
        ["东湖大学", "三峡职业技术学院"],
    ),
    "the first of its kind": ("作为中国第一家专业漫画博物馆，云海漫画博物馆开馆。", ["云海漫画博物馆"]),
    "universities of a state": (
        "中国未来私立大学、中国特色现代大学、世界一流大学都谈到了，云山大学开会。",
        ["云山大学"],
    ),
    "presses of a kind": ("要建成世界一流大学出版社，云山大学出版社到会。", ["云山大学出版社"]),
    "schools of a city": ("浙江杭州中小学放假，杭州市教育局通知。", ["杭州市教育局"]),
    "bodies whose names begin so": (
        "中国人民大学、世界银行、中国医院协会到会。",
        ["中国人民大学", "世界银行", "中国医院协会"],
    ),
    "two organs without a mark between": (
        "财政部国家税务总局发布公告，最高人民法院最高人民检察院派人来。",
        ["财政部", "国家税务总局", "最高人民法院", "最高人民检察院"],
    ),
    "an office that was a ministry's": ("他到财政部税务总局报到。", ["财政部税务总局"]),
    "an organ and its office": (
        "公安部交通管理局、教育部留学服务中心、国务院办公厅派人来。",
        ["公安部交通管理局", "教育部留学服务中心", "国务院办公厅"],
    ),
    "two organs that act together": ("公安部联合国家金融监管总局发布公告。", ["公安部", "国家金融监管总局"]),
    "an organ with one of its province": ("河南省教育厅会同省公安厅印发通知。", ["河南省教育厅", "省公安厅"]),
    "a central organ whom somebody joins": (
        "五年行动计划印发，联合国家监委、公安部推进。",
        ["国家监委", "公安部"],
    ),
    "a congress behind a province": ("驻鲁全国人大代表到园区视察。", ["全国人大"]),
    "another state's ministry": (
        "波兰国家科技部发来贺信，东湖市公安局到场。",
        ["波兰国家科技部", "东湖市公安局"],
    ),
    "the bureau of a province": ("江苏省国家保密局派人到会。", ["江苏省国家保密局"]),
    "a group of several organs": ("辽宁省消防救援总队联合检查组到会。", ["辽宁省消防救援总队联合检查组"]),
    "the firm of the page": ("甲方占公司三成股权，非经公司解散不得抽回。云海公司盖章。", ["云海公司"]),
    "a firm after an adverb": (
        "云海明泰公司起诉。后明泰公司退出，明泰公司盖章。",
        ["云海明泰公司", "明泰公司", "明泰公司"],
    ),
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
    assert list(without_kinds([claim], lexicon(()).chart(text))) == []


@pytest.mark.parametrize(
    ("text", "words", "label", "kept"),
    [
        ("因暴雪受灾的学生。", "暴雪", "COMPANY", False),
        ("持股已触及平仓线。", "平仓线", "COMPANY", False),
        ("单项工程的建安成本不高。", "建安成本", "COMPANY", False),
        ("先瑞为公司的孙公司。", "孙公司", "COMPANY", False),
        ("经理 Damir Raab 到会。", "Raab", "COMPANY", False),
        ("西山顺新集团、苹果等企业到会。", "苹果", "COMPANY", True),
        ("到年末，平安已布局十家门店。", "平安", "COMPANY", True),
        ("理事长说，协进会很忙。", "协进会", "INSTITUTION", True),
        ("公告称，9日停牌，石岩董事长致歉。", "停牌", "COMPANY", False),
        ("在强制险范围内赔偿，第三者寿险另算。", "第三者寿险", "COMPANY", False),
        ("他驾驶东风轿车撞上护栏。", "东风轿车", "COMPANY", False),
        ("楼盘报价2万元/平，云山雅颂卖得最快。", "云山雅颂", "COMPANY", False),
        ("楼盘报价2万元/平，开发商是云山置业。", "云山置业", "COMPANY", True),
        ("他被领到市场销售部。人力资源部在楼上。", "人力资源部", "AGENCY", False),
        ("东湖学院与法国公司合办课程。", "法国公司", "COMPANY", False),
        ("日韩海关推进通关便利。", "日韩海关", "AGENCY", False),
        ("铜川市两级人民法院开放日。", "铜川市两级人民法院", "AGENCY", False),
        ("支部获评“东湖市五好团委”称号。", "东湖市五好团委", "AGENCY", False),
        ("东湖建设国家中心城市。", "东湖建设国家中心", "INSTITUTION", False),
        ("云山大学校董到会。", "云山大学校", "INSTITUTION", False),
        ("云山学校董事长到会。", "云山学校", "INSTITUTION", True),
        ("东湖大学骨干教师研修班开班。", "东湖大学骨干教师研修班", "INSTITUTION", False),
    ],
    ids=[
        "weather",
        "a line in accounts",
        "costs",
        "a kind of firm",
        "half a name",
        "a brand in a list",
        "a brand that acts",
        "an association",
        "the act of a day",
        "a kind of insurance",
        "a car",
        "dwellings for sale",
        "who builds dwellings",
        "a department of any firm",
        "firms of a state",
        "customs of two states",
        "courts of two levels",
        "a distinction",
        "a central city",
        "a governor of a school",
        "the chairman of a school",
        "a course",
    ],
)
def test_common_words_are_no_firms(text, words, label, kept):
    one = Candidate(text.index(words), text.index(words) + len(words), label, "", 0.7)
    firms = [Candidate(m.start(), m.end(), "COMPANY", "", 0.9) for m in re.finditer("西山顺新集团", text)]
    claims = [Claim(one, {"model": 0.7}), *(Claim(c, {"model": 0.9}) for c in firms)]
    found = [c for c, _ in without_kinds(claims, lexicon(()).chart(text))]
    assert (one in found) == kept


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("第三人鑫隆公司到庭。", "鑫隆公司"),
        ("乙方明泰公司盖章。", "明泰公司"),
        ("东湖商会创会会长到会。", "东湖商会"),
        ("原审第三人云山科技公司", "云山科技公司"),
        ("案外人鑫盛物流公司", "鑫盛物流公司"),
        ("搬迁户云山五金公司", "云山五金公司"),
        ("台企云山食品公司", "云山食品公司"),
        ("领办东湖种植公司", "东湖种植公司"),
        ("云山公司系东湖公司", "云山公司"),
    ],
)
def test_a_name_is_without_what_belongs_to_others(text, name):
    end = text.index("公司") + 2 if "公司" in text else text.index("会长")
    claim = Claim(Candidate(0, end, "COMPANY", "", 0.7), {"model": 0.7})
    assert [text[c.start : c.end] for c, _ in without_kinds([claim], lexicon(()).chart(text))] == [name]


def test_a_firm_ends_before_the_firm_of_the_page():
    text = "东湖明泰科技与公司之间没有往来。"
    claim = Claim(Candidate(0, 9, "COMPANY", "", 0.7), {"model": 0.7})
    assert [text[c.start : c.end] for c, _ in without_kinds([claim], lexicon(()).chart(text))] == [
        "东湖明泰科技"
    ]
