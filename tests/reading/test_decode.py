import pytest

from kg.base.errors import InputError
from kg.reading.decode import decode

HEAD = "绍兴日报\r\n2024年3月12日 星期二 第12345期\r\n\r\n市委理论学习中心组举行学习会\r\n" * 3
TRADITIONAL = "本報訊記者報導,市政府昨日舉行會議,討論來年預算與建設計畫。與會者認為應加強監督。" * 20


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "gb18030"])
def test_text_is_read_in_every_encoding_of_mainland_papers(encoding):
    assert decode(HEAD.encode(encoding), where="p.txt")[0] == HEAD


def test_traditional_chinese_in_big5_is_read():
    assert decode(TRADITIONAL.encode("big5"), where="p.txt")[0] == TRADITIONAL


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        (b"", "empty"),
        (b" \n", "empty"),
        (b"\x00\x01\x02", "binary"),
        (b"\xff\xd8\xff\xe0JFIF\x80\x81", "encoding"),
    ],
)
def test_what_is_no_text_is_told(raw, what):
    with pytest.raises(InputError, match=what):
        decode(raw, where="x.txt")
