import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest

import kg
from kg.errors import InputError, StoreError

from .conftest import ROOT, SEEDS


def exports(output):
    return [(output / name).read_bytes() for name in ("graph.html", "graph.graphml")]


@pytest.fixture
def corpus(tmp_path):
    folder = tmp_path / "pages"
    folder.mkdir()
    for seed in sorted(SEEDS.glob("*.txt"))[:2]:
        (folder / seed.name).write_bytes(seed.read_bytes())
    return folder


def test_only_what_changed_is_read_again_and_the_result_is_the_same(corpus, tmp_path):
    out = tmp_path / "out"
    assert kg.build([corpus], out).read == 2
    first = exports(out)
    assert kg.build([corpus], out).read == 0
    assert exports(out) == first
    page = sorted(corpus.iterdir())[0]
    page.write_text(page.read_text(encoding="utf-8") + "\n本报讯 市长陈恢清出席。\n", encoding="utf-8")
    assert kg.build([corpus], out).read == 1
    fresh = tmp_path / "fresh"
    kg.build([corpus], fresh)
    assert exports(out) == exports(fresh)


def test_vanished_pages_take_their_rows_along(corpus, tmp_path):
    out = tmp_path / "out"
    kg.build([corpus], out)
    gone = sorted(corpus.iterdir())[0]
    gone.unlink()
    assert kg.build([corpus], out).pages == 1
    with kg.open(out / "kg.duckdb") as graph:
        assert all(row["doc"] != str(gone) for row in graph._reader.rows("SELECT doc FROM mention"))


def test_a_bad_file_among_good_ones_is_skipped_and_counted(corpus, tmp_path, run):
    (corpus / "empty.txt").write_bytes(b"")
    (corpus / "picture.txt").write_bytes(b"\x89PNG\x00\x00")
    (corpus / "link.txt").symlink_to(corpus / "nowhere")
    code, out, err = run("build", corpus, "-o", tmp_path / "out", "--format", "json")
    assert code == 0
    assert '"pages": 2' in out
    assert '"skipped": 3' in out
    assert all(name in err for name in ("empty.txt", "picture.txt", "link.txt"))


def test_nothing_readable_is_an_error_and_leaves_the_old_result(corpus, tmp_path):
    out = tmp_path / "out"
    kg.build([corpus], out)
    before = (out / "kg.duckdb").read_bytes()
    bad = tmp_path / "bad.txt"
    bad.write_bytes(b"\x00")
    with pytest.raises(InputError, match="binary"):
        kg.build([bad], out)
    assert (out / "kg.duckdb").read_bytes() == before
    assert {file.name for file in out.iterdir()} == {"graph.graphml", "graph.html", "kg.duckdb", "kg.pages"}


def test_two_builds_at_once_are_not_possible(tmp_path):
    holder = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(60)"])
    (tmp_path / "kg.lock").write_text(str(holder.pid), encoding="ascii")
    try:
        with pytest.raises(StoreError, match="another build"):
            kg.build([SEEDS], tmp_path)
    finally:
        holder.kill()
        holder.wait()


@pytest.mark.parametrize("delay", [0.3, 1.5, 2.5])
def test_a_build_that_is_killed_leaves_the_old_database_whole(corpus, tmp_path, delay):
    out = tmp_path / "out"
    kg.build([corpus], out)
    (corpus / "new.txt").write_bytes(sorted(SEEDS.glob("*.txt"))[3].read_bytes())
    running = subprocess.Popen(
        [sys.executable, "-m", "kg", "build", str(corpus), "-o", str(out)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
    )
    time.sleep(delay)
    os.kill(running.pid, signal.SIGKILL)
    running.wait()
    with kg.open(out / "kg.duckdb") as graph:
        assert graph.who("曹慧泉")
    assert kg.build([corpus], out).pages == 3


def test_ctrl_c_is_told_in_a_line_and_leaves_nothing_behind(tmp_path):
    command = [sys.executable, "-m", "kg", "build", str(SEEDS), "-o", str(tmp_path)]
    running = subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL)
    while not (tmp_path / "kg.lock").exists():
        time.sleep(0.05)
    time.sleep(0.5)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate()
    assert running.returncode == 2
    assert err.decode().startswith("kg: interrupted")
    assert [file.name for file in tmp_path.rglob("*")] == ["kg.pages"]


def test_one_line_of_many_megabytes_is_read(tmp_path):
    line = "市委书记曹慧泉主持召开会议并讲话。" * 20_000
    path = tmp_path / "long.txt"
    path.write_text("会议消息\n\n本报讯(记者 王敏) " + line, encoding="utf-8")
    summary = kg.build([path], tmp_path / "out", options=kg.Options(home="株洲市"))
    assert summary.mentions >= 20_000


def test_a_full_disk_is_told_in_a_line(tmp_path, corpus):
    script = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200000, 200000));"
        "sys.argv = ['kg', 'build', sys.argv[1], '-o', sys.argv[2]]; from kg.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-c", script, str(corpus), str(tmp_path / "out")],
        cwd=ROOT,
        capture_output=True,
        check=False,
    )
    assert done.returncode == 2
    assert len(done.stderr.decode().strip().splitlines()) == 1
    assert not (tmp_path / "out" / "kg.duckdb").exists()


def test_patterns_of_ones_own_are_read(tmp_path):
    folder = tmp_path / "mine"
    folder.mkdir()
    (folder / "own.jsonl").write_text(
        '{"label": "AGENCY", "pattern": "市数改办", "id": "{home}数字化改革办公室"}\n', encoding="utf-8"
    )
    path = tmp_path / "p.txt"
    path.write_text("一则短讯\n\n本报讯(记者 王敏) 市数改办发布消息。\n", encoding="utf-8")
    _, found = kg.corpus([path], options=kg.Options(home="绍兴市", patterns=(Path(folder),)))
    assert [m.entity for m in found.mentions if not m.credit] == ["绍兴市数字化改革办公室"]
