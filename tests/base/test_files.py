import os
import subprocess
import sys

import pytest

from kg.base.files import whole, whole_folder
from kg.base.results import Stage


@pytest.mark.parametrize("umask", [0o022, 0o077, 0o002])
def test_what_is_written_has_the_rights_that_the_umask_leaves(tmp_path, umask):
    before = os.umask(umask)
    try:
        with whole(tmp_path / "a.csv") as file:
            file.write(b"x")
        with whole_folder(tmp_path / "folder") as folder:
            (folder / "b.csv").write_bytes(b"x")
        with Stage(tmp_path / "out") as folder:
            (folder / "graph.html").write_bytes(b"x")
    finally:
        os.umask(before)
    files = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert {path.stat().st_mode & 0o777 for path in files} == {0o666 & ~umask}
    assert {path.stat().st_mode & 0o777 for path in tmp_path.rglob("*") if path.is_dir()} == {0o777 & ~umask}


def test_standard_output_and_pipes_are_written_and_stay_what_they_are(tmp_path):
    code = "from pathlib import Path; from kg.base.files import whole\n"
    code += "with whole(Path('/dev/stdout')) as file: file.write('株洲'.encode())"
    with (tmp_path / "out").open("wb") as out:
        subprocess.run([sys.executable, "-c", code], stdout=out, check=True)
    assert (tmp_path / "out").read_text(encoding="utf-8") == "株洲"
    piped = subprocess.run([sys.executable, "-c", code], stdout=subprocess.PIPE, check=True)
    assert piped.stdout.decode() == "株洲"
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    with os.fdopen(os.open(pipe, os.O_RDONLY | os.O_NONBLOCK), "rb") as end:
        with whole(pipe) as file:
            file.write(b"x")
        assert end.read() == b"x"
    assert pipe.is_fifo()


def test_a_block_that_fails_leaves_the_old_file_alone(tmp_path):
    (tmp_path / "a.csv").write_bytes(b"old")
    with pytest.raises(TypeError), whole(tmp_path / "a.csv") as file:
        file.writelines([b"half", "text"])
    assert [path.read_bytes() for path in tmp_path.iterdir()] == [b"old"]
