"""What the corpus says of one entity: names, counts, posts, companions."""

import dataclasses

from kg.query.companions import who
from kg.query.database import Reader
from kg.query.names import find
from kg.query.posts import posts

__all__ = ["Portrait", "portrait"]


@dataclasses.dataclass(frozen=True, slots=True)
class Portrait:
    """What the corpus says of one entity."""

    entity: str
    type: str
    aliases: tuple[dict[str, object], ...]
    """Printed forms: alias, mentions, reason."""
    pinyin: str
    mentions: int
    articles: int
    first: str | None
    last: str | None
    namesakes: tuple[str, ...]
    posts: tuple[dict[str, object], ...]
    """Posts held: post, organ, former, first, last, evidence, doc."""
    companions: tuple[dict[str, object], ...]


def portrait(reader: Reader, name: str) -> Portrait:
    """Return what the corpus says of an entity: names, posts, companions."""
    full = find(reader, name)
    (e,) = reader.entities([full])
    aliases = reader.rows(
        "SELECT alias, mentions, reason FROM alias WHERE entity = $1 ORDER BY mentions DESC, alias", full
    )
    companions = (
        {"entity": c.entity, "type": c.type, "articles": c.articles} for c in who(reader, full, limit=10)
    )
    return Portrait(
        e.entity, e.type, tuple(aliases), e.pinyin, e.mentions, e.articles, e.first, e.last, e.namesakes,
        tuple(posts(reader, full)), tuple(companions),
    )  # fmt: skip
