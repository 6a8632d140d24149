"""Renders the pages of a site as HTML, by Jinja templates with autoescape, so that texts cannot act as code."""

import base64
import hashlib
import importlib.resources
import re
from collections.abc import Mapping, Sequence
from typing import Any

import jinja2
from markupsafe import Markup

from kg.apps.site.address import link_to
from kg.apps.site.hidden import marked, without
from kg.apps.site.lists import Listing
from kg.apps.site.pictures import around, months, through
from kg.apps.site.plan import Plan
from kg.apps.site.words import event_words, fact_words, kinds, tag, words
from kg.base.schema import PERSONS, Entity
from kg.base.text import clean
from kg.base.types import TYPES
from kg.export.page.html import json_in_script
from kg.query.dossiers import Dossier, Quote

__all__ = ["Pages"]

_POLICY = "default-src 'none'; style-src 'self'{script}; base-uri 'none'; form-action 'none'"


class Pages:
    """Makes the pages of one site.

    Parameters
    ----------
    held
        The contents of the site.
    """

    def __init__(self, held: Plan) -> None:
        self._plan = held
        self._words = words()
        self._shown = {entity.entity for entity in held.shown}
        self._hide = without(held.hidden)
        first, last = held.corpus.first, held.corpus.last
        self._months = through(first, last) if first and last else []
        base = held.options.base_url
        self._environment = jinja2.Environment(
            loader=jinja2.DictLoader({name: _text(name) for name in _TEMPLATES}),
            autoescape=True,
            undefined=jinja2.StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            finalize=_shown_text,
        )
        self._environment.globals |= {
            "w": self._words,
            "title": held.title,
            "corpus": held.corpus,
            "period": self._period(),
            "version": held.version,
            "noindex": held.options.noindex,
            "base": base.rstrip("/") + "/" if base else "",
            "tag": tag(),
            "kinds": kinds(),
            "event_words": event_words(),
            "fact_words": fact_words(),
            "hide": self._hide,
            "plain": _plain,
            "place": self._place,
            "leaves_out": bool(held.options.left_out),
            "PERSONS": PERSONS,
            "parts": [part for part in held.parts if part.number == 1],
        }

    def style(self) -> str:
        """Return the style sheet: the template's, plus the colour of each type."""
        colours = "".join(
            ".{} {{ --type: rgb({} {} {}); }}\n".format(kind.name, *kind.colour) for kind in TYPES
        )
        return _text("site.css") + colours

    def start(self, leading: Mapping[str, Sequence[Entity]]) -> str:
        """Return the first page."""
        return self._page("index.html.j2", "index.html", root="", leading=leading)

    def search(self, rows: Sequence[Sequence[str | int]]) -> str:
        """Return the search page, which holds its rows."""
        script = _text("search.js")
        held = {"rows": rows, "kinds": [kinds()[kind.name][0] for kind in TYPES]}
        digest = base64.b64encode(hashlib.sha256(script.encode()).digest()).decode()
        return self._page(
            "search.html.j2",
            "search.html",
            root="",
            policy=_POLICY.format(script=f"; script-src 'sha256-{digest}'"),
            rows=json_in_script(held),
            script=Markup(script),
        )

    def listing(self, part: Listing) -> str:
        """Return a page of a list."""
        own = [other for other in self._plan.parts if other.kind == part.kind]
        letters = {letter: other.file for other in reversed(own) for letter, _ in other.letters}
        return self._page(
            "list.html.j2",
            f"list/{part.file}",
            part=part,
            own=own,
            letters=sorted(letters.items(), key=lambda row: (row[0] == "#", row[0])),
        )

    def entity(self, dossier: Dossier) -> str:
        """Return the page of an entity."""
        own = dossier.entity
        spells = [spell for spell, _ in dossier.spells] if own.type in PERSONS else []
        return self._page(
            "entity.html.j2",
            link_to(own.entity),
            d=dossier,
            e=own,
            forms=[form for form in dossier.forms if self._hide(form.alias) == form.alias],
            namesakes=[name for name in own.namesakes if name in self._plan.named],
            became=[name for name in own.became if name in self._plan.named],
            months=self._strip(dossier, spells),
            around=around(dossier, label=self._words["around_told"].format(own.entity), link=self._link),
            stories=self._stories(dossier),
        )

    def _strip(self, dossier: Dossier, spells: Sequence[Any]) -> Markup:
        """Return the picture of the months; "" if no page has a date."""
        if not dossier.months or not self._months:
            return Markup("")
        label = self._words["time_told"].format(
            dossier.entity.entity,
            self._months[0],
            self._months[-1],
            max(count for _, count in dossier.months),
        )
        return months(dossier.months, self._months, spells, label=label, hide=self._hide)

    def _stories(self, dossier: Dossier) -> list[tuple[Quote, list[tuple[Markup, bool]]]]:
        """Return the sentences of a dossier article by article: the citation, and each sentence as HTML."""
        stories: dict[tuple[str, str], tuple[Quote, list[tuple[Markup, bool]]]] = {}
        for quote in dossier.quotes:
            text = marked(
                quote.text,
                quote.marks,
                own=dossier.entity.entity,
                hide=self._hide,
                left_out=self._plan.gone.__contains__,
                link=self._link,
            )
            _, said = stories.setdefault((quote.cited.doc, quote.article), (quote, []))
            said.append((text, quote.listing))
        return list(stories.values())

    def _place(self, doc: str) -> str:
        """Return a document's name for readers, without its folder on the publisher's machine."""
        absolute = doc.startswith("/") or doc[1:3] in (":/", ":\\")
        return self._hide(doc.removeprefix(self._plan.corpus.folder) if absolute else doc)

    def _link(self, name: str) -> str | None:
        """Return the address of an entity's page, relative to another entity's page; None if it has none."""
        return f"../{link_to(name)}" if name in self._shown else None

    def _page(self, template: str, address: str, *, root: str = "../", policy: str = "", **held: Any) -> str:
        return self._environment.get_template(template).render(
            root=root,
            address=address,
            policy=Markup(policy or _POLICY.format(script="")),
            link=lambda name: root + link_to(name) if name in self._shown else None,
            **held,
        )

    def _period(self) -> str:
        """Return the period and the things that the figures count."""
        corpus, held = self._plan.corpus, self._words
        told = held["count_note"].format(
            self._plan.title,
            f"{corpus.pages:,}",
            f"{corpus.articles:,}",
            corpus.first or "?",
            corpus.last or "?",
        )
        return told + (" " + held["undated_note"].format(corpus.undated) if corpus.undated else "")


_BLANK = re.compile(r"(?<![A-Za-z0-9,.;:]) | (?![A-Za-z0-9])")
_TEMPLATES = ("base.html.j2", "entity.html.j2", "index.html.j2", "list.html.j2", "search.html.j2")


def _text(name: str) -> str:
    """Return a file of the template."""
    return (importlib.resources.files("kg.apps.site") / "template" / name).read_text(encoding="utf-8")


def _shown_text(value: Any) -> Any:
    """Return a value for a template without invisible characters."""
    return value if isinstance(value, Markup) or not isinstance(value, str) else clean(value)


def _plain(text: str) -> str:
    """Return raw words of a page on one line, without blanks except those between Latin words."""
    return _BLANK.sub("", " ".join(text.split()))
