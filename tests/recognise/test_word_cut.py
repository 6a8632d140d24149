"""Tests of the cut into words."""

import jieba
import jieba.posseg
import pytest

from kg.reading.recognise.word_cut import cut, tagged


@pytest.mark.parametrize(
    "text",
    [
        "柳州市明泰合作社与环保部门签约。",
        "选手A穿T恤、用C++写AA制账本,B2B平台IT部占50%",
        "第3-5号楼（B座）v1.2 ABC公司\n2023年",
        "",
    ],
)
def test_the_words_and_tags_are_those_of_jieba(text: str) -> None:
    """The cut in one pass gives what jieba gives without its model of unknown words."""
    assert list(cut(text)) == jieba.lcut(text, HMM=False)
    assert list(tagged(text)) == [(pair.word, pair.flag) for pair in jieba.posseg.lcut(text, HMM=False)]
