"""Offers the values of options and arguments when the Tab key is pressed in bash, zsh or fish."""

from collections.abc import Callable, Iterable

from kg.apps.language import LANGUAGES, chinese

__all__ = [
    "formats",
    "kinds",
    "languages",
    "levels",
    "link_kinds",
    "measures",
    "of",
    "spans",
    "types",
    "ways",
    "weightings",
]

Offer = Callable[[str], list[str]]


def of(values: Callable[[], Iterable[str]]) -> Offer:
    """Return what offers those of some values that begin as typed; the values are loaded when it is asked."""

    def offer(incomplete: str) -> list[str]:
        return [value for value in values() if value.startswith(incomplete)]

    return offer


def _types() -> list[str]:
    from kg.base.types import TYPES

    return [kind.zh if chinese() else kind.name for kind in TYPES]


def _kinds() -> Iterable[str]:
    from kg.base.event_schema import EVENT_KINDS

    return EVENT_KINDS


def _link_kinds() -> Iterable[str]:
    from kg.query.selection import LINK_KINDS

    return LINK_KINDS


def _measures() -> Iterable[str]:
    from kg.query.ranking import MEASURES

    return (*MEASURES, "rank")


def _spans() -> Iterable[str]:
    from kg.query.timeline import SPANS

    return SPANS


types, kinds, link_kinds, measures = of(_types), of(_kinds), of(_link_kinds), of(_measures)
spans, languages = of(_spans), of(lambda: LANGUAGES)
levels, weightings = of(lambda: ("article", "sentence")), of(lambda: ("count", "newman"))
ways = of(lambda: ("period", "paper"))
formats = of("crate csv cypher ftm gexf graphml html json jsonld neo4j parquet sqlite".split)
"""The formats of `kg.export`, which loads too slowly for a key."""
