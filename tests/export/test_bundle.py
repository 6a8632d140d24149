"""The scripts of the page: one bundle, made from the sources that lie beside it, over the vis-network that pyvis brings."""

import hashlib
import re
import shutil
import subprocess
import sys

import pytest

from kg.base.types import REPORTER, TYPES
from kg.export.page.html import renderer
from tests.conftest import ROOT

TOOL = ROOT / "tools" / "bundle_page.py"
PAPERS = {"light": (0xFC, 0xFB, 0xF8), "dark": (0x15, 0x17, 0x1B)}


def test_the_bundle_is_made_from_the_sources():
    done = subprocess.run([sys.executable, TOOL, "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.slow
@pytest.mark.skipif(shutil.which("esbuild") is None, reason="esbuild is for those who change the page")
def test_the_sources_give_the_bundle(tmp_path):
    made = tmp_path / "page.js"
    sys.path.insert(0, str(TOOL.parent))
    from bundle_page import OPTIONS, SCRIPTS, text

    subprocess.run(
        ["esbuild", SCRIPTS / "main.js", *OPTIONS, f"--outfile={made}"], check=True, capture_output=True
    )
    assert text(made) == (ROOT / "kg/export/page/template/page.js").read_text(encoding="utf-8")


def test_pyvis_brings_the_renderer_that_the_page_was_tried_with():
    vis = renderer().read_bytes()
    assert hashlib.sha256(vis).hexdigest() == DIGEST


DIGEST = "1f20f0736f32cb9bedf8f6383b25cfea2f839e1abe80d6e8040b4d5bea378c69"
"""Of vis-network 9.1.2, in pyvis 0.3.2."""


def contrast(one, other):
    """Return the contrast of two colours, as WCAG 2 defines it."""

    def light(colour):
        parts = [c / 255 for c in colour]
        linear = [c / 12.92 if c <= 0.03928 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]

    low, high = sorted((light(one), light(other)))
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("kind", [*TYPES, REPORTER], ids=lambda kind: kind.name)
@pytest.mark.parametrize("theme", PAPERS)
def test_every_symbol_stands_out_from_the_paper(kind, theme):
    assert contrast(kind.colour, PAPERS[theme]) >= 3


@pytest.mark.parametrize("theme", PAPERS)
def test_every_community_stands_out_from_the_paper(theme):
    looks = (ROOT / "kg/export/page/script/looks.js").read_text(encoding="utf-8")
    listed = re.search(r"COMMUNITIES = \[(.+?)\].*?REST = (\S+);", looks, re.DOTALL)
    colours = [tuple(bytes.fromhex(hue)) for hue in re.findall("#([0-9a-f]{6})", listed.group())]
    assert len(colours) == 11
    assert min(contrast(colour, PAPERS[theme]) for colour in colours) >= 3
