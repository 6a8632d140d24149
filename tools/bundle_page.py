"""Bundle the scripts of the graph page (kg/export/page/script) into the one that the page holds (template/page.js).

Use: python tools/bundle_page.py [--check]. It runs esbuild, which npm brings; --check tells whether the bundle is stale.
"""

import hashlib
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parent.parent

SCRIPTS = ROOT / "kg" / "export" / "page" / "script"
BUNDLE = ROOT / "kg" / "export" / "page" / "template" / "page.js"
ESBUILD = ("npx", "--yes", "esbuild@0.25.12")
OPTIONS = ("--bundle", "--format=iife", "--minify", "--charset=utf8", "--target=es2022", "--line-limit=160")


def digest(scripts: Path = SCRIPTS) -> str:
    """Return the digest of the sources, which the bundle bears in its first line."""
    told = hashlib.sha256()
    for path in sorted(scripts.glob("*.js")):
        told.update(path.name.encode() + b"\n" + path.read_bytes())
    return told.hexdigest()


def _mark() -> str:
    return f"// sources {digest()}\n"


def text(made: Path) -> str:
    """Return the bundle: what esbuild made, under the digest of its sources."""
    return _mark() + '"use strict";\n' + made.read_text(encoding="utf-8")


def main() -> None:
    """Bundle, or check."""
    if "--check" in sys.argv[1:]:
        sys.exit(
            0
            if BUNDLE.read_text(encoding="utf-8").startswith(_mark())
            else "page.js is stale: python tools/bundle_page.py"
        )
    with tempfile.TemporaryDirectory() as folder:
        made = Path(folder) / "page.js"
        subprocess.run(
            [*ESBUILD, str(SCRIPTS / "main.js"), *OPTIONS, f"--outfile={made}"], check=True, cwd=ROOT
        )
        BUNDLE.write_text(text(made), encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
