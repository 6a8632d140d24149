"""The component for posts: finds who holds which, by titles before names and statements after them."""

from collections.abc import Iterable, Iterator, Mapping

from spacy.language import Language
from spacy.tokens import Doc

from kg.gazetteer.lexicon import Lexicon, lexicon
from kg.reading.recognise.engine.candidate import PERSONS, Candidate, read_mentions, write_mentions
from kg.reading.recognise.posts.endings import death_end
from kg.reading.recognise.posts.facts import facts_of
from kg.reading.recognise.posts.held import Held
from kg.reading.recognise.posts.mentions_by_offset import Settled
from kg.reading.recognise.posts.reader import Reader

__all__ = ["Posts", "make"]


class Posts:
    """Component that reads posts and thereby separates officials from other persons.

    Parameters
    ----------
    words
        The lexicon; ``TITLE`` rows give the kind of post, ``TITLE_MARK`` rows the words for former or planned posts.
    """

    def __init__(self, words: Lexicon) -> None:
        self._words = words

    def __call__(self, doc: Doc) -> Doc:
        """Set ``doc._.posts`` and ``doc._.facts``, and relabel persons among the mentions by post."""
        settled = Settled(doc, self._words)
        found = self._found(settled)
        doc._.facts = facts_of(settled)
        doc._.posts = [post for post in found if post.post]
        kind: dict[int, bool] = {}
        for post in found:
            if not post.planned:
                kind[post.person] = kind.get(post.person, False) or post.public
        relabelled = {
            m._replace(label="OFFICIAL" if kind[m.start] else "PERSON")
            if m.start in kind and m.label in PERSONS
            else m: source
            for m, source in read_mentions(doc).items()
        }
        write_mentions(doc, relabelled)
        return doc

    def _found(self, settled: Settled) -> list[Held]:
        """Return the posts in the text, in order; each person's once for every time it is printed."""
        posts = _over_by_death(Reader(settled, self._words).read(), settled)
        return list(_completed(posts, {m.start: m.name for m in settled.persons}))


def _over_by_death(posts: Iterable[Held], settled: Settled) -> Iterator[Held]:
    """Yield posts; those of somebody whom the article calls dead are over."""
    places = {m.start: (settled.text.rfind("\n\n", 0, m.start), settled.clean(m)) for m in settled.persons}
    dead = {places[m.start] for m in settled.persons if _is_dead(settled, m)}
    for post in posts:
        over = places[post.person] in dead and not post.planned
        yield post._replace(former=True) if over else post


def _is_dead(settled: Settled, person: Candidate) -> bool:
    """Return whether the words after a name say that its person is dead, and not somebody named in them."""
    end = death_end(settled.text, person.end)
    return end is not None and not settled.names_person(person.end, end)


def _completed(posts: Iterable[Held], names: Mapping[int, str]) -> Iterator[Held]:
    """Complete posts without an organ from the other statements of the page about the person and title, if they agree."""
    rows = list(posts)
    told: dict[tuple[str, str], set[str]] = {}
    for post in rows:
        if post.organ:
            told.setdefault((names[post.person], post.post), set()).add(post.organ)
    for post in rows:
        organs = told.get((names[post.person], post.post), ())
        yield post._replace(organ=next(iter(organs))) if not post.organ and len(organs) == 1 else post


@Language.factory(
    "kg_posts",
    requires=["doc.user_data"],
    assigns=["doc.user_data", "doc._.posts", "doc._.facts"],
    default_config={"folders": []},
)
def make(nlp: Language, name: str, folders: list[str]) -> Posts:
    """Make the component for a pipeline; see the class."""
    return Posts(lexicon(tuple(folders)))
