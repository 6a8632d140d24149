"""What is meant to harm, and what is broken, ends in one line that names the file; nothing else is lost."""

import gzip
import io
import itertools
import json
import random
import tarfile
import zipfile
import zlib

import pytest

from kg.base.errors import InputError, KgError
from kg.reading.formats import sheets_of
from kg.reading.intake import Intake
from kg.reading.page import Options

from .wrapped import FONT, WRAPPED, packed

TEXT = "# 湘江日报\n\n2024年3月7日 星期四\n\n## 会议召开\n\n市委书记陈大明出席。\n"
ENTITIES = '<!DOCTYPE {0} [<!ENTITY a "株洲株洲"><!ENTITY b "&a;&a;&a;&a;">]><{0}>&b;</{0}>'
FILE = '<!DOCTYPE {0} [<!ENTITY a SYSTEM "file:///etc/passwd">]><{0}><TextLine>&a;</TextLine></{0}>'


def bomb(name="a.txt", size=200 << 20):
    """A ZIP file of a few kilobytes that unpacks to many megabytes."""
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive, archive.open(name, "w") as member:
        for _ in range(size >> 20):
            member.write(b"\0" * (1 << 20))
    return out.getvalue()


def tarred(members):
    out = io.BytesIO()
    with tarfile.open(fileobj=out, mode="w:gz") as archive:
        for name, raw in members.items():
            told = tarfile.TarInfo(name)
            told.size = len(raw)
            archive.addfile(told, io.BytesIO(raw))
    return out.getvalue()


HOSTILE = {
    "entities in ALTO": ("a.xml", ENTITIES.format("alto").encode(), "declares XML entities"),
    "a file in PAGE-XML": ("a.xml", FILE.format("PcGts").encode(), "declares XML entities"),
    "broken XML": ("a.xml", b"<alto><Layout>", "is not sound XML"),
    "deep XML": ("a.xml", b"<alto>" + b"<a>" * 100_000, "is not sound XML"),
    "another XML": ("a.xml", b"<mets/>", "neither ALTO nor PAGE"),
    "no XML": ("a.xml", "株洲".encode(), "neither ALTO nor PAGE"),
    "an empty ALTO": ("a.xml", b"<alto/>", "without a word"),
    "an empty hOCR": ("a.hocr", b"<html class='ocr_page'></html>", "hOCR"),
    "HTML without text": ("a.html", b"<html><script>1</script></html>", ""),
    "deep HTML": ("a.html", b"<html>" + b"<div>" * 100_000, ""),
    "a broken PDF": ("a.pdf", b"%PDF-1.7\n" + b"x" * 1000, "is not a sound PDF"),
    "a text that calls itself a PDF": ("a.pdf", "株洲".encode(), "is not a sound PDF"),
    "a bomb in ZIP": ("a.zip", bomb(), "unpacks to 200 MB"),
    "a bomb in Word": ("a.docx", bomb("word/document.xml"), "unpacks to 200 MB"),
    "a way out of a ZIP": ("a.zip", packed({"../../a.txt": "株洲"}), "leads out of the archive"),
    "a way out of a TAR": ("a.tgz", tarred({"/etc/a.txt": "株洲".encode()}), "leads out of the archive"),
    "a broken ZIP": ("a.zip", b"PK\x03\x04" + b"\0" * 100, "ZIP"),
    "a broken TAR": ("a.tar.gz", b"\x1f\x8b" + b"\0" * 100, "TAR"),
    "a bomb in gzip": (
        "a.gz",
        b"\x1f\x8b\x08\0\0\0\0\0\0\xff" + zlib.compress(b"\0" * (80 << 20))[2:],
        "holds no page",
    ),
    "entities in Word": (
        "a.docx",
        packed({"word/document.xml": ENTITIES.format("document")}),
        "declares XML entities",
    ),
    "a book without its chapter": (
        "a.epub",
        packed({"META-INF/container.xml": "<container><rootfile full-path='../../a.opf'/></container>"}),
        "holds no",
    ),
    "a broken Parquet": ("a.parquet", b"PAR1" + b"\0" * 100, "Parquet"),
    "a table without rows": ("a.csv", "正文,日期\n".encode(), "holds no page"),
    "a table without its head": ("a.csv", "株洲,湘潭\n".encode(), "has no column of text"),
    "a text that is compressed alone": ("a.txt.gz", gzip.compress(TEXT.encode()), "unpack it first"),
    "an empty Word": ("a.docx", b"", "is empty"),
    "an empty XML": ("a.xml", b"", "is empty"),
    "lines that are not JSON": (
        "a.jsonl",
        "市长陈大明出席。\n".encode() * 20_000,
        "begins with 10,000 faults",
    ),
    "a quote that stays open": (
        "a.csv",
        '正文\n"市长陈大明出席。\n市长周新讲话。\n'.encode(),
        "opens a quote",
    ),
    "a book in English": ("a.html", b"<html><p>The quick brown fox</p></html>", "no Chinese character"),
    "a picture": ("a.png", b"\x89PNG\r\n\x1a\n" + b"\0" * 100, "picture"),
    "boxes beyond all pages": (
        "a.xml",
        WRAPPED["alto.xml"](TEXT).replace(b'HPOS="', b'HPOS="1e400'),
        "without a word",
    ),
    "UTF-7": ("a.html", b"<html><meta charset='utf-7'>+NVpybA-</html>", ""),
    "an unknown encoding": ("a.html", b"<html><meta charset='x-none'><p>" + b"\xff\xfe\xfa" * 40, ""),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_a_hostile_file_ends_in_one_line(name):
    doc, raw, what = HOSTILE[name]
    faults = []
    try:
        for found in sheets_of(raw, doc):
            faults += [found] if isinstance(found, InputError) else []
    except InputError as fault:
        faults.append(fault)
    if not what and not faults:
        return  # it was read, or holds nothing, without harm
    assert len(faults) >= 1
    assert any(what in str(fault) for fault in faults), list(map(str, faults))
    assert all(doc in str(fault) and "\n" not in str(fault) for fault in faults)


def test_faults_of_a_file_are_named_up_to_a_number():
    raw = '{"text": "市长陈大明出席。"}\n'.encode() + b"x\n" * 150
    first, *faults = sheets_of(raw, "a.jsonl")
    assert first.text == "市长陈大明出席。"
    assert len(faults) == 101
    assert faults[-1].what == "has 50 more faults"


def test_members_of_one_name_are_named_and_not_counted_twice():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr("a.txt", TEXT)
        with pytest.warns(UserWarning, match="Duplicate"):
            archive.writestr("a.txt", TEXT.replace("陈大明", "周小明"))
    found = list(sheets_of(out.getvalue(), "a.zip"))
    assert [str(part) for part in found if isinstance(part, InputError)] == [
        "a.zip/a.txt: is in the archive twice; pack it once, or under another name"
    ]
    assert len(found) == 2


def test_a_bomb_s_fault_is_told_once():
    (fault,) = sheets_of(bomb(), "a.zip")
    assert str(fault) == "a.zip/a.txt: unpacks to 200 MB; give files of 64 MB at most"


def test_the_file_of_an_entity_is_never_read():
    for doc in ("a.xml", "a.html", "a.hocr"):
        for raw in (FILE.format("alto"), FILE.format("html class='ocr_page'")):
            try:
                found = "".join(
                    sheet.text for sheet in sheets_of(raw.encode(), doc) if not isinstance(sheet, InputError)
                )
            except InputError:
                continue
            assert "root:" not in found


def test_a_text_of_a_hundred_megabytes_is_refused(tmp_path):
    for name in ("a.txt", "a.html", "a.xml"):
        with (tmp_path / name).open("wb") as file:
            file.truncate(100 << 20)
        (fault,) = Intake([tmp_path / name], Options(model=None)).sheets()
        assert "holds more than 64 MB" in str(fault)


@pytest.mark.slow
@pytest.mark.parametrize("ending", [name for name in WRAPPED if name != "pdf" or FONT])
def test_damaged_files_are_read_or_refused(ending):
    draw = random.Random(7)
    whole, told = WRAPPED[ending](TEXT), []
    for _ in range(30):
        raw = bytearray(whole)
        for _ in range(draw.randint(1, 20)):
            raw[draw.randrange(len(raw))] = draw.randrange(256)
        cut = bytes(raw[: draw.randint(1, len(raw))] if draw.random() < 0.5 else raw)
        try:
            for found in sheets_of(cut, f"a.{ending}"):
                if not isinstance(found, InputError) and found.geometry is not None:
                    spots = found.geometry.spots
                    assert all(one.end <= other.start for one, other in itertools.pairwise(spots))
                    assert all(spot.end <= len(found.text) for spot in spots)
        except KgError as fault:
            told.append(str(fault))
    assert all("\n" not in line for line in told)


def test_numbers_nested_lists_and_lone_surrogates_in_json_are_no_text():
    rows = [{"text": 3}, {"text": ["市委"]}, {"text": "\ud800市委书记陈大明"}, 7, None]
    raw = "\n".join(map(json.dumps, rows)).encode()
    found = list(sheets_of(raw, "a.jsonl"))
    assert [row.text for row in found if not isinstance(row, InputError)] == ["?市委书记陈大明"]
    assert [row.where for row in found if isinstance(row, InputError)] == [
        f"a.jsonl#{n}" for n in (1, 2, 4, 5)
    ]
