"""Reading tags out of scores: how sure a linear-chain CRF is of each tag, and the spans that tags spell.

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
    """Return the probability of every tag at every place.

    Parameters
    ----------
    emission
        Scores, T×N×K: characters × sentences × tags.
    steps
        Scores of transitions.
    lengths
        Characters of each sentence.

    Returns
    -------
    array
        T×N×K; behind the end of a sentence it means nothing.
    """
    step, first, last = (np.exp(part) for part in steps)
    order = np.argsort(lengths, kind="stable")
    ends = np.asarray(lengths)[order]
    longest = len(emission)
    shown = np.exp(emission[:, order] - emission[:, order].max(2, keepdims=True))
    begins = np.searchsorted(
        ends, np.arange(longest + 1), side="right"
    )  # sentences from here on reach this place
    forward = np.zeros_like(shown)
    row = shown[0] * first
    forward[0] = row = row / row.sum(1, keepdims=True)
    for t in range(1, longest):
        since = begins[t]
        row[since:] = (row[since:] @ step) * shown[t, since:]
        row[since:] /= row[since:].sum(1, keepdims=True)
        forward[t, since:] = row[since:]
    row = np.tile(last, (len(ends), 1)).astype(shown.dtype)
    turned = np.ascontiguousarray(step.T)
    for t in range(longest - 2, -1, -1):
        since = begins[t + 1]
        forward[t + 1, since:] *= row[since:]
        row[since:] = (row[since:] * shown[t + 1, since:]) @ turned
        row[since:] /= row[since:].sum(1, keepdims=True)
    forward[0] *= row
    found = np.empty_like(forward)
    found[:, order] = forward / np.maximum(forward.sum(2, keepdims=True), np.finfo(forward.dtype).tiny)
    return found


def spans_of(tags: Sequence[str]) -> list[tuple[int, int, str]]:
    """Return the spans that tags (O, and B I E S of a type) spell: start, end, type; broken ones are left out."""
    spans = []
    start, kind = -1, ""
    for place, tag in enumerate(tags):
        if tag[0] in "BS":
            start, kind = place, tag[2:]
        elif tag[0] == "O" or tag[2:] != kind:
            start = -1
        if tag[0] in "ES":
            if start >= 0:
                spans.append((start, place + 1, kind))
            start = -1
    return spans
