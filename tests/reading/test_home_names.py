"""What a user may write as the home of pages."""

import pytest

from kg.base.errors import InputError
from kg.gazetteer import files
from kg.gazetteer.divisions import Divisions
from kg.reading.home import home_of

DIVISIONS = Divisions(files.load())


@pytest.mark.parametrize(
    ("name", "path"),
    [
        pytest.param("杭州市滨江区", "浙江省杭州市滨江区", id="with its city"),
        pytest.param("江苏鼓楼区", None, id="two in the province"),
        pytest.param("南京市鼓楼区", "江苏省南京市鼓楼区", id="told apart by its city"),
        pytest.param("陕西省咸阳市乾县", "陕西省咸阳市乾县", id="a character that is also a traditional one"),
        pytest.param("花蓮縣", "台湾省花莲县", id="traditional"),
    ],
)
def test_a_home_is_named_as_people_write_it(name, path):
    if path is None:
        with pytest.raises(InputError, match="several divisions"):
            home_of(name, DIVISIONS)
    else:
        assert home_of(name, DIVISIONS) == path
