"""Arguments are checked against annotations."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path

import pytest

from kg.base.arguments import typed
from kg.base.errors import KgError


@typed
def take(
    word: str | None = None,
    *,
    number: int = 0,
    exact: bool = False,
    path: str | Path = "",
    names: str | Sequence[str] = (),
    places: Sequence[tuple[str, int]] = (),
    each: Iterable[object] = (),
    by: Mapping[str, str] | None = None,
    tell: Callable[[str], None] | None = None,
) -> str:
    return f"{word} {number}"


FIT = [
    {"word": None},
    {"word": "a", "number": 3, "exact": True},
    {"path": Path("a"), "names": "a"},
    {"names": ["a", "b"], "places": [("a", 1)], "each": iter([1, None])},
    {"names": {"a": 1}.keys(), "by": {"a": "b"}, "tell": print},
]
WRONG = [
    {"word": 1},
    {"word": b"a"},
    {"number": 1.0},
    {"number": True},
    {"number": None},
    {"exact": 1},
    {"path": 3},
    {"names": ["a", 1]},
    {"names": None},
    {"places": [("a",)]},
    {"places": [("a", "1")]},
    {"each": 3},
    {"by": ["a"]},
    {"tell": "print"},
]


@pytest.mark.parametrize("given", FIT, ids=", ".join)
def test_what_fits_is_taken(given):
    assert take(**given)


@pytest.mark.parametrize("given", WRONG, ids=", ".join)
def test_what_does_not_fit_is_told_with_name_and_type(given):
    ((name, _),) = given.items()
    with pytest.raises(KgError, match=rf"^{name}=.*: is of type \w+; take takes {name}: "):
        take(**given)


def test_a_long_value_is_shown_in_part():
    with pytest.raises(KgError) as caught:
        take(word=list(range(10_000)))
    assert len(str(caught.value)) < 150
