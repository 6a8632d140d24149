"""Fit who is an official: python -m train.officials FOLDS PASSAGES… (after `train.judge`, see there for FOLDS)."""

import json
import sys
from pathlib import Path

import numpy as np

from kg.reading.model.net import Tagger
from kg.reading.recognise import pipeline
from kg.reading.recognise.engine.candidate import read_mentions
from kg.reading.recognise.officials import FEATURES, by_name, features, listed
from train.local import fold_of, of_rows, rows_of

OUT = Path("kg/reading/model/weights/officials.json")
RIDGE = 1.0


def gathered(rows: list[dict], nets: list[Tagger]) -> tuple[np.ndarray, np.ndarray]:
    """Return the features of every name that is annotated too, and whether it is an official's."""
    nlp = pipeline()
    found, right = [], []
    with nlp.select_pipes(disable=["kg_officials"]):
        for fold, net in enumerate(nets):
            nlp.get_pipe("kg_model").net = net
            for document in of_rows(nlp, [row for row in rows if fold_of(row, len(nets)) == fold]):
                types = {(w.start, w.end): w.type for w in document.wanted if not w.optional}
                sources, public = read_mentions(document.doc), listed(document.doc)
                for mentions in by_name(sources).values():
                    told = [types[span] for m in mentions if (span := (m.start, m.end)) in types]
                    if told:
                        found += [features(document.doc, sources, public, mentions)] * len(told)
                        right += [kind == "official" for kind in told]
    return np.array(found), np.array(right, dtype=float)


def logistic(x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Return the weights of a logistic function, by Newton's method with a ridge."""
    weights = np.zeros(x.shape[1])
    for _ in range(50):
        p = 1 / (1 + np.exp(-x @ weights))
        gradient = x.T @ (y - p) - RIDGE * weights
        hessian = (x * (p * (1 - p))[:, None]).T @ x + RIDGE * np.eye(x.shape[1])
        weights += np.linalg.solve(hessian, gradient)
    return weights


def main(folds: Path, passages: list[Path]) -> None:
    """Fit and write the weights."""
    nets = [Tagger(folder) for folder in sorted(folds.iterdir()) if folder.is_dir()]
    x, y = gathered(rows_of(*passages), nets)
    weights = logistic(x, y)
    rule = x[:, FEATURES.index("rule")]
    print(
        f"{len(y)} mentions; right by rules {(rule == y).mean():.3f}, fitted {((x @ weights > 0) == y).mean():.3f}"
    )
    table = {name: round(float(weight), 4) for name, weight in zip(FEATURES, weights, strict=True)}
    print(table)
    OUT.write_text(json.dumps(table, indent=2) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(path) for path in sys.argv[2:]])
