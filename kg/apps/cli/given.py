"""Takes values of the command line as they are given where that is enough: parameters in, the same with a shorter way.

For each value, even one that is not given, the parser makes a validator of pydantic: a fifth of the time of a question.
"""

import enum
import functools
from collections.abc import Iterable
from pathlib import Path
from typing import Any

__all__ = ["as_given"]


def as_given(parameters: Iterable[Any]) -> list[Any]:
    """Return the parameters, which now take a text, a path, a known choice or nothing as it is, and leave all else to the parser."""
    held = list(parameters)
    for parameter in held:
        parameter.process_value = functools.partial(_taken, parameter, type(parameter).process_value)
    return held


def _taken(parameter: Any, parse: Any, context: Any, value: Any) -> Any:
    """Return the value of a parameter."""
    several = parameter.multiple or parameter.nargs != 1
    kind = parameter.type_descriptor.annotation
    if value is None and not parameter.required:
        value = () if several else None
    elif not several and _is_plain(value, kind):
        value = kind(value)
    else:
        return parse(parameter, context, value)
    return value if parameter.callback is None else parameter.callback(context, parameter, value)


def _is_plain(value: object, kind: object) -> bool:
    """Return whether a value needs no check: a text or a path where one is wanted, a known choice, or a default number."""
    if kind in (str, Path):
        return isinstance(value, str | Path)
    if isinstance(kind, enum.EnumType):
        choices: Iterable[enum.Enum] = iter(kind)
        return value in [choice.value for choice in choices]
    return kind is int and isinstance(value, int) and not isinstance(value, bool)
