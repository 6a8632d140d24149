"""What the text shows to be something else is not a person, whatever the net says; a name keeps its extent elsewhere."""

import re

import pytest

import kg
from kg.gazetteer.lexicon import lexicon
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.engine.judge import Claim
from kg.reading.recognise.engine.no_person import without_others
from kg.reading.recognise.name_score import Names

CASES = {
    "a plant that is grown": ("农户种植的【石海棠】开了花，【石海棠】又丰收，【周大海】来看。", ["周大海"]),
    "a tree beside its fruit": ("【艾叶草】铺满坡，艾叶入药，艾叶能卖钱。", []),
    "food that is cooked": ("她腌制了【高山椒】和蒜苗给【周大海】喝。", ["周大海"]),
    "a clause of four characters": ("村长【带头修渠】，民警【表明身份】。", []),
    "a Tibetan name": ("牧民【多吉旺加】说，今年雪大。", ["多吉旺加"]),
    "a foreign name of four characters": ("教练【山本太郎】到场。", ["山本太郎"]),
    "a preposition and half a name": ("对【于海眼】下的日子，他说不清。", []),
    "sheets that are counted": ("她撕了【张票根】留念。", []),
    "the end of a quoted phrase": ("画面里的“色彩【明度】”。", []),
    "a title and a name in quotation marks": ("“县长【明度】”的信箱。", ["明度"]),
    "a district and its good people": ("她是“【涧西】好人”，住涧西区。", []),
    "a university": ("院士【石河】谈治学，石河大学师生听讲。", []),
    "who comes": ("居民【石岩】说好。附近的【石岩来】驿站歇脚，石岩笑了。", ["石岩", "石岩"]),
    "who takes his wife along": ("【石岩】到会。教授【石岩携】夫人来访，石岩致谢。", ["石岩", "石岩"]),
    "who follows": ("女儿【石岩】。【石岩随】被告生活，石岩同意。", ["石岩", "石岩"]),
    "a manager called by his short title": ("项目负责人【石岩总】介绍了情况。", ["石岩"]),
    "who makes a report": ("校长【石岩作】主题报告。", ["石岩"]),
    "a notice before an appointment": ("马龙区委书记【任前】公示。", []),
    "who comes to a city": ("省文旅厅副厅长【来岩】调研。", []),
    "who comes to another city": ("省直有关部门负责人【来宜】，深入三江新区调研。", []),
    "an actor and his part": ("该剧由【石岩饰】演男主角。", ["石岩"]),
    "who pays, twice": (
        "【石岩】到会。【石岩】走了。【石岩】来了。【石岩】说好。【石岩】问。【石岩】答。款由【石岩代】付，应由【石岩代】付。",
        ["石岩"] * 8,
    ),
    "a longer name printed often": (
        "【石岩】到会。【石岩】走了。【石岩成】来了。【石岩成】说好。【石岩成】代付。",
        ["石岩", "石岩", "石岩成", "石岩成", "石岩成"],
    ),
    "two people who share two characters": ("【石岩】和【石岩成】说，石岩成同意，石岩不肯。", ["石岩", "石岩成"]),
    "a wood that is tended": ("村里组织防护【林浇灌】活动。", []),
    "a term in Latin letters": ("季节性失调(【SeasonalDisorder】)多见。【石大川】（【StoneDarrel】）到会。", ["石大川", "StoneDarrel"]),
    "what happens to a masked person": ("石某知情，他起意杀【石灭口】，遂动刀。", []),
    "how often a masked person does it": ("原告【石某】起诉。【石某常】为此吵架。", ["石某", "石某"]),
    "a masked name of two characters": ("原告【石某】起诉。【石某常】、【石某英】到庭。", ["石某", "石某常", "石某英"]),
    "who is responsible": ("副州长【石踊负】主要领导责任，【周大海】负直接责任。", ["石踊", "周大海"]),
    "what an author did": ("他爱读【石遥写】的《山路》和【周大海】的诗。", ["石遥", "周大海"]),
    "a word that is always in quotation marks": ("“【周超】”爆火，全省看“【周超】”。", []),
    "the word after a name of three characters": ("干部【石岩海刚】进门，【周大海】就来。", ["石岩海", "周大海"]),
    "a verb of two characters after a name": ("编辑/【石岩审校】/【周大海】", ["石岩", "周大海"]),
    "a verb before a name": ("会议【新聘石岩】为顾问。", ["石岩"]),
    "how a voice sounds": ("他的声音特别【洪亮】，姿态更加积极【张扬】。", []),
    "a name after a title": ("最美护士【洪亮】到会。", ["洪亮"]),
    "a word for people": ("副县长姜大华和【网红】主任走进直播间。", []),
    "a name torn from a word": ("被告出具借【条言明】三年还清。", []),
    "a village": ("【石莫拉】被评为3A级景区，【石莫拉】来了游客。", []),
    "a village of a people": ("石莫拉佤族村办节，【石莫拉】来了游客。", []),
    "a firm": ("【石正大】早就转型，石正大集团今年扩产。", []),
    "a verb for another": ("【石岩】来了。【石岩】说。【石岩代】公司收款。", ["石岩"] * 3),
    "a doubled adjective": ("父亲【哈哈笑】起来，【光灿灿】的奖牌挂在墙上，【李丽丽】来看，旗长【其其格】也来。", ["李丽丽", "其其格"]),
    "the end of a title": ("驻外使馆公使【衔参赞】兼主任【石岩】到会。", ["石岩"]),
    "somebody's house": ("【石岩】来了。【石岩】说。【石岩】笑。【石岩】走。照片贴在【石岩家】附近。", ["石岩"] * 5),
    "a question": ("日子【富不富】，要看水渠通不通。", []),
    "words of a creed": ("要【明大德】、守公德、【严私德】，【周大海】说。", ["周大海"]),
    "people beside one another": ("【周大海】、【吴小海】、【何某某】到场。", ["周大海", "吴小海", "何某某"]),
    "parties to a contract": ("西山商业集团（【庚方】）与【戊方】签约，【丁方】到场。", []),
    "kinds of students": ("此外，【委培生】不得迁出。", []),
    "a militia": ("墙上挂着【赤卫队】留下的红旗。", []),
    "an idiom": ("老人【鹤发童颜】，步履轻快。", []),
    "a word that the dictionary has as a name": ("他嗓门【洪亮】，种了【艾叶】，又【迟延】交货。", []),
    "a name of the dictionary elsewhere with a title": ("副县长【洪亮】到会。【洪亮】说，路要修好。", ["洪亮", "洪亮"]),
    "a famous name": ("书院供着【孔子】，墙上画着【秦始皇】。", ["孔子", "秦始皇"]),
    "a firm abroad": ("【西马威】中国公布业绩，【西马威】没有裁员。", []),
    "a cup": ("学校办“【石岩潮】杯”比赛。", []),
    "an agency": ("【石隆汇】11月3日丨东湖股份公告称，要减持。", []),
    "the number of a share before it": ("(002186)【全西德】－全西德昨日停牌。", []),
    "a hamlet": ("湖边有【李家垛】、【石家湾】，都在水上。", []),
    "a sum in words": ("法院处以罚款【伍佰元】。", []),
    "the mask of a hospital": ("原告在【白xxxxxxx11】住院，由【石xx】陪护。", ["石xx"]),
    "the word after a name": ("种粮大户【石大张】罗着卖粮。", ["石大"]),
    "the verb after a name": ("【石岩】来了。【石岩】说。他去【石岩开】的店。", ["石岩"] * 3),
    "a surname and what is done": ("保安遭到【郭反抗】，石岩报了警。", []),
    "a common given name": ("原告【李胜利】到庭，【郭大山】没来。", ["李胜利", "郭大山"]),
    "a relative": ("他盼着女儿【平安】回家。", []),
    "a word in quotation marks": ("村里多了“土专家”“【田秀才】”。", []),
    "a word that goes on": ("他【胡吃海】喝，胖了。", []),
    "a syndrome": ("他得了【马方登】综合征。", []),
    "a family": ("客人走进【何家】，【何家】的客厅很亮。", []),
    "the last but one of some towns": ("车队走过望亭、【石岩】、浒关三镇。", []),
    "a listed firm's notice": ("【石林美】公告，【石林美】海外子公司停产。", []),
    "a photographer": ("【石岩摄】下这一幕。", ["石岩"]),
    "a word that a title makes a name": ("西山新材料公司总经理【向前】到会。", ["向前"]),
    "a sum": ("租金共三千多元（88.50元／【天×4】2天）。", []),
    "the number of a case": ("应以（2011）【徐民二】初字第52号判决为准。", []),
    "the number of an appraisal": ("应以【邵建造鉴】（2009）028号意见为准。", []),
    "a share and its number": ("6月8日，【康海华】，002999，涨停。【康海华】公告称，要减持。", []),
    "a short form": ("西山市石金非尔实业有限公司（下称“【石金非尔】”）败诉，【石金非尔】上诉。", []),
    "a road between cities": ("大雪封了【郑洛晋】高速公路。", []),
    "a park": ("我们去了云峰林景区。【云峰林】下面有条河。", []),
    "a team": ("我队负于【帕奇巴希】女排。", []),
    "an arrested ship": ("法院扣押“【安莉莎】”轮。", []),
    "a dynasty": ("秦汉卷、【魏晋】南北朝卷。", []),
    "the time of a post": ("他在县残联副主席【任上】修了三条路。", []),
    "a head of forests": ("第2号总【林长令】强调要造林。", []),
    "a place after a character": ("他到延水、过延水，替人买【张延水】本地的票。", []),
    "the next word": ("副区长【石岩】到会。【石岩转】过头看雨。【石岩】笑了。", ["石岩", "石岩", "石岩"]),
    "an adverb": ("店主【石岩也】表示，价钱公道。", ["石岩"]),
    "a brother": ("【石岩】说。【石岩】供述。【石岩】走。其【哥石岩】到场。", ["石岩"] * 4),
    "a lost character": ("【石和进】说。【石和进】称。因【石和】进出事。", ["石和进"] * 3),
    "a name that ends like a conjunction": ("球手【石川美】和、【申大斌】到场。", ["石川美和", "申大斌"]),
}  # fmt: skip


@pytest.mark.parametrize(("marked", "expected"), CASES.values(), ids=CASES)
def test_the_text_outweighs_the_net(marked, expected):
    found, text = [], ""
    for part in re.split(r"(【[^】]+】)", marked):
        if part.startswith("【"):
            one = Candidate(len(text), len(text) + len(part) - 2, "PERSON", "", 0.7)
            found.append(Claim(one, {"model": 0.7}))
        text += part.strip("【】")
    places = [
        Claim(Candidate(m.start(), m.end(), "DISTRICT", "", 0.9), {"phrases": 0.9})
        for m in re.finditer("延水(?!本)", text)
    ]
    firms = [
        Claim(Candidate(m.start(), m.end(), "COMPANY", "", 0.9), {"model": 0.9})
        for m in re.finditer("石正大集团", text)
    ]
    words = lexicon(())
    kept = without_others([*found, *places, *firms], words.chart(text), Names(words))
    assert [text[c.start : c.end] for c, _ in kept if c.label == "PERSON"] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("副镇长周大海带头，推行市长包案、干部包楼。", {"周大海"}),
        ("周大海发言。（记者/李晓明实习生/石小岩）", {"周大海", "李晓明", "石小岩"}),
        ("湘潭市委书记王刚来株考察，市委书记李明会见。", {"王刚", "李明"}),
    ],
    ids=["a leader's charge", "an intern right after a reporter", "a visit to the paper's city"],
)
def test_people_are_those_of_whom_a_page_tells(tmp_path, text, expected):
    page = tmp_path / "p.txt"
    page.write_text(f"湘潭日报\n\n2024年3月7日 星期四\n\n# 一则短讯\n\n湘潭日报讯 {text}\n", encoding="utf-8")
    _, told = kg.corpus([page])
    assert {m.text for m in told.mentions if m.type in ("person", "official")} == expected


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("1983年，石肯再次当选为代表。", True),
        ("随后石肯介绍了经过。", True),
        ("来客叫石肯。", True),
        ("桌上摆着石肯两件。", False),
    ],
    ids=["who is elected", "who speaks", "who is called so", "nothing speaks for a name"],
)
def test_what_the_net_hardly_believes_needs_words_beside_it(text, kept):
    start, words = text.index("石肯"), lexicon(())
    claim = Claim(Candidate(start, start + 2, "PERSON", "", 0.5), {"model": 0.5})
    assert bool(list(without_others([claim], words.chart(text), Names(words)))) == kept
