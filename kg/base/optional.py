"""Libraries that only some commands need: found when they are asked for, or told in a line."""

import importlib
import importlib.util
from types import ModuleType

from kg.base.errors import KgError

__all__ = ["library"]


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
