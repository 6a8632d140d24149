"""A file that has not changed is not parsed again, and whatever changes what it says is noticed."""

import dataclasses

import pytest

import kg
from kg.reading.cache import Cache
from kg.reading.intake import Intake
from kg.reading.opened_files import OpenedFiles

RULES = kg.Options(model=None)
TABLE = """正文,日期,栏
市长陈大明讲话。,2024-03-07,市长周大明讲话。
市长陈大明讲话。,2024-03-07,市长周小明讲话。
,,
市长周立新讲话。,2024-03-08,市长周立新讲话。
"""


@pytest.fixture
def built(tmp_path):
    """A build of a table with a row that stands twice and one without text."""
    (tmp_path / "a.csv").write_text(TABLE, encoding="utf-8")
    build(tmp_path)
    return tmp_path


def build(folder, options=RULES):
    return kg.build([folder / "a.csv"], folder / "out", options=options)


def opened(folder, options=RULES):
    """The pages and faults of the table, and whether it was parsed for them."""
    cache = Cache(folder / "out" / "kg.pages")
    with OpenedFiles(cache.folder, options) as openings:
        intake = Intake([folder / "a.csv"], options)
        found = list(intake.pages(openings, cache))
    pages = [page for page in found if not isinstance(page, kg.KgError)]
    told = [page.doc.rpartition("#")[2] for page in pages], len(found) - len(pages), len(intake.same)
    assert told == (["1", "4"], 1, 1)
    return any(page.sheet is not None for page in pages)


def test_an_unchanged_file_is_not_parsed_again_and_says_the_same(built):
    assert not opened(built)
    again = build(built)
    assert (again.pages, again.read, again.skipped, len(again.same)) == (2, 0, 1, 1)


def test_a_changed_file_other_columns_and_facts_beside_it_are_noticed(built):
    other = dataclasses.replace(RULES, columns={"text": "栏"})
    assert (build(built, other).pages, build(built).pages) == (3, 2)
    (built / "kg.toml").write_text('home = "株洲市"\n', encoding="utf-8")
    assert build(built).read == 2
    (built / "a.csv").write_text(TABLE.replace("立新", "新立"), encoding="utf-8")
    assert build(built).read == 1


def test_a_damaged_line_and_one_cut_off_are_ignored_and_made_good(built):
    file = built / "out" / "kg.pages" / "opened.jsonl"
    sound = file.read_bytes()
    for damaged in (sound.replace(b"page", b"pagd"), sound[:-20], b"\xff\x00", b""):
        file.write_bytes(damaged)
        assert opened(built)
        assert not opened(built)


def test_pages_whose_readings_are_gone_are_parsed_again(built):
    for file in (built / "out" / "kg.pages").glob("*.parquet"):
        file.unlink()
    assert opened(built)
    assert build(built).read == 2


def test_a_folder_in_its_place_is_told(built):
    file = built / "out" / "kg.pages" / "opened.jsonl"
    file.unlink()
    file.mkdir()
    with pytest.raises(kg.KgError, match=r"opened\.jsonl: cannot be written \(Is a directory\)"):
        build(built)
