"""Score recognition on the annotated pages of tests/corpus.

    python tools/score_corpus.py [--errors] [PAGE…]

Prints precision, recall and F1 of each page and of all together; with --errors every error with the words
around it. A PAGE is part of a file name; none means all pages.
"""

import argparse
import sys
import tempfile
import typing
from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from kg.base.schema import ENTITY_TYPES, Mention, Post  # noqa: E402
from kg.flow import corpus  # noqa: E402  # after the path
from kg.query.scores import Span, Tally, b_cubed, tallies  # noqa: E402
from tests.corpus.marked import Marked, load  # noqa: E402

__all__ = ["found", "main"]

CONTEXT = 15
"""Characters shown on both sides of an error."""


def found(pages: Sequence[Marked]) -> dict[str, tuple[list[Mention], list[Post]]]:
    """Read the pages, marks taken out, as one corpus; return the mentions and posts of each by file name."""
    rows: dict[str, tuple[list[Mention], list[Post]]] = {page.doc: ([], []) for page in pages}
    with tempfile.TemporaryDirectory() as folder:
        for page in pages:
            (Path(folder) / page.doc).write_text(page.text, encoding="utf-8", newline="")
        _, resolved = corpus([folder])
    for mention in resolved.mentions:
        rows[Path(mention.doc).name][0].append(mention)
    for post in resolved.posts:
        rows[Path(post.doc).name][1].append(post)
    return rows


def main() -> None:
    """Print the scores."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawTextHelpFormatter)
    parser.add_argument("pages", nargs="*", metavar="PAGE")
    parser.add_argument("--folder", default="", help="fresh: the pages that no rule was tried on")
    parser.add_argument("--errors", action="store_true")
    arguments = parser.parse_args()
    pages = [
        page
        for page in load(ROOT / "tests" / "corpus" / arguments.folder)
        if not arguments.pages or any(part in page.doc for part in arguments.pages)
    ]
    rows = found(pages)
    total: dict[str, Tally] = defaultdict(Tally)
    print(f"{'page':<28}{'core':>8}{'all':>8}{'posts':>8}{'organ':>8}{'article':>8}")
    for page in pages:
        measures = tallies(page, *rows[page.doc])
        shown = (measures[name].f1 for name in ("core", "all", "posts", "organ", "article"))
        print(f"{page.doc:<28}" + "".join(f"{value:8.3f}" for value in shown))
        for name, tally in measures.items():
            total[name] += tally
    print(f"\n{'all pages':<16}{'P':>8}{'R':>8}{'F1':>8}{'right':>8}{'wrong':>8}{'missed':>8}")
    for name, tally in total.items():
        print(f"{name:<16}{tally.precision:8.3f}{tally.recall:8.3f}{tally.f1:8.3f}", end="")
        print(f"{len(tally.right):8}{len(tally.wrong):8}{len(tally.missed):8}")
    precision, recall = b_cubed((page, rows[page.doc][0]) for page in pages)
    print(
        f"{'entities B³':<16}{precision:8.3f}{recall:8.3f}{2 * precision * recall / max(precision + recall, 1e-9):8.3f}"
    )
    if arguments.errors:
        for page in pages:
            _errors(page, *rows[page.doc])


def _errors(page: Marked, mentions: list[Mention], posts: list[Post]) -> None:
    measures = tallies(page, mentions, posts)
    print(f"\n== {page.doc}")
    names = {(m.start, m.end): m.entity for m in mentions}
    for title, group in (("missed", measures["all"].missed), ("wrong", measures["all"].wrong)):
        for start, end, kind in sorted(typing.cast(Span, row) for _, row in group):  # as `mentions` made them
            print(f"{title:<7}{kind:<12}{_around(page.text, start, end)}")
    for gold in page.mentions:
        entity = names.get((gold.start, gold.end), gold.name)
        if not gold.optional and entity != gold.name and gold.type in ENTITY_TYPES:
            print(f"{'named':<7}{gold.type:<12}{gold.text!r} is {gold.name}, not {entity}")
    for title, group in (("missed", measures["posts"].missed), ("wrong", measures["posts"].wrong)):
        for _, (person, post) in group:
            print(f"{title:<7}{'post':<12}{person} {post}")
    for measure in ("organ", "former"):
        for _, row in measures[measure].wrong:
            print(f"{'wrong':<7}{measure:<12}{' '.join(map(str, row))}")


def _around(text: str, start: int, end: int) -> str:
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return f"{before}【{text[start:end]}】{after}".replace("\n", "/")


if __name__ == "__main__":
    main()
