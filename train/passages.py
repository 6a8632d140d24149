"""Annotation without its text, and the way back: python -m train.passages DATA ANNOTATION.jsonl OUT.jsonl.

The files of ``train/annotation`` hold offsets, types and full names of bodies and places, with the SHA-256 of each
passage: one paragraph of an article of the local press, or several that follow one another.
"""

import hashlib
import json
import sys
from pathlib import Path

from train.silver import articles

MOST = 12
"""Paragraphs of the longest passage."""
_NAMED = ("person", "official")


def packed(row: dict) -> dict:
    """Return a row of annotation with offsets in the place of words; names of people are left out."""
    text = row["text"]

    def span(words: str) -> list[int] | None:
        start = text.find(words) if words else -1
        return [start, start + len(words)] if start >= 0 else None

    return {
        "source": row["source"],
        "sha256": hashlib.sha256(text.encode()).hexdigest(),
        "home": row.get("home"),
        "date": row.get("date"),
        "ents": [
            {k: e[k] for k in ("start", "end", "type", "optional", "canonical") if k != "canonical" or e["type"] not in _NAMED}
            for e in row["ents"]
        ],
        "posts": [
            {**{k: v for k, v in p.items() if k not in ("person", "evidence")}, "person": span(p["person"]), "evidence": span(p["evidence"])}
            for p in row["posts"]
        ],
    }  # fmt: skip


def rebuilt(row: dict, text: str) -> dict:
    """Return the row of annotation with its words."""

    def words(span: list[int] | None) -> str:
        return text[slice(*span)] if span else ""

    ents = [{"text": text[e["start"] : e["end"]], **e} for e in row["ents"]]
    posts = [{**p, "person": words(p["person"]), "evidence": words(p["evidence"])} for p in row["posts"]]
    return {**row, "text": text, "ents": [{"canonical": e["text"], **e} for e in ents], "posts": posts}


def main(data: Path, annotation: Path, out: Path) -> None:
    """Find the passages in the local press, and write the rows with their text."""
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
    main(*map(Path, sys.argv[1:4]))
