"""Checks the parameters of callers: each function refuses an invalid value and names the parameter."""

import datetime
from collections.abc import Collection, Iterable, Sequence

from kg.base.errors import KgError
from kg.base.schema import CORE_TYPES, ENTITY_TYPES
from kg.base.types import TYPES

__all__ = ["check_days", "check_known", "check_limit", "entity_types"]


def check_known(name: str, values: Iterable[object], known: Sequence[object]) -> None:
    """Refuse a value that is not one of those known; None means no value.

    Raises
    ------
    KgError
        A value is not known.
    """
    for value in values:
        if value is not None and value not in known:
            raise KgError(f"{name}={value}", "is not known", "give one of " + ", ".join(map(str, known)))


def entity_types(types: str | Collection[str] | None) -> tuple[str, ...]:
    """Return one or several entity types as a tuple; the four core types for None. Chinese names (官员) count too.

    Raises
    ------
    KgError
        A type is not known.
    """
    asked = CORE_TYPES if types is None else (types,) if isinstance(types, str) else tuple(types)
    chosen = tuple(_CHINESE.get(name, name) for name in asked)
    check_known("type", chosen, ENTITY_TYPES)
    return chosen


def check_days(**days: str | None) -> None:
    """Refuse a value that is not an ISO date; None means no bound.

    Raises
    ------
    KgError
        A value is not a date.
    """
    for name, day in days.items():
        try:
            if day is not None:
                datetime.date.fromisoformat(day)
        except (TypeError, ValueError) as error:
            raise KgError(f"{name}={day}", "is not a date", "write it as 2023-02-01") from error


def check_limit(least: int = 0, /, **numbers: int | None) -> None:
    """Refuse a number below the least valid one or above what a database counts; None means no number.

    Raises
    ------
    KgError
        A number is too small or too large, or is not a whole number.
    """
    for name, number in numbers.items():
        if number is not None and not isinstance(number, int):
            raise KgError(f"{name}={number!r}", "is not a whole number", f"give {least} or more")
        if number is not None and number < least:
            raise KgError(f"{name}={number}", f"is below {least}", f"give {least} or more")
        if number is not None and number > _MOST:
            raise KgError(f"{name}={str(number)[:20]}", f"is above {_MOST}", f"give {_MOST} or less")


_CHINESE = {kind.zh: kind.name for kind in TYPES}


_MOST = 1_000_000_000
"""The largest valid number; no corpus has as many entities or sentences of a pair."""
