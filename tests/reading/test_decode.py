import contextlib

import pytest

from kg.base.errors import InputError
from kg.reading.decode import decode

HEAD = "绍兴日报\r\n2024年3月12日 星期二 第12345期\r\n\r\n市委理论学习中心组举行学习会\r\n" * 3
TRADITIONAL = "本報訊記者報導,市政府昨日舉行會議,討論來年預算與建設計畫。與會者認為應加強監督。" * 20


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "gb18030"]
)
def test_text_is_read_in_every_encoding_of_mainland_papers(encoding):
    assert decode(HEAD.encode(encoding), where="p.txt")[0] == HEAD


def test_traditional_chinese_in_big5_is_read():
    assert decode(TRADITIONAL.encode("big5"), where="p.txt")[0] == TRADITIONAL


SENTENCES = (
    "市委书记王建国主持召开会议",
    "本报讯 区长李晓明到三门镇调研春耕生产。",
    "2024年3月12日,市人大常委会举行第十次会议",
    "县委、县政府授予张丽华等12人先进工作者称号",
)


@pytest.mark.parametrize("sentence", SENTENCES)
def test_one_bad_byte_is_told_with_its_place_and_never_makes_other_characters(sentence):
    raw = sentence.encode()
    for place in range(len(raw)):
        for bad in (raw[:place] + b"\xff" + raw[place + 1 :], raw[:place] + raw[place + 1 :]):
            with contextlib.suppress(UnicodeDecodeError):
                bad.decode()
                continue
            with pytest.raises(InputError, match=r"is UTF-8 but for byte \d+ \(0x"):
                decode(bad, where="p.txt")


@pytest.mark.parametrize("wrong", ["latin-1", "cp1252", "gb18030"])
def test_utf8_that_was_read_in_a_wrong_encoding_is_told(wrong):
    spoilt = HEAD.encode().decode(wrong, "replace").encode()
    with pytest.raises(InputError, match=f"is UTF-8 that was read as {wrong}"):
        decode(spoilt, where="p.txt")


@pytest.mark.parametrize("encoding", ["gb18030", "utf-16-le"])
@pytest.mark.parametrize("sentence", SENTENCES)
def test_a_short_page_is_read_or_told_but_never_misread(sentence, encoding):
    text = sentence + "\n"
    with contextlib.suppress(InputError):
        assert decode(text.encode(encoding), where="p.txt")[0] == text


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\x00\x01\x02", "binary"),
        (b"The mayor spoke.\n- 1 -\n", "holds no Chinese character"),
        ("ÖêÖÞÊÐ".encode(), "holds no Chinese character"),
        (b"\xef\xbb\xbf\xe6\xa0\xff", "is not utf-8-sig text at byte"),
        (b"\xff\xd8\xff\xe0JFIF\x80\x81", "encoding"),
    ],
)
def test_what_is_no_text_is_told(raw, what):
    with pytest.raises(InputError, match=what):
        decode(raw, where="x.txt")
