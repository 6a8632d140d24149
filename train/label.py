"""Label the press text by several nets together, for a student to learn from.

python -m train.label DATA MODEL_FOLDER OUT.jsonl.gz FIRST LAST PART PARTS NET.pt … — of the shuffled lines FIRST to
LAST this process labels every PARTS-th.

A sentence is kept if the nets together are sure of every character in both labellings (self-training with a mean
teacher: Hinton et al. 2015, arXiv 1503.02531, with hard labels).
"""

import gzip
import json
import random
import sys
from pathlib import Path

import numpy as np
import torch

from kg.reading.model.crf import marginals, spans_of
from train import corpora
from train.corpora import head_tags
from train.measure import emissions, load

SHORTEST, LONGEST = 12, 140
SURE = 0.6


def main() -> None:
    """Write the silver sentences."""
    torch.set_num_threads(1)
    data, folder, out = map(Path, sys.argv[1:4])
    first, last, part, parts = map(int, sys.argv[4:8])
    vocabulary, nets = load(folder, [Path(p) for p in sys.argv[8:]])
    lines = [line for line in dict.fromkeys(corpora.press(data)) if SHORTEST <= len(line) <= LONGEST]
    random.Random(1).shuffle(lines)
    lines = lines[first + part : last : parts]
    spans: dict[str, list[list[tuple[int, int, str]] | None]] = {}
    for head in corpora.TRAIN:
        names = head_tags(head)
        steps = tuple(
            (sum(rows) / len(nets)).detach().numpy()
            for rows in zip(*(net.crfs[head].steps() for net in nets), strict=True)
        )
        spans[head] = []
        for emission in emissions(nets, vocabulary, lines, head):
            sure = marginals(emission, steps, [len(emission)])
            doubt = sure.max(1).min() < SURE
            spans[head].append(None if doubt else spans_of([names[tag] for tag in np.argmax(sure, 1)]))
        print(head, len(lines), sum(s is not None for s in spans[head]), flush=True)
    with gzip.open(out, "wt", encoding="utf-8") as file:
        for number, line in enumerate(lines):
            heads = {head: rows[number] for head, rows in spans.items() if rows[number] is not None}
            if heads:
                file.write(json.dumps({"text": line, "heads": heads}, ensure_ascii=False) + "\n")


if __name__ == "__main__":
    main()
