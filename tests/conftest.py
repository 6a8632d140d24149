import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings
from playwright.sync_api import sync_playwright

import kg
from kg.reading import Options, checked, read_page

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
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


@pytest.fixture
def run():
    """Run the command line in a process of its own: arguments in, exit status, stdout, stderr out."""

    def call(*arguments, cwd=ROOT, env=None):
        command = [sys.executable, "-m", "kg", *map(str, arguments)]
        done = subprocess.run(command, capture_output=True, cwd=cwd, env=env, timeout=120, check=False)
        return done.returncode, done.stdout.decode(), done.stderr.decode()

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


def until(tab, expression, arg=None):
    """Wait until an expression holds; the page's policy forbids the browser to wait for one by itself."""
    for _ in range(300):
        if tab.evaluate(expression, arg):
            return
        tab.wait_for_timeout(50)
    pytest.fail(f"never true: {expression}")
