"""The installed command: runs the application and turns every way it can end into an exit code."""

import contextlib
import errno
import gc
import io
import os
import sqlite3
import sys
import tempfile
import traceback
from collections.abc import Sequence
from pathlib import Path
from typing import IO, TYPE_CHECKING, NoReturn, TextIO, cast

from tqcheck.cli.action_log import HarmlessStream, is_action_log
from tqcheck.judging.gate import ExitCode
from tqcheck.judging.interruption import say_interrupted, stop_once_on_signals

if TYPE_CHECKING:
    import typer

_COMPLETION = "_TQCHECK_COMPLETE"
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT})
MANY_OBJECTS = 200_000
"""After so many new ones the garbage collector looks for those that nothing but each other holds."""


def run() -> NoReturn:
    """The entry point of the `tqcheck` command and of `python -m tqcheck`."""
    # What is imported stays, and what a passage leaves behind is freed without the collector: by default it would go
    # through all of that again every 700 objects.
    gc.set_threshold(MANY_OBJECTS)
    _ensure_streams()
    if len(sys.argv) > 1:
        # Shells ask for completions without arguments. Beside a command line the variable is a leftover of the
        # environment, which would have a list of words end in exit code 0 where a verdict was asked for.
        os.environ.pop(_COMPLETION, None)
    _leave_environment_unread()
    # A cancelled CI job gets SIGTERM, a closed terminal SIGHUP: they end like Ctrl-C, so that nothing half-written
    # stays behind.
    stop_once_on_signals()
    if is_action_log():
        sys.stdout, sys.stderr = (cast("TextIO", HarmlessStream(each)) for each in (sys.stdout, sys.stderr))
    code = main(sys.argv[1:])
    if code is ExitCode.INTERRUPTED:  # by whatever: typer has an answer of its own to Ctrl-C
        say_interrupted()
    for stream in (sys.stdout, sys.stderr):
        try:
            stream.flush()
        except OSError:  # what was said did not arrive; left in the buffer, it would change the exit code
            code = _on_broken_pipe(stream)
    gc.freeze()  # nothing left has to be looked through before it goes: a tenth of what a short run takes
    sys.exit(code)


def main(arguments: Sequence[str]) -> ExitCode:
    """Run a command line. No way out but these codes: a crash must never read as a verdict."""
    import typer

    from tqcheck.cli.app import app
    from tqcheck.core.errors import TqcheckError

    _force_utf8()
    try:
        _refuse_nul(arguments)
        return ExitCode(app(list(arguments), prog_name="tqcheck", standalone_mode=False) or 0)
    except TqcheckError as fault:
        return _refuse(str(fault))
    except typer.TyperException as fault:
        return _refuse_usage(fault)
    except BrokenPipeError:
        return _on_broken_pipe(sys.stdout)
    except OSError as fault:
        return _refuse_of_system(fault)
    except sqlite3.Error as fault:  # reports and ids wait in temporary databases
        where = f"no room to work in {tempfile.gettempdir()}"
        return _refuse(f"{where}: {fault}", cure="free some disk space or set TMPDIR")
    except MemoryError:
        return _refuse("out of memory", cure="give it more, or run it with fewer --jobs")
    except (KeyboardInterrupt, typer.Abort):
        return ExitCode.INTERRUPTED
    except (
        SystemExit
    ) as exit_:  # typer's own way out: after shell completion, or where a pipe breaks at its help
        return _left(exit_)
    except Exception:  # noqa: BLE001 - whatever it is, it is tqcheck's fault and must not look like findings
        traceback.print_exc()
        return _say("internal error; please report it with the lines above", ExitCode.INTERNAL)


def _leave_environment_unread() -> None:
    """Start again where workers would look for modules in the current folder, whatever the environment says.

    They are told by the environment not to (see `batches`), which an interpreter started with -E does not read.
    """
    if sys.flags.ignore_environment and not sys.flags.safe_path:
        os.execv(sys.executable, [sys.executable, "-P", *sys.orig_argv[1:]])  # noqa: S606 - itself


def _force_utf8() -> None:
    """Reports are the same bytes whatever the locale, and no character of a passage can stop one."""
    for stream in (getattr(each, "with_commands", each) for each in (sys.stdout, sys.stderr)):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _refuse(reason: str, cure: str | None = None) -> ExitCode:
    return _say(f"error: {reason}" + (f"; {cure}" if cure else ""), ExitCode.NOT_JUDGED)


def _refuse_usage(fault: "typer.TyperException") -> ExitCode:
    """Typer's own complaints, with the help of the command that they are about."""
    context = getattr(fault, "ctx", None)
    command = context.command_path if context is not None else "tqcheck"
    return _refuse(" ".join(fault.format_message().rstrip(".").split()), cure=f"see {command} --help")


def _refuse_nul(arguments: Sequence[str]) -> None:
    """No file is called so, and no system call takes it; raises UsageError."""
    if any("\0" in argument for argument in arguments):
        from tqcheck.core.errors import UsageError

        raise UsageError("an argument holds a NUL character", cure="take it out")


def _refuse_of_system(fault: OSError) -> ExitCode:
    cure = "free some disk space or set TMPDIR" if fault.errno in _FULL else None
    return _refuse(f"{fault.filename or 'standard output'}: {fault.strerror or fault}", cure)


def _left(exit_: SystemExit) -> ExitCode:
    """What a way out that was not taken here comes to: only one that was asked for is a success."""
    if exit_.code:
        return _on_broken_pipe(sys.stdout)
    if _COMPLETION in os.environ:
        return ExitCode.PASSED
    traceback.print_exc()
    return _say("something ended the run before its verdict; please report it", ExitCode.INTERNAL)


def _say(line: str, code: ExitCode) -> ExitCode:
    with contextlib.suppress(OSError):  # the code says it too
        print(f"tqcheck: {line}", file=sys.stderr)  # noqa: T201 - the last word, when nothing else can say it
    return code


def _on_broken_pipe(stream: IO[str]) -> ExitCode:
    """The reader of a stream has gone: the report did not arrive, so nothing was judged for anyone."""
    # What is still buffered would break the pipe again at exit, and Python would end with a code of its own.
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
    return ExitCode.NOT_JUDGED


def _ensure_streams() -> None:
    """Put something in the place of streams that were closed before the start: what is printed there fails."""
    if sys.stdout is None:
        sys.stdout = Path(os.devnull).open(encoding="utf-8")  # noqa: SIM115 - for as long as the process lives
    if sys.stderr is None:
        sys.stderr = Path(os.devnull).open("w", encoding="utf-8")  # noqa: SIM115


if __name__ == "__main__":
    run()
