import json

import frictionless
import pytest
from rocrate.rocrate import ROCrate

from kg.export import FORMATS
from kg.query.tables import TABLES


@pytest.fixture(scope="module")
def crate(built, tmp_path_factory):
    """The research package of the sample pages."""
    import kg

    folder = tmp_path_factory.mktemp("crate") / "graph.crate"
    with kg.open(built) as graph:
        FORMATS["crate"](graph.exhibit("株洲日报"), folder)
    return folder


def test_the_data_package_is_valid_with_types_and_keys_of_every_row(crate):
    report = frictionless.validate(str(crate / "datapackage.json"))
    assert report.flatten(["title", "message"]) == []
    assert [task.name for task in report.tasks] == list(TABLES)
    package = frictionless.Package(str(crate / "datapackage.json"))
    assert {r.name: [field.name for field in r.schema.fields] for r in package.resources} == {
        name: list(columns) for name, columns in TABLES.items()
    }
    assert all(field.description for r in package.resources for field in r.schema.fields)
    held = {r.name: {f["reference"]["resource"] for f in r.schema.foreign_keys} for r in package.resources}
    assert (held["edges"], held["mentions"]) == ({"nodes"}, {"nodes", "sentences"})


def test_a_row_that_breaks_a_key_is_found_by_the_validator(exhibit, tmp_path):
    FORMATS["crate"](exhibit, tmp_path / "graph")
    nodes = tmp_path / "graph" / "nodes.csv"
    nodes.write_bytes(nodes.read_bytes().replace("曹慧泉,".encode(), "曹慧,".encode()))
    report = frictionless.validate(str(tmp_path / "graph" / "datapackage.json"))
    assert "foreign-key" in {kind for (kind,) in report.flatten(["type"])}


def test_the_crate_is_read_by_its_library_and_names_every_file(crate):
    read = ROCrate(crate)
    assert {entity.id for entity in read.data_entities} == {file.name for file in crate.iterdir()} - {
        "ro-crate-metadata.json"
    }
    assert read.root_dataset.type == "Dataset"
    assert (read.name, read.license["name"]) == ("株洲日报", "Rights of the newspapers")
    assert read.root_dataset["isBasedOn"]["name"] == "株洲日报"
    assert read.root_dataset["temporalCoverage"] == "2022-08-24/2024-01-09"
    assert all(entity["description"] and entity["encodingFormat"] for entity in read.data_entities)
    sizes = {e.id: int(e["contentSize"]) for e in read.data_entities}
    assert sizes == {name: (crate / name).stat().st_size for name in sizes}


def test_everything_that_the_crate_refers_to_is_in_it(crate):
    graph = json.loads((crate / "ro-crate-metadata.json").read_text(encoding="utf-8"))["@graph"]
    known = {thing["@id"] for thing in graph}
    ends = [
        value
        for thing in graph
        for values in thing.values()
        for value in (values if isinstance(values, list) else [values])
    ]
    asked = {value["@id"] for value in ends if isinstance(value, dict)}
    assert {end for end in asked - known if not end.startswith("https://w3id.org/")} == set()


def test_the_day_of_a_crate_can_be_given_so_that_the_same_graph_makes_the_same_bytes(
    exhibit, tmp_path, monkeypatch
):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    for name in ("a", "b"):
        FORMATS["crate"](exhibit, tmp_path / name)
    made = [{file.name: file.read_bytes() for file in (tmp_path / name).iterdir()} for name in ("a", "b")]
    assert made[0] == made[1]
    assert b'"datePublished": "2023-11-14"' in made[0]["ro-crate-metadata.json"]
