"""Write passages of forms that the crawled press is thin in, with their annotation: python -m train.made OUT.jsonl.

Shops in notices of inspections, towns printed without 镇, urban areas of cities, names of several peoples in lists, names
before 和, 对 and 向, verbs that end with a surname. The sentences are of the project's own making and the names are drawn,
so that the forms are real and the facts are not: fit on them, do not measure on them.
"""

import argparse
import json
import random
from collections.abc import Callable
from pathlib import Path

from kg.gazetteer.lexicon import lexicon
from kg.reading.page import divisions_of
from train.names import Names

Part = str | tuple[str, str]
"""Words, or words and the type of the mention that they are."""

_SHOPS = (
    "餐馆 酒楼 超市 大药房 药店 米粉店 饭店 便利店 经营部 商行 五金店 火锅店 小吃店 面馆 理发店 诊所 水果店 建材店 茶楼"
    " 烟酒店 生活超市 烧烤店 卤味店 早餐店 母婴店 文具店 网吧 旅馆 汽修厂 蛋糕店 粮油店 服装店 眼镜店 酒家 食府 农庄 加油站"
).split()
_CALLED = (
    "好运来 福满楼 惠民 百姓 佳佳 一品鲜 蜀香 湘味 乡里人家 春天 鑫源 顺达 兴隆 万家福 家家乐 喜洋洋 老地方 红太阳 天天鲜 聚友"
    " 福源 同心 利民 康泰 仁和 永康 益民 小城故事 老灶台 金土地 四季 华联 永辉 新世纪 大众 友谊 便民 平安 长寿 阳光 东方 金鼎"
).split()
_KEEPERS = ("王记", "李记", "张记", "赵大姐", "小胖", "老孙", "刘师傅", "胖嫂", "黄老五", "周氏")
_TIBETAN = "扎西 多吉 旦增 卓玛 央金 次仁 格桑 洛桑 平措 顿珠 尼玛 达瓦 索朗 边巴 德吉 拉姆 罗布 贡布 仁青 才让".split()
_MONGOL = (
    "巴特尔 乌云其木格 格日勒图 那仁 苏和 其其格 萨仁高娃 图门 巴雅尔 敖登 高娃 呼和 布和 乌力吉 娜仁花 斯琴 托娅 额尔德尼"
).split()
_UYGHUR = (
    "买买提 艾合买提 吐尔逊 阿依古丽 古丽娜尔 热依拉 玉素甫 努尔麦麦提 阿不都拉 库尔班 艾力 帕提古丽 居来提 麦合木提 塔依尔"
).split()
_JAPANESE = ("佐藤健一", "铃木太郎", "高桥正雄", "田中惠子", "渡边一郎", "山本真理子", "中村浩二", "小林诚", "松本清", "井上雅彦")
_TITLES = ("市水利局局长", "市教育局局长", "县林业局局长", "市住建局局长", "市审计局局长", "区民政局局长", "县农业农村局局长")


class _Maker:
    """Makes passages.

    Parameters
    ----------
    seed
        Of the generator.
    """

    def __init__(self, seed: int) -> None:
        self.draw = random.Random(seed)
        self._names = Names(lexicon(()))
        divisions = divisions_of(())
        paths = sorted(divisions.below(""))
        counties = [path for path in paths if divisions.level(path) == "county"]
        self._counties = [divisions.name(path) for path in counties]
        self._cities = [divisions.name(p) for p in paths if divisions.level(p) == "city" and p.endswith("市")]
        towns: dict[str, list[str]] = {}
        for path in paths:
            name = divisions.name(path)
            if divisions.level(path) == "town" and name[-1] in "镇乡" and len(name) > 2:
                towns.setdefault(divisions.parent(path) or "", []).append(name[:-1])
        self._towns = [names for names in towns.values() if len(names) > 3]

    def one(self, *words: str) -> str:
        """Return one of some words."""
        return self.draw.choice(words)

    def person(self) -> str:
        """Return a drawn name of a Chinese person."""
        return self._names.draw(self.draw)

    def shop(self) -> tuple[str, str]:
        """Return a shop."""
        name = self.draw.choice((*_CALLED, *_CALLED, *_KEEPERS)) + self.draw.choice(_SHOPS)
        place = self.draw.choice(self._counties) if self.draw.random() < 0.3 else ""
        return place + name, "company"

    def listed(self, items: list[Part]) -> list[Part]:
        """Return items with the mark of a list between them."""
        return [part for item in items for part in ("、", item)][1:]

    def shops(self) -> list[Part]:
        """Return a notice, or a line of one, about shops."""
        shops = [self.shop() for _ in range(self.draw.randint(2, 6))]
        keeper = self.person()
        forms: list[list[Part]] = [
            ["近日，执法人员检查发现，", *self.listed(list(shops)), self.one("被责令整改。", "被通报。", "被立案调查。", "存在卫生问题。")],
            ["当事人：", shops[0], "（经营者", (keeper, "person"), "）。当事人：", shops[1], "。"],
            [shops[0], self.one("店主", "老板", "负责人", "老板娘"), (keeper, "person"), "说，", shops[1], "也在这条街上。"],
            ["记者来到", shops[0], "，看到店里的顾客不多；附近的超市、餐馆和药店也在营业。"],
            ["抽检不合格的有", *self.listed(list(shops)), "销售的食品。"],
            ["一家餐馆、多家超市和几家药店被查，其中有", shops[0], "。"],
            ["市民在", shops[0], "买的水果坏了，", shops[1], "答应赔偿。"],
        ]
        return self.draw.choice(forms)

    def towns(self) -> list[Part]:
        """Return a line that names towns without 镇."""
        names = self.draw.sample(self.draw.choice(self._towns), self.draw.randint(2, 4))
        parts = self.listed([(name, "district") for name in names])
        ends = ("等乡镇遭受冰雹。", "等镇受灾。", "等乡镇的群众已经转移。", "等乡的水稻倒伏。", "等地受灾最重。")
        number = {2: "两", 3: "三", 4: "四"}[len(names)]
        counted = (f"{number}镇受灾。", f"{number}个乡镇停电。", f"{number}乡的道路中断。")
        return [self.one("", "据统计，", "昨日，", "目前，"), *parts, self.one(*ends, *counted)]

    def areas(self) -> list[Part]:
        """Return a line on the urban areas of cities."""
        cities = self.draw.sample(self._cities, self.draw.randint(2, 4))
        area = self.one("城区", "主城区", "市区", "城区")
        items = [part for city in cities for part in ("、", (city[:-1], "district"), area)][1:]
        return [*items, self.one("实现垃圾分类全覆盖。", "的公交车全部换新。", "均有小雨。", "的居民用上了天然气。")]

    def peoples(self) -> list[Part]:
        """Return a list of names of several peoples."""
        makers: list[Callable[[], str]] = [
            lambda: "".join(self.draw.sample(_TIBETAN, 2)),
            lambda: self.draw.choice(_MONGOL),
            lambda: self.draw.choice(_UYGHUR),
            lambda: "·".join(self.draw.sample(_UYGHUR, 2)),
            lambda: self.draw.choice(_JAPANESE),
            self.person,
            self.person,
        ]
        names = list(dict.fromkeys(self.draw.choice(makers)() for _ in range(self.draw.randint(3, 6))))
        parts: list[Part] = self.listed([(name, "person") for name in names])
        last = self.draw.choice(makers)()
        return [
            self.one("村民代表", "志愿者", "获奖者", "与会人员", "企业家", ""),
            *parts,
            *(["和", (last, "person")] if last not in names else []),
            self.one("参加座谈。", "等一同参加。", "获得表彰。", "说，生活一天比一天好。"),
        ]

    def before_words(self) -> list[Part]:
        """Return a line in which 和, 对, 同 or 向 stands right behind a name."""
        name = self.person()[:2]
        words = self.one(
            "和群众座谈。", "和现场工人交谈。", "和企业负责人商量。", "对此表示肯定。", "对这项工作作了说明。", "同村民拉家常。",
            "同企业代表交换意见。", "向代表报告工作。", "向记者介绍情况。", "与专家一起查看现场。", "与会并讲话。",
        )  # fmt: skip
        if words.startswith("与会"):
            name = self.person()
        longer = self.person()[0] + self.one("建", "永", "志", "国", "景") + "和"
        other: list[Part] = [self.one(*_TITLES), (longer, "official"), self.one("主持会议。", "说。", "到现场查看。", "出席。")]
        line: list[Part] = [self.one(*_TITLES), (name, "official"), words]
        return other if self.draw.random() < 0.25 else line

    def surnames(self) -> list[Part]:
        """Return a line in which the words before a name could begin with its surname, or hold none."""
        given = self.person()[1:]
        forms: list[list[Part]] = [
            ["会议由", ("于" + given, "person"), "主持。"],
            ["群众对", ("于" + given, "person"), "的工作很满意。"],
            ["此案由", ("于" + given, "person"), "审理。"],
            ["他保证", ("金" + given, "person"), "的安全。"],
            ["大家都向", (self.person(), "person"), "学习。"],
            ["经过", self.one("严格训练", "和平谈判", "于成本的考虑", "高强度训练", "严密部署"), "，工作取得成效。"],
            ["由于", self.one("正常停电", "建设需要", "文化差异", "水位上涨"), "，道路中断。"],
            ["对于", self.one("建设项目", "文明城市", "海洋资源", "国家利益"), "，他有自己的看法。"],
            ["为", (self.person(), "person"), "鼓掌，同", (self.person(), "person"), "握手。"],
        ]
        return self.draw.choice(forms)

    def passage(self, number: int) -> dict[str, object]:
        """Return a passage of a few lines of one kind."""
        kind = (self.shops, self.towns, self.areas, self.peoples, self.before_words, self.surnames)[number % 6]
        text, ents = "", []
        for _ in range(self.draw.randint(1, 3)):
            for part in kind():
                if isinstance(part, tuple):
                    words, label = part
                    ents.append(
                        {"start": len(text), "end": len(text) + len(words), "text": words, "type": label, "optional": False, "canonical": words}
                    )  # fmt: skip
                    text += words
                else:
                    text += part
        return {"id": f"m{number:04d}", "text": text, "home": None, "date": None, "ents": ents, "posts": []}


def main() -> None:
    """Write the passages."""
    ask = argparse.ArgumentParser()
    ask.add_argument("out", type=Path)
    ask.add_argument("--count", type=int, default=300)
    asked = ask.parse_args()
    maker = _Maker(1)
    with asked.out.open("w", encoding="utf-8") as out:
        for number in range(asked.count):
            out.write(json.dumps(maker.passage(number), ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
