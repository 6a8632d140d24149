"""Fit how far grammar and model are to be believed together: python -m train.calibrate DATA.

Runs the recognisers over the People's Daily development part and fits the logistic function of
``kg/reading/recognise/belief.py`` to which of their candidates for persons are right.
"""

import json
import random
import sys
from pathlib import Path

import numpy as np

from kg.gazetteer.lexicon import Lexicon, lexicon
from kg.reading.recognise.engine.belief import FEATURES, evidence, features
from kg.reading.recognise.engine.candidate import read
from kg.reading.recognise.pipeline import pipeline
from train import corpora
from train.corpora import Sentence

OUT = Path("kg/reading/model/weights/belief.json")
RULES = ("people",)
ROUNDS = 4
"""How often the names are drawn anew."""
TOGETHER = 40
"""Sentences of one document."""


def renamed(sentence: Sentence, table: Lexicon, draw: random.Random) -> Sentence:
    """Put drawn names in the place of Chinese ones: on the pages of today's papers the net knows few names."""
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    last = length = 0
    for start, end, kind in sentence.spans:
        name = sentence.text[start:end]
        if kind == "PER" and 2 <= len(name) <= 4 and name[0] in table.surnames:
            surname = draw.choices(list(table.surnames), [share + 0.3 for share in table.surnames.values()])[
                0
            ]
            given = draw.choices(list(table.given), list(table.given.values()), k=draw.choice((1, 2, 2)))
            name = surname + "".join(given)
        parts += [sentence.text[last:start], name]
        length += start - last
        spans.append((length, length + len(name), kind))
        length += len(name)
        last = end
    return Sentence("".join([*parts, sentence.text[last:]]), tuple(spans))


def main(data: Path) -> None:
    """Fit and write the weights."""
    nlp = pipeline()
    draw = random.Random(1)
    table = lexicon(())
    held = corpora.load(data, corpora.HELD_OUT["news"])
    sentences = [renamed(s, table, draw) for _ in range(ROUNDS) for s in held]
    rows: list[tuple[float, ...]] = []
    right: list[float] = []
    for first in range(0, len(sentences), TOGETHER):
        some = sentences[first : first + TOGETHER]
        blocks, wanted, at = [], set(), 0
        for text, spans in some:
            blocks.append((at, at + len(text), "body"))
            wanted |= {(at + start, at + end) for start, end, kind in spans if kind == "PER"}
            at += len(text) + 1
        doc = nlp.make_doc("\n".join(s.text.replace("\n", " ") for s in some))
        doc._.blocks = blocks
        for name, part in nlp.pipeline:
            if name == "kg_arbiter":
                break
            doc = part(doc)
        rules = [c for group in RULES for c in read(doc, group) if c.name]
        model = [c for c in read(doc, "model") if c.label == "PERSON"]
        for span, seen in evidence(rules, model).items():
            rows.append(features(seen))
            right.append(float(span in wanted))
    x, y = np.array(rows), np.array(right)
    weights = np.zeros(len(FEATURES))
    for _ in range(50):  # Newton's method, with a little ridge
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (y - p) - 0.1 * weights
        hessian = (x * (p * (1 - p))[:, None]).T @ x + 0.1 * np.eye(len(FEATURES))
        weights += np.linalg.solve(hessian, gradient)
    p = 1 / (1 + np.exp(-x @ weights))
    fitted = {name: round(float(weight), 4) for name, weight in zip(FEATURES, weights, strict=True)}
    OUT.write_text(json.dumps(fitted, indent=2) + "\n", encoding="utf-8")
    print(fitted)
    for low in np.arange(0, 1, 0.1):
        inside = (p >= low) & (p < low + 0.1)
        if inside.any():
            print(
                f"{low:.1f}: {inside.sum():5d} candidates, {y[inside].mean():.3f} right, {p[inside].mean():.3f} believed"
            )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
