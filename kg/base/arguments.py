"""Checks the arguments of the public functions and classes against their annotations: a fault names the parameter."""

import dataclasses
import functools
import inspect
import os
import re
from collections.abc import Callable, Collection, Iterable, Mapping
from typing import Any, ParamSpec, TypeVar

from kg.base.errors import KgError

__all__ = ["typed", "typed_class"]

_P = ParamSpec("_P")
_Result = TypeVar("_Result")
_Class = TypeVar("_Class")


def typed(function: Callable[_P, _Result]) -> Callable[_P, _Result]:
    """Make a function refuse arguments that are missing, unknown or not of the annotated type.

    Raises
    ------
    KgError
        By the returned function, before it does anything.
    """
    signature = inspect.signature(function)
    given_to = function.__qualname__.removesuffix(".__init__")
    wanted = {name: _written(each.annotation) for name, each in signature.parameters.items()}

    @functools.wraps(function)
    def call(*given: _P.args, **named: _P.kwargs) -> _Result:
        try:
            bound = signature.bind(*given, **named)
        except TypeError as error:
            names = ", ".join(name for name in wanted if name != "self")
            raise KgError(given_to, str(error), f"its parameters are {names}") from error
        for name, value in bound.arguments.items():
            if not _fits(value, wanted[name]):
                shown, kind = repr(value)[:_SHOWN], type(value).__name__
                raise KgError(
                    f"{name}={shown}", f"is of type {kind}", f"{given_to} takes {name}: {wanted[name]}"
                )
        return function(*given, **named)

    return call


def typed_class(made: type[_Class]) -> type[_Class]:
    """Make the public methods of a class, and its making, refuse such arguments as `typed` does."""
    for name, method in list(vars(made).items()):
        if inspect.isfunction(method) and (name == "__init__" or not name.startswith("_")):
            setattr(made, name, typed(method))
    return made


def _written(annotation: object) -> str:
    """Return an annotation as the source has it, without modules, `_ALIASES` in full."""
    if annotation is inspect.Parameter.empty:
        return ""
    text = annotation if isinstance(annotation, str) else inspect.formatannotation(annotation)
    told = re.sub(r"\b(?:\w+\.)+(?=\w)", "", text)
    return re.sub(r"\b(?:Types|Date)\b", lambda alias: _ALIASES[alias.group()], told)


_ALIASES = {"Types": "str | Collection[str] | None", "Date": "str | None"}
"""Aliases of annotations that are known to type checkers alone."""


def _fits(value: object, wanted: str) -> bool:
    """Tell whether a value is of one of the types of an annotation; of an iterator, only that it is one."""
    return not wanted or any(_is(value, *each) for each in _alternatives(wanted))


@functools.cache
def _alternatives(wanted: str) -> tuple[tuple[str, str], ...]:
    """Return the alternatives of an annotation: the class, and what its brackets hold."""
    parts, depth = [""], 0
    for char in wanted.replace(" ", ""):
        depth += (char == "[") - (char == "]")
        if char == "|" and not depth:
            parts.append("")
        else:
            parts[-1] += char
    heads = (part.removesuffix("]").partition("[") for part in parts)
    return tuple((head, inner) for head, _, inner in heads)


def _is(value: object, head: str, inner: str) -> bool:
    if head == "tuple" and not inner.endswith(",..."):
        kinds = inner.split(",")
        return isinstance(value, tuple) and len(value) == len(kinds) and all(map(_fits, value, kinds))
    if head in _MANY:
        many = isinstance(value, Iterable) and not isinstance(value, str | bytes | Mapping)
        each = inner.removesuffix(",...")
        return many and (not isinstance(value, Collection) or all(_fits(one, each) for one in value))
    if head in _KINDS:
        return _KINDS[head](value)
    return head in {kind.__name__ for kind in type(value).__mro__}


_SHOWN = 60
"""Most characters of a value in a message."""
_MANY = {"Sequence", "Collection", "Iterable", "tuple"}
_KINDS: dict[str, Callable[[Any], bool]] = {
    "None": lambda value: value is None,
    "int": lambda value: isinstance(value, int) and not isinstance(value, bool),
    "Path": lambda value: isinstance(value, str | os.PathLike),
    "Callable": callable,
    "Mapping": lambda value: isinstance(value, Mapping),
    "object": lambda value: True,
    "DataclassInstance": lambda value: dataclasses.is_dataclass(value) and not isinstance(value, type),
}
