"""Label unlabelled local press by kg itself, for a net to learn from: python -m train.silver DATA OUT.jsonl.gz CHARS PASSAGES… .

Articles that are held for measurement and articles that hold a part of a passage of PASSAGES are left out.
"""

import gzip
import json
import lzma
import random
import sys
from collections.abc import Iterator
from pathlib import Path

from kg.reading.recognise import pipeline
from kg.reading.recognise.engine.candidate import read_mentions
from train.local import of_rows, rows_of

GRAM = 16
"""Characters in a row by which a passage is known again."""


def articles(path: Path) -> Iterator[dict]:
    """Yield the articles of the press file as rows of passages."""
    meta: dict = {}
    lines: list[str] = []
    with lzma.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            if line.startswith("#meta "):
                meta, lines = json.loads(line.removeprefix("#meta ")), []
            elif line.strip():
                lines.append(line.rstrip("\n"))
            elif lines and not meta.get("held"):
                yield {"text": "\n".join(lines), "date": meta["date"], "ents": []}
                lines = []


def main(data: Path, out: Path, size: int, passages: list[Path]) -> None:
    """Write documents with their sentences and spans."""
    known = {
        row["text"][at : at + GRAM] for row in rows_of(*passages) for at in range(len(row["text"]) - GRAM + 1)
    }
    rows = [
        row
        for row in articles(data / "local" / "local_press.txt.xz")
        if known.isdisjoint(row["text"][at : at + GRAM] for at in range(len(row["text"]) - GRAM + 1))
    ]
    random.Random(1).shuffle(rows)
    done = 0
    with gzip.open(out, "wt", encoding="utf-8") as file:
        for document in of_rows(pipeline(), rows):
            spans = [(m.start, m.end, m.label.lower()) for m in read_mentions(document.doc)]
            row = {"text": document.text, "blocks": document.blocks, "ents": spans}
            file.write(json.dumps(row, ensure_ascii=False) + "\n")
            done += len(document.text)
            if done >= size:
                break


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3]), [Path(path) for path in sys.argv[4:]])
