"""The human judgements that the project is measured on, for benchmarks and measurements."""

import gzip
import json
import os
from collections.abc import Iterator
from pathlib import Path

DATA = Path(os.environ.get("TQCHECK_DATA", Path(__file__).parents[3] / "shared" / "data"))


def rows(name: str) -> Iterator[dict[str, object]]:
    """The rows of one gzipped JSON-lines file of the shared data, say `backtranslations/flores-dev`."""
    with gzip.open(DATA / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        for line in lines:
            yield json.loads(line)
