"""Faults that strike at a chosen operation on files: what a test does in a process of its own."""

import errno
import itertools
import os
import sys

OPERATIONS = frozenset(
    {"open", "os.chmod", "os.link", "os.listdir", "os.mkdir", "os.remove", "os.rename", "os.rmdir", "os.scandir",
     "os.symlink", "os.truncate", "shutil.copyfile", "shutil.move", "shutil.rmtree"}
)  # fmt: skip
"""Audit events of the operations that kg does on files."""
KILLED = 9


def strike(number, folder, act):
    """Act before the n-th operation, from 1, on what lies in a folder; for the rest of the process."""
    prefix, count = os.fspath(folder), itertools.count(1)

    def hook(event, arguments):
        if event in OPERATIONS and _named(arguments).startswith(prefix) and next(count) == number:
            act()

    sys.addaudithook(hook)


def _named(arguments):
    return (
        os.fsdecode(arguments[0]) if arguments and isinstance(arguments[0], str | bytes | os.PathLike) else ""
    )


def kill():
    os._exit(KILLED)


def fail(number=errno.EIO):
    raise OSError(number, os.strerror(number))


def forked(work):
    """Do a piece of work in a process of its own; its exit status, 0 if it ended well, 1 if it raised."""
    child = os.fork()
    if not child:
        status = 1
        try:
            work()
            status = 0
        finally:
            os._exit(status)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
