"""The human judgements and engine outputs that the project is measured on; they are not in this repository."""

import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path

DATA = Path(os.environ.get("TQCHECK_DATA", Path(__file__).parents[3] / "shared" / "data"))


def rows(name: str) -> Iterator[dict[str, object]]:
    """The rows of one gzipped JSON-lines file of the data, say `backtranslations/flores-dev`.

    Ends the program with a message where the data is missing.
    """
    path = DATA / f"{name}.jsonl.gz"
    if not path.exists():
        raise SystemExit(f"not measured: {path} is missing; set TQCHECK_DATA to the folder of the data")
    with gzip.open(path, "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
