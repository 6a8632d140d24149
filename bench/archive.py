"""An archive of any size out of the five sample pages: recombined, with drawn names, home places and dates.

Fifty papers, each of a city of its own with its counties; each city has 400 people of whom some are named often and most
seldom (Zipf). The same number gives the same page. What comes out reads like the samples; no page is a copy of another.
"""

import itertools
import random
import re
from collections.abc import Mapping
from pathlib import Path

from kg.base.schema import PERSONS
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.files import load
from kg.reading.page import Options, read_page
from kg.reading.sources import find

__all__ = ["Archive"]

ROOT = Path(__file__).parent.parent
CITIES = 50
PEOPLE = 400
PROVINCES = ("湖南省", "江苏省", "四川省", "河南省", "山东省")
START = 2012
"""First year of the archive."""
_SURNAMES = "王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林罗郑梁谢宋唐许邓冯韩曹曾彭萧蔡潘田董袁于余叶蒋杜苏魏程吕丁沈任姚卢傅钟姜崔谭廖范汪陆金石戴贾韦夏邱方侯邹熊孟秦白江阎薛尹段雷"
_GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超兰霞平刚桂英华玉萍红玲建国志文斌辉鹏飞浩宇凯波宁莉琴云雪梅春生荣德光新立民海山东"


class Archive:
    """Makes pages of some cities; the first use reads the samples."""

    def __init__(self, cities: int = CITIES) -> None:
        divisions = Divisions(load())
        self._pages = []
        for file in find([ROOT / "seeds"]):
            reading = read_page(file, Options(model=None))
            names = {
                m.name for m in reading.mentions if m.type in PERSONS and re.fullmatch("[一-龥]{2,3}", m.name)
            }
            self._pages.append((file.read_text(encoding="utf-8"), sorted(names, key=lambda n: (-len(n), n))))
        found = [
            path
            for path in divisions.below("湖南省")
            + divisions.below("江苏省")
            + divisions.below("四川省")
            + divisions.below("河南省")
            + divisions.below("山东省")
            if divisions.level(path) == "city"
        ]
        self._cities = found[:cities]
        counties = {
            city: [
                divisions.name(path) for path in divisions.below(city) if divisions.level(path) == "county"
            ]
            for city in ("湖南省株洲市", *self._cities)
        }
        self._places: list[dict[str, str]] = []
        for city in self._cities:
            name = divisions.name(city)
            places = {"株洲市": name, "株洲": name.removesuffix("市"), "湖南": city[:2]}
            own = itertools.cycle(counties[city] or [name])
            places |= dict(zip(counties["湖南省株洲市"], own, strict=False))
            self._places.append(places)
        self._people = [self._drawn(number) for number in range(len(self._cities))]

    @staticmethod
    def _drawn(number: int) -> list[str]:
        draw = random.Random(number)
        found: dict[str, None] = {}
        while len(found) < PEOPLE:
            found[draw.choice(_SURNAMES) + "".join(draw.choices(_GIVEN, k=draw.choice((1, 2, 2, 2))))] = None
        return list(found)

    def page(self, number: int) -> tuple[str, Mapping[str, str]]:
        """Return the text of a page and what stands in it for what stood in the sample."""
        draw = random.Random(1_000_003 * number)
        text, names = self._pages[number % len(self._pages)]
        city = number // len(self._pages) % len(self._cities)
        weights = [1 / (rank + 5) for rank in range(PEOPLE)]
        drawn = dict.fromkeys(draw.choices(self._people[city], weights, k=4 * len(names)))
        spare = (name for name in self._people[city] if name not in drawn)
        new = dict(zip(names, itertools.chain(drawn, spare), strict=False)) | self._places[city]
        year, month, day = START + number // 2_500 % 12, draw.randint(1, 12), draw.randint(1, 28)
        text = re.sub(
            "|".join(map(re.escape, sorted(new, key=len, reverse=True))), lambda m: new[m.group()], text
        )
        text = re.sub(r"(?:2022|2023|2024)年\d{1,2}月\d{1,2}日", f"{year}年{month}月{day}日", text, count=1)
        return text, new

    def write(self, folder: Path, count: int) -> None:
        """Write pages into a folder, a thousand in each of its own."""
        for number in range(count):
            file = folder / f"{number // 1000:04}" / f"{number:07}.txt"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(self.page(number)[0], encoding="utf-8")
