"""Compares the names of Chinese people in an English text with the source's characters, by pinyin."""

import re
from collections.abc import Iterator, Sequence
from functools import cached_property, lru_cache
from itertools import product

from tqcheck.core.finding import Span
from tqcheck.language.names.chinese import chinese_names
from tqcheck.language.names.name_source import NameContradiction
from tqcheck.language.names.pinyin import PinyinText, readings, spelled
from tqcheck.language.names.recognition import Name
from tqcheck.language.names.texts import NamedText

Syllables = tuple[str, ...]

# Frequent surnames, simplified and traditional, without those that are also common words before a name: and, to, at,
# when, by.
_SURNAMES = frozenset(
    """
    王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林高罗羅郑鄭梁谢謝宋唐许許邓鄧冯馮韩韓曹曾彭萧蕭肖蔡潘田董袁余余叶葉杜苏蘇魏程吕呂丁任卢盧
    姚沈钟鍾鐘姜崔谭譚陆陸范汪廖石金韦韋贾賈夏付方邹鄒熊白孟秦邱丘侯江尹薛闫阎閻段雷龙龍黎史陶贺賀毛郝顾顧龚龔邵万萬覃武钱錢戴严嚴莫孔向汤湯温溫康施
    文牛樊葛邢安齐齊易乔喬伍庞龐颜顏倪庄莊聂聶章鲁魯岳翟殷詹申欧歐耿关關兰蘭焦俞左柳甘祝包宁尚符舒阮柯纪紀梅童凌毕畢单單裴霍涂成苗谷曲盛冉蓝藍路游辛
    靳管柴蒙鲍鮑华華喻祁房滕屈饶饒解牟艾尤时穆农司卓古吉缪繆简簡车車项項连連芦蘆麦麥褚娄婁窦竇戚岑景党党宫宮费費卜冷晏席卫衛米柏宗瞿桂全佟应臧闵
    闵苟邬鄔边邊卞姬师仇栾欒隋商刁沙荣榮巫寇桑郎甄丛叢仲虞敖巩鞏明佘池查麻苑迟遲邝鄺
    """
) - frozenset(" \n")
_INITIAL = re.compile("[zcs]h|[^aeiouv]?")
_APOSTROPHE = re.compile("['’`]")
_FULL = 3
_SURE, _LIKELY = 0.9, 0.75


class ChineseSource:
    """Compares people's names in pinyin with a Chinese source."""

    def __init__(self, text: NamedText, source: PinyinText) -> None:
        self._text = text
        self._source = source

    def contradictions(self, names: Sequence[Name], near: Span) -> Iterator[NameContradiction]:
        """Names that no reading of the source supports.

        In the place of such a name stands one that shares all but one syllable, if there is any; of a name of two
        syllables the other must sound alike, too: one in common may be chance.
        """
        for name in names:
            if not self.refutes(name):
                continue
            candidates = (place for own in _surname_first(name) for place in self._similar(own, near))
            place = next((place for place in candidates if not self._is_told(place)), None)
            if place is not None:
                confidence = _SURE if place.end - place.start == _FULL else _LIKELY
                yield NameContradiction(name, place, None, confidence)
            elif self._is_whole(name) and self._source.is_readable:
                yield NameContradiction(name, None, None, _LIKELY)

    def supports(self, name: Name) -> bool:
        """Whether the source has characters that may be read as the name, or as a word of it of several syllables."""
        return self._is_read(name) or any(
            self._source.says(own) for word in name.words for own in spelled(word) if len(own) > 1
        )

    def refutes(self, name: Name) -> bool:
        """Whether the name is in pinyin and no characters of the source can be read as it."""
        return self._in_pinyin(name) and any(_surname_first(name)) and not self._is_read(name)

    def _is_read(self, name: Name) -> bool:
        return any(self._source.says(own) for own in person_readings(name))

    def _in_pinyin(self, name: Name) -> bool:
        """Whether it has no hyphen, as on the mainland: elsewhere there are many spellings of a syllable."""
        return "-" not in self._text.text[name.span.start : name.span.end + 1]

    def _is_whole(self, name: Name) -> bool:
        """Whether the name is no known place and has no apostrophe at or before it: Ch'en Ming Chang, Yu'E Bao."""
        start = self._text.tokens[name.first - 1].word.start if name.first else name.span.start
        return not name.meanings and not _APOSTROPHE.search(self._text.text[start : name.span.end])

    def _similar(self, own: Syllables, near: Span) -> Iterator[Span]:
        """Places in `near` where the source has a surname and given name that differ from `own` in one syllable."""
        reach = range(near.start, near.end - len(own) + 1)
        for start in self._shared(own):
            if start in reach and self._source.text[start] in _SURNAMES and self._differ_in_one(start, own):
                yield Span(start, start + len(own))

    def _shared(self, own: Syllables) -> Iterator[int]:
        """Where in the source a name that shares a syllable with `own` would begin, in ascending order."""
        starts = {at - offset for offset, syllable in enumerate(own) for at in self._source.places(syllable)}
        return iter(sorted(starts))

    def _differ_in_one(self, start: int, own: Syllables) -> bool:
        theirs = [self._source.read(start + offset) for offset in range(len(own))]
        apart = [at for at, syllable in enumerate(own) if syllable not in theirs[at]]
        if len(apart) != 1 or not theirs[apart[0]]:
            return False
        return len(own) >= _FULL or any(_sound_alike(own[apart[0]], other) for other in theirs[apart[0]])

    def _is_told(self, place: Span) -> bool:
        """Whether the text also has the name at this place of the source."""
        characters = [readings(character) for character in place.of(self._source.text)]
        return any(own in self._told for own in product(*characters))

    @cached_property
    def _told(self) -> frozenset[Syllables]:
        names = self._text.names(0, len(self._text.tokens))
        return frozenset(own for name in names for own in person_readings(name))


def _surname_first(name: Name) -> Iterator[Syllables]:
    """The readings of a name with its first word as the surname, which is then spelt in pinyin."""
    return (own for own in person_readings(name) if own[0] == name.words[0])


def person_readings(name: Name) -> tuple[Syllables, ...]:
    """The readings of a name as the syllables of a surname and of a given name of one or two; empty if it has none."""
    return _person_readings(name.words)


@lru_cache(maxsize=1 << 12)
def _person_readings(words: tuple[str, ...]) -> tuple[Syllables, ...]:
    found = {
        (surname, *given)
        for person in chinese_names(words)
        for surname in person.surnames
        for given in spelled(person.given)
        if len(given) < _FULL
    }
    return tuple(sorted(found))


def _sound_alike(one: str, other: str) -> bool:
    """Whether two syllables share the initial or the final: li and liu, jing and ting."""
    left, right = _initial(one), _initial(other)
    return left == right or one[len(left) :] == other[len(right) :]


def _initial(syllable: str) -> str:
    found = _INITIAL.match(syllable)
    return found.group() if found else ""
