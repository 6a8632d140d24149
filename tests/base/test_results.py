import errno
import itertools
import multiprocessing
import os
import signal
import subprocess
import sys
import time

import pytest

from kg.base.errors import BusyError, StoreError
from kg.base.results import Stage, unsound

from ..conftest import ROOT
from ..faults import fail, forked, kill, strike

NAMES = ("graph.graphml", "graph.html", "kg.duckdb")


def publish(output, word, names=NAMES):
    with Stage(output) as folder:
        for name in names:
            (folder / name).write_text(f"{word} {name}", encoding="utf-8")


def seen(output):
    """What stands at the known paths: the word of each file."""
    return [
        (output / name).read_text(encoding="utf-8").split()[0] for name in NAMES if (output / name).exists()
    ]


def plain(output):
    """Results as an older version left them: files, no links."""
    output.mkdir()
    for name in NAMES:
        (output / name).write_text(f"old {name}", encoding="utf-8")


def published(output):
    publish(output, "old")


def half_plain(output):
    """One of the results was written over by its owner."""
    publish(output, "old")
    (output / "graph.html").unlink()
    (output / "graph.html").write_text("old graph.html", encoding="utf-8")


def unlinked(output):
    """Results that were copied without their links."""
    publish(output.with_name("other"), "old")
    subprocess.run(["cp", "-rL", output.with_name("other"), output], check=True)


@pytest.mark.slow
@pytest.mark.parametrize("before", [None, published, plain, half_plain, unlinked])
@pytest.mark.parametrize("act", [kill, fail], ids=["killed", "I/O error"])
def test_a_build_that_ends_before_any_file_operation_leaves_the_old_results_or_the_new_ones(
    tmp_path, before, act
):
    states = []
    for number in itertools.count(1):
        output = tmp_path / str(number) / "out"
        output.parent.mkdir()
        if before is not None:
            before(output)

        def work(number=number, output=output):
            strike(number, output, act)
            publish(output, "new")

        status = forked(work)
        states.append(tuple(seen(output)))
        assert states[-1] in ((), ("old",) * 3, ("new",) * 3), number
        assert bool(states[-1]) == bool(before) or states[-1] == ("new",) * 3
        publish(output, "newer")
        assert seen(output) == ["newer"] * 3
        assert unsound(output, NAMES) == []
        assert len(list((output / "kg.made").iterdir())) == 2
        if status == 0 and act is kill:
            break
        if number > 60:
            break
    assert number > 20
    assert ("new",) * 3 in states


def test_results_that_are_not_made_any_more_go_and_new_ones_come_in_one_step(tmp_path):
    publish(tmp_path, "old", ("kg.duckdb", "graph.html"))
    publish(tmp_path, "new", ("clips", "graph.html"))
    assert {path.name for path in tmp_path.iterdir()} == {"graph.html", "kg.lock", "kg.made", "clips"}


def test_a_folder_of_the_users_where_a_result_would_be_is_refused_before_any_work(tmp_path):
    (tmp_path / "graph.html").mkdir()
    (tmp_path / "graph.html" / "notes.txt").write_text("mine", encoding="utf-8")
    with pytest.raises(StoreError, match=r"graph\.html: is a folder"), Stage(tmp_path):
        pytest.fail("the build has begun")
    assert [path.name for path in tmp_path.rglob("*")] == ["graph.html", "notes.txt"]


def test_a_file_of_the_users_where_a_folder_would_be_stays(tmp_path):
    (tmp_path / "clips").write_text("mine", encoding="utf-8")
    with pytest.raises(StoreError, match=r"clips: is a file"), Stage(tmp_path) as folder:
        (folder / "clips").mkdir()
    assert (tmp_path / "clips").read_text(encoding="utf-8") == "mine"
    assert not os.path.lexists(tmp_path / "kg.made" / "now")


class Broken(tuple):
    """Names that cannot all be had."""

    def __iter__(self):
        yield self[0]
        raise ZeroDivisionError


def test_a_build_that_makes_nothing_leaves_the_last_results(tmp_path):
    publish(tmp_path, "old")
    with Stage(tmp_path):
        pass
    with pytest.raises(ZeroDivisionError):
        publish(tmp_path, "new", Broken(NAMES))
    assert seen(tmp_path) == ["old"] * 3


def without_links(*_, **__):
    """What a file system says that knows no links."""
    raise OSError(errno.EPERM, os.strerror(errno.EPERM))


@pytest.mark.slow
def test_where_there_are_no_links_a_crash_between_the_files_is_found_by_their_digests(tmp_path):
    for number in itertools.count(1):
        output = tmp_path / str(number)

        def work(number=number, output=output):
            os.symlink = without_links
            publish(output, "old")
            strike(number, output, kill)
            publish(output, "new")

        status = forked(work)
        if set(seen(output)) not in ({"old"}, {"new"}):
            assert unsound(output, NAMES)
        if status == 0:
            break
    assert status == 0
    assert set(seen(output)) == {"new"}
    assert unsound(output, NAMES) == []


@pytest.mark.parametrize("name", [*NAMES, "kg.made/now/SUMS"])
def test_any_flipped_bit_of_a_result_is_found(tmp_path, name):
    publish(tmp_path, "old")
    assert unsound(tmp_path, NAMES) == []
    whole = (tmp_path / name).read_bytes()
    for bit in range(8 * len(whole)):
        damaged = bytearray(whole)
        damaged[bit // 8] ^= 1 << bit % 8
        (tmp_path / name).write_bytes(damaged)
        assert unsound(tmp_path, NAMES), bit


def test_damaged_digests_name_themselves_and_are_never_waited_for(tmp_path):
    publish(tmp_path, "old")
    sums = tmp_path / "kg.made" / "now" / "SUMS"
    sums.write_bytes(b"00  \x1b[31m../../etc\n\xff  \xfe\nx\n" * 1000)
    assert unsound(tmp_path, NAMES) == [*(tmp_path / name for name in NAMES), sums]
    sums.unlink()
    os.mkfifo(sums)
    assert unsound(tmp_path, NAMES) == [tmp_path / name for name in NAMES]
    sums.unlink()
    (tmp_path / NAMES[0]).resolve().unlink()
    os.mkfifo((tmp_path / NAMES[0]).resolve())
    assert tmp_path / NAMES[0] in unsound(tmp_path, NAMES)


def test_what_was_never_published_is_not_damaged(tmp_path):
    assert unsound(tmp_path, NAMES) is None


def hold(output, told):
    """Build for as long as it is let; tell that it works, or that another one does."""
    try:
        with Stage(output):
            told.put("works")
            time.sleep(60)
    except BusyError as error:
        told.put(str(error))


@pytest.mark.slow
@pytest.mark.parametrize("count", [2, 4, 8])
def test_of_builds_at_once_one_works_and_the_others_say_so(tmp_path, count):
    context = multiprocessing.get_context("spawn")
    told = context.Queue()
    running = [context.Process(target=hold, args=(tmp_path, told)) for _ in range(count)]
    for one in running:
        one.start()
    words = sorted(told.get(timeout=60) for _ in running)
    assert words[-1] == "works"
    assert all("another build" in word for word in words[:-1])
    for one in running:
        one.kill()
        one.join()
    publish(tmp_path, "new")
    assert seen(tmp_path) == ["new"] * 3


def test_the_lock_dies_with_its_holder_and_its_file_says_nothing_by_itself(tmp_path):
    (tmp_path / "kg.lock").write_text(str(os.getpid()), encoding="ascii")
    script = "import sys, time; from pathlib import Path; from kg.base.results import Stage\nwith Stage(Path(sys.argv[1])): print(1, flush=True); time.sleep(60)"
    running = subprocess.Popen([sys.executable, "-c", script, tmp_path], cwd=ROOT, stdout=subprocess.PIPE)
    running.stdout.readline()
    with (
        pytest.raises(BusyError, match=rf"another build \(process {running.pid}\) is at work"),
        Stage(tmp_path),
    ):
        pass
    running.send_signal(signal.SIGKILL)
    running.communicate()
    publish(tmp_path, "new")


def test_a_folder_that_cannot_be_written_is_told(tmp_path):
    (tmp_path / "file").write_text("x", encoding="ascii")
    with pytest.raises(StoreError, match="cannot be written"), Stage(tmp_path / "file" / "out"):
        pass
