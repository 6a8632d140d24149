"""Bytes to text: offsets count in the text exactly as it decodes."""

import codecs
import re

from charset_normalizer import from_bytes

from kg.base.errors import InputError

__all__ = ["decode"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
_CHINESE = re.compile(r"[\u4e00-\u9fff]")


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
        The bytes are empty, binary, or in no encoding of Chinese.
    """
    if not raw.strip():
        raise InputError(where, "is empty", "leave it out")
    for bom, encoding in _BOMS:
        if raw.startswith(bom):
            try:
                return raw.decode(encoding), encoding
            except UnicodeDecodeError as error:
                raise InputError(where, f"is not {encoding} text", "save it as UTF-8") from error
    if b"\0" in raw:
        raise InputError(where, "is binary (it holds NUL bytes)", "give text files")
    try:
        return raw.decode("utf-8"), "utf-8"
    except UnicodeDecodeError:
        pass
    best = from_bytes(raw[:65536], cp_isolation=["gb18030", "big5", "utf_16_le", "utf_16_be"]).best()
    for encoding in dict.fromkeys([best.encoding if best else "gb18030", "gb18030", "big5"]):
        try:
            text = raw.decode(encoding)
        except (UnicodeDecodeError, LookupError):
            continue
        if len(_CHINESE.findall(text[:20000])) * 5 >= len(text[:20000]):
            return text, encoding
    raise InputError(where, "is in no encoding of Chinese text", "save it as UTF-8")
