"""Checks token patterns for meaning and bounded cost: a list of tokens in, faults in words out."""

import re
from collections.abc import Iterator
from typing import Any

from kg.gazetteer.values import LONGEST, shown, text_fault

__all__ = ["faults_of_tokens"]

_TOKENS = 20
"""Most tokens of a pattern."""
_REPEATED = 40
"""Most tokens that a pattern may match in a text."""
_OPTIONAL = 8
"""Most optional tokens: each doubles the paths of spaCy's Matcher through a text."""
_OP = re.compile(r"\{(\d{1,3})(?:(,)(\d{1,3})?)?\}|\{(,)(\d{1,3})\}")
_TEXTS = ("ORTH", "TEXT", "LOWER", "NORM", "SHAPE", "PREFIX", "SUFFIX")
_FLAGS = ("IS_ALPHA", "IS_ASCII", "IS_DIGIT", "IS_LOWER", "IS_UPPER", "IS_TITLE", "IS_PUNCT", "IS_SPACE",
          "IS_BRACKET", "IS_QUOTE", "IS_CURRENCY", "IS_STOP", "LIKE_NUM", "LIKE_URL", "LIKE_EMAIL", "SPACY")  # fmt: skip
_NUMBERS = ("==", "!=", ">=", "<=", ">", "<")
_PROBES = ("市", "王", "a", "1", "。", " ")
"""A pattern that matches each of these has no meaning."""


def faults_of_tokens(tokens: list[Any]) -> Iterator[str]:
    """Yield the faults of a token pattern: attributes that pages lack, tokens that match anything, endless repeats."""
    pattern = f"pattern {shown(tokens)}"
    if not tokens or len(tokens) > _TOKENS:
        yield f"{pattern} has {len(tokens)} tokens, not 1 to {_TOKENS}"
        return
    says, most, optional = False, 0, 0
    for token in tokens:
        if not isinstance(token, dict):
            yield f"{pattern} is neither text nor a list of token attributes"
            return
        yield from (f"{pattern}: {fault}" for fault in _token_faults(token))
        few, many = _times(token.get("OP", "{1}"))
        if many is None:
            yield f"{pattern}: OP {shown(token['OP'])} is not ?, {{2}} or {{1,4}}: what repeats needs an end"
            return
        says = says or (few > 0 and any(map(_says, token.items())))
        most, optional = most + many, optional + many - few
    if not says:
        yield f"{pattern} matches anything: one token that must be there has to say its characters"
    if most > _REPEATED or optional > _OPTIONAL:
        yield f"{pattern} runs away: {most} tokens, {optional} of them optional, are more than {_REPEATED} and {_OPTIONAL}"


def _times(operator: object) -> tuple[int, int | None]:
    """Return how often a token may occur, at least and at most; None if unbounded or not understood."""
    if operator == "?":
        return 0, 1
    found = _OP.fullmatch(operator) if isinstance(operator, str) else None
    if found is None:
        return 0, None
    few, comma, many, _, alone = found.groups()
    least = int(few or 0)
    most = int(many or alone) if many or alone else None if comma else least
    return least, most if most is None or 0 < most >= least else None


def _says(attribute: tuple[str, Any]) -> bool:
    """Return whether an attribute restricts the characters of a token."""
    name, value = attribute
    if name not in _TEXTS or name == "SHAPE":
        return False
    if isinstance(value, dict):
        try:
            regex = re.compile(value["REGEX"]) if isinstance(value.get("REGEX"), str) else None
        except re.error:
            regex = None
        return bool(value.get("IN")) or (regex is not None and not all(map(regex.search, _PROBES)))
    return isinstance(value, str)


def _token_faults(token: dict[str, Any]) -> Iterator[str]:
    """Yield the faults of a token's attributes."""
    for name, value in token.items():
        if name == "OP":
            continue
        if name in _FLAGS:
            fault = "" if isinstance(value, bool) else "is not true or false"
        elif name in _TEXTS:
            fault = _comparison_fault(value) if isinstance(value, dict) else text_fault(value)
        elif name == "LENGTH":
            fault = _length_fault(value)
        else:
            fault = f"is unknown (known: {', '.join((*_TEXTS, 'LENGTH', *_FLAGS))})"
        if fault:
            yield f"{shown(name)} {shown(value)} {fault}"


def _length_fault(value: object) -> str:
    numbers = list(value.values()) if isinstance(value, dict) and value.keys() <= set(_NUMBERS) else [value]
    good = all(isinstance(n, int) and not isinstance(n, bool) and 0 <= n <= LONGEST for n in numbers)
    return "" if good and numbers else "is not a number of characters"


def _comparison_fault(value: dict[str, Any]) -> str:
    """Return the fault in the comparisons of a text attribute, or ""."""
    for name, wanted in value.items():
        if name in ("IN", "NOT_IN"):
            if not isinstance(wanted, list) or not wanted or any(map(text_fault, wanted)):
                return f"is not a list of texts ({name})"
        elif name != "REGEX":
            return "is unknown (known: IN, NOT_IN, REGEX)"
        elif fault := text_fault(wanted) or _regex_fault(wanted):
            return fault
    return "" if value else "says nothing"


def _regex_fault(wanted: str) -> str:
    try:
        re.compile(wanted)
    except (re.error, OverflowError, RecursionError) as error:
        return f"is not a regular expression ({error})"
    return ""
