"""Answers questions to a database: tables in, rows out. A module is loaded when a question first needs it (PEP 562)."""

import importlib
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from kg.query import batch as batch
    from kg.query import careers as careers
    from kg.query import changes as changes
    from kg.query import companions as companions
    from kg.query import comparison as comparison
    from kg.query import coverage as coverage
    from kg.query import doubts as doubts
    from kg.query import events as events
    from kg.query import evidence as evidence
    from kg.query import facts as facts
    from kg.query import graph_data as graph_data
    from kg.query import heads as heads
    from kg.query import intervals as intervals
    from kg.query import names as names
    from kg.query import network as network
    from kg.query import notebook as notebook
    from kg.query import organisation as organisation
    from kg.query import paths as paths
    from kg.query import periods as periods
    from kg.query import portraits as portraits
    from kg.query import posts as posts
    from kg.query import precedence as precedence
    from kg.query import ranking as ranking
    from kg.query import search as search
    from kg.query import sightings as sightings
    from kg.query import stories as stories
    from kg.query import timeline as timeline
else:

    def __getattr__(name: str) -> object:
        """Load a module of the questions at its first use."""
        try:
            return importlib.import_module(f"kg.query.{name}")
        except ModuleNotFoundError as error:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}") from error
