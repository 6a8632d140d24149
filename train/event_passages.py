"""Events read by hand, without their text, and the way back: python -m train.event_passages DATA ANNOTATION.jsonl OUT.jsonl.

A row of ``train/annotation/events.jsonl`` is a passage as in `train.passages`. People, sums and evidence are offsets; bodies
and places are full names, with ``/`` between names that are equally right. ``optional`` names and ``doubtful`` events are
neither right nor wrong.
"""

import hashlib
import json
import sys
from pathlib import Path

from train.passages import MOST
from train.silver import articles

_LISTS = ("participants", "counterparts", "optional")


def rebuilt(row: dict, text: str) -> dict:
    """Return the row of annotation with its words, as `train.score_events` reads it."""

    def words(told: list[int] | str | None) -> str | None:
        return text[slice(*told)] if isinstance(told, list) else told

    events = [
        {
            **event,
            "chair": words(event["chair"]),
            "money": words(event["money"]),
            **{key: [words(one) for one in event.get(key, ())] for key in _LISTS},
            "start": event["evidence"][0],
            "end": event["evidence"][1],
            "evidence": words(event["evidence"]),
        }
        for event in row["events"]
    ]
    return {**row, "text": text, "events": events}


def main(data: Path, annotation: Path, out: Path) -> None:
    """Find the passages in the local press, and write the rows with their text."""
    rows = {
        row["sha256"]: row for row in map(json.loads, annotation.read_text(encoding="utf-8").splitlines())
    }
    found: dict[str, dict] = {}
    for article in articles(data / "local" / "local_press.txt.xz"):
        lines = article["text"].split("\n")
        for first in range(len(lines)):
            for last in range(first + 1, min(first + MOST, len(lines)) + 1):
                text = "\n".join(lines[first:last])
                digest = hashlib.sha256(text.encode()).hexdigest()
                if digest in rows:
                    found[digest] = rebuilt(rows[digest], text)
    lines = [json.dumps(found[digest], ensure_ascii=False) for digest in rows if digest in found]
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} of {len(rows)} passages")


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
