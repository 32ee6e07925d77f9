"""JSON lines of annotated passages: the records of `tqcheck check`, and what people say of them."""

from collections.abc import Iterator, Mapping

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Location, Passage
from tqcheck.evaluation.annotated import Annotated
from tqcheck.evaluation.reading.values import errors, name, number, strings, tagged_words
from tqcheck.evaluation.tokens import detokenized
from tqcheck.readers.base import Defaults, InputFile
from tqcheck.readers.json_lines import parsed_record
from tqcheck.readers.lines import read_lines
from tqcheck.readers.record import passage_from, text_name

_ANNOTATIONS = ("spans", "raters", "score", "mqm", "tags")


class AnnotatedLines:
    """Reads an annotated passage from each line that is not blank.

    Besides the keys of a passage: `spans` ([start, end, category, severity, rater]), `raters` (all who read it),
    `score` (higher is better) or `mqm` (a penalty), `tokens` and `tags` (OK or BAD), `system`, `document`. At least
    one of the annotations must be there; without `text`, the tokens are put together.
    """

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Annotated]:
        """See `AnnotatedReader.read`."""
        for line in read_lines(source):
            if isinstance(line, InputError):
                raise line
            if not line.text.strip():
                continue
            try:
                yield annotated_from(parsed_record(line.text), Location(source.name, line.number), defaults)
            except InputError as fault:
                raise fault.at(source.name, line.number) from None


def annotated_from(record: Mapping[str, object], location: Location, defaults: Defaults) -> Annotated:
    """The annotated passage that a record describes; an `InputError` without a place says what is wrong."""
    if all(record.get(key) is None for key in _ANNOTATIONS):
        raise InputError("nobody's judgement is in it", cure=f"give one of {', '.join(_ANNOTATIONS)}")
    tokens, tags = strings(record, "tokens"), strings(record, "tags")
    if tags is not None and tokens is None:
        raise InputError('"tags" without "tokens"', cure="give the words that they belong to")
    passage = _passage(record, tokens, location, defaults)
    marked = errors(record, passage.text)
    given = strings(record, "raters")
    named = dict.fromkeys([*(given or ()), *(error.rater for error in marked or ())])
    if not named and marked is not None:
        named[""] = None  # spans without names, or none at all: one reader
    words, unplaced = tagged_words(tokens, tags, passage.text) if tokens and tags else ((), 0)
    return Annotated(
        passage=passage,
        errors=marked or (),
        raters=tuple(named),
        words=words,
        score=_score(record),
        document=name(record, "document"),
        system=name(record, "system"),
        unplaced=unplaced,
    )


def _passage(
    record: Mapping[str, object], tokens: list[str] | None, location: Location, defaults: Defaults
) -> Passage:
    if tokens is not None and record.get(text_name(record)) is None:
        record = {**record, "text": detokenized(tokens)}
    return passage_from(record, location, defaults)


def _score(record: Mapping[str, object]) -> float | None:
    score, penalty = number(record, "score"), number(record, "mqm")
    if score is not None:
        return score
    return None if penalty is None else -penalty
