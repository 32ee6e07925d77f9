"""Which of a passage's counterparts can be compared, and with which side."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import Document
from tqcheck.core.finding import CannotJudge
from tqcheck.core.glossary import NO_GLOSSARY, Glossary
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.core.prediction import Prediction
from tqcheck.core.subject import Subject
from tqcheck.language.identification.identify import identify, other_language
from tqcheck.language.identification.letters import absurd_length, is_blank, is_invisible

NO_COUNTERPART = "no counterpart: drift was not checked"


@dataclass(frozen=True)
class Prepared:
    """A passage's texts as the rules read them, and why some counterparts are of no use."""

    subject: Subject
    unusable: tuple[str, ...] = ()
    fault: str | None = None
    """What is so wrong with the passage that nothing can be learned from its words."""
    says_nothing: bool = False
    """Whether it is an ornament that stands for an ornament: there is no meaning that could have changed."""
    is_compared: bool = False
    """Whether a counterpart can speak for the passage, and not only against it."""
    usable: tuple[int, ...] = ()
    """The numbers, among the passage's counterparts, of those in the subject's comparisons, in order."""

    def with_prediction(self, prediction: Prediction | CannotJudge) -> "Prepared":
        """The same with what the learned checker says."""
        return replace(self, subject=replace(self.subject, prediction=prediction))

    @property
    def why_unchecked(self) -> str:
        """Why nothing could be compared, in one line."""
        return "; ".join(dict.fromkeys(self.unusable)) or NO_COUNTERPART


def prepare(passage: Passage, glossary: Glossary = NO_GLOSSARY) -> Prepared:
    """Pair each usable counterpart with its side; none is, where the passage is blank or in another language.

    A counterpart is of no use where it is broken or blank, where its side is missing or blank, where it is in another
    language than its side, or where its length is absurd beside it: comparing it would make trouble with an engine
    look like a bad translation, or let a bad one pass for want of anything that contradicts it.
    """
    document = Document.of(passage.text, passage.language)
    source = _source(passage)
    beside = _beside(passage)
    if fault := _fault(document):
        says_nothing = _is_ornament(passage.text) and bool(beside) and all(map(_is_ornament, beside))
        alone = Subject(document, source, max_length=passage.max_length, glossary=glossary, beside=beside)
        return Prepared(alone, (fault,), fault, says_nothing)
    comparisons: dict[int, Comparison] = {}
    unusable: list[str] = []
    is_compared = False
    for number, counterpart in enumerate(passage.counterparts):
        made = _comparison(document, source, counterpart)
        if isinstance(made, Comparison):
            comparisons[number] = made
            doubt = _doubt(made)
            is_compared = is_compared or doubt is None
        else:
            doubt = f"{_label(counterpart)} {made}"
        if doubt is not None:
            unusable.append(doubt)
    by_source = None
    if source is not None:
        if useless := _misnamed(source) or _absurd_source(source, document):
            unusable.append(useless)
        else:
            by_source = Comparison(document, document, source, Route.SOURCE, source=source)
    subject = Subject(
        document,
        source,
        tuple(comparisons.values()),
        by_source=by_source,
        max_length=passage.max_length,
        glossary=glossary,
        beside=beside,
    )
    return Prepared(subject, tuple(unusable), is_compared=is_compared, usable=tuple(comparisons))


def prepared_again(passage: Passage, usable: Sequence[int], prediction: Prediction) -> Prepared:
    """A passage that was prepared before, with those of its counterparts that were found usable then: it is cheap."""
    document, source = Document.of(passage.text, passage.language), None
    comparisons = []
    for each in map(passage.counterparts.__getitem__, usable):
        side = document
        if each.route is Route.BACK_TRANSLATION:
            side = source = source or _source(passage) or document
        other = Document.of(each.text, side.language)
        comparisons.append(Comparison(document, side, other, each.route, each.origin))
    return Prepared(Subject(document, source, tuple(comparisons), prediction), usable=tuple(usable))


def _fault(passage: Document) -> str | None:
    """What is so wrong with a passage that no comparison of it would mean anything."""
    if is_blank(passage.text):
        return "the passage is blank"
    if found := other_language(passage.text, passage.language):
        return f"the passage is in another language ({found}) than it is said to be ({passage.language})"
    return None


def _beside(passage: Passage) -> tuple[str, ...]:
    if passage.source is not None and not is_invisible(passage.source):
        return (passage.source,)
    return tuple(each.text for each in passage.counterparts if not is_invisible(each.text))


def _is_ornament(text: str) -> bool:
    return is_blank(text) and not is_invisible(text)


def _source(passage: Passage) -> Document | None:
    """The source in its language, worked out from the text where the record does not say it; none if it is blank."""
    if passage.source is None or is_blank(passage.source):
        return None
    return Document.of(passage.source, passage.source_language or identify(passage.source) or "und")


def _misnamed(source: Document) -> str | None:
    """What is wrong with a source that is not in the language it is said to be in: its values would be misread."""
    found = other_language(source.text, source.language)
    if found is None:
        return None
    return f"the source is in another language ({found}) than it is said to be ({source.language})"


def _absurd_source(source: Document, passage: Document) -> str | None:
    """How the lengths of source and passage rule out that one is the other's translation."""
    if absurd := absurd_length(source.text, passage.text):
        return f"the source {absurd} the passage"
    absurd = absurd_length(passage.text, source.text)
    return absurd and f"the passage {absurd} the source"


def _comparison(passage: Document, source: Document | None, counterpart: Counterpart) -> Comparison | str:
    """The counterpart beside its side, or why that would be no comparison."""
    side = source if counterpart.route is Route.BACK_TRANSLATION else passage
    if reason := _why_unreadable(counterpart):
        return reason
    if side is None:
        return "has no source to be compared with"
    if side.language == "und":
        return "cannot be compared: the language of the source is not known (give source_language)"
    other = Document.of(counterpart.text, side.language)
    if other.text != side.text and (found := other_language(other.text, side.language)):
        return f"is in another language ({found}) than the text that it is compared with ({side.language})"
    if reason := _out_of_proportion(counterpart.text, side, source):
        return reason
    return Comparison(passage, side, other, counterpart.route, counterpart.origin, source)


def _why_unreadable(counterpart: Counterpart) -> str | None:
    if counterpart.fault is not None:
        return f"is broken: {counterpart.fault}"
    return "is blank" if is_blank(counterpart.text) else None


def _out_of_proportion(counterpart: str, side: Document, source: Document | None) -> str | None:
    """How absurd the counterpart's length is; None where the source says that the passage is the one out of line."""
    absurd = absurd_length(counterpart, side.text)
    if absurd is None:
        return None
    if source is not None and source is not side and _is_in_proportion(counterpart, source.text):
        return None
    return f"{absurd} the text that it is compared with"


def _is_in_proportion(text: str, source: str) -> bool:
    return absurd_length(text, source) is None and absurd_length(source, text) is None


def _doubt(comparison: Comparison) -> str | None:
    """Why a comparison may object to the passage but not speak for it: one text of it is no match for the passage."""
    passage, side = comparison.passage.text, comparison.side.text
    beside = comparison.counterpart.text if comparison.side is comparison.passage else side
    name = "the counterpart" if comparison.side is comparison.passage else "the source"
    if absurd := absurd_length(beside, passage):
        return f"{name} {absurd} the passage"
    absurd = absurd_length(passage, beside)
    return absurd and f"the passage {absurd} {name}"


def _label(counterpart: Counterpart) -> str:
    name = f"the {counterpart.route.value.replace('_', '-')}"
    return f"{name} by {counterpart.origin}" if counterpart.origin else name
