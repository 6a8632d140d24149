"""Print what a reader meets on the graph page, whatever its size: names that obey a click, lines that differ, symbols that stand out.

Use: ``python bench/look.py``, about six minutes. The graphs are those of `bench.layout`. Chromium, no GPU.
"""

import sys
import tempfile
from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from bench.layout import exhibits  # noqa: E402  # after the path
from bench.page import CLICKS, STILL, names, until  # noqa: E402
from kg.export import FORMATS  # noqa: E402
from tests.conftest import ARGUMENTS, CHROMIUM  # noqa: E402

SIZES = {"1440 × 900": (1440, 900), "1024 × 768": (1024, 768), "390 × 844": (390, 844)}
"""Sizes at which assistive technology looks at the page; the last is a phone."""
TAPS = 14
"""Leading names that are touched."""
LINES = """
() => {
  const lines = window.kg.edges().map(([a, b]) => window.kg.line(a, b));
  const steps = (value) => new Set(lines.map((line) => line[value].toFixed(3))).size;
  return { width: steps('width'), opacity: steps('opacity') };
}
"""
"""Different widths and opacities of the lines that are drawn."""
CONTRAST = """
() => {
  const pixel = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const light = (colour) => {
    pixel.fillStyle = colour;
    pixel.fillRect(0, 0, 1, 1);
    const [r, g, b] = [...pixel.getImageData(0, 0, 1, 1).data].slice(0, 3).map((c) => c / 255).map((c) => (c <= 0.03928 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };
  const paper = light(getComputedStyle(document.documentElement).getPropertyValue('--paper'));
  const inks = [...document.querySelectorAll('#panel .glyph path, #legend .glyph path, #types .glyph path, #legend .glyph rect')].map((one) => getComputedStyle(one).fill).filter((fill) => fill !== 'none').map(light);
  return Math.min(...inks.map((ink) => (Math.max(ink, paper) + 0.05) / (Math.min(ink, paper) + 0.05)));
}
"""
"""The least contrast of a symbol with the paper, as WCAG 2 defines it: symbols have one colour in picture, legend and panel."""


def page(browser: Browser, path: Path, fragment: str = "", **options: object) -> Page:
    """Open the page at an address, at rest."""
    given = {"viewport": {"width": 1400, "height": 900}, "locale": "zh-CN", "reduced_motion": "reduce"}
    tab = browser.new_context(**given | options).new_page()
    tab.goto(path.as_uri() + fragment)
    until(tab, "window.kg && window.kg.labels().length > 0")
    until(tab, STILL)
    return tab


def serious(browser: Browser, path: Path, size: tuple[int, int]) -> int:
    """Return how many serious findings axe has at a size: at the opening, of a node, of an edge, of a month."""
    phone = size == SIZES["390 × 844"]
    options = {
        "viewport": dict(zip(("width", "height"), size, strict=True)),
        "is_mobile": phone,
        "has_touch": phone,
    }
    tab = page(browser, path, **options)
    leader, edge = tab.evaluate("window.kg.nodes()[0]"), tab.evaluate("window.kg.edges()[0]")
    found = 0
    for fragment in (
        "",
        f"node={leader}",
        "edge={}&edge={}".format(*edge),
        "from=2000-01&theme=dark",
        "table=nodes",
    ):
        tab.evaluate("(fragment) => { location.hash = fragment; }", fragment)
        until(tab, STILL)
        told = Axe().run(tab).response["violations"]
        found += sum(fault["impact"] in ("serious", "critical") for fault in told)
    tab.context.close()
    return found


def main() -> None:
    """Measure and print."""
    heads = ["clicked", "touched", "widths", "opacities", "contrast, light", "contrast, dark", *SIZES]
    print("| graph | " + " | ".join(heads) + " |\n|" + "---|" * (len(heads) + 1))
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        path = Path(place) / "graph.html"
        for name, shown in exhibits():
            FORMATS["html"](shown, path)
            tab = page(browser, path)
            cells = [f"{names(tab, CLICKS, tab.mouse.click)} of {CLICKS}"]
            phone = page(
                browser, path, viewport={"width": 390, "height": 844}, is_mobile=True, has_touch=True
            )
            cells += [f"{names(phone, TAPS, phone.touchscreen.tap)} of {TAPS}"]
            lines = tab.evaluate(LINES)
            cells += [str(lines["width"]), str(lines["opacity"])]
            for theme in ("light", "dark"):
                tab.evaluate("(theme) => { location.hash = 'theme=' + theme; }", theme)
                until(tab, STILL)
                cells += [f"{tab.evaluate(CONTRAST):.1f}"]
            tab.context.close()
            phone.context.close()
            cells += [str(serious(browser, path, size)) for size in SIZES.values()]
            print(f"| {name} | {' | '.join(cells)} |", flush=True)
        browser.close()


if __name__ == "__main__":
    main()
