"""tqcheck's own jsonl report in which a person has added `"accepted": true` or `false` to findings."""

import json
from collections.abc import Collection, Iterator, Mapping

from tqcheck.config.calibration import Label
from tqcheck.core.errors import InputError, quoted
from tqcheck.readers.base import InputFile
from tqcheck.readers.json_lines import parsed_record
from tqcheck.readers.lines import read_lines

_VERSION = 1
_KEY = "accepted"
_SEE_RULES = "take the label out; tqcheck rules lists those there are"
_REPORT = "give it what tqcheck check --output jsonl wrote, with labels added"


def read_labels(source: InputFile, rules: Collection[str]) -> list[Label]:
    """Every label in the report, in its order; findings without `accepted` have none.

    `rules` are the codes that a label may name. Raises InputError, with the line, for the first thing that is
    amiss: a line that is not a report's, or a labelled finding whose label, confidence or rule cannot be used; and
    for a report in which nothing is labelled.
    """
    labels: list[Label] = []
    for line in read_lines(source):
        if isinstance(line, InputError):
            raise line
        if line.text and not line.text.isspace():
            try:
                labels += [_label(finding, rules) for finding in _findings(line.text) if _KEY in finding]
            except InputError as fault:
                raise fault.at(source.name, line.number) from None
    if not labels:
        raise InputError(
            "no finding is labelled", source.name, cure='add "accepted": true or false to the findings in it'
        )
    return labels


def _findings(line: str) -> Iterator[Mapping[str, object]]:
    """The findings of a passage's line; of the summary's, none."""
    try:
        record = parsed_record(line)
    except RecursionError:
        raise InputError("not a line of a tqcheck report", cure=_REPORT) from None
    version = record.get("schema_version")
    if version is None or not record.keys() & {"findings", "summary"}:
        raise InputError("not a line of a tqcheck report", cure=_REPORT)
    if version != _VERSION or isinstance(version, bool):
        raise InputError(
            f'"schema_version" is {_shown(version)}; this tqcheck reads {_VERSION}',
            cure="check the texts again",
        )
    findings = record.get("findings", [])
    if not isinstance(findings, list) or not all(isinstance(each, dict) for each in findings):
        raise InputError('"findings" is not a list of objects', cure=_REPORT)
    yield from findings


def _label(finding: Mapping[str, object], rules: Collection[str]) -> Label:
    accepted, rule, confidence = (finding.get(key) for key in (_KEY, "rule", "confidence"))
    if not isinstance(accepted, bool):
        raise InputError(
            f'"accepted" is {_shown(accepted)}',
            cure="write true or false, or leave it out where nobody has looked",
        )
    if not isinstance(rule, str) or rule not in rules:
        raise InputError(
            f"a labelled finding's rule is {_shown(rule)}, which this tqcheck does not have", cure=_SEE_RULES
        )
    if confidence is None:
        raise InputError(f"a labelled finding of {rule} has no confidence", cure=_REPORT)
    if isinstance(confidence, bool) or not isinstance(confidence, int | float) or not 0 <= confidence <= 1:
        raise InputError(
            f"a labelled finding of {rule} has the confidence {_shown(confidence)}",
            cure="it is a number from 0 to 1",
        )
    return Label(rule, float(confidence), accepted)


def _shown(value: object) -> str:
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "an object"
    return quoted(value) if isinstance(value, str) else quoted(json.dumps(value))
