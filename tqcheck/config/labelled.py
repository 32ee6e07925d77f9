"""tqcheck's own jsonl report in which a person has added `"accepted": true` or `false` to findings."""

import json
from collections.abc import Collection, Iterator, Mapping
from typing import NamedTuple

from tqcheck.config.calibration import Label
from tqcheck.core.errors import InputError, quoted
from tqcheck.readers.base import InputFile
from tqcheck.readers.json_lines import parsed_record
from tqcheck.readers.lines import read_lines

_VERSION = 1
_KEY = "accepted"
_SEE_RULES = "take the label out; tqcheck rules lists those there are"
_REPORT = "give it what tqcheck check --output jsonl wrote, with labels added"


class LabelledLine(NamedTuple):
    """A passage's line of the report, counted from 1, with those of its findings that have a label."""

    number: int
    record: Mapping[str, object]
    findings: tuple[Mapping[str, object], ...]


def labelled_lines(source: InputFile, rules: Collection[str]) -> Iterator[LabelledLine]:
    """The lines in which findings are labelled, in order: their `accepted` is true or false, their rule is known.

    `rules` are the codes that a label may name. Raises InputError, with the line, for the first thing that is
    amiss: a line that is not a report's, or a labelled finding whose label or rule cannot be used; and for a report
    in which nothing is labelled.
    """
    nothing = True
    for line in read_lines(source):
        if isinstance(line, InputError):
            raise line
        if line.text and not line.text.isspace():
            try:
                record = _record(line.text)
                labelled = tuple(finding for finding in _findings(record) if _KEY in finding)
                for finding in labelled:
                    _refuse_unusable(finding, rules)
            except InputError as fault:
                raise fault.at(source.name, line.number) from None
            if labelled:
                nothing = False
                yield LabelledLine(line.number, record, labelled)
    if nothing:
        raise InputError(
            "no finding is labelled", source.name, cure='add "accepted": true or false to the findings in it'
        )


def read_labels(source: InputFile, rules: Collection[str]) -> list[Label]:
    """Every label in the report, in its order; findings without `accepted` have none.

    Raises InputError as `labelled_lines` does, and for a confidence that cannot be used.
    """
    labels: list[Label] = []
    for line in labelled_lines(source, rules):
        try:
            labels += [_label(finding) for finding in line.findings]
        except InputError as fault:
            raise fault.at(source.name, line.number) from None
    return labels


def _record(line: str) -> Mapping[str, object]:
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
    return record


def _findings(record: Mapping[str, object]) -> Iterator[Mapping[str, object]]:
    """The findings of a passage's record; of the summary's, none."""
    findings = record.get("findings", [])
    if not isinstance(findings, list) or not all(isinstance(each, dict) for each in findings):
        raise InputError('"findings" is not a list of objects', cure=_REPORT)
    yield from findings


def _refuse_unusable(finding: Mapping[str, object], rules: Collection[str]) -> None:
    accepted, rule = finding[_KEY], finding.get("rule")
    if not isinstance(accepted, bool):
        raise InputError(
            f'"accepted" is {_shown(accepted)}',
            cure="write true or false, or leave it out where nobody has looked",
        )
    if not isinstance(rule, str) or rule not in rules:
        raise InputError(
            f"a labelled finding's rule is {_shown(rule)}, which this tqcheck does not have", cure=_SEE_RULES
        )


def _label(finding: Mapping[str, object]) -> Label:
    rule, confidence = str(finding["rule"]), finding.get("confidence")
    if confidence is None:
        raise InputError(f"a labelled finding of {rule} has no confidence", cure=_REPORT)
    if isinstance(confidence, bool) or not isinstance(confidence, int | float) or not 0 <= confidence <= 1:
        raise InputError(
            f"a labelled finding of {rule} has the confidence {_shown(confidence)}",
            cure="it is a number from 0 to 1",
        )
    return Label(rule, float(confidence), finding[_KEY] is True)


def _shown(value: object) -> str:
    if isinstance(value, list | dict):
        return "a list" if isinstance(value, list) else "an object"
    return quoted(value) if isinstance(value, str) else quoted(json.dumps(value))
