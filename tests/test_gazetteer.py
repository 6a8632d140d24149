import json
import os

import pytest
import spacy
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.matcher import Matcher

from kg.base.errors import PatternError
from kg.base.schema import Pattern
from kg.gazetteer.checks import LABELS, TEMPLATES, faults_of_line
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.files import CURATED, folder, load
from kg.gazetteer.lexicon import lexicon
from kg.reading.recognise import pipeline

VOCAB = spacy.blank("zh").vocab

FILES = sorted(file for file in folder().glob("*.jsonl") if file.name != CURATED)


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_list_tells_its_source_and_is_sorted_and_unique(file):
    lines = file.read_text(encoding="utf-8").splitlines()
    head = [line for line in lines if line.startswith("//")]
    body = [line for line in lines if line and not line.startswith("//")]
    assert all(word in " ".join(head) for word in ("Source:", "icence", "Date:", "refresh"))
    assert body == sorted(set(body))
    told = {"code", "from", "until", "now"}
    assert all({"label", "pattern", "id"} == json.loads(line).keys() - told for line in body)


def test_all_lists_load():
    assert len(load()) > 60_000


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ("{not json", "is not JSON"),
        ('{"label": "PLANET", "pattern": "火星"}', "unknown label 'PLANET'"),
        ('{"label": "AGENCY", "pattern": ""}', "pattern '' is blank"),
        ('{"label": "AGENCY"}', "pattern None is neither text nor"),
        ('{"label": ["AGENCY"], "pattern": "市委"}', "unknown label ['AGENCY']"),
        ('{"label": "AGENCY", "pattern": "市委", "id": ' + "[" * 5_000 + "]" * 5_000 + "}", ""),
        ('{"label": "AGENCY", "pattern": "市委", "from": ' + "9" * 6_000 + "}", ""),
        ('{"label": "AGENCY", "pattern": "市委", "until": true}', "until True is not a year"),
        ('{"label": "AGENCY", "pattern": "市委", "now": [1]}', "now [1] is not a list"),
        ('{"label": "AGENCY", "pattern": "市委", "ID": "x"}', "unknown field 'ID'"),
        ('{"label": "AGENCY", "pattern": " \\t "}', "is blank"),
        ('{"label": "AGENCY", "pattern": "市\\u0000委"}', "holds control characters"),
        ('{"label": "AGENCY", "pattern": "市\\ud800委"}', "holds control characters"),
        ('{"label": "AGENCY", "pattern": "' + "市" * 201 + '"}', "longer than 200 characters"),
        ('{"label": "AGENCY", "pattern": "市委", "id": "a\\nb"}', "id 'a\\nb' holds control characters"),
        ('{"label": "AGENCY", "pattern": "市委", "id": "{}委"}', "unknown template {}"),
        (
            '{"label": "TITLE", "pattern": "局长", "id": "king"}',
            "id 'king' is unknown for TITLE (known: public",
        ),
        ('{"label": "TITLE_MARK", "pattern": "原", "id": ""}', "id '' is unknown for TITLE_MARK"),
        ('{"label": "NOT_NAME", "pattern": "高度", "id": "x"}', "it takes none"),
        ('{"label": "ORGAN_TAIL", "pattern": "中院", "id": "中级人民法院"}', "does not hold {}"),
        ('{"label": "GIVEN", "pattern": "伟", "id": "10000"}', "is not a share per mille"),
        ('{"label": "PAPER", "pattern": "火星日报", "id": ""}', "id is missing: the path of its home"),
        ('{"label": "PAPER", "pattern": "火星日报", "id": "火星"}', "home '火星' is not a division"),
        ('{"label": "AGENCY", "pattern": "市委", "id": "{moon}委"}', "unknown template {moon}"),
        ("[1]", "is not a JSON object"),
        ('{"label": "SURNAME", "pattern": "覃", "id": ""}', "id '' is not a share per mille"),
    ],
)
def test_a_bad_line_is_named_by_file_and_line(tmp_path, line, what):
    (tmp_path / "mine.jsonl").write_text(
        '// mine\n{"label": "AGENCY", "pattern": "市数改办"}\n' + line + "\n", encoding="utf-8"
    )
    with pytest.raises(PatternError) as caught:
        load(tmp_path)
    assert "mine.jsonl:3: " in str(caught.value)
    assert what in str(caught.value)


def test_an_unknown_home_is_told_with_the_other_faults_of_its_file(tmp_path):
    (tmp_path / "a.jsonl").write_text(
        '{"label": "PAPER", "pattern": "火星日报", "id": "火星"}\n'
        '{"label": "PAPER", "pattern": "潭城日报", "id": "湖南省湘潭市"}\n'
        '{"label": "PAPER", "pattern": "金星晚报", "id": "金星"}\n'
        '{"label": "PAPER", "pattern": "月城日报", "id": "月城"}\n'
        '{"label": "PLANET", "pattern": "火星"}\n',
        encoding="utf-8",
    )
    (tmp_path / "b.jsonl").write_text(
        '{"label": "DISTRICT", "pattern": "月城", "id": "月城"}\n', encoding="utf-8"
    )
    with pytest.raises(PatternError) as caught:
        load(tmp_path)
    told = str(caught.value)
    assert (
        "a.jsonl:1: home '火星' is not a division; line 3: home '金星' is not a division; line 5: unknown"
        in told
    )
    assert "月城" not in told


@pytest.mark.parametrize(
    ("tokens", "what"),
    [
        ('[]', "has 0 tokens"),
        ('[1]', "neither text nor"),
        ('[{"OP": "*"}]', "OP '*' is not ?, {2} or {1,4}"),
        ('[{"ORTH": "市"}, {"OP": "{,99999}"}]', "OP '{,99999}' is not"),
        ('[{"ORTH": "市"}, {"OP": "{2,}"}]', "what repeats needs an end"),
        ('[{"ORTH": "市"}, {"OP": "{0}"}]', "what repeats needs an end"),
        ('[{"ORTH": "市"}, {"OP": "!"}]', "what repeats needs an end"),
        ("[" + ", ".join(['{"ORTH": "市", "OP": "+"}'] * 20) + "]", "OP '+' is not"),
        ("[" + ", ".join(['{"ORTH": "市", "OP": "?"}'] * 20) + ', {"ORTH": "委"}]', "has 21 tokens"),
        ("[" + ", ".join(['{"ORTH": "市", "OP": "?"}'] * 9) + ', {"ORTH": "委"}]', "runs away: 10 tokens, 9 of them optional"),
        ('[{"ORTH": "市"}, {"OP": "{20}"}, {"IS_ALPHA": true, "OP": "{20}"}]', "runs away: 41 tokens"),
        ('[{}, {}]', "matches anything"),
        ('[{"IS_ALPHA": true}]', "matches anything"),
        ('[{"ORTH": "市", "OP": "?"}, {}]', "matches anything"),
        ('[{"TEXT": {"REGEX": ".*"}}]', "matches anything"),
        ('[{"TEXT": {"NOT_IN": ["市"]}}]', "matches anything"),
        ('[{"ORTH": "市"}, {"REGEX": "("}]', "'REGEX' '(' is unknown"),
        ('[{"ORTH": "市"}, {"TEXT": {"REGEX": "("}}]', "is not a regular expression"),
        ('[{"ORTH": "市"}, {"op": "*"}]', "'op' '*' is unknown"),
        ('[{"ORTH": "市"}, {"POS": "NOUN"}]', "'POS' 'NOUN' is unknown"),
        ('[{"ORTH": "市"}, {"_": {"x": 1}}]', "'_' {'x': 1} is unknown"),
        ('[{"ORTH": "市"}, {"ORTH": 1}]', "'ORTH' 1 is not text"),
        ('[{"ORTH": "市"}, {"ORTH": {}}]', "says nothing"),
        ('[{"ORTH": "市"}, {"ORTH": {"IN": [1]}}]', "is not a list of texts"),
        ('[{"ORTH": "市"}, {"IS_DIGIT": 1}]', "is not true or false"),
        ('[{"ORTH": "市"}, {"LENGTH": {">": -1}}]', "is not a number of characters"),
    ],
)  # fmt: skip
def test_a_token_pattern_that_says_nothing_or_runs_away_is_refused(tmp_path, tokens, what):
    (tmp_path / "mine.jsonl").write_text('{"label": "AGENCY", "pattern": ' + tokens + "}\n", encoding="utf-8")
    with pytest.raises(PatternError) as caught:
        load(tmp_path)
    assert "mine.jsonl:1: " in str(caught.value)
    assert what in str(caught.value)


GOOD = (
    '[{"ORTH": "市"}, {"ORTH": {"IN": ["数", "智"]}}, {"ORTH": "办", "OP": "?"}]',
    '[{"TEXT": {"REGEX": "[市县区]"}}, {"LENGTH": 1, "OP": "{0,4}"}, {"ORTH": "局", "OP": "{1}"}]',
    '[{"ORTH": "第"}, {"LIKE_NUM": true, "OP": "{1,4}"}, {"ORTH": "局"}]',
)


def test_token_patterns_that_say_something_are_read_and_understood(tmp_path):
    lines = "".join(f'{{"label": "AGENCY", "pattern": {tokens}}}\n' for tokens in GOOD)
    (tmp_path / "mine.jsonl").write_text(lines, encoding="utf-8")
    assert len(lexicon((str(tmp_path),)).tokens) == len(GOOD)
    pipeline(tmp_path, model=None)


@pytest.mark.parametrize(
    "page", ["市" * 40_000, "1" * 40_000, "市1" * 20_000, "第" + "1" * 40_000, " " * 40_000 + "市"]
)
def test_a_token_pattern_takes_time_in_proportion_to_the_page(tmp_path, page):
    worst = '[{"ORTH": "市"}, ' + '{"OP": "?"}, ' * 8 + '{"ORTH": "局"}]'
    (tmp_path / "mine.jsonl").write_text(f'{{"label": "AGENCY", "pattern": {worst}}}\n', encoding="utf-8")
    nlp = pipeline(tmp_path, model=None)
    hits = nlp.get_pipe("kg_phrases")
    assert len(hits.find(nlp.make_doc(page + "市局"))) < 1_000


def test_separators_of_lines_inside_a_text_break_no_line(tmp_path):
    (tmp_path / "mine.jsonl").write_text(
        '// a\u2028b\x0bc\n{"label": "AGENCY", "pattern": "市数改办"}\r\n{"label": "A"}\n', encoding="utf-8"
    )
    with pytest.raises(PatternError, match=r"mine.jsonl:3: unknown label 'A'"):
        load(tmp_path)


def test_what_is_not_a_file_of_lines_is_told(tmp_path):
    os.mkfifo(tmp_path / "mine.jsonl")
    with pytest.raises(PatternError, match=r"mine.jsonl: is not a file"):
        load(tmp_path)


VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8)
    | st.sampled_from([*LABELS, *TEMPLATES, "市委", "4.3", "OP", "*", "{1,4}", "ORTH", "IN", "REGEX", "("]),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=4), inner, max_size=3),
    max_leaves=8,
)  # fmt: skip
TOKEN = st.dictionaries(st.sampled_from(["ORTH", "TEXT", "OP", "LENGTH", "IS_DIGIT", "POS", "_"]), VALUES)


@settings(max_examples=400)
@given(
    st.dictionaries(st.sampled_from(["label", "pattern", "id", "from", "until", "now", "code", "x"]), VALUES),
    st.lists(TOKEN, max_size=4),
)
def test_any_object_is_read_or_told_in_one_line(record, tokens):
    for line in (record, record | {"pattern": tokens}):
        faults = list(faults_of_line(line))
        assert all("\n" not in fault and len(fault) < 2_000 for fault in faults)
        if not faults:
            assert isinstance(line["label"], str)
            assert isinstance(line["pattern"], str | list)
            if isinstance(line["pattern"], list):
                Matcher(VOCAB).add("x", [line["pattern"]])


def test_all_faults_of_a_file_are_told_at_once(tmp_path):
    (tmp_path / "mine.jsonl").write_text('{"label": "A"}\n{"label": "B", "pattern": "x"}\n', encoding="utf-8")
    with pytest.raises(PatternError, match=r"mine.jsonl:1: .*line 2: unknown label 'B'"):
        load(tmp_path)
    (tmp_path / "mine.jsonl").write_text('{"label": "A", "pattern": "x"}\n' * 60, encoding="utf-8")
    with pytest.raises(PatternError, match=r"line 50: unknown .*; and 10 more;"):
        load(tmp_path)


def test_divisions_know_who_lies_in_whom():
    divisions = Divisions(load())
    assert divisions.named("株洲") == divisions.named("株洲市") == ("湖南省株洲市",)
    assert divisions.up("湖南省株洲市天元区三门镇") == ("湖南省株洲市天元区", "湖南省株洲市", "湖南省")
    assert "湖南省株洲市渌口区" in divisions.below("湖南省株洲市")
    assert {"江苏省南京市鼓楼区", "江苏省徐州市鼓楼区"} <= set(divisions.named("鼓楼区"))
    levels = {
        "湖南省": "province",
        "贵州省黔南布依族苗族自治州": "city",
        "湖南省株洲市醴陵市": "county",
        "北京市朝阳区": "county",
    }
    assert {path: divisions.level(path) for path in levels} == levels


@pytest.mark.parametrize(
    "organ",
    [
        "中共{}委员会",
        "中国共产主义青年团{}委员会",
        "中国民主同盟{}委员会",
        "九三学社{}委员会",
        "中国民主建国会{}委员会",
        "{}公安局",
    ],
    ids=["party", "league", "democratic league", "society", "association", "no order"],
)
def test_the_place_of_an_organ_stands_behind_its_party(organ):
    place = "青海省海西蒙古族藏族自治州"
    tree = Divisions(
        [
            Pattern("DISTRICT", "青海省", "青海省", "x", 1),
            Pattern("DISTRICT", "海西蒙古族藏族自治州", place, "x", 2),
        ]
    )
    assert tree.of_organ(organ.format("海西蒙古族藏族自治州")) == place
