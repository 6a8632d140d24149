"""Print how fast each step is and how long a user waits; every figure of one run on one machine.

Use: ``make bench``. Times are CPU seconds of this process for the steps, wall seconds of whole processes for commands.
"""

import logging
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import jieba
import jieba.posseg

from kg.flow import resolved
from kg.gazetteer import files as gazetteer
from kg.gazetteer.divisions import Divisions
from kg.reading.decode import decode
from kg.reading.page import Options, laid_out
from kg.reading.recognise import pipeline, recognise
from kg.reading.resolve import resolve_page
from kg.reading.sheet import Sheet
from kg.reading.sources import find, load

ROOT = Path(__file__).parent.parent
ROUNDS = 5


def cpu(step, *rows):
    """Return the least CPU seconds of some rounds of a step over rows, and what it gave."""
    seconds, results = [], []
    for _ in range(ROUNDS):
        begin = time.process_time()
        results = [step(*row) for row in zip(*rows, strict=True)]
        seconds.append(time.process_time() - begin)
    return min(seconds), results


def only(file):
    """Return the sheet of a text file."""
    return Sheet(str(file), *decode(load(file), where=str(file)))


def wall(*arguments):
    """Return the median wall seconds of a command of kg, process start to exit."""
    seconds = []
    for _ in range(3):
        begin = time.perf_counter()
        subprocess.run([sys.executable, "-m", "kg", *arguments], cwd=ROOT, check=True, capture_output=True)
        seconds.append(time.perf_counter() - begin)
    return statistics.median(seconds)


def main():
    """Measure and print."""
    begin = time.process_time()
    patterns = gazetteer.load()
    print(f"gazetteers: {len(patterns)} lines in {time.process_time() - begin:.2f} s")
    divisions, nlp = Divisions(patterns), pipeline()
    files = find([ROOT / "seeds"])
    table = []
    layout_s, laid = cpu(lambda file: laid_out(only(file), Options()), files)
    pages, articles = [page for page, _ in laid], [found for _, found in laid]
    size = sum(len(page.text) for page in pages)
    recognise_s, readings = cpu(lambda page, found: recognise(nlp, page, found), pages, articles)
    resolve_s, placed = cpu(lambda reading: resolve_page(reading, divisions), readings)
    corpus_s, _ = cpu(lambda rows: resolved(rows, divisions), [placed])
    jieba.setLogLevel(logging.WARNING)
    jieba.posseg.lcut("词典先读入")
    posseg_s, _ = cpu(lambda page: jieba.posseg.lcut(page.text), pages)
    for name, seconds in (
        ("read, lay out", layout_s),
        ("recognise", recognise_s),
        ("resolve page", resolve_s),
        ("derive", corpus_s),
        ("read to resolve", layout_s + recognise_s + resolve_s),
        ("jieba.posseg, for comparison", posseg_s),
    ):
        table.append((name, size / seconds, seconds / recognise_s))
    print(f"\n{size} characters\n\n| step | characters a CPU second | time, recognise = 1 |\n|---|---|---|")
    for name, speed, share in table:
        print(f"| {name} | {speed:,.0f} | {share:.2f} |")
    print("\n| component left out | time, whole pipeline = 1 |\n|---|---|")
    for name in nlp.pipe_names:
        if name == "kg_arbiter":
            continue  # what follows it needs it
        with nlp.select_pipes(disable=[name]):
            seconds, _ = cpu(lambda page, found: recognise(nlp, page, found), pages, articles)
        print(f"| {name} | {seconds / recognise_s:.2f} |")
    with tempfile.TemporaryDirectory() as folder:
        print("\n| command | wall seconds |\n|---|---|")
        begin = time.perf_counter()
        subprocess.run(
            [sys.executable, "-m", "kg", "build", "seeds", "-o", folder],
            cwd=ROOT,
            check=True,
            capture_output=True,
        )
        print(f"| kg build seeds/ (from nothing) | {time.perf_counter() - begin:.1f} |")
        print(f"| kg build seeds/ (nothing changed) | {wall('build', 'seeds', '-o', folder):.1f} |")
        print(f"| kg who 曹慧泉 | {wall('who', '曹慧泉', '--db', folder + '/kg.duckdb'):.2f} |")
        print(f"| kg --help | {wall('--help'):.2f} |")


if __name__ == "__main__":
    main()
