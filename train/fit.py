"""Train a net: python -m train.fit DATA MODEL_FOLDER OUT.pt --seed 1 [--start NET.pt] [--silver FILE]."""

import argparse
import gzip
import json
import random
import time
from collections.abc import Iterable, Iterator
from pathlib import Path

import numpy as np
import torch

from kg.reading.model.features import Vocabulary, pad
from train import corpora
from train.corpora import Sentence
from train.course import Course
from train.measure import f1
from train.net import IGNORE, Net

CHARS = 3200
"""Characters of a batch, padding included."""
LONGEST = 250
WARM = 300
"""Steps until the rate is at its highest."""
NARROW = 160
"""Units of the linear layer."""


def batches(
    vocabulary: Vocabulary,
    sentences: list[Sentence],
    head: str,
    pool: dict[str, list[str]],
    draw: random.Random,
    swap: float,
    blind: float,
) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """Yield batches of sentences of like length: head, features, tags (T×N).

    `swap` is the share of names that are put in the place of others, `blind` that of bigrams and words that the net
    does not see, so that it does without them where they are new.
    """
    drawn = [corpora.swapped(s, pool, swap, draw) if pool else s for s in sentences]
    for group in groups(drawn, draw):
        yield head, *arrays(vocabulary, group, head, blind)


def groups(sentences: Iterable[Sentence], draw: random.Random) -> Iterator[list[Sentence]]:
    """Yield sentences of like length together, as many as make a batch; longer ones than `LONGEST` are left out."""
    held = sorted(
        (s for s in sentences if len(s.text) <= LONGEST), key=lambda s: len(s.text) + draw.random() * 6
    )
    group: list[Sentence] = []
    for sentence in held:
        if group and (len(group) + 1) * len(sentence.text) > CHARS:
            yield group
            group = []
        group.append(sentence)
    if group:
        yield group


def arrays(
    vocabulary: Vocabulary, group: list[Sentence], head: str, blind: float
) -> tuple[np.ndarray, np.ndarray]:
    """Return features and tags of some sentences."""
    spans, at = [], 0
    for sentence in group:
        spans.append((at, at + len(sentence.text)))
        at += len(sentence.text) + 1
    x = pad(vocabulary.encode("\n".join(s.text.replace("\n", " ") for s in group)), spans)
    x[1:][np.random.random(x[1:].shape) < blind] = 0  # seeded in main
    y = np.full(x.shape[1:], IGNORE, dtype=np.int64)
    for number, sentence in enumerate(group):
        y[: len(sentence.text), number] = corpora.tags(sentence, head)
    return x, y


def silver(path: Path) -> dict[str, list[Sentence]]:
    """Read sentences that other nets labelled: for each head its spans, null where they were in doubt."""
    found: dict[str, list[Sentence]] = {}
    with gzip.open(path, "rt", encoding="utf-8") as file:
        for line in file:
            row = json.loads(line)
            for head, spans in row["heads"].items():
                found.setdefault(head, []).append(Sentence(row["text"], tuple(map(tuple, spans))))
    return found


def main() -> None:
    """Train and keep the mean of the weights' course (Polyak averaging)."""
    ask = argparse.ArgumentParser()
    ask.add_argument("data", type=Path)
    ask.add_argument("folder", type=Path)
    ask.add_argument("out", type=Path)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--width", type=int, default=128)
    ask.add_argument("--epochs", type=int, default=8)
    ask.add_argument("--rate", type=float, default=2e-3)
    ask.add_argument("--start", type=Path)
    ask.add_argument("--silver", type=Path)
    ask.add_argument(
        "--swap",
        type=float,
        nargs=3,
        default=(0.25, 0.2, 0.1),
        help="share of names put in the place of others, a head each",
    )
    ask.add_argument("--drop", type=float, default=0.4, help="share of units that are dropped")
    ask.add_argument("--blind", type=float, default=0.08, help="share of bigrams and words that are hidden")
    ask.add_argument("--minutes", type=float, default=1e9)
    asked = ask.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(asked.seed)
    np.random.seed(asked.seed)  # one generator for all batches
    draw = random.Random(asked.seed)
    vocabulary = Vocabulary.load(asked.folder / "vocabulary.npz")
    gold = {head: corpora.load(asked.data, part) for head, part in corpora.TRAIN.items()}
    swaps = dict(zip(corpora.HEADS, asked.swap, strict=True))
    pools = {head: corpora.pool_of(sentences) for head, sentences in gold.items()}
    more = silver(asked.silver) if asked.silver else {}
    widths = NARROW, asked.width, asked.width
    net = Net(vocabulary.sizes, widths, dict(np.load(asked.folder / "vectors.npz")))
    net.drop.p = asked.drop
    if asked.start:
        net.load_state_dict(torch.load(asked.start))
    course = Course(net, vocabulary.sizes, asked.rate, WARM)
    began, total = time.time(), 0
    for epoch in range(asked.epochs):
        rounds: list[tuple[str, np.ndarray, np.ndarray]] = []
        for head, sentences in gold.items():
            for _ in range(2 if head == "web" else 1):
                rounds += batches(vocabulary, sentences, head, pools[head], draw, swaps[head], asked.blind)
        for head, sentences in more.items():
            part = draw.sample(sentences, len(sentences) // 2)
            rounds += batches(vocabulary, part, head, {}, draw, 0.0, asked.blind)
        draw.shuffle(rounds)
        total = total or len(rounds) * asked.epochs
        lost = 0.0
        net.train()
        for head, x, y in rounds:
            done = max((course.steps + 1) / total, (time.time() - began) / 60 / asked.minutes)
            if done >= 1:
                break
            gold_tags = torch.from_numpy(y)
            with torch.autocast("cpu", torch.bfloat16):
                emission = net(torch.from_numpy(x), head)
            loss = net.crfs[head](emission, gold_tags, (gold_tags != IGNORE).sum(0))
            course.learn(loss, done)
            lost += loss.item()
        held = course.held()
        torch.save(held.state_dict(), asked.out)
        scores = {
            head: f1(held, vocabulary, corpora.load(asked.data, part), head)
            for head, part in corpora.HELD_OUT.items()
        }
        said = " ".join(f"{name} {value:.4f}" for name, value in scores.items())
        print(
            f"epoch {epoch + 1} loss {lost / max(1, len(rounds)):.4f} {said} {(time.time() - began) / 60:.1f} min",
            flush=True,
        )
        if done >= 1:
            break


if __name__ == "__main__":
    main()
