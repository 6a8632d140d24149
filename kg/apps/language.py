"""Translates all texts that users read: English in, the words of the catalogue out.

`speak` chooses the catalogue of `gettext` once for the process, also for the parser of the command line. Faults are
raised in English and translated when printed, by the template that made them.
"""

import functools
import gettext
import os
import re
import struct
from collections.abc import Iterable, Mapping
from pathlib import Path

from kg.base.errors import InputError, KgError
from kg.base.types import REPORTER, TYPES

__all__ = [
    "CATALOGUES",
    "LANGUAGES",
    "chinese",
    "counted",
    "fault",
    "heading",
    "in_chinese",
    "kind",
    "noted",
    "retold",
    "say",
    "speak",
    "taken",
    "unprinted",
]

LANGUAGES = ("zh", "en")
"""The languages of kg."""
CATALOGUES = Path(__file__).parent / "locale"
"""The catalogues, as `gettext` expects them; tools/make_catalogue.py writes them."""
_DOMAIN = "kg"
_OPTION = "--lang"
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")
_CHOSEN = "LANGUAGE"
"""The environment variable that `gettext` reads first."""
_GAP = re.compile(r"\\\{\d+\\\}")
_COLUMN = "column"
_COUNTED = re.compile(r" ?\((\w+), (\d+) articles?\)")
"""The form in which faults list entities: type and number of stories."""


def taken(arguments: list[str], environ: Mapping[str, str]) -> tuple[list[str], str]:
    """Split a command line into its other arguments and the language.

    Parameters
    ----------
    arguments
        Arguments of the command line; ``--lang zh`` may be anywhere among them.
    environ
        The environment; its locale counts if no language is given.

    Raises
    ------
    InputError
        The language is not one of `LANGUAGES`.
    """
    rest = list(arguments)
    for place, word in enumerate(arguments):
        name, given, value = word.partition("=")
        if name == _OPTION:
            asked = value if given else "".join(rest[place + 1 : place + 2])
            del rest[place : place + (1 if given else 2)]
            if asked not in LANGUAGES:
                raise InputError(f"{_OPTION} {asked}", "is not known", "give one of " + ", ".join(LANGUAGES))
            return rest, asked
    locale = next((environ[name] for name in _LOCALE if environ.get(name)), "")
    return rest, "zh" if locale.lower().startswith("zh") else "en"


def speak(language: str) -> None:
    """Print in a language of `LANGUAGES` from now on."""
    os.environ[_CHOSEN] = language
    gettext.bindtextdomain(_DOMAIN, CATALOGUES)
    gettext.textdomain(_DOMAIN)


def chinese() -> bool:
    """Return whether `speak` chose Chinese."""
    return gettext.textdomain() == _DOMAIN and os.environ.get(_CHOSEN) == "zh"


def say(text: str, *values: object) -> str:
    """Return a text in the chosen language, its gaps ``{0}``, ``{1}`` … filled with values."""
    told = gettext.gettext(text)
    return told.format(*values) if values else told


def counted(one: str, many: str, count: int, *values: object) -> str:
    """Return a text in the chosen language that counts something: ``{0}`` is the count, ``{1}`` … are further values."""
    return gettext.ngettext(one, many, count).format(f"{count}", *values)


def in_chinese(text: str) -> str:
    """Return a text in Chinese, whatever `speak` chose, for what is shown in both languages."""
    return gettext.translation(_DOMAIN, CATALOGUES, ["zh"]).gettext(text)


def noted(text: str) -> str:
    """Return a text unchanged; this puts it into the catalogue, since it is translated later."""
    return text


def heading(name: str) -> str:
    """Return the name of a column for users."""
    return gettext.pgettext(_COLUMN, name)


def unprinted(values: Iterable[str] | None, known: Iterable[str]) -> list[str] | None:
    """Return the words of kg for values as they are printed in the chosen language; what is not one of them stays."""
    words = {heading(word): word for word in known}
    return None if values is None else [words.get(value, value) for value in values]


def kind(name: str) -> str:
    """Return the name of an entity type for users; other values stay unchanged."""
    if not chinese():
        return name
    return next((held.zh for held in (*TYPES, REPORTER) if held.name == name), name)


def fault(error: KgError) -> str:
    """Return a fault as the one line to print."""
    if not chinese():
        return str(error)
    line = f"{error.where}：{retold(error.what)}；{retold(error.remedy)}"
    line = _COUNTED.sub(lambda found: f"（{kind(found.group(1))}，{found.group(2)} 篇）", line)
    return " ".join(line.split())


def retold(text: str) -> str:
    """Return an English text, made by a template of the catalogue, in the chosen language."""
    if not chinese() or not text:
        return text
    known = gettext.gettext(text)
    if known != text:
        return known
    for pattern, told in _templates():
        made = pattern.fullmatch(text)
        if made:
            return told.format(*(retold(part) for part in made.groups()))
    place, colon, rest = text.partition(": ")  # a fault within a fault
    told = retold(rest)
    return f"{place}：{told}" if colon and told != rest else text


@functools.cache
def _templates() -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the texts of the Chinese catalogue that have gaps, the most specific first."""
    found = []
    for text, told in _entries(CATALOGUES / "zh" / "LC_MESSAGES" / f"{_DOMAIN}.mo").items():
        pattern = _GAP.sub("(.+?)", re.escape(text))
        if "(.+?)" in pattern and not {"\0", "\x04"} & set(text) and re.search("[A-Za-z]", pattern):
            found.append((len(_GAP.sub("", re.escape(text))), re.compile(pattern, re.DOTALL), told))
    found.sort(key=lambda row: -row[0])
    return tuple((pattern, told) for _, pattern, told in found)


def _entries(path: Path) -> dict[str, str]:
    """Return the texts of a compiled catalogue and their translations.

    References
    ----------
    GNU gettext manual, The Format of GNU MO Files.
    """
    raw = path.read_bytes()
    count, *tables = struct.unpack_from("<3I", raw, 8)
    texts = []
    for table in tables:
        places = (struct.unpack_from("<2I", raw, table + 8 * i) for i in range(count))
        texts.append([raw[start : start + length].decode("utf-8") for length, start in places])
    return dict(zip(*texts, strict=True))
