"""How many passages there may be is told from how far the files have been read."""

import json
from pathlib import Path

from tqcheck.cli.inputs import InputPart, Inputs, metered
from tqcheck.core.passage import Passage
from tqcheck.readers import READERS, Defaults
from tqcheck.readers.files import input_file

_PASSAGES = 4000


def _inputs(*paths: Path) -> Inputs:
    files = [input_file(str(path)) for path in paths]
    return Inputs(
        tuple(InputPart((each,), lambda files: READERS["jsonl"].read(files[0], Defaults())) for each in files)
    )


def _write(path: Path, count: int) -> Path:
    lines = (json.dumps({"id": f"{path.stem}-{n:05}", "text": "Rates rose in spring."}) for n in range(count))
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    return path


def test_an_estimate_from_the_first_passages_and_the_size_of_all_files(tmp_path: Path) -> None:
    found, meter = metered(
        _inputs(_write(tmp_path / "a.jsonl", _PASSAGES), _write(tmp_path / "b.jsonl", _PASSAGES))
    )
    assert meter is not None
    assert meter.total() is None, "nothing is read yet"
    entries = found.entries
    for _ in range(_PASSAGES // 2):
        next(entries)
    assert abs((meter.total() or 0) - 2 * _PASSAGES) < _PASSAGES / 4
    assert sum(isinstance(entry, Passage) for entry in entries) == 2 * _PASSAGES - _PASSAGES // 2
    assert meter.total() == 2 * _PASSAGES


def test_no_meter_for_what_is_no_file(tmp_path: Path) -> None:
    assert metered(_inputs(tmp_path / "missing.jsonl"))[1] is None
