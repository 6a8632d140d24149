"""Shows the rows of an answer in a notebook, and makes a frame of them."""

import dataclasses
import functools
import inspect
from collections.abc import Callable, Iterable, Mapping
from typing import TYPE_CHECKING, Any, TypeVar

from kg.base.arguments import typed
from kg.base.optional import library
from kg.base.text import clean, one_line

if TYPE_CHECKING:
    import pandas as pd

__all__ = ["Rows", "frame", "tabled"]

Row = TypeVar("Row")
_Class = TypeVar("_Class")

_MOST = 100
"""Most rows that a notebook shows."""


class Rows(list[Row]):
    """Rows of one kind: a list that a notebook shows as a table."""

    def _repr_html_(self) -> str:
        """Show the first rows as a table; words of pages are escaped in it."""
        from jinja2 import Environment

        shown = [_fields(row) for row in self[:_MOST]]
        made = Environment(autoescape=True, trim_blocks=True).from_string(_TEMPLATE)
        cells = [[_cell(value) for value in row.values()] for row in shown]
        return made.render(columns=list(shown[0]) if shown else (), rows=cells, more=len(self) - len(shown))


@typed
def frame(rows: Iterable[object]) -> "pd.DataFrame":
    """Return rows of one kind as a pandas frame with the columns that the commands print.

    Raises
    ------
    kg.base.errors.KgError
        pandas is not installed.
    """
    made: pd.DataFrame = library("pandas", extra="pandas").DataFrame([_fields(row) for row in rows])
    return made


def tabled(made: type[_Class]) -> type[_Class]:
    """Make the methods of a class that return lists return `Rows`."""
    for name, method in list(vars(made).items()):
        if inspect.isfunction(method) and str(method.__annotations__.get("return")).startswith("list["):
            setattr(made, name, _with_rows(method))
    return made


def _with_rows(method: Callable[..., list[Any]]) -> Callable[..., Rows[Any]]:
    @functools.wraps(method)
    def call(*given: Any, **named: Any) -> Rows[Any]:
        return Rows(method(*given, **named))

    return call


def _fields(row: object) -> Mapping[str, Any]:
    if dataclasses.is_dataclass(row) and not isinstance(row, type):
        return dataclasses.asdict(row)
    return row if isinstance(row, Mapping) else {"value": row}


def _cell(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, list | tuple):
        return "; ".join(map(_cell, value))
    if isinstance(value, Mapping):
        return " ".join(_cell(part) for part in value.values() if part not in (None, "", (), []))
    return f"{value:.6g}" if isinstance(value, float) else clean(one_line(str(value)))


_TEMPLATE = """
<table>
<thead><tr>{% for column in columns %}<th>{{ column }}</th>{% endfor %}</tr></thead>
<tbody>
{% for row in rows %}
<tr>{% for cell in row %}<td>{{ cell }}</td>{% endfor %}</tr>
{% endfor %}
</tbody>
</table>
{% if more %}
<p>… {{ more }} more</p>
{% endif %}
"""
