"""Print how fast each format comes to sheets: pages a CPU second, the five seeds wrapped as the tests do.

Use: ``python -m bench.formats``. What a page costs to be read beside is in ``bench/README.md``.
"""

import time

from kg.reading.formats import sheets_of
from tests.reading.wrapped import ROOT_SEEDS, WRAPPED

ROUNDS = 5


def main():
    """Measure and print."""
    texts = [seed.read_text(encoding="utf-8") for seed in sorted(ROOT_SEEDS.glob("*.txt"))]
    formats = {"text": ("txt", str.encode)} | {name: (name, wrap) for name, wrap in WRAPPED.items()}
    print("| format | KB a page | pages a CPU second |\n|---|---|---|")
    for name, (ending, wrap) in formats.items():
        files = [wrap(text) for text in texts]
        seconds = []
        for _ in range(ROUNDS):
            begin = time.process_time()
            for raw in files:
                list(sheets_of(raw, f"a.{ending}"))
            seconds.append(time.process_time() - begin)
        size = sum(map(len, files)) / len(files) / 1024
        print(f"| {name} | {size:,.0f} | {len(files) / min(seconds):,.0f} |")


if __name__ == "__main__":
    main()
