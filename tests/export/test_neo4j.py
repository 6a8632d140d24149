"""Neo4j's two ways in, against each other: the script as an engine runs it, the CSV files as their headers tell to."""

import csv
import re

import ladybug
import pytest

from kg.export import FORMATS
from kg.query.selection import Selection

HOSTILE = (
    '曹"}) DETACH DELETE n; //',
    "曹'}) DETACH DELETE n; //",
    "曹\\",
    '曹\\" + n.name + "',
    "曹\\u0022}) DETACH DELETE n //",
    "曹`n` $name {{}} ;\n:exit",
    '曹\r\n\t,""\';',
    "曹<script>\u2028𠮷",
)
FIELD = re.compile(
    r"(?P<name>\w*):(?P<type>string|string\[\]|long|double|boolean|date|ID\(\w+\)|START_ID\(\w+\)|END_ID\(\w+\)|LABEL|TYPE)"
)
SQL = {
    "string": "STRING",
    "string[]": "STRING[]",
    "long": "INT64",
    "double": "DOUBLE",
    "boolean": "BOOLEAN",
    "date": "DATE",
}
ENDS = {
    "AT": ("Post", "Entity"),
    "CO_MENTION": ("Entity", "Entity"),
    "HOLDS": ("Entity", "Post"),
    "NAMED_IN": ("Entity", "Sentence"),
    "PART_OF": ("Entity", "Entity"),
    "POST_AT": ("Entity", "Entity"),
    "TOOK_PART": ("Entity", "Event"),
}
NODES = ("Entity", "Event", "Post", "Sentence")


def fields(header):
    found = [FIELD.fullmatch(name) for name in header]
    assert all(found), header
    return [(field["name"], field["type"]) for field in found]


def files(folder):
    """Return header and rows of every file of a folder, as neo4j-admin is told to read them."""
    found = {}
    for path in sorted(folder.iterdir()):
        with path.open(encoding="utf-8", newline="") as file:
            header, *rows = csv.reader(file)
        found[path.stem] = fields(header), rows
    return found


def engine(read):
    """Return an empty database with the tables that the headers tell; Neo4j needs none."""
    connection = ladybug.Connection(ladybug.Database(":memory:"))
    for label in NODES:
        columns = [f"`{name}` {SQL.get(kind, 'STRING PRIMARY KEY')}" for name, kind in read[label][0] if name]
        connection.execute(f"CREATE NODE TABLE {label}({', '.join(columns)})")
    for type_, (source, target) in ENDS.items():
        columns = "".join(f", `{name}` {SQL[kind]}" for name, kind in read[type_][0] if name)
        connection.execute(f"CREATE REL TABLE {type_}(FROM {source} TO {target}{columns})")
    return connection


def statements(path):
    """Return the statements of a script: those that hold rows, and those of the server's own that hold none.

    This engine knows no escapes for line breaks and tabs, which its literals may hold as they are.
    """
    breaks = {"n": "\n", "r": "\r", "t": "\t"}
    found = [
        re.sub(r"\\(.)", lambda escape: breaks.get(escape[1], escape[0]), statement)
        for statement in path.read_bytes().decode().split(";\n")
        if statement
    ]
    rows = [s for s in found if s.startswith("UNWIND [\n")]
    return rows, [s for s in found if s not in rows]


def held(connection, read):
    """Return what a database holds, in the shape of the files."""
    found = {}
    for label in NODES:
        names = ", ".join(f"n.`{name}`" for name, _ in read[label][0] if name)
        found[label] = connection.execute(f"MATCH (n:{label}) RETURN {names}").get_all()
    for type_, (source, target) in ENDS.items():
        keys = [
            f"{end}.{'name' if label == 'Entity' else 'id'}" for end, label in (("a", source), ("b", target))
        ]
        names = ", ".join([*keys, *(f"r.`{name}`" for name, _ in read[type_][0] if name)])
        found[type_] = connection.execute(
            f"MATCH (a:{source})-[r:{type_}]->(b:{target}) RETURN {names}"
        ).get_all()
    return {name: sorted([plain(value) for value in row] for row in rows) for name, rows in found.items()}


def plain(value):
    """Return a value as the files write it; no list is an empty one."""
    if isinstance(value, bool):
        return str(value).lower()
    return "\x1f".join(value) if isinstance(value, list) else "" if value is None else str(value)


def told(read):
    return {name: sorted(row[:-1] for row in rows) for name, (_, rows) in read.items()}


def exports(exhibit, folder):
    FORMATS["neo4j"](exhibit, folder / "csv")
    FORMATS["cypher"](exhibit, folder / "graph.cypher")
    return files(folder / "csv"), folder / "graph.cypher"


def test_the_files_have_the_header_that_the_importer_asks_for(exhibit, tmp_path):
    read, _ = exports(exhibit, tmp_path)
    assert sorted(read) == sorted((*NODES, *ENDS))
    for label in NODES:
        kinds = [kind for _, kind in read[label][0]]
        assert (kinds[0], kinds[-1]) == (f"ID({label})", "LABEL")
    for type_, (source, target) in ENDS.items():
        kinds = [kind for _, kind in read[type_][0]]
        assert (*kinds[:2], kinds[-1]) == (f"START_ID({source})", f"END_ID({target})", "TYPE")
        ids = {label: {row[0] for row in read[label][1]} for label in (source, target)}
        assert all(
            row[0] in ids[source] and row[1] in ids[target] and row[-1] == type_ for row in read[type_][1]
        )
    labels = {row[0]: row[-1].split("\x1f") for row in read["Entity"][1]}
    assert labels["曹慧泉"] == ["Entity", "Official"]
    assert labels["中共株洲市委员会"] == ["Entity", "Agency"]


def test_the_script_makes_the_graph_of_the_files(exhibit, tmp_path):
    read, script = exports(exhibit, tmp_path)
    connection = engine(read)
    rows, others = statements(script)
    for statement in rows:
        connection.execute(statement)
    assert held(connection, read) == told(read)
    organ = "MATCH (:Entity {name: '曹慧泉'})-[:HOLDS]->(p:Post)-[:AT]->(o:Entity) RETURN p.post, p.evidence, o.name, o.aliases"
    assert connection.execute(organ).get_all() == [
        ["书记", "市委书记曹慧泉", "中共株洲市委员会", ["市委", "株洲市委"]]
    ]
    assert others == [
        "CREATE CONSTRAINT kg_entity IF NOT EXISTS FOR (n:Entity) REQUIRE n.name IS UNIQUE",
        "CREATE CONSTRAINT kg_post IF NOT EXISTS FOR (n:Post) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT kg_event IF NOT EXISTS FOR (n:Event) REQUIRE n.id IS UNIQUE",
        "CREATE CONSTRAINT kg_sentence IF NOT EXISTS FOR (n:Sentence) REQUIRE n.id IS UNIQUE",
        'MATCH (n:Entity {type: "official"}) SET n:Official',
        'MATCH (n:Entity {type: "agency"}) SET n:Agency',
        'MATCH (n:Entity {type: "company"}) SET n:Company',
        'MATCH (n:Entity {type: "district"}) SET n:District',
        'MATCH (n:Entity {type: "person"}) SET n:Person',
        'MATCH (n:Entity {type: "institution"}) SET n:Institution',
    ]


@pytest.mark.slow
def test_the_script_of_a_corpus_may_run_twice(graph, tmp_path):
    shown = graph.exhibit("kg", Selection(kinds=("co-mention", "post", "part-of")))
    read, script = exports(shown, tmp_path)
    connection = engine(read)
    for statement in 2 * statements(script)[0]:
        connection.execute(statement)
    found = held(connection, read)
    assert found == told(read)
    assert len(found["CO_MENTION"]) == shown.graph.number_of_edges() - sum(
        kind != "co-mention" for *_, kind in shown.graph.edges(data="kind")
    )
    assert len(found["POST_AT"]) > 40


@pytest.mark.parametrize("name", HOSTILE)
def test_names_stay_text_in_the_script(exhibit_of, tmp_path, name):
    shown = exhibit_of({"曹慧泉": name, "荷塘区": '"'})
    read, script = exports(shown, tmp_path)
    connection = engine(read)
    for statement in statements(script)[0]:
        connection.execute(statement)
    assert held(connection, read) == told(read)
    names = {row[0] for row in connection.execute("MATCH (n:Entity) RETURN n.name").get_all()}
    assert names == set(shown.graph)
    assert len(statements(script)[1]) == 10


def test_events_are_nodes_in_which_people_take_part_in_printed_order(papers, tmp_path):
    text = "本报讯 3月4日，市委书记周国强、市长陈志远在天元区会见了中国银行行长王小明一行。\n"
    graph = papers({"2017-03-05": text})
    read, script = exports(graph.exhibit("kg", Selection()), tmp_path)
    connection = engine(read)
    for statement in statements(script)[0]:
        connection.execute(statement)
    assert held(connection, read) == told(read)
    asked = """MATCH (p:Entity)-[r:TOOK_PART]->(e:Event) RETURN e.kind, CAST(e.date, 'STRING'), e.place, p.name, r.role, r.rank
        ORDER BY r.role DESC, r.rank"""
    assert connection.execute(asked).get_all() == [
        ["meet", "2017-03-04", "天元区", "周国强", "participant", 0],
        ["meet", "2017-03-04", "天元区", "陈志远", "participant", 1],
        ["meet", "2017-03-04", "天元区", "王小明", "counterpart", 0],
    ]
