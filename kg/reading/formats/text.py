"""Plain text and Markdown: decodes the file and changes nothing."""

from collections.abc import Iterator

from kg.reading.decode import decode
from kg.reading.sheet import Sheet

__all__ = ["sheets"]


def sheets(raw: bytes, doc: str) -> Iterator[Sheet]:
    """Yield the text of a file.

    Raises
    ------
    InputError
        The bytes are empty or binary, or are not in an encoding of Chinese.
    """
    yield Sheet(doc, *decode(raw, where=doc))
