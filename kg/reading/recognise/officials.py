"""Who is an official: one learned answer for every name of a page, from the posts told of it and the net's word.

A person is what he is wherever the page names him: his title stands beside one mention and is missed at the next.
"""

import functools
import json
import math
import re
from collections.abc import Sequence
from pathlib import Path

from spacy.language import Language
from spacy.tokens import Doc

from kg.base.schema import MASKED
from kg.reading.model.marks import Marks
from kg.reading.recognise.engine.candidate import Candidate, read, read_mentions, write_mentions

__all__ = ["FEATURES", "Officials", "by_name", "features", "listed", "make"]

FEATURES = ("bias", "public", "other_post", "rule", "listed", "credited", "net_most", "net_mean", "twice")
"""Terms of the logistic function: whether a public post of the person is told, one that is not public, whether a rule
takes one of the mentions for an official's, whether that is a list's or a set phrase's, whether one stands in a credit,
the greatest and the mean log-odds of the net that a mention is an official's and not another person's (nought in lists,
whose head the net may not see), whether there are several mentions."""
_FILE = Path(__file__).parent.parent / "model" / "weights" / "officials.json"
_LISTS = ("lists", "frames", "phrases")
_PERSONS = ("OFFICIAL", "PERSON")
_MASKED = re.compile(MASKED)
"""Names that hide who is meant: 孙某 of one story is not 孙某 of the next."""
_EDGE = 0.005


class Officials:
    """Component that tells officials from other persons where the net has read the document."""

    def __call__(self, doc: Doc) -> Doc:
        """Relabel persons in ``doc.spans["mentions"]``, and set ``doc.ents``."""
        if "kg_marks" not in doc.user_data:
            return doc
        mentions, public = read_mentions(doc), listed(doc)
        label = {
            mention: "OFFICIAL" if _is_official(features(doc, mentions, public, some)) else "PERSON"
            for some in by_name(mentions).values()
            for mention in some
        }
        write_mentions(
            doc, {m._replace(label=label.get(m, m.label)): source for m, source in mentions.items()}
        )
        doc.ents = list(doc.spans["mentions"])
        return doc


def by_name(mentions: dict[Candidate, str]) -> dict[str, list[Candidate]]:
    """Return the persons among mentions by their name; one without a name, or whose name is masked, stays alone."""
    names: dict[str, list[Candidate]] = {}
    for mention in mentions:
        if mention.label in _PERSONS:
            alone = not mention.name or _MASKED.fullmatch(mention.name) is not None
            names.setdefault(str(mention.start) if alone else mention.name, []).append(mention)
    return names


def listed(doc: Doc) -> set[tuple[int, int]]:
    """Return the spans that a list or a set phrase takes for officials'."""
    return {(c.start, c.end) for group in _LISTS for c in read(doc, group) if c.label == "OFFICIAL"}


def features(
    doc: Doc, sources: dict[Candidate, str], public: set[tuple[int, int]], mentions: Sequence[Candidate]
) -> tuple[float, ...]:
    """Return the terms of the logistic function for the mentions of one name, in the order of `FEATURES`.

    Parameters
    ----------
    doc
        The document, its posts told.
    sources
        All mentions and their sources.
    public
        See `listed`.
    mentions
        The mentions of the name.
    """
    starts = {mention.start for mention in mentions}
    told = [post.public for post in doc._.posts if post.person in starts]
    on_list = any((mention.start, mention.end) in public for mention in mentions)
    marks = doc.user_data["kg_marks"]
    net = [0.0 if on_list else _odds(marks, mention) for mention in mentions]
    return (
        1.0,
        float(any(told)),
        float(not all(told)),
        float(any(mention.label == "OFFICIAL" for mention in mentions)),
        float(on_list),
        float(any(sources[mention] == "credits" for mention in mentions)),
        max(net),
        sum(net) / len(net),
        float(len(net) > 1),
    )


def _odds(marks: Marks, mention: Candidate) -> float:
    """Return the log-odds of the net that a person is an official."""
    person = float(marks.shape.begin[mention.start, 0]) + _EDGE
    share = min(max(float(marks.shape.official[mention.start]) / person, _EDGE), 1 - _EDGE)
    return math.log(share / (1 - share))


@functools.cache
def _weights() -> tuple[float, ...]:
    table = json.loads(_FILE.read_text(encoding="utf-8"))
    return tuple(table[name] for name in FEATURES)


def _is_official(row: tuple[float, ...]) -> bool:
    return sum(weight * term for weight, term in zip(_weights(), row, strict=True)) > 0


@Language.factory("kg_officials", requires=["doc.spans"], assigns=["doc.spans"])
def make(nlp: Language, name: str) -> Officials:
    """Make the component for a pipeline; see the class."""
    return Officials()
