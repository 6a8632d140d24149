import dataclasses

import pytest

from kg.base.arrow import arrow_rows
from kg.derive.duckdb import Duck
from kg.derive.links import ROLL
from kg.derive.steps import derive
from kg.gazetteer.divisions import Divisions
from kg.gazetteer.files import load


def tables(reading):
    """What is derived of one reading: rolls and links."""
    with Duck() as engine:
        engine.put("reading", arrow_rows([("key", reading)]))
        derive(engine, Divisions(load()))
        return engine.rows("SELECT * FROM roll"), engine.rows("SELECT * FROM link")


@pytest.mark.parametrize(("names", "rolls", "links"), [(ROLL, 0, ROLL * (ROLL - 1) // 2), (ROLL + 1, 1, 0)])
def test_a_story_that_names_too_many_makes_no_links(page, names, rolls, links):
    reading = page("一则短讯\n\n本报讯 市委书记曹慧泉出席。\n", home="株洲市")
    named = next(m for m in reading.mentions if m.name == "曹慧泉")
    crowd = tuple(dataclasses.replace(named, name=f"甲{number}") for number in range(names))
    found = tables(dataclasses.replace(reading, mentions=crowd, posts=()))
    assert (len(found[0]), len(found[1])) == (rolls, links)
    assert all(link["weight"] == 1 and link["newman"] == pytest.approx(1 / (names - 1)) for link in found[1])
