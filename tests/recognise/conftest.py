import pytest

from kg.flow import resolved
from kg.reading.page import Options, checked, divisions_of, read_page


@pytest.fixture
def events_of(tmp_path):
    """Read the events of an article of a city, in a paper of a day, in the order of its text."""

    def read(text, home, date="2023-06-08", headline="一则短讯"):
        path = tmp_path / "p.txt"
        path.write_text(f"{headline}\n\n{text}\n", encoding="utf-8", newline="")
        page = read_page(path, checked(Options(home=home, date=date)))
        return sorted(resolved([page], divisions_of(())).events, key=lambda e: e.start)

    return read
