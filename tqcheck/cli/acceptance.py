"""One run of `tqcheck accept`: from a finding of a saved run to an excuse in the place that it belongs to."""

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from tqcheck.cli.configuration import accepted_file, config_file, settings_of, usual_accepted_file
from tqcheck.config.given import GivenSettings
from tqcheck.config.values import rule_code
from tqcheck.core.content_hash import text_hash
from tqcheck.core.errors import InputError, UsageError, one_line, quoted
from tqcheck.core.finding import Finding
from tqcheck.core.judgement import Judgement
from tqcheck.core.passage import Excuse, ExcuseOrigin, Passage
from tqcheck.readers import READERS, Defaults, Reader
from tqcheck.readers.files import STANDARD_INPUT, input_file
from tqcheck.readers.json_lines import JsonLines
from tqcheck.readers.parallel_lines import ParallelLines
from tqcheck.rules import ALL_RULES
from tqcheck.run_file.saved_run import SavedRun
from tqcheck.suppressions.accepted import Acceptance, AcceptedFile
from tqcheck.suppressions.accepted_lines import read_accepted
from tqcheck.suppressions.entry_writing import write_accepted
from tqcheck.suppressions.record_writing import write_excuses
from tqcheck.suppressions.relative_files import RelativeFiles


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
    """Write the excuse; gives lines that say what was written where.

    `accepted` and `config` are the files that the options of these names give. Raises UsageError or InputError for
    what the run does not have, and for a file that has changed since.
    """
    if not wanted.reason.strip():
        raise UsageError("--reason is empty", cure="say why the finding is none")
    judgement = _judgement(run, wanted)
    past, findings = judgement.passage, _findings(judgement, wanted)
    excuses = tuple(dict.fromkeys(_excuse(each, wanted) for each in findings))
    reader, passage = _as_it_is(past)
    if isinstance(reader, JsonLines) and accepted is None:
        new = _new(excuses, passage.excuses)
        if new:
            write_excuses(Path(past.location.file), passage.location.line, new)
        where = f"{past.location.file}:{passage.location.line}"
    else:
        new, where = _into_sidecar(excuses, past, accepted, config)
    yield from _told(past, where, excuses, new, findings)


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
    there = [*judgement.findings, *(each.finding for each in judgement.excused)]
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


def _excuse(finding: Finding, wanted: Wanted) -> Excuse:
    """For this phrase alone, so that whatever else the rule comes to find there is new."""
    phrase = wanted.phrase or next(filter(None, _phrases(finding)), None)
    return Excuse(wanted.rule, phrase, wanted.reason.strip())


def _as_it_is(past: Passage) -> tuple[Reader | None, Passage]:
    """The passage as it stands in its file now, and what reads it there; of standard input, what the run says."""
    name, hashed = past.location.file, text_hash(past.text)
    if _is_standard_input(name):
        return None, Passage("", id=past.id)
    if not Path(name).exists():
        raise InputError(
            "is not here", name, cure="run tqcheck accept in the folder that the check was run in"
        )
    readers: tuple[Reader, ...] = (
        READERS["jsonl"],
        READERS["tsv"],
        READERS["csv"],
        READERS["text"],
        ParallelLines(),
    )
    for reader in readers:
        for entry in reader.read(input_file(name), Defaults()):
            if isinstance(entry, Passage) and entry.id == past.id and text_hash(entry.text) == hashed:
                return reader, entry
    raise InputError(
        f"{quoted(past.id)} has changed since the run", name, past.location.line, "check it again"
    )


def _is_standard_input(name: str) -> bool:
    return name == input_file(STANDARD_INPUT).name


def _new(excuses: Sequence[Excuse], there: Sequence[Excuse]) -> tuple[Excuse, ...]:
    return tuple(each for each in excuses if not any(_includes(other, each) for other in there))


def _includes(there: Excuse, other: Excuse) -> bool:
    same_rule = there.rule in (other.rule, ALL_RULES[other.rule].name)
    return same_rule and there.phrase in (None, other.phrase)


def _into_sidecar(
    excuses: Sequence[Excuse], past: Passage, accepted: Path | None, named_config: Path | None
) -> tuple[tuple[Excuse, ...], str]:
    """Add to the file of accepted findings what it does not have yet; what that is, and the file's name."""
    config = config_file(named_config)
    settings = settings_of(GivenSettings(accepted=accepted), config)
    path = accepted_file(settings, config) or usual_accepted_file(config)
    file = read_accepted(path) if os.path.lexists(path) else AcceptedFile(path)
    hashed = text_hash(past.text)
    there = [each.excuse for each in file.acceptances if each.text == hashed]
    new = _new(excuses, there)
    # Standard input is another text each time: it is no file to miss the passage in.
    of = past.location.file
    name = None if _is_standard_input(of) else RelativeFiles(path.parent).name(of)
    more = tuple(
        Acceptance(hashed, replace(each, origin=ExcuseOrigin.SIDECAR), name, past.id) for each in new
    )
    if more:
        write_accepted(AcceptedFile(path, file.acceptances + more))
    return new, str(path)


def _told(
    past: Passage,
    where: str,
    excuses: Sequence[Excuse],
    new: Sequence[Excuse],
    findings: Sequence[Finding],
) -> Iterator[str]:
    for each in excuses:
        phrase = f" {quoted(each.phrase)}" if each.phrase else ""
        word = "accepted" if each in new else "is accepted already"
        yield one_line(f"{where}: {past.id}: {each.rule}{phrase} {word}")
    rules = {excuse.rule for excuse in excuses}
    others = sorted({code for each in findings for code in (each.rule, *each.also)} - rules)
    if new and others:
        yield f"{', '.join(others)} also objected there, and will be heard next time"


def accepted_rule(rule: str) -> str:
    """The code of a rule that is named by code or name; raises UsageError for another word."""
    try:
        return rule_code(rule)
    except ValueError as fault:
        raise UsageError(str(fault)) from None
