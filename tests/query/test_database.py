import pytest

import kg
from kg.base.errors import StoreError


def test_a_database_is_opened_by_its_folder(built):
    with kg.open(built) as by_folder, kg.open(str(built / "kg.duckdb")) as by_file:
        assert by_folder.digest == by_file.digest


def test_a_question_to_a_closed_database_is_told(built):
    graph = kg.open(built)
    graph.close()
    with pytest.raises(StoreError, match="is closed"):
        graph.who("陈恢清")


def test_a_folder_without_a_database_is_told(tmp_path):
    with pytest.raises(StoreError, match="holds no database; run kg build -o, or name another folder"):
        kg.open(tmp_path)


def test_a_query_reaches_no_other_file(built):
    with kg.open(built) as graph:
        for sql in ("SET enable_external_access = true", "SELECT * FROM read_csv('/etc/passwd')"):
            with pytest.raises(StoreError, match="cannot be read"):
                graph._reader.rows(sql)


def test_what_is_made_of_the_tables_is_made_once_and_only_the_last_few_are_kept(built):
    made = []
    with kg.open(built) as graph:
        for key in "aabcdeea":
            assert graph._reader.once(key, lambda key=key: made.append(key) or [key]) == [key]
    assert made == [*"abcde", "a"]
