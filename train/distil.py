"""Make a smaller net of a net: python -m train.distil DATA MODEL_FOLDER TEACHER.pt OUT.pt [--start NET.pt].

The small net begins as the part of the teacher that tells most (`train.cut`), and then learns to score every character
as the teacher does, on the labelled texts and on the press text (Hinton et al. 2015, arXiv 1503.02531).
"""

import argparse
import random
import re
import time
from pathlib import Path
from typing import NamedTuple

import numpy as np
import torch
from torch import Tensor
from torch.nn import functional

from kg.reading.model.features import Vocabulary
from train import corpora
from train.corpora import Sentence
from train.course import Course
from train.cut import cut
from train.fit import arrays, groups
from train.measure import f1, load
from train.net import IGNORE, Net

SOFT = 2.0
"""Temperature at which scores are compared."""
SAMPLE = 60
"""Batches from which it is seen what the teacher's units tell."""
WARM = 200
"""Steps until the rate is at its highest."""
SHORTEST, LONGEST = 6, 200
"""Characters of the sentences of the press text that are read."""
_SENTENCE = re.compile(r"[^。！？]+[。！？]?”?")


class Batch(NamedTuple):
    """Sentences of like length, with what the teacher says of them."""

    head: str | None
    """The labelling that is known; None for press text."""
    x: np.ndarray
    y: np.ndarray
    lengths: np.ndarray
    scores: list[np.ndarray]
    """Emissions of the teacher for each of `corpora.TRAIN`, T×N×K."""

    def mask(self) -> Tensor:
        """Return which places hold a character: T×N."""
        return torch.arange(self.x.shape[1])[:, None] < torch.from_numpy(self.lengths)[None, :]


def taught(
    teacher: Net,
    vocabulary: Vocabulary,
    data: Path,
    size: int,
    swap: float,
    blind: float,
    draw: random.Random,
) -> list[Batch]:
    """Return the labelled texts as they stand, with a share of the names swapped too, and `size` characters of press text.

    `blind` is the share of bigrams and words that neither net sees.
    """
    todo: list[tuple[str | None, list[Sentence]]] = []
    for head in corpora.TRAIN:
        sentences = corpora.load(data, corpora.TRAIN[head])
        pool = corpora.pool_of(sentences)
        todo += [(head, group) for group in groups(sentences, draw)]
        swapped = [corpora.swapped(s, pool, swap, draw) for s in sentences] if swap else []
        todo += [(head, group) for group in groups(swapped, draw)]
    lines = corpora.press(data)
    draw.shuffle(lines)
    found: list[Sentence] = []
    for line in lines:
        if size <= 0:
            break
        texts = [t for t in _SENTENCE.findall(line) if SHORTEST <= len(t) <= LONGEST]
        found += [Sentence(text, ()) for text in texts]
        size -= sum(map(len, texts))
    todo += [(None, group) for group in groups(found, draw)]
    batches = []
    for head, group in todo:
        x, y = arrays(vocabulary, group, head or next(iter(corpora.TRAIN)), blind)
        with torch.no_grad(), torch.autocast("cpu", torch.bfloat16):
            body = teacher.body(torch.from_numpy(x))
            scores = [teacher.heads[name](body).float().numpy().astype(np.float16) for name in corpora.TRAIN]
        lengths = np.array([len(s.text) for s in group], dtype=np.int32)
        batches.append(Batch(head, x, y, lengths, scores))
    return batches


def loss_of(net: Net, batch: Batch) -> Tensor:
    """Return how far the net's scores are from the teacher's and, where they are known, from the labels."""
    mask = batch.mask()
    with torch.autocast("cpu", torch.bfloat16):
        body = net.body(torch.from_numpy(batch.x))
        scores = {name: net.heads[name](body).float() for name in corpora.TRAIN}
    loss = torch.zeros(())
    for name, told in zip(corpora.TRAIN, batch.scores, strict=True):
        wanted = functional.log_softmax(torch.from_numpy(told)[mask].float() / SOFT, -1)
        given = functional.log_softmax(scores[name][mask] / SOFT, -1)
        loss = loss + functional.kl_div(given, wanted, log_target=True, reduction="batchmean") * SOFT**2
    if batch.head is not None:
        gold = torch.from_numpy(batch.y)
        loss = loss + net.crfs[batch.head](scores[batch.head], gold, (gold != IGNORE).sum(0))
    return loss


def main() -> None:
    """Cut, let the small net learn for a while, and keep the mean of the weights' course."""
    ask = argparse.ArgumentParser()
    ask.add_argument("data", type=Path)
    ask.add_argument("folder", type=Path)
    ask.add_argument("teacher", type=Path)
    ask.add_argument("out", type=Path)
    ask.add_argument("--widths", type=int, nargs=3, default=(96, 96, 96))
    ask.add_argument("--start", type=Path)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--rate", type=float, default=1e-3)
    ask.add_argument("--drop", type=float, default=0.1)
    ask.add_argument("--swap", type=float, default=0.0, help="share of names put in the place of others")
    ask.add_argument("--blind", type=float, default=0.0, help="share of bigrams and words that are hidden")
    ask.add_argument("--press", type=int, default=6_000_000, help="characters of press text")
    ask.add_argument("--minutes", type=float, default=30)
    asked = ask.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(asked.seed)
    np.random.seed(asked.seed)
    draw = random.Random(asked.seed)
    vocabulary, (teacher,) = load(asked.folder, [asked.teacher])
    batches = taught(teacher, vocabulary, asked.data, asked.press, asked.swap, asked.blind, draw)
    labelled = [batch for batch in batches if batch.head is not None]
    sample = [(torch.from_numpy(b.x), b.mask()) for b in labelled[:: max(1, len(labelled) // SAMPLE)]]
    net = cut(teacher, vocabulary.sizes, tuple(asked.widths), sample)
    if asked.start:
        net.load_state_dict(torch.load(asked.start))
    net.drop.p = asked.drop
    course = Course(net, vocabulary.sizes, asked.rate, WARM)
    began, done = time.time(), 0.0
    net.train()
    while done < 1:
        draw.shuffle(batches)
        for batch in batches:
            done = (time.time() - began) / 60 / asked.minutes
            if done >= 1:
                break
            course.learn(loss_of(net, batch), done)
    held = course.held()
    torch.save(held.state_dict(), asked.out)
    score = f1(held, vocabulary, corpora.load(asked.data, corpora.HELD_OUT["news"]), "news")
    print(f"{course.steps} steps, {corpora.HELD_OUT['news']} {score:.4f}", flush=True)


if __name__ == "__main__":
    main()
