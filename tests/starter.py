"""The command line in a process that is forked; see `conftest.run`."""

import os
import sys


def command_line(arguments, cwd, env, out, err):
    """Run the command line as ``python -m kg`` does: what it prints goes to two files, its status is the process's."""
    from kg.apps.cli.main import main

    os.chdir(cwd)
    os.environ.clear()
    os.environ.update(env)
    for path, stream in ((os.devnull, 0), (out, 1), (err, 2)):
        os.dup2(os.open(path, os.O_RDWR), stream)
    sys.argv = ["kg", *arguments]
    main()


def command_line_in_small_batches(*given):
    """Run the command line so that it writes readings of four pages at a time."""
    import kg.reading.run

    kg.reading.run.BATCH = 4
    command_line(*given)
