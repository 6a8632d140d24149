"""Features of the model: each character, its bigrams and the words around it, as numbers.

Input: text. Output: integer arrays with one number a character, which index the tables of `Vocabulary`. Training
and prediction share this module.
"""

import itertools
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import ahocorasick_rs
import numpy as np
import numpy.typing as npt

__all__ = ["INPUTS", "LENGTHS", "Vocabulary", "fold", "pad"]

INPUTS = ("char", "left", "right", "begin", "end", "cover", "begin_kind", "end_kind", "cover_kind")
"""Rows of an encoded text: the character; the bigrams with its left and right neighbour; the longest word that begins
here, ends here, and covers this character; and the kinds of these words."""
LENGTHS = 3
"""Classes of word length: two, three, and more characters."""

Array = npt.NDArray[np.int32]


def _folding() -> Array:
    """Map each code point to its folded form: full width to half, digits to 0, Latin letters to a."""
    table = np.arange(0x110000, dtype=np.int32)
    for wide in range(0xFF01, 0xFF5F):
        table[wide] = wide - 0xFEE0
    for code in (*range(0xC0, 0x250), *range(0x30, 0x7B), *range(0xFF10, 0xFF5B)):
        char = unicodedata.normalize("NFKC", chr(code))
        if char.isdigit():
            table[code] = ord("0")
        elif char.isalpha():
            table[code] = ord("a")
    for form, plain in zip("“”‘’「」『』﹒・•‧∙", '""\'\'""""·····', strict=True):
        table[ord(form)] = ord(plain)
    return table


_FOLD = _folding()


def fold(text: str) -> Array:
    """Return the folded code points of a text, one for each character."""
    return _FOLD[np.frombuffer(text.encode("utf-32-le", "surrogatepass"), dtype=np.uint32)]


@dataclass(frozen=True)
class Vocabulary:
    """The model's tables of characters, bigrams and words; number 0 of each table means unknown.

    Attributes
    ----------
    chars
        Folded code points, sorted.
    bigrams
        Pairs of folded code points, each as ``first << 21 | second``, sorted.
    words
        Words of at least two characters.
    vectors
        Number of each word's vector, 0 for a word too rare to have one.
    kinds
        Number of each word's kind, from 1.
    """

    chars: Array
    bigrams: npt.NDArray[np.int64]
    words: list[str]
    vectors: Array
    kinds: Array

    def __post_init__(self) -> None:
        automaton = ahocorasick_rs.AhoCorasick(
            self.words or ["\0"], implementation=ahocorasick_rs.Implementation.ContiguousNFA
        )
        object.__setattr__(self, "_automaton", automaton)
        numbers = np.zeros(len(_FOLD), dtype=np.int32)
        numbers[self.chars] = np.arange(1, len(self.chars) + 1)
        object.__setattr__(self, "_numbers", numbers)

    @property
    def sizes(self) -> tuple[int, int, int, int]:
        """Sizes of the tables: characters, bigrams, vectors of words, and kinds times lengths."""
        return (
            len(self.chars) + 1,
            len(self.bigrams) + 1,
            int(self.vectors.max(initial=0)) + 1,
            (int(self.kinds.max(initial=0)) + 1) * LENGTHS,
        )

    def encode(self, text: str) -> Array:
        """Return the features of a text: ``len(INPUTS)`` rows, a column for each character.

        A line break is a border: words and useful bigrams do not cross it.
        """
        codes = fold(text)
        rows = np.zeros((len(INPUTS), len(codes)), dtype=np.int32)
        if not len(codes):
            return rows
        rows[0] = self._numbers[codes]  # type: ignore[attr-defined]  # set in __post_init__
        wide = np.concatenate(([10], codes, [10])).astype(np.int64)
        pairs = _number(self.bigrams, wide[:-1] << 21 | wide[1:])
        rows[1], rows[2] = pairs[:-1], pairs[1:]
        hits = self._automaton.find_matches_as_indexes(  # type: ignore[attr-defined]  # set in __post_init__
            codes.astype("<u4").tobytes().decode("utf-32-le", "surrogatepass"), overlapping=True
        )
        if hits:
            flat = itertools.chain.from_iterable(hits)
            found = np.fromiter(flat, dtype=np.int32, count=3 * len(hits)).reshape(-1, 3)
            length = found[:, 2] - found[:, 1]
            word, start, end = found[np.argsort(length, kind="stable")].T  # the longest word is written last
            length = end - start
            kind = self.kinds[word] * LENGTHS + np.minimum(length - 2, LENGTHS - 1)
            vector = self.vectors[word]
            rows[3][start], rows[6][start] = vector, kind
            rows[4][end - 1], rows[7][end - 1] = vector, kind
            for offset in range(int(length[-1])):
                reach = np.searchsorted(length, offset, side="right")
                rows[5][start[reach:] + offset], rows[8][start[reach:] + offset] = (
                    vector[reach:],
                    kind[reach:],
                )
        return rows

    def save(self, path: Path) -> None:
        """Write the tables to one compressed file (``.npz``)."""
        np.savez_compressed(
            path,
            chars=self.chars,
            bigrams=np.diff(self.bigrams, prepend=0),
            words=np.frombuffer("\n".join(self.words).encode(), dtype=np.uint8),
            vectors=self.vectors,
            kinds=self.kinds.astype(np.uint8),
        )

    @classmethod
    def load(cls, path: Path) -> "Vocabulary":
        """Read the tables from a file written by `save`."""
        with np.load(path) as tables:
            return cls(
                tables["chars"],
                np.cumsum(tables["bigrams"]),
                tables["words"].tobytes().decode().split("\n"),
                tables["vectors"],
                tables["kinds"].astype(np.int32),
            )


def _number(table: npt.NDArray[np.integer], keys: npt.NDArray[np.integer]) -> Array:
    """Return the index of each key in a sorted table plus one, 0 for a missing key."""
    if not len(table):
        return np.zeros(len(keys), dtype=np.int32)
    place = np.minimum(np.searchsorted(table, keys), len(table) - 1)
    return np.where(table[place] == keys, place + 1, 0).astype(np.int32)


def pad(rows: Array, spans: Sequence[tuple[int, int]]) -> Array:
    """Cut an encoded text at spans and stack the pieces, padded to one length.

    Returns
    -------
    Array
        Inputs × characters of the longest span × spans; shorter spans are padded with 0.
    """
    longest = max(end - start for start, end in spans)
    batch = np.zeros((len(rows), longest, len(spans)), dtype=np.int32)
    for number, (start, end) in enumerate(spans):
        batch[:, : end - start, number] = rows[:, start:end]
    return batch
