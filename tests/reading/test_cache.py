import importlib.metadata
import json
import shutil
import subprocess
import sys

import pyarrow as pa
import pyarrow.parquet as pq
import pytest

import kg
from kg.base.arrow import arrow_rows
from kg.base.errors import StoreError
from kg.base.files import digest_of_file
from kg.reading import intake
from kg.reading.cache import BATCH, Cache, base_of, key_of
from kg.reading.page import Options
from kg.reading.sheet import Sheet

from ..conftest import ROOT


@pytest.fixture
def rows(page):
    """Make rows of one reading under some keys."""
    reading = page("一则短讯\n\n本报讯(记者 王敏) 市委书记曹慧泉出席。\n", home="株洲市")
    return lambda *keys: arrow_rows((key, reading) for key in keys)


@pytest.fixture
def folder(tmp_path):
    """The folder of a cache."""
    return tmp_path / "cache"


def lies(cache, key):
    return cache.places([key]).to_pylist()[0]["filename"]


def test_what_is_shelved_is_there_when_it_is_opened_again(folder, rows):
    Cache(folder).add(rows("one", "two"))
    cache = Cache(folder)
    assert "one" in cache
    assert "two" in cache
    assert "three" not in cache


def test_small_batches_are_joined_and_none_is_lost(folder, rows):
    cache = Cache(folder)
    keys = [str(number) for number in range(20)]
    for key in keys:
        cache.add(rows(key))
    cache.tidy(keys)
    assert len(list(folder.iterdir())) == 1
    assert all(key in Cache(folder) for key in keys)


def test_batches_that_nobody_asks_for_go(folder, rows):
    cache = Cache(folder)
    cache.add(rows("old"))
    cache.add(rows("new"))
    cache.tidy(["new"])
    assert "old" not in Cache(folder)
    assert "new" in Cache(folder)


def test_a_large_batch_is_written_again_when_most_of_it_is_dead(folder, rows):
    cache = Cache(folder)
    keys = [str(number) for number in range(BATCH)]
    cache.add(rows(*keys))
    cache.tidy(keys[:3])
    again = Cache(folder)
    assert [key for key in keys if key in again] == keys[:3]


def test_a_batch_that_stands_twice_after_a_crash_counts_once(folder, rows):
    cache = Cache(folder)
    cache.add(rows("one"))
    cache.add(rows("one", "two"))
    again = Cache(folder)
    assert lies(again, "one") == lies(again, "two")


def test_half_a_batch_is_no_batch(folder, rows):
    Cache(folder).add(rows("one"))
    (file,) = folder.iterdir()
    file.write_bytes(file.read_bytes()[:-20])
    (folder / "00000002.new").write_bytes(b"PAR1")
    (folder / "00000003.parquet").write_bytes(file.read_bytes())  # of a version that wrote no digests
    told = []
    assert "one" not in Cache(folder, tell=told.append)
    assert [fault.where for fault in told] == [str(file)]
    assert list(folder.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("x", encoding="ascii")
    with pytest.raises(StoreError, match="cannot be written"):
        Cache(tmp_path / "file" / "pages")


@pytest.fixture(scope="module")
def copy(tmp_path_factory):
    """A copy of the package, and a function that builds two pages with it: how many were read."""
    folder = tmp_path_factory.mktemp("copy")
    for part in ("kg", "patterns"):
        shutil.copytree(ROOT / part, folder / part, ignore=shutil.ignore_patterns("__pycache__"))
    pages = folder / "pages"
    pages.mkdir()
    (pages / "a.txt").write_text("本报讯 市长陈恢清出席会议。\n", encoding="utf-8")
    (pages / "b.txt").write_text("主任王强。\n", encoding="utf-8")

    def build(*options):
        command = [sys.executable, "-m", "kg", "build", "pages", "--no-model", "--format", "json", *options]
        done = subprocess.run(
            command, cwd=folder, env={"PYTHONPATH": str(folder)}, capture_output=True, check=True
        )
        return json.loads(done.stdout)["read"]

    assert build() == 2
    return folder, build


@pytest.mark.slow
@pytest.mark.parametrize(
    "file",
    ["kg/reading/page.py", "kg/base/text.py", "kg/gazetteer/glyphs.py", "patterns/names.jsonl"],
    ids=["the reading itself", "base", "gazetteer code", "gazetteer"],
)
def test_pages_are_read_again_when_what_reads_them_has_changed(copy, file):
    folder, build = copy
    with (folder / file).open("a", encoding="utf-8") as opened:
        opened.write("\n" if file.endswith(".py") else "// one line more\n")
    assert build() == 2


@pytest.mark.slow
def test_a_change_of_what_is_derived_reads_no_page_again(copy):
    folder, build = copy
    with (folder / "kg/derive/stories.py").open("a", encoding="utf-8") as opened:
        opened.write("\n")
    assert build() == 0


def test_another_version_of_a_library_is_another_key(monkeypatch):
    before = base_of(Options())
    installed = importlib.metadata.version
    for library in ("jieba", "spacy", "onnxruntime"):
        monkeypatch.setattr(
            importlib.metadata, "version", lambda name, new=library: "0" if name == new else installed(name)
        )
        assert base_of(Options()) != before
    monkeypatch.setattr(importlib.metadata, "version", installed)
    assert base_of(Options()) == before


def test_a_page_that_changes_while_it_is_read_is_kept_under_the_key_of_what_was_read(tmp_path, monkeypatch):
    page = tmp_path / "p.txt"
    page.write_text("市长陈恢清出席。", encoding="utf-8")
    loaded = []

    def load(path):
        raw = path.read_bytes()
        loaded.append(raw)
        path.write_text(f"市长陈恢清第{len(loaded)}次出席。", encoding="utf-8")
        return raw

    monkeypatch.setattr(intake, "load", load)
    options = Options(model=None)
    kg.build([page], tmp_path / "out", options=options)
    (raw,) = loaded
    cache = Cache(tmp_path / "out" / "kg.pages")
    key = key_of(base_of(options), Sheet(str(page), raw.decode()))
    (file,) = {row["filename"] for row in cache.places([key]).to_pylist()}
    (kept,) = pq.read_table(file)["sentence"].to_pylist()
    assert [sentence["text"] for sentence in kept] == ["市长陈恢清出席。"]


def test_readings_of_another_version_of_a_post_are_taken_away(folder, rows):
    Cache(folder).add(rows("new"))
    (held,) = folder.glob("*.parquet")
    old = pq.read_table(held)
    posts = old.schema.field("post").type.value_type
    kept = [field for field in posts if field.name != "sentence"]
    schema = old.schema.set(
        old.schema.get_field_index("post"), pa.field("post", pa.list_(pa.struct(kept)), nullable=False)
    )
    pq.write_table(pa.Table.from_pylist([{**row, "post": []} for row in old.to_pylist()], schema), held)
    held.rename(folder / f"00000001-{digest_of_file(held)}.parquet")
    assert "new" not in Cache(folder)
    assert list(folder.glob("*.parquet")) == []
