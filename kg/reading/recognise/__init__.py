"""Recognition: from the articles of a page to mentions and posts; spaCy and jieba are used nowhere else."""

from kg.reading.recognise.pipeline import documents, gather, pipeline, recognise

__all__ = ["documents", "gather", "pipeline", "recognise"]
