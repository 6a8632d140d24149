import contextlib
import html
import re
from urllib.parse import unquote

import pytest

import kg
from kg.apps.language import speak
from kg.apps.site import Options, write
from kg.query.database import Reader

HEAD = "# 株洲日报\n\n{}\n中共株洲市委主管、主办\n\n"
PAGES = {
    "2023年2月1日": "# 市委召开会议\n\n市委书记林建华、市长周远航出席会议。林建华主持会议。\n\n"
    "# 教师节慰问\n\n市教育局局长吴思敏慰问教师。居民赵小兰说,学校变化很大。\n",
    "2023年3月8日": "# 市长调研企业\n\n市长周远航到株洲明远机械有限公司调研。株洲市的重点项目进展顺利。\n\n"
    "# 林建华调研荷塘区\n\n市委书记林建华到荷塘区调研。市教育局局长吴思敏参加。\n",
}


@pytest.fixture(scope="session")
def small(tmp_path_factory):
    """The database of two small pages: three officials, a private person, bodies, a company, places."""
    folder = tmp_path_factory.mktemp("small")
    for number, (day, text) in enumerate(PAGES.items()):
        (folder / f"{number}.txt").write_text(HEAD.format(day) + text, encoding="utf-8")
    kg.build([folder], folder / "out", options=kg.Options(model=None))
    return folder / "out" / "kg.duckdb"


@pytest.fixture
def made(tmp_path):
    """Write the site of a database: its path and options in, the folder out."""

    def call(database, name="site", language="en", **options):
        speak(language)
        try:
            with contextlib.closing(Reader(database)) as reader:
                write(reader, tmp_path / name, Options(**options))
        finally:
            speak("en")
        return tmp_path / name

    return call


def texts(folder):
    """Every file of a site: its path in the folder and its text."""
    return {
        str(path.relative_to(folder)): path.read_text(encoding="utf-8")
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def pages(folder):
    """The names of the entities that have a page, with its text."""
    found = {}
    for path, text in texts(folder).items():
        if path.startswith("entity/"):
            found[html.unescape(re.search(r"<h1[^>]*>(.+?)</h1>", text, re.DOTALL).group(1))] = text
    return found


def links(text):
    """The addresses that a page links to."""
    return [unquote(html.unescape(found)) for found in re.findall(r'href="([^"]+)"', text)]
