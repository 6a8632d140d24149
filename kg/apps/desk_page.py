"""Makes the pages on which missed names are selected, in English and Chinese; their script sends what is selected."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from jinja2 import Environment

from kg.base.text import printable
from kg.base.types import TYPES
from kg.derive.additions import stands_at
from kg.export.page.html import source
from kg.query.stories import Line

__all__ = ["listed", "policy", "printed"]


def policy() -> str:
    """Return the content security policy of the pages: their own style and script, and requests to their own server."""
    return (
        f"default-src 'none'; style-src {source(_STYLE)}; script-src {source(_SCRIPT)}; connect-src 'self'; "
        "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
    )


def listed(pages: Sequence[Mapping[str, Any]]) -> str:
    """Return the page that lists pages."""
    return _made(pages=pages)


def printed(lines: Iterable[Line]) -> str:
    """Return the page that shows stories, the known names marked."""
    held = [
        {"headline": head, "lines": [{"row": line, "parts": list(_parts(line))} for line in of_story]}
        for (_, head), of_story in groupby(lines, key=lambda line: (line.article, line.headline))
    ]
    return _made(stories=held, types=[(kind.name, kind.zh) for kind in TYPES])


def _parts(line: Line) -> Iterator[tuple[str, str]]:
    """Yield the text of a sentence in parts, each with the entity that it names or ""; together they are the text."""
    places = (
        (stands_at(m.text, m.start - line.start, line.end - line.start, line.text), m.entity)
        for m in line.mentions
    )
    at = 0
    for place, entity in sorted((place, entity) for place, entity in places if place is not None):
        if place[0] >= at:
            yield line.text[at : place[0]], ""
            yield line.text[place[0] : place[1]], entity
            at = place[1]
    yield line.text[at:], ""


def _made(**values: Any) -> str:
    made = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True).from_string(_TEMPLATE)
    return printable(made.render(style=_STYLE, script=_SCRIPT, **values))


_STYLE = """
body { max-width: 48rem; margin: 2rem auto 12rem; padding: 0 1rem; font: 1.05rem/1.7 system-ui, sans-serif; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
mark { background: #fff3c4; color: inherit; }
form { position: fixed; inset: auto 0 0 0; padding: .75rem 1rem; background: #f4f4f4; border-top: 1px solid #999; }
form > * { font: inherit; margin-right: .5rem; }
ul { padding-left: 1.2rem; }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1a1a1a; } mark { background: #5a4a00; } form { background: #333; } a { color: #8cf; } }
"""

_SCRIPT = """
"use strict";
const form = document.querySelector("form");
const words = document.querySelector("#words");
const told = document.querySelector("#told");
let chosen = null;
function within(sentence, node, offset) {
  const before = document.createRange();
  before.selectNodeContents(sentence);
  before.setEnd(node, offset);
  return [...before.toString()].length;
}
function sentenceOf(node) {
  return (node.nodeType === Node.TEXT_NODE ? node.parentElement : node).closest("[data-start]");
}
document.addEventListener("selectionchange", () => {
  const selection = document.getSelection();
  if (!selection.rangeCount || selection.isCollapsed) return;
  const range = selection.getRangeAt(0);
  const sentence = sentenceOf(range.startContainer);
  if (!sentence || sentence !== sentenceOf(range.endContainer)) return;
  chosen = {
    doc: sentence.dataset.doc,
    sentence_start: Number(sentence.dataset.start),
    sentence_end: Number(sentence.dataset.end),
    start: within(sentence, range.startContainer, range.startOffset),
    end: within(sentence, range.endContainer, range.endOffset),
  };
  words.textContent = range.toString();
});
form?.addEventListener("submit", async (event) => {
  event.preventDefault();
  if (!chosen) { told.textContent = "Select a name first. 请先选中名称。"; return; }
  const body = JSON.stringify({ ...chosen, type: form.elements.type.value, name: form.elements.name.value });
  try {
    const answer = await fetch("api/add", { method: "POST", headers: { "Content-Type": "application/json" }, body });
    const made = await answer.json();
    told.textContent = answer.ok ? `+ ${made.words} → ${made.file}` : made.error;
    if (answer.ok) { chosen = null; words.textContent = "…"; form.elements.name.value = ""; }
  } catch { told.textContent = "The server does not answer. 服务没有应答。"; }
});
"""

_TEMPLATE = """<!DOCTYPE html>
<html lang="zh">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kg: missed names 漏认的名称</title>
<style>{{ style|safe }}</style>
</head>
<body>
<main>
{% if pages is defined %}
<nav><a href=".">Graph 关系图</a></nav>
<h1>Pages 版面</h1>
<ul>
{% for page in pages %}
<li><a href="read?place={{ page.doc|urlencode }}">{{ page.date or "–" }} {{ page.paper or "" }} {{ page.doc }}</a></li>
{% endfor %}
</ul>
{% else %}
<nav><a href="read">Pages 版面</a> · <a href=".">Graph 关系图</a></nav>
<p>Select a name that is not marked, say what it is, and add it; it counts from the next <code>kg build</code> on.
选中没有标出的名称，说明是什么，再添加；从下一次 kg build 起生效。</p>
{% for story in stories %}
<article>
<h2>{{ story.headline }}</h2>
<p>
{% for line in story.lines %}
<span data-doc="{{ line.row.doc }}" data-start="{{ line.row.start }}" data-end="{{ line.row.end }}">{% for text, entity in line.parts %}{% if entity %}<mark title="{{ entity }}">{{ text }}</mark>{% else %}{{ text }}{% endif %}{% endfor %}</span>
{% endfor %}
</p>
</article>
{% endfor %}
<form>
<output id="words">…</output>
<label>type 类型 <select name="type">{% for name, zh in types %}<option value="{{ name }}">{{ name }} {{ zh }}</option>{% endfor %}</select></label>
<label>full name, if other 全称（若不同） <input name="name" maxlength="200"></label>
<button>Add 添加</button>
<output id="told" role="status"></output>
</form>
{% endif %}
</main>
<script>{{ script|safe }}</script>
</body>
</html>
"""
