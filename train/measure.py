"""Exact-match micro F1 of nets on labelled sentences: python -m train.measure DATA MODEL_FOLDER NET.pt … ."""

import sys
from collections import Counter
from pathlib import Path

import numpy as np
import torch

from kg.reading.model.crf import marginals, spans_of
from kg.reading.model.features import Vocabulary, pad
from train import corpora
from train.corpora import Sentence, head_tags
from train.net import Net


def emissions(nets: list[Net], vocabulary: Vocabulary, texts: list[str], head: str) -> list[np.ndarray]:
    """Return the mean of the nets' emissions for each text: characters × tags."""
    found: list[np.ndarray] = [np.zeros((0, 0))] * len(texts)
    order = sorted(range(len(texts)), key=lambda i: len(texts[i]))
    for first in range(0, len(order), 64):
        some = order[first : first + 64]
        spans, at = [], 0
        for i in some:
            spans.append((at, at + len(texts[i])))
            at += len(texts[i]) + 1
        x = torch.from_numpy(
            pad(vocabulary.encode("\n".join(texts[i].replace("\n", " ") for i in some)), spans)
        )
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            y = sum(torch.log_softmax(net.eval()(x, head), -1) for net in nets) / len(nets)
        for column, i in enumerate(some):
            found[i] = y[: len(texts[i]), column].numpy()
    return found


def predict(
    nets: list[Net], vocabulary: Vocabulary, texts: list[str], head: str
) -> list[list[tuple[int, int, str]]]:
    """Return the spans that the nets together find in each text."""
    names = head_tags(head)
    step, first, last = (
        sum(part) / len(nets) for part in zip(*(net.crfs[head].steps() for net in nets), strict=True)
    )
    steps = (step.detach().numpy(), first.numpy(), last.numpy())
    return [
        spans_of([names[tag] for tag in marginals(emission, steps, [len(emission)]).argmax(1)])
        for emission in emissions(nets, vocabulary, texts, head)
    ]


def counts(
    nets: list[Net], vocabulary: Vocabulary, sentences: list[Sentence], head: str
) -> dict[str, Counter]:
    """Count right, found and wanted spans of each type."""
    found = predict(nets, vocabulary, [s.text for s in sentences], head)
    table = {"right": Counter(), "found": Counter(), "wanted": Counter()}
    for sentence, spans in zip(sentences, found, strict=True):
        table["right"].update(kind for _, _, kind in set(spans) & set(sentence.spans))
        table["found"].update(kind for _, _, kind in spans)
        table["wanted"].update(kind for _, _, kind in set(sentence.spans))
    return table


def f1(net: Net, vocabulary: Vocabulary, sentences: list[Sentence], head: str) -> float:
    """Return micro F1."""
    table = counts([net], vocabulary, sentences, head)
    return 2 * table["right"].total() / max(1, table["found"].total() + table["wanted"].total())


def load(folder: Path, paths: list[Path]) -> tuple[Vocabulary, list[Net]]:
    """Load nets."""
    vocabulary = Vocabulary.load(folder / "vocabulary.npz")
    return vocabulary, [loaded(vocabulary, path).eval() for path in paths]


def loaded(vocabulary: Vocabulary, path: Path) -> Net:
    """Load a net, whatever its widths are; heads that it was not trained with begin anew."""
    state = torch.load(path)
    widths = (
        state["narrow.weight"].shape[0],
        state["recur.0.weight_hh_l0"].shape[1],
        state["recur.1.weight_hh_l0"].shape[1],
    )
    net = Net(vocabulary.sizes, widths, None)
    net.load_state_dict(state, strict=False)
    return net


def main() -> None:
    """Print F1 by test set and type."""
    torch.set_num_threads(1)
    data, folder, *paths = map(Path, sys.argv[1:])
    vocabulary, nets = load(folder, paths)
    for name, (head, part) in corpora.TESTS.items():
        table = counts(nets, vocabulary, corpora.load(data, part), head)
        right, found, wanted = (table[k].total() for k in ("right", "found", "wanted"))
        print(
            f"{name}: P {right / found:.4f} R {right / wanted:.4f} F1 {2 * right / (found + wanted):.4f}",
            flush=True,
        )
        for kind in corpora.HEADS[head]:
            print(
                f"  {kind} {2 * table['right'][kind] / max(1, table['found'][kind] + table['wanted'][kind]):.4f}"
            )


if __name__ == "__main__":
    main()
