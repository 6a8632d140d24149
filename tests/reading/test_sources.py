import pytest

from kg.base.errors import InputError
from kg.reading.sources import find, load


def test_folder_without_pages_and_missing_path_are_told(tmp_path):
    with pytest.raises(InputError, match="holds no page"):
        find([tmp_path])
    with pytest.raises(InputError, match="does not exist"):
        find([tmp_path / "none"])


def test_a_broken_link_is_told(tmp_path):
    link = tmp_path / "a.txt"
    link.symlink_to(tmp_path / "gone")
    assert find([tmp_path]) == [link]
    with pytest.raises(InputError, match="cannot be read"):
        load(link)
