import contextlib
import json
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import duckdb
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import kg
from kg.base.errors import InputError, StoreError
from kg.base.results import unsound
from kg.derive.tables import TABLES
from kg.reading.cache import Cache

from .conftest import PLACES, ROOT, SEEDS, heed_ctrl_c
from .starter import command_line_in_small_batches

RESULTS = {"graph.graphml", "graph.html", "kg.duckdb", "kg.lock", "kg.made", "kg.pages"}


def exports(output):
    return [(output / name).read_bytes() for name in ("graph.html", "graph.graphml")]


def tables(output):
    """All rows of all tables, in order."""
    with duckdb.connect(str(output / "kg.duckdb"), read_only=True) as con:
        return {name: sorted(con.table(name).fetchall(), key=repr) for name in (*TABLES, "meta")}


MASTHEAD = "株洲日报\n2024年1月9日 星期二 第23534期\n\n"
PAGES = {
    "a.txt": "一则短讯\n\n本报讯(记者 王敏) 市委书记曹慧泉、市长陈恢清出席会议。\n",
    "b.txt": MASTHEAD + "破“三关”\n\n本报讯 副市长刘光跃讲话。▶▶下转02版\n",
    "c.txt": MASTHEAD + "破“三关”\n\n◀◀上接01版 中车株洲所再接再厉。\n",
    "d.txt": "攸县新闻\n\n本报讯 攸县县长王强到攸县人民医院调研。市委书记曹慧泉、市长陈恢清出席会议。\n",
    "e.txt": "芦淞消息\n\n本报讯 芦淞区区长王强到会。中车株洲电力机车研究所有限公司签约。\n",
}


@pytest.fixture
def corpus(tmp_path):
    """A folder of two short pages."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for name in ("a.txt", "d.txt"):
        (folder / name).write_text(MASTHEAD + PAGES[name], encoding="utf-8")
    return folder


@pytest.fixture
def samples(tmp_path):
    """A folder of two of the sample pages."""
    folder = tmp_path / "pages"
    folder.mkdir()
    for seed in sorted(SEEDS.glob("*.txt"))[:2]:
        (folder / seed.name).write_bytes(seed.read_bytes())
    return folder


@pytest.mark.slow
def test_only_what_changed_is_read_again_and_the_result_is_the_same(samples, tmp_path):
    out = tmp_path / "out"
    assert kg.build([samples], out).read == 2
    first = exports(out)
    assert kg.build([samples], out).read == 0
    assert exports(out) == first
    page = sorted(samples.iterdir())[0]
    page.write_text(page.read_text(encoding="utf-8") + "\n本报讯 市长陈恢清出席。\n", encoding="utf-8")
    assert kg.build([samples], out).read == 1
    fresh = tmp_path / "fresh"
    kg.build([samples], fresh)
    assert exports(out) == exports(fresh)
    assert tables(out) == tables(fresh)


@pytest.mark.slow
@settings(max_examples=6, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    st.lists(
        st.dictionaries(st.sampled_from(sorted(PAGES)), st.integers(0, 2), min_size=1), min_size=2, max_size=4
    )
)
def test_a_build_is_the_same_whatever_was_built_before(tmp_path_factory, states):
    root = tmp_path_factory.mktemp("states")
    folder = root / "pages"
    folder.mkdir()
    options = kg.Options(home="株洲市", date="2024-01-09")
    for state in states:
        for name, text in PAGES.items():
            (folder / name).unlink(missing_ok=True)
            if name in state:
                (folder / name).write_text(text + "市委常委出席。\n" * state[name], encoding="utf-8")
        kg.build([folder], root / "grown", options=options)
    kg.build(sorted(folder.iterdir(), reverse=True), root / "new", options=options)
    assert exports(root / "grown") == exports(root / "new")
    assert tables(root / "grown") == tables(root / "new")


@pytest.mark.slow
def test_a_build_that_is_killed_at_any_moment_goes_on_and_ends_the_same(begin, tmp_path):
    folder, out = tmp_path / "pages", tmp_path / "out"
    folder.mkdir()
    for number in range(24):
        (folder / f"{number:02}.txt").write_text(
            PAGES["a.txt"] + f"第{number}中学校长王建国发言。\n", encoding="utf-8"
        )
    command = ["build", folder, "-o", out, "--home", "株洲市", "--no-model", "--format", "json"]
    seed = random.randrange(1_000_000)
    print("seed", seed)
    draw = random.Random(seed)
    for batches in (1, 3, 5):
        running, _, err = begin(*command, target=command_line_in_small_batches)
        while running.is_alive() and len(list(out.glob("kg.pages/*.parquet"))) < batches:
            time.sleep(0.01)
        time.sleep(draw.random() * 0.1)
        assert running.is_alive(), err.read_text(encoding="utf-8")
        running.kill()
        running.join()
        assert not (out / "kg.duckdb").exists()
    running, printed, _ = begin(*command, target=command_line_in_small_batches)
    running.join()
    summary = json.loads(printed.read_text(encoding="utf-8"))
    assert summary["pages"] == 24
    assert summary["read"] <= 4
    kg.build([folder], tmp_path / "new", options=kg.Options(home="株洲市", model=None))
    assert exports(out) == exports(tmp_path / "new")
    assert {file.name for file in out.iterdir()} == RESULTS


@pytest.mark.slow
def test_questions_are_answered_while_a_build_runs(corpus, tmp_path, begin, run):
    out = tmp_path / "out"
    kg.build([corpus], out)
    (corpus / "new.txt").write_bytes(sorted(SEEDS.glob("*.txt"))[3].read_bytes())
    running, _, _ = begin("build", corpus, "-o", out)
    while running.is_alive() and not any(out.glob("kg.made/*/read")):
        time.sleep(0.01)
    code, rows, _ = run("who", "曹慧泉", "--db", out / "kg.duckdb")
    assert code == 0
    assert rows
    second, _, err = run("build", corpus, "-o", out)
    assert (second, running.exitcode) == (0, 0) or (second == 2 and "another build" in err)
    running.join()
    assert running.exitcode == 0


KEPT = ("kg.duckdb", "graph.html", "graph.graphml", "kg.made/now/SUMS", "kg.pages/*.parquet")
"""What a build leaves behind, and believes in the next one."""
QUESTIONS = (
    lambda graph: graph.who("曹慧泉", limit=0),
    lambda graph: graph.entity("曹慧泉"),
    lambda graph: graph.top(limit=0),
    lambda graph: graph.search("会议"),
    lambda graph: graph.path("曹慧泉", "王强"),
)


def answers(output):
    with kg.open(output) as graph:
        return [question(graph) for question in QUESTIONS]


def damage(file, draw, width):
    """Change some bytes at a drawn place."""
    held = bytearray(file.read_bytes())
    place = draw.randrange(len(held))
    for at in range(place, min(place + width, len(held))):
        held[at] ^= draw.randrange(1, 256)
    file.write_bytes(held)


@pytest.mark.slow
@pytest.mark.parametrize("name", KEPT)
@pytest.mark.parametrize("width", [1, 16])
def test_what_is_damaged_gives_no_wrong_answer_and_is_told_and_made_good_by_the_next_build(
    name, width, corpus, tmp_path
):
    out, draw = tmp_path / "out", random.Random(f"{name} {width}")
    options = kg.Options(model=None)
    kg.build([corpus], out, options=options)
    before, right = exports(out), answers(out)
    for _ in range(PLACES):
        (file,) = out.glob(name)
        damage(file, draw, width)
        for question, answer in zip(QUESTIONS, right, strict=True):
            with contextlib.suppress(StoreError), kg.open(out) as graph:
                assert question(graph) == answer
        told, again = [], []
        kg.build([corpus], out, options=options, tell=told.append)
        assert {fault.what for fault in told} == {"is damaged" if "pages" in name else "is damaged or gone"}
        assert len(told) == 1 or "SUMS" in name  # a damaged digest may name its file as well
        assert exports(out) == before
        assert answers(out) == right
        assert unsound(out, ()) == []
        Cache(out / "kg.pages", tell=again.append)
        assert again == []


def unpackable(batch, held):
    """Damage a batch so that its head reads well and its rows do not."""
    for at in range(4, len(held), 50):
        batch.write_bytes(held[:at] + bytes(16) + held[at + 16 :])
        try:
            duckdb.read_parquet(str(batch)).fetchall()
        except duckdb.InvalidInputException:
            return
        except duckdb.Error:
            continue


def test_a_batch_that_is_damaged_while_a_build_reads_it_ends_that_build_in_a_line(samples, tmp_path):
    out, options = tmp_path / "out", kg.Options(model=None)
    kg.build([samples], out, options=options)
    before = exports(out)
    (batch,) = out.glob("kg.pages/*.parquet")
    held = batch.read_bytes()
    (samples / "new.txt").write_text(PAGES["d.txt"], encoding="utf-8")
    with pytest.raises(StoreError, match="build again"):
        kg.build([samples], out, options=options, report=lambda _: unpackable(batch, held))
    assert exports(out) == before
    told = []
    assert kg.build([samples], out, options=options, tell=told.append).pages == 3
    assert [fault.what for fault in told] == ["is damaged"]


def test_a_result_that_is_gone_is_made_anew(corpus, tmp_path):
    out = tmp_path / "out"
    kg.build([corpus], out)
    first = exports(out)
    (out / "graph.html").unlink()
    assert kg.build([corpus], out).read == 0
    assert exports(out) == first


def test_vanished_pages_take_their_rows_along(corpus, tmp_path):
    out = tmp_path / "out"
    kg.build([corpus], out)
    gone = sorted(corpus.iterdir())[0]
    gone.unlink()
    assert kg.build([corpus], out).pages == 1
    with kg.open(out / "kg.duckdb") as graph:
        assert all(row["doc"] != str(gone) for row in graph._reader.rows("SELECT doc FROM mention"))


@pytest.mark.slow
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
    assert {file.name for file in out.iterdir()} == RESULTS


@pytest.mark.slow
@pytest.mark.parametrize("delay", [0.1, 0.6, 1.2])
def test_a_build_that_is_killed_leaves_the_old_database_whole(corpus, tmp_path, begin, delay):
    out = tmp_path / "out"
    kg.build([corpus], out)
    (corpus / "new.txt").write_bytes(sorted(SEEDS.glob("*.txt"))[3].read_bytes())
    running, _, _ = begin("build", corpus, "-o", out)
    time.sleep(delay)
    running.kill()
    running.join()
    with kg.open(out / "kg.duckdb") as graph:
        assert graph.who("曹慧泉")
    assert kg.build([corpus], out).pages == 3


@pytest.mark.slow
def test_ctrl_c_is_told_in_a_line_and_leaves_nothing_behind(tmp_path):
    command = [sys.executable, "-m", "kg", "build", str(SEEDS), "-o", str(tmp_path)]
    running = subprocess.Popen(
        command, cwd=ROOT, stderr=subprocess.PIPE, stdout=subprocess.DEVNULL, preexec_fn=heed_ctrl_c
    )
    while not (tmp_path / "kg.lock").exists():
        time.sleep(0.05)
    time.sleep(0.5)
    running.send_signal(signal.SIGINT)
    _, err = running.communicate()
    assert running.returncode == 2
    assert err.decode().startswith("kg: interrupted")
    kept = {"kg.lock", "kg.made", "kg.pages", "opened.jsonl"}  # what was read is not read again
    assert {file.name for file in tmp_path.rglob("*")} <= kept


@pytest.mark.slow
def test_one_line_of_many_megabytes_is_read(tmp_path):
    line = "市委书记曹慧泉主持召开会议并讲话。" * 20_000
    path = tmp_path / "long.txt"
    path.write_text("会议消息\n\n本报讯(记者 王敏) " + line, encoding="utf-8")
    summary = kg.build([path], tmp_path / "out", options=kg.Options(home="株洲市", model=None))
    assert summary.mentions >= 20_000


@pytest.mark.slow
def test_a_full_disk_is_told_in_a_line(tmp_path, corpus):
    script = (
        "import resource, signal, sys; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);"
        "resource.setrlimit(resource.RLIMIT_FSIZE, (200000, 200000));"
        "sys.argv = ['kg', 'build', sys.argv[1], '-o', sys.argv[2]]; from kg.apps.cli import main; main()"
    )
    done = subprocess.run(
        [sys.executable, "-B", "-c", script, str(corpus), str(tmp_path / "out")],
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
