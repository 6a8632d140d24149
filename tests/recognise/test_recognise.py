import pytest
from hypothesis import given
from hypothesis import strategies as st
from spacy.tokens import Doc
from spacy.vocab import Vocab

from kg.base.errors import PatternError
from kg.reading.recognise import pipeline
from kg.reading.recognise.engine.arbiter import best_disjoint
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.pipeline import _tokens

HOME = "绍兴市"


def found(reading):
    return [(m.text, m.type, m.name) for m in reading.mentions if not m.credit]


def posts(reading):
    return {(p.person, p.post, p.organ, p.former) for p in reading.posts}


def test_the_pipeline_has_what_each_component_needs():
    assert not any(pipeline().analyze_pipes()["problems"].values())


def test_the_document_of_spacy_has_the_mentions_as_entities():
    nlp = pipeline(model=None)
    doc = nlp.make_doc("市委书记温暖明讲话。")
    doc._.blocks = [(0, len(doc.text), "body")]
    for _, component in nlp.pipeline:
        doc = component(doc)
    assert [(span.text, span.label_) for span in doc.ents] == [("市委", "AGENCY"), ("温暖明", "OFFICIAL")]
    assert [span.text for span in doc.spans["mentions"]] == ["市委", "温暖明"]
    assert len(doc.spans["mentions"].attrs["scores"]) == len(doc.spans["mentions"].attrs["sources"]) == 2


def test_a_token_pattern_that_cannot_be_used_is_named_by_file_and_line(tmp_path):
    line = '{"label": "AGENCY", "pattern": [{"TEXT": {"REGEXX": "市.办"}}], "id": "办"}'
    (tmp_path / "mine.jsonl").write_text("// mine\n" + line, encoding="utf-8")
    with pytest.raises(PatternError, match=r"mine.jsonl:2: .*REGEXX.* is unknown"):
        pipeline(tmp_path, model=None)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("市委书记温暖明讲话。", [("市委", "agency", "中共绍兴市委员会"), ("温暖明", "official", "温暖明")]),
        (
            "市资规局、工信局负责人参加。",
            [("市资规局", "agency", "绍兴市自然资源和规划局"), ("工信局", "agency", "绍兴市工业和信息化局")],
        ),
        ("市“三高”指挥部召开会议。", [("市“三高”指挥部", "agency", "绍兴市“三高”指挥部")]),
        ("诸暨市商务和粮食局发布消息。", [("诸暨市商务和粮食局", "agency", "诸暨市商务和粮食局")]),
        (
            "项目落户柯桥区。区纪委监委跟进。",
            [("柯桥区", "district", "浙江省绍兴市柯桥区"), ("区纪委监委", "agency", "绍兴市柯桥区纪委监委")],
        ),
        (
            "引进江西鼎盛新材料有限公司投资建厂。",
            [("江西鼎盛新材料有限公司", "company", "江西鼎盛新材料有限公司")],
        ),
        ("对三门镇、雷打石镇的调研。", [("三门镇", "district", None), ("雷打石镇", "district", None)]),
        ("盲人小炳从家里出发,孙某在场。", [("小炳", "person", "小炳"), ("孙某", "person", "孙某")]),
        ("新疆喀什地委副书记艾尼瓦尔·吐尔逊到访。", [("艾尼瓦尔·吐尔逊", "official", "艾尼瓦尔·吐尔逊")]),
        (
            "中国共产党绍兴市第九届委员会举行全会，政协绍兴市第九届委员会、绍兴市第九届人大常委会到会。",
            [
                ("中国共产党绍兴市第九届委员会", "agency", "中共绍兴市委员会"),
                ("政协绍兴市第九届委员会", "agency", "中国人民政治协商会议绍兴市委员会"),
                ("绍兴市第九届人大常委会", "agency", "绍兴市人民代表大会常务委员会"),
            ],
        ),
        ("近日，越城法院审理一起纠纷。", [("越城法院", "agency", "绍兴市越城区人民法院")]),
        ("到根河市敖鲁古雅鄂温克族乡考察。", [("敖鲁古雅鄂温克族乡", "district", None)]),
        ("会议在绵州酒店举行。", [("绵州酒店", "company", "绵州酒店")]),
        ("米兰浙江华侨华人联谊会捐款。", [("米兰浙江华侨华人联谊会", "institution", None)]),
        (
            "道真自治县县委书记朱远行、科右前旗旗长包占山到会。",
            [
                ("道真自治县县委", "agency", "中共道真仡佬族苗族自治县委员会"),
            ],
        ),
        (
            "柯桥区、新昌县跟进。区纪委监委、县公安局到场。",
            [("区纪委监委", "agency", "绍兴市柯桥区纪委监委"), ("县公安局", "agency", "新昌县公安局")],
        ),
        ("请来江苏省农科院研究员。", [("江苏省农科院", "institution", "江苏省农业科学院")]),
        (
            "悦达集团董事长王连春、江苏悦达汽车集团总裁杨洪钊讲话。",
            [("悦达集团", "company", "悦达集团"), ("江苏悦达汽车集团", "company", "江苏悦达汽车集团")],
        ),
        (
            "诸暨烟草机械有限责任公司（下称“诸暨烟机”）加快改造。诸暨烟机副总经理刘铁军介绍。",
            [("诸暨烟机", "company", "诸暨烟草机械有限责任公司")],
        ),
        (
            "承建方绍兴市衡州建设有限公司到场。龙堤村村支书王红兵说。",
            [("龙堤村", "district", None)],
        ),
        (
            "民盟绍兴市委、农工党中央的代表到长沙一中参观。多亏尧都农商银行的贷款。",
            [
                ("民盟绍兴市委", "agency", "中国民主同盟绍兴市委员会"),
                ("农工党中央", "agency", "中国农工民主党中央委员会"),
                ("长沙一中", "institution", "长沙市第一中学"),
            ],
        ),
        (
            "近日。\n\n马占林、妥玉花、绍兴巨龙供销（集团）股份有限公司：本院受理一案。",
            [("马占林", "person", "马占林"), ("妥玉花", "person", "妥玉花")],
        ),
        (
            "诸暨市店口镇侠父村村民张昌松说，侠父村很美。侠父村在变。",
            [("侠父村", "district", "浙江省绍兴市诸暨市店口镇侠父村")],
        ),
        (
            "关停的中盐株洲化工集团由老工业区搬迁改造指挥部接管。\n\n·易小红遗失房屋产权证\n\n·湖南湘江电缆有限公司遗失公章一枚",
            [
                ("中盐株洲化工集团", "company", None),
                ("湖南湘江电缆有限公司", "company", None),
            ],
        ),
        ("失信被执行人名单：文小军（身份证号4307251974****1217）。", [("文小军", "person", "文小军")]),
        (
            "三味书屋博物馆馆长雷雨到会。被执行人:绍兴鑫宏石化有限公司,法定代表人:连建新。联系人:李法官。",
            [("三味书屋博物馆", "institution", None), ("连建新", "person", "连建新")],
        ),
        (
            "市委、市人大、市政府、市政协领导武卫东、田国良来到广场。",
            [("武卫东", "official", "武卫东"), ("田国良", "official", "田国良")],
        ),
        (
            "云南省烟草公司曲靖市公司总经理谢剑平通报情况。",
            [("云南省烟草公司曲靖市公司", "company", None)],
        ),
        (
            "证券代码:000978 证券简称:桂林旅游。哈尔斯(002615)董事长吕强发言。",
            [("吕强", "person", "吕强")],
        ),
        (
            "湖南省株洲市芦淞区建宁街道办事处核发。",
            [("湖南省株洲市芦淞区建宁街道办事处", "agency", "株洲市芦淞区建宁街道办事处")],
        ),
        ("到上林县调研乡村振兴工作。", [("上林县", "district", "广西壮族自治区南宁市上林县")]),
        (
            "共青团绍兴市委、团市委参加。",
            [
                ("共青团绍兴市委", "agency", "中国共产主义青年团绍兴市委员会"),
                ("团市委", "agency", "中国共产主义青年团绍兴市委员会"),
            ],
        ),
        ("常熟、龙游法院派员参加。", [("龙游法院", "agency", "龙游县人民法院")]),
        ("他来到店口镇。他叮嘱镇党委书记王杰平。", [("镇党委", "agency", "中共诸暨市店口镇委员会")]),
        (
            "浙江西溪国家湿地公园管理局局长高大立到场。护鸟员来自东洞庭湖国家级自然保护区采桑湖管理站。",
            [
                ("浙江西溪国家湿地公园管理局", "agency", None),
                ("东洞庭湖国家级自然保护区采桑湖管理站", "agency", None),
            ],
        ),
        (
            "端州区黄岗街道的志愿者到上虞参观。",
            [("端州区", "district", None), ("黄岗街道", "district", "广东省肇庆市端州区黄岗街道")],
        ),
        (
            "乐清市委书记孙开连、市长陈振宝、市人大常委会主任唐如阁、市政协主席吴春宽出席。市政协主席魏伟到会。",
            [
                ("市人大常委会", "agency", "乐清市人民代表大会常务委员会"),
                ("市政协", "agency", "中国人民政治协商会议乐清市委员会"),
                ("市政协", "agency", "中国人民政治协商会议绍兴市委员会"),
            ],
        ),
        (
            "诸暨市委常委、市委宣传部部长彭琰琼到会。市委宣传部发文。",
            [
                ("市委宣传部", "agency", "中共诸暨市委宣传部"),
                ("市委宣传部", "agency", "中共绍兴市委宣传部"),
            ],
        ),
        (
            "诸暨市店口镇李村村民王建国到镇平农商银行存款。",
            [("店口镇", "district", None), ("李村", "district", None), ("镇平农商银行", "company", None)],
        ),
        (
            "原告龙某生与被告龙某华系邻居。",
            [("龙某生", "person", "龙某生"), ("龙某华", "person", "龙某华")],
        ),
        (
            "免去包钢(蒙古族)的绍兴市乡村振兴局副局长职务。渌海镇坝头村党支部书记高二平说。",
            [
                ("包钢", "official", "包钢"),
                ("渌海镇坝头村党支部", "agency", "渌海镇坝头村党支部"),
            ],
        ),
        (
            "高新区管委会、经开区工委到会。诸暨经开区扩容。经开区管委会负责招商。新区管委会发言。",
            [
                ("高新区管委会", "agency", "绍兴高新技术产业开发区管理委员会"),
                ("经开区工委", "agency", "中共绍兴经济技术开发区工作委员会"),
                ("经开区管委会", "agency", "诸暨经济技术开发区管理委员会"),
                ("新区管委会", "agency", "新区管委会（绍兴市）"),
            ],
        ),
        (
            "国家金融监督管理总局绍兴监管分局开会。绍兴监管分局负责人说。中国人民银行绍兴市分行参加。",
            [
                ("绍兴监管分局", "agency", "国家金融监督管理总局绍兴监管分局"),
            ],
        ),
        (
            "会议听取丛斌作的关于传染病防治的报告。1962年,江泽民调任第一机械工业部副所长。",
            [("江泽民", "official", "江泽民")],
        ),
        (
            "店口镇委书记邓涛、镇人大主席莫志伟到场。",
            [("镇人大", "agency", "诸暨市店口镇人民代表大会")],
        ),
        (
            "歌手蓝晓莅绍演出。援宁干部陈国俊正与同德村第一书记马志鹏交谈。被告人叶某明挂靠公司。市人大常委会党组理论学习中心组学习。",
            [
                ("叶某明", "person", "叶某明"),
            ],
        ),
        (
            "走进株洲硬质合金集团有限公司钻掘事业部。负责人何苗来醴授课。",
            [("株洲硬质合金集团有限公司钻掘事业部", "company", None)],
        ),
    ],
    ids=[
        "title",
        "coordination",
        "quoted body",
        "composed organ",
        "last named",
        "company",
        "towns",
        "masked",
        "interpunct",
        "formal",
        "court in short",
        "people's township",
        "hotel",
        "association",
        "short of peoples",
        "kind of division",
        "province and level",
        "group and daughter",
        "announced",
        "borders",
        "parties",
        "summoned",
        "village again",
        "lost",
        "number of identity",
        "role of a notice",
        "leaders",
        "company's company",
        "listed",
        "street",
        "county and not village",
        "youth league",
        "county in short",
        "the town's committee",
        "reserve",
        "street and its district",
        "leaders of a county's city",
        "two posts in a county's city",
        "short names",
        "given name half hidden",
        "note of a people",
        "ends of names",
        "who reports",
        "the town of the secretary",
        "the city's zone",
        "office in short",
        "division of a company",
    ],
)
def test_who_and_what_is_named(page, text, expected):
    reading = page("市里的一条消息\n\n本报讯(记者 王敏) " + text + "\n", home=HOME)
    rows = found(reading)
    for surface, kind, name in expected:
        assert any(row[:2] == (surface, kind) and name in (None, row[2]) for row in rows), rows


@pytest.mark.parametrize(
    "text",
    [
        "推动高质量发展,任何时候都不能放松,方向要明确,安全生产要抓牢。",
        "黄金周期间,许多游客来到这里,马上就要开始,成为新的风景。",
        "书记高度重视,主任务书已经下达,市长期坚持的做法值得推广。",
        "全市上下、园区内外,超市、城市、都市、门市均正常营业。",
        "《株洲市人民政府关于陈述的意见》印发。",
        "年轻姑娘大学毕业回到农村。",
        "6家基金公司、上市公司、物流公司。",
        "杨梅红了日子火了。",
        "票友汤师傅听得入迷。",
        "感谢党和政府！公布失信被执行人名单：",
        "钟老先后任民政科副科长,1983年离休。",
        "会议由公司董事会召集。选举两位先生为公司第七届董事会董事。",
        "当地的栗农也来学习。北大湖滑雪场扩容。",
        "“90后”女书记和她的黄桃。仔细询问了公司情况。今年一季度公司实现营业收入150亿元。谢谢滕妈妈。",
        "市民李伯在打太极。李立三故居免费开放,胰岛素事业部领奖。",
        "原告某某轮及被告某海运有限公司到庭。玉雕小镇升级。",
        "居民李娭毑、陈阿婆、王大姐竖起大拇指,玉雕师傅有不少。",
        "银行业发力,柚农一早下了果园。",
        "台风“麦德姆”来了。“我是土生土长的薛庄人。”打造制造业强市。",
    ],
)
def test_ordinary_words_are_nobody(page, text):
    assert found(page("一则短讯\n\n本报讯(记者 王敏) " + text + "\n", home=HOME)) == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "市委副书记、市委政法委书记胡长春出席。",
            {
                ("胡长春", "副书记", "中共绍兴市委员会", False),
                ("胡长春", "书记", "中共绍兴市委政法委员会", False),
            },
        ),
        (
            "市委常委、组织部部长李武宁主持。",
            {("李武宁", "常委", "中共绍兴市委员会", False), ("李武宁", "部长", "中共绍兴市委组织部", False)},
        ),
        (
            "副市长王庭、李娜、周杰参加。",
            {
                ("王庭", "副市长", "绍兴市人民政府", False),
                ("李娜", "副市长", "绍兴市人民政府", False),
                ("周杰", "副市长", "绍兴市人民政府", False),
            },
        ),
        (
            "原诸暨市畜牧水产局党组书记、局长符劲松被查处。",
            {("符劲松", "党组书记", "诸暨市畜牧水产局", True), ("符劲松", "局长", "诸暨市畜牧水产局", True)},
        ),
        ("王伟民同志任中共柯桥区委书记。", {("王伟民", "书记", "中共绍兴市柯桥区委员会", False)}),
        ("免去李建国的绍兴市财政局局长职务。", {("李建国", "局长", "绍兴市财政局", True)}),
        ("全国人大代表吴瑞华说。", {("吴瑞华", "代表", "全国人民代表大会", False)}),
        ("习近平总书记指出。", {("习近平", "总书记", "中国共产党中央委员会", False)}),
        ("温暖明书记指出,要抓好落实。", {("温暖明", "书记", "", False)}),
        (
            "市政协主席兼市工商联主席李娜参加。",
            {
                ("李娜", "主席", "中国人民政治协商会议绍兴市委员会", False),
                ("李娜", "主席", "绍兴市工商业联合会", False),
            },
        ),
        (
            "越城区委常委、宣传部长周杰到会。",
            {
                ("周杰", "常委", "中共绍兴市越城区委员会", False),
                ("周杰", "部长", "中共绍兴市越城区委宣传部", False),
            },
        ),
        (
            "诸暨市委书记孙开连，市长陈振宝，嵊州市委书记麻胜聪、乐清市市长戴旭强陪同。",
            {
                ("孙开连", "书记", "中共诸暨市委员会", False),
                ("陈振宝", "市长", "诸暨市人民政府", False),
                ("麻胜聪", "书记", "中共嵊州市委员会", False),
                ("戴旭强", "市长", "乐清市人民政府", False),
            },
        ),
        (
            "诸暨经开区工委书记罗先东到企业走访。瓯江口产业集聚区管委会原副主任郑勇受审。",
            {
                ("郑勇", "副主任", "瓯江口产业集聚区管理委员会", True),
                ("罗先东", "书记", "中共诸暨经济技术开发区工作委员会", False),
            },
        ),
        (
            "冯玉亭同志系山东宁津人，1944年参加革命，历任七区区委副书记、禹城县委书记等职。",
            {("冯玉亭", "副书记", "七区区委", True), ("冯玉亭", "书记", "中共禹城县委员会", True)},
        ),
        (
            "市委常委张少云、相关部门、黄建春出席。",
            {("张少云", "常委", "中共绍兴市委员会", False), ("黄建春", "常委", "中共绍兴市委员会", False)},
        ),
        (
            "焦煤集团公司总经理樊大宏，某某煤电党委书记、董事长戎生权分别作出批示。",
            {
                ("樊大宏", "总经理", "焦煤集团公司", False),
                ("戎生权", "党委书记", "某某煤电", False),
                ("戎生权", "董事长", "某某煤电", False),
            },
        ),
        (
            "江源社区的小板凳会很热闹。社区党委书记、主任池小妹主持。",
            {("池小妹", "书记", "江源社区党委", False), ("池小妹", "主任", "江源社区居民委员会", False)},
        ),
        (
            "绍兴市第一中学六年级学生赵子涵说。校长王雷鸣告诉记者。",
            {("王雷鸣", "校长", "绍兴市第一中学", False)},
        ),
        (
            "首席科学家刘友梅院士，国铁集团副主任张大勇等见证。",
            {("刘友梅", "首席科学家", "", False), ("张大勇", "副主任", "中国国家铁路集团有限公司", False)},
        ),
        (
            "株洲站派出所民警发现邓某系衡阳市公安局蒸湘分局在逃人员。该所所长朱少文提醒市民。",
            {("朱少文", "所长", "株洲站派出所", False)},
        ),
        (
            "任命文小英为绍兴市中级人民法院审判委员会委员、审判员。",
            {
                ("文小英", "委员", "绍兴市中级人民法院审判委员会", False),
                ("文小英", "审判员", "绍兴市中级人民法院", False),
            },
        ),
        (
            "市政协委员、民建绍兴市委会副主委杨峰建议做强产业。",
            {
                ("杨峰", "委员", "中国人民政治协商会议绍兴市委员会", False),
                ("杨峰", "副主委", "中国民主建国会绍兴市委员会", False),
            },
        ),
        (
            "国家卫健委体改司司长许树强随同调研。",
            {("许树强", "司长", "中华人民共和国国家卫生健康委员会体改司", False)},
        ),
        ("阜宁县益林镇原党委书记顾正中被查处。", {("顾正中", "书记", "中共阜宁县益林镇委员会", True)}),
        (
            "全国人大代表、诸暨市枫桥镇枫源村党总支书记骆根土说。",
            {
                ("骆根土", "代表", "全国人民代表大会", False),
                ("骆根土", "书记", "诸暨市枫桥镇枫源村党总支", False),
            },
        ),
        (
            "宁波银行股份有限公司党委书记、董事长周清和,党委副书记李铁表示。",
            {
                ("周清和", "党委书记", "宁波银行股份有限公司", False),
                ("周清和", "董事长", "宁波银行股份有限公司", False),
                ("李铁", "党委副书记", "宁波银行股份有限公司", False),
            },
        ),
        (
            "绍兴市中级人民法院院长王玉龙,副院长李娜参加。",
            {
                ("王玉龙", "院长", "绍兴市中级人民法院", False),
                ("李娜", "副院长", "绍兴市中级人民法院", False),
            },
        ),
        (
            "周杰任绍兴市公安局局长,免去其诸暨市公安局局长职务。",
            {("周杰", "局长", "绍兴市公安局", False), ("周杰", "局长", "诸暨市公安局", True)},
        ),
        (
            "任命:火统元、撒兴国(撒拉族)为绍兴市中级人民法院审判员。",
            {
                ("火统元", "审判员", "绍兴市中级人民法院", False),
                ("撒兴国", "审判员", "绍兴市中级人民法院", False),
            },
        ),
        (
            "贺小龙,男,汉族,1976年9月生,现任诸暨市委副书记、市长,曾任嵊州市委常委。",
            {
                ("贺小龙", "副书记", "中共诸暨市委员会", False),
                ("贺小龙", "市长", "诸暨市人民政府", False),
                ("贺小龙", "常委", "中共嵊州市委员会", True),
            },
        ),
        (
            "三江侗族自治县县委书记黄鹏、县长贾辉陪同。",
            {
                ("黄鹏", "书记", "中共三江侗族自治县委员会", False),
                ("贾辉", "县长", "三江侗族自治县人民政府", False),
            },
        ),
        (
            "长沙市市长周海、株洲市市长陈恢清发言。",
            {("周海", "市长", "长沙市人民政府", False), ("陈恢清", "市长", "株洲市人民政府", False)},
        ),
        ("市领导丁如兴、徐建军、顾海涛等参加。", set()),
        ("市财政局预算科科长李小东参加。", {("李小东", "科长", "绍兴市财政局预算科", False)}),
        (
            "市检察院指派检察员孙立、助理检察员何小雨出庭。",
            {
                ("孙立", "检察员", "绍兴市人民检察院", False),
                ("何小雨", "助理检察员", "绍兴市人民检察院", False),
            },
        ),
        (
            "张学民，男，汉族，1971年3月生，现任新昌县委常委、县政府常务副县长。",
            {
                ("张学民", "常委", "中共新昌县委员会", False),
                ("张学民", "常务副县长", "新昌县人民政府", False),
            },
        ),
        (
            "俄罗斯后贝加尔边疆区副州长亚历山大·伊万诺维奇来访。",
            {("亚历山大·伊万诺维奇", "副州长", "", False)},
        ),
        (
            "市侨联主席应卫光、米兰同舟社会长郑胜标参加。",
            {("应卫光", "主席", "绍兴市归国华侨联合会", False), ("郑胜标", "会长", "米兰同舟社", False)},
        ),
        (
            "免去邹伯赋的绍兴市公安局局长职务,任命张全胜为绍兴市公安局局长;接受张孝贵辞去绍兴市财政局局长职务的请求。",
            {
                ("邹伯赋", "局长", "绍兴市公安局", True),
                ("张全胜", "局长", "绍兴市公安局", False),
                ("张孝贵", "局长", "绍兴市财政局", True),
            },
        ),
        (
            "会议任命孙玲玲女士为绍兴市中级人民法院民事审判第二庭副庭长。",
            {("孙玲玲", "副庭长", "绍兴市中级人民法院民事审判第二庭", False)},
        ),
        (
            "周广雄同志1932年生于新昌,历任新昌县县长、诸暨市委书记。",
            {("周广雄", "县长", "新昌县人民政府", True), ("周广雄", "书记", "中共诸暨市委员会", True)},
        ),
        (
            "学生代表林诗涵发言。李文清代表市委表示感谢。村“两委”委员朱晓琴、抗震英雄代表李玉林到场。",
            set(),
        ),
        (
            "桂林旅游股份有限公司公告如下。会议由公司董事长张义明先生主持。",
            {("张义明", "董事长", "桂林旅游股份有限公司", False)},
        ),
        (
            "湘西州委书记虢正贵、州长陈华陪同。新疆维吾尔自治区党委常委、自治区副主席陈伟俊致辞。",
            {
                ("虢正贵", "书记", "中共湘西土家族苗族自治州委员会", False),
                ("陈华", "州长", "湘西土家族苗族自治州人民政府", False),
                ("陈伟俊", "常委", "中共新疆维吾尔自治区委员会", False),
                ("陈伟俊", "自治区副主席", "新疆维吾尔自治区人民政府", False),
            },
        ),
        (
            "新昌县委常委、副县长(挂职)林宗龙到会。",
            {("林宗龙", "常委", "中共新昌县委员会", False), ("林宗龙", "副县长", "新昌县人民政府", False)},
        ),
        (
            "香港科技大学教授李泽湘向母校诸暨二中捐资后,又与绍兴一中签约。校长肖红耀致谢。",
            {("李泽湘", "教授", "香港科技大学", False), ("肖红耀", "校长", "", False)},
        ),
        (
            "广铁集团绍兴机务段党委副书记、纪委书记欧阳文辉参加。",
            {
                ("欧阳文辉", "党委副书记", "广铁集团绍兴机务段", False),
                ("欧阳文辉", "纪委书记", "广铁集团绍兴机务段", False),
            },
        ),
        (
            "寿宁县下党乡原党委书记杨奕周、新昌县副县长(上海挂职)徐云峰到会。",
            {
                ("杨奕周", "书记", "中共寿宁县下党乡委员会", True),
                ("徐云峰", "副县长", "新昌县人民政府", False),
            },
        ),
        (
            "绍兴新材料科技股份有限公司公告:龚高科先生因工作调动辞去公司副总经理职务。董事会聘任刘军先生为公司总经理,程海涛先生不再兼任总经理。",
            {
                ("龚高科", "副总经理", "绍兴新材料科技股份有限公司", True),
                ("刘军", "总经理", "绍兴新材料科技股份有限公司", False),
                ("程海涛", "总经理", "绍兴新材料科技股份有限公司", True),
            },
        ),
        (
            "新昌县羽林街道枫家潭村迎来丰收。驻村第一书记、市税务局干部冯伟健联系了客商。",
            {("冯伟健", "第一书记", "枫家潭村党支部", False), ("冯伟健", "干部", "绍兴市税务局", False)},
        ),
        (
            "岳阳林纸股份有限公司披露年报。公司控股股东为泰格林纸集团股份有限公司。独立董事曹越出具了意见。",
            {("曹越", "独立董事", "岳阳林纸股份有限公司", False)},
        ),
        (
            "新昌县公安局刑侦大队破获一起案件。大队长姜涛带队赴沈阳。",
            {("姜涛", "大队长", "新昌县公安局刑侦大队", False)},
        ),
        (
            "何剑波、罗琼等市委常委出席会议。",
            {("何剑波", "常委", "中共绍兴市委员会", False), ("罗琼", "常委", "中共绍兴市委员会", False)},
        ),
        (
            "瓦伦西亚市市长何塞·里波·易博到场。",
            {("何塞·里波·易博", "市长", "", False)},
        ),
        (
            "儿子贺磊是绍兴银行股份有限公司工程师,孙女贺梓涵就读于小学。店口镇李村村委会主任徐海丰到场。",
            {
                ("贺磊", "工程师", "绍兴银行股份有限公司", False),
                ("徐海丰", "主任", "诸暨市店口镇李村村民委员会", False),
            },
        ),
        (
            "任命彭爱华为绍兴市中级人民法院审判委员会委员、民事审判第三庭庭长。",
            {
                ("彭爱华", "委员", "绍兴市中级人民法院审判委员会", False),
                ("彭爱华", "庭长", "绍兴市中级人民法院民事审判第三庭", False),
            },
        ),
        (
            "诸暨市店口镇磁窑村党总支原书记、村委会原主任林顺发受查。",
            {
                ("林顺发", "书记", "诸暨市店口镇磁窑村党总支", True),
                ("林顺发", "主任", "诸暨市店口镇磁窑村村民委员会", True),
            },
        ),
        (
            "诸暨市委常委、市委宣传部部长彭琰琼,副市长张献英到会。",
            {
                ("彭琰琼", "常委", "中共诸暨市委员会", False),
                ("彭琰琼", "部长", "中共诸暨市委宣传部", False),
                ("张献英", "副市长", "诸暨市人民政府", False),
            },
        ),
    ],
    ids=[
        "double",
        "bare organ",
        "shared",
        "former",
        "appointed",
        "removed",
        "deputy",
        "after the name",
        "one of many after the name",
        "two at once",
        "organ in the title",
        "city of a county's rank",
        "zone",
        "obituary",
        "past a name nobody knows",
        "unknown firm",
        "community",
        "the one school",
        "title behind a name",
        "this station",
        "bench",
        "party",
        "department",
        "of a town, once",
        "deputy and cadre",
        "company",
        "court",
        "moved",
        "list appointed",
        "vita",
        "autonomous",
        "places",
        "no post",
        "part of a body",
        "envoy",
        "vita of a county",
        "foreign",
        "unknown body",
        "removed and appointed",
        "department appointed to",
        "vita of an obituary",
        "on behalf",
        "by the company",
        "region",
        "note",
        "several schools",
        "inner body",
        "former of a town",
        "notice of a company",
        "sent to a village",
        "owner of the company",
        "head of a squad",
        "and other members",
        "mayor abroad",
        "whose granddaughter",
        "division of a court",
        "former of a village",
        "leaders of a county's city",
    ],
)
def test_who_holds_which_post(page, text, expected):
    assert posts(page("一则短讯\n\n本报讯(记者 王敏) " + text + "\n", home=HOME)) == expected


def test_names_run_together_in_a_headline_are_told_apart(page):
    reading = page(
        "李强赵乐际王沪宁蔡奇丁薛祥出席会议\n\n新华社电 中共中央政治局常委李强、赵乐际、王沪宁、蔡奇、丁薛祥出席会议。\n"
    )
    headline = [m.text for m in reading.mentions if m.sentence == 0]
    assert headline == ["李强", "赵乐际", "王沪宁", "蔡奇", "丁薛祥"]


def test_a_misread_surname_is_the_person_who_speaks(page):
    reading = page("一则短讯\n\n新华社电 习近平出席会议。为近平指出,要抓好落实。\n")
    assert [(m.text, m.name) for m in reading.mentions if m.type == "official"] == [
        ("习近平", "习近平"),
        ("为近平", "习近平"),
    ]


def test_an_announced_abbreviation_is_the_company_from_then_on(page):
    reading = page(
        "一则短讯\n\n本报讯(记者 王敏) 湖南保税口岸经贸发展有限公司(以下简称“口岸经贸公司”)成立。口岸经贸公司负责运营。\n"
    )
    names = {m.text: m.name for m in reading.mentions if m.type == "company"}
    assert names["口岸经贸公司"] == "湖南保税口岸经贸发展有限公司"


@pytest.mark.parametrize(
    ("credit", "names"),
    [
        ("株洲日报讯(全媒体记者/邹丽青 通讯员/张逸安 文婧)", ["邹丽青", "张逸安", "文婧"]),
        ("本报讯（记者 谭 涛 通讯员 李丽娟）", ["谭涛", "李丽娟"]),
        ("（遵义日报社全媒体记者 罗 毅 陈 亮）", ["罗毅", "陈亮"]),
        ("一审:刘宇 二审:贺燕 三审:徐莲", ["刘宇", "贺燕", "徐莲"]),
        (
            "2023年6月15日 星期四 农历癸卯年四月廿八 责任编辑 祁晓娟 孙欢 技术编辑 李伟",
            ["祁晓娟", "孙欢", "李伟"],
        ),
        ("一版编辑:龚盈盈 电话:85381069", ["龚盈盈"]),
        ("责编:成姣兰 美编:王玺 校对/杨卫红 版面设计/晓君", ["成姣兰", "王玺", "杨卫红", "晓君"]),
    ],
    ids=[
        "slashes",
        "set apart",
        "all set apart",
        "read before print",
        "behind the date",
        "telephone",
        "role after role",
    ],
)
def test_reporters_are_credited(page, credit, names):
    reading = page(f"一则短讯\n\n{credit}\n\n昨日天晴。\n")
    assert [m.name for m in reading.mentions if m.credit and m.type == "person"] == names


def test_surfaces_are_the_raw_text_even_across_lines(page):
    text = "一则短讯\n\n本报讯(记者 王敏) 市人大常委会副主任刘\n\n剑飞参加会议。\n"
    mention = next(m for m in page(text, home=HOME).mentions if m.name == "刘剑飞")
    assert mention.text == "刘\n\n剑飞" == text[mention.start : mention.end]


def _gain(candidate):
    return candidate.score * (candidate.end - candidate.start) - 0.4


def test_the_best_set_is_disjoint_and_independent_of_order():
    candidates = [
        Candidate(0, 3, "DISTRICT", "", 0.9),
        Candidate(0, 6, "AGENCY", "", 0.9),
        Candidate(3, 6, "AGENCY", "", 0.9),
        Candidate(6, 9, "PERSON", "", 0.8),
    ]
    assert (
        best_disjoint(candidates, _gain)
        == best_disjoint(candidates[::-1], _gain)
        == [candidates[1], candidates[3]]
    )


@given(st.text(st.sampled_from("市长王 \n\u3000a1，"), max_size=30))
def test_documents_have_a_token_for_every_character(text):
    words, spaces = _tokens(text)
    assert Doc(Vocab(), words, spaces).text == text
    assert all(len(word) == 1 for word in words)
