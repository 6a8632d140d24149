"""From names as they are read to names as they are spelt, for pages read in a folded copy."""

from collections.abc import Iterable

from kg.base.schema import Article
from kg.base.text import unspaced
from kg.gazetteer.scripts import STAND_INS

__all__ = ["Spelling"]


class Spelling:
    """The spelling of the names in some articles; see `kg.reading.folding.Folded`.

    Parameters
    ----------
    articles
        The articles of one page.
    """

    def __init__(self, articles: Iterable[Article]) -> None:
        self._rare: dict[int, str] = {}
        self._persons: dict[str, str] = {}
        for article in articles:
            if article.text is not article.spelt:
                pairs = zip(article.text, article.spelt, strict=True)
                self._rare |= {ord(read): spelt for read, spelt in pairs if read in STAND_INS}

    def person(self, article: Article, start: int, end: int, known: str) -> str:
        """Return a person's name as spelt here, or, if it is `known` from elsewhere on the page, as spelt there."""
        read, spelt = (unspaced(text[start:end]) for text in (article.text, article.spelt))
        if known in ("", read):
            self._persons.setdefault(read, spelt)
            return spelt
        return self._persons.get(known) or self.name(known)

    def name(self, read: str) -> str:
        """Return any other name with its rare characters."""
        return read.translate(self._rare) if self._rare else read

    def words(self, article: Article, start: int, end: int, read: str) -> str:
        """Return words that occur in a span as spelt there; unchanged if they do not occur."""
        at = article.text.find(read, start, end)
        return article.spelt[at : at + len(read)] if at >= 0 else self.name(read)
