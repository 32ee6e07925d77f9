"""A measurement as one JSON object, for programs."""

import json

from tqcheck.evaluation.measuring import Measurement

SCHEMA_VERSION = 1


def json_report(measurement: Measurement, signature: str) -> str:
    """The report, ending in a line feed. Keys may be added; the version changes when one goes."""
    report = {
        "schema_version": SCHEMA_VERSION,
        "passages": measurement.passages,
        "units": measurement.units,
        "sources": measurement.sources,
        "systems": measurement.systems,
        "raters": measurement.raters,
        "counterparts": dict(measurement.counterparts),
        "unplaced": measurement.unplaced,
        "resamples": measurement.resamples,
        "seed": measurement.seed,
        "figures": [
            {
                "section": figure.section.value,
                "measure": figure.measure,
                "of": figure.of,
                "value": figure.estimate.value,
                "low": figure.estimate.low,
                "high": figure.estimate.high,
                "count": figure.count,
            }
            for figure in measurement.figures
        ],
        "signature": signature,
    }
    return json.dumps(report, ensure_ascii=False, indent=2) + "\n"
