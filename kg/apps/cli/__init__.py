"""The command line."""

import gc

gc.set_threshold(
    100_000
)  # loading the modules of a question makes many objects and no garbage: a tenth of its start

from kg.apps.cli.app import app  # noqa: E402  # after the threshold
from kg.apps.cli.main import main  # noqa: E402

__all__ = ["app", "main"]
