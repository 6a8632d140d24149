"""The site as a reader sees it: at two sizes, with and without scripts."""

import contextlib
import shutil

import duckdb
import pytest
from axe_playwright_python.sync_playwright import Axe

from kg.apps.site import Options, write
from kg.apps.site.address import link_to
from kg.query.database import Reader

SIZES = {"desk": (1440, 900), "phone": (390, 844)}


@pytest.fixture(scope="module")
def folder(built, tmp_path_factory):
    made = tmp_path_factory.mktemp("read") / "site"
    with contextlib.closing(Reader(built / "kg.duckdb")) as reader:
        write(reader, made, Options())
    return made


@pytest.fixture
def look(chromium, folder):
    """Open a page of the site; whatever it complains of, or asks for elsewhere, fails the test."""
    contexts, complaints = [], []

    def call(name, size="desk", **options):
        width, height = SIZES[size]
        contexts.append(chromium.new_context(viewport={"width": width, "height": height}, **options))
        tab = contexts[-1].new_page()
        tab.on("console", lambda message: complaints.append(message.text))
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.on("request", lambda r: r.url.startswith(folder.as_uri()) or complaints.append(r.url))
        path, _, asked = name.partition("#")
        tab.goto((folder / path).as_uri() + (f"#{asked}" if asked else ""))
        return tab

    yield call
    for context in contexts:
        context.close()
    assert complaints == []


NAMES = (
    "index.html",
    "search.html",
    "list/official.html",
    "entity/陈恢清.html",
    "entity/株洲市人民政府.html",
)


@pytest.mark.parametrize(
    ("name", "size", "scheme"),
    [(name, size, "light") for name in NAMES for size in SIZES] + [(NAMES[3], "desk", "dark")],
)
def test_pages_are_accessible_and_fit_the_screen(look, name, size, scheme):
    tab = look(name, size, color_scheme=scheme)
    assert tab.evaluate("document.documentElement.scrollWidth") <= SIZES[size][0]
    found = Axe().run(tab, options={"preload": False})  # it would fetch the style, which the policy forbids
    assert [(v["id"], [n["html"] for n in v["nodes"]][:3]) for v in found.response["violations"]] == []


LONG = "Llanfairpwllgwyngyllgogerychwyrndrobwllllantysiliogogogochab"
"""A name of sixty letters without a place to break."""


@pytest.mark.parametrize("size", SIZES)
def test_a_name_without_a_break_widens_no_page(chromium, made, small, tmp_path, size):
    database = tmp_path / "long.duckdb"
    shutil.copy(small, database)
    with duckdb.connect(str(database)) as con:
        texts = "SELECT table_name, column_name FROM duckdb_columns() WHERE data_type = 'VARCHAR' AND NOT internal"
        for table, column in con.execute(texts).fetchall():
            con.execute(f"UPDATE {table} SET {column} = replace({column}, '林建华', $1)", [LONG])
    folder = made(database)
    assert (folder / link_to(LONG)).is_file()
    width, height = SIZES[size]
    with chromium.new_context(viewport={"width": width, "height": height}) as context:
        tab = context.new_page()
        for path in sorted(folder.rglob("*.html")):
            tab.goto(path.as_uri() + (f"#q={LONG}" if path.name == "search.html" else ""))
            assert tab.evaluate("document.documentElement.scrollWidth") <= width, path.name


@pytest.mark.parametrize("asked", ["陈恢清", "chenhuiq", "chq", "chen hui"])
def test_the_search_finds_by_name_pinyin_and_initials(look, asked):
    tab = look("search.html")
    tab.get_by_label("Name, printed form, pinyin or initials").fill(asked)
    tab.get_by_role("link", name="陈恢清").click()
    assert tab.title() == "陈恢清 · 株洲日报"


def test_without_scripts_the_search_page_is_an_index(look):
    tab = look("search.html", java_script_enabled=False)
    tab.locator("#off").get_by_role("link", name="Officials").click()
    tab.get_by_role("link", name="陈恢清").click()
    assert tab.locator("h1").inner_text() == "陈恢清"


def test_an_address_may_ask(look):
    tab = look("search.html#q=陈恢清")
    assert tab.locator("#hits a").first.inner_text() == "陈恢清"
