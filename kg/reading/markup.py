"""Safe parsing of XML and HTML, and the text of HTML: no entities, no network access, bounded memory."""

import re
from collections.abc import Iterator
from typing import Any

from lxml import etree, html

from kg.base.errors import InputError
from kg.reading.decode import decode

__all__ = ["Root", "below", "element_text", "html_root", "html_text", "local", "main_part", "xml_root"]

Root = etree._Element
_HAN = re.compile(r"[\u4e00-\u9fff]")
_SPACE = re.compile(r"[ \t\r\n\f\v]+")
_DECLARED = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w-]+)", re.IGNORECASE)
_DEEP = 200
"""Maximum depth of a page's elements."""
_LEFT_OUT = frozenset(
    [
        "script",
        "style",
        "noscript",
        "template",
        "iframe",
        "object",
        "embed",
        "svg",
        "math",
        "form",
        "button",
        "select",
        "input",
        "textarea",
        "nav",
        "footer",
        "aside",
        "head",
    ]
)
_BLOCKS = frozenset(
    [
        "address",
        "article",
        "blockquote",
        "body",
        "caption",
        "center",
        "dd",
        "details",
        "div",
        "dl",
        "dt",
        "fieldset",
        "figcaption",
        "figure",
        "footer",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "header",
        "hr",
        "html",
        "li",
        "main",
        "ol",
        "p",
        "pre",
        "section",
        "summary",
        "table",
        "tbody",
        "td",
        "tfoot",
        "th",
        "thead",
        "tr",
        "ul",
    ]
)
_PARAGRAPHS = frozenset(
    ["p", "h1", "h2", "h3", "h4", "h5", "h6", "li", "blockquote", "pre", "figcaption", "td", "th", "dd", "dt"]
)
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_LARGE = 0.8
"""Minimum share of the page's Chinese characters outside links that its main part holds."""


def xml_root(raw: bytes, *, where: str) -> Root:
    """Parse XML.

    Raises
    ------
    InputError
        It is not well-formed, declares its own entities, or is too deep or too large for libxml's limits.
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False, remove_comments=True
    )
    try:
        root = etree.fromstring(raw, parser)
    except (etree.XMLSyntaxError, ValueError, LookupError) as error:
        reason = str(error).splitlines()[0][:120] if str(error) else "no element"
        raise InputError(where, f"is not sound XML ({reason})", "mend or convert the file") from error
    held: Any = root.getroottree().docinfo.internalDTD  # the stub lacks its methods
    if held is not None and next(iter(held.entities()), None) is not None:
        raise InputError(where, "declares XML entities", "give it without a DOCTYPE that declares entities")
    return root


def html_root(raw: bytes, *, where: str) -> tuple[Root, str]:
    """Parse HTML; return its root and its encoding, as declared or else as detected in Chinese text.

    Raises
    ------
    InputError
        The bytes are empty, are not in an encoding of Chinese, or hold no element.
    """
    text, encoding = _decoded(raw, where)
    parser = html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    try:
        root = html.document_fromstring(_undeclared(text), parser=parser)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise InputError(where, "holds no HTML element", "leave it out") from error
    return root, encoding


def _decoded(raw: bytes, where: str) -> tuple[str, str]:
    declared = _DECLARED.search(raw[:4096])
    if declared is not None:
        name = declared.group(1).decode("ascii").lower()
        name = "gb18030" if name in ("gb2312", "gbk", "gb_2312-80") else name
        try:
            return raw.decode(name), name
        except (UnicodeDecodeError, LookupError):
            pass
    if raw.strip() and raw.isascii():
        return raw.decode("ascii"), "utf-8"  # references may stand for Chinese characters
    return decode(raw, where=where)


def _undeclared(text: str) -> str:
    """Return a document without an XML declaration, which strings must not have, or characters illegal in XML."""
    text = re.sub(r"^\ufeff?\s*<\?xml[^>]*\?>", "", text)
    return re.sub(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]", "", text)


def local(element: Root) -> str:
    """Return the name of an element without its namespace; "" if it is not an element."""
    return element.tag.rpartition("}")[2].lower() if isinstance(element.tag, str) else ""


def below(root: Root, name: str) -> Iterator[Root]:
    """Yield the elements of a name in an element, itself included, in order; the name is in lower case."""
    return (element for element in root.iter() if local(element) == name)


def element_text(element: Root | None) -> str:
    """Return the words in an element, with single blanks."""
    return "" if element is None else _SPACE.sub(" ", "".join(map(str, element.itertext()))).strip()


def main_part(root: Root) -> Root:
    """Return the element with the article of a web page.

    Notes
    -----
    It is the innermost one with four fifths of the Chinese characters outside links, menus and forms. Other elements
    may have many links, but few of their words count.
    """
    part = next(root.iter("body"), root)
    total = _weight(part)
    for _ in range(_DEEP):
        below = max(part, key=_weight, default=None)
        if below is None or local(below) in _PARAGRAPHS or _weight(below) < _LARGE * total or not total:
            break
        part = below
    return part


def _weight(element: Root) -> int:
    """Return the number of Chinese characters in an element outside links and skipped elements."""
    if local(element) in (*_LEFT_OUT, "a", ""):
        return 0
    return sum(len(_HAN.findall(text)) for text in _words(element))


def _words(element: Root) -> Iterator[str]:
    """Yield the text of an element outside links and skipped elements."""
    return (word for kind, word in _events(element, linked=False) if kind == "text")


def html_text(part: Root) -> str:
    """Return the text of an element: one line a paragraph, headings with ``#``, and blank lines between paragraphs."""
    lines: list[str] = []
    run: list[str] = []

    def close(mark: str) -> None:
        texts = [_SPACE.sub(" ", line).strip(" ") for line in "".join(run).split("\v")]
        lines.extend(mark + text for text in texts if text)
        if any(texts):
            lines.append("")
        run.clear()

    for kind, word in _events(part):
        if kind == "text":
            run.append(word)
        else:
            close(word)
    close("")
    return "\n".join(lines)


def _events(part: Root, *, linked: bool = True) -> Iterator[tuple[str, str]]:
    """Yield text, including that of links if `linked`, and the ends of blocks with the mark of their line."""
    skipped = 0
    marks: list[str] = []
    for action, element in etree.iterwalk(part, events=("start", "end")):
        name = local(element)
        out = name in _LEFT_OUT or not name or (name == "a" and not linked)
        if action == "start":
            skipped += out
            if not skipped:
                if name in _BLOCKS:
                    yield "end", marks[-1] if marks else ""
                if name in _HEADINGS:
                    marks.append("#" * _HEADINGS[name] + " ")
                if name == "br":
                    yield "text", "\v"
                yield "text", element.text or ""
            continue
        if not skipped and name in _BLOCKS:
            yield "end", marks[-1] if marks else ""
            if name in _HEADINGS:
                marks.pop()
        skipped -= out
        if not skipped and element is not part:
            yield "text", element.tail or ""
