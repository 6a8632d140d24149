"""The statistical model: a small net, trained by ``train/``, that reads names from their surroundings."""

__all__ = ["OWN_MODEL"]

OWN_MODEL = "kg"
"""Name of the project's own model, where a spaCy pipeline's name may stand."""
