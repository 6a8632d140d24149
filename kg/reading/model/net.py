"""The net at work: sentences in, the probability of every tag of every character out."""

import functools
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np
import onnxruntime

from kg.reading.model.crf import Floats, Steps, marginals
from kg.reading.model.features import Vocabulary, pad
from kg.reading.model.marks import Marks

__all__ = ["HEAD", "WEIGHTS", "Tagger", "tagger"]

WEIGHTS = Path(__file__).parent / "weights"
HEAD = "local"
"""The labelling that is shipped: this project's six types."""
_BATCH = 450
"""Characters of a batch, padding included: what a core's cache holds is fastest."""
_TOGETHER = 160
"""Sentences whose scores are read together: those of more leave the cache too."""
_LONGEST = 128
"""Longest stretch that is read at once, in characters: time grows with the longest of a page."""
_MARKS = re.compile(r"[，,；;：:、。！？\s]")
"""Where longer ones are cut, if they have a mark in their second half."""


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
            self._steps: Steps = tables["step"], tables["first"], tables["last"]
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = options.inter_op_num_threads = 1
        options.log_severity_level = 3
        self._session = onnxruntime.InferenceSession(
            str(folder / "net.onnx"), options, providers=["CPUExecutionProvider"]
        )

    def read(self, text: str, sentences: Sequence[tuple[int, int]]) -> Marks:
        """Return what the net says of every character of a text.

        Parameters
        ----------
        text
            The text.
        sentences
            Start and end of each sentence, offsets in the text, characters; longer ones are cut. Outside of them no
            name stands.
        """
        pieces = [piece for start, end in sentences for piece in _pieces(text, start, end)]
        pieces.sort(key=lambda piece: piece[1] - piece[0])
        rows = self._vocabulary.encode(text)
        batches = list(_batches(pieces))
        # one run after another: whatever is done in between drives the net's weights out of the core's cache
        runs = [self._session.run([HEAD], {"features": pad(rows, some)})[0] for some in batches]
        scored = [
            sentence
            for some, emission in zip(batches, runs, strict=True)
            for sentence in _named(some, emission)
        ]
        table = Marks.of_nothing(len(text))
        for first in range(0, len(scored), _TOGETHER):
            some = scored[first : first + _TOGETHER]
            lengths = [len(scores) for _, scores in some]
            sure = marginals(np.concatenate([scores for _, scores in some]), self._steps, lengths)
            places = np.concatenate([np.arange(begin, begin + len(scores)) for begin, scores in some])
            table[places] = sure
        return Marks(table)


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
    for column in np.flatnonzero((emission > emission[..., :1]).any(axis=(0, 2))):
        start, end = batch[column]
        yield start, emission[: end - start, column]


@functools.lru_cache(maxsize=2)
def tagger(folder: Path = WEIGHTS) -> Tagger:
    """Return the tagger of a folder, read once a process; see the class."""
    return Tagger(folder)
