import json
import os
import signal
import subprocess
import sys
import threading
import time

import pexpect
import pytest

import kg

from .conftest import ROOT, heed_ctrl_c
from .newsroom import day, issue

pytestmark = pytest.mark.slow


@pytest.fixture
def watching(tmp_path):
    """Watch ``tmp_path/in`` in a process: a function that returns the summary of the next build; lines of stderr."""
    (tmp_path / "in").mkdir()
    command = [sys.executable, "-m", "kg", "watch", tmp_path / "in", "-o", tmp_path / "out", "--no-model"]
    running = subprocess.Popen(
        command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE, preexec_fn=heed_ctrl_c
    )
    told = []
    reader = threading.Thread(target=lambda: told.extend(iter(running.stderr.readline, b"")))
    reader.start()
    running.told = told
    running.next_build = lambda: json.loads(running.stdout.readline())
    yield running
    running.kill()
    running.wait()
    reader.join()
    running.stdout.close()
    running.stderr.close()


def wait_until(true):
    while not true():
        time.sleep(0.05)


def arrive(folder, *weeks):
    for week in weeks:
        (folder / f"{day(week)}.txt").write_text(issue(week), encoding="utf-8")


def test_pages_are_built_as_they_arrive_change_and_vanish(watching, tmp_path):
    inbox = tmp_path / "in"
    arrive(inbox, 0, 1)
    assert watching.next_build()["pages"] == 2
    (inbox / "later").mkdir()
    arrive(inbox / "later", 12)
    assert (found := watching.next_build())["pages"] == 3
    assert found["read"] == 1
    with kg.open(tmp_path / "out" / "kg.duckdb") as graph:
        assert graph.entity("陈立新").first == day(12)
    (inbox / f"{day(0)}.txt").unlink()
    assert watching.next_build()["pages"] == 2


def test_a_page_that_comes_is_named(watching, tmp_path):
    arrive(tmp_path / "in", 0)
    watching.next_build()
    arrive(tmp_path / "in", 1)
    watching.next_build()
    assert [line.decode() for line in watching.told] == [f"kg: page {tmp_path / 'in' / day(1)}.txt\n"]


def test_a_page_that_is_still_being_written_is_not_read(watching, tmp_path):
    arrive(tmp_path / "in", 0)
    watching.next_build()
    raw = issue(20).encode()
    with (tmp_path / "in" / "page.txt").open("wb", buffering=0) as file:
        for number in range(16):
            file.write(raw[number * len(raw) // 16 : (number + 1) * len(raw) // 16])
            time.sleep(0.25)
    assert watching.next_build()["pages"] == 2
    with kg.open(tmp_path / "out" / "kg.duckdb") as graph:
        assert graph.find("湖南星河新能源科技有限公司")


def test_a_page_that_is_written_anew_stays_until_it_is_whole(watching, tmp_path):
    arrive(tmp_path / "in", 0, 1)
    assert watching.next_build()["pages"] == 2
    arrive(tmp_path / "in", 2)
    for number in range(16):
        (tmp_path / "in" / f"{day(0)}.txt").write_text(issue(0) + "\n" * number, encoding="utf-8")
        time.sleep(0.25)
    assert watching.next_build()["pages"] == 3


def test_names_of_files_under_way_are_left_out(watching, tmp_path):
    for name in (".page.txt", "~page.txt", "page.part.txt", "page.tmp.md", "page.txt.part"):
        (tmp_path / "in" / name).write_text(issue(1), encoding="utf-8")
    arrive(tmp_path / "in", 0)
    assert watching.next_build()["pages"] == 1
    (tmp_path / "in" / "page.part.txt").rename(tmp_path / "in" / "page.txt")
    assert watching.next_build()["pages"] == 2


def test_a_bad_page_is_told_once_and_stops_nothing(watching, tmp_path):
    (tmp_path / "in" / "bad.txt").write_bytes(b"\x00")
    wait_until(lambda: watching.told)
    arrive(tmp_path / "in", 0)
    assert watching.next_build()["skipped"] == 1
    (tmp_path / "in" / "empty.txt").write_bytes(b"")
    assert watching.next_build()["skipped"] == 2
    assert [line.split(b":")[1].rpartition(b"/")[2] for line in watching.told] == [b"bad.txt", b"empty.txt"]


def test_another_build_at_work_is_told_and_waited_for(watching, tmp_path):
    script = (
        "import sys, time; from pathlib import Path; from kg.base.results import Stage\n"
        "with Stage(Path(sys.argv[1])): print(1, flush=True); time.sleep(600)"
    )
    holder = subprocess.Popen(
        [sys.executable, "-c", script, tmp_path / "out"], cwd=ROOT, stdout=subprocess.PIPE
    )
    holder.stdout.readline()
    arrive(tmp_path / "in", 0)
    wait_until(lambda: watching.told)
    assert f"another build (process {holder.pid})" in watching.told[0].decode()
    holder.kill()
    holder.communicate()
    assert watching.next_build()["pages"] == 1
    assert len(watching.told) == 1


def test_ctrl_c_ends_the_watch_in_a_line(watching, tmp_path):
    arrive(tmp_path / "in", 0)
    watching.next_build()
    os.kill(watching.pid, signal.SIGINT)
    assert watching.wait() == 0
    wait_until(lambda: watching.told)
    assert watching.told[0] == b"kg: watching has ended; all that was built is whole\n"
    assert len(list((tmp_path / "out" / "kg.made").iterdir())) == 2
    with kg.open(tmp_path / "out" / "kg.duckdb") as graph:
        assert graph.find("毛建国")


def test_what_cannot_be_watched_is_told_in_a_line(run, without, tmp_path):
    assert run("watch", tmp_path / "none") == (
        2, "", f"kg: {tmp_path / 'none'}: is not a folder; name the folder in which pages arrive\n",
    )  # fmt: skip
    assert without("watchfiles", "watch", tmp_path) == (
        2, "", "kg: watchfiles: is not installed; pip install 'kg[watch]'\n",
    )  # fmt: skip


def test_a_watcher_that_waits_shows_no_bar_of_a_build(tmp_path):
    (inbox := tmp_path / "inbox").mkdir()
    (inbox / "a.txt").write_text("株洲日报\n\n# 调研\n\n市长陈恢清到醴陵市调研。\n", encoding="utf-8")
    arguments = ["-m", "kg", "watch", str(inbox), "-o", str(tmp_path / "out"), "--no-model"]
    env = os.environ | {"PYTHONPATH": str(ROOT), "LC_ALL": "C.UTF-8", "TERM": "xterm"}
    child = pexpect.spawn(
        sys.executable, arguments, env=env, encoding="utf-8", timeout=60, preexec_fn=heed_ctrl_c
    )
    child.expect(r"\d+\s+links?")
    child.sendintr()
    child.expect_exact("watching has ended")
    assert "━" not in child.before
    child.expect(pexpect.EOF)
    child.close()
    assert child.exitstatus == 0
