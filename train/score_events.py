"""Score the events of passages read by hand: ``python -m train.score_events FILE [odd|even] [--errors]``.

FILE holds a passage a line: ``{"id","text","home","date","events":[{"kind","date","place","participants","counterparts",…}]}``
(`train.event_passages` writes it). A participant counts if kind and name are right; day, place and chair are compared in the
rows whose kind is right and that share a name. What is ``optional`` or ``doubtful`` is neither right nor wrong. In brackets:
95% interval by bootstrap over the passages.
"""

import json
import random
import sys
import tempfile
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from kg.base.event_schema import EVENT_KINDS, Event
from kg.flow import corpus
from kg.reading.page import Options

_LEAST = 2
_SAMPLES = 1000
_CELLS = ("date", "place", "chair")

Counts = Counter[tuple[str, str]]
"""What was counted in a passage, by kind of event: ("meet", "right") and the like."""


def main(file: Path, *words: str) -> None:
    """Print the figures of the passages of a file, or of those with odd, or even, numbers alone."""
    passages = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    for half in {"odd", "even"} & set(words):
        passages = [p for p in passages if int(p["id"][1:]) % 2 == (half == "odd")]
    counted = []
    with tempfile.TemporaryDirectory() as folder:
        for passage in passages:
            counted.append(_counts(passage, _read(passage, Path(folder)), shown="--errors" in words))
    for name, figure in _FIGURES.items():
        print(f"{name}: {_interval(counted, figure)}")
    total = _sum(counted)
    for kind in EVENT_KINDS:
        right, wrong, missed, rows, found = (
            total[kind, key] for key in ("right", "wrong", "missed", "all", "found")
        )
        print(f"{kind}: {right} right, {wrong} wrong, {missed} missed; {found} of {rows} rows found")  # fmt: skip


def _read(passage: dict[str, Any], folder: Path) -> list[Event]:
    page = folder / f"{passage['id']}.txt"
    page.write_text(passage["text"] + "\n", encoding="utf-8")
    options = Options(home=passage["home"] or None, date=passage["date"])
    return list(corpus([page], options=options)[1].events)


def _bare(name: str) -> str:
    return name.split("（")[0].replace("•", "·")


def _names(name: str) -> frozenset[str]:
    """Return the names that are equally right."""
    return frozenset(map(_bare, name.split("/")))


def _counts(passage: dict[str, Any], found: list[Event], *, shown: bool) -> Counts:
    """Count one passage."""
    counts: Counts = Counter()
    sure = [e for e in passage["events"] if not e.get("doubtful")]
    gold = {(e["kind"], _names(name)) for e in sure for name in e["participants"]}
    told = {(e.kind, _bare(name)) for e in found for name in e.participants}
    open_ = {(e["kind"], name) for e in sure for one in e.get("optional", ()) for name in _names(one)} | {
        (e.kind, _bare(name))
        for e in found
        for d in passage["events"]
        if d.get("doubtful") and d["kind"] == e.kind and d["start"] < e.end and e.start < d["end"]
        for name in e.participants
    }
    matched = {(kind, name) for kind, names in gold for name in names}
    wrong = told - matched - open_
    missed = {(kind, names) for kind, names in gold if not any((kind, name) in told for name in names)}
    counts.update((kind, "right") for kind, names in gold - missed)
    counts.update((kind, "wrong") for kind, _ in wrong)
    counts.update((kind, "missed") for kind, _ in missed)
    _count_rows(sure, list(found), counts, passage["id"] if shown else "")
    if shown:
        for kind, name in sorted(wrong):
            print(passage["id"], "wrong", kind, name, *(e.evidence for e in found if e.kind == kind))
        for kind, names in sorted(missed, key=str):
            print(passage["id"], "missed", kind, *names)
    return counts


def _count_rows(sure: list[dict[str, Any]], found: list[Event], counts: Counts, shown: str) -> None:
    """Compare day, place and chair of the rows that name someone."""
    for event in sure:
        wanted = {name for one in event["participants"] for name in _names(one)}
        if not wanted:
            continue
        counts[event["kind"], "all"] += 1
        same = [e for e in found if e.kind == event["kind"] and wanted & set(map(_bare, e.participants))]
        best = max(same, key=lambda e: len(wanted & set(map(_bare, e.participants))), default=None)
        if best is None:
            continue
        found.remove(best)
        counts[event["kind"], "found"] += 1
        for key in _CELLS:
            told, right = getattr(best, key), event[key]
            same_cell = told == right or (told and right and _bare(told) in _names(right))
            counts[event["kind"], key] += bool(same_cell)
            if shown and not same_cell:
                print(shown, key, event["kind"], right, "| read", told, *sorted(wanted))


def _sum(counted: Iterable[Counts]) -> Counts:
    total: Counts = Counter()
    for counts in counted:
        total.update(counts)
    return total


def _all(total: Counts, key: str) -> int:
    return sum(count for (_, told), count in total.items() if told == key)


def _share(part: Callable[[Counts], float], whole: Callable[[Counts], float]) -> Callable[[Counts], float]:
    return lambda total: part(total) / (whole(total) or 1)


_FIGURES: dict[str, Callable[[Counts], float]] = {
    "participants, precision": _share(lambda t: _all(t, "right"), lambda t: _all(t, "right") + _all(t, "wrong")),
    "participants, recall": _share(lambda t: _all(t, "right"), lambda t: _all(t, "right") + _all(t, "missed")),
    "participants, F1": _share(lambda t: 2 * _all(t, "right"), lambda t: 2 * _all(t, "right") + _all(t, "wrong") + _all(t, "missed")),
    "rows found": _share(lambda t: _all(t, "found"), lambda t: _all(t, "all")),
    **{cell: _share(lambda t, cell=cell: _all(t, cell), lambda t: _all(t, "found")) for cell in _CELLS},  # type: ignore[misc]
}  # fmt: skip
"""Each figure of the whole, from the sum of the counts."""


def _interval(counted: list[Counts], figure: Callable[[Counts], float]) -> str:
    chance = random.Random(1)
    drawn = sorted(figure(_sum(chance.choices(counted, k=len(counted)))) for _ in range(_SAMPLES))
    low, high = drawn[int(0.025 * _SAMPLES)], drawn[int(0.975 * _SAMPLES) - 1]
    return f"{figure(_sum(counted)):.3f} ({low:.3f} to {high:.3f})"


if __name__ == "__main__":
    if len(sys.argv) < _LEAST:
        sys.exit("usage: python -m train.score_events FILE [odd|even] [--errors]")
    main(Path(sys.argv[1]), *sys.argv[2:])
