"""What stands beside pages: a table of pages, a folder's kg.toml, names of files."""

from pathlib import Path

import pytest

import kg
from kg.base.errors import InputError
from kg.flow import corpus
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.files import load
from kg.reading.page import Options
from kg.reading.page_facts import Facts, PageFacts, date_by_name
from kg.reading.written import iso_date

CUTTING = "市财政局局长李国强到会。\n"


@pytest.fixture(scope="module")
def divisions():
    return Divisions(load())


def pages(paths, **options):
    return {r.page.doc: r.page for r in corpus(paths, options=Options(model=None, **options))[0]}


def test_a_table_of_pages_gives_several_homes_in_one_run(tmp_path):
    for name in ("zz/a.txt", "xt/b.txt", "xt/c.txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_text(f"{name} {CUTTING}", encoding="utf-8")
    table = tmp_path / "pages.csv"
    table.write_text(
        "path,paper,home,date\nxt/c.txt,,,2024-03-08\nzz/*,株洲日报,株洲市,2024-03-07\nxt,湘潭日报,湘潭,2024/3/6\n",
        encoding="utf-8",
    )
    found = pages([tmp_path], pages=table)
    told = {doc.removeprefix(f"{tmp_path}/"): (p.paper, p.home, p.date, p.basis) for doc, p in found.items()}
    assert told == {
        "zz/a.txt": ("株洲日报", "湖南省株洲市", "2024-03-07", "given"),
        "xt/b.txt": ("湘潭日报", "湖南省湘潭市", "2024-03-06", "given"),
        "xt/c.txt": ("湘潭日报", "湖南省湘潭市", "2024-03-08", "given"),
    }
    _, all_ = corpus([tmp_path], options=Options(model=None, pages=table))
    assert {p.organ for p in all_.posts} == {"株洲市财政局", "湘潭市财政局"}


def test_the_settings_of_a_folder_hold_below_it_and_the_nearest_goes_first(tmp_path):
    inner = tmp_path / "inner"
    inner.mkdir()
    (tmp_path / "kg.toml").write_text('home = "株洲市"\ndate = 2024-03-07\n', encoding="utf-8")
    (inner / "kg.toml").write_text(
        'home = "湘潭市"\n[[pages]]\npath = "b*"\npaper = "湘潭晚报"\n', encoding="utf-8"
    )
    for file in (tmp_path / "a.txt", inner / "b.txt", inner / "c.txt"):
        file.write_text(file.name + CUTTING, encoding="utf-8")
    found = pages([tmp_path])
    assert {doc[-5:]: (p.paper, p.home, p.date) for doc, p in found.items()} == {
        "a.txt": (None, "湖南省株洲市", "2024-03-07"),
        "b.txt": ("湘潭晚报", "湖南省湘潭市", "2024-03-07"),
        "c.txt": (None, "湖南省湘潭市", "2024-03-07"),
    }


@pytest.mark.parametrize(
    ("text", "what"),
    [
        ("file,home\na.txt,株洲\n", "has no column path"),
        ("path,home\na.txt,无此地\n", "names no division"),
        ("path,date\na.txt,昨天\n", "is not a date"),
        ("path,hom\na.txt,株洲\n", "has no column paper, home, date or page among path, hom"),
        ("path,date\n\n*.txt,2024-13-07\n", r"pages.csv:3: 2024-13-07: is not a date"),
    ],
    ids=["no path", "home", "date", "no fact", "a blank line"],
)
def test_a_wrong_table_of_pages_is_refused_with_its_line(text, what, tmp_path, divisions):
    table = tmp_path / "pages.csv"
    table.write_text(text, encoding="utf-8")
    with pytest.raises(InputError, match=what) as fault:
        PageFacts(table, divisions)
    assert str(table) in str(fault.value)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_a_table_of_pages_holds_what_a_spreadsheet_saves(encoding, tmp_path, divisions):
    table = tmp_path / "pages.csv"
    table.write_text("path,home,date\na.txt,株洲市,2024/3/7\n", encoding=encoding)
    assert PageFacts(table, divisions).of(Path("a.txt")) == Facts(home="湖南省株洲市", date="2024-03-07")
    table.write_text("path,date\na.txt,20240307\n", encoding=encoding)
    assert PageFacts(table, divisions).of(Path("a.txt")) == Facts(date="2024-03-07")


def test_a_table_of_pages_without_end_is_refused(divisions):
    with pytest.raises(InputError, match=r"/dev/zero: cannot be read \(more than 64 MB\)"):
        PageFacts(Path("/dev/zero"), divisions)


def test_wrong_settings_are_one_fault_however_many_pages_the_folder_has(tmp_path):
    for name in ("a.txt", "b.txt"):
        (tmp_path / name).write_text("市长陈大明讲话。", encoding="utf-8")
    (tmp_path / "kg.toml").write_text('home = "无此地"', encoding="utf-8")
    with pytest.raises(InputError, match=r"kg\.toml: 无此地: names no division"):
        kg.build([tmp_path], tmp_path / "out")


def test_wrong_settings_of_a_folder_are_refused(tmp_path, divisions):
    for text, what in (
        ("home = 株洲", "is not TOML"),
        ('city = "株洲"', "has the key city"),
        ("[[pages]]\n", "without path"),
        ("home = []", r"home \[\] is not text"),
        ("[[page]]\n", r"page \[\{\}\] is not text"),
        ("[[pages]]\npath = '*'\nhom = '株洲'", "has the key hom in"),
    ):
        (tmp_path / "kg.toml").write_text(text, encoding="utf-8")
        with pytest.raises(InputError, match=what):
            PageFacts(None, divisions).of(tmp_path / "a.txt")


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("zzrb20240307.txt", "2024-03-07"),
        ("2024-03-07-A01.html", "2024-03-07"),
        ("2024/03/07/A01.xml", "2024-03-07"),
        ("2024-03/07/node_1.html", "2024-03-07"),
        ("株洲日报2024年3月7日.pdf#4", "2024-03-07"),
        ("000_3c20240307a03af81c.txt", None),
        ("20241399.txt", None),
        ("2024-03-07-2024-03-09.txt", None),
        ("202403071200.txt", None),
        ("20240307-project/pages/cuttings/more/a.txt", None),
    ],
)
def test_the_day_in_a_files_name(name, day):
    assert date_by_name(name) == day


def test_a_page_without_a_date_takes_that_of_its_name_and_says_so(tmp_path):
    (tmp_path / "2024-03-07-A01.txt").write_text(CUTTING, encoding="utf-8")
    (page,) = pages([tmp_path]).values()
    assert (page.date, page.basis) == ("2024-03-07", "name")


def test_the_year_of_an_undated_page_is_that_of_its_news(tmp_path):
    (tmp_path / "a.txt").write_text(
        "会议召开\n\n株洲日报讯 2023年1月31日,株洲市委召开会议。1938年5月的事迹。到2025年完成。\n",
        encoding="utf-8",
    )
    (page,) = pages([tmp_path]).values()
    assert (page.date, page.basis, page.year) == (None, None, 2023)


@pytest.mark.parametrize(
    "words", ["2024-03-07T08:00:00+08:00", "2024/3/7", "2024年3月7日 09:30", "20240307", " 2024.03.07"]
)
def test_dates_of_tables_and_meta_tags(words):
    assert iso_date(words) == "2024-03-07"


def test_words_that_are_no_date_are_none():
    assert [iso_date(words) for words in ("", "不详", "2024年3月", "2024-13-01", "202403071")] == [None] * 5
