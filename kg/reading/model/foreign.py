"""A spaCy pipeline in place of the project's own model."""

import re
from collections.abc import Sequence

import spacy

from kg.base.errors import KgError
from kg.reading.model.marks import Marks

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
"""Labels of spaCy pipelines (OntoNotes 5, CoNLL, WikiNER, jieba's tags) to MSRA labels; other labels are left out."""
_SURE = 0.98
"""Probability given to a span of the pipeline: spaCy does not report one."""
_ENDS = {
    "agency": re.compile(
        r"(?:[局委厅署办部]|政府|人大|政协|法院|检察院|委员会|支队|大队|总队|海关|工会|妇联)$"
    ),
    "institution": re.compile(
        r"(?:[大中小]学|学院|学校|医院|协会|学会|商会|基金会|研究[院所]|中心|馆|报社?|电视台)$"
    ),
    "company": re.compile(r""),
}
"""Endings of names by type of body; a name with another ending is a company."""


class Foreign:
    """A spaCy pipeline that recognises persons, organs and places.

    Parameters
    ----------
    name
        Name of an installed pipeline (``zh_core_web_trf``), or the path of one.

    Raises
    ------
    KgError
        The pipeline does not exist or cannot be loaded.
    """

    def __init__(self, name: str) -> None:
        try:
            self._nlp = spacy.load(name)
        except Exception as error:  # a pipeline's own code runs here
            raise KgError(
                f"model={name}",
                "is not an installed spaCy pipeline",
                "install it with pip, or leave model out",
            ) from error

    def read(self, text: str, sentences: Sequence[tuple[int, int]]) -> Marks:
        """Return the pipeline's spans in the form of the net's output; see `kg.reading.model.net.Tagger.read`."""
        docs = self._nlp.pipe(text[start:end] for start, end in sentences)
        table = Marks.of_nothing(len(text))
        tags = {tag: number for number, tag in enumerate(Marks.tags())}
        for (first, _), doc in zip(sentences, docs, strict=True):
            for span in doc.ents:
                if span.label_ not in LABELS:
                    continue
                start, end = first + span.start_char, first + span.end_char
                kind = _kind(LABELS[span.label_], span.text)
                places = "S" if end - start == 1 else "B" + "I" * (end - start - 2) + "E"
                table[start:end, 0] -= _SURE
                for at, place in enumerate(places, start):
                    table[at, tags[f"{place}-{kind}"]] = _SURE
        return Marks(table)


def _kind(label: str, printed: str) -> str:
    """Return the type of a name that the pipeline found."""
    if label == "ORG":
        return next(kind for kind, ends in _ENDS.items() if ends.search(printed))
    return "person" if label == "PER" else "district"
