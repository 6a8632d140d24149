"""Bytes to text: decodes a page without changes, so that offsets count its decoded characters.

Two kinds of text are refused: almost valid UTF-8, with the place of the wrong byte, and text that was read in a wrong
encoding and saved again. Read in another encoding, either would be a page of names that nobody has.
"""

import codecs
import functools
import re

from kg.base.errors import InputError

__all__ = ["CHINESE", "decode", "decode_table"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF32_LE, "utf-32"),  # begins like that of UTF-16
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
CHINESE = re.compile(r"[\u2e80-\u2fdf\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]")
"""A Chinese character, radicals and rare ones included."""
_WIDE = re.compile(r"[\u3000-\u303f\u3400-\u9fff\uff00-\uffef]")
"""Characters of Chinese pages outside ASCII: three bytes each in UTF-8."""
_ASCII = bytes(range(128))
_SAMPLE = 20_000
"""Number of characters, or bytes, used to detect an encoding."""
_NEARLY = 0.5
"""Share of the non-ASCII bytes that are Chinese in UTF-8 from which a text is meant as UTF-8: in texts of other
encodings the share is about 0.01."""
_SHORT = 30
"""Length in bytes up to which a correct text may by chance look misread: 电话 in GB 18030 is 绰 and a byte."""
_USUAL = 0.7
"""Minimum share of usual characters among the Chinese ones of a correctly decoded text; in newspapers it is 0.95."""
_FEWEST = 0.2
"""Minimum share of Chinese characters in a text whose encoding is a guess."""


def decode(raw: bytes, *, where: str) -> tuple[str, str]:
    """Decode a page's bytes.

    Parameters
    ----------
    raw
        The file.
    where
        Its name, for errors.

    Returns
    -------
    tuple of str
        The text, line ends as they are, and the name of the encoding.

    Raises
    ------
    InputError
        The bytes are empty, binary or almost UTF-8, are not in an encoding of Chinese, or hold no Chinese character.
    """
    if not raw.strip():
        raise InputError(where, "is empty", "leave it out")
    text, encoding = _decoded(raw, where, _FEWEST)
    for wrong in ("latin-1", "cp1252", "gb18030"):
        spoilt = text[:_SAMPLE].encode(wrong, "ignore")
        if len(spoilt) > _SHORT and _share_of_utf8(spoilt) > _NEARLY:
            raise InputError(
                where, f"is UTF-8 that was read as {wrong} and saved", "take the file before that"
            )
    if not CHINESE.search(text):
        raise InputError(where, "holds no Chinese character", "leave it out, or save it as UTF-8")
    return text, encoding


def decode_table(raw: bytes, *, where: str) -> str:
    """Return the text of a table of paths, dates and names: it may hold few Chinese characters or none.

    Raises
    ------
    InputError
        The bytes are empty, binary or almost UTF-8, or are not in an encoding of Chinese.
    """
    if not raw.strip():
        raise InputError(where, "is empty", "leave it out")
    return _decoded(raw, where, 0.0)[0].removeprefix("\ufeff")


def _decoded(raw: bytes, where: str, fewest: float) -> tuple[str, str]:
    """Return the text and its encoding: by its byte order mark, as UTF-8, or by the most plausible result."""
    for encoding in (name for mark, name in _BOMS if raw.startswith(mark)):
        try:
            return raw.decode(encoding), encoding
        except UnicodeDecodeError as error:
            raise InputError(
                where, f"is not {encoding} text at byte {error.start}", "save it as UTF-8"
            ) from error
    try:
        text = raw.decode("utf-8")
    except UnicodeDecodeError as error:
        if _share_of_utf8(raw) > _NEARLY:
            shown = f"0x{raw[error.start]:02x}"
            raise InputError(
                where, f"is UTF-8 but for byte {error.start} ({shown})", "mend it, or save it as UTF-8"
            ) from error
    else:
        if "\0" not in text:
            return text, "utf-8"
    found = _guessed(raw, ("utf-16-le", "utf-16-be") if b"\0" in raw else ("gb18030", "big5"), fewest)
    if found is None and b"\0" in raw:
        raise InputError(where, "is binary (it holds NUL bytes)", "give text files")
    if found is None:
        raise InputError(where, "is in no encoding of Chinese text", "save it as UTF-8")
    return found


def _share_of_utf8(raw: bytes) -> float:
    """Return the share of the non-ASCII bytes that are Chinese characters and marks in UTF-8."""
    above = len(raw.translate(None, _ASCII))
    return 3 * len(_WIDE.findall(raw.decode("utf-8", "ignore"))) / above if above else 0.0


def _guessed(raw: bytes, encodings: tuple[str, ...], fewest: float) -> tuple[str, str] | None:
    """Return the text in the encoding that yields the most usual Chinese characters; None if none yields enough."""
    best, found = _USUAL, None
    for encoding in encodings:
        try:
            text = raw.decode(encoding)
        except UnicodeDecodeError:
            continue
        sample = text[:_SAMPLE]
        chinese = CHINESE.findall(sample)
        usual = sum(map(_usual().__contains__, chinese)) / max(len(chinese), 1)
        if usual > best and len(chinese) >= fewest * len(sample) and "\0" not in sample:
            best, found = usual, (text, encoding)
    return found


@functools.cache
def _usual() -> frozenset[str]:
    """Return the usual characters: the first levels of GB 2312 and of Big5."""
    simplified = bytes(b for lead in range(0xB0, 0xD8) for trail in range(0xA1, 0xFF) for b in (lead, trail))
    trails = (*range(0x40, 0x7F), *range(0xA1, 0xFF))
    traditional = bytes(b for lead in range(0xA4, 0xC7) for trail in trails for b in (lead, trail))
    return frozenset(simplified.decode("gb2312", "ignore") + traditional.decode("big5", "ignore"))
