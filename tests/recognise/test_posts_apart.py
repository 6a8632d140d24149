"""A post is told of the person and the organ that the words tell it of, and of no other that stands near."""

import pytest

import kg

CASES = {
    "leaders of a school beside a guest's office": (
        "学校举行报告会，教育部法制办公室副主任王大泉作报告，校党委书记李明，校长张强，党委副书记刘景全，党委副书记、纪委书记赵力出席。",
        {("王大泉", "副主任", "中华人民共和国教育部法制办公室"), ("李明", "书记", ""), ("张强", "校长", ""), ("刘景全", "党委副书记", ""), ("赵力", "党委副书记", ""), ("赵力", "书记", "")},
    ),
    "a bracket speaks of the name before it": (
        "丁建国、蔡英（瑞丰祥公司会计）到庭。", {("蔡英", "会计", "瑞丰祥公司")}
    ),
    "the next person's post": (
        "会议选举王建军为市政协主席，李晓明、陈志强为市政协副主席，高学文为市政协秘书长。",
        {
            ("王建军", "主席", "中国人民政治协商会议湘潭市委员会"),
            ("李晓明", "副主席", "中国人民政治协商会议湘潭市委员会"),
            ("陈志强", "副主席", "中国人民政治协商会议湘潭市委员会"),
            ("高学文", "秘书长", "中国人民政治协商会议湘潭市委员会"),
        },
    ),
    "a group has no party committee": (
        "新校区建设领导小组组长、党委书记李明讲话。", {("李明", "组长", "新校区建设领导小组"), ("李明", "党委书记", "")}
    ),
    "a prosecutor of no village": ("城南村村委会主任王强说。检察官丁国梅到场。", {("王强", "主任", "城南村村民委员会"), ("丁国梅", "检察官", "")}),
    "a director without office": ("轮值主席、中国农业银行非执行董事陈建波到会。", {("陈建波", "轮值主席", ""), ("陈建波", "非执行董事", "中国农业银行股份有限公司")}),
    "a department beside its sibling": (
        "怀化市委常委、宣传部部长、统战部部长田立民致辞。",
        {("田立民", "常委", "中共怀化市委员会"), ("田立民", "部长", "中共怀化市委宣传部"), ("田立民", "部长", "中共怀化市委统一战线工作部")},
    ),
    "discipline inside a service": (
        "青海省消防救援总队副政治委员、纪委书记钟大山介绍情况。",
        {("钟大山", "副政治委员", "青海省消防救援总队"), ("钟大山", "书记", "中共青海省消防救援总队纪律检查委员会")},
    ),
    "discipline beside a seat in the committee": (
        "攸县县委常委、纪委书记李建国出席。", {("李建国", "常委", "中共攸县委员会"), ("李建国", "书记", "中共攸县纪律检查委员会")}
    ),
    "the province of the chain": (
        "孙大海曾任河北省委组织部副部长、省干部学院院长。",
        {("孙大海", "副部长", "中共河北省委组织部"), ("孙大海", "院长", "河北省干部学院")},
    ),
    "the province of the page after a guest's": (
        "会见河北省委书记李大海，省委常委王大山参加。",
        {("李大海", "书记", "中共河北省委员会"), ("王大山", "常委", "中共湖南省委员会")},
    ),
    "the head of a group": (
        "警方成立以市公安局副局长张新国为组长的专案组。", {("张新国", "副局长", "湘潭市公安局"), ("张新国", "组长", "")}
    ),
    "a secretary of a person": (
        "原衡阳市委书记陈世国的秘书王传国近日获刑。", {("陈世国", "书记", "中共衡阳市委员会"), ("王传国", "秘书", "")}
    ),
    "a section of two commissions": (
        "甘肃省纪委监委信息技术管理室主任刘长山说。", {("刘长山", "主任", "甘肃省纪委监委信息技术管理室")}
    ),
    "a section beside its sibling": (
        "长沙市财政局预算科科长、国库科副科长李建国出席会议。",
        {("李建国", "科长", "长沙市财政局预算科"), ("李建国", "副科长", "长沙市财政局国库科")},
    ),
    "somebody's wife": ("他是第六任校长，巧合的是侯校长的夫人康玉兰也来了。", set()),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_posts_are_told_of_whom_they_are(tmp_path, text, expected):
    page = tmp_path / "p.txt"
    page.write_text(
        f"湘潭日报\n\n2024年3月7日 星期四\n\n# 一则短讯\n\n湘潭日报讯（记者 周敏） {text}\n", encoding="utf-8"
    )
    _, told = kg.corpus([page])
    assert {(p.person.split("（")[0], p.post, p.organ.split("（")[0]) for p in told.posts} == expected
