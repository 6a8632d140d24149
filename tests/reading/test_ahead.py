"""What other processes parse ahead is what one process parses, page for page."""

import contextlib
import itertools
import multiprocessing

import pytest
from fpdf import FPDF

import kg
from kg.reading.cache import Cache
from kg.reading.intake import Intake
from kg.reading.opened_files import OpenedFiles

pytestmark = pytest.mark.slow
RULES = kg.Options(model=None)


def drawn(*texts):
    """A PDF with a page for each text."""
    document = FPDF()
    document.set_font("helvetica")
    for text in texts:
        document.add_page()
        document.cell(text=text)
    return bytes(document.output())


@pytest.fixture
def folder(tmp_path):
    pages = tmp_path / "pages"
    pages.mkdir()
    for name in ("b", "c", "e", "g", "h"):
        (pages / f"{name}.pdf").write_bytes(drawn(f"{name} one", f"{name} two"))
    (pages / "a.txt").write_text("市长陈大明讲话。", encoding="utf-8")
    (pages / "d.pdf").write_bytes((pages / "b.pdf").read_bytes())
    (pages / "f.pdf").write_bytes(b"%PDF-1.7\n%%EOF")
    (pages / "i.pdf").write_bytes(drawn(*(f"i {number}" for number in range(20))))
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


def test_a_file_that_changes_after_it_was_parsed_ahead_is_parsed_again(folder):
    other = drawn("another", "page")

    def change():
        (folder / "pages" / "c.pdf").write_bytes(other)

    found, _, _ = opened(folder, Cache(folder / "two"), 2, change)
    changed = [part.sheet.text.strip() for part in found if isinstance(part, tuple) and "c.pdf" in part.doc]
    assert changed == ["another", "page"]
