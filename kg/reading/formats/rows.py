"""Tables with one article a row: reads CSV, TSV, JSON lines, JSON and Parquet."""

import csv
import io
import json
from collections.abc import Iterable, Iterator, Mapping, Sequence

import pyarrow as pa
import pyarrow.parquet as pq

from kg.base.errors import InputError
from kg.reading.decode import CHINESE, decode
from kg.reading.page_number import page_number
from kg.reading.sheet import Sheet
from kg.reading.written import iso_date

__all__ = ["COLUMNS", "csv_sheets", "json_sheets", "jsonl_sheets", "parquet_sheets"]

COLUMNS: dict[str, tuple[str, ...]] = {
    "text": (
        "text",
        "正文",
        "内容",
        "文本",
        "全文",
        "文章内容",
        "content",
        "body",
        "article",
        "fulltext",
        "full_text",
        "article_text",
    ),
    "title": ("title", "标题", "题目", "题名", "文章标题", "headline"),
    "date": (
        "date",
        "日期",
        "时间",
        "发布日期",
        "发布时间",
        "出版日期",
        "刊发日期",
        "pubdate",
        "pub_date",
        "published",
        "publish_date",
        "time",
    ),
    "paper": ("paper", "报纸", "报纸名称", "报名", "报社", "媒体", "来源", "newspaper", "source", "media"),
    "page": ("版次", "版面", "版号", "版", "page_number"),
    "home": ("home", "所属地区", "地区", "城市", "city", "region"),
}
"""The values of a row, and the known column names for each, most reliable first."""
_CELL = 8 << 20
"""Maximum characters of a cell."""
_ROWS = 256
"""Rows of Parquet that are read at once."""

_Row = Mapping[str, object]
_Found = Iterator[Sheet | InputError]


def csv_sheets(raw: bytes, doc: str, columns: Mapping[str, str]) -> _Found:
    """Yield the articles of a CSV or TSV file and the faults of its bad rows."""
    text, encoding = decode(raw, where=doc)
    csv.field_size_limit(_CELL)
    head, _, _ = text.lstrip("\ufeff").partition("\n")
    divider = max(",\t;|", key=head.count)
    lines = _Lines(text.lstrip("\ufeff"))
    rows = csv.reader(lines, delimiter=divider)
    try:
        names = next(rows)
    except (csv.Error, StopIteration) as error:
        raise InputError(doc, "has no line of column names", "write one, such as text,title,date") from error
    yield from _sheets(_records(rows, lines, names, doc), names, doc, columns, encoding)


class _Lines:
    """The lines of a text, with their ends.

    Parameters
    ----------
    text
        The text.
    """

    def __init__(self, text: str) -> None:
        self._rest = io.StringIO(text, newline="")
        self.ended = False
        """Whether more lines were asked for than there are."""

    def __iter__(self) -> "_Lines":
        return self

    def __next__(self) -> str:
        for line in self._rest:
            return line
        self.ended = True
        raise StopIteration


def _records(
    rows: Iterator[list[str]], lines: _Lines, names: Sequence[str], doc: str
) -> Iterator[_Row | InputError]:
    """Yield rows as cells by column name."""
    number = 0
    while True:
        number += 1
        try:
            cells = next(rows)
        except StopIteration:
            return
        except csv.Error as error:
            yield InputError(f"{doc}#{number}", f"is not a row of CSV ({error})", "mend the row")
            continue
        if lines.ended:  # within this row
            yield InputError(
                f"{doc}#{number}",
                "opens a quote that nothing closes",
                "close it: all that follows it was left out",
            )
        elif not cells:
            number -= 1
        elif len(cells) != len(names):
            what = f"has {len(cells)} cells, the first line {len(names)}"
            yield InputError(f"{doc}#{number}", what, "put cells that hold the divider into quotes")
        else:
            yield dict(zip(names, cells, strict=True))


def jsonl_sheets(raw: bytes, doc: str, columns: Mapping[str, str]) -> _Found:
    """Yield the articles of a file with one JSON object a line, and the faults of its bad lines."""
    text, encoding = _escaped(raw, doc)
    lines = [line for line in text.lstrip("\ufeff").split("\n") if line.strip()]
    yield from _objects(
        (_parsed(line, f"{doc}#{n}") for n, line in enumerate(lines, 1)), doc, columns, encoding
    )


def json_sheets(raw: bytes, doc: str, columns: Mapping[str, str]) -> _Found:
    """Yield the articles of a JSON file that holds a list of objects, or one object."""
    text, encoding = _escaped(raw, doc)
    held = _parsed(text.lstrip("\ufeff"), doc)
    if isinstance(held, InputError):
        raise held
    yield from _objects(iter(held if isinstance(held, list) else [held]), doc, columns, encoding)


def _escaped(raw: bytes, doc: str) -> tuple[str, str]:
    """Decode JSON that may write Chinese characters as escapes."""
    return (raw.decode("ascii"), "utf-8") if raw.strip() and raw.isascii() else decode(raw, where=doc)


def _parsed(text: str, where: str) -> object:
    """Return the parsed JSON value, or its fault."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        return InputError(where, f"is not JSON ({str(error)[:80]})", "mend the line")


def _objects(held: Iterator[object], doc: str, columns: Mapping[str, str], encoding: str) -> _Found:
    """Yield the articles among JSON values; the first object gives the names of the columns."""

    def rows() -> Iterator[_Row | InputError]:
        for number, row in enumerate(held, 1):
            if isinstance(row, dict | InputError):
                yield row
            else:
                yield InputError(f"{doc}#{number}", "is not a JSON object", 'write it as {"text": "…"}')

    waiting: list[_Row | InputError] = []
    found = rows()
    names: list[str] = []
    for row in found:
        waiting.append(row)
        if isinstance(row, dict):
            names = list(row)
            break
    yield from _sheets(_chain(waiting, found), names, doc, columns, encoding, strict=bool(names))


def _chain(
    first: Iterable[_Row | InputError], rest: Iterator[_Row | InputError]
) -> Iterator[_Row | InputError]:
    yield from first
    yield from rest


def parquet_sheets(raw: bytes, doc: str, columns: Mapping[str, str]) -> _Found:
    """Yield the articles of a Parquet file."""
    try:
        table = pq.ParquetFile(io.BytesIO(raw))
        names = table.schema_arrow.names
        wanted = list(_chosen(names, doc, columns).values())
        batches = (batch.to_pylist() for batch in table.iter_batches(_ROWS, columns=wanted))
        yield from _sheets((row for batch in batches for row in batch), names, doc, columns, "utf-8")
    except (pa.ArrowException, OSError) as error:
        raise InputError(doc, f"is not a sound Parquet file ({str(error)[:80]})", "write it anew") from error


def _sheets(
    rows: Iterable[_Row | InputError],
    names: Sequence[str],
    doc: str,
    columns: Mapping[str, str],
    encoding: str,
    *,
    strict: bool = True,
) -> _Found:
    """Yield one sheet a row; a row without text, or a broken one, yields its fault."""
    chosen = _chosen(names, doc, columns) if strict else {}
    for number, row in enumerate(rows, 1):
        if isinstance(row, InputError):
            yield row
            continue
        told = {key: _plain(row.get(name)) for key, name in chosen.items()}
        text = told.get("text", "")
        if not CHINESE.search(text):
            yield InputError(
                f"{doc}#{number}",
                f"has no Chinese text in column {chosen['text']}",
                "fill it or leave it out",
            )
            continue
        yield Sheet(
            f"{doc}#{number}",
            _headed(told.get("title", ""), text),
            encoding,
            paper=told.get("paper") or None,
            date=iso_date(told.get("date", "")),
            home=told.get("home") or None,
            page=page_number(told.get("page", "")),
        )


def _chosen(names: Sequence[str], doc: str, columns: Mapping[str, str]) -> dict[str, str]:
    """Return the column for each value.

    Raises
    ------
    InputError
        A requested column is missing, or no column is known to hold the text.
    """
    listed = ", ".join(map(str, names))[:200]
    for key, name in columns.items():
        if name not in names:
            raise InputError(f"columns {key}={name}", f"is not a column of {doc}", f"name one of {listed}")
    known = {name.strip().lower(): name for name in reversed(names)}
    found = {
        key: next((known[name] for name in usual if name in known), None) for key, usual in COLUMNS.items()
    }
    chosen = {key: name for key, name in {**found, **columns}.items() if name is not None}
    if "text" not in chosen:
        raise InputError(doc, f"has no column of text among {listed}", "name it: --columns text=NAME")
    return chosen


def _plain(value: object) -> str:
    """Return a cell as text; a lone surrogate, which a file cannot hold, becomes a question mark."""
    words = "" if value is None or isinstance(value, list | dict) else str(value).strip()
    return words.encode("utf-8", "replace").decode("utf-8")


def _headed(title: str, text: str) -> str:
    """Return a text below its title, which is marked as a headline."""
    title = " ".join(title.split())
    if not title:
        return text
    first = text.lstrip().partition("\n")[0].strip()
    if first.lstrip("# ") == title:
        return text if first.startswith("#") else f"# {text.lstrip()}"
    return f"# {title}\n\n{text}"
