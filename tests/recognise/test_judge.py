"""The learned score: what counts for a claim, and what is made of claims that overlap."""

import numpy as np
import pytest

from kg.reading.model.marks import TYPES
from kg.reading.recognise.engine import judge
from kg.reading.recognise.engine.candidate import Candidate
from kg.reading.recognise.engine.judge import FEATURES, Claim

CLAIM = Claim(Candidate(0, 3, "OFFICIAL", "曹慧泉", 0.9), {"people": 0.9})


@pytest.fixture
def weights(monkeypatch):
    """A judge of three weights for persons, and none for other types."""
    table = np.zeros((len(TYPES), len(FEATURES)), dtype=np.float32)
    for name, weight in (("bias", -1), ("length", 0.5), ("people_score", 2)):
        table[0, FEATURES.index(name)] = weight
    monkeypatch.setattr(judge, "_weights", lambda name: table)


def row(**values):
    """Features, nought where nothing is said."""
    return np.array([values.get(name, 0) for name in FEATURES], dtype=np.float32)


def test_each_type_has_its_own_weights(weights):
    agency = Claim(Candidate(0, 3, "AGENCY", "", 0.9), {"places": 0.9})
    rows = np.stack([row(bias=1, length=3, people_score=1.5)] * 2)
    told = judge.probabilities([CLAIM, agency], rows, with_model=True)
    assert np.log(told / (1 - told)) == pytest.approx([3.5, 0], abs=1e-4)


def test_what_the_fit_did_not_know_weighs_nothing(monkeypatch):
    fitted = judge._weights("model")
    monkeypatch.setattr(judge, "FEATURES", (*FEATURES, "a new recogniser"))
    widened = judge._weights.__wrapped__("model")
    assert (widened[:, :-1] == fitted).all()
    assert not widened[:, -1].any()


def test_reasons_add_up_to_what_is_believed(weights):
    why = judge.reasons(CLAIM, row(bias=1, length=3, people_score=1.5), with_model=True)
    assert why == {"people_score": (1.5, 3), "length": (3, 1.5), "bias": (1, -1)}
    assert list(why) == ["people_score", "length", "bias"]
