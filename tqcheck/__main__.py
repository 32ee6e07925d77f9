"""The installed command: runs the application and turns every way it can end into an exit code."""

import io
import os
import sqlite3
import sys
import traceback
from collections.abc import Sequence
from typing import NoReturn

from tqcheck.gate import ExitCode


def run() -> NoReturn:
    """The entry point of the `tqcheck` command and of `python -m tqcheck`."""
    sys.exit(main(sys.argv[1:]))


def main(arguments: Sequence[str]) -> ExitCode:
    """Run a command line. No way out but these codes: a crash must never read as a verdict."""
    import typer

    from tqcheck.cli.app import app
    from tqcheck.errors import TqcheckError

    _speak_utf_8()
    try:
        code = ExitCode(app(list(arguments), prog_name="tqcheck", standalone_mode=False) or 0)
        sys.stdout.flush()
    except TqcheckError as fault:
        return _refuse(str(fault))
    except typer.TyperException as fault:
        return _refuse(" ".join(fault.format_message().rstrip(".").split()), cure="see tqcheck --help")
    except BrokenPipeError:
        return _nobody_listens()
    except OSError as fault:
        return _refuse(f"{fault.filename or 'standard output'}: {fault.strerror or fault}")
    except sqlite3.Error as fault:  # reports and ids wait in temporary databases
        return _refuse(f"no room to work in: {fault}", cure="free some disk space or set TMPDIR")
    except (KeyboardInterrupt, typer.Abort):
        return _say("interrupted", ExitCode.INTERRUPTED)
    except (
        SystemExit
    ) as exit_:  # typer's own way out: after shell completion, or where a pipe breaks at its help
        return _nobody_listens() if exit_.code else ExitCode.PASSED
    except Exception:  # noqa: BLE001 - whatever it is, it is tqcheck's fault and must not look like findings
        traceback.print_exc()
        return _say("internal error; please report it with the lines above", ExitCode.INTERNAL)
    return _say("interrupted", code) if code is ExitCode.INTERRUPTED else code  # typer's own answer to Ctrl-C


def _speak_utf_8() -> None:
    """Reports are the same bytes whatever the locale, and no character of a passage can stop one."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace", newline="\n")


def _refuse(reason: str, cure: str | None = None) -> ExitCode:
    return _say(f"error: {reason}" + (f"; {cure}" if cure else ""), ExitCode.NOT_JUDGED)


def _say(line: str, code: ExitCode) -> ExitCode:
    print(f"tqcheck: {line}", file=sys.stderr)  # noqa: T201 - the last word, when nothing else can say it
    return code


def _nobody_listens() -> ExitCode:
    """The reader of standard output has gone: the report did not arrive, so nothing was judged for anyone."""
    # What is still buffered would break the pipe again at exit, and Python would end with a code of its own.
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return ExitCode.NOT_JUDGED


if __name__ == "__main__":
    run()
