"""Reading tags out of scores: the best path through a linear-chain CRF, and how sure each tag is.

References
----------
L. R. Rabiner, A tutorial on hidden Markov models, Proc. IEEE 77(2), 1989: Viterbi and scaled forward-backward.
"""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt

__all__ = ["Steps", "best_paths", "marginals", "spans_of"]

Floats = npt.NDArray[np.float32]
Steps = tuple[Floats, Floats, Floats]
"""Scores of transitions (K×K), of first tags and of last tags (K each)."""


def best_paths(emission: Floats, steps: Steps, lengths: Sequence[int] | None = None) -> npt.NDArray[np.int64]:
    """Return the best sequences of tags.

    Parameters
    ----------
    emission
        Scores, T×N×K: characters × sentences × tags.
    steps
        Scores of transitions.
    lengths
        Characters of each sentence; none means T for all.

    Returns
    -------
    array
        T×N tags; behind the end of a sentence they mean nothing.
    """
    step, first, last = steps
    longest, count, _ = emission.shape
    ends = np.full(count, longest) if lengths is None else np.asarray(lengths)
    score = emission[0] + first
    back = np.zeros(emission.shape, dtype=np.int64)
    turned = np.ascontiguousarray(step.T)
    for t in range(1, longest):
        grown = score[:, None, :] + turned
        back[t] = grown.argmax(2)
        best = np.take_along_axis(grown, back[t][:, :, None], 2)[:, :, 0] + emission[t]
        score = np.where((t < ends)[:, None], best, score)
    path = np.zeros((longest, count), dtype=np.int64)
    tag = (score + last).argmax(1)
    every = np.arange(count)
    for t in range(longest - 1, -1, -1):
        path[t] = tag
        if t:
            tag = np.where(t < ends, back[t, every, tag], tag)
    return path


def marginals(emission: Floats, steps: Steps, lengths: Sequence[int]) -> Floats:
    """Return the probability of every tag at every place, T×N×K; see `best_paths`."""
    step, first, last = (np.exp(part) for part in steps)
    longest, count, _ = emission.shape
    ends = np.asarray(lengths)[:, None]
    shown = np.exp(emission - emission.max(2, keepdims=True))
    forward = np.empty_like(shown)
    row = shown[0] * first
    forward[0] = row = row / row.sum(1, keepdims=True)
    for t in range(1, longest):
        grown = (row @ step) * shown[t]
        grown /= grown.sum(1, keepdims=True)
        forward[t] = row = np.where(t < ends, grown, row)
    row = np.broadcast_to(last, shown[0].shape)
    found = np.empty_like(shown)
    for t in range(longest - 1, -1, -1):
        if t < longest - 1:
            grown = (row * shown[t + 1]) @ step.T
            grown /= grown.sum(1, keepdims=True)
            row = np.where(t + 1 < ends, grown, row)
        found[t] = forward[t] * row
    return found / found.sum(2, keepdims=True)  # type: ignore[no-any-return]


def spans_of(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return the spans that tags (O, and B I E S of a type) spell: start, end, type."""
    spans = []
    start = 0
    for place, tag in enumerate(tags):
        if tag[0] in "BS":
            start = place
        if tag[0] in "ES":
            spans.append((start, place + 1, tag[2:]))
    return spans
