"""Make the tables of characters, bigrams and words, and their first vectors, from unlabelled text.

Words are those of jieba's dictionary (MIT) and of this project's gazetteer; vectors are trained by skip-gram
with negative sampling (Mikolov et al. 2013, arXiv 1310.4546) on the text of the labelled training parts and
on the press text, as Zhang and Yang 2018 (arXiv 1805.02023) do for characters, bigrams and words.
"""

import itertools
import sys
from collections import Counter
from pathlib import Path

import jieba
import jieba.posseg
import numpy as np
from gensim.models import Word2Vec

from kg.gazetteer import files as gazetteer
from kg.reading.model.features import Vocabulary, fold
from train import corpora

RARE_CHAR, RARE_BIGRAM, RARE_WORD, RARE_LEXICON = 3, 12, 6, 3
"""Least counts: of a character, a bigram, a word with a vector, a word that is in the lexicon for its count alone."""
TAGS = ("nr", "ns", "nt", "nz", "nrt", "n", "v", "a", "d", "m", "t", "x")
LABELS = ("DISTRICT", "COMPANY", "INSTITUTION", "AGENCY", "TITLE", "ORGAN_TAIL")
WIDTHS = {"char": 64, "bigram": 40, "word": 40}


def folded(text: str) -> str:
    """Return the text as the model reads it."""
    return fold(text).astype("<u4").tobytes().decode("utf-32-le", "surrogatepass")


def kinds_of_words() -> dict[str, int]:
    """Return the words of jieba's dictionary and of the gazetteer with the number of their kind."""
    kinds: dict[str, int] = {}
    jieba.posseg.dt.initialize()
    jieba.posseg.dt.load_word_tag(jieba.get_dict_file())
    for word, tag in jieba.posseg.dt.word_tag_tab.items():
        if 2 <= len(word) <= 10:
            known = next((t for t in TAGS if tag == t), next((t for t in TAGS if tag.startswith(t)), "x"))
            kinds[folded(word)] = 1 + TAGS.index(known)
    for pattern in gazetteer.load():
        word = pattern.pattern
        if isinstance(word, str) and pattern.label in LABELS and 2 <= len(word) <= 16 and "{" not in word:
            kinds[folded(word)] = 1 + len(TAGS) + LABELS.index(pattern.label)
    return {word: kind for word, kind in kinds.items() if "\n" not in word and len(word) >= 2}


def vectors(sentences: list[list[str]], names: list[str], width: int, seed: int) -> np.ndarray:
    """Train skip-gram vectors; row 0 is nought, row i + 1 belongs to name i."""
    model = Word2Vec(
        sentences, vector_size=width, sg=1, window=5, negative=5, min_count=1, epochs=4, workers=2, seed=seed
    )
    table = np.zeros((len(names) + 1, width), dtype=np.float32)
    for number, name in enumerate(names, 1):
        if name in model.wv:
            table[number] = model.wv[name]
    return table / table[1:].std()


def main(data: Path, out: Path) -> None:
    """Write ``vocabulary.npz`` and ``vectors.npz`` into `out`."""
    out.mkdir(parents=True, exist_ok=True)
    texts = [folded(text) for text in corpora.unlabelled(data)]
    kinds = kinds_of_words()
    for word in kinds:
        if word not in jieba.dt.FREQ:
            jieba.add_word(word)
    cut = [list(jieba.cut(text, HMM=False)) for text in texts]
    words = Counter(itertools.chain.from_iterable(cut))
    chars = Counter(itertools.chain.from_iterable(texts))
    pairs = Counter(a + b for text in texts for a, b in itertools.pairwise("\n" + text + "\n"))
    names = {1 + TAGS.index(tag) for tag in ("nr", "ns", "nt", "nz", "nrt")}
    kept = sorted(
        w
        for w, k in kinds.items()
        if k > len(TAGS) or words[w] >= RARE_LEXICON or (k in names and len(w) > 2)
    )
    common = [word for word in kept if words[word] >= RARE_WORD]
    number = {word: i for i, word in enumerate(common, 1)}
    char_names = sorted(c for c, n in chars.items() if n >= RARE_CHAR)
    pair_names = sorted(
        (p for p, n in pairs.items() if n >= RARE_BIGRAM), key=lambda p: (ord(p[0]), ord(p[1]))
    )
    vocabulary = Vocabulary(
        np.array([ord(c) for c in char_names], dtype=np.int32),
        np.array([ord(p[0]) << 21 | ord(p[1]) for p in pair_names], dtype=np.int64),
        kept,
        np.array([number.get(word, 0) for word in kept], dtype=np.int32),
        np.array([kinds[word] for word in kept], dtype=np.int32),
    )
    vocabulary.save(out / "vocabulary.npz")
    print(f"{len(texts)} lines, sizes {vocabulary.sizes}, {len(kept)} words", flush=True)
    known = set(pair_names)
    np.savez(
        out / "vectors.npz",
        char=vectors([list(t) for t in texts], char_names, WIDTHS["char"], 1),
        bigram=vectors(
            [[a + b for a, b in itertools.pairwise("\n" + t + "\n") if a + b in known] for t in texts],
            pair_names,
            WIDTHS["bigram"],
            1,
        ),
        word=vectors(cut, common, WIDTHS["word"], 1),
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
