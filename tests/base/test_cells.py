import pytest

from kg.base.cells import cell


@pytest.mark.parametrize(
    "sign", ["=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r", "　=", "\u200b=", "\ufeff＝", "\n+"]
)
def test_no_cell_runs_as_a_formula(sign):
    held = str(cell(sign + "HYPERLINK(1)"))
    assert held.startswith("'")


def test_cells_hold_no_characters_that_nobody_sees():
    assert cell("曹\u200b慧\u00ad泉\u2060") == "曹慧泉"
    assert (cell(-5), cell(True), cell(None), cell("曹 慧")) == (-5, "true", None, "曹 慧")
