"""Fit the judge of candidates: python -m train.judge FOLDS PASSAGES… .

FOLDS is a folder with one shipped net (``train.export``) a subfolder, each trained without every so-manieth passage, so
that the judge sees the net as it is on texts it does not know. Runs all recognisers over the passages, and fits for
pages that the net has read, and for those read by rules alone, which claims are right.
"""

import json
import random
import sys
from pathlib import Path

import numpy as np

from kg.gazetteer.lexicon import lexicon
from kg.reading.model.marks import TYPES
from kg.reading.model.net import Tagger
from kg.reading.recognise import name_score, pipeline
from kg.reading.recognise.engine.judge import FEATURES, KINDS, Claim, Matrix, claims, features
from train.local import Document, fold_of, of_rows, rows_of
from train.names import Names, renamed

OUT = Path("kg/reading/model/weights/judge.json")
RIDGE = 30.0
"""On features of variance 1."""


def labels(document: Document, found: list[Claim]) -> np.ndarray:
    """Return for each claim of a document 1 if it is right, 0 if not, -1 where only optional mentions stand."""
    needed = [w for w in document.wanted if not w.optional]
    optional = [w for w in document.wanted if w.optional]
    right = {(w.start, w.end, KINDS[w.type.upper()]) for w in needed}

    def told(start: int, end: int, kind: int) -> int:
        if (start, end, kind) in right:
            return 1
        touched = [any(w.start < end and start < w.end for w in group) for group in (optional, needed)]
        return -1 if touched == [True, False] else 0

    rows = [(c.candidate.start, c.candidate.end, KINDS[c.candidate.label]) for c in found]
    return np.array([told(*row) for row in rows], dtype=np.int8)


def gathered(rows: list[dict], nets: list[Tagger]) -> tuple[Matrix, np.ndarray, np.ndarray]:
    """Return features, number of the type and label of all claims in passages.

    Each passage is read, as it stands and with other names, with the net that has not seen it.
    """
    nlp = pipeline(model="kg" if nets else None)
    words = lexicon(())
    names, draw, looks = Names(words), random.Random(1), name_score.Names(words)
    found, kinds, right = [], [], []
    with nlp.select_pipes(disable=nlp.pipe_names[nlp.pipe_names.index("kg_arbiter") :]):
        for fold in range(max(1, len(nets))):
            if nets:
                nlp.get_pipe("kg_model").net = nets[fold]
            some = [row for row in rows if not nets or fold_of(row, len(nets)) == fold]
            other = [renamed(row, names, draw) for row in some]
            for document in of_rows(nlp, [*some, *other]):
                proposed = claims(document.doc)
                found.append(features(document.doc, proposed, words.chart(document.text), looks))
                kinds += [KINDS[claim.candidate.label] for claim in proposed]
                right.append(labels(document, proposed))
    return np.concatenate(found), np.array(kinds), np.concatenate(right)


def fitted(x: Matrix, kind: np.ndarray, y: np.ndarray) -> dict[str, dict[str, float]]:
    """Fit a logistic function for each type, all near to a common one, and return the weights.

    Newton's method; the ridge pulls the common weights to nought and those of a type to the common ones.
    """
    mean, scale = x.mean(0), x.std(0)
    mean[0], scale = 0, np.where(scale > 0, scale, 1)
    own = (x - mean) / scale
    types = np.eye(len(TYPES))[kind]
    wide = np.concatenate([own, *(own * types[:, [number]] for number in range(len(TYPES)))], axis=1)
    weights = np.zeros(wide.shape[1])
    for _ in range(30):
        p = 1 / (1 + np.exp(-wide @ weights))
        gradient = wide.T @ (y - p) - RIDGE * weights
        hessian = (wide * (p * (1 - p))[:, None]).T @ wide + RIDGE * np.eye(len(weights))
        weights += np.linalg.solve(hessian, gradient)
    common, *others = weights.reshape(-1, x.shape[1])
    tables = {}
    for name, other in zip(TYPES, others, strict=True):
        raw = (common + other) / scale
        raw[0] -= raw @ mean
        tables[name] = {
            feature: round(float(weight), 4) for feature, weight in zip(FEATURES, raw, strict=True)
        }
    return tables


def main(folds: Path, passages: list[Path]) -> None:
    """Fit both and write them."""
    rows = rows_of(*passages)
    nets = [Tagger(folder) for folder in sorted(folds.iterdir()) if folder.is_dir()]
    tables = {}
    for name, some in (("model", nets), ("rules", [])):
        x, kind, y = gathered(rows, some)
        print(
            f"{name}: {len(y)} claims, {(y == 1).sum()} right, {(y < 0).sum()} optional, {len(FEATURES)} features"
        )
        tables[name] = fitted(x[y >= 0], kind[y >= 0], y[y >= 0])
    OUT.write_text(json.dumps(tables, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(path) for path in sys.argv[2:]])
