import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import settings

import kg
from kg.reading import Options, checked, read_page

settings.register_profile("untimed", deadline=None)
settings.load_profile("untimed")
ROOT = Path(__file__).parent.parent
SEEDS = ROOT / "seeds"


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
