"""Runs a command of the command line, and turns whatever stops it into one line and an exit status."""

import io
import os
import signal
import sys
import traceback
from typing import NoReturn

import typer

from kg.apps.cli.app import app
from kg.apps.cli.parsing import refused
from kg.apps.cli.show import tell
from kg.apps.language import fault, retold, say, speak, taken
from kg.base.errors import KgError, described

__all__ = ["main"]

_INTERRUPTED = 130
"""The parser's return value after Ctrl-C."""
_DEBUG = "--debug"
"""The option of every command that shows the trace of a fault of kg itself."""


def main() -> None:
    """Run the command line; every fault, even in kg itself, gives one line and exit status 2."""
    if signal.getsignal(signal.SIGINT) is signal.default_int_handler:
        signal.signal(signal.SIGINT, _interrupt)
    _open_streams()
    try:
        status = _run()
        sys.stdout.flush()  # while a fault can be told
    except KgError as error:
        if _DEBUG in sys.argv and isinstance(error.__cause__, Exception):
            traceback.print_exception(error.__cause__)
        _stop(fault(error))
    except typer.TyperException as error:
        _stop(refused(error, sys.argv))
    except BrokenPipeError:
        _let_go()
    except SystemExit as error:
        if not isinstance(error.__context__, BrokenPipeError):
            raise
        _let_go()  # the parser has met the closed pipe
    except BaseException as error:
        if _interrupted or isinstance(error, KeyboardInterrupt | typer.Abort):
            _leave()
        if not isinstance(error, Exception):
            raise
        if isinstance(error, OSError) and error.filename is None:
            _let_go()  # a full device takes nothing more
        _stop(_unforeseen(error))
    else:
        if status != 0 and (_interrupted or status == _INTERRUPTED):
            _leave()
        if status:
            sys.exit(status)


def _run() -> int | None:
    """Run a command line in the language of the option or the locale; return its exit status.

    The status is 0 for a command that Ctrl-C ends properly, and None for one that ended by itself.
    """
    arguments, language = taken(sys.argv[1:], os.environ)
    speak(language)
    status = app([word for word in arguments if word != _DEBUG], prog_name="kg", standalone_mode=False)
    return status if isinstance(status, int) else None


def _unforeseen(error: Exception) -> str:
    """Return a fault of the system, or of kg itself, in one line."""
    if isinstance(error, OSError):
        place, words = error.filename or say("system"), retold(error.strerror or str(error))
        return say("{0}: {1}; check the path and the free space", place, words)
    if _DEBUG in sys.argv:
        traceback.print_exception(error)
    told = "{0}; a fault of kg, please report it with the trace that {1} prints"
    return say(told, described(error), _DEBUG)


def _open_streams() -> None:
    """Let a command print wherever it was started: a closed stream takes nothing, and no letter stops it."""
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if stream is None:
            setattr(sys, name, io.TextIOWrapper(io.FileIO(os.devnull, "w"), encoding="utf-8"))
        elif isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(errors="backslashreplace")


def _let_go() -> None:
    """Leave stdout to whoever closed its other end, as head does, or to a full disk; what waits is dropped."""
    if sys.__stdout__ is not None:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.__stdout__.fileno())


_interrupted: list[bool] = []
"""Holds something once Ctrl-C was pressed: libraries in which it strikes may raise errors of their own."""


def _interrupt(*_: object) -> NoReturn:
    """Stop at Ctrl-C; unfinished work prints nothing more on the terminal."""
    _interrupted.append(True)
    sys.unraisablehook = lambda _: None
    raise KeyboardInterrupt


def _leave() -> NoReturn:
    """Report that the command was interrupted, and end at once, without the exit handlers of libraries."""
    unharmed = say("interrupted: nothing that was there before has changed; run the command again")
    print(f"kg: {unharmed}", file=sys.stderr, flush=True)
    os._exit(2)


def _stop(line: str) -> NoReturn:
    tell(line)
    sys.exit(2)
