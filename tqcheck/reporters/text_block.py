"""A passage's findings as people read them: the phrase in its place, and what contradicts it."""

from collections.abc import Iterator

import typer

from tqcheck.core.finding import Finding, Severity
from tqcheck.core.judgement import Judgement
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.evidence_groups import evidence_groups, not_shown
from tqcheck.reporters.excerpt import excerpt, shortened, shown
from tqcheck.reporters.wording import evidence_origins

_COLOURS = {Severity.CRITICAL: "magenta", Severity.MAJOR: "red", Severity.MINOR: "yellow"}
_INDENT = "    "


def passage_block(judgement: Judgement, options: RenderOptions) -> Iterator[str]:
    """Lines, each with its end: the passage's place and verdict, its findings, the most severe first, a blank one."""
    passage = judgement.passage
    place = f"{passage.location.file}:{passage.location.line}"
    name = styled(shown(f"{place} {passage.id}"), "cyan", options, bold=True)
    quality = judgement.scores.quality
    yield f"{name}  {judgement.verdict.value}, quality {'–' if quality is None else f'{quality:.2f}'}\n"
    for finding in sorted(judgement.findings, key=lambda finding: -finding.severity):
        yield from _finding(finding, passage.text, options)
    yield "\n"


def styled(
    text: str, colour: str, options: RenderOptions, *, bold: bool = False, underline: bool = False
) -> str:
    """The text in that colour, where colours are wanted."""
    if not options.colour:
        return text
    return typer.style(text, fg=colour, bold=bold or None, underline=underline or None)


def _finding(finding: Finding, text: str, options: RenderOptions) -> Iterator[str]:
    colour = _COLOURS[finding.severity]
    also = f" (also {', '.join(finding.also)})" if finding.also else ""
    label = styled(f"{finding.rule} {finding.name}", colour, options, bold=True)
    yield f"  {label} [{finding.severity.label}, {finding.confidence:.0%} sure]{also}\n"
    yield f"{_INDENT}{shown(finding.message)}\n"
    part = excerpt(text, finding.span, max(options.width - len(_INDENT) - 2, 20))
    if options.colour:
        marked = styled(part.phrase or "‸", colour, options, bold=True, underline=True)
        yield f"{_INDENT}| {part.before}{marked}{part.after}\n"
    else:
        yield f"{_INDENT}| {part.before}{part.phrase}{part.after}\n"
        yield f"{_INDENT}| {part.underline}\n"
    for group in evidence_groups(finding):
        label = f"{_INDENT}= {evidence_origins(group.evidence)}: "
        room = max(options.width - len(label), 20)
        yield f"{label}{shortened(shown(group.text), room) or '(nothing there)'}\n"
    left = not_shown(finding)
    if left:
        yield f"{_INDENT}= {left}\n"
