"""Bodies that are taken for others, or for one with the words beside them."""

import pytest

import kg

BODIES = {
    "the rank of a title": ("衡阳市侨联驻会副主席丁大海出席。", "衡阳市", {"衡阳市归国华侨联合会"}),
    "a division of a subsidiary": ("东航物流货站事业部来人。", "上海市", {"东方航空物流股份有限公司货站事业部"}),
    "a market called after an organ": ("黄埔区府板块网签增长。", "广州市", set()),
    "the television before 2018": ("央视播出了节目。", "株洲市", {"中央电视台"}),
    "a branch of one of a group": (
        "中国人寿福建省分公司来人。中国人寿寿险重庆市分公司也来人。", "三明市",
        {"中国人寿福建省分公司", "中国人寿保险股份有限公司重庆市分公司"},
    ),
    "the hospitals of many places": ("支援西藏自治区人民医院和7个地（市）人民医院。", "拉萨市", {"西藏自治区人民医院"}),
    "an island and its firm": (
        "丁大海来到广州国际生物岛上，东湖科技有限公司很忙。广州国际生物岛集团有限公司董事长王春江说。", "广州市",
        {"东湖科技有限公司", "广州国际生物岛集团有限公司"},
    ),
    "a hospital of a district called like one before": (
        "济南市市中区很美。内江市市中区人民医院来人。", None, {"内江市市中区人民医院"}
    ),
    "a street of a zone called like another": ("菏泽市经济开发区丹阳街道办事处来人。", None, {"菏泽市丹阳街道办事处"}),
    "a street of a city without counties": ("中山市东区办事处来人。", None, {"中山市东区办事处"}),
    "courts that try many cases": ("截至今天，北京市法院共审结案件36件。", "北京市", set()),
    "a bureau where something is done": ("丁大海来到海淀区税务局办业务。", "北京市", {"北京市海淀区税务局"}),
    "a zone of another city": (
        "绍兴滨海新区管委会主任丁大海说。", "绍兴市", {"绍兴市滨海新区管理委员会"}
    ),
    "another zone of a city": ("潍坊滨海新区公安局局长丁大海说。", "潍坊市", {"潍坊市滨海新区公安局"}),
    "the zone itself": ("天津滨海新区公安局局长丁大海说。", "潍坊市", {"天津市滨海新区公安局"}),
    "a college after a university": ("福建农林大学、闽江学院来了客。", "三明市", {"福建农林大学", "闽江学院"}),
    "a committee for the young": ("市教育系统关工委来人。", "天津市", {"天津市教育系统关心下一代工作委员会"}),
    "the only county of a paragraph": (
        "腊月里，青海省民和县桥头村围了不少人。原来，县农业农村局来了人。", "饶河县", {"民和回族土族自治县农业农村局"}
    ),
    "the only city of a paragraph": (
        "1月28日，怀化市下了雨。市委书记丁大海要求，紧盯薄弱环节。", "常州市", {"中共怀化市委员会"}
    ),
    "the only county of the paragraph before": (
        "兴安县人民检察院立了案。\n收到建议后，县水利局向县政府报告。", "成都市",
        {"兴安县人民检察院", "兴安县水利局", "兴安县人民政府"},
    ),
    "all organs of a list": (
        "兴安县检察院召集县教育局、水利局开会。", "金堂县", {"兴安县人民检察院", "兴安县教育局", "兴安县水利局"}
    ),
    "but not of a guest": ("兴安县考察团来了。县委书记丁大海陪同。", "金堂县", {"中共金堂县委员会"}),
    "nor where something is sent": ("瓜运往四川泸州。市农业局来人。", "株洲市", {"株洲市农业局"}),
    "a bureau after an office": (
        "魏县防贫办和县教育局来人。", "邯郸市", {"魏县防贫办", "魏县教育局"}
    ),
    "a province that orders": ("2017年安徽省委托东湖研究院做试点。", "北京市", {"东湖研究院"}),
    "a listed firm before its subsidiary": (
        "上海建工（600170）公告，上海建工一建集团中标。", "上海市", {"上海建工", "上海建工一建集团"}
    ),
    "a branch in short": (
        "丁大海到中国工商银行股份有限公司保定朝阳支行。工行朝阳支行不同意。", "保定市", {"中国工商银行股份有限公司保定朝阳支行"}
    ),
    "a department of a branch": ("恒丰银行北京分行公司二部来人。", "北京市", {"恒丰银行股份有限公司北京分行"}),
    "a court and its judgment": ("湛江市中级人民法院刑事附带民事判决书。", "湛江市", {"湛江市中级人民法院"}),
    "a kind of firms after a list": (
        "丁大海去过永利恒昌集团、东湖博彩集团等博彩集团。", "珠海市", {"永利恒昌集团", "东湖博彩集团"}
    ),
    "the next organ of a city elsewhere": (
        "长沙市信访局、市数据局局长丁大海说。", "北京市", {"长沙市信访局", "长沙市数据局"}
    ),
    "and of a province elsewhere": ("贵州省委、省政府出台办法。", "成都市", {"中共贵州省委员会", "贵州省人民政府"}),
    "and of a county elsewhere": ("绩溪县委、县纪委监委通报。", "湖北省", {"中共绩溪县委员会", "绩溪县纪委监委"}),
    "but not the next of the paper's province": (
        "国家税务总局、省税务局发文。", "长沙市", {"国家税务总局", "湖南省税务局"}
    ),
    "ministries of another state": (
        "与老挝教育与体育部、国防部、外交部会谈。", "上海市", {"老挝教育与体育部", "老挝国防部", "老挝外交部"}
    ),
    "ministries of China": (
        "外交部、国防部会同越南驻华使馆办会。", "北京市", {"中华人民共和国外交部", "中华人民共和国国防部"}
    ),
    "an engineer": ("丁大海跟柳工说停下。", "南宁市", set()),
    "a firm called like one": ("柳工、东湖集团都来了。", "南宁市", {"广西柳工集团有限公司", "东湖集团"}),
    "what a branch does": (
        "东市街道云河社区党总支组织小区党支部开会。", "六安市", {"六安市金安区东市街道云河社区党总支"}
    ),
    "an announced short form": (
        "丁大海接到怀化市市政工程建设处（下称：市建设处）通知，又到市建设处办理。", "怀化市", {"怀化市市政工程建设处"}
    ),
    "a subsidiary": ("长虹集团控股子公司签约。", "绵阳市", {"四川长虹电子控股集团有限公司"}),
    "all courts of a province": ("安徽省法院收案数下降。", "合肥市", set()),
    "the league's committee with its city": ("团邯郸市丛台区委供图。", "邯郸市", {"中国共产主义青年团邯郸市丛台区委员会"}),
    "the league's committee with its province": ("团甘肃省永登县委供图。", "兰州市", {"中国共产主义青年团永登县委员会"}),
    "another of the league": ("活动由团衡阳市委主办。", "湖南省", {"中国共产主义青年团衡阳市委员会"}),
    "the party's after a delegation": ("代表团安徽省委委员到会。", "合肥市", {"中共安徽省委员会"}),
    "committee and government of a county's city": ("义乌市委市政府出台办法。", "金华市", {"中共义乌市委员会", "义乌市人民政府"}),
    "the same with a mark": ("醴陵市委、市政府出台办法。", "株洲市", {"中共醴陵市委员会", "醴陵市人民政府"}),
    "committee and government of the city": ("金华市委、市政府出台办法。", "金华市", {"中共金华市委员会", "金华市人民政府"}),
    "commission and bureau of one office": (
        "省纪委监察厅出台办法。", "哈尔滨市", {"中共黑龙江省纪律检查委员会", "黑龙江省监察厅"}
    ),
    "the same of a city": ("市纪委监察局出台办法。", "徐州市", {"中共徐州市纪律检查委员会", "徐州市监察局"}),
    "what a bureau does": ("黔南州公安局指导农村派出所办案。", "贵州省", {"黔南布依族苗族自治州公安局"}),
    "a bank and another of a longer name": (
        "丁大海提供中国工商银行股份有限公司流水、中国银行回单。", "广州市",
        {"中国工商银行股份有限公司", "中国银行股份有限公司"},
    ),
    "a firm and its plant": ("丁大海走进东湖汽车智慧工厂。东湖汽车公司产销两旺。", "重庆市", {"东湖汽车智慧工厂", "东湖汽车公司"}),
    "a name that begins with a word": (
        "与北京和聚百川投资管理有限公司（以下简称“和聚百川”）签约。", "天津市", {"北京和聚百川投资管理有限公司"}
    ),
    "a place and a firm of its own": ("湖南和湖北同达实业有限公司签约。", "长沙市", {"湖北同达实业有限公司"}),
    "a road": ("丁大海驾车行驶在省道邢德线。", "巨鹿县", set()),
    "the zone of a county that has none": ("收到高新区财政局的补偿款。", "开化县", {"高新区财政局（开化县）"}),
    "the zone of a city": ("收到高新区财政局的补偿款。", "株洲市", {"株洲高新技术产业开发区财政局"}),
    "a hospital whose name others bear": ("丁大海到协和医院看病。", "武汉市", {"协和医院"}),
    "an institute before another's": (
        "由东湖大学政治学研究中心、经济研究所与西山学院莱维经济研究所主办。", "株洲市",
        {"东湖大学政治学研究中心", "经济研究所", "西山学院莱维经济研究所"},
    ),
    "an organ that another acts with": (
        "湖南省水利厅发布预警，并联合省气象局发布预报。", "贵阳市", {"湖南省水利厅", "湖南省气象局"}
    ),
    "organs of the city around": (
        "金华市公安局会同市委宣传部、市人民检察院发布通告。", "东阳市",
        {"金华市公安局", "中共金华市委宣传部", "金华市人民检察院"},
    ),
    "a court that a county's city has not": ("市中级人民法院审理此案。", "东阳市", {"金华市中级人民法院"}),
    "police that a county's city has not": ("市公安局交警支队出动。", "宁安市", {"牡丹江市公安局交警支队"}),
    "an organ of a municipality": ("瓜运往四川泸州。区里和市农科院来人。", "重庆市永川区五间镇", {"重庆市农业科学院"}),
    "a firm of another city": (
        "忻州东湖煤业有限公司在原平市。丁大海到市委讨说法。", None, {"忻州东湖煤业有限公司", "中共原平市委员会"}
    ),
    "a station called like a city": ("丁大海到营口经济技术开发区海东派出所。", "沈阳市", {"营口经济技术开发区海东派出所"}),
    "a bureau and those it acts with": ("青羊区新科局联合街道办事处摸排。", "成都市", {"成都市青羊区新科局"}),
    "the task force of a firm": ("西安高新东湖集团疫情防控指挥部部署。", "西安市", {"西安高新东湖集团疫情防控指挥部"}),
    "a role before a firm": ("与交易对方上海东湖集团有限公司签约。", "天津市", {"上海东湖集团有限公司"}),
    "departments of ministries' kind": ("各省级住房和城乡建设部门要行动。", "武汉市", set()),
    "what a district got": ("颍州区新增老年人日间照料中心20家。", "阜阳市", set()),
    "schools of a kind": ("对山东省重点中学表示感谢。", "济南市", set()),
    "a course": ("天津边防总队领导干部轮训班结业。", "天津市", {"天津市边防总队"}),
    "an arbitration commission": ("连云港市仲裁委员会开会。连云港仲裁委到会。", "连云港市", {"连云港仲裁委员会"}),
    "a branch in Chongqing": ("渝中区公安分局立案。", "重庆市", {"重庆市公安局渝中区分局"}),
    "an organ of a county elsewhere": (
        "扶风县检察院向县国土资源局发出建议。", "府谷县", {"扶风县人民检察院", "扶风县国土资源局"}
    ),
    "the same words again": (
        "延安市人民检察院向延安市政府发出建议，督促市政府行动。", "榆林市", {"延安市人民检察院", "延安市人民政府"}
    ),
    "an organ that is visited": (
        "长沙市教育局到市教育局考察。", "株洲市", {"长沙市教育局", "株洲市教育局"}
    ),
    "two organs and a county's name": ("府谷县委和县政府成立小组。", "府谷县", {"中共府谷县委员会", "府谷县人民政府"}),
    "an autonomous region's organ": (
        "内蒙古自治区政协副主席、自治区科学技术厅厅长丁大海发言。", "湘潭市",
        {"中国人民政治协商会议内蒙古自治区委员会", "内蒙古自治区科学技术厅"},
    ),
    "an organ in short that the page has in full": (
        "坡头区社会保险基金管理局办案。丁大海到区社保局办事。", "湛江市", {"湛江市坡头区社会保险基金管理局"}
    ),
    "another of these": (
        "市经济贸易和信息化局发文。市经信局开会。", "株洲市", {"株洲市经济贸易和信息化局"}
    ),
    "an organ in short that is the usual one": ("市教育考试局发文。市社保局开会。", "株洲市", {"株洲市教育考试局", "株洲市社会保险局"}),
    "a kind of court": ("高级人民法院管辖有重大影响的案件，案件由中级人民法院审理。", "西安市", set()),
    "the court of the city": ("西安市中级人民法院审理此案。中级人民法院认为有罪。", "西安市", {"西安市中级人民法院"}),
    "the organs of several districts": ("市规划局会同各涉农区政府行动。", "天津市蓟州区", {"天津市规划局"}),
    "others of several": ("各有关县政府要落实。", "株洲市", set()),
    "the league's centre": ("团中央宣传部印发通知。", "天津市", {"中国共产主义青年团中央委员会宣传部"}),
    "the party's centre": ("中央宣传部印发通知。", "天津市", {"中国共产党中央委员会宣传部"}),
    "courts at large": ("丁大海担任甘肃省法院系统观察员。", "兰州市", set()),
    "an organ beside a firm of elsewhere": (
        "博兴村跟山东东湖集团、省农科院合作。", "辽宁省", {"山东东湖集团", "山东省农业科学院"}
    ),
    "a bureau that reports": ("市财政局报工商行政管理局备案。", "四平市", {"四平市财政局"}),
    "words with a firm's name": ("中国移动支付规模达到百万亿元。", "株洲市", set()),
    "a short name in brackets": (
        "中国移动通信集团广东有限公司广州分公司（以下简称中国移动广州分公司）败诉。中国移动广州分公司上诉。", "广州市",
        {"中国移动通信集团广东有限公司广州分公司"},
    ),
}  # fmt: skip
NO_PLACES = {
    "人口向城镇集聚。": set(),
    "各县大力建设乡风文明。": set(),
    "俺们村的芹菜好吃。": set(),
    "她把空心村变成网红打卡地。": set(),
    "康养社区已经建成。": set(),
    "三亚村际排球联赛开打。": set(),
    "以汉滨城区为中心。": set(),
    "从渌口区淦田镇四村和解说起。": {"湖南省株洲市渌口区", "湖南省株洲市渌口区淦田镇"},
    "到了广东广州云河社区。": {"广东省", "广东省广州市", "广东省广州市云河社区"},
    "到了福建福州云河村。": {"福建省", "福建省福州市", "福建省福州市云河村"},
    "铁路西起江西南昌，东至安徽黄山。": {"江西省", "江西省南昌市", "安徽省", "安徽省黄山市"},
    "北京时间8月8日开赛。": set(),
    "丁大海在老城区街道上看到标语。": set(),
    "亚运分村、媒体村同时建成。": set(),
    "参加小康示范村的升旗仪式。": set(),
    "推进幸福和谐社区建设。": set(),
    "黑河断流后，绿洲萎缩。": set(),
    "武汉社区封闭管理升级。": {"湖北省武汉市"},
    "开源软件很热。东湖社区已有一千名贡献者。": set(),
    "回应了“新乡人”的向往。": set(),
    "1964年被辟成新县。": set(),
    "丁大海规划建设社会主义新农村。": set(),
    "马鞍山国家森林公园在村边。": set(),
    "今年1月至10月城镇新增就业39万人。": set(),
    "累计向山区乡镇运输物资。": set(),
    "年均日照3000多小时。": set(),
    "断了12天水。": set(),
    "来了一位江西籍驻村老师。": set(),
}


def read(tmp_path, text, home):
    page = tmp_path / "p.txt"
    page.write_text(f"一则短讯\n\n{text}\n", encoding="utf-8")
    return kg.corpus([page], options=kg.Options(home=home, date="2014-06-10"))[1].mentions


@pytest.mark.parametrize(("text", "home", "expected"), BODIES.values(), ids=BODIES)
def test_a_body_is_itself_and_no_other(tmp_path, text, home, expected):
    found = {m.entity for m in read(tmp_path, text, home) if m.type in ("agency", "company", "institution")}
    assert found == expected


@pytest.mark.parametrize(("text", "expected"), NO_PLACES.items())
def test_words_that_end_like_a_place_are_none(tmp_path, text, expected):
    assert {m.name for m in read(tmp_path, text, "兰州市") if m.type == "district"} == expected


@pytest.mark.parametrize(
    ("date", "expected"),
    [
        ("2015-06-10", {"衡阳市广播电影电视局", "衡阳市公安消防支队"}),
        ("2023-06-10", {"衡阳市广播电视局", "衡阳市消防救援支队"}),
    ],
)
def test_an_organ_in_short_is_that_of_the_day_of_the_page(tmp_path, date, expected):
    page = tmp_path / "p.txt"
    page.write_text("一则短讯\n\n市广电局、市消防支队来人。\n", encoding="utf-8")
    told = kg.corpus([page], options=kg.Options(home="衡阳市", date=date))[1].mentions
    assert {m.entity for m in told if m.type == "agency"} == expected
