"""Annotation without its text, and the way back: python -m train.passages DATA ANNOTATION.jsonl OUT.jsonl.

The files of ``train/annotation`` hold offsets, types and full names of bodies and places, with the SHA-256 of each
passage: one paragraph of an article of the local press, or several that follow one another.
"""

import hashlib
import json
import sys
from collections.abc import Callable
from pathlib import Path

from train.silver import articles

MOST = 12
"""Paragraphs of the longest passage."""
_NAMED = ("person", "official")


def packed(row: dict) -> dict:
    """Return a row of annotation with offsets in the place of words; names of people are left out."""
    text = row["text"]
    digest = hashlib.sha256(text.encode()).hexdigest()
    head = {"source": row["source"], "sha256": digest, "home": row.get("home"), "date": row.get("date")}
    if "terms" in row:
        terms = [
            {
                **t,
                "person": _span(text, t["person"]),
                "post": [_span(text, p) or p for p in t["post"]],
                **({"also": [{**a, "post": [_span(text, p) or p for p in a["post"]]} for a in t["also"]]} if "also" in t else {}),
            }
            for t in row["terms"]
        ]  # fmt: skip
        facts = [
            {**f, "person": _span(text, f["person"]), "value": [_span(text, v) or v for v in f["value"]]}
            for f in row["facts"]
        ]
        return {**head, "genre": row["genre"], "terms": terms, "facts": facts}
    return {
        **head,
        "ents": [
            {k: e[k] for k in ("start", "end", "type", "optional", "canonical") if k != "canonical" or e["type"] not in _NAMED}
            for e in row["ents"]
        ],
        "posts": [
            {**{k: v for k, v in p.items() if k not in ("person", "evidence")}, "person": _span(text, p["person"]), "evidence": _span(text, p["evidence"])}
            for p in row["posts"]
        ],
    }  # fmt: skip


def rebuilt(row: dict, text: str) -> dict:
    """Return the row of annotation with its words."""
    if "terms" in row:
        terms = [
            {
                **t,
                "person": _words(text, t["person"]),
                "post": [_words(text, p) for p in t["post"]],
                **({"also": [{**a, "post": [_words(text, p) for p in a["post"]]} for a in t["also"]]} if "also" in t else {}),
            }
            for t in row["terms"]
        ]  # fmt: skip
        facts = [
            {**f, "person": _words(text, f["person"]), "value": [_words(text, v) for v in f["value"]]}
            for f in row["facts"]
        ]
        return {**row, "text": text, "terms": terms, "facts": facts}
    ents = [{"text": text[e["start"] : e["end"]], **e} for e in row["ents"]]
    posts = [
        {**p, "person": _words(text, p["person"]), "evidence": _words(text, p["evidence"])}
        for p in row["posts"]
    ]
    return {**row, "text": text, "ents": [{"canonical": e["text"], **e} for e in ents], "posts": posts}


def _span(text: str, words: str) -> list[int] | None:
    start = text.find(words) if words else -1
    return [start, start + len(words)] if start >= 0 else None


def _words(text: str, span: list[int] | str | None) -> str:
    return span if isinstance(span, str) else text[slice(*span)] if span else ""


def write(data: Path, annotation: Path, out: Path, rebuilt: Callable[[dict, str], dict]) -> None:
    """Find the passages in the local press, and write the rows with their text, as `rebuilt` makes them."""
    rows = {
        row["sha256"]: row for row in map(json.loads, annotation.read_text(encoding="utf-8").splitlines())
    }
    found: dict[str, dict] = {}
    for article in articles(data / "local" / "local_press.txt.xz"):
        lines = article["text"].split("\n")
        for first in range(len(lines)):
            for last in range(first + 1, min(first + MOST, len(lines)) + 1):
                text = "\n".join(lines[first:last])
                digest = hashlib.sha256(text.encode()).hexdigest()
                if digest in rows:
                    found[digest] = rebuilt(rows[digest], text)
    lines = [json.dumps(found[digest], ensure_ascii=False) for digest in rows if digest in found]
    out.write_text("\n".join(lines) + "\n", encoding="utf-8")
    print(f"{len(lines)} of {len(rows)} passages")


if __name__ == "__main__":
    write(*map(Path, sys.argv[1:4]), rebuilt)
