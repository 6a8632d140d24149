"""Makes the index of the page's text search: for every chunk of sentences a row of bits, set by its bigrams.

The page opens only the chunks whose row has all bigrams of the searched words.
"""

import base64
import itertools
import zlib
from collections.abc import Iterable, Sequence

__all__ = ["BITS", "index"]

BITS = 16_384
"""Bits of a row. A chunk of 256 sentences of news has 4,000 to 6,000 bigrams. A search for a word of four characters
opens one chunk in forty in vain, and the rows take a sixth of the size of the sentences."""


def index(chunks: Iterable[Sequence[str]]) -> str:
    """Return the rows of some chunks of texts, one after another, compressed by zlib, in base64."""
    return base64.b64encode(zlib.compress(b"".join(map(_row, chunks)), 9)).decode()


def _row(texts: Sequence[str]) -> bytes:
    row = bytearray(BITS // 8)
    pairs = {pair for text in texts for pair in itertools.pairwise(c for c in text.lower() if c.isalnum())}
    for one, other in pairs:
        place = (31 * ord(one) + ord(other)) % BITS
        row[place >> 3] |= 1 << (place & 7)
    return bytes(row)
