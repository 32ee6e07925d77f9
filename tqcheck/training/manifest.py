"""`checker.json`: what the checker has to know of its files, and where they come from."""

import hashlib
import json
from collections.abc import Mapping
from pathlib import Path

from tqcheck.core.settings import Sensitivity
from tqcheck.qe.calibration import Curve
from tqcheck.qe.model_files import CARD, FILES, NAME, SCHEMA_VERSION
from tqcheck.qe.windows import Limits
from tqcheck.training.alarms import MajorFrom
from tqcheck.training.calibrating import PHRASE_REACH, Fitted

LANGUAGES = ("en",)
MOST_PIECES = 256
"""Of a text that is encoded at once, with the two around it."""
STRETCH_WORDS = 80
"""Of a window: annotated segments seldom have more, and what is longer was never seen in training."""

_FLAGGED_FROM = {
    Sensitivity.LOW: {"TQ101": 0.7, "TQ201": 0.6},
    Sensitivity.NORMAL: {"TQ101": 0.6, "TQ201": 0.5},
    Sensitivity.HIGH: {"TQ101": 0.5, "TQ201": 0.35},
}
"""The chance that one of three raters marks the phrase, in news like that of 2020.

At one half a finding is as often right as not there. Where errors are rarer, so is a finding that is right: of the
drifted phrases from one half on the development set's one annotator marked 10 of 100, from 0.6 on 12 of 100, and the
passages had half as many of them (1.3 and 0.7 each). No line gives half there.
"""

TRAINING_DATA = (
    {
        "name": "all-MiniLM-L6-v2",
        "use": "the encoder that training begins with",
        "licence": "Apache-2.0",
    },
    {
        "name": "WMT MQM annotations, Chinese-English, 2020 and 2021 news (google/wmt-mqm-human-evaluation)",
        "use": "marks of professional annotators: training and calibration, on different documents",
        "licence": "Apache-2.0",
    },
    {
        "name": "retranslations of the same sources by OPUS-MT, Argos and Bergamot "
        "(mozilla/firefox-translations-models)",
        "use": "counterparts in training and calibration; outputs of other engines there are not used",
        "licence": "MPL-2.0",
    },
    {
        "name": "FLORES-200 dev and its back-translations by the same engines, from ar, hi, ko, vi "
        "(mozilla/firefox-translations-models)",
        "use": "sound pairs in training",
        "licence": "CC-BY-SA-4.0",
    },
    {
        "name": "DEMETR (marzenakrp/demetr), without nine kinds of errors that only serve to measure",
        "use": "planted errors in training",
        "licence": "MIT",
    },
    {
        "name": "MLQE-PE, Romanian, Estonian, Russian, Nepali and Sinhala into English (sheffieldnlp/mlqe-pe)",
        "use": "ratings of translations, and what people made of them: training",
        "licence": "CC0-1.0",
    },
)


def limits() -> Limits:
    """How long what is read at once may be, as `checker.json` says."""
    return Limits(STRETCH_WORDS, MOST_PIECES - 2)


def write_manifest(
    folder: Path, fitted: Fitted, major_from: MajorFrom, training: Mapping[str, object]
) -> None:
    """Write `checker.json` for the other files in the folder, which must be there."""
    content = {
        "schema_version": SCHEMA_VERSION,
        "name": NAME,
        "languages": list(LANGUAGES),
        "files": {name: hashlib.sha256((folder / name).read_bytes()).hexdigest() for name in FILES},
        "max_pieces": MOST_PIECES,
        "stretch_words": STRETCH_WORDS,
        "phrase_reach": PHRASE_REACH,
        "thresholds": {level.value: dict(chances) for level, chances in _FLAGGED_FROM.items()},
        "major_from": {
            level.value: {each.value: round(logit, 4) for each, logit in logits.items()}
            for level, logits in major_from.items()
        },
        "training_data": list(TRAINING_DATA),
        "training": {**training, "calibration_passages": fitted.passages},
        "calibration_error": _nested(
            {key: round(found.error, 4) for key, found in fitted.reliability.items()}
        ),
        "calibration": _nested({key: _points(curve) for key, curve in fitted.curves.items()}),
    }
    (folder / CARD).write_text(json.dumps(content, indent=1) + "\n", encoding="utf-8")


def _points(curve: Curve) -> dict[str, list[float]]:
    return {"x": list(curve.logits), "y": list(curve.chances)}


def _nested(values: Mapping[tuple[str, str], object]) -> dict[str, dict[str, object]]:
    nested: dict[str, dict[str, object]] = {}
    for (number, counterparts), value in values.items():
        nested.setdefault(str(number), {})[str(counterparts)] = value
    return nested
