"""Print how fast the graph page is in headless Chromium, beside plain pyvis; every figure of one run on one machine.

Use: ``make bench-html``. Graphs are made: communities, 3 edges a node, Chinese labels, a sentence for every edge.
"""

import random
import sys
import tempfile
import time
from pathlib import Path

import networkx as nx
from playwright.sync_api import Page, sync_playwright
from pyvis.network import Network

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from kg.export import FORMATS, Exhibit  # noqa: E402  # after the path
from kg.schema import CORE_TYPES  # noqa: E402
from tests.export.conftest import ARGUMENTS, CHROMIUM  # noqa: E402

SIZES = tuple(int(size) for size in sys.argv[1:]) or (200, 1_000, 3_000, 10_000, 50_000)
PLAIN = 10_000
"""Largest graph that plain pyvis is asked to draw."""
EACH = 3
SURNAMES = "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗"
GIVEN = "伟芳娜敏静丽强磊军洋勇艳杰娟涛明超秀霞平刚桂英华玉兰红建国文斌宇浩凯健俊帆雪梅"
LONG_TASKS = """
window.blocked = 0;
new PerformanceObserver((list) => { for (const task of list.getEntries()) window.blocked += task.duration; })
  .observe({ type: "longtask", buffered: true });
"""
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
    for number in range(count * EACH):
        one = draw.randrange(count)
        base = one // size * size
        other = (
            draw.randrange(base, min(base + size, count)) if draw.random() < 0.85 else draw.randrange(count)
        )
        if one == other:
            continue
        a, b = people[one], people[other]
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
        sentences.append({"doc": doc, "article": article, "sentence": number, "text": f"{a}与{b}一同出席会议并就重点项目建设情况作了交流。", "listing": False, "kind": "body", "headline": f"第{number // 6}篇报道", "paper": "株洲日报", "date": date, "story": f"{doc}{article}"})  # fmt: skip
        appearances += [
            {"entity": e, "doc": doc, "article": article, "sentence": number, "text": e} for e in (a, b)
        ]
        for name in (a, b):
            graph.nodes[name]["mentions"] += 1
            graph.nodes[name]["articles"] += 1
    return Exhibit("株洲日报", graph, [], sentences, appearances)


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


def drive(tab: Page, path: Path, *, own: bool) -> dict[str, float]:
    """Open a page and measure: seconds, frames a second, milliseconds."""
    found: dict[str, float] = {}
    begin = time.perf_counter()
    tab.goto(path.as_uri(), wait_until="commit")
    if own:
        until(tab, "window.kg && window.kg.labels().length > 0")
        at = tab.evaluate(
            "() => { const e = window.kg.edges().find(([a, b]) => window.kg.edge(a, b)); return window.kg.edge(...e); }"
        )
        tab.mouse.move(at["x"], at["y"])
        tab.mouse.click(at["x"], at["y"])
        tab.wait_for_selector("#evidence blockquote, #apart blockquote")
    else:
        until(tab, "typeof network !== 'undefined' && document.querySelector('canvas')?.width > 0")
        tab.evaluate("() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))")
    found["ready s"] = time.perf_counter() - begin
    if own:
        found["blocked ms"] = tab.evaluate("window.blocked")
        tab.keyboard.press("Escape")
        tab.wait_for_timeout(200)
        found["labels"] = tab.evaluate("window.kg.labels().length")
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
        tab.evaluate("() => { location.hash = ''; }")
        tab.wait_for_timeout(200)
        found["evidence ms"] = tab.evaluate("""async () => {
          const [a, b] = window.kg.edges()[5];
          const t = performance.now();
          location.hash = 'edge=' + encodeURIComponent(a) + '&edge=' + encodeURIComponent(b);
          while (!document.querySelector('#evidence blockquote, #apart blockquote')) await new Promise((done) => setTimeout(done, 1));
          return performance.now() - t;
        }""")
    return found


def main() -> None:
    """Measure and print."""
    columns = (
        "write s",
        "MB",
        "ready s",
        "blocked ms",
        "labels",
        "drag fps",
        "zoom fps",
        "search ms",
        "ego ms",
        "evidence ms",
    )
    print("| page | nodes | edges | " + " | ".join(columns) + " |\n|" + "---|" * (len(columns) + 3))
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        for size in SIZES:
            shown = exhibit(size)
            for name, writer, slow in (
                ("kg", FORMATS["html"], 1),
                ("kg, CPU / 4", None, 4),
                ("pyvis", plain, 1),
            ):
                if (name == "pyvis" and size > PLAIN) or (slow > 1 and size != PLAIN):
                    continue
                path = Path(folder) / f"{writer is plain}-{size}.html"
                begin = time.perf_counter()
                if writer is not None:
                    writer(shown, path)
                held: dict[str, float] = {"write s": time.perf_counter() - begin} if writer else {}
                held["MB"] = path.stat().st_size / 1e6
                context = browser.new_context(viewport={"width": 1400, "height": 900}, locale="zh-CN")
                tab = context.new_page()
                tab.set_default_timeout(120_000)
                tab.add_init_script(LONG_TASKS)
                tab.route("http**", lambda route: route.abort())
                if slow > 1:
                    context.new_cdp_session(tab).send("Emulation.setCPUThrottlingRate", {"rate": slow})
                held |= drive(tab, path, own=writer is not plain)
                context.close()
                cells = (
                    f"{held[column]:.{1 if column in ('write s', 'MB', 'ready s') else 0}f}"
                    if column in held
                    else ""
                    for column in columns
                )
                print(
                    f"| {name} | {size:,} | {shown.graph.number_of_edges():,} | " + " | ".join(cells) + " |",
                    flush=True,
                )
        browser.close()


if __name__ == "__main__":
    main()
