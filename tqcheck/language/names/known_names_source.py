"""Compares known names of an English text with its source: countries, Chinese provinces and cities, organisations."""

from collections.abc import Iterator, Sequence

from tqcheck.core.finding import Span
from tqcheck.language.names.exonyms import Known, KnownNames, NameKind, kinds
from tqcheck.language.names.name_source import NameContradiction
from tqcheck.language.names.pinyin import PinyinText, spelled
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.spelling import folded
from tqcheck.language.names.texts import NamedText

_CONFIDENCE = 0.85


class KnownNamesSource:
    """Compares the known names of a text with those of its source, by the tables' names in both languages."""

    def __init__(self, text: NamedText, source: KnownNames, pinyin: PinyinText | None) -> None:
        self._source = source
        self._pinyin = pinyin
        mentions = text.mentions(0, len(text.tokens))
        self._forms = mentions.forms
        self._mentioned = mentions.meanings | mentions.seat_of
        self._stands_in = mentions.stands_in

    def contradictions(self, names: Sequence[Name], near: Span) -> Iterator[NameContradiction]:
        """Names that the source lacks, where it has one of the same kind that the text lacks."""
        unsupported = [(name, _kind(name)) for name in names if self.refutes(name)]
        if not unsupported:
            return
        lacking = [each for each in self._source.named if near.touches(each.span) and self._lacks(each)]
        for name, kind in unsupported:
            rival = next((each for each in lacking if kinds()[each.meaning] is kind), None)
            if rival is not None:
                lacking = [each for each in lacking if each.meaning != rival.meaning]
                yield NameContradiction(name, rival.span, rival.meaning, _CONFIDENCE)

    def supports(self, name: Name) -> bool:
        """Whether the source may refer to the same by name, people, capital, short form or a reading in pinyin."""
        seats = frozenset[str]().union(*(token.facts.seat_of for token in name.tokens))
        if any(self._source.may_mean(meaning) for meaning in name.meanings | name.countries | seats):
            return True
        if self._pinyin is None or not name.meanings:
            return False
        return any(self._pinyin.says(syllables) for word in name.words for syllables in spelled(word))

    def refutes(self, name: Name) -> bool:
        """Whether the name is known, and nothing in the source may stand for it."""
        return _kind(name) is not None and not self.supports(name)

    def _lacks(self, known: Known) -> bool:
        if self._stands_in and kinds()[known.meaning] is NameKind.COUNTRY:
            return False
        return known.meaning not in self._mentioned and folded(known.meaning) not in self._forms


def _kind(name: Name) -> NameKind | None:
    """The kind of a name with a single kind in the tables; None for others, and for regions."""
    found = {kinds().get(meaning) for meaning in name.meanings}
    return next(iter(found)) if len(found) == 1 and NameKind.REGION not in found else None
