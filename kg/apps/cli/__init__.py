"""The command line: parse, call, show."""

from kg.apps.cli.app import app
from kg.apps.cli.main import main

__all__ = ["app", "main"]
