"""What other processes parse ahead is what one process parses, page for page."""

import contextlib
import itertools
import multiprocessing

import pypdfium2
import pytest
from fpdf import FPDF

import kg
from kg.reading.cache import Cache
from kg.reading.intake import Intake
from kg.reading.opened_files import OpenedFiles

from .wrapped import FONT

pytestmark = [pytest.mark.slow, pytest.mark.skipif(FONT is None, reason="no font draws Chinese")]
COUNT = 40
RULES = kg.Options(model=None)


@pytest.fixture(scope="module")
def printed():
    """A PDF with a page for each number."""
    document = FPDF()
    document.add_font("CJK", fname=FONT)
    document.set_font("CJK")
    for number in range(COUNT):
        document.add_page()
        document.cell(text=f"第{number}版")
    return pypdfium2.PdfDocument(bytes(document.output()))


def part(printed, path, *numbers):
    """Write a PDF with some of the pages."""
    document = pypdfium2.PdfDocument.new()
    document.import_pages(printed, pages=numbers)
    document.save(path)


@pytest.fixture
def folder(tmp_path, printed):
    pages = tmp_path / "pages"
    pages.mkdir()
    for number, name in enumerate(("b", "c", "e", "g", "h")):
        part(printed, pages / f"{name}.pdf", number, number + 10)
    (pages / "a.txt").write_text("市长陈大明讲话。", encoding="utf-8")
    (pages / "d.pdf").write_bytes((pages / "b.pdf").read_bytes())
    (pages / "f.pdf").write_bytes(b"%PDF-1.7\n%%EOF")
    part(printed, pages / "i.pdf", *range(20, COUNT))
    (pages / "j.pdf").write_text("市长陈大明发言。", encoding="utf-8")
    return tmp_path


def opened(folder, cache, jobs, meanwhile=lambda: None):
    """The pages and faults that a run opens, and the processes at work after the third page."""
    intake = Intake([folder / "pages"], RULES)
    found = []
    with (
        OpenedFiles(cache.folder, RULES) as earlier,
        contextlib.closing(intake.pages(earlier, cache, jobs)) as pages,
    ):
        found += itertools.islice(pages, 3)
        processes = len(multiprocessing.active_children())
        meanwhile()
        found += pages
    assert multiprocessing.active_children() == []
    return [part if isinstance(part, tuple) else str(part) for part in found], intake.same, processes


def test_files_that_are_parsed_ahead_give_the_pages_of_one_process(folder):
    one = opened(folder, Cache(folder / "one"), 1)
    two = opened(folder, Cache(folder / "two"), 2)
    assert two[:2] == one[:2]
    assert (one[2], two[2]) == (0, 2)
    assert len(one[0]) == 1 + 2 * 5 + 1 + 20 + 1
    assert one[1] == [f"{folder}/pages/d.pdf#{n} = {folder}/pages/b.pdf#{n}" for n in (1, 2)]


def test_a_file_that_changes_after_it_was_parsed_ahead_is_parsed_again(folder, printed):
    def change():
        part(printed, folder / "pages" / "c.pdf", 18, 19)

    found, _, _ = opened(folder, Cache(folder / "two"), 2, change)
    changed = [part.sheet.text.strip() for part in found if isinstance(part, tuple) and "c.pdf" in part.doc]
    assert changed == ["第18版", "第19版"]


def test_a_run_that_stops_leaves_no_process(folder):
    cache = Cache(folder / "two")
    with (
        OpenedFiles(cache.folder, RULES) as openings,
        contextlib.closing(Intake([folder / "pages"], RULES).pages(openings, cache, 2)) as pages,
    ):
        list(itertools.islice(pages, 3))
        assert len(multiprocessing.active_children()) == 2
    assert multiprocessing.active_children() == []
