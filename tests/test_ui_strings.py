"""Sound labels, buttons and messages of programs raise nothing, whatever placeholders and accelerators they have.

The learned checker is left out: it was made for running text.
"""

import json
from pathlib import Path
from typing import Any

import pytest

from tqcheck.core.finding import Verdict
from tqcheck.core.passage import Location
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import Judge
from tqcheck.readers import Defaults
from tqcheck.readers.record import passage_from

FILE = Path(__file__).parents[1] / "fixtures" / "ui-strings.jsonl"
RECORDS = [json.loads(line) for line in FILE.read_text(encoding="utf-8").splitlines()]


@pytest.mark.parametrize("record", RECORDS, ids=lambda record: record["id"])
def test_nothing_is_found(record: dict[str, Any]) -> None:
    passage = passage_from(record, Location("fixture", 1), Defaults())
    judgement = Judge(Settings(model=False)).judge([passage]).judgements[0]
    assert [(finding.rule, finding.text, finding.message) for finding in judgement.findings] == []
    assert judgement.verdict is not Verdict.FAIL


def test_there_are_enough_in_each_language() -> None:
    assert len(RECORDS) >= 300
    assert {record["language"] for record in RECORDS} >= {"de", "en", "es", "fr", "ja", "ru", "zh"}
