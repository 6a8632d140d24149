"""Computes the digest that identifies the results of a build."""

import hashlib
from collections.abc import Iterable
from pathlib import Path

from kg.base.schema import Decision
from kg.derive import decision_file

__all__ = ["digest_of"]

_MADE_BY = (".py", ".j2", ".js", ".css")
"""Endings of the files whose contents affect results."""


def digest_of(keys: Iterable[str], decisions: Iterable[Decision], images: Path | None = None) -> str:
    """Return the digest of all that results depend on: pages, their pictures, people's decisions, and the code."""
    said = [decision_file.line(decision) for decision in decisions if decision.label != "ACCEPT"]
    said += [] if images is None else [f"images {images}"]
    digest = hashlib.blake2b("\n".join([*sorted(keys), *said]).encode(), digest_size=16)
    here = Path(__file__).parent.parent
    for file in sorted(file for file in here.rglob("*") if file.suffix in _MADE_BY):
        digest.update(file.read_bytes())
    return digest.hexdigest()
