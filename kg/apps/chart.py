"""Draws a timeline as SVG or PNG, whole or not at all: stories per month as bars, posts as lines below."""

import contextlib
import itertools
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

from kg.apps.language import heading
from kg.base.errors import KgError
from kg.base.files import whole
from kg.base.optional import library
from kg.base.text import printable
from kg.query.timeline import Month

__all__ = ["draw"]

_FORMATS = {".svg": {"Date": None}, ".png": {"Software": None}}
"""Endings of files, and the metadata to leave out so that two pictures of one timeline are equal."""
_FONTS = (
    "Noto Sans CJK SC", "Noto Sans CJK JP", "Noto Sans SC", "Source Han Sans SC", "Source Han Sans CN",
    "WenQuanYi Zen Hei", "WenQuanYi Micro Hei", "PingFang SC", "Hiragino Sans GB", "Heiti SC", "Microsoft YaHei",
    "SimHei", "Droid Sans Fallback", "AR PL UMing CN", "Noto Serif CJK SC", "Noto Serif CJK JP", "SimSun", "Arial Unicode MS",
)  # fmt: skip
"""Font families with Chinese characters on common systems; for a collection of several, the first is listed."""
_MOST = 12
"""Most posts that are drawn, the earliest; more would be too small to read."""
_WIDTH, _BARS, _LINE = 10.0, 2.6, 0.28
"""Width of the picture, height of the bars, height of a post, in inches."""
_INK, _PALE = "#2b5d8a", "#9db8d0"


def draw(months: Sequence[Month], path: Path, *, title: str) -> None:
    """Write a picture of a timeline.

    The same timeline, fonts and version of matplotlib make the same bytes. Letters of an SVG are outlines, so that it
    looks the same where no Chinese font is installed.

    Parameters
    ----------
    months
        As `kg.query.timeline.timeline` returns them; pages without a date are left out.
    path
        The file; its ending, ``.svg`` or ``.png``, chooses the format.
    title
        The heading of the picture.

    Raises
    ------
    KgError
        The ending is another one, no page has a date, matplotlib or a Chinese font is missing, or the file cannot
        be written.
    """
    ending = path.suffix.lower()
    if ending not in _FORMATS:
        raise KgError(
            str(path), "is not a picture that can be drawn", "give a name that ends in .svg or .png"
        )
    dated = [month for month in months if month.month is not None]
    if not dated:
        raise KgError(title, "is on no page with a date", "give the date with kg build --date")
    matplotlib, figures = library("matplotlib", extra="plot"), library("matplotlib.figure", extra="plot")
    settings = {
        "font.family": _fonts(),
        "svg.hashsalt": "kg",
        "svg.fonttype": "path",
        "axes.unicode_minus": False,
    }
    with matplotlib.rc_context(settings), whole(path) as file:
        figure = _figure(figures.Figure, dated, _plain(title))
        figure.savefig(file, format=ending[1:], dpi=150, metadata=_FORMATS[ending])


def _fonts() -> list[str]:
    fonts = library("matplotlib.font_manager", extra="plot")
    found = _chinese(fonts.fontManager)
    if not found:  # matplotlib caches its list of fonts, so a new one may be missing
        for path in fonts.findSystemFonts():
            with contextlib.suppress(OSError, RuntimeError):  # matplotlib cannot use this font
                fonts.fontManager.addfont(path)
        found = _chinese(fonts.fontManager)
    if not found:
        raise KgError(
            "fonts", "none with Chinese characters is installed", "install one, such as fonts-noto-cjk"
        )
    return [*found, "DejaVu Sans"]


def _chinese(manager: Any) -> list[str]:
    known = {font.name for font in manager.ttflist}
    return [name for name in _FONTS if name in known]


def _figure(
    make: Any, months: Sequence[Month], title: str
) -> Any:  # matplotlib is optional: no types without it
    terms = _terms(months)[:_MOST]
    lines = _LINE * (len(terms) + 1) if terms else 0.0
    figure = make(figsize=(_WIDTH, _BARS + lines + 0.6), layout="constrained")
    bars, *rest = figure.subplots(
        2 if terms else 1, 1, sharex=True, squeeze=False, height_ratios=[_BARS, lines] if terms else [1]
    )[:, 0]
    places = range(len(months))
    bars.bar(places, [month.articles for month in months], color=_INK, width=0.8)
    bars.set_title(title, parse_math=False)
    bars.set_ylabel(heading("articles"))
    bars.yaxis.get_major_locator().set_params(integer=True)
    step = max(1, len(months) // 12)
    bars.set_xticks(places[::step], [month.month or "" for month in months][::step], rotation=45, ha="right")
    for axes in rest:
        for row, (words, former, held) in enumerate(terms):
            axes.scatter(held, [row] * len(held), marker="s", s=24, color=_PALE if former else _INK)
            axes.plot([held[0], held[-1]], [row, row], linewidth=2, color=_PALE if former else _INK)
            axes.annotate(
                words, (held[0], row), (0, 5), textcoords="offset points", fontsize=8, parse_math=False
            )
        axes.set_ylim(len(terms) - 0.5, -0.9)
        axes.set_yticks([])
        axes.tick_params(axis="x", rotation=45)
    for axes in (bars, *rest):
        axes.spines[["top", "right"]].set_visible(False)
    return figure


def _terms(months: Iterable[Month]) -> list[tuple[str, bool, list[int]]]:
    """Return posts in order of time: words, whether former, and the numbers of the months that print them."""
    printed = [
        (_plain(f"{post.person} {post.organ}{post.post}"), post.former, number)
        for number, month in enumerate(months)
        for post in month.posts
    ]
    groups = itertools.groupby(sorted(printed), key=lambda row: row[:2])
    terms = [(words, former, [number for *_, number in rows]) for (words, former), rows in groups]
    return sorted(terms, key=lambda term: (term[2][0], term[0], term[1]))


def _plain(text: str) -> str:
    return " ".join(printable(text).split())
