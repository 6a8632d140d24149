"""Train a net: python -m train.fit DATA MODEL_FOLDER OUT.pt --seed 1 [--start NET.pt] [--silver FILE] [--guess N]."""

import argparse
import gzip
import json
import math
import random
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import torch
from torch import nn

from kg.model.features import Vocabulary, pad
from train import corpora
from train.corpora import Sentence
from train.measure import f1
from train.net import IGNORE, Net

CHARS = 3200
"""Characters of a batch, padding included."""
LONGEST = 250
VEIL, VEILED = "\ue000", 0.15
"""What stands for a hidden character, and the share that is hidden where they are guessed."""
GUESS = 0.7
"""What a batch of guesses counts for beside a batch of labels."""
SWAP = {"news": 0.25, "web": 0.2, "resume": 0.1}
"""Share of names that are put in the place of others."""
BLIND = 0.08
"""Share of bigrams and words that the net does not see in training, so that it does without them where they are new."""


def batches(
    vocabulary: Vocabulary,
    sentences: list[Sentence],
    head: str,
    pool: dict[str, list[str]],
    draw: random.Random,
) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """Yield batches of sentences of like length: head, features, tags (T×N)."""
    drawn = [corpora.swapped(s, pool, SWAP[head], draw) if pool else s for s in sentences]
    drawn = [s for s in drawn if len(s.text) <= LONGEST]
    drawn.sort(key=lambda s: len(s.text) + draw.random() * 6)
    group: list[Sentence] = []
    for sentence in [*drawn, None]:
        if sentence is None or (len(group) + 1) * len(sentence.text) > CHARS:
            if group:
                yield head, *arrays(vocabulary, group, head)
            group = []
        if sentence is not None:
            group.append(sentence)


def arrays(vocabulary: Vocabulary, group: list[Sentence], head: str) -> tuple[np.ndarray, np.ndarray]:
    """Return features and tags of some sentences."""
    spans, at = [], 0
    for sentence in group:
        spans.append((at, at + len(sentence.text)))
        at += len(sentence.text) + 1
    x = pad(vocabulary.encode("\n".join(s.text.replace("\n", " ") for s in group)), spans)
    x[1:][np.random.random(x[1:].shape) < BLIND] = 0  # seeded in main
    y = np.full(x.shape[1:], IGNORE, dtype=np.int64)
    for number, sentence in enumerate(group):
        y[: len(sentence.text), number] = corpora.tags(sentence, head)
    return x, y


def guesses(
    vocabulary: Vocabulary, lines: list[str], draw: random.Random
) -> Iterator[tuple[str, np.ndarray, np.ndarray]]:
    """Yield batches of lines some of whose characters are hidden, and as tags (T×N) the numbers of these.

    What covers a hidden character is hidden too: its bigrams and words.

    References
    ----------
    M. Rei, Semi-supervised multitask learning for sequence labeling, ACL 2017 (language modelling beside the labels);
    J. Devlin et al., BERT, NAACL 2019 (guessing what is hidden).
    """
    held = sorted((line[:LONGEST] for line in lines), key=lambda line: len(line) + draw.random() * 6)
    group: list[str] = []
    for line in [*held, None]:
        if line is None or (len(group) + 1) * len(line) > CHARS:
            hidden = ["".join(VEIL if draw.random() < VEILED else c for c in one) for one in group]
            spans, at = [], 0
            for one in group:
                spans.append((at, at + len(one)))
                at += len(one) + 1
            x = pad(vocabulary.encode("\n".join(hidden)), spans)
            y = pad(vocabulary.encode("\n".join(group))[:1], spans)[0].astype(np.int64)
            veiled = pad(np.array([[c == VEIL for c in "\n".join(hidden)]], dtype=np.int32), spans)[0] > 0
            y[~veiled | (y == 0)] = IGNORE
            yield "guess", x, y
            group = []
        if line is not None:
            group.append(line)


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
    ask.add_argument("--guess", type=int, default=0, help="epochs in which hidden characters are guessed too")
    ask.add_argument("--minutes", type=float, default=1e9)
    asked = ask.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(asked.seed)
    np.random.seed(asked.seed)  # one generator for all batches
    draw = random.Random(asked.seed)
    vocabulary = Vocabulary.load(asked.folder / "vocabulary.npz")
    gold = {head: corpora.load(asked.data, part) for head, part in corpora.TRAIN.items()}
    pools = {head: corpora.pool_of(sentences) for head, sentences in gold.items()}
    more = silver(asked.silver) if asked.silver else {}
    net = Net(vocabulary.sizes, asked.width, dict(np.load(asked.folder / "vectors.npz")))
    if asked.start:
        net.load_state_dict(torch.load(asked.start))
    tables = [
        p for name, p in net.named_parameters() if name.split(".")[0] in ("char", "bigram", "word", "kind")
    ]
    others = [
        p
        for name, p in net.named_parameters()
        if name.split(".")[0] not in ("char", "bigram", "word", "kind")
    ]
    rates = [asked.rate, asked.rate / 2]
    guess = nn.Linear(2 * asked.width, vocabulary.sizes[0])
    lines = [line for line in dict.fromkeys(corpora.unlabelled(asked.data)) if len(line) > 3] if asked.guess else []
    optimizer = torch.optim.Adam(
        [{"params": [*others, *guess.parameters()]}, {"params": tables}], betas=(0.9, 0.98)
    )
    mean = {name: value.clone() for name, value in net.state_dict().items()}
    began, step, total = time.time(), 0, 0
    for epoch in range(asked.epochs):
        rounds: list[tuple[str, np.ndarray, np.ndarray]] = []
        for head, sentences in gold.items():
            for _ in range(2 if head == "web" else 1):
                rounds += batches(vocabulary, sentences, head, pools[head], draw)
        for head, sentences in more.items():
            part = draw.sample(sentences, len(sentences) // 2)
            rounds += batches(vocabulary, part, head, {}, draw)
        if epoch < asked.guess:
            told = len(rounds)
            rounds += guesses(vocabulary, draw.sample(lines, len(lines) // 2), draw)
            total = total or told * asked.epochs + (len(rounds) - told) * asked.guess
        draw.shuffle(rounds)
        total = total or len(rounds) * asked.epochs
        lost = 0.0
        guessed: list[float] = []
        net.train()
        for head, x, y in rounds:
            step += 1
            done = max(step / total, (time.time() - began) / 60 / asked.minutes)
            if done >= 1:
                break
            for group, rate in zip(optimizer.param_groups, rates, strict=True):
                group["lr"] = (
                    rate * min(1, step / 300) * (0.02 + 0.98 * (0.5 + 0.5 * math.cos(math.pi * done)))
                )
            gold_tags = torch.from_numpy(y)
            with torch.autocast("cpu", torch.bfloat16):
                if head == "guess":
                    known = gold_tags != IGNORE
                    chosen = guess(net.body(torch.from_numpy(x))[known]).float()
                    loss = GUESS * nn.functional.cross_entropy(chosen, gold_tags[known])
                else:
                    emission = net(torch.from_numpy(x), head)
            if head != "guess":
                loss = net.crfs[head](emission, gold_tags, (gold_tags != IGNORE).sum(0))
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(net.parameters(), 2.0)
            optimizer.step()
            lost += loss.item() if head != "guess" else 0
            guessed += [loss.item()] if head == "guess" else []
            if step % 10 == 0:
                share = min(0.998, step / (step + 100))
                for name, value in net.state_dict().items():
                    if value.is_floating_point():
                        mean[name].mul_(share**2).add_(value, alpha=1 - share**2)
        held = Net(vocabulary.sizes, asked.width, None)
        held.load_state_dict(mean)
        torch.save(mean, asked.out)
        scores = {
            head: f1(held, vocabulary, corpora.load(asked.data, part), head)
            for head, part in corpora.HELD_OUT.items()
        }
        said = " ".join(f"{name} {value:.4f}" for name, value in scores.items())
        print(
            f"epoch {epoch + 1} loss {lost / max(1, len(rounds)):.4f} {said} "
            f"guess {sum(guessed) / max(1, len(guessed)):.3f} {(time.time() - began) / 60:.1f} min",
            flush=True,
        )
        if done >= 1:
            break


if __name__ == "__main__":
    main()
