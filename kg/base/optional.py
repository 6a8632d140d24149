"""Loads what only some commands need: modules at their first use, and optional libraries."""

import importlib
import importlib.util
from types import ModuleType

from kg.base.errors import KgError

__all__ = ["Later", "library"]


class Later:
    """A module that is loaded when one of its names is first asked for.

    Parameters
    ----------
    name
        The module, such as ``kg.query.paths``.
    """

    def __init__(self, name: str) -> None:
        self._name = name

    def __getattr__(self, name: str) -> object:
        """Load the module and return the object with this name."""
        return getattr(importlib.import_module(self._name), name)


def library(name: str, *, extra: str) -> ModuleType:
    """Return a library of an optional extra.

    Parameters
    ----------
    name
        The module to import, such as ``matplotlib.figure``.
    extra
        The extra of ``kg`` that installs it.

    Raises
    ------
    KgError
        The library is not installed; the remedy is the command that installs it.
    """
    package = name.partition(".")[0]
    if importlib.util.find_spec(package) is None:
        raise KgError(package, "is not installed", f"pip install 'kg[{extra}]'")
    return importlib.import_module(name)
