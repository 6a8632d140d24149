import unicodedata

import pytest

from kg.base.text import clean, one_line, printable, visible

UNSEEN = "\u00ad\u061c\u200b\u200c\u200d\u2060\u2064\u206a\ufeff\U000e0041\U000e007f"


@pytest.mark.parametrize("char", [*UNSEEN, "\x1b", "\x9b", "\u202e", "\u2066", "\ud800", "\ue000"])
def test_a_terminal_gets_nothing_that_nobody_sees(char):
    assert clean(f"曹{char}慧泉").replace(" ", "") == "曹慧泉"


def test_what_is_seen_stays():
    text = "曹慧泉　Zhuzhou·𠮷 ①é"
    assert clean(text) == visible(text) == printable(text) == text


def test_no_character_that_is_shown_moves_others_or_is_hidden():
    shown = clean("".join(map(chr, range(0x110000))))
    assert {unicodedata.category(c) for c in shown} & {"Cc", "Cf", "Cs", "Co", "Cn"} == set()


@pytest.mark.parametrize(
    ("printed", "shown"),
    [
        ("时任董\n\n事长的吴兵", "时任董事长的吴兵"),
        ("the city\r\n  of Zhuzhou", "the city of Zhuzhou"),
        ("曹 慧　泉\t书记\n", "曹 慧　泉 书记"),
        ("市委\u2028书记", "市委书记"),
        ("\n", ""),
    ],
)
def test_words_torn_over_lines_are_one_line(printed, shown):
    assert one_line(printed) == shown
