#!/usr/bin/env bash
# Runs `tqcheck check` on what the action was given, and ends as it ends. Works with bash 3.2, which macOS has.
set -euo pipefail

folder=$(mktemp -d "$RUNNER_TEMP/tqcheck-XXXXXX")
sarif=$folder/tqcheck.sarif
words=()

# Adds the lines of $2 that hold anything, each behind $1.
add_lines() {
    local line
    while IFS= read -r line; do
        line=${line%$'\r'}
        if [ -n "${line// /}" ]; then
            words+=("$1$line")
        fi
    done <<<"$2"
}

# Splits $TQCHECK_ARGS as a shell would, but by Python: the shell would run what stands there.
split_args() {
    "$TQCHECK_PYTHON" -I -c '
import os, shlex, sys
try:
    words = shlex.split(os.environ["TQCHECK_ARGS"])
except ValueError as fault:
    sys.exit(f"tqcheck: error: args: {str(fault).lower()}; quote them as in a POSIX shell")
sys.stdout.buffer.write(b"".join(os.fsencode(word) + b"\0" for word in words))'
}

# Says how it went and ends with that code.
finish() {
    local verdict=error
    case $1 in
    0) verdict=pass ;;
    1) verdict=fail ;;
    2) verdict=unchecked ;;
    esac
    if [ ! -s "$sarif" ]; then
        sarif=
    fi
    {
        echo "verdict=$verdict"
        echo "exit-code=$1"
        echo "sarif=$sarif"
    } >>"$GITHUB_OUTPUT"
    exit "$1"
}

add_lines --config= "$TQCHECK_CONFIG"
add_lines --fail-on= "$TQCHECK_FAIL_ON"
add_lines --output= "$TQCHECK_OUTPUT"
# Whatever else is asked for: a check that ended in a verdict has left it.
words+=("--output=sarif=$sarif")
split_args >"$folder/args" || finish 2
while IFS= read -r -d '' word; do
    words+=("$word")
done <"$folder/args"
words+=(--) # what follows is a path, whatever it looks like
add_lines "" "$TQCHECK_PATHS"

code=0
"$TQCHECK_PYTHON" -I -m tqcheck check "${words[@]}" || code=$?
if [ "$code" -eq 0 ] && [ ! -s "$sarif" ]; then # it was asked for its help, say
    echo "tqcheck: error: args: nothing was checked; take out what asks for something else" >&2
    code=2
fi
finish "$code"
