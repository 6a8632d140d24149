"""Score the events of passages read by hand: ``python -m train.score_events FILE [odd|even]``.

FILE holds a passage a line: ``{"id","text","home","date","events":[{"kind","date","place","participants","counterparts",…}]}``.
A participant counts if kind and name are right; day and place are compared in the rows whose kind is right and that share a name.
"""

import json
import sys
import tempfile
from collections import Counter
from pathlib import Path
from typing import Any

from kg.base.event_schema import Event
from kg.flow import corpus
from kg.reading.page import Options

_LEAST = 2


def main(file: Path, half: str = "") -> None:
    """Print the figures of the passages of a file, or of those with odd, or even, numbers alone."""
    passages = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    if half:
        passages = [p for p in passages if int(p["id"][1:]) % 2 == (half == "odd")]
    names: Counter[str] = Counter()
    rows: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as folder:
        for passage in passages:
            _count(passage, _read(passage, Path(folder)), names, rows)
    right, wrong, missed = (names[key] for key in ("right", "wrong", "missed"))
    print(f"participants: precision {right / (right + wrong):.3f}, recall {right / (right + missed):.3f}, "
          f"F1 {2 * right / (2 * right + wrong + missed):.3f}")  # fmt: skip
    print(f"rows found {rows['found']} of {rows['all']}; day {rows['date'] / rows['found']:.3f}, "
          f"place {rows['place'] / rows['found']:.3f}, chair {rows['chair'] / rows['found']:.3f}")  # fmt: skip


def _read(passage: dict[str, Any], folder: Path) -> list[Event]:
    page = folder / f"{passage['id']}.txt"
    page.write_text(passage["text"] + "\n", encoding="utf-8")
    options = Options(home=passage["home"] or None, date=passage["date"])
    return list(corpus([page], options=options)[1].events)


def _bare(name: str) -> str:
    return name.split("（")[0].replace("•", "·")


def _count(passage: dict[str, Any], found: list[Event], names: Counter[str], rows: Counter[str]) -> None:
    gold = {(e["kind"], _bare(name)) for e in passage["events"] for name in e["participants"]}
    told = {(e.kind, _bare(name)) for e in found for name in e.participants}
    names.update(right=len(gold & told), wrong=len(told - gold), missed=len(gold - told))
    for event in passage["events"]:
        rows["all"] += 1
        wanted = set(map(_bare, event["participants"]))
        same = [e for e in found if e.kind == event["kind"] and wanted & set(map(_bare, e.participants))]
        best = max(same, key=lambda e: len(wanted & set(map(_bare, e.participants))), default=None)
        if best is not None:
            found.remove(best)
            rows["found"] += 1
            rows.update(key for key in ("date", "place", "chair") if getattr(best, key) == event[key])


if __name__ == "__main__":
    if len(sys.argv) < _LEAST:
        sys.exit("usage: python -m train.score_events FILE [odd|even]")
    main(Path(sys.argv[1]), *sys.argv[2:3])
