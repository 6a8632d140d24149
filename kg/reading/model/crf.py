"""Decoding of tags: the probability of each tag in a linear-chain CRF, and the spans that tags spell.

References
----------
L. R. Rabiner, A tutorial on hidden Markov models, Proc. IEEE 77(2), 1989: scaled forward-backward.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

__all__ = ["Floats", "Steps", "marginals", "spans_of"]

Floats = npt.NDArray[np.float32]
Steps = tuple[Floats, Floats, Floats]
"""Scores of transitions (K×K), of first tags and of last tags (K each)."""


def marginals(emission: Floats, steps: Steps, lengths: Sequence[int]) -> Floats:
    """Return the probability of every tag at every character.

    The backward pass equals the forward pass over the reversed sentence with transposed transitions, so one loop does
    both. Each step takes the characters of all sentences that are equally far from their beginning.

    Parameters
    ----------
    emission
        Scores, C×K: the characters of all sentences, in turn, × tags.
    steps
        Scores of transitions.
    lengths
        Characters of each sentence, 1 and up; their sum is C.

    Returns
    -------
    array
        C×K; each row sums to 1.
    """
    step, first, last = (np.exp(part) for part in steps)
    shown = np.exp(emission - emission.max(1, keepdims=True))
    length = np.asarray(lengths)
    start = np.cumsum(length) - length
    order = np.argsort(-length, kind="stable")  # longest first: the sentences that go on are always in front
    length, start = length[order], start[order]
    place, sentence = np.nonzero(np.arange(length[0])[:, None] < length)
    ways = np.stack([start[sentence] + place, (start + length - 1)[sentence] - place])
    seen = shown.take(ways, axis=0)
    came = np.empty_like(seen)
    turn = np.stack([step, step.T])
    row = np.repeat(np.stack([first, last])[:, None], len(length), axis=1)
    ones = np.ones((len(step), 1), dtype=row.dtype)
    done = 0
    for count in np.bincount(place).tolist():
        here = slice(done, done := done + count)
        came[:, here] = row[:, :count]
        row = row[:, :count] * seen[:, here]
        row /= row @ ones  # for short rows a product is faster than sum
        row = row @ turn
    found = shown
    for way, message in zip(ways, came, strict=True):
        back = np.empty_like(way)
        back[way] = np.arange(len(way))
        found *= message.take(back, axis=0)
    sure: Floats = found / np.maximum(found @ ones, np.finfo(found.dtype).tiny)
    return sure


def spans_of(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return the spans (start, end, type) that tags (O, and B I E S of a type) spell; broken spans are left out."""
    spans = []
    start, kind = -1, ""
    for place, tag in enumerate(tags):
        if tag == "O":
            start = -1
            continue
        if tag[0] in "BS":
            start, kind = place, tag[2:]
        elif tag[2:] != kind:
            start = -1
        if tag[0] in "ES":
            if start >= 0:
                spans.append((start, place + 1, kind))
            start = -1
    return spans
