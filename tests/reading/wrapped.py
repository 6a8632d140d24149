"""The pages of the seeds as files of every format: each line drawn at a place of its own, headlines in larger type."""

import csv
import functools
import html
import io
import json
import zipfile
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape, quoteattr

import pyarrow as pa
import pyarrow.parquet as pq
from fpdf import FPDF

ROOT_SEEDS = Path(__file__).parents[2] / "seeds"
FONT = next(Path("/usr/share/fonts").rglob("NotoSansCJK-Regular.ttc"), None)
BODY, SIZES = 10, (34, 28, 22, 17, 14, 13)
"""Size of the type of text and of headlines of each rank."""
MARGIN = 20
BELOW = 0.12
"""Part of a Chinese character's square below its baseline."""


class Drawn(NamedTuple):
    """A line of a page: rank of a headline or 0, its words and where each stands (left, top, right, bottom)."""

    rank: int
    text: str
    words: tuple
    size: int

    @property
    def box(self):
        """Left, top, right and bottom of its words."""
        (left, top, _, bottom), (_, _, right, _) = self.words[0][1], self.words[-1][1]
        return left, top, right, bottom


def lines(text):
    """The lines of a page that hold something: rank and words."""
    for line in text.splitlines():
        bare = line.strip(" \u3000\ufeff")
        if bare:
            marks = len(bare) - len(bare.lstrip("#"))
            yield (marks if bare[marks : marks + 1] == " " else 0), bare.lstrip("# ") if marks else bare


@functools.cache
def drawn(text):
    """The lines below one another, every character as wide as it is high, blanks as wide as one."""
    found, top = [], MARGIN
    for rank, words in lines(text):
        size, left, placed = SIZES[rank - 1] if rank else BODY, MARGIN, []
        for word in words.split():
            right = left + size * len(word)
            placed.append((word, (left, top, right, top + size)))
            left = right + size
        found.append(Drawn(rank, words, tuple(placed), size))
        top += 2 * size
    return tuple(found)


def extent(text):
    """Width and height of the page."""
    found = drawn(text)
    right = max(box[2] for line in found for _, box in line.words)
    return right + MARGIN, max(line.words[0][1][3] for line in found) + MARGIN


def alto(text, image="page.png"):
    width, height = extent(text)
    styles = "".join(f'<TextStyle ID="T{n}" FONTSIZE="{size}"/>' for n, size in enumerate((BODY, *SIZES)))
    blocks = []
    for number, line in enumerate(drawn(text)):
        words = "<SP/>".join(
            f'<String CONTENT={quoteattr(word)} HPOS="{x}" VPOS="{y}" WIDTH="{right - x}" HEIGHT="{bottom - y}" '
            f'STYLEREFS="T{line.rank}"/>'
            for word, (x, y, right, bottom) in line.words
        )
        blocks.append(f'<TextBlock ID="b{number}"><TextLine>{words}</TextLine></TextBlock>')
    return (
        '<?xml version="1.0" encoding="UTF-8"?><alto xmlns="http://www.loc.gov/standards/alto/ns-v4#"><Description>'
        f"<sourceImageInformation><fileName>{escape(image)}</fileName></sourceImageInformation></Description>"
        f'<Styles>{styles}</Styles><Layout><Page WIDTH="{width}" HEIGHT="{height}"><PrintSpace>{"".join(blocks)}'
        "</PrintSpace></Page></Layout></alto>"
    ).encode()


def hocr(text):
    width, height = extent(text)
    blocks = []
    for line in drawn(text):
        words = " ".join(
            f'<span class="ocrx_word" title="bbox {x} {y} {right} {bottom}; x_wconf 90">{html.escape(word)}</span>'
            for word, (x, y, right, bottom) in line.words
        )
        x, y, right, bottom = line.box
        box = f'title="bbox {x} {y} {right} {bottom}"'
        blocks.append(
            f'<div class="ocr_carea" {box}><p class="ocr_par" {box}><span class="ocr_line" {box}>{words}</span></p></div>'
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Transitional//EN" '
        '"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd"><html xmlns="http://www.w3.org/1999/xhtml"><head>'
        '<meta charset="utf-8"/><meta name="ocr-system" content="tesseract"/></head><body>'
        f'<div class="ocr_page" title="image &quot;page.png&quot;; bbox 0 0 {width} {height}">{"".join(blocks)}</div>'
        "</body></html>"
    ).encode()


def page_xml(text):
    width, height = extent(text)
    regions = []
    for number, line in enumerate(drawn(text)):
        words = "".join(
            f'<Word><Coords points="{x},{y} {right},{y} {right},{bottom} {x},{bottom}"/><TextEquiv><Unicode>{escape(word)}</Unicode></TextEquiv></Word>'
            for word, (x, y, right, bottom) in line.words
        )
        x, y, right, bottom = line.box
        coords = f'<Coords points="{x},{y} {right},{y} {right},{bottom} {x},{bottom}"/>'
        kind = "heading" if line.rank else "paragraph"
        regions.append(
            f'<TextRegion id="r{number}" type="{kind}">{coords}<TextLine>{coords}{words}'
            f"<TextEquiv><Unicode>{escape(line.text)}</Unicode></TextEquiv></TextLine></TextRegion>"
        )
    return (
        '<?xml version="1.0" encoding="UTF-8"?><PcGts xmlns="http://schema.primaresearch.org/PAGE/gts/pagecontent/2019-07-15">'
        f'<Page imageFilename="page.png" imageWidth="{width}" imageHeight="{height}">{"".join(regions)}</Page></PcGts>'
    ).encode()


def tesseract(text):
    width, height = extent(text)
    rows = [
        [
            "level",
            "page_num",
            "block_num",
            "par_num",
            "line_num",
            "word_num",
            "left",
            "top",
            "width",
            "height",
            "conf",
            "text",
        ]
    ]
    rows.append([1, 1, 0, 0, 0, 0, 0, 0, width, height, -1, ""])
    for number, line in enumerate(drawn(text), 1):
        for count, (word, (x, y, right, bottom)) in enumerate(line.words, 1):
            rows.append([5, 1, number, 1, 1, count, x, y, right - x, bottom - y, 90, word])
    return "".join("\t".join(map(str, row)) + "\n" for row in rows).encode()


def web(text, encoding="utf-8"):
    blocks = []
    for rank, line in lines(text):
        name = f"h{rank}" if rank else "p"
        blocks.append(f"<{name}>{html.escape(line)}</{name}>")
    return (
        f'<!DOCTYPE html><html><head><meta charset="{encoding}"><title>电子版</title><script>var a = "市长王强";</script></head>'
        '<body><nav><a href="/">首页</a> <a href="/a">王大明主席</a></nav><div class="main">'
        f"{''.join(blocks)}</div><footer>版权所有</footer></body></html>"
    ).encode(encoding, "xmlcharrefreplace")


def jsonl(text):
    return json.dumps({"正文": text}, ensure_ascii=False).encode() + b"\n"


def table(text):
    out = io.StringIO(newline="")
    csv.writer(out).writerows([["编号", "正文"], ["1", text]])
    return out.getvalue().encode()


def parquet(text):
    out = io.BytesIO()
    pq.write_table(pa.table({"content": [text]}), out)
    return out.getvalue()


def packed(members):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, content in members.items():
            archive.writestr(name, content)
    return out.getvalue()


def docx(text):
    space = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
    blocks = []
    for rank, line in lines(text):
        style = f'<w:pPr><w:pStyle w:val="{rank}"/></w:pPr>' if rank else ""
        half = len(line) // 2
        runs = "".join(
            f'<w:r><w:t xml:space="preserve">{escape(part)}</w:t></w:r>'
            for part in (line[:half], line[half:])
        )
        blocks.append(f"<w:p>{style}{runs}</w:p>")
    styles = "".join(
        f'<w:style w:type="paragraph" w:styleId="{rank}"><w:name w:val="heading {rank}"/></w:style>'
        for rank in range(1, 7)
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return packed(
        {
            "[Content_Types].xml": f'{head}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
            "word/document.xml": f"{head}<w:document {space}><w:body>{''.join(blocks)}</w:body></w:document>",
            "word/styles.xml": f"{head}<w:styles {space}>{styles}</w:styles>",
        }
    )


def epub(text):
    book = (
        '<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest><item id="a" href="text/a.xhtml"/></manifest>'
        '<spine><itemref idref="a"/></spine></package>'
    )
    container = (
        '<container xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
        '<rootfile full-path="OEBPS/book.opf"/></rootfiles></container>'
    )
    return packed(
        {
            "mimetype": "application/epub+zip",
            "META-INF/container.xml": container,
            "OEBPS/book.opf": book,
            "OEBPS/text/a.xhtml": web(text),
        }
    )


def pdf(text):
    """A PDF of one page, drawn with a Chinese font."""
    return bytes(_drawn_pdf(text)[0].output())


def pdf_box(text, name):
    """Where a name stands in it."""
    return _drawn_pdf(text, name)[1]


def _drawn_pdf(text, name="\0"):
    width, height = extent(text)
    page = FPDF(unit="pt", format=(width, height + 40))
    page.set_auto_page_break(False)
    page.set_margin(0)
    page.add_page()
    page.add_font("cjk", fname=FONT)
    box = None
    for line in drawn(text):
        page.set_font("cjk", size=line.size)
        left, top, _, bottom = line.words[0][1]
        page.text(left, bottom - BELOW * line.size, line.text)
        if name in line.text:
            start = left + page.get_string_width(line.text.partition(name)[0])
            box = start, top, start + page.get_string_width(name), bottom
    return page, box


WRAPPED = {
    "alto.xml": alto,
    "page.xml": page_xml,
    "hocr": hocr,
    "tsv": tesseract,
    "html": web,
    "gbk.html": functools.partial(web, encoding="gb18030"),
    "jsonl": jsonl,
    "csv": table,
    "parquet": parquet,
    "docx": docx,
    "epub": epub,
    "pdf": pdf,
    "zip": lambda text: packed({"页.txt": text.encode()}),
}
