"""The corpora: where they lie, which part is for what, and how their spans become tags."""

import gzip
import json
import lzma
import random
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

__all__ = ["ANY", "HEADS", "OPTIONAL", "Sentence", "head_tags", "read", "tags", "unlabelled"]

ANY = -2
"""Tag of a place whose tag is not known."""


class Sentence(NamedTuple):
    """A labelled sentence: spans are character offsets into the text, end exclusive."""

    text: str
    spans: tuple[tuple[int, int, str], ...]


HEADS = {
    "news": ("PER", "LOC", "ORG"),
    "web": (
        "address",
        "book",
        "company",
        "game",
        "government",
        "movie",
        "name",
        "organization",
        "position",
        "scene",
    ),
    "local": ("official", "person", "agency", "company", "institution", "district"),
}
"""The model's heads and their types: MSRA and People's Daily, CLUENER2020, this project's own on local press."""
OPTIONAL = "?"
"""Type of a span that may be a mention or not: nothing is learned there."""
TRAIN = {"news": "train", "web": "clue_train"}
HELD_OUT = {"news": "pd_dev_clean"}
TESTS = {"msra": ("news", "msra_test"), "pd": ("news", "pd_test_clean"), "cluener": ("web", "clue_dev")}
"""Nothing is trained, chosen or calibrated on these."""


def read(path: Path) -> list[Sentence]:
    """Read a file of labelled sentences."""
    with gzip.open(path, "rt", encoding="utf-8") as file:
        rows = [json.loads(line) for line in file]
    return [Sentence(row["text"], disjoint(row["ents"])) for row in rows if row["text"]]


def disjoint(spans: Iterable[Iterable]) -> tuple[tuple[int, int, str], ...]:
    """Return the spans in order, without those that begin inside an earlier one (some in CLUENER2020 do)."""
    kept: list[tuple[int, int, str]] = []
    for start, end, kind in sorted(spans, key=lambda span: (span[0], -span[1])):
        if not kept or start >= kept[-1][1]:
            kept.append((start, end, kind))
    return tuple(kept)


def load(data: Path, part: str) -> list[Sentence]:
    """Read one of the parts by its name."""
    return read(data / f"{part}.jsonl.gz")


def press(data: Path) -> list[str]:
    """Return the lines of the unlabelled press text."""
    with lzma.open(data / "press.txt.xz", "rt", encoding="utf-8") as file:
        return [line.strip() for line in file if line.strip()]


def unlabelled(data: Path) -> Iterator[str]:
    """Yield the text of all training parts and of the press."""
    for part in TRAIN.values():
        yield from (sentence.text for sentence in load(data, part))
    yield from press(data)


def head_tags(head: str) -> list[str]:
    """Return the tags of a head: O, and B I E S of every type."""
    return ["O", *(f"{place}-{kind}" for kind in HEADS[head] for place in "BIES")]


def tags(sentence: Sentence, head: str) -> list[int]:
    """Return the tag of every character as a number into `head_tags`, `ANY` where it is not known."""
    names = {tag: number for number, tag in enumerate(head_tags(head))}
    row = [0] * len(sentence.text)
    for start, end, kind in sentence.spans:
        if kind == OPTIONAL:
            row[start:end] = [ANY] * (end - start)
            continue
        if end - start == 1:
            row[start] = names[f"S-{kind}"]
            continue
        row[start], row[end - 1] = names[f"B-{kind}"], names[f"E-{kind}"]
        row[start + 1 : end - 1] = [names[f"I-{kind}"]] * (end - start - 2)
    return row


def swapped(sentence: Sentence, pool: dict[str, list[str]], share: float, draw: random.Random) -> Sentence:
    """Put other names of the same type in the place of some: a net that has seen a name's frame knows the next name.

    References
    ----------
    X. Dai and H. Adel, An Analysis of Simple Data Augmentation for Named Entity Recognition, COLING 2020.
    """
    parts: list[str] = []
    spans: list[tuple[int, int, str]] = []
    last = length = 0
    for start, end, kind in sentence.spans:
        name = sentence.text[start:end]
        if kind in pool and draw.random() < share:
            name = draw.choice(pool[kind])
        parts += [sentence.text[last:start], name]
        length += start - last
        spans.append((length, length + len(name), kind))
        length += len(name)
        last = end
    return Sentence("".join([*parts, sentence.text[last:]]), tuple(spans))


def pool_of(sentences: Iterable[Sentence]) -> dict[str, list[str]]:
    """Return the names of each type, once each."""
    pool: dict[str, dict[str, None]] = {}
    for text, spans in sentences:
        for start, end, kind in spans:
            if kind != OPTIONAL:
                pool.setdefault(kind, {})[text[start:end]] = None
    return {kind: list(names) for kind, names in pool.items()}
