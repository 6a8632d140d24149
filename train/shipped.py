"""Print the figures of the net as it is shipped, by itself: python -m train.shipped PASSAGES… .

What kg makes of it together with its other recognisers stands in docs/quality.md.
"""

import sys
import time
from collections import Counter
from pathlib import Path

from kg.reading.model.marks import TYPES, spans
from kg.reading.model.net import tagger
from kg.reading.recognise import pipeline
from kg.reading.recognise.engine.arbiter import best_disjoint
from kg.reading.recognise.engine.candidate import Candidate
from train.local import Document, of_rows, rows_of


def named(document: Document) -> set[tuple[int, int, str]]:
    """Return what the net rather names than not; persons and officials are one type."""
    marks = tagger().read(document.text, document.blocks)
    found = [Candidate(s, e, TYPES[kind], "", p) for s, e, kind, p in spans(marks) if p > 0.5]
    return {(c.start, c.end, c.label) for c in best_disjoint(found, lambda c: c.score)}


def main(paths: list[Path]) -> None:
    """Print a table: precision, recall and F1 by type and of all, and characters a CPU second."""
    nlp = pipeline(model=None)
    with nlp.select_pipes(disable=nlp.pipe_names):
        documents = list(of_rows(nlp, rows_of(*paths)))
    right, found, wanted = Counter[str](), Counter[str](), Counter[str]()
    begin = time.process_time()
    given = [named(document) for document in documents]
    spent = time.process_time() - begin
    for document, rows in zip(documents, given, strict=True):
        needed = [w for w in document.wanted if not w.optional]
        gold = {(w.start, w.end, "person" if w.type == "official" else w.type) for w in needed}
        touched = [
            row
            for row in rows
            if row in gold
            or not any(w.optional and w.start < row[1] and row[0] < w.end for w in document.wanted)
        ]
        for table, some in ((right, rows & gold), (found, touched), (wanted, gold)):
            table.update(kind for _, _, kind in some)
    print("| type | precision | recall | F1 |\n|---|---|---|---|")
    for kind in (*TYPES, "all"):
        r, f, w = (table.total() if kind == "all" else table[kind] for table in (right, found, wanted))
        print(f"| {kind} | {r / max(1, f):.3f} | {r / max(1, w):.3f} | {2 * r / max(1, f + w):.3f} |")
    print(f"\n{sum(len(d.text) for d in documents) / spent:,.0f} characters a CPU second")


if __name__ == "__main__":
    main([Path(path) for path in sys.argv[1:]])
