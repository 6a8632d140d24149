"""Gives the words of the pages in the chosen language."""

from kg.apps.language import chinese, say
from kg.base.types import TYPES

__all__ = ["event_words", "fact_words", "kinds", "tag", "words"]


def tag() -> str:
    """Return the HTML code of the language of the pages."""
    return "zh-CN" if chinese() else "en"


def kinds() -> dict[str, tuple[str, str]]:
    """Return the singular and plural names of entity types."""
    if chinese():
        return {kind.name: (kind.zh, kind.zh) for kind in TYPES}
    return {kind.name: (kind.en, kind.en_many) for kind in TYPES}


def event_words() -> dict[str, str]:
    """Return the names of the kinds of event."""
    return {
        "meet": say("meets"),
        "inspect": say("inspects"),
        "attend": say("attends"),
        "chair": say("chairs"),
        "speak": say("speaks"),
        "sign": say("signs"),
        "appoint": say("is appointed"),
        "remove": say("is removed"),
        "visit": say("visits"),
        "award": say("is honoured"),
        "invest": say("invests"),
    }


def fact_words() -> dict[str, str]:
    """Return the names of the kinds of fact."""
    return {
        "birth": say("Born"),
        "sex": say("Sex"),
        "ethnicity": say("Ethnicity"),
        "origin": say("From"),
        "party": say("Party"),
        "work": say("At work since"),
        "study": say("Studies"),
    }


def words() -> dict[str, str]:
    """Return the other words of the pages; the templates fill the gaps ``{0}``."""
    return _of_entities() | _of_parts() | _of_the_site()


def _of_entities() -> dict[str, str]:
    return {
        "articles": say("Articles"),
        "mentions": say("Mentions"),
        "first": say("First"),
        "last": say("Last"),
        "skip": say("Skip to the text"),
        "search": say("Search"),
        "forms": say("Also printed as"),
        "namesakes": say("Others of this name"),
        "became": say("What it became"),
        "code": say("Code of the division"),
        "time": say("Articles a month"),
        "time_told": say("{0}: articles a month from {1} to {2}, at most {3}"),
        "terms": say("Lines: terms of office; pale where no page prints a date"),
        "around": say("Appears with"),
        "around_told": say("{0} and those it appears with most; the list of companions has the figures"),
    }


def _of_parts() -> dict[str, str]:
    return {
        "posts": say("Posts"),
        "holders": say("Who held its posts"),
        "led": say("Who led its bodies"),
        "term": say("Term"),
        "post": say("Post"),
        "organ": say("Body"),
        "person": say("Person"),
        "printed": say("As printed"),
        "seen_told": say("seen from {0} to {1}"),
        "seen_on": say("seen on {0}"),
        "past": say("called a past post from {0} on"),
        "before": say("before"),
        "after": say("after"),
        "gap": say("nobody known {0}"),
        "disagree": say("Pages disagree"),
        "open": say("not printed"),
        "no_date": say("no date"),
        "posts_note": say(
            "A term is printed where a page gives its date; else it is bounded by the first and last page that show the person in office, and may have begun earlier and ended later."
        ),
        "facts": say("Facts as printed"),
        "name": say("Name"),
        "kind": say("Type"),
        "companions": say("Companions"),
        "together": say("Articles together"),
        "same": say("Sentences together"),
        "period": say("Period"),
        "companions_note": say(
            "Articles that name both: not a meeting, and not a tie between them. {0} of {1} are listed."
        ),
        "events": say("Events"),
        "events_note": say("As pages report them, the newest first: {0} of {1}."),
        "quotes": say("Sentences"),
        "quotes_note": say("The newest first, each passage once: {0} of {1}."),
        "list_sentence": say("list of names"),
        "untitled": say("(no headline)"),
        "page": say("p. {0}"),
    }


def _of_the_site() -> dict[str, str]:
    return {
        "cite": say("To cite this page"),
        "version": say("database {0}"),
        "count_note": say(
            "Figures count the articles of {0} that were read ({1} pages, {2} articles), dated from {3} to {4}; a reprint counts once."
        ),
        "undated_note": say("{0} pages have no date."),
        "machine_note": say(
            "A program read the pages and errs at times: read the sentences before you rely on a figure."
        ),
        "hidden_note": say("［略］ stands for a name that the publisher leaves out."),
        "index_lead": say(
            "One page for each person, body, company and place that these papers name, with the sentences that show it."
        ),
        "leading": say("In most articles"),
        "lists": say("Index by type and pinyin"),
        "letters": say("Letters"),
        "pages_of": say("Parts of the list"),
        "search_label": say("Name, printed form, pinyin or initials"),
        "search_none": say("No such name."),
        "search_many": say("{0} found; the first {1} are listed."),
        "search_off": say("Without scripts, use the index:"),
    }
