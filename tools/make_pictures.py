"""Take the pictures of the graph page and of a site that the manual shows, into docs/pictures/*.png.

Use: python tools/make_pictures.py [NAME…], all by default. It builds the samples and works the page in headless Chromium. Look at
each picture before you commit it.
"""

import io
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from PIL import Image
from playwright.sync_api import Browser, Page, sync_playwright

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from kg.apps.site import Options, write  # noqa: E402  # after the path
from kg.export import FORMATS  # noqa: E402
from kg.export.graph_files import leading  # noqa: E402
from kg.flow import build  # noqa: E402
from kg.query.database import Reader  # noqa: E402
from kg.query.graph import open as open_graph  # noqa: E402
from tests.conftest import ARGUMENTS, CHROMIUM, settle, until  # noqa: E402

PICTURES = ROOT / "docs" / "pictures"
WIDE = {"viewport": {"width": 1400, "height": 880}}
PHONE = {"viewport": {"width": 390, "height": 844}, "has_touch": True, "is_mobile": True}
SHEET = {"viewport": {"width": 795, "height": 1124}}
COLOURS = 255


def story(tab: Page) -> None:
    """Make a story of two steps and leave its sheet open."""
    for name, title in (("曹慧泉", "书记与谁同现"), ("陈恢清", "市长与谁同现")):
        tab.evaluate("(name) => { location.hash = 'node=' + encodeURIComponent(name); }", name)
        settle(tab)
        tab.locator("header summary", has_text="讲述").click()
        tab.locator("#step-title").fill(title)
        tab.locator("#step-add").click()
        if name != "陈恢清":
            tab.keyboard.press("Escape")


def paper(tab: Page) -> None:
    """Show the page as paper shows it."""
    tab.evaluate(
        """async () => {
          const coming = [];
          for (const box of document.querySelectorAll("#panel details")) box.dispatchEvent(new CustomEvent("fill", { detail: coming }));
          await Promise.all(coming);
          dispatchEvent(new Event("beforeprint"));
        }"""
    )
    tab.emulate_media(media="print")
    tab.evaluate("() => { document.body.style.padding = '14mm'; }")  # the margin of the sheet


TAKES: dict[str, tuple[str, dict[str, object], Callable[[Page], None]]] = {
    "opening": ("", WIDE, lambda tab: None),
    "graph": ("#node=曹慧泉", WIDE, lambda tab: None),
    "edge": ("#edge=陈恢清&edge=沈裕谋", WIDE, lambda tab: None),
    "filter": ("#from=2024-01&to=2024-01&less=2023-02..2023-02", WIDE, lambda tab: None),
    "posts": ("#links=post&node=陈恢清", WIDE, lambda tab: None),
    "story": ("", WIDE, story),
    "phone": ("#node=陈恢清", PHONE, lambda tab: None),
    "print": ("#node=曹慧泉&ego=1", SHEET, paper),
}
"""Pictures of the graph page: address, screen, and what is done first."""


def take(browser: Browser, address: str, screen: dict[str, object], act: Callable[[Page], None]) -> bytes:
    """Return a picture of an address, after what is done there."""
    context = browser.new_context(locale="zh-CN", reduced_motion="reduce", **screen)  # type: ignore[arg-type]
    tab = context.new_page()
    tab.goto(address)
    if "graph.html" in address:
        until(tab, "window.kg.labels().length > 0")
        act(settle(tab))
        tab.wait_for_timeout(300)  # sentences that are unpacked
    shot = tab.screenshot()
    context.close()
    return shot


def keep(shot: bytes, name: str) -> None:
    """Write a picture with few colours: a third of the size."""
    with Image.open(io.BytesIO(shot)) as image:
        image.convert("RGB").quantize(COLOURS, dither=Image.Dither.NONE).save(
            PICTURES / f"{name}.png", optimize=True
        )


def main(names: list[str]) -> None:
    """Take the pictures."""
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        folder = Path(place)
        build([ROOT / "seeds"], folder)
        with open_graph(folder) as graph:
            FORMATS["html"](leading(graph), folder / "graph.html")
        write(Reader(folder), folder / "site", Options())
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for name in names or [*TAKES, "site"]:
            if name == "site":
                page = next((folder / "site").rglob("陈恢清.html"))
                shot = take(
                    browser, page.as_uri(), {"viewport": {"width": 1200, "height": 860}}, lambda tab: None
                )
            else:
                fragment, screen, act = TAKES[name]
                shot = take(browser, (folder / "graph.html").as_uri() + fragment, screen, act)
            keep(shot, name)
            print(PICTURES / f"{name}.png")
        browser.close()


if __name__ == "__main__":
    main(sys.argv[1:])
