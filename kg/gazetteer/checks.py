"""Checks a line of a gazetteer: a JSON object in, its faults in words out."""

import re
from collections.abc import Collection, Iterator
from typing import Any

from kg.base.schema import ENTITY_TYPES
from kg.gazetteer.token_checks import faults_of_tokens
from kg.gazetteer.values import shown, text_fault

__all__ = ["LABELS", "LEXICAL", "TEMPLATES", "faults_of_line"]

LEXICAL = (
    "BOUNDARY",
    "CHAIR",
    "COMPANY_END",
    "FOLLOWER",
    "GIVEN",
    "GLYPH",
    "INSTITUTION_END",
    "NOT_NAME",
    "ORGAN_END",
    "ORGAN_TAIL",
    "PAPER",
    "REMIT",
    "STATE",
    "SURNAME",
    "TITLE",
    "TITLE_MARK",
    "TRANSLIT",
)
"""Labels of word lists; the head of each file explains its `id`."""
LABELS = (*(name.upper() for name in ENTITY_TYPES), *LEXICAL)
"""All labels that a line may have."""
TEMPLATES = ("{home}", "{province}", "{county}", "{town}", "{}")
"""Words allowed in braces in an `id`; ``{}`` only in ORGAN_TAIL."""

_LABELS = frozenset(LABELS)
_TYPES = frozenset(LABELS) - frozenset(LEXICAL)
_FIELDS = ("label", "pattern", "id", "code", "from", "until", "now")
_PLAIN = 3
"""Fields of a line that does not give the lifetime of its entity."""
_KINDS = {
    "TITLE": ("public", "firm", "academic", "other"),
    "TITLE_MARK": ("former", "acting", "planned", "rank", "other"),
    "ORGAN_END": ("", "alone"),
    "TRANSLIT": ("", "1"),
} | dict.fromkeys(
    ("BOUNDARY", "CHAIR", "COMPANY_END", "FOLLOWER", "INSTITUTION_END", "NOT_NAME", "REMIT", "STATE"), ("",)
)
"""Labels whose `id` is one of a few words."""
_SHARES = ("SURNAME", "GIVEN")
"""Labels whose `id` is a share of the population."""
_SHARE = re.compile(r"\d{1,3}(?:\.\d{1,6})?")
_BRACES = re.compile(r"\{[^{}]*\}|[{}]")
_YEARS = range(1, 10_000)


def faults_of_line(record: dict[str, Any]) -> Iterator[str]:
    """Yield the faults of a line, in words."""
    label = record.get("label")
    if not isinstance(label, str) or label not in _LABELS:
        yield f"unknown label {shown(label)} (known: {', '.join(LABELS)})"
        label = ""
    pattern = record.get("pattern")
    if isinstance(pattern, str):
        if fault := text_fault(pattern):
            yield f"pattern {shown(pattern)} {fault}"
    elif not isinstance(pattern, list):
        yield f"pattern {shown(pattern)} is neither text nor a list of token attributes"
    elif label and label not in _TYPES:
        yield f"pattern {shown(pattern)} is a list of tokens, and {label} takes text"
    else:
        yield from faults_of_tokens(pattern)
    yield from _id_faults(label, record.get("id", ""))
    if len(record) > _PLAIN or not record.keys() <= _PLAIN_FIELDS:
        yield from _life_faults(record)


_PLAIN_FIELDS = frozenset(_FIELDS[:_PLAIN])


def _id_faults(label: str, name: object) -> Iterator[str]:
    """Yield the faults in the `id` of a line."""
    if name != "" and (fault := text_fault(name)):
        yield f"id {shown(name)} {fault}"
        return
    if not isinstance(name, str):
        return
    if label in _SHARES:
        if not _SHARE.fullmatch(name):
            yield f"id {shown(name)} is not a share per mille, such as 4.3"
    elif label in _KINDS:
        if name not in _KINDS[label]:
            yield f"id {shown(name)} is unknown for {label} ({_listed(_KINDS[label])})"
    elif label in ("PAPER", "GLYPH") and not name:
        yield f"id is missing: {'the path of its home' if label == 'PAPER' else 'its components'}"
    else:
        yield from _template_faults(label, name)


def _listed(kinds: Collection[str]) -> str:
    return "known: " + ", ".join(kind or "none" for kind in kinds) if any(kinds) else "it takes none"


def _template_faults(label: str, name: str) -> Iterator[str]:
    """Yield the faults in the braces of a full name."""
    if "{" in name or "}" in name:
        known = TEMPLATES if label in ("ORGAN_TAIL", "") else TEMPLATES[:-1]
        bad = [brace for brace in _BRACES.findall(name) if brace not in known]
        if bad:
            yield f"unknown template {bad[0]} in id {shown(name)} (known: {', '.join(known)})"
    if label == "ORGAN_TAIL" and "{}" not in name:
        yield f"id {shown(name)} does not hold {{}}, which stands for the place"


def _life_faults(record: dict[str, Any]) -> Iterator[str]:
    """Yield the faults in the years and the code of a line."""
    for unknown in sorted(record.keys() - set(_FIELDS)):
        yield f"unknown field {shown(unknown)} (known: {', '.join(_FIELDS)})"
    for key in ("from", "until"):
        year = record.get(key, 1)
        if isinstance(year, bool) or not isinstance(year, int) or year not in _YEARS:
            yield f"{key} {shown(year)} is not a year"
    if "code" in record and (fault := text_fault(record["code"])):
        yield f"code {shown(record['code'])} {fault}"
    now = record.get("now", [])
    if not isinstance(now, list) or any(map(text_fault, now)):
        yield f"now {shown(now)} is not a list of full names"
