"""Teach a net this project's six types on local press: python -m train.tune DATA MODEL_FOLDER OUT.pt --start NET.pt … .

`--silver` is a file of documents that `train.silver` labelled, `--gold` are files of annotated passages (one that is
named twice counts twice). Sentences of the other labellings are replayed, so that what the net knew stays.
"""

import argparse
import random
import time
from collections.abc import Iterable
from pathlib import Path

import numpy as np
import torch

from kg.gazetteer.lexicon import lexicon
from kg.reading.model.features import Vocabulary
from kg.reading.recognise import pipeline
from train import corpora, local
from train.corpora import Sentence
from train.course import Course
from train.fit import batches
from train.measure import f1, loaded
from train.names import Names
from train.net import IGNORE

WARM = 100
"""Steps until the rate is at its highest."""
REPLAYED = {"news": (0.6, "PER"), "web": (0.4, "name")}
"""Labellings that are replayed: their share, and what they call a person."""
APART = 0.1
"""Share of drawn names of two characters that are printed with a blank between them."""
SWAP = 0.2
"""Share of names of the other labellings that are put in the place of others."""


def persons(pools: dict[str, dict[str, list[str]]], draw: random.Random) -> list[str]:
    """Return names of persons: those of all labellings, and as many drawn ones, some of them set apart by a blank."""
    local_pool = pools["local"]
    found = [*local_pool.get("person", []), *local_pool.get("official", [])]
    for head, (_, kind) in REPLAYED.items():
        found += [name for name in pools.get(head, {}).get(kind, []) if 2 <= len(name) <= 4]
    found = list(dict.fromkeys(found))
    names = Names(lexicon(()))
    drawn = (names.draw(draw) for _ in found)
    return [*found, *(" ".join(name) if len(name) == 2 and draw.random() < APART else name for name in drawn)]


def passages(paths: Iterable[Path], fold: tuple[int, int] | None) -> list[Sentence]:
    """Return the sentences of annotated passages, without those of one of so many folds."""
    rows = local.rows_of(*paths)
    nlp = pipeline(model=None)
    with nlp.select_pipes(disable=nlp.pipe_names):
        kept = [row for row in rows if fold is None or local.fold_of(row, fold[1]) != fold[0]]
        return [s for document in local.of_rows(nlp, kept) for s in local.sentences(document)]


def main() -> None:
    """Train and keep the mean of the weights' course."""
    ask = argparse.ArgumentParser()
    ask.add_argument("data", type=Path)
    ask.add_argument("folder", type=Path)
    ask.add_argument("out", type=Path)
    ask.add_argument("--start", type=Path, required=True)
    ask.add_argument("--gold", type=Path, nargs="*", default=[])
    ask.add_argument("--fold", type=int, nargs=2, help="leave out one of so many parts of the passages")
    ask.add_argument("--silver", type=Path)
    ask.add_argument("--seed", type=int, default=1)
    ask.add_argument("--epochs", type=int, default=3)
    ask.add_argument("--rate", type=float, default=8e-4)
    ask.add_argument("--swap", type=float, default=0.25, help="share of names put in the place of others")
    ask.add_argument("--drop", type=float, default=0.3, help="share of units that are dropped")
    ask.add_argument("--blind", type=float, default=0.06, help="share of bigrams and words that are hidden")
    ask.add_argument(
        "--replay", type=float, default=0.4, help="sentences of other labellings for one of these"
    )
    asked = ask.parse_args()
    torch.set_num_threads(1)
    torch.manual_seed(asked.seed)
    np.random.seed(asked.seed)  # one generator for all batches
    draw = random.Random(asked.seed)
    vocabulary = Vocabulary.load(asked.folder / "vocabulary.npz")
    net = loaded(vocabulary, asked.start)
    net.drop.p = asked.drop
    taught = {"local": passages(asked.gold, asked.fold)}
    if asked.silver:
        taught["local"] += local.read_silver(asked.silver)
    if asked.replay:
        taught |= {head: corpora.load(asked.data, corpora.TRAIN[head]) for head in REPLAYED}
    pools = {head: corpora.pool_of(sentences) for head, sentences in taught.items()}
    pools["local"]["person"] = pools["local"]["official"] = persons(pools, draw)
    course = Course(net, vocabulary.sizes, asked.rate, WARM)
    began, total = time.time(), 0
    for epoch in range(asked.epochs):
        rounds = list(
            batches(vocabulary, taught["local"], "local", pools["local"], draw, asked.swap, asked.blind)
        )
        for head in taught.keys() & REPLAYED.keys():
            count = int(len(taught["local"]) * asked.replay * REPLAYED[head][0])
            some = draw.sample(taught[head], min(count, len(taught[head])))
            rounds += batches(vocabulary, some, head, pools[head], draw, SWAP, asked.blind)
        draw.shuffle(rounds)
        total = total or len(rounds) * asked.epochs
        net.train()
        for head, x, y in rounds:
            gold = torch.from_numpy(y)
            with torch.autocast("cpu", torch.bfloat16):
                emission = net(torch.from_numpy(x), head)
            loss = net.crfs[head](emission, gold, (gold != IGNORE).sum(0))
            course.learn(loss, min(1.0, (course.steps + 1) / total))
        held = course.held()
        torch.save(held.state_dict(), asked.out)
        score = f1(held, vocabulary, corpora.load(asked.data, corpora.HELD_OUT["news"]), "news")
        print(f"epoch {epoch + 1} pd {score:.4f} {(time.time() - began) / 60:.1f} min", flush=True)


if __name__ == "__main__":
    main()
