"""Print how kg and its peers do on texts and annotation from elsewhere: sentences of Universal NER.

    python bench/outside.py FILE.iob2…

Chinese-GSDSIMP and Chinese-PUD of https://github.com/UniversalNER (CC BY-SA 4.0; Mayhew et al. 2024, NAACL): sentences of Wikipedia
and of translated news, with persons, places and organisations. Each sentence is read as a page of its own. Exact spans, micro F1 and
recall, with the 95% interval of a bootstrap over sentences.
"""

import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parent.parent))

from bench.press import PEERS, interval  # after the path
from bench.quality import tools

KINDS = {"PER": "person", "LOC": "place", "ORG": "body"}
Span = tuple[int, int, str]
Sentence = tuple[str, set[Span]]
Counts = tuple[int, int, int]


def sentences(path: Path) -> Iterator[Sentence]:
    """Yield the text of each sentence and the spans of its names, as offsets into it."""
    text, at, spans, open_ = "", 0, set(), None
    for line in path.read_text(encoding="utf-8").split("\n"):
        if line.startswith("# text = "):
            text, at, spans, open_ = line.removeprefix("# text = "), 0, set(), None
        elif not line:
            if text:
                yield text, spans | ({open_} if open_ else set())
            text = ""
        elif not line.startswith("#"):
            word, tag = line.split("\t")[1:3]
            begin = max(text.find(word, at), at)
            at = begin + len(word)
            if open_ and not tag.startswith("I-"):
                spans.add(open_)
                open_ = None
            if tag.startswith("B-"):
                open_ = begin, at, KINDS.get(tag[2:], "")
            elif tag.startswith("I-") and open_:
                open_ = open_[0], at, open_[2]


def main(paths: Iterable[Path]) -> None:
    """Print a table for each file."""
    for path in paths:
        held = list(sentences(path))
        print(f"\n{path.stem}: {len(held)} sentences, {sum(len(spans) for _, spans in held)} names\n")
        print("| tool | " + " | ".join(PEERS) + " |\n|---" + "|---" * len(PEERS) + "|")
        for name, tool in tools():
            found = [set(tool("sentence.txt", text)) for text, _ in held]
            cells = []
            for kinds in PEERS.values():
                counts = [
                    counted(wanted, given, kinds) for (_, wanted), given in zip(held, found, strict=True)
                ]
                right, _, missed = map(sum, zip(*counts, strict=True))
                cells.append(f"{interval(counts)}, recall {right / max(1, right + missed):.3f}")
            print(f"| {name} | " + " | ".join(cells) + " |", flush=True)


def counted(wanted: set[Span], given: set[Span], kinds: Sequence[str]) -> Counts:
    """Return right, wrong and missed names of some kinds."""
    need, had = ({span for span in spans if span[2] in kinds} for spans in (wanted, given))
    return len(need & had), len(had - need), len(need - had)


if __name__ == "__main__":
    main(map(Path, sys.argv[1:]))
