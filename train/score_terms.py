"""Score the terms of posts: `python -m train.score_terms terms.jsonl [--errors] [--half A|B]`.

A row of the annotation is a passage: text, home, date, genre, its terms (person, post, organ, begin, until, status) and facts. A
term is right if all six are; posts and organs are lists of what is right, ``also`` holds other right readings, and what is
optional is neither right nor wrong. Of a list behind one date (``chain``) the dates of the whole list count, and so does the
strict reading, which gives the first post the beginning and the last one the end. Printed dates are those of the strict
reading; they count as right with the right person, post, organ and status. Half A has the passages whose SHA-256 is even.
"""

import argparse
import collections
import hashlib
import json
import random
import re
import tempfile
from collections.abc import Iterable
from pathlib import Path
from typing import Any, NamedTuple

import kg

__all__ = ["main"]


_LEARNED = ("院士", "学部委员", "大法官")
"""What kg tells as posts and the annotation does not."""
_ROUNDS = 2000

Row = dict[str, Any]
Fact = tuple[str, str, str]


class Term(NamedTuple):
    """A term, as it is compared."""

    person: str
    post: str
    organ: str
    status: str
    begin: str | None
    until: str | None


def read(row: Row, folder: Path) -> tuple[set[Term], set[Fact]]:
    """Return the terms and facts that kg reads in a passage; a post without dates is that of the dated one."""
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
    facts = {(f.person.partition("（")[0], f.kind, f.value) for f in found.facts}
    return {t for t in terms if t.begin or t.until or t[:4] not in dated}, facts


def readings(term: Row) -> list[Term]:
    """Return what is right for a term of the annotation, the strict reading first."""
    step, steps = term.get("chain", (1, 1))
    found: list[Term] = []
    for way in (term, *term.get("also", ())):
        begin, until = way["begin"], way["until"]
        days = [(begin if step == 1 else None, until if step == steps else None), (begin, until)]
        if (begin or "").endswith("?"):  # a date that may be that of something else
            days = [(None, until), (begin[:-1], until)]
        found += [
            Term(term["person"], post, _bare(organ), term["status"], *day)
            for day in dict.fromkeys(days)
            for post in _list(way["post"])
            for organ in _list(way["organ"])
        ]
    return found


def _list(value: str | list[str]) -> list[str]:
    return [value] if isinstance(value, str) else value


def _bare(organ: str) -> str:
    """Return an organ without what is right with and without: a village's branch of the party, the city of a district or zone, a city's province, 公司."""
    organ = re.sub(r"(?<![限任份团])公司$", "", organ)
    organ = re.sub(r"(?<=村)党支部$", "", organ)
    organ = re.sub(r"（[^（）]*passage\.txt[^（）]*）$", "", organ).translate(str.maketrans("()", "（）"))
    organ = re.sub(
        r"^中国人民解放军(?=[^军]+军区|[^军]+军分区)|市(?=(?:经济|高新)(?:技术)?(?:产业)?开发区)", "", organ
    )
    bare = re.sub(
        r"(?<=^中共)[^市区县]{2,4}市(?=[^市县]{1,5}区)|^(?!中共)[^市区县]{2,4}市(?=[^市县]{1,5}区)", "", organ
    )
    return re.sub(r"^(?:[^省]{2,3}省)(?=[^市]{2,4}市)", "", bare)


def main() -> None:
    """Print the figures, and what is wrong."""
    parser = argparse.ArgumentParser()
    parser.add_argument("path", type=Path)
    parser.add_argument("--errors", action="store_true")
    parser.add_argument("--half", choices=("A", "B"))
    options = parser.parse_args()
    scored: list[tuple[str, collections.Counter[str]]] = []
    with tempfile.TemporaryDirectory() as folder:
        for line in options.path.read_text(encoding="utf-8").splitlines():
            row = json.loads(line)
            even = int(hashlib.sha256(row["text"].encode()).hexdigest()[-1], 16) % 2 == 0
            if options.half not in (None, "A" if even else "B"):
                continue
            scored.append((row.get("genre", ""), _score(row, *read(row, Path(folder)), shown=options.errors)))
    _report([counts for _, counts in scored])
    for genre in sorted({genre for genre, _ in scored}):
        part = [counts for other, counts in scored if other == genre]
        total = sum(part, collections.Counter())
        print(
            f"{genre}: {len(part)} passages, {total['gold']} terms, F1 {_f1(total):.3f}, without organ {_f1(total, 'placeless'):.3f}"
        )


def _report(scored: list[collections.Counter[str]]) -> None:
    """Print the figures of all passages, with the interval of a bootstrap over them."""
    counts = sum(scored, collections.Counter())
    rng = random.Random(1)
    draws = [
        sum(rng.choices(scored, k=len(scored)), collections.Counter()) for _ in range(_ROUNDS if scored else 0)
    ]
    print(f"{len(scored)} passages, {counts['gold']} terms")
    for name, right in (("posts", "post"), ("terms", "term"), ("terms without organ", "placeless")):
        ends = sorted(_f1(draw, right) for draw in draws)
        low, high = ends[_ROUNDS // 40], ends[-_ROUNDS // 40]
        print(
            f"{name}: precision {counts[right] / (counts['read'] or 1):.3f} recall {counts[right] / (counts['gold'] or 1):.3f}"
            f" F1 {_f1(counts, right):.3f} ({low:.3f} to {high:.3f})"
        )
    print(
        f"dates: {counts['date']} of {counts['dates']} right, {counts['wrong']} wrong, {counts['invented']} invented,"
        f" {counts['astray']} of terms that are not there"
    )
    print(f"facts: {counts['fact']} of {counts['facts']} right, {counts['other']} others")


def _f1(counts: collections.Counter[str], right: str = "term") -> float:
    return 2 * counts[right] / ((counts["read"] + counts["gold"]) or 1)


def _score(row: Row, found: set[Term], facts: set[Fact], *, shown: bool) -> collections.Counter[str]:
    """Return the counts of a passage; a term that has the organ right is looked for before one that has not."""
    counts: collections.Counter[str] = collections.Counter()
    gold = [readings(term) for term in row["terms"] if not term.get("optional")]
    free = {t[:2] for term in row["terms"] if term.get("optional") for t in readings(term)}
    left, missed = set(found), []
    for right in gold:
        hit = next((t for t in right if t in left), None)
        if hit is None:
            missed.append(right)
        else:
            left.discard(hit)
            counts.update(term=1, post=1, placeless=1)
            for i in (4, 5):
                counts["dates"] += bool(right[0][i])
                counts["date"] += bool(right[0][i] and hit[i])
    gone = []
    for right in missed:
        like = next((t for t in sorted(left, key=str) if any(t[:4] == r[:4] for r in right)), None)
        counts["dates"] += sum(map(bool, right[0][4:]))
        if like is not None:
            left.discard(like)
            counts["post"] += 1
            for i in (4, 5):
                days = {t[i] for t in right}
                counts["date"] += bool(right[0][i] and like[i] in days)
                counts["wrong"] += bool(like[i] and any(days) and like[i] not in days)
                counts["invented"] += bool(like[i] and not any(days))
        else:
            gone.append(right)
        if shown:
            print(row["genre"], row["sha256"][:6], "missed", *right[0], "| read", *(like or ["nothing"])[-2:])
    over = {t for t in left if t[:2] not in free}
    pool = _counted(over)
    for right in gone:
        bare = next((t for t in _placeless(right) if pool[t] > 0), None)
        if bare is not None:
            pool[bare] -= 1
            counts["placeless"] += 1
    counts["gold"] += len(gold)
    counts["read"] += len(found) - len(left) + len(over)
    for term in sorted(over, key=str):
        counts["astray"] += sum(map(bool, term[4:]))
        if shown:
            print(row["genre"], row["sha256"][:6], "astray", *term)
    counts.update(_facts(row, facts, shown=shown))
    return counts


def _placeless(terms: Iterable[Term]) -> list[Term]:
    return [term._replace(organ="") for term in terms]


def _counted(terms: Iterable[Term]) -> collections.Counter[Term]:
    return collections.Counter(_placeless(terms))


def _facts(row: Row, found: set[Fact], *, shown: bool) -> collections.Counter[str]:
    """Return the counts of the facts of a passage; of study either may say more than the other."""
    counts: collections.Counter[str] = collections.Counter()
    left = set(found)
    for fact in sorted(row.get("facts", ()), key=lambda fact: bool(fact.get("optional"))):
        values = _list(fact["value"])
        hit = next(
            (
                f
                for f in sorted(left)
                if f[:2] == (fact["person"], fact["kind"])
                and (f[2] in values or (f[1] == "study" and any(v in f[2] or f[2] in v for v in values)))
            ),
            None,
        )
        left.discard(hit)  # type: ignore[arg-type]
        if not fact.get("optional"):
            counts["facts"] += 1
            counts["fact"] += hit is not None
            if shown and hit is None:
                print(row["genre"], row["sha256"][:6], "no fact", fact["person"], fact["kind"], values[0])
    counts["other"] += len(left)
    if shown:
        for other in sorted(left):
            print(row["genre"], row["sha256"][:6], "other fact", *other)
    return counts


if __name__ == "__main__":
    main()
