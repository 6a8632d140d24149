"""Defines `kg tune`: decisions in, a fit of the scores out."""

import datetime
from collections.abc import Iterator, Sequence
from typing import Any

from kg.apps.cli.options import OUTPUT, As, Database, Patterns
from kg.apps.cli.show import show
from kg.apps.language import counted, kind, say
from kg.base.text import clean

__all__ = ["tune"]

_MOST = 10
"""Most names that are printed for people."""


def tune(patterns: Patterns = None, db: Database = OUTPUT, format_: As = None) -> None:
    """Fit the scores to at least 50 decisions; the next build reads with them. Example: kg tune --db output."""
    from kg.apps.tune import tune as run

    show([run(db, patterns or [], datetime.date.today().isoformat())], format_, layout=_figures)


def _figures(rows: Sequence[Any]) -> Iterator[str]:
    """Yield the figures of a fit in sentences."""
    (row,) = rows
    yield say(
        "{0} decisions say whether a name is right: {1} right, {2} wrong; {3} say something else",
        row.decisions, row.right, row.wrong, row.unused,
    )  # fmt: skip
    yield say("On decisions that the fit has not seen, before and after:")
    yield "  " + say("mean log loss: {0} → {1}", f"{row.loss_before:.3f}", f"{row.loss_after:.3f}")
    yield "  " + say("wrong names kept: {0} → {1}", row.wrong_kept_before, row.wrong_kept_after)
    yield "  " + say("right names left out: {0} → {1}", row.right_lost_before, row.right_lost_after)
    if row.file is None:
        yield say("The scores stay as they are: the fit is not better.")
        return
    shifts = ", ".join(f"{kind(name)} {value:+.2f}" for name, value in row.shifts.items())
    yield say("Log-odds × {0}; {1}", f"{row.slope:.2f}", shifts)
    yield say(
        "Too doubtful from now on: {0}, {1}",
        counted("{0} name", "{0} names", len(row.leaving)),
        counted("{0} mention", "{0} mentions", row.leaving_mentions),
    )
    if row.leaving:
        more = " …" if len(row.leaving) > _MOST else ""
        yield "  " + clean("、".join(row.leaving[:_MOST])) + more
    yield say("Written: {0}; the next kg build reads the pages again with it", clean(row.file))
