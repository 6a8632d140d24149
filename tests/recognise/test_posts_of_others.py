"""A post, and its organ, is only that of which the words tell it: not of the next person's, a relative's, another body's."""

import pytest

import kg

CASES = {
    "one post each": ("新聘丁大海为名誉会长、王小川为顾问。", {("丁大海", "名誉会长", ""), ("王小川", "顾问", "")}),
    "one post each after a comma": (
        "任命丁大海为东湖大学校长，王小川为副校长。",
        {("丁大海", "校长", "东湖大学"), ("王小川", "副校长", "东湖大学")},
    ),
    "a grandson": ("全国政协常委、东湖大学校长丁大海嫡孙丁小川到会。", {("丁大海", "校长", "东湖大学")}),
    "a wife": (
        "西山画院院长、东湖大学原校长丁大海夫人王小川捐书。", {("丁大海", "校长", "东湖大学")}
    ),
    "somebody with whom another keeps in touch": (
        "周大来始终与丁大海、王小川等先贤保持联系，曾被推选为同学会干事。", set()
    ),
    "an accomplice, with a bracket": (
        "被告人王小川伙同丁大海（东湖县人大常委会原主任，先后任东湖县委副书记）受贿。",
        {("丁大海", "主任", "东湖县人民代表大会常务委员会"), ("丁大海", "副书记", "中共东湖县委员会")},
    ),
    "the heads of bureaus before a comma": (
        "市领导及市有关部门负责人，东湖大学党委书记丁大海到会。", {("丁大海", "党委书记", "东湖大学")}
    ),
    "a manager of a firm's department": (
        "东湖管道工程有限公司总经理助理、人事部经理丁大海说。",
        {("丁大海", "总经理助理", "东湖管道工程有限公司"), ("丁大海", "经理", "")},
    ),
    "the editor of a book": (
        "东湖研究中心主任丁大海担任主编的《西山史》出版。",
        {("丁大海", "主任", "东湖研究中心"), ("丁大海", "主编", "")},
    ),
    "a committee that is not the party's": ("学校开会，委员会主任委员丁大海到会。", {("丁大海", "主任委员", "")}),
    "a clause before a committee": ("21日上午召开了由学术委员会主任丁大海主持的会议。", {("丁大海", "主任", "")}),
    "a committee of several bodies": (
        "由东湖县委副书记丁大海兼任联合党委书记。",
        {("丁大海", "副书记", "中共东湖县委员会"), ("丁大海", "联合党委书记", "")},
    ),
    "a village that no list has": (
        "长岭村的画好。去年，丁大海被选派到清水街道下村担任驻村第一书记。", {("丁大海", "第一书记", "")}
    ),
    "a marshal's niece": ("东湖基金会顾问、杰出校友周大来元帅侄女周小红到会。", set()),
    "rows of a list": (
        "名单\n丁大海（女）\t沈阳市和平区长安社区党总支书记\n王小川（女，壮族） 赤峰市红山区新城社区党支部书记\n周大来 大理市乐和村村民、大理明达种植专业合作社社长\n",
        {
            ("丁大海", "书记", "沈阳市和平区长安社区党总支"),
            ("王小川", "书记", "赤峰市红山区新城社区党支部"),
            ("周大来", "社长", "大理明达种植专业合作社"),
        },
    ),
    "a monk": (
        "中新网长沙5月8日电 湖南省佛教慈善基金会理事长、长沙开福观音寺住持明慧法师，我校党委副书记丁大海以及法学院领导出席仪式。",
        {("丁大海", "党委副书记", "")},
    ),
    "a professor who heads a society": (
        "湖北省卫生协会会长丁大海教授到会。",
        {("丁大海", "会长", "湖北省卫生协会"), ("丁大海", "教授", "")},
    ),
    "the plaintiff's man": (
        "被告金竹包装厂欠款53000元，被告出具欠条给原告业务员丁大海。",
        {("丁大海", "业务员", "")},
    ),
    "a headline above a name": (
        "王小川受聘东湖大学客座教授\n丁大海对王小川表示欢迎。", set()
    ),
    "a headline that tells an act": ("丁大海亲切看望医护代表\n昨天下了雪。", set()),
    "an academy is no faculty": (
        "东湖新闻网讯 东湖大学校长王小川、军事医学科学院毒物研究所所长丁大海到会。",
        {("王小川", "校长", "东湖大学"), ("丁大海", "所长", "军事医学科学院毒物研究所")},
    ),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_a_post_is_that_of_whom_the_words_tell_it(tmp_path, text, expected):
    page = tmp_path / "p.txt"
    page.write_text(text, encoding="utf-8")
    _, told = kg.corpus([page])
    assert {(p.person, p.post, p.organ) for p in told.posts} == expected
