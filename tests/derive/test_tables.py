import pytest

from kg.base.arrow import arrow_rows
from kg.derive.duckdb import Duck, seal
from kg.derive.steps import derive
from kg.derive.tables import DERIVED, TABLES, read_by
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.files import load


class Recorder(Duck):
    """An engine that notes for each table its columns and the tables that were read for it."""

    def __init__(self):
        super().__init__()
        self.made = {}
        self.read = set()

    def note(self, name, read):
        columns = [row[0] for row in self._con.execute(f"DESCRIBE {name}").fetchall()]
        self.made[name] = (tuple(columns), tuple(sorted(read)))

    def add(self, name, sql):
        super().add(name, sql)
        self.note(name, self._con.get_table_names(sql))

    def keep(self, name, sql):
        super().keep(name, sql)
        self.note(name, self._con.get_table_names(sql))

    def scratch(self, name, sql):
        super().scratch(name, sql)
        if "incoming" not in sql:
            self.note(name, self._con.get_table_names(sql))

    def put(self, name, rows):
        super().put(name, rows)
        self.note(name, self.read)
        self.read = set()

    def rows(self, sql):
        self.read |= self._con.get_table_names(sql)
        return super().rows(sql)

    def columns(self, sql):
        self.read |= self._con.get_table_names(sql)
        return super().columns(sql)


@pytest.fixture
def made(page):
    with Recorder() as engine:
        engine.put(
            "reading", arrow_rows([("key", page("一则短讯\n\n本报讯 市长王强出席。\n", home="株洲市"))])
        )
        derive(engine, Divisions(load()))
        seal(engine, "digest")
        return engine.made


def test_every_table_is_declared_with_its_columns_and_what_it_is_made_from(made):
    declared = {table.name: (table.columns, tuple(sorted(table.made_from))) for table in DERIVED}
    assert {name: told for name, told in made.items() if name != "reading"} == declared
    assert [name for name in made if name != "reading"] == list(declared)


def test_no_table_is_made_in_vain():
    assert [table.name for table in DERIVED if not table.kept and not read_by(table.name)] == []


def test_the_tables_of_a_database_are_those_that_are_kept(graph):
    held = graph._reader.rows("SELECT DISTINCT table_name AS name FROM duckdb_tables()")
    assert sorted(row["name"] for row in held) == sorted((*TABLES, "meta"))
