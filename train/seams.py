"""Learn where stories begin: python -m train.seams DATA OUT.npz, or --measure in the place of OUT.npz.

Stories of the local press are pasted one after another, with headlines or without, wrapped or not, and the function of
`kg.reading.seams` learns to part them again. --measure fits three times without a group of papers and prints how well
their pages are parted, by the rules alone and with the function.
"""

import dataclasses
import json
import lzma
import random
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

import numpy as np
from scipy.sparse import csr_matrix
from sklearn.ensemble import HistGradientBoostingClassifier
from sklearn.linear_model import SGDClassifier

from kg.base.schema import Page
from kg.reading.articles import lay_out
from kg.reading.folding import fold as fold_page
from kg.reading.lines import classed
from kg.reading.model.features import fold
from kg.reading.seam_features import BINS, EDGE, FEATURES, Words, candidates, content, features, keys
from kg.reading.seams import Seams, Trees

GROUPS = {"People's Daily": "paper", "chinanews": "agency"}
"""Words in a source's kind and the group that is held out together; all others are one group."""
DATELINE = re.compile(
    r"^[\u4e00-\u9fff]{2,12}(?:\d{1,2}月\d{1,2}日)?(?:电|讯|消息)\s*(?:[(（][^()（）]{2,40}[)）])?[,，:：]?\s*"
)
PAGES, TESTS = 12_000, 1_500


class Story(NamedTuple):
    """An article of the press."""

    group: str
    place: str
    headline: str | None
    paragraphs: tuple[str, ...]


def stories(data: Path) -> Iterator[Story]:
    """Yield the articles that may be learned from."""
    with lzma.open(data / "local" / "local_press.txt.xz", "rt", encoding="utf-8") as file:
        for block in file.read().split("#meta ")[1:]:
            head, *lines = (line.strip() for line in block.splitlines() if line.strip())
            meta = json.loads(head)
            group = next((group for word, group in GROUPS.items() if word in meta["kind"]), "other")
            title = lines.pop(0) if meta["headline"] and lines else None
            lines = [line for line in lines if len(line) > 1][:25]
            usual = title is None or 4 <= len(title) <= 60
            if (
                usual
                and sum(map(len, lines)) >= 60
                and not meta.get("held")
                and "findings" not in meta["kind"]
            ):
                yield Story(group, (meta["place"] or "")[:3], title, tuple(lines))


@dataclasses.dataclass(frozen=True)
class Made:
    """A made page."""

    text: str
    starts: tuple[int, ...]
    """Offset of each story."""
    headlines: str
    """Which headlines it has: all, none, the first, or some."""


def pages(told: Sequence[Story], count: int, seed: int) -> Iterator[Made]:
    """Yield made pages: up to six stories of one paper, often of one place, pasted one after another."""
    draw = random.Random(seed)
    near: dict[tuple[str, str], list[Story]] = {}
    alike: dict[str, list[Story]] = {}
    for story in told:
        near.setdefault((story.group, story.place), []).append(story)
        alike.setdefault(story.group, []).append(story)
    for _ in range(count):
        first = draw.choice(told)
        more = 0 if draw.random() < 0.3 else draw.randint(1, 5)
        pool = near[first.group, first.place] if first.place and draw.random() < 0.6 else alike[first.group]
        others = [story for story in draw.sample(pool, min(more + 1, len(pool))) if story is not first]
        yield page([first, *others[:more]], draw)


def page(told: Sequence[Story], draw: random.Random) -> Made:
    """Paste stories together."""
    headlines = draw.choice(("all", "all", "none", "none", "first", "some"))
    gap = draw.choice(("\n", "\n", "\n\n"))
    under = gap if draw.random() < 0.6 else draw.choice(("\n", "\n\n"))
    over = gap if draw.random() < 0.7 else "\n\n"
    mark = "# " if draw.random() < 0.12 else ""
    width = draw.choice((0, 0, 0, 18, 24, 36))
    undated = draw.random() < 0.5
    most = draw.choice((25, 25, 6, 3))
    text, starts = "", []
    for number, story in enumerate(told):
        first, *rest = story.paragraphs[:most]
        body = [DATELINE.sub("", first) or first if undated else first, *rest]
        if len(body) > 3 and draw.random() < 0.35:
            body = list(subheaded(body, draw))
        text += over if text else ""
        starts.append(len(text))
        kept = {"all": True, "none": False, "first": number == 0, "some": draw.random() < 0.5}[headlines]
        if story.headline and kept:
            text += mark + story.headline + under
        text += gap.join("\n".join(wrapped(line, width)) for line in body)
    return Made(text + "\n", tuple(starts), headlines)


def wrapped(line: str, width: int) -> list[str]:
    """Return a paragraph in lines of a width; 0 for one line."""
    return [line[at : at + width] for at in range(0, len(line), width)] if width else [line]


def subheaded(body: Sequence[str], draw: random.Random) -> Iterator[str]:
    """Yield paragraphs, some under a short line made of their own words or another's."""
    form = draw.choice(("{}", "{}", "■{}", "numbered"))
    other, count = draw.random() < 0.5, 0
    for number, line in enumerate(body):
        if number and draw.random() < 0.4 and len(line) > 60:
            source = draw.choice(body) if other else line
            clauses = [c for c in re.split(r"[，。；：、“”！？,;]", source) if 4 <= len(c) <= 18]
            if clauses:
                words = " ".join(draw.sample(clauses, min(len(clauses), 2 if draw.random() < 0.3 else 1)))
                ordinal = "一二三四五六七八九十"[min(count, 9)]
                yield f"{ordinal}、{words}" if form == "numbered" else form.format(words)
                count += 1
        yield line


def learned_words(told: Iterable[Story], draw: random.Random) -> Words:
    """Learn the tables: how rare pairs of characters are, how stories open and close, what headlines are like."""
    seen, paragraphs = np.zeros(BINS), 0
    opening: list[tuple[list[int], bool]] = []
    closing: list[tuple[list[int], bool]] = []
    short: list[tuple[list[int], bool]] = []
    for story in told:
        last = len(story.paragraphs) - 1
        for number, line in enumerate(story.paragraphs):
            bare = DATELINE.sub("", line) if number == 0 else line
            for form in {line, bare} if draw.random() < 0.5 else {bare or line}:
                codes = fold(form).astype(np.int64)
                seen[np.unique(keys(codes, 2))] += 1
                paragraphs += 1
                opening.append((edge(codes, first=True), number == 0))
            codes = fold(line).astype(np.int64)
            closing.append((edge(codes, first=False), number == last))
            if number and len(line) < 45 and line[-1] not in "。；":
                short.append((bag(codes), False))
            elif len(line) > 60:
                size = draw.randint(8, 24)
                at = draw.randint(0, len(line) - size)
                short.append((bag(codes[at : at + size]), False))
        if story.headline:
            short.append((bag(fold(story.headline).astype(np.int64)), True))
    rarity = np.clip(np.log(paragraphs / (seen + 1)) - 1.5, 0, None)
    opens, closes = fitted(opening), fitted(closing)
    edges, bags = (np.stack(pair) for pair in zip(opens, closes, strict=True))
    tables = rarity, edges, bags, fitted(short)[1]
    return Words(*(rounded(table)[0] * rounded(table)[1] for table in tables))


def bag(codes: np.ndarray) -> list[int]:
    """Return the columns of the pairs among some characters."""
    return [BINS + int(key) for key in keys(codes, 2, 9)]


def edge(codes: np.ndarray, *, first: bool) -> list[int]:
    """Return the columns of a paragraph's first or last characters."""
    sizes = range(1, min(4, len(codes)) + 1)
    ends = [int(keys(codes[:size] if first else codes[-size:], size, size)[0]) for size in sizes]
    return ends + bag(codes[:EDGE] if first else codes[-EDGE:])


def fitted(rows: Sequence[tuple[list[int], bool]]) -> tuple[np.ndarray, np.ndarray]:
    """Return the weights of a logistic function: of the edges, and of the pairs."""
    columns = [column for row, _ in rows for column in row]
    ends = np.cumsum([0, *(len(row) for row, _ in rows)])
    matrix = csr_matrix((np.ones(len(columns)), columns, ends), shape=(len(rows), 2 * BINS))
    matrix.sum_duplicates()
    model = SGDClassifier(loss="log_loss", alpha=3e-5, max_iter=8, tol=None, random_state=0, average=True)
    weights = model.fit(matrix, [label for _, label in rows]).coef_[0]
    return weights[:BINS], weights[BINS:]


def rounded(table: np.ndarray) -> tuple[np.ndarray, float]:
    """Return a table in eight bits, and the unit."""
    unit = float(np.abs(table).max()) / 127 or 1.0
    return np.round(table / unit).astype(np.int8), unit


def trees_of(words: Words, told: Sequence[Story], count: int) -> Trees:
    """Fit the trees on made pages."""
    rows, begins = [np.zeros((0, len(FEATURES)))], list[bool]()
    for made in pages(told, count, 1):
        lines = content(classed(made.text))
        places = candidates(lines)
        if places:
            rows.append(features(made.text, lines, places, words))
            first = np.searchsorted([line.end for line in lines], made.starts, "right")  # line of each story
            true = {lines[number].start for number in first if number < len(lines)}
            begins += [lines[place].start in true for place in places]
    model = HistGradientBoostingClassifier(
        max_leaf_nodes=12,
        max_iter=150,
        learning_rate=0.08,
        min_samples_leaf=40,
        early_stopping=False,
        random_state=0,
    )
    model.fit(np.vstack(rows), begins)
    return exported(model)


def exported(model: HistGradientBoostingClassifier) -> Trees:
    """Return the trees as arrays."""
    nodes = [stage[0].nodes for stage in model._predictors]  # the one place that has them
    width = max(map(len, nodes))
    itself = np.tile(np.arange(width), (len(nodes), 1))
    feature, left, right = np.zeros_like(itself), itself.copy(), itself.copy()
    threshold, value = np.zeros(itself.shape), np.zeros(itself.shape)
    for row, tree in enumerate(nodes):
        inner = np.flatnonzero(tree["is_leaf"] == 0)
        feature[row, inner] = tree["feature_idx"][inner]
        threshold[row, inner] = tree["num_threshold"][inner]
        left[row, inner], right[row, inner] = tree["left"][inner], tree["right"][inner]
        value[row, : len(tree)] = tree["value"]
    return Trees(feature, right, left, threshold, value, float(model._baseline_prediction.ravel()[0]))


def fit(told: Sequence[Story], count: int = PAGES) -> Seams:
    """Learn the function: the tables from one half of the stories, the trees from the other."""
    draw = random.Random(0)
    mixed = draw.sample(told, len(told))
    words = learned_words(mixed[: len(mixed) // 2], draw)
    return Seams(words, trees_of(words, mixed[len(mixed) // 2 :], count))


def save(seams: Seams, out: Path) -> None:
    """Write the function as `kg.reading.seams.seams` reads it."""
    tables: dict[str, np.ndarray] = {"base": np.array(seams.trees.base)}
    for field in dataclasses.fields(Words):
        table, unit = rounded(getattr(seams.words, field.name))
        tables[field.name], tables[f"{field.name}_unit"] = table, np.array(unit)
    for field in dataclasses.fields(Trees)[:-1]:
        whole = getattr(seams.trees, field.name)
        tables[field.name] = whole.astype(np.float32 if whole.dtype == np.float64 else np.uint8)
    np.savez_compressed(out, **tables)


def measure(told: Sequence[Story]) -> None:
    """Print how pages of papers that were not learned from are parted."""
    print(
        "| papers | by | precision | recall | F1 | false | same story: precision | recall | F1 | single stories cut |"
    )
    print("|---|---|---|---|---|---|---|---|---|---|")
    for group in ("paper", "agency", "other"):
        seams = fit([story for story in told if story.group != group])
        made = list(pages([story for story in told if story.group == group], TESTS, 2))
        for name, used in (
            ("rules", dataclasses.replace(seams, acts=False)),
            ("learned", seams),
        ):
            print(f"| {group} | {name} | " + " | ".join(figures(made, used)) + " |", flush=True)


def figures(made: Sequence[Made], seams: Seams) -> Iterator[str]:
    """Yield boundaries' precision, recall, F1 and false ones; the same of pairs of characters of one story."""
    borders, together = np.zeros(3), np.zeros(3)
    single = 0
    for given in made:
        text = given.text
        found = lay_out(Page("p", text, "utf-8", None, None, None, None), fold_page(text), seams)
        stories = [article for article in found if article.article]
        cuts = {next((s for s in given.starts if 0 <= a.start - s <= 2), a.start) for a in stories} - {0}
        true = set(given.starts) - {0}
        borders += len(cuts & true), len(cuts - true), len(true - cuts)
        single += len(given.starts) == 1 and bool(cuts)
        gold = np.searchsorted(given.starts, [i for a in stories for i in a.origin], "right")
        own = np.repeat(np.arange(len(stories)), [len(a.origin) for a in stories])
        both = np.zeros((len(given.starts) + 1, len(stories)))
        np.add.at(both, (gold, own), 1)
        right, here, there = ((m**2).sum() for m in (both, both.sum(0), both.sum(1)))
        together += right, here - right, there - right
    for right, wrong, missed in (borders, together):
        yield f"{right / (right + wrong):.3f}"
        yield f"{right / (right + missed):.3f}"
        yield f"{2 * right / (2 * right + wrong + missed):.3f}"
        if right == borders[0]:
            yield f"{wrong:.0f}"
    yield f"{single} of {sum(len(given.starts) == 1 for given in made)}"


if __name__ == "__main__":
    TOLD = list(stories(Path(sys.argv[1])))
    if sys.argv[2] == "--measure":
        measure(TOLD)
    else:
        save(fit(TOLD), Path(sys.argv[2]))
