"""A command line that a hook wrote: the names of files come last, and none of them is an option."""

from typing import Any

from typer.core import TyperCommand

from tqcheck.core.errors import UsageError

FROM_HOOK = "--from-hook"
_END_OF_OPTIONS = "--"


class HookableCommand(TyperCommand):
    """A command that a commit hook may run: after `--from-hook` the options have to end with `--`.

    Hooks put the names of a commit's files after their own arguments, and a file may be called like an option.
    """

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Parse as usual; raises UsageError where a hook's options have no end."""
        options = args[: args.index(_END_OF_OPTIONS)] if _END_OF_OPTIONS in args else args
        if FROM_HOOK in options:
            if len(options) == len(args):
                raise UsageError(
                    "the names of files could be taken for options", cure='end the args of the hook with "--"'
                )
            args = [arg for arg in options if arg != FROM_HOOK] + args[len(options) :]
        return super().parse_args(ctx, args)
