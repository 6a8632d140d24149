"""Events read by hand, without their text, and the way back: python -m train.event_passages DATA ANNOTATION.jsonl OUT.jsonl.

A row of ``train/annotation/events.jsonl`` is a passage as in `train.passages`. People, sums and evidence are offsets; bodies
and places are full names, with ``/`` between names that are equally right. ``optional`` names and ``doubtful`` events are
neither right nor wrong.
"""

import sys
from pathlib import Path

from train.passages import write

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


if __name__ == "__main__":
    write(*map(Path, sys.argv[1:4]), rebuilt)
