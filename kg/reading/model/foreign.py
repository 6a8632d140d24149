"""Any installed spaCy pipeline in the place of the project's own model."""

from collections.abc import Sequence

import spacy

from kg.base.errors import InputError
from kg.reading.model.net import Found

__all__ = ["LABELS", "Foreign"]

LABELS = {
    "PERSON": "PER",
    "PER": "PER",
    "NAME": "PER",
    "nr": "PER",
    "ORG": "ORG",
    "ORGANIZATION": "ORG",
    "NORP": "ORG",
    "nt": "ORG",
    "GPE": "LOC",
    "LOC": "LOC",
    "LOCATION": "LOC",
    "ns": "LOC",
}
"""Labels of spaCy's pipelines (OntoNotes 5, CoNLL, WikiNER, jieba's tags) to those of MSRA; others are left out."""
_SURE = 0.9
"""What a pipeline's word counts: spaCy tells no probability of a span."""


class Foreign:
    """A spaCy pipeline that names persons, organs and places.

    Parameters
    ----------
    name
        Name of an installed pipeline (``zh_core_web_trf``) or path of one.

    Raises
    ------
    InputError
        There is no such pipeline.
    """

    def __init__(self, name: str) -> None:
        try:
            self._nlp = spacy.load(name)
        except (OSError, ImportError, ValueError) as error:
            raise InputError(
                f"--model {name}",
                "is no installed spaCy pipeline",
                "install it with pip, or leave --model out",
            ) from error

    def find(self, text: str, sentences: Sequence[tuple[int, int]]) -> list[Found]:
        """Return what the pipeline names in the sentences of a text; see `kg.reading.model.net.Tagger`."""
        docs = self._nlp.pipe(text[start:end] for start, end in sentences)
        return [
            Found(start + span.start_char, start + span.end_char, "news", LABELS[span.label_], _SURE)
            for (start, _), doc in zip(sentences, docs, strict=True)
            for span in doc.ents
            if span.label_ in LABELS
        ]
