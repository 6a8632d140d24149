"""The statistical model: what it reads, how sure it is, what it spells."""

import itertools

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kg.reading.model.crf import marginals, spans_of
from kg.reading.model.features import INPUTS, Vocabulary, fold, pad
from kg.reading.model.marks import TYPES, Marks, spans
from kg.reading.model.net import tagger

TEXT = "昨日，株洲市委书记曹慧泉到中车株洲电力机车有限公司调研。"
floats = st.floats(-3, 3, width=32)


def by_hand(emission, steps):
    """Marginals of one sentence by the sum over all paths."""
    step, first, last = steps
    count, tags = emission.shape
    found = np.zeros((count, tags))
    for path in itertools.product(range(tags), repeat=count):
        score = first[path[0]] + last[path[-1]] + sum(emission[t, k] for t, k in enumerate(path))
        score += sum(step[a, b] for a, b in itertools.pairwise(path))
        for t, k in enumerate(path):
            found[t, k] += np.exp(score)
    return found / found.sum(1, keepdims=True)


@settings(deadline=None, max_examples=40)
@given(st.data())
def test_probabilities_are_those_of_all_paths(data):
    lengths = data.draw(st.lists(st.integers(1, 4), min_size=1, max_size=4))
    tags = 3
    draw = np.random.default_rng(data.draw(st.integers(0, 1000)))
    emission = draw.normal(size=(sum(lengths), tags)).astype(np.float32)
    steps = tuple(draw.normal(size=shape).astype(np.float32) for shape in ((tags, tags), tags, tags))
    found = marginals(emission, steps, lengths)
    borders = np.cumsum(lengths)[:-1]
    for part, scores in zip(np.split(found, borders), np.split(emission, borders), strict=True):
        np.testing.assert_allclose(part, by_hand(scores, steps), atol=1e-4)


@pytest.mark.parametrize(
    ("tags", "spans"),
    [
        (["O", "B-PER", "I-PER", "E-PER", "S-LOC"], [(1, 4, "PER"), (4, 5, "LOC")]),
        (["B-PER", "O", "E-PER"], []),
        (["B-PER", "E-ORG"], []),
        (["I-PER", "E-PER"], []),
    ],
)
def test_broken_tags_spell_nothing(tags, spans):
    assert spans_of(tags) == spans


@given(st.text())
def test_every_character_has_its_column(text):
    vocabulary = Vocabulary(
        np.array([1, 2], dtype=np.int32),
        np.array([5], dtype=np.int64),
        ["曹慧", "aa"],
        np.array([1, 0], dtype=np.int32),
        np.array([1, 2], dtype=np.int32),
    )
    assert vocabulary.encode(text).shape == (len(INPUTS), len(text))


def test_width_digits_and_letters_do_not_count():
    assert fold("ＡＢ１２，").tolist() == fold("xy99,").tolist()


def test_words_stand_where_they_begin_end_and_reach():
    vocabulary = Vocabulary(
        np.array([], dtype=np.int32),
        np.array([], dtype=np.int64),
        ["株洲", "株洲市"],
        np.array([1, 2], dtype=np.int32),
        np.array([1, 1], dtype=np.int32),
    )
    rows = dict(zip(INPUTS, vocabulary.encode("到株洲市").tolist(), strict=True))
    assert rows["begin"] == [0, 2, 0, 0]
    assert rows["end"] == [0, 0, 1, 2]
    assert rows["cover"] == [0, 2, 2, 2]


def test_tables_are_read_back_as_they_were_written(tmp_path):
    one = Vocabulary(
        np.array([7, 9], dtype=np.int32),
        np.array([3, 1 << 40], dtype=np.int64),
        ["甲乙", "丙丁"],
        np.array([0, 1], dtype=np.int32),
        np.array([3, 2], dtype=np.int32),
    )
    one.save(tmp_path / "tables.npz")
    other = Vocabulary.load(tmp_path / "tables.npz")
    assert other.words == one.words
    for name in ("chars", "bigrams", "vectors", "kinds"):
        assert getattr(one, name).tolist() == getattr(other, name).tolist()


def test_pieces_are_laid_side_by_side():
    batch = pad(np.arange(12, dtype=np.int32).reshape(2, 6), [(0, 2), (2, 5)])
    assert batch.shape == (2, 3, 2)
    assert batch[0, :, 1].tolist() == [2, 3, 4]
    assert batch[1, :, 0].tolist() == [6, 7, 0]


def test_the_model_names_what_it_reads_whatever_stands_beside_it():
    alone = tagger().read(TEXT, [(0, len(TEXT))])
    text = "今天天气很好。" + TEXT
    both = tagger().read(text, [(0, 7), (7, len(text))])
    likeliest = {(s - 7, e - 7, kind) for s, e, kind, p in spans(both) if p > 0.5}
    assert likeliest == {(s, e, kind) for s, e, kind, p in spans(alone) if p > 0.5}
    named = {(TEXT[s:e], TYPES[kind]) for s, e, kind in likeliest}
    assert {("曹慧泉", "person"), ("中车株洲电力机车有限公司", "company")} <= named
    assert alone.shape.official[TEXT.index("曹慧泉")] > 0.5
    assert both.shape.free[:7].min() > 0.9


def table_of(*rows):
    """Marks of characters, each told by its likeliest tags and their probabilities."""
    table = Marks.of_nothing(len(rows))
    for at, row in enumerate(rows):
        for tag, share in row.items():
            table[at, Marks.tags().index(tag)] = share
            table[at, 0] -= share
    return Marks(table)


def test_runners_up_are_named_beside_the_likeliest():
    marks = table_of(
        {"B-agency": 0.6, "B-district": 0.3},
        {"E-district": 0.3, "I-agency": 0.6},
        {"E-agency": 0.7, "S-agency": 0.2},
    )
    found = {(s, e, TYPES[kind], round(p, 2)) for s, e, kind, p in spans(marks)}
    assert found == {(0, 3, "agency", 0.6), (0, 2, "district", 0.3), (2, 3, "agency", 0.2)}


def test_officials_are_persons_that_are_told_apart():
    marks = table_of({"B-official": 0.5, "B-person": 0.4}, {"E-official": 0.5, "E-person": 0.4})
    assert [(s, e, TYPES[kind], round(p, 2)) for s, e, kind, p in spans(marks)] == [(0, 2, "person", 0.9)]
    assert marks.shape.official.tolist() == [0.5, 0.5]
