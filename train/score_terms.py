"""Score the terms of posts: `python -m train.score_terms terms.jsonl [--errors]`.

A row of the annotation is a passage: text, home, date and its terms (person, post, organ, begin, until, status). A term is
right if all six are; dates are counted over the posts that are found. Of a list behind one date (``chain``) the dates of the
whole list count, and so does the strict reading, which gives the first post the beginning and the last one the end.
"""

import collections
import json
import re
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import kg

__all__ = ["main"]


_LEARNED = ("院士", "学部委员", "大法官")
"""What kg tells as posts and the annotation does not."""


class Term(NamedTuple):
    """A term, as it is compared."""

    person: str
    post: str
    organ: str
    status: str
    begin: str | None
    until: str | None


def read(row: dict[str, Any], folder: Path) -> set[Term]:
    """Return the terms that kg reads in a passage; a post without dates is that of the dated one."""
    page = folder / "passage.txt"
    page.write_text(row["text"], encoding="utf-8", newline="")
    options = kg.Options(home=row["home"] or None, date=row["date"])
    try:
        _, found = kg.corpus([page], options=options)
    except kg.KgError:
        _, found = kg.corpus([page], options=kg.Options(date=row["date"]))
    terms = {
        Term(p.person.partition("（")[0], p.post, p.organ, p.status, p.begin, p.until)
        for p in (*found.posts, *found.planned)
    }
    terms = {t._replace(organ=_bare(t.organ)) for t in terms if t.post not in _LEARNED}
    for term in [t for t in terms if t.until and not t.begin]:
        begun = [t for t in terms if t[:4] == term[:4] and t.begin and not t.until]
        if len(begun) == 1:
            terms = terms - {term, begun[0]} | {begun[0]._replace(until=term.until)}
    dated = {t[:4] for t in terms if t.begin or t.until}
    return {t for t in terms if t.begin or t.until or t[:4] not in dated}


def readings(term: dict[str, Any]) -> set[Term]:
    """Return what is right for a term of the annotation."""
    begin, until = term["begin"], term["until"]
    step, steps = term.get("chain", (1, 1))
    whole = {(begin, until), (begin if step == 1 else None, until if step == steps else None)}
    organ = _bare(term["organ"])
    return {Term(term["person"], term["post"], organ, term["status"], *days) for days in whole}


def _bare(organ: str) -> str:
    """Return an organ without the city of its district, or the province of its city, as far as both are right."""
    bare = re.sub(
        r"(?<=^中共)[^市区县]{2,4}市(?=[^市县]{1,5}区)|^(?!中共)[^市区县]{2,4}市(?=[^市县]{1,5}区)", "", organ
    )
    return re.sub(r"^(?:[^省]{2,3}省)(?=[^市]{2,4}市)", "", bare)


def _placeless(terms: Iterable[Term]) -> set[Term]:
    return {term._replace(organ="") for term in terms}


def main(path: str, *flags: str) -> None:
    """Print the figures, and what is wrong."""
    counts: collections.Counter[str] = collections.Counter()
    with tempfile.TemporaryDirectory() as folder:
        for line in Path(path).read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            _score(row, read(row, Path(folder)), counts, shown="--errors" in flags)
    for name, right in (("posts", "post"), ("terms", "term"), ("terms without organ", "placeless")):
        precision, recall = counts[right] / counts["read"], counts[right] / counts["gold"]
        f1 = 2 * precision * recall / (precision + recall)
        print(f"{name}: precision {precision:.3f} recall {recall:.3f} F1 {f1:.3f}")
    print(
        f"dates: {counts['date']} of {counts['dates']} right, {counts['wrong']} wrong, {counts['invented']} invented"
    )


def _score(row: dict[str, Any], found: set[Term], counts: collections.Counter[str], *, shown: bool) -> None:
    gold = [readings(term) for term in row["terms"] if not term.get("optional")]
    bare = collections.Counter(term._replace(organ="") for term in found)
    for right in gold:
        hit = next((term for term in _placeless(right) if bare[term] > 0), None)
        if hit is not None:
            bare[hit] -= 1
            counts["placeless"] += 1
    left = set(found)
    counts["gold"] += len(gold)
    counts["read"] += len(found)
    missed = []
    for right in gold:
        hit = next(iter(right & left), None)
        if hit is None:
            missed.append(right)
            continue
        left.discard(hit)
        counts.update(term=1, post=1)
        counts["dates"] += sum(any(t[i] for t in right) for i in (4, 5))
        counts["date"] += sum(any(t[i] for t in right) for i in (4, 5))
    for right in missed:
        like = next((t for t in sorted(left, key=str) if t[:4] == next(iter(right))[:4]), None)
        counts["dates"] += sum(any(t[i] for t in right) for i in (4, 5))
        if like is not None:
            left.discard(like)
            counts["post"] += 1
            for i in (4, 5):
                days = {t[i] for t in right}
                counts["date"] += bool(like[i] and like[i] in days)
                counts["wrong"] += bool(like[i] and any(days) and like[i] not in days)
                counts["invented"] += bool(like[i] and not any(days))
        if shown:
            print(
                row["id"],
                "missed",
                *max(right, key=lambda t: sum(map(bool, t))),
                "| read",
                *(like or ["nothing"])[-2:],
            )
    for term in sorted(left, key=str):
        counts["astray"] += sum(map(bool, term[4:]))
        if shown:
            print(row["id"], "astray", *term)


if __name__ == "__main__":
    main(*sys.argv[1:])
