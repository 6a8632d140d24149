import re

import pytest

from kg.base.errors import PatternError
from kg.gazetteer.files import folder
from kg.gazetteer.rules import load_rules, rules
from kg.reading.page import Options, checked, read_page

FILES = sorted((folder() / "rules").glob("*.jsonl"))
BODIES = ("agency", "company", "institution")


def mentions(path, text):
    path.write_text(f"一则短讯\n\n{text}\n", encoding="utf-8", newline="")
    found = read_page(path, checked(Options(model=None, home="绍兴市"))).mentions
    return [(m.text, m.type) for m in found]


def test_every_rule_holds_in_its_sentences(tmp_path):
    broken = []
    for row in rules().rows:
        if row.kind.startswith("event"):
            continue  # tests/recognise/test_events.py
        wanted = re.findall(r"【([^【】]+)】", row.yes)
        found = mentions(tmp_path / "p.txt", re.sub(r"[【】]", "", row.yes)) if row.yes else []
        for name in wanted:
            if not any(text == name and type_ in (row.type or BODIES) for text, type_ in found):
                broken.append(f"{row.file}:{row.line} {row.yes}: {found}")
        forbidden = mentions(tmp_path / "p.txt", row.no) if row.no else []
        if any(row.word in text for text, type_ in forbidden if type_ in BODIES):
            broken.append(f"{row.file}:{row.line} {row.no}: {forbidden}")
    assert broken == []


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_every_file_of_rules_tells_its_source_and_is_sorted_and_unique(file):
    lines = file.read_text(encoding="utf-8").splitlines()
    head = " ".join(line for line in lines if line.startswith("//"))
    body = [line for line in lines if line and not line.startswith("//")]
    assert all(word in head for word in ("Source:", "icence", "Date:", "refresh"))
    assert body == sorted(set(body))


@pytest.mark.parametrize(
    ("line", "what"),
    [
        ('{"rule": "endnig", "word": "厂", "yes": "【桂林瓷厂】开工"}', "unknown rule 'endnig'"),
        ('{"rule": "ending", "word": "厂", "yes": "【桂林瓷厂】开工"}', "ending without 'type'"),
        ('{"rule": "ending", "type": "company", "word": "厂"}', "ending without 'yes'"),
        ('{"rule": "ending", "type": "company", "word": "厂", "yes": "桂林瓷厂开工"}', "marks no name"),
        ('{"rule": "ending", "type": "company", "word": "厂", "yes": "【桂林瓷窑】开工"}', "proves nothing"),
        (
            '{"rule": "ending", "type": "firm", "word": "厂", "yes": "【桂林瓷厂】开工"}',
            "type 'firm' is unknown",
        ),
        ('{"rule": "generic", "word": "平台", "yes": "【平台公司】"}', "generic without 'no'"),
        ('{"rule": "trade", "word": "投资", "yes": "【桂林投资集团】", "why": ""}', "unknown field 'why'"),
        ('{"rule": ["ending"], "word": "厂", "yes": "【桂林瓷厂】开工"}', r"unknown rule \['ending'\]"),
        ('{"rule": "trade", "word": 5, "yes": "【桂林投资集团】"}', "word 5 is not text"),
        ('{"rule": "trade", "word": "投\\u0000", "yes": "【桂林投资集团】"}', "holds control characters"),
        (
            '{"rule": "trade", "word": "投资", "next": [1], "yes": "【桂林投资集团】"}',
            r"next \[1\] is not text",
        ),
    ],
)
def test_a_rule_without_its_proof_is_refused_with_file_and_line(tmp_path, line, what):
    (tmp_path / "mine.jsonl").write_text(f"// mine\n{line}\n", encoding="utf-8")
    with pytest.raises(PatternError, match=what) as refused:
        load_rules(tmp_path)
    assert "mine.jsonl:2" in str(refused.value)


def test_all_faults_of_a_file_of_rules_are_told_at_once(tmp_path):
    row = '{"rule": "ending", "type": "company", "word": "厂"}\n'
    (tmp_path / "mine.jsonl").write_text(row * 3, encoding="utf-8")
    with pytest.raises(PatternError, match=r"line 2: .*line 3: "):
        load_rules(tmp_path)
