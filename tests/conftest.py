import json
import multiprocessing
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import sync_playwright

import kg
from kg.reading.page import Options, checked, read_page

from .newsroom import WEEKS, day, issue
from .starter import command_line

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
PLACES = int(os.environ.get("KG_TEST_PLACES", "2"))
"""Places of each file that tests damage; `make torture` asks for 50."""
LONG = ("test_spark.py", "test_faults.py", "test_build.py", "test_docs.py", "test_serve.py", "test_page.py")
"""Files whose tests take minutes: the other process runs the short ones meanwhile."""
LONGEST_ID = 60
"""Most characters of a value in the name of a case."""
ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"
CHROMIUM = "/usr/bin/chromium"
ARGUMENTS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]


def pytest_make_parametrize_id(val):
    """Name a case of a table by its words, as a reader sees them, or by the parts of its value."""
    if isinstance(val, str | list | tuple | dict | bytes):
        text = val if isinstance(val, str) else json.dumps(val, ensure_ascii=False, default=str)
        return (
            "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)[:LONGEST_ID]
            or "nothing"
        )
    return None


def pytest_configure(config):
    """Let two processes take the files of tests in the order below and not by their number of tests."""
    config.option.loadscopereorder = False


def pytest_collection_modifyitems(items):
    """Count what opens a browser among the slow tests, and begin with the files that take minutes."""
    for item in items:
        if "chromium" in getattr(item, "fixturenames", ()):
            item.add_marker(pytest.mark.slow)
    items.sort(key=lambda item: LONG.index(item.path.name) if item.path.name in LONG else len(LONG))


def heed_ctrl_c():
    """Let a process be interrupted although the tests themselves run in the background, where SIGINT is ignored."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.fixture(scope="session")
def built(tmp_path_factory):
    """The output folder of a build of the sample pages."""
    output = tmp_path_factory.mktemp("built")
    kg.build([SEEDS], output)
    return output


@pytest.fixture
def graph(built):
    with kg.open(built / "kg.duckdb") as opened:
        yield opened


@pytest.fixture(scope="session")
def weekly(tmp_path_factory):
    """The database of half a year of a weekly (see `newsroom.issue`)."""
    folder = tmp_path_factory.mktemp("weekly")
    for week in range(WEEKS):
        (folder / f"{day(week)}.txt").write_text(issue(week), encoding="utf-8")
    kg.build([folder], folder / "out", options=Options(model=None))
    return folder / "out" / "kg.duckdb"


@pytest.fixture
def papers(tmp_path):
    """Build a database of one's own: date to text of a page; the open graph out."""
    opened = []

    def make(pages):
        for date, text in pages.items():
            head = f"# 株洲日报\n\n{date}\n中共株洲市委主管、主办\n\n"
            (tmp_path / f"{date}.txt").write_text(head + text, encoding="utf-8")
        kg.build([tmp_path], tmp_path / "out", options=Options(model=None))
        opened.append(kg.open(tmp_path / "out" / "kg.duckdb"))
        return opened[-1]

    yield make
    for graph in opened:
        graph.close()


@pytest.fixture
def without():
    """Run the command line where a library is not installed: its name and arguments in; exit status, out, err out."""

    def call(library, *arguments):
        script = (
            f"import sys; sys.modules[{library!r}] = None; sys.argv[0] = 'kg'\n"
            "from kg.apps.cli import main\nmain()"
        )
        command = [sys.executable, "-c", script, *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, cwd=ROOT, timeout=120, check=False)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

    return call


@pytest.fixture(scope="session")
def starter():
    """Processes that are forked from one that has loaded the pipeline already: each test need not wait for that."""
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(["tests.loaded"])
    return context.Process


@pytest.fixture(scope="session")
def begin(starter, tmp_path_factory):
    """Begin to run the command line in a process of its own: arguments in; the process, files of stdout and stderr out."""

    def call(*arguments, cwd=ROOT, env=None, target=command_line):
        out, err = printed = [tmp_path_factory.mktemp("run") / name for name in ("out", "err")]
        for file in printed:
            file.touch()
        given = (list(map(str, arguments)), cwd, dict(env or os.environ), out, err)
        running = starter(target=target, args=given)
        running.start()
        return running, out, err

    return call


@pytest.fixture
def run(begin):
    """Run the command line in a process of its own: arguments in, exit status, stdout, stderr out."""

    def call(*arguments, **settings):
        running, *printed = begin(*arguments, **settings)
        running.join(120)
        running.kill()
        return running.exitcode, *(file.read_bytes().decode() for file in printed)

    return call


@pytest.fixture
def page(tmp_path):
    """Read a page of one's own making: text in, `Reading` out."""

    def make(text, *, name="page.txt", home=None, date=None):
        path = tmp_path / name
        path.write_text(text, encoding="utf-8", newline="")
        return read_page(path, checked(Options(home=home, date=date)))

    return make


@pytest.fixture(scope="session")
def chromium():
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=ARGUMENTS)
        yield browser
        browser.close()


@pytest.fixture
def visit(chromium):
    """Open a graph page; what the browser complains of, and every request that is not allowed, fails the test."""
    contexts, complaints = [], []

    def call(address, allowed, **options):
        options = {
            "viewport": {"width": 1400, "height": 900},
            "locale": "zh-CN",
            "reduced_motion": "reduce",
        } | options
        contexts.append(chromium.new_context(**options))
        tab = contexts[-1].new_page()
        tab.on("console", lambda message: complaints.append(message.text))
        tab.on("pageerror", lambda error: complaints.append(str(error)))
        tab.on("dialog", lambda dialog: (complaints.append("dialog"), dialog.dismiss()))
        tab.on("request", lambda request: allowed(request.url) or complaints.append(request.url))
        tab.goto(address)
        until(tab, "window.kg.labels().length > 0")
        return tab

    yield call
    for context in contexts:
        context.close()
    assert complaints == []


def until(tab, expression, arg=None):
    """Wait until an expression holds; the page's policy forbids the browser to wait for one by itself."""
    for _ in range(300):
        if tab.evaluate(expression, arg):
            return
        tab.wait_for_timeout(50)
    pytest.fail(f"never true: {expression}")


def settle(tab):
    """Wait until the page shows what its address says; return it."""
    until(tab, "window.kg.settled()")
    return tab
