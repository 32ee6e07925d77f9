#!/usr/bin/env bash
# Installs tqcheck from the action's own folder into a virtual environment of its own, and says where that is.
set -euo pipefail

environment=$RUNNER_TEMP/tqcheck-environment

# Isolated (-I): a folder `venv` or `pip` in the checked-out repository must not be taken for Python's.
"$TQCHECK_PYTHON" -I -m venv --clear "$environment"
python=$environment/bin/python
if [ ! -e "$python" ]; then
    python=$environment/Scripts/python.exe # as it is called on Windows
fi
"$python" -I -m pip install --quiet --disable-pip-version-check \
    --constraint "$GITHUB_ACTION_PATH/constraints.txt" \
    "${GITHUB_ACTION_PATH}${TQCHECK_EXTRAS:+[$TQCHECK_EXTRAS]}"

echo "python=$python" >>"$GITHUB_OUTPUT"
