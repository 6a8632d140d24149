"""Loads what commands load that read pages; the process imports it from which `conftest.run` forks them."""

import kg.apps.cli.main
import kg.export.page.html
import kg.query.graph  # noqa: F401
from kg.reading.page import Options, checked, divisions_of, pipeline_of

OPTIONS = checked(Options())
divisions_of(OPTIONS.patterns)
pipeline_of(OPTIONS.patterns, OPTIONS.model, OPTIONS.scores)
