"""One run of `tqcheck accept`: from a finding of a saved run to a suppression in the place that it belongs to."""

import os
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from tqcheck.cli.configuration import accepted_path, columns_of
from tqcheck.config.values import rule_code
from tqcheck.core.content_hash import text_hash
from tqcheck.core.errors import InputError, UsageError, one_line, quoted
from tqcheck.core.finding import Finding
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Passage, Suppression
from tqcheck.readers import Reader
from tqcheck.readers.files import input_file
from tqcheck.readers.json_lines import JsonLines
from tqcheck.rules import ALL_RULES
from tqcheck.run_file.saved_run import SavedRun
from tqcheck.suppressions.adding import add_entries, entry_for, new_suppressions
from tqcheck.suppressions.passages_now import is_standard_input, passages_now
from tqcheck.suppressions.record_writing import write_suppressions
from tqcheck.suppressions.relative_files import RelativeFiles

ALREADY = "is accepted already"


@dataclass(frozen=True, slots=True)
class Wanted:
    """What a person accepts."""

    id: str
    rule: str
    reason: str
    phrase: str | None = None
    file: str | None = None


def accept_finding(
    run: str, wanted: Wanted, accepted: Path | None = None, config: Path | None = None
) -> Iterator[str]:
    """Write the suppression; gives lines that say what was written where.

    `accepted` and `config` are the files that the options of these names give. Raises UsageError or InputError for
    what the run does not have, and for a file that has changed since.
    """
    if not wanted.reason.strip():
        raise UsageError("--reason is empty", cure="say why the finding is none")
    judgement = _judgement(run, wanted)
    past, findings = judgement.passage, _findings(judgement, wanted)
    suppressions = tuple(dict.fromkeys(_suppression(each, wanted) for each in findings))
    reader, passage = _as_it_is(past, columns_of(config))
    if isinstance(reader, JsonLines) and accepted is None:
        new = new_suppressions(suppressions, passage.suppressions)
        if new:
            write_suppressions(Path(past.location.file), passage.location.line, new)
        where = f"{past.location.file}:{passage.location.line}"
    else:
        new, where = _into_sidecar(suppressions, past, accepted, config)
    yield from _told(past, where, suppressions, new, findings)


def _judgement(run: str, wanted: Wanted) -> Judgement:
    """The only passage of that id, in that file if one is named."""
    source = input_file(run)
    found = [
        each
        for each in SavedRun(source, ALL_RULES)
        if each.passage.id == wanted.id and _is_named(each.passage.location.file, wanted.file)
    ]
    if not found:
        there = f" of {quoted(wanted.file)}" if wanted.file else ""
        raise InputError(
            f"no passage{there} has the id {quoted(wanted.id)}", source.name, cure="check the id"
        )
    if len(found) > 1:
        files = ", ".join(each.passage.location.file for each in found)
        raise UsageError(
            f"the id {quoted(wanted.id)} is in several files: {files}", cure="name one with --file"
        )
    return found[0]


def _is_named(file: str, name: str | None) -> bool:
    return name is None or file == name or os.path.realpath(file) == os.path.realpath(name)


def _findings(judgement: Judgement, wanted: Wanted) -> Sequence[Finding]:
    """The findings that are accepted: of the rule, and with the phrase if one is named."""
    there = [*judgement.findings, *(each.finding for each in judgement.suppressed)]
    of_rule = [each for each in there if wanted.rule in (each.rule, *each.also)]
    if not of_rule:
        others = ", ".join(sorted({each.rule for each in there})) or "nothing"
        raise UsageError(
            f"{wanted.rule} found nothing in {quoted(judgement.passage.id)}",
            cure=f"the run has {others} there",
        )
    if wanted.phrase is None:
        return of_rule
    found = [each for each in of_rule if wanted.phrase in _phrases(each)]
    if not found:
        phrases = ", ".join(quoted(each.text) for each in of_rule)
        raise UsageError(
            f"--phrase: {wanted.rule} does not flag {quoted(wanted.phrase)}", cure=f"it flags {phrases}"
        )
    return found


def _phrases(finding: Finding) -> Sequence[str]:
    """The flagged phrase, and what contradicts it."""
    return (finding.text, *(each.text for each in finding.evidence))


def _suppression(finding: Finding, wanted: Wanted) -> Suppression:
    """For this phrase alone, so that whatever else the rule comes to find there is new."""
    phrase = wanted.phrase or next(filter(None, _phrases(finding)), None)
    return Suppression(wanted.rule, phrase, wanted.reason.strip())


def _as_it_is(past: Passage, columns: Mapping[str, str]) -> tuple[Reader | None, Passage]:
    """The passage as it stands in its file now, and what reads it there; of standard input, what the run says."""
    name, hashed = past.location.file, text_hash(past.text)
    if is_standard_input(name):
        return None, Passage("", id=past.id)
    for reader, passage in passages_now(name, columns):
        if passage.id == past.id and text_hash(passage.text) == hashed:
            return reader, passage
    raise InputError(
        f"{quoted(past.id)} has changed since the run", name, past.location.line, "check it again"
    )


def _into_sidecar(
    suppressions: Sequence[Suppression], past: Passage, accepted: Path | None, named_config: Path | None
) -> tuple[tuple[Suppression, ...], str]:
    """Add to the file of accepted findings what it does not have yet; what that is, and the file's name."""
    path, hashed = accepted_path(accepted, named_config), text_hash(past.text)
    files = RelativeFiles(path.parent)
    entries = {
        each: entry_for(each, text=hashed, file=past.location.file, passage=past.id, files=files)
        for each in suppressions
    }
    added = add_entries(path, entries.values())
    return tuple(each for each, entry in entries.items() if entry in added), str(path)


def _told(
    past: Passage,
    where: str,
    suppressions: Sequence[Suppression],
    new: Sequence[Suppression],
    findings: Sequence[Finding],
) -> Iterator[str]:
    for each in suppressions:
        yield outcome(where, past.id, each, "accepted" if each in new else ALREADY)
    rules = {suppression.rule for suppression in suppressions}
    others = sorted({code for each in findings for code in (each.rule, *each.also)} - rules)
    if new and others:
        yield f"{', '.join(others)} also objected there, and will be reported next time"


def outcome(where: str, passage: str, suppression: Suppression, what: str) -> str:
    """A line that says what became of a suppression."""
    phrase = f" {quoted(suppression.phrase)}" if suppression.phrase else ""
    return one_line(f"{where}: {passage}: {suppression.rule}{phrase} {what}")


def accepted_rule(rule: str) -> str:
    """The code of a rule that is named by code or name; raises UsageError for another word."""
    try:
        return rule_code(rule)
    except ValueError as fault:
        raise UsageError(str(fault)) from None
