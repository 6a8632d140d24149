"""The statistical model: a small net, trained by ``train/``, that recognises names by their context."""

__all__ = ["OWN_MODEL"]

OWN_MODEL = "kg"
"""Name of the project's own model, used where a spaCy pipeline can be named."""
