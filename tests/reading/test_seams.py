"""Stories that were pasted together without headlines, or with headlines that nothing marks, are told apart."""

import dataclasses

import pytest

from kg.base.schema import Page
from kg.reading.articles import lay_out
from kg.reading.folding import fold
from kg.reading.lines import classed
from kg.reading.seams import seams

GRAPES = (
    "近日，第六届青禾葡萄采摘节在青禾县李家湾村开幕，来自省内外的游客走进葡萄园，采摘、品尝、直播，体验丰收的喜悦。采摘节期间，村里还安排了葡萄酒品鉴、乡村音乐会等活动，预计接待游客8万人次。",
    "李家湾村种植葡萄已有二十多年，全村葡萄种植面积达3200亩，年产值超过6000万元。村党支部书记李满仓说，去年村里建起冷库和分拣中心，葡萄从采摘到装箱只需两个小时，身价比过去翻了一番。",
    "“今年葡萄的甜度高，订单已经排到了下个月。”种植户王秀英一边装箱一边说。她家的15亩葡萄园，预计收入二十万元。",
)
SURGERY = (
    "中新网云溪9月5日电 (记者 赵岚)云溪市人民医院心血管内科主任医师陈立成带领团队，5日成功为一名83岁的患者实施经导管主动脉瓣置换手术，这也是该院开展的首例同类手术。",
    "据介绍，患者患有重度主动脉瓣狭窄，传统开胸手术风险极高。经过多学科会诊，陈立成团队决定采用微创介入的方式，手术历时90分钟，患者术后第二天便可下床活动。",
    "云溪市人民医院院长何静表示，医院近年来持续引进心血管领域的人才和设备，今后将把这一技术推广到县级医院，让更多患者在家门口得到救治。",
)
ROAD = (
    "记者从白石市交通运输局获悉，省道217线白石段改造工程日前通过交工验收并正式通车。该路段全长31公里，总投资3.6亿元，路基宽12米，沿线新建桥梁4座、涵洞57道。",
    "省道217线是白石市通往高速公路的主要通道。改造之前，路面坑洼不平，货车从白石镇到高速路口要走一个多小时；通车之后，只需要半个小时。",
    "“公路两侧还将补种行道树。”白石市交通运输局工程师李大可说，省道217线沿线的标志标牌也已经安装到位，后续将交由公路养护中心管理。",
)
REPORT = (
    "各位代表：现在，我代表市人民政府，向大会报告政府工作，请予审议，并请市政协委员和列席会议的同志提出意见。",
    "过去的一年，全市地区生产总值增长6.5%，一般公共预算收入增长8%，城乡居民收入同步提高，各项民生实事全面完成。全市新增城镇就业3.2万人，改造老旧小区126个。",
    "今年政府工作的总体要求是：坚持稳中求进工作总基调，以高质量发展为主题，扩大内需、优化结构，确保完成全年经济社会发展目标任务。",
)
TITLES = ("青禾葡萄采摘节开幕", "云溪市人民医院完成首例瓣膜置换手术", "省道217线白石段改造工程完工")
TOLD = (GRAPES, SURGERY, ROAD)


def cut(text, learned=None):
    """Return the first words and the headline of each story."""
    page = Page("p.txt", text, "utf-8", None, None, None, None)
    found = lay_out(page, fold(text), learned)
    return [(text[a.start : a.start + 6], a.headline) for a in found if a.article]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
@pytest.mark.parametrize("told", [(GRAPES, SURGERY, ROAD), (ROAD, GRAPES, SURGERY)])
def test_stories_without_headlines_are_told_apart(told, gap):
    text = gap.join(line for story in told for line in story)
    assert cut(text) == [(story[0][:6], "") for story in told]


def test_items_pasted_line_below_line_begin_at_their_headlines():
    text = "\n".join(line for title, story in zip(TITLES, TOLD, strict=True) for line in (title, *story))
    assert [headline for _, headline in cut(text)] == list(TITLES)


@pytest.mark.parametrize("story", [*TOLD, REPORT])
@pytest.mark.parametrize("title", ["", TITLES[0]])
def test_one_story_stays_one(story, title):
    assert len(cut("\n".join((title, *story)).strip())) == 1
    assert len(cut("\n\n".join((title, *story)).strip())) == 1


def test_a_page_whose_headlines_are_marked_is_left_alone():
    text = "\n\n".join(
        line for title, story in zip(TITLES, TOLD, strict=True) for line in (f"# {title}", *story, *REPORT)
    )
    rules = dataclasses.replace(seams(), acts=False)
    assert cut(text) == cut(text, rules)


def test_no_line_is_lost_where_a_page_is_odd():
    for text in ("", "。", "。\n。", "\n".join("报" * 50), "记者\n" * 300, "青禾县。\n" * 400):
        lines = classed(text)
        assert [(line.start, line.end) for line in seams().settled(lines, text)] == [
            (line.start, line.end) for line in lines
        ]
