"""Words that end or sound like a division's are not one; a city right after its province is."""

import pytest

import kg

CASES = {
    "a whole banner": ("这个冬天，全旗修好了水渠，通州区的老师到旗里讲课。", ["通州区"]),
    "famous towns": ("义乌东边的灯具名镇苏溪镇开了新厂，工资高于城镇。", ["义乌", "苏溪镇"]),
    "the bounds of a field": ("果园的四至写着：东至水塔、北至公路。安徽东至县下了雨。", ["安徽", "东至县"]),
    "worthies of a village": ("浙江龙游县请新乡贤讲新乡风。", ["浙江", "龙游县"]),
    "a former town": ("延平区原炉下镇村民修路。", ["延平区", "炉下镇"]),
    "a city after its province": ("她去过贵州湄潭县，后来到浙江宁波，再到福建厦门。", ["贵州", "湄潭县", "浙江", "宁波", "福建", "厦门"]),
    "towns that are counted": ("海原县贾塘、甘城、史店等乡镇下了雪。", ["海原县", "贾塘", "甘城", "史店"]),
    "kinds of villages": ("陵县石湾村建设文明生态家园村，全镇有十个文明村镇。", ["陵县", "石湾村"]),
    "autonomous prefectures": ("西部的少数民族自治州修了路。", []),
    "the last of several counties": ("青海民和县、化隆县、循化三县受灾。", ["青海", "民和县", "化隆县", "循化"]),
    "a verb before a village": ("石湾村旁有条河，新路穿石湾村而过，驻石湾村干部到了。", ["石湾村"] * 3),
    "two communities": ("石湾社区开发智慧社区平台，石湾社区居民爱用。", ["石湾社区"] * 2),
    "grounds": ("濛洼蓄洪区开了闸，安徽阜南县的蓄洪区有四个乡镇。", ["安徽", "阜南县"]),
    "the countryside of a province": ("按照贵州省新型农村合作医疗的办法收费。", ["贵州省"]),
    "a given name": ("学生孙文昌来了。“文昌是个好苗子！”老师说。", []),
    "a given name and the city": ("孙文昌到了海南文昌市，文昌下了雨。", ["海南", "文昌市", "文昌"]),
    "a name after a title": ("湖北省财政厅副厅长江华到会。襄阳市来了人，江华说好。", ["襄阳市"]),
    "a masked town": ("他住四川绵阳市XX乡XX村，又住佛山市南海区××镇。", ["四川", "绵阳市", "佛山市", "南海区"]),
    "the countryside": ("从四川乡村走出的人说，江西乡情浓。", ["四川"]),
    "an opera": ("她爱听黄梅戏，学唱黄梅。湖北黄梅县下了雨。", ["湖北", "黄梅县"]),
    "lanes and estates called after cities": ("北京市东城区苏州胡同和安顺北里都通了水，石岩到过苏州。", ["北京市", "东城区", "苏州"]),
    "a river": ("怒江自北向南流过，云南怒江州下了雨。", ["云南", "怒江州"]),
    "sunshine": ("这里日照充足。山东日照下了雨。", ["山东", "日照"]),
    "a part of any city": ("苏州市古城区西南有座桥，老旧平房区要拆。", ["苏州市"]),
    "a district of that name": ("哈尔滨市平房区下了雪，云南丽江市古城区下了雨。", ["哈尔滨市", "平房区", "云南", "丽江市", "古城区"]),
    "a part of a campus": ("高教园区有东区和西区。", []),
    "a district called like it": ("四川攀枝花市西区下了雨。", ["四川", "攀枝花市", "西区"]),
    "small towns": ("路修好了，小城镇热闹起来。", []),
    "a county far away": ("湖南湘潭县的人帮邻居建新房、安新家。", ["湖南", "湘潭县"]),
    "two provinces and a railway": ("闽赣两省共建，太原人坐郑太高铁出行。", ["太原"]),
    "counties and above": ("新疆县以上公立医院都开了。", ["新疆"]),
    "what people do for villages": ("包村医生上门，各村以水润村、以绿兴村，酒庄也旺了。", []),
    "lands of plenty": ("蜜梨之乡下了雨，枸杞主产区丰收，十里八村都来赶集。", []),
    "a grade of communities": ("网上的超级社区垮了，阳光家园社区没有。", ["阳光家园社区"]),
    "a kind of town in quotation marks": ("寿宁县争创“世界长寿乡”，鳌阳社区评上“五星社区”。", ["寿宁县", "鳌阳社区"]),
    "people by the ten thousand": ("全县165万山区群众过上好日子。贵州铜仁市万山区下了雨。", ["贵州", "铜仁市", "万山区"]),
    "the middle of a city": ("老的城中区改造完工了。四川攀枝花市西区下了雨。", ["四川", "攀枝花市", "西区"]),
    "what is left of a city": ("通州区路县故城遗址对外开放，河北故城县下了雨。", ["通州区", "河北", "故城县"]),
    "a road to villages": ("临夏县元山堆通村道路硬化了，东乡县高岭通村公路也通了。", ["临夏县", "元山堆", "东乡县", "高岭"]),
    "a trade of a place": ("那曲文旅与辽宁省文旅企业见面。", ["那曲", "辽宁省"]),
    "a university's short name": ("鼓楼大学开学。客人访问鼓楼，鼓楼的师生欢迎他们。", []),
    "a district of a university's name": ("浦口大学在南京市浦口区。", ["南京市", "浦口区"]),
    "the site of a university": ("鼓楼新闻网讯，客人访问鼓楼，我校师生欢迎他们。", []),
    "streets and banks": ("浙江兰溪市云山大街通了车，兰江江畔下了雨。", ["浙江", "兰溪市"]),
    "a longer word": ("信息技术是朝阳产业，辽宁朝阳下了雨。", ["辽宁", "朝阳"]),
    "two states": ("巴基斯坦使馆说，期待巴中贸易增长。", []),
    "worthies of a town": ("石湾村联合乡贤捐资，村民叫好。", ["石湾村"]),
    "the source of a river": ("考察队到了黄河源，黄河河源下了雪。广东河源下了雨。", ["广东", "河源"]),
    "where athletes live": ("大运村里人来人往，青运村开了门。", []),
    "where a people lives": ("云南贡山县的独龙族聚居村通了路。", ["云南", "贡山县"]),
    "governments of three provinces": ("山东、江西和安徽三省政府签约。", ["山东", "江西", "安徽"]),
    "fruit of a county": ("重庆巫山县莲藕上市，巫山莲藕不愁卖。", ["重庆", "巫山县", "巫山"]),
}  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_divisions_are_those_that_the_text_names(tmp_path, text, expected):
    page = tmp_path / "p.txt"
    page.write_text(f"湘潭日报\n\n2024年3月7日 星期四\n\n# 一则短讯\n\n{text}\n", encoding="utf-8")
    _, told = kg.corpus([page])
    assert [m.text for m in told.mentions if m.type == "district" and m.text != "湘潭"] == expected


@pytest.mark.parametrize(
    ("text", "printed", "expected"),
    [
        ("浙江志愿者协会在西湖区办活动。江西的学生也来了。", "西湖区", None),
        ("甘肃东乡族自治县养羊，东乡的羊卖得好。", "东乡", "东乡族自治县"),
        ("江西东乡区下了雨，东乡的路修好了。", "东乡", "东乡区"),
    ],
    ids=["two provinces have one", "after its full name", "a district of that name"],
)
def test_a_name_of_several_divisions_means_the_one_that_the_page_tells(tmp_path, text, printed, expected):
    page = tmp_path / "p.txt"
    page.write_text(f"东湖晚报\n\n2024年3月7日 星期四\n\n# 一则短讯\n\n{text}\n", encoding="utf-8")
    _, told = kg.corpus([page])
    found = {m.entity for m in told.mentions if m.text == printed}
    assert len(found) == 1
    assert found.pop() == expected if expected else "（" in found.pop()
