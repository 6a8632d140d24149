import pytest

from kg.base.errors import StoreError
from kg.base.schema import arrow_rows
from kg.reading.cache import BATCH, Shelf


@pytest.fixture
def rows(page):
    """Make rows of one reading under some keys."""
    reading = page("一则短讯\n\n本报讯(记者 王敏) 市委书记曹慧泉出席。\n", home="株洲市")
    return lambda *keys: arrow_rows((key, reading) for key in keys)


@pytest.fixture
def folder(tmp_path):
    """The folder of a shelf."""
    return tmp_path / "shelf"


def lies(shelf, key):
    return shelf.places([key]).to_pylist()[0]["filename"]


def test_what_is_shelved_is_there_when_it_is_opened_again(folder, rows):
    Shelf(folder).add(rows("one", "two"))
    shelf = Shelf(folder)
    assert "one" in shelf
    assert "two" in shelf
    assert "three" not in shelf


def test_small_batches_are_joined_and_none_is_lost(folder, rows):
    shelf = Shelf(folder)
    keys = [str(number) for number in range(20)]
    for key in keys:
        shelf.add(rows(key))
    shelf.tidy(keys)
    assert len(list(folder.iterdir())) == 1
    assert all(key in Shelf(folder) for key in keys)


def test_batches_that_nobody_asks_for_go(folder, rows):
    shelf = Shelf(folder)
    shelf.add(rows("old"))
    shelf.add(rows("new"))
    shelf.tidy(["new"])
    assert "old" not in Shelf(folder)
    assert "new" in Shelf(folder)


def test_a_large_batch_is_written_again_when_most_of_it_is_dead(folder, rows):
    shelf = Shelf(folder)
    keys = [str(number) for number in range(BATCH)]
    shelf.add(rows(*keys))
    shelf.tidy(keys[:3])
    again = Shelf(folder)
    assert [key for key in keys if key in again] == keys[:3]


def test_a_batch_that_stands_twice_after_a_crash_counts_once(folder, rows):
    shelf = Shelf(folder)
    shelf.add(rows("one"))
    shelf.add(rows("one", "two"))
    again = Shelf(folder)
    assert lies(again, "one") == lies(again, "two")


def test_half_a_batch_is_no_batch(folder, rows):
    Shelf(folder).add(rows("one"))
    (file,) = folder.iterdir()
    file.write_bytes(file.read_bytes()[:-20])
    (folder / "00000002.new").write_bytes(b"PAR1")
    assert "one" not in Shelf(folder)
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("x", encoding="ascii")
    with pytest.raises(StoreError, match="cannot be written"):
        Shelf(tmp_path / "file" / "pages")
