"""Lays out answers for people: evidence, hits, chains, posts and portraits as lines, story by story."""

import collections
import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import TYPE_CHECKING

from kg.apps.cli.layout import Passage, marked, paragraph, stories, title
from kg.apps.cli.table import cell
from kg.apps.language import counted, heading, kind, say
from kg.base.text import clean

if TYPE_CHECKING:
    from kg.base.schema import Post
    from kg.query.changes import Change
    from kg.query.evidence import Evidence
    from kg.query.graph import Graph
    from kg.query.paths import Chain
    from kg.query.portraits import Portrait
    from kg.query.posts import HeldPost
    from kg.query.search import Hit
    from kg.query.stories import Line

__all__ = ["chains", "changes", "held", "hits", "pair", "portrait", "printed_posts"]


def pair(graph: "Graph", a: str, b: str, found: "Sequence[Evidence]") -> Iterator[str]:
    """Yield the evidence of a pair: its amount, then every sentence, with a note if it names only one."""
    both = {e.passage for e in found if e.both}
    count = len({e.story for e in found})
    yield from paragraph(title(f"{a} — {b}"))
    yield from paragraph(say("stories that name both: {0}; sentences that name both: {1}", count, len(both)))
    yield ""
    printed = graph.printed([(e.doc, e.article, e.sentence) for e in found], [a, b])
    passages = [
        Passage(
            e.doc, e.article, e.date, e.paper, e.headline, e.text,
            words=tuple(word for _, word in words),
            story=e.story,
            page=e.page,
        )
        for e, words in zip(found, printed, strict=True)
    ]  # fmt: skip
    yield from stories(passages)


def hits(found: "Sequence[Hit]", words: Sequence[str]) -> Iterator[str]:
    """Yield the sentences that a search found with its words marked, and below each the entities that it names."""
    yield from stories(
        Passage(
            hit.doc, hit.article, hit.date, hit.paper, hit.headline, hit.text,
            words=tuple(words),
            page=hit.page,
            note=say("names: {0}", say(", ").join(map(clean, hit.entities))) if hit.entities else "",
        )
        for hit in found
    )  # fmt: skip


def chains(graph: "Graph", found: "Sequence[Chain]") -> Iterator[str]:
    """Yield chains: the names on each, then for each step the number of common appearances and the proof."""
    for number, group in itertools.groupby(found, key=lambda step: step.chain):
        steps = list(group)
        names = [steps[0].source, *(step.target for step in steps)]
        if number > 1:
            yield ""
        yield from paragraph(title(f"{number}. " + " — ".join(names)), hanging=3)
        for step in steps:
            yield ""
            told = say("{0} — {1}: stories: {2}", clean(step.source), clean(step.target), step.articles)
            if not step.both:
                told += say("; same story, no common sentence")
            yield from paragraph(told, 2, hanging=2)
            yield from stories(_proof(graph, step), indent=4)


def _proof(graph: "Graph", step: "Chain") -> Iterator[Passage]:
    """Yield the one or two sentences that prove a step."""
    places = [(step.doc, step.article, step.sentence)]
    texts = [step.text]
    if step.also_doc is not None and step.also_article is not None and step.also_sentence is not None:
        places.append((step.also_doc, step.also_article, step.also_sentence))
        texts.append(step.also_text or "")
    printed = graph.printed(places, [step.source, step.target])
    for (doc, article, _), text, words in zip(places, texts, printed, strict=True):
        yield Passage(
            doc, article, step.date, step.paper, step.headline, text, tuple(word for _, word in words),
            story=str(step.step),
            page=step.page if doc == step.doc else None,
        )  # fmt: skip


def portrait(found: "Portrait") -> Iterator[str]:
    """Yield a portrait of an entity."""
    yield from paragraph(title(say("{0} ({1})", found.entity, kind(found.type))))
    span = [day for day in dict.fromkeys((found.first, found.last)) if day]
    yield from paragraph(
        say("mentions: {0}; stories: {1}; days: {2}", found.mentions, found.articles, " – ".join(span) or "-")
    )
    yield from _field("pinyin", [found.pinyin])
    yield from _field(
        "aliases", [f"{a.alias} {a.mentions}" for a in found.aliases if a.alias != found.entity]
    )
    yield from _field("namesakes", found.namesakes)
    yield from _field("code", [found.code] if found.code else [])
    yield from _field("became", found.became)
    for name, posts in (("posts", found.posts), ("planned", found.planned or ())):
        if posts:
            yield ""
            yield say("{0}:", heading(name))
            for post in posts:
                yield from _post(post, found.entity)
    for number, fact in enumerate(found.facts):
        if not number:
            yield ""
        place = fact.doc + (f"#{fact.article}" if fact.article else "")
        told = say("{0}: {1}", heading(fact.kind), clean(fact.value))
        yield from paragraph(f"{told}  {marked(fact.evidence, [fact.value])}  {clean(place)}", hanging=2)
    if found.companions:
        yield ""
        yield say("{0}:", heading("companions"))
        for near in found.companions:
            yield from paragraph(
                say("{0} ({1}) {2}", clean(near.entity), kind(near.type), near.articles), 2, hanging=2
            )


def _field(name: str, values: Iterable[object]) -> Iterator[str]:
    """Yield a field of a portrait, unless it is empty."""
    told = say(", ").join(clean(str(value)) for value in values if value)
    if told:
        yield from paragraph(say("{0}: {1}", heading(name), told), hanging=2)


def _post(post: "HeldPost", entity: str) -> Iterator[str]:
    """Yield a post, without the entity of the portrait, and below it the words as printed."""
    who = "" if post.person == entity else clean(post.person)
    organ = "" if post.organ == entity else clean(post.organ)
    names = " ".join(part for part in (who, organ, clean(post.post)) if part)
    if post.former:
        names = say("former ") + names
    span = " – ".join(day for day in dict.fromkeys((post.first, post.last)) if day) or say("no date")
    yield from paragraph(f"{names}  {span}{_term(post)}", 2, hanging=2)
    place = post.doc + (f"#{post.article}" if post.article else "")
    yield from paragraph(f"{marked(post.evidence, [post.person, post.post])}  {clean(place)}", 4)


def _term(post: "HeldPost | Post") -> str:
    """Return the printed term of a post in brackets; "" if no page prints it."""
    if not post.begin and not post.until:
        return ""
    days = f"{post.begin or ''} – {post.until or ''}".strip()
    return f"  ({heading('term')}: {days})"


def held(found: "Sequence[HeldPost]") -> Iterator[str]:
    """Yield posts with their span of days, person by person."""
    for number, (person, group) in enumerate(itertools.groupby(found, key=lambda post: post.person)):
        if number:
            yield ""
        yield title(person)
        for post in group:
            yield from _post(post, person)


def printed_posts(found: "Sequence[Post]") -> Iterator[str]:
    """Yield posts as printed, person by person: each post, its day and place, and the words."""
    people: dict[str, list[Post]] = collections.defaultdict(list)
    for post in found:
        people[post.person].append(post)
    for number, (person, posts) in enumerate(people.items()):
        if number:
            yield ""
        yield title(person)
        for post in posts:
            names = " ".join(part for part in (clean(post.organ), clean(post.post)) if part)
            former = say("former ") if post.former else ""
            planned = f" ({cell('status', say('planned'))})" if post.status == "planned" else ""
            day = post.date or say("no date")
            yield from paragraph(f"{former}{names}{planned}  {day}{_term(post)}", 2, hanging=2)
            place = post.doc + (f"#{post.article}" if post.article else "")
            yield from paragraph(f"{marked(post.evidence, [post.person, post.post])}  {clean(place)}", 4)


def lines(found: "Sequence[Line]") -> Iterator[str]:
    """Yield stories as printed, with their names marked, and below each the entities by type."""
    for number, (_, group) in enumerate(itertools.groupby(found, key=lambda line: line.article)):
        if number:
            yield ""
        story = list(group)
        yield from stories(
            Passage(
                line.doc, line.article, line.date, line.paper, line.headline, line.text,
                words=tuple(named.text for named in line.mentions),
                page=line.page,
            )
            for line in story
        )  # fmt: skip
        named: dict[str, dict[str, None]] = {}
        for line in story:
            for mention in line.mentions:
                named.setdefault(mention.type, {})[mention.entity] = None
        for name, entities in named.items():
            told = say(", ").join(map(clean, entities))
            yield from paragraph(say("{0}: {1}", kind(name), told), 2, hanging=2)


def changes(found: "Sequence[Change]") -> Iterator[str]:
    """Yield changes kind by kind: the change and its day, and below it the sentences that show it."""
    for number, (name, group) in enumerate(itertools.groupby(found, key=lambda change: change.change)):
        if number:
            yield ""
        yield title(heading(name))
        for change in group:
            yield from paragraph(f"{change.day}  {clean(_changed(change))}", 2, hanging=2)
            words = [part for part in (change.entity, change.other) if part]
            for doc, date, text in (
                (change.doc, change.date, change.text),
                (change.also_doc, change.also_date, change.also_text),
            ):
                if text is not None:
                    place = f"{date or say('no date')}  {clean(doc or '')}"
                    yield from paragraph(f"{marked(text, words)}  ({place})", 4)


def _changed(change: "Change") -> str:
    """Return a change in words."""
    one, other, organ, post = (
        part or "" for part in (change.entity, change.other, change.organ, change.post)
    )
    before = counted("{0} article", "{0} articles", change.before)
    silent = say("{0}, none since {1}, chance {2}", before, change.day, f"{change.chance or 0:.2g}")
    articles = counted("{0} article", "{0} articles", change.articles)
    if change.change == "handed":
        return say("{0} is {1} of {2}, before: {3}", one, post, organ, other)
    if change.change == "appeared":
        return say("{0} ({1}): {2}", one, kind(change.type), articles)
    if change.change == "vanished":
        return say("{0}, {1} of {2}: {3}", one, post, organ, silent)
    if change.change == "began":
        return say("{0} and {1}: {2}", one, other, articles)
    return say("{0} and {1}: {2}", one, other, silent)
