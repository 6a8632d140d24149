"""Web pages: finds the main part and its headline, and the date and paper in meta tags or below the headline."""

import re
from collections.abc import Iterator

from kg.base.errors import InputError
from kg.reading.markup import Root, element_text, html_root, html_text, main_part
from kg.reading.sheet import Sheet
from kg.reading.written import iso_date, paper_name

__all__ = ["sheets"]

_DATES = [
    "article:published_time",
    "og:published_time",
    "og:article:published_time",
    "pubdate",
    "publishdate",
    "publish_date",
    "publish-date",
    "datepublished",
    "date",
    "dc.date",
    "dc.date.issued",
    "dcterms.issued",
    "dcterms.date",
    "firstpublishedtime",
    "apub:time",
    "weibo:article:create_at",
]
"""Names of the meta tags that give the date of publication, most reliable first."""
_PAPERS = [
    "mediaid",
    "source",
    "contentsource",
    "article:source",
    "og:site_name",
    "application-name",
    "author",
    "publisher",
]
_TITLES = ["og:title", "articletitle", "dc.title", "twitter:title"]
_TIME = re.compile(r"(?<!\d)(?:19|20)\d\d\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}日?\s+\d{1,2}:\d\d")
"""The day and hour below a headline: 2024-03-05 09:30."""
_SOURCE = re.compile(r"(?:来源|稿源)\s*[:：]\s*([\u4e00-\u9fff]{2,8}报)(?![\u4e00-\u9fff])")
_SITE = re.compile(r"\s*[-_|–—]+\s*[^-_|–—]{2,20}$")
"""The name of the site at the end of a page title."""
_HEADLINE = 8
"""Minimum characters of a headline; a shorter title names the site or a part of it: 电子版."""
_OF_SITE = re.compile(r"[报版网页]$|数字报|电子版|\d{4}-\d")


def sheets(raw: bytes, doc: str) -> Iterator[Sheet]:
    """Yield the article of a page.

    Raises
    ------
    InputError
        The page is empty, is not in an encoding of Chinese, or holds no text.
    """
    root, encoding = html_root(raw, where=doc)
    text = html_text(main_part(root))
    if not text.strip():
        raise InputError(doc, "holds no text", "leave it out")
    if not re.search(r"^#", text, re.MULTILINE):
        title = _title(root)
        if title and not text.startswith(title):
            text = f"# {title}\n\n{text}"
        elif title:
            text = f"# {text}"
    named = _named(root)
    date = next((day for name in _DATES if (day := iso_date(named.get(name, "")))), None)
    paper = next((told for name in _PAPERS if (told := paper_name(named.get(name, "")))), None)
    yield Sheet(doc, text, encoding, date=date or _day(root), paper=paper or _source(root))


def _named(root: Root) -> dict[str, str]:
    """Return the content of the meta tags by name in lower case; the first of each name counts."""
    named: dict[str, str] = {}
    for meta in root.iter("meta"):
        name = meta.get("name") or meta.get("property") or meta.get("itemprop") or ""
        named.setdefault(name.lower(), meta.get("content") or "")
    return named


def _title(root: Root) -> str:
    """Return the headline: the only ``h1``, or the page's title without the name of the site."""
    firsts = [text for element in root.iter("h1") if (text := element_text(element))]
    if len(firsts) == 1:
        return firsts[0]
    named = _named(root)
    told = next((named[name] for name in _TITLES if named.get(name)), "")
    own = _SITE.sub("", element_text(next(root.iter("title"), None)))
    return told.strip() or (own if len(own) >= _HEADLINE and not _OF_SITE.search(own) else "")


def _day(root: Root) -> str | None:
    """Return the day of a ``time`` element, or of the line below the headline, if the page has exactly one."""
    times = {day for element in root.iter("time") if (day := iso_date(element.get("datetime") or ""))}
    if len(times) != 1:
        times = {day for found in _TIME.findall(_body(root)) if (day := iso_date(found))}
    return times.pop() if len(times) == 1 else None


def _source(root: Root) -> str | None:
    papers = set(_SOURCE.findall(_body(root)))
    return papers.pop() if len(papers) == 1 else None


def _body(root: Root) -> str:
    return element_text(next(root.iter("body"), None))
