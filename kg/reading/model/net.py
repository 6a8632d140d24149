"""The net at work: sentences in, named spans with their probability out."""

import functools
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
import onnxruntime

from kg.reading.model.crf import Floats, Steps, marginals, spans_of
from kg.reading.model.features import Vocabulary, pad

__all__ = ["HEADS", "WEIGHTS", "Found", "Tagger", "tagger"]

WEIGHTS = Path(__file__).parent / "weights"
HEADS = ("news", "web")
"""The two labellings that the net has learned: PER LOC ORG of newspapers, and the ten types of CLUENER2020."""
_BATCH = 450
"""Characters of a batch, padding included: what a core's cache holds is fastest."""
_TOGETHER = 160
"""Sentences whose scores are read together: those of more leave the cache too."""
_LONGEST = 128
"""Longest stretch that is read at once, in characters: time grows with the longest of a page."""
_MARKS = re.compile(r"[，,；;：:、。！？\s]")
"""Where longer ones are cut, if they have a mark in their second half."""


class Found(NamedTuple):
    """A span that the net names; offsets in the text."""

    start: int
    end: int
    head: str
    kind: str
    probability: float
    """Least of its characters' marginal probabilities."""


class Tagger:
    """The net with its tables.

    Parameters
    ----------
    folder
        Folder with ``net.onnx``, ``steps.npz`` and ``vocabulary.npz`` as ``train/export.py`` writes them.

    Raises
    ------
    OSError
        A file is missing.
    """

    def __init__(self, folder: Path) -> None:
        self._vocabulary = Vocabulary.load(folder / "vocabulary.npz")
        with np.load(folder / "steps.npz") as tables:
            self._tags = {head: tables[f"{head}_tags"].tolist() for head in HEADS}
            self._steps: dict[str, Steps] = {
                head: (tables[f"{head}_step"], tables[f"{head}_first"], tables[f"{head}_last"])
                for head in HEADS
            }
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(folder / "net.onnx"), options, providers=["CPUExecutionProvider"]
        )

    def find(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[Found]:
        """Return what the net names in the sentences of a text.

        Parameters
        ----------
        text
            The text.
        sentences
            Start and end of each sentence, offsets in the text, characters; longer ones are cut.

        Returns
        -------
        list of Found
            By head, then in order of the sentences' lengths.
        """
        pieces = [piece for start, end in sentences for piece in _pieces(text, start, end)]
        pieces.sort(key=lambda piece: piece[1] - piece[0])
        rows = self._vocabulary.encode(text)
        batches = list(_batches(pieces))
        # one run after another: whatever is done in between drives the net's weights out of the core's cache
        runs = [self._session.run(list(HEADS), {"features": pad(rows, some)}) for some in batches]
        found: list[Found] = []
        for number, head in enumerate(HEADS):
            scored = [
                sentence
                for some, emissions in zip(batches, runs, strict=True)
                for sentence in _named(some, emissions[number])
            ]
            for first in range(0, len(scored), _TOGETHER):
                found += self._spans(head, scored[first : first + _TOGETHER])
        return found

    def _spans(self, head: str, sentences: list[tuple[int, Floats]]) -> Iterator[Found]:
        """Yield what a head names in sentences, each told by its start in the text and its scores."""
        lengths = [len(scores) for _, scores in sentences]
        sure = marginals(np.concatenate([scores for _, scores in sentences]), self._steps[head], lengths)
        tags = [self._tags[head][tag] for tag in sure.argmax(1).tolist()]
        surest = sure.max(1).tolist()
        done = 0
        for (begin, _), length in zip(sentences, lengths, strict=True):
            for start, end, kind in spans_of(tags[done : done + length]):
                least = min(surest[done + start : done + end])
                yield Found(begin + start, begin + end, head, kind, least)
            done += length


def _pieces(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Cut a sentence that is too long, at marks where it has any."""
    while end - start > _LONGEST:
        marks = list(_MARKS.finditer(text, start + _LONGEST // 2, start + _LONGEST))
        cut = marks[-1].end() if marks else start + _LONGEST
        yield start, cut
        start = cut
    if end > start:
        yield start, end


def _batches(pieces: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Cut pieces in order of their length into batches."""
    batch: list[tuple[int, int]] = []
    for start, end in pieces:
        if batch and (len(batch) + 1) * (end - start) > _BATCH:
            yield batch
            batch = []
        batch.append((start, end))
    if batch:
        yield batch


def _named(batch: list[tuple[int, int]], emission: Floats) -> Iterator[tuple[int, Floats]]:
    """Yield start and scores of the sentences of a batch in which something may be named: not all is likeliest outside."""
    for column in np.flatnonzero((emission > emission[..., :1]).any(0).any(1)):
        start, end = batch[column]
        yield start, emission[: end - start, column]


@functools.lru_cache(maxsize=2)
def tagger(folder: Path = WEIGHTS) -> Tagger:
    """Return the tagger of a folder, read once a process; see the class."""
    return Tagger(folder)
