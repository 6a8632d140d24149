import subprocess
import sys
from pathlib import Path

import kg

from .conftest import ROOT


def test_imports_go_one_way():
    lint = Path(sys.executable).parent / "lint-imports"
    done = subprocess.run([lint], cwd=ROOT, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout.decode()


def test_all_public_names_exist():
    assert sorted(kg.__all__) == kg.__all__
    assert all(getattr(kg, name) for name in kg.__all__)
