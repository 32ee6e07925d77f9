#!/usr/bin/env bash
# Tries the wheel in a folder as a new user would: in an empty environment, on a file of passages, away from the checkout.
set -euo pipefail
wheel=$(realpath "$1"/tqcheck-*.whl)
passages=$(realpath "$2")
room=$(mktemp --directory)
trap 'rm -rf "$room"' EXIT
python3 -m venv "$room/venv"
"$room/venv/bin/python" -m pip install --quiet "$wheel"
cd "$room"
venv/bin/tqcheck --version
# Some of the passages have errors: exit code 1 is what a working gate says of them.
code=0
venv/bin/tqcheck check "$passages" --allow-unchecked --output jsonl=run.jsonl || code=$?
[ "$code" -eq 1 ] || { echo "tqcheck ended with $code, not with 1" >&2; exit 1; }
venv/bin/tqcheck report run.jsonl --format markdown > report.md || [ $? -eq 1 ]
grep --quiet TQ101 run.jsonl || { echo "the learned checker found nothing" >&2; exit 1; }
