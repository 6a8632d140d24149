"""Print how fast the graph page is in headless Chromium, beside plain pyvis; every figure of one run on one machine.

Use: ``make bench-html``, or ``python bench/page.py 10000 50000`` for some sizes alone (0: the seeds). The seeds, and made graphs: communities, 3 edges a node (4 in the largest), Chinese labels, a
sentence for every edge. Every figure of a page but its size is the median of three openings.
"""

import random
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

import networkx as nx
from playwright.sync_api import Browser, Page, sync_playwright
from pyvis.network import Network

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from kg.base.schema import CORE_TYPES, ENTITY_TYPES  # noqa: E402
from kg.export import FORMATS, Exhibit  # noqa: E402  # after the path
from kg.query.graph import Selection  # noqa: E402
from kg.query.graph import open as open_graph  # noqa: E402
from tests.conftest import ARGUMENTS, CHROMIUM  # noqa: E402

OPENINGS = 3
CLICKS = 25
"""Leading names that are clicked."""
SIZES = (0, 200, 1_000, 3_000, 10_000, 50_000)
"""Nodes of the graphs; 0 stands for the seeds."""
PLAIN = 10_000
"""Largest graph that plain pyvis is asked to draw."""
COLUMNS = {
    "write s": 1, "MB": 1, "ready s": 1, "blocked ms": 0, "labels": 0, "overlaps": 0, "drag fps": 0, "zoom fps": 0,
    "names": 0, "search ms": 0, "text ms": 0, "ego ms": 0, "evidence ms": 0,
}  # fmt: skip
"""What is measured, and with how many decimals it is printed."""
EACH, LARGE = 3, 50_000
"""Edges for each node; the largest graph has one more."""
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国文斌宇浩凯健俊帆雪梅"
LONG_TASKS = """
window.blocked = 0;
new PerformanceObserver((list) => { for (const task of list.getEntries()) window.blocked += task.duration; })
  .observe({ type: "longtask", buffered: true });
"""
OVERLAPS = """
() => {
  const pairs = (all, touch) => all.reduce((sum, p, i) => sum + all.slice(0, i).filter((q) => touch(p, q)).length, 0);
  const nodes = window.kg.nodes().map((name) => window.kg.node(name));
  return pairs(nodes, (p, q) => Math.hypot(p.x - q.x, p.y - q.y) < p.radius + q.radius)
    + pairs(window.kg.labels(), (p, q) => p.left < q.right && q.left < p.right && p.top < q.bottom && q.top < p.bottom);
}
"""
"""Pairs of nodes, and pairs of labels, that lie on one another."""
LONG_EDGE = """
() => {
  const length = ([a, b]) => { const [p, q] = [window.kg.node(a), window.kg.node(b)]; return Math.hypot(p.x - q.x, p.y - q.y); };
  const sorted = window.kg.edges().map((edge) => [length(edge), edge]).sort(([p], [q]) => q - p);
  for (const [, edge] of sorted) { const point = window.kg.edge(...edge); if (point) return point; }
  return null;
}
"""
"""The point of a long edge that nodes and names do not cover; null if they cover all."""
TRIES = 10
"""Clicks on an edge before the page counts as broken."""
STILL = "window.kg.settled()"
"""The page shows what its address says, at rest."""
FRAMES = """
() => new Promise((done) => {
  const times = [];
  const tick = (now) => { times.push(now); if (now - times[0] < 1500) requestAnimationFrame(tick); else done((times.length - 1) / (now - times[0]) * 1000); };
  requestAnimationFrame(tick);
})
"""


def exhibit(count: int) -> Exhibit:
    """Make an exhibit of some nodes; the same count gives the same one."""
    draw = random.Random(count)
    names: dict[str, None] = {}
    while len(names) < count:
        names[draw.choice(SURNAMES) + "".join(draw.choices(GIVEN, k=draw.choice((2, 2, 3))))] = None
    people = list(names)
    graph = nx.Graph()
    for number, name in enumerate(people):
        kind = CORE_TYPES[number % 4]
        graph.add_node(
            name,
            label=name,
            type=kind,
            pinyin="wang wei",
            mentions=1,
            articles=1,
            first="2023-01-01",
            last="2023-12-31",
        )
    size = 40
    sentences, appearances = [], []
    wanted = count * (EACH + (count >= LARGE))
    while (number := len(sentences)) < wanted:
        one = draw.randrange(count)
        base = one // size * size
        other = (
            draw.randrange(base, min(base + size, count)) if draw.random() < 0.85 else draw.randrange(count)
        )
        a, b = people[one], people[other]
        if one == other or graph.has_edge(a, b):
            continue
        graph.add_edge(
            a,
            b,
            kind="co-mention",
            weight=draw.randint(1, 9),
            sentences=1,
            lists=0,
            npmi=0.3,
            first="2023-01-01",
            last="2023-12-31",
        )
        doc, article = f"pages/{number // 30:05}.txt", f"a{number // 6 % 5}"
        date = f"2023-{number % 12 + 1:02}-{number % 28 + 1:02}"
        text = f"{a}与{b}一同出席会议并就重点项目建设情况作了交流。"
        place = {
            "doc": doc,
            "article": article,
            "sentence": number,
            "start": 100 * number,
            "end": 100 * number + len(text),
        }
        sentences.append({**place, "text": text, "listing": False, "kind": "body", "headline": f"第{number // 6}篇报道", "paper": "株洲日报", "date": date, "story": f"{doc}{article}"})  # fmt: skip
        appearances += [
            {"entity": e, "doc": doc, "article": article, "sentence": number, "text": e} for e in (a, b)
        ]
        for name in (a, b):
            graph.nodes[name]["mentions"] += 1
            graph.nodes[name]["articles"] += 1
    return Exhibit("株洲日报", graph, [], sentences, appearances)


def seeds(folder: Path) -> Exhibit:
    """Return the exhibit of the sample pages, read by a build of their own."""
    command = [sys.executable, "-m", "kg", "build", "seeds", "-o", str(folder)]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    with open_graph(folder / "kg.duckdb") as graph:
        return graph.exhibit("株洲日报", Selection(ENTITY_TYPES))


def plain(shown: Exhibit, path: Path) -> None:
    """Write the graph by plain pyvis, positions given and physics off."""
    draw = random.Random(1)
    net = Network(cdn_resources="in_line")
    spread = 60 * len(shown.graph) ** 0.5
    number = {name: i for i, name in enumerate(shown.graph)}
    net.nodes = [
        {
            "id": i,
            "label": name,
            "x": draw.uniform(-spread, spread),
            "y": draw.uniform(-spread, spread),
            "shape": "dot",
            "size": 8,
        }
        for name, i in number.items()
    ]
    net.edges = [{"from": number[u], "to": number[v]} for u, v in shown.graph.edges]
    net.options = {"physics": {"enabled": False}}
    path.write_text(net.generate_html(), encoding="utf-8")


def until(tab: Page, expression: str) -> None:
    """Wait until an expression holds; the page's policy forbids the browser to wait for one by itself."""
    while not tab.evaluate(expression):
        time.sleep(0.01)


def evidence(tab: Page, pair: int) -> float:
    """Return the milliseconds from the choice of an edge, none being chosen, to its sentences."""
    tab.evaluate("() => { location.hash = ''; }")
    tab.wait_for_timeout(500)
    return tab.evaluate(  # type: ignore[no-any-return]  # what a script returns has no type
        """async (pair) => {
          const [a, b] = window.kg.edges()[5 + 7 * pair];
          const t = performance.now();
          location.hash = 'edge=' + encodeURIComponent(a) + '&edge=' + encodeURIComponent(b);
          while (!document.querySelector('#evidence blockquote, #apart blockquote')) await new Promise((done) => setTimeout(done, 1));
          return performance.now() - t;
        }""",
        pair,
    )


def begin_again(tab: Page) -> None:
    """Go back to the whole, and wait until its names stand still: panel and strip change their size, and the map follows."""
    tab.evaluate("() => { location.hash = ''; }")
    until(tab, STILL)
    tab.locator("#whole").click()
    before = None
    while (now := tab.evaluate("window.kg.labels()")) != before:
        before = now
        tab.wait_for_timeout(200)


def names(tab: Page, most: int, choose: Callable[[float, float], object]) -> int:
    """Return how many of the leading names choose their node by a click, or a touch, on their middle."""
    hit = 0
    for place in range(most):
        begin_again(tab)
        label = tab.evaluate(
            "(place) => window.kg.labels().sort((p, q) => window.kg.nodes().indexOf(p.name) - window.kg.nodes().indexOf(q.name))[place]",
            place,
        )
        choose((label["left"] + label["right"]) / 2, (label["top"] + label["bottom"]) / 2)
        tab.wait_for_timeout(400)  # a touch is told after a pause, in which it might become a double one
        until(tab, STILL)
        hit += tab.evaluate("() => new URLSearchParams(location.hash.slice(1)).get('node')") == label["name"]
    begin_again(tab)
    return hit


def text(tab: Page, place: int) -> float:
    """Return the milliseconds from the search for a name in the text to its sentences."""
    return tab.evaluate(  # type: ignore[no-any-return]  # what a script returns has no type
        """async (place) => {
          const asked = window.kg.nodes()[7 * place];
          const t = performance.now();
          location.hash = 'q=' + encodeURIComponent(asked);
          while (document.querySelector('#panel h2')?.textContent !== `“${asked}”` || !/[^…]$/.test(document.getElementById('hit-count').textContent)) await new Promise((done) => setTimeout(done, 1));
          return performance.now() - t;
        }""",
        place,
    )


def open_edge(tab: Page) -> None:
    """Click on the middle of an edge until one is chosen: the picture is fitted anew while the page is still being laid out."""
    for _ in range(TRIES):
        if "edge=" in tab.evaluate("location.hash"):
            return
        tab.evaluate("() => { location.hash = ''; }")
        until(tab, "window.kg.settled()")
        at = tab.evaluate(LONG_EDGE)
        if at is None:  # nodes that lie close cover their edges: look closer, as people do
            tab.locator("#closer").click()
            until(tab, STILL)
            continue
        tab.mouse.move(at["x"], at["y"])
        tab.mouse.click(at["x"], at["y"])


def drive(tab: Page, path: Path, *, own: bool) -> dict[str, float]:
    """Open a page and measure: seconds, frames a second, milliseconds."""
    found: dict[str, float] = {}
    begin = time.perf_counter()
    tab.goto(path.as_uri(), wait_until="commit")
    if own:
        until(tab, "window.kg && window.kg.labels().length > 0")
        open_edge(tab)
        tab.wait_for_selector("#evidence blockquote, #apart blockquote")
    else:
        until(tab, "typeof network !== 'undefined' && document.querySelector('canvas')?.width > 0")
        tab.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    found["ready s"] = time.perf_counter() - begin
    if own:
        found["blocked ms"] = tab.evaluate("window.blocked")
        tab.keyboard.press("Escape")
        until(tab, STILL)
        tab.locator("#whole").click()  # the click may have zoomed in
        until(tab, STILL)
        found["labels"] = tab.evaluate("window.kg.labels().length")
        found["overlaps"] = tab.evaluate(OVERLAPS)
        found["names"] = names(tab, CLICKS, tab.mouse.click)
    box = tab.locator("canvas").first.bounding_box()
    x, y = box["x"] + box["width"] / 2, box["y"] + box["height"] / 2
    corner = (box["x"] + 15, box["y"] + 15)
    tab.mouse.move(*corner)
    tab.mouse.down()
    waiting = tab.evaluate_handle(f"() => ({{ fps: ({FRAMES.strip()})() }})")
    for step in range(60):
        tab.mouse.move(corner[0] + step * 4 % 300, corner[1] + step * 3 % 200)
    found["drag fps"] = waiting.evaluate("(held) => held.fps")
    tab.mouse.up()
    tab.mouse.move(x, y)
    waiting = tab.evaluate_handle(f"() => ({{ fps: ({FRAMES.strip()})() }})")
    for step in range(40):
        tab.mouse.wheel(0, -60 if step % 20 < 10 else 60)
    found["zoom fps"] = waiting.evaluate("(held) => held.fps")
    if own:
        found |= tab.evaluate("""async () => {
          const frame = () => new Promise((done) => requestAnimationFrame(done));
          const query = document.getElementById('query');
          const name = window.kg.nodes()[0];
          const time = async (act) => { const t = performance.now(); await act(); return performance.now() - t; };
          const type = (text) => { query.value = text; query.dispatchEvent(new Event('input')); };
          type('a');
          const search = await time(() => type(name.slice(0, 2)));
          type('');
          location.hash = 'node=' + encodeURIComponent(name);
          await frame(); await frame();
          const ego = await time(() => document.getElementById('ego').click());
          await frame();
          return { 'search ms': search, 'ego ms': ego };
        }""")
        found["text ms"] = statistics.median(text(tab, place) for place in range(1, 6))
        found["evidence ms"] = statistics.median(evidence(tab, pair) for pair in range(5))
    return found


def opened(browser: Browser, path: Path, *, own: bool, slow: int) -> dict[str, float]:
    """Return the medians of what some openings of a page measure, each in a context of its own."""
    found = []
    for _ in range(OPENINGS):
        context = browser.new_context(viewport={"width": 1400, "height": 900}, locale="zh-CN")
        tab = context.new_page()
        tab.set_default_timeout(120_000)
        tab.add_init_script(LONG_TASKS)
        tab.route("http**", lambda route: route.abort())
        if slow > 1:
            context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": slow})
        found.append(drive(tab, path, own=own))
        context.close()
    return {name: statistics.median(held[name] for held in found) for name in found[0]}


def main() -> None:
    """Measure and print."""
    print("| page | graph | edges | " + " | ".join(COLUMNS) + " |\n|" + "---|" * (len(COLUMNS) + 3))
    with tempfile.TemporaryDirectory() as place, sync_playwright() as playwright:
        folder = Path(place)
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for size in map(int, sys.argv[1:] or SIZES):
            shown = exhibit(size) if size else seeds(folder)
            written = {"kg": FORMATS["html"]} | ({"pyvis": plain} if size <= PLAIN else {})
            for name, writer in written.items():
                path = folder / f"{name}-{size}.html"
                begin = time.perf_counter()
                writer(shown, path)
                seconds = time.perf_counter() - begin
                for slow in (1, 4) if name == "kg" and size == PLAIN else (1,):
                    held = {"write s": seconds, "MB": path.stat().st_size / 1e6}
                    held |= opened(browser, path, own=name == "kg", slow=slow)
                    cells = (f"{held[c]:.{COLUMNS[c]}f}" if c in held else "" for c in COLUMNS)
                    page = name + (f", CPU / {slow}" if slow > 1 else "")
                    graph = f"{size:,} nodes" if size else "seeds"
                    print(
                        f"| {page} | {graph} | {shown.graph.number_of_edges():,} | {' | '.join(cells)} |",
                        flush=True,
                    )
        browser.close()


if __name__ == "__main__":
    main()
