"""Print the figures of the model as it is shipped: python -m train.shipped DATA."""

import sys
import time
from collections import Counter
from pathlib import Path

from kg.reading.model.net import tagger
from train import corpora

TOGETHER = 60
"""Sentences of one text: what a page has."""


def main(data: Path) -> None:
    """Print a table of each test set: precision, recall and F1 by type and of all, and characters a CPU second."""
    net = tagger()
    for name, (head, part) in corpora.TESTS.items():
        sentences = corpora.load(data, part)
        right, found, wanted = Counter[str](), Counter[str](), Counter[str]()
        spent = size = 0.0
        for first in range(0, len(sentences), TOGETHER):
            some = sentences[first : first + TOGETHER]
            pieces, gold, at = [], set(), 0
            for text, spans in some:
                pieces.append((at, at + len(text)))
                gold |= {(at + start, at + end, kind) for start, end, kind in spans}
                at += len(text) + 1
            text = "\n".join(s.text.replace("\n", " ") for s in some)
            begin = time.process_time()
            given = {(f.start, f.end, f.kind) for f in net.find(text, pieces) if f.head == head}
            spent += time.process_time() - begin
            size += len(text)
            for table, rows in ((right, given & gold), (found, given), (wanted, gold)):
                table.update(kind for _, _, kind in rows)
        print(f"\n| {name} | precision | recall | F1 |\n|---|---|---|---|")
        for kind in (*corpora.HEADS[head], "all"):
            kinds = corpora.HEADS[head] if kind == "all" else (kind,)
            r, f, w = (sum(table[k] for k in kinds) for table in (right, found, wanted))
            print(f"| {kind} | {r / max(1, f):.3f} | {r / max(1, w):.3f} | {2 * r / max(1, f + w):.3f} |")
        print(f"\n{size / spent:,.0f} characters a CPU second")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
