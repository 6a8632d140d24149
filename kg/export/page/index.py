"""Makes the index of the page's text search: for every chunk of sentences a row of bits, set by its bigrams.

The page opens only the chunks whose row has all bigrams of the searched words.
"""

import base64
import zlib
from collections.abc import Iterable, Sequence

import numpy as np

from kg.base.text import solid

__all__ = ["BITS", "index"]

BITS = 16_384
"""Bits of a row. A chunk of 256 sentences of news has 4,000 to 6,000 bigrams. A search for a word of four characters
opens one chunk in forty in vain, and the rows take a sixth of the size of the sentences."""


def index(chunks: Iterable[Sequence[str]]) -> str:
    """Return the rows of some chunks of texts, one after another, compressed by zlib, in base64."""
    return base64.b64encode(zlib.compress(b"".join(map(_row, chunks)), 9)).decode()


def _row(texts: Sequence[str]) -> bytes:
    letters = "\n".join(solid(text.lower()) for text in texts)
    codes = np.frombuffer(letters.encode("utf-32-le", "surrogatepass"), dtype="<u4").astype(np.int64)
    one, other = codes[:-1], codes[1:]
    within = (one != _END) & (other != _END)
    row = np.zeros(BITS, dtype=np.uint8)
    row[(31 * one[within] + other[within]) % BITS] = 1
    return np.packbits(row, bitorder="little").tobytes()


_END = ord("\n")
"""What stands between two texts."""
