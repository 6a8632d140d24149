"""Recognition: turns the articles of a page into mentions and posts; only this package uses spaCy and jieba."""

from kg.reading.recognise.pipeline import documents, gather, pipeline, recognise

__all__ = ["documents", "gather", "pipeline", "recognise"]
