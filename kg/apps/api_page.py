"""Makes the page that lists the questions of the API, in English and Chinese."""

import inspect
from typing import Any
from urllib.parse import urlencode

from jinja2 import Environment

from kg.apps.language import in_chinese
from kg.apps.questions import QUESTIONS, Question, parameters
from kg.export.page.html import source

__all__ = ["page", "policy"]


def page() -> str:
    """Return the page: each question with its parameters, an example to open and the command with the same rows."""
    held = Environment(autoescape=True, trim_blocks=True, lstrip_blocks=True)
    held.filters["in_chinese"] = in_chinese
    return held.from_string(_TEMPLATE).render(
        style=_STYLE, questions=[_in_template(question) for question in QUESTIONS]
    )


def policy() -> str:
    """Return the content security policy of the page: its own style, and nothing else."""
    return f"default-src 'none'; style-src {source(_STYLE)}; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"


def _in_template(question: Question) -> dict[str, Any]:
    """Return a question as the template shows it."""
    asked = [
        {"word": held.word or name, "gloss": held.gloss, "default": _shown(default)}
        for name, held, default in parameters(question)
    ]
    address = "api/" + question.word + ("?" + urlencode(question.example) if question.example else "")
    shown = question.word + "".join(f"&{k}={v}" for k, v in question.example.items()).replace("&", "?", 1)
    return {"question": question, "parameters": asked, "address": address, "shown": "/api/" + shown}


def _shown(default: Any) -> str:
    if default is inspect.Parameter.empty:
        return "required 必填"
    if isinstance(default, list):
        return ", ".join(default)
    return str(default).lower() if isinstance(default, bool) else "" if default is None else str(default)


_STYLE = """
body { max-width: 60rem; margin: 2rem auto; padding: 0 1rem; font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff; overflow-wrap: anywhere; }
section { border-top: 1px solid #ccc; margin-top: 1.5rem; }
table { border-collapse: collapse; }
th, td { text-align: left; vertical-align: top; padding: .15rem 1rem .15rem 0; }
code { font-family: ui-monospace, monospace; }
td:first-child { overflow-wrap: normal; }
@media (max-width: 40rem) { th, td { padding-right: .5rem; } }
@media (prefers-color-scheme: dark) { body { color: #eee; background: #1a1a1a; } a { color: #8cf; } }
"""

_TEMPLATE = """<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kg: the API 接口</title>
<style>{{ style|safe }}</style>
</head>
<body>
<main>
<h1>The API <span lang="zh">接口</span></h1>
<p>GET only; answers are JSON: a list with an object for each row, with the keys that the commands print by
<code>--format json</code>. A fault is <code>{"error": …, "candidates": […]}</code>. <code>type</code>, <code>kind</code>
and <code>without</code> may be given several times. For programs: <a href="openapi.json">/openapi.json</a>. <a href="./">The graph page</a>.</p>
<p lang="zh">只接受 GET；回答是 JSON：一个列表，每行一个对象，键与命令 <code>--format json</code> 所写的相同。出错时是
<code>{"error": …, "candidates": […]}</code>。type、kind、without 可以写几次。</p>
<nav><p>{% for held in questions %}<a href="#{{ held.question.word }}">{{ held.question.word }}</a>{{ "" if loop.last else " · " }}{% endfor %}</p></nav>
{% for held in questions %}
<section id="{{ held.question.word }}">
<h2>/api/{{ held.question.word }}</h2>
<p>{{ held.question.gloss }}. <span lang="zh">{{ held.question.gloss|in_chinese }}。</span></p>
{% if held.parameters %}
<table>
<thead><tr><th>parameter</th><th>default</th><th>means</th><th lang="zh">意思</th></tr></thead>
<tbody>
{% for p in held.parameters %}
<tr><td><code>{{ p.word }}</code></td><td>{{ p.default }}</td><td>{{ p.gloss }}</td><td lang="zh">{{ p.gloss|in_chinese }}</td></tr>
{% endfor %}
</tbody>
</table>
{% endif %}
<p>At most {{ held.question.most }} rows. Example: <a href="{{ held.address }}"><code>{{ held.shown }}</code></a>
{% if held.question.command %}
— <code>kg {{ held.question.command }}</code>
{% endif %}
</p>
</section>
{% endfor %}
</main>
</body>
</html>
"""
