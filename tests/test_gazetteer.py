import json

import pytest

from kg.base.errors import PatternError
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.files import CURATED, folder, load

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
        ('{"label": "AGENCY", "pattern": ""}', "neither text nor"),
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


def test_all_faults_of_a_file_are_told_at_once(tmp_path):
    (tmp_path / "mine.jsonl").write_text('{"label": "A"}\n{"label": "B", "pattern": "x"}\n', encoding="utf-8")
    with pytest.raises(PatternError, match=r"mine.jsonl:1: .*line 2: unknown label 'B'"):
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
