"""``python -m kg``: the command line."""

from kg.apps.cli import main

main()
