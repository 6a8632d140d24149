import contextlib
import multiprocessing
import os
import signal
import time

import pytest

from kg.base.errors import KgError
from kg.reading.page import Options
from kg.reading.pool import Unread, read_pages
from kg.reading.sheet import Sheet

OPTIONS = Options(home="湖南省株洲市", model=None)


def pages(count):
    for number in range(count):
        yield Unread(f"{number:03}", Sheet(f"{number:03}.txt", f"第{number}中学校长王建国发言。"))


@pytest.mark.slow
def test_pages_come_back_in_order_and_those_that_cannot_be_read_as_faults():
    def drawn():
        yield from pages(30)
        yield Unread("bad", Sheet("bad.txt", None))

    with contextlib.closing(read_pages(drawn(), options=OPTIONS, jobs=2)) as chunks:
        held = list(chunks)
    keys = [key for chunk in held for key in chunk.rows["key"].to_pylist()]
    assert keys == [page.key for page in pages(30)]
    outcomes = [page for chunk in held for page in chunk.outcomes]
    assert [page.doc for page in outcomes if page.fault is not None] == ["bad.txt"]
    assert len(outcomes) == 31
    assert multiprocessing.active_children() == []


@pytest.mark.slow
def test_pages_are_drawn_only_as_far_as_workers_are_ahead():
    drawn = []
    with contextlib.closing(
        read_pages((drawn.append(page) or page for page in pages(400)), options=OPTIONS, jobs=2)
    ) as chunks:
        next(chunks)
        time.sleep(0.5)
        assert len(drawn) <= 24 + 4 * 2 * 4 + 4
    assert multiprocessing.active_children() == []


@pytest.mark.slow
def test_a_worker_that_is_killed_is_told():
    with contextlib.closing(read_pages(pages(400), options=OPTIONS, jobs=2)) as chunks:
        next(chunks)
        for worker in multiprocessing.active_children():
            os.kill(worker.pid, signal.SIGKILL)
        with pytest.raises(KgError, match="a process that reads pages has ended"):
            list(chunks)
    assert multiprocessing.active_children() == []


@pytest.mark.slow
def test_a_wrong_gazetteer_is_told_by_the_workers_too(tmp_path):
    (tmp_path / "own.jsonl").write_text("{}\n", encoding="utf-8")
    options = Options(home="湖南省株洲市", model=None, patterns=(tmp_path,))
    with (
        contextlib.closing(read_pages(pages(40), options=options, jobs=2)) as chunks,
        pytest.raises(KgError, match="unknown label"),
    ):
        list(chunks)
