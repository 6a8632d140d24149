"""Inference: runs the net on sentences and returns the probability of every tag of every character."""

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
"""The labelling in the shipped weights: the six types of this project."""
_BATCH = 450
"""Characters of a batch, with padding: fastest when the batch fits the cache of one core."""
_TOGETHER = 160
"""Sentences that are decoded together: more would exceed the cache."""
_LONGEST = 128
"""Maximum characters read at once: time grows with the longest stretch of a page."""
_MARKS = re.compile(r"[，,；;：:、。！？\s]")
"""Where a longer stretch is cut, if it has such a mark in its second half."""


class Tagger:
    """The net and its tables.

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
        """Return the net's output for every character of a text.

        Parameters
        ----------
        text
            The text.
        sentences
            Start and end of each sentence as character offsets in the text; long sentences are cut. Text outside of
            sentences gets no name.
        """
        pieces = [piece for start, end in sentences for piece in _pieces(text, start, end)]
        pieces.sort(key=lambda piece: piece[1] - piece[0])
        rows = self._vocabulary.encode(text)
        batches = list(_batches(pieces))
        # consecutive runs keep the net's weights in the cache of the core
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
    """Cut a sentence that is too long, preferably at marks."""
    while end - start > _LONGEST:
        marks = list(_MARKS.finditer(text, start + _LONGEST // 2, start + _LONGEST))
        cut = marks[-1].end() if marks else start + _LONGEST
        yield start, cut
        start = cut
    if end > start:
        yield start, end


def _batches(pieces: list[tuple[int, int]]) -> Iterator[list[tuple[int, int]]]:
    """Group pieces into batches, in order of length."""
    batch: list[tuple[int, int]] = []
    for start, end in pieces:
        if batch and (len(batch) + 1) * (end - start) > _BATCH:
            yield batch
            batch = []
        batch.append((start, end))
    if batch:
        yield batch


def _named(batch: list[tuple[int, int]], emission: Floats) -> Iterator[tuple[int, Floats]]:
    """Yield start and scores of the sentences in a batch that may hold a name: some tag other than O is likeliest."""
    for column in np.flatnonzero((emission > emission[..., :1]).any(axis=(0, 2))):
        start, end = batch[column]
        yield start, emission[: end - start, column]


@functools.lru_cache(maxsize=2)
def tagger(folder: Path = WEIGHTS) -> Tagger:
    """Return the tagger of a folder, loaded once a process; see the class."""
    return Tagger(folder)
