"""Turns what the parser of the command line refuses into the one line of a fault: place and value, what is wrong, what to do."""

import re
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from kg.apps.language import fault, noted, retold
from kg.base.errors import KgError

if TYPE_CHECKING:
    from typer import TyperException

__all__ = ["refused"]

_MISSING = "MissingParameter"
"""The parser's class for a parameter that is not given; it is not public."""
_HELP = noted("see {0} --help")
_CHOICE = re.compile(r"(?:Value error, )?'.*' is not one of (.+?)\.?", re.DOTALL)
_WRONG = (
    (re.compile(r"Input should be a valid integer\b.*"), noted("is not a whole number")),
    (re.compile(r"Input should be greater than or equal to (\S+)"), noted("is less than {0}")),
    (re.compile(r"Input should be less than or equal to (\S+)"), noted("is more than {0}")),
)
"""What the parser says of a value, and what a fault says of it."""


def refused(error: "TyperException", arguments: Sequence[str]) -> str:
    """Return what is wrong with a command line as one line in the chosen language.

    Parameters
    ----------
    error
        What the parser raised.
    arguments
        The command line, which has the value.
    """
    parameter = getattr(error, "param", None)
    context = getattr(error, "ctx", None)
    if parameter is None or context is None:
        return retold(" ".join(error.format_message().split()))
    remedy = _HELP.format(context.command_path)
    if type(error).__name__ == _MISSING:
        return fault(KgError(_name(parameter), "is missing", remedy))
    where = " ".join(filter(None, (_name(parameter), _given(parameter, arguments))))
    choice = _CHOICE.fullmatch(error.message)
    if choice is not None:
        return fault(KgError(where, "is not known", "give one of " + choice[1].replace("'", "")))
    return fault(KgError(where, _wrong(" ".join(error.message.split())), remedy))


def _name(parameter: Any) -> str:  # the parser's classes are not public
    """Return the name of a parameter as the help shows it."""
    if parameter.param_type_name == "option":
        return str(max(parameter.opts, key=len))
    return str(parameter.metavar or parameter.name.upper())


def _given(parameter: Any, arguments: Sequence[str]) -> str:
    """Return the value that a command line gives to an option; "" if it is elsewhere, as in the environment."""
    for place, word in enumerate(arguments):
        name, equals, value = word.partition("=")
        if name in parameter.opts:
            return value if equals else "".join(arguments[place + 1 : place + 2])
    return ""


def _wrong(told: str) -> str:
    for pattern, words in _WRONG:
        found = pattern.fullmatch(told)
        if found is not None:
            return words.format(*found.groups())
    return told
