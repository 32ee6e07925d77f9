"""Decisions of a reviewer, from the HTML report or an edited jsonl report: the findings that are not errors."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass

from tqcheck.config.labelled import LabelledLine, labelled_lines
from tqcheck.core.content_hash import text_hash
from tqcheck.core.errors import InputError, quoted
from tqcheck.core.passage import Suppression, SuppressionOrigin
from tqcheck.readers.base import InputFile
from tqcheck.readers.fields import Fields

_HASH = re.compile(r"[0-9a-f]{16}")


@dataclass(frozen=True, slots=True)
class Rejected:
    """A finding that is not an error, and where it is."""

    file: str
    """The passage's, as the run names it; its id; its text's hash."""
    id: str
    text: str
    suppression: Suppression
    also: tuple[str, ...] = ()
    """Codes of the rules that flagged the same place, which the suppression says nothing about."""


def read_rejected(source: InputFile, rules: Collection[str], reason: str) -> list[Rejected]:
    """The findings with `"accepted": false`, in order; `reason` stands in where the reviewer gave none.

    `rules` are the codes that there are. Raises InputError, with the line, for what is no such file.
    """
    found: list[Rejected] = []
    for line in labelled_lines(source, rules):
        try:
            found += _rejected(line, reason)
        except InputError as fault:
            raise fault.at(source.name, line.number) from None
    return found


def _rejected(line: LabelledLine, reason: str) -> Iterator[Rejected]:
    fields = Fields(line.record)
    file, passage, text = fields.text("file"), fields.text("id"), _text_hash(fields)
    for each in line.findings:
        if each["accepted"] is False:
            yield Rejected(file, passage, text, _suppression(each, reason), Fields(each).texts("also"))


def _text_hash(fields: Fields) -> str:
    """As the HTML report saves it; a jsonl report has the text itself."""
    if "text_hash" not in fields:
        return text_hash(fields.text("text"))
    digest = fields.text("text_hash")
    if not _HASH.fullmatch(digest):
        raise InputError(
            f'"text_hash" is {quoted(digest)}', cure="give it the decisions as the report saved them"
        )
    return digest


def _suppression(finding: Mapping[str, object], reason: str) -> Suppression:
    """For this phrase alone, or for what contradicts it where it has none."""
    fields = Fields(finding)
    phrases = (fields.optional_text("text"), *(each.text("text") for each in fields.objects("evidence")))
    given = (fields.optional_text("reason") or "").strip()
    return Suppression(
        fields.text("rule"), next(filter(None, phrases), None), given or reason, SuppressionOrigin.SIDECAR
    )
