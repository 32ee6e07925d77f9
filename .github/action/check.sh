#!/usr/bin/env bash
# Runs `tqcheck check` on what the action was given, and ends as it ends. Works with bash 3.2, which macOS has.
set -euo pipefail

words=()

# Adds the lines of $2 that hold anything, each behind $1.
add_lines() {
    local line
    while IFS= read -r line || [ -n "$line" ]; do
        line=${line%$'\r'}
        if [ -n "${line// /}" ]; then
            words+=("$1$line")
        fi
    done <<<"$2"
}

folder=$(mktemp -d "$RUNNER_TEMP/tqcheck-XXXXXX")

add_lines --config= "$TQCHECK_CONFIG"
add_lines --fail-on= "$TQCHECK_FAIL_ON"
add_lines --output= "$TQCHECK_OUTPUT"
# Written whatever else is: a check that ended in a verdict has left it.
words+=("--output=sarif=$folder/tqcheck.sarif")
# Split as a shell would, but by Python: the shell would run what stands there.
"$TQCHECK_PYTHON" -I -c '
import os, shlex, sys
try:
    words = shlex.split(os.environ["TQCHECK_ARGS"])
except ValueError as fault:
    sys.exit(f"tqcheck: error: args: {fault}; quote them as in a POSIX shell".lower())
sys.stdout.buffer.write(b"".join(os.fsencode(word) + b"\0" for word in words))
' >"$folder/args" || exit 2
while IFS= read -r -d '' word; do
    words+=("$word")
done <"$folder/args"
words+=(--) # what follows is a path, whatever it looks like
add_lines "" "$TQCHECK_PATHS"

code=0
"$TQCHECK_PYTHON" -I -m tqcheck check "${words[@]}" || code=$?

sarif=$folder/tqcheck.sarif
if [ ! -s "$sarif" ]; then
    sarif=
    if [ "$code" -eq 0 ]; then # it was asked for its help, say
        echo "tqcheck: error: args: nothing was checked" >&2
        code=2
    fi
fi
case $code in
0) verdict=pass ;;
1) verdict=fail ;;
2) verdict=unchecked ;;
*) verdict=error ;;
esac
{
    echo "verdict=$verdict"
    echo "exit-code=$code"
    echo "sarif=$sarif"
} >>"$GITHUB_OUTPUT"
exit "$code"
