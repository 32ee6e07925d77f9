"""Compares the names of Korean people in an English text with Hangul, by the usual romanisations."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, cached_property
from typing import NamedTuple

from tqcheck.core.finding import Span
from tqcheck.language.names.name_source import NameContradiction
from tqcheck.language.names.recognition import Name

_SURNAMES = """\
김 kim gim; 이 lee yi rhee li ri; 박 park pak bak; 최 choi choe; 정 jung jeong chung chong
강 kang gang; 조 cho jo; 윤 yoon yun youn; 장 jang chang; 임 lim im rim; 한 han; 오 oh o
서 seo suh so; 신 shin sin; 권 kwon gwon; 황 hwang; 안 ahn an; 송 song; 류 ryu yoo yu
전 jeon chun jun; 홍 hong; 고 ko go koh; 문 moon mun; 양 yang; 손 son sohn; 배 bae pae
백 baek paik paek; 허 heo hur huh; 유 yoo yu ryu; 남 nam; 심 shim sim; 노 noh roh no ro; 하 ha
곽 kwak gwak; 성 sung seong song; 차 cha; 주 joo ju chu; 우 woo u; 구 koo gu ku; 나 na ra; 민 min
진 jin chin; 지 ji chi; 엄 um eom; 채 chae; 원 won; 천 cheon chun; 방 bang pang; 공 kong gong
현 hyun hyeon; 함 ham; 변 byun byeon; 여 yeo; 추 choo chu; 도 do; 석 seok suk; 선 sun seon; 마 ma
길 gil kil; 위 wi; 표 pyo; 명 myung myeong; 기 ki; 반 ban; 왕 wang; 리 ri lee; 로 ro; 림 rim
"""
_NAME = re.compile("[가-힣](?=[가-힣]{2})")
_FIRST_HANGUL = 0xAC00
_INITIALS = ["k", "k", "n", "t", "t", "l", "m", "p", "p", "s", "s", "-", "c", "c", "c", "k", "t", "p", "h"]
_FINALS = [
    "-",
    "k",
    "k",
    "k",
    "n",
    "n",
    "n",
    "t",
    "l",
    "k",
    "m",
    "p",
    "l",
    "l",
    "p",
    "l",
    "m",
    "p",
    "p",
    "t",
    "t",
    "n",
    "c",
    "c",
    "k",
    "t",
    "p",
    "-",
]
# Consonants that romanisations of Korean mix up; vowels are spelt in too many ways.
_CLASSES = str.maketrans("gdbjrqfvz", "ktpclkppc")
_NOT_CONSONANTS = re.compile("[aeiouwy]+")
_ENOUGH = 3
_CONFIDENCE = 0.8


@cache
def _surnames() -> dict[str, frozenset[str]]:
    entries = (entry.split() for line in _SURNAMES.splitlines() for entry in line.split("; "))
    return {hangul: frozenset(spellings) for hangul, *spellings in entries}


class _Person(NamedTuple):
    surnames: frozenset[str]
    given: str
    span: Span


class KoreanSource:
    """Compares people's names with the surnames and given names of a Korean source."""

    def __init__(self, source: str) -> None:
        self._source = source

    def contradictions(self, names: Sequence[Name], near: Span) -> Iterator[NameContradiction]:
        """Names that the source lacks, where it has the same given name after another surname."""
        for name in names:
            if self.supports(name):
                continue
            for surname, given in _people(name):
                found = (each for each in self._people if near.touches(each.span) and each.given == given)
                other = next((each for each in found if surname not in each.surnames), None)
                if other is not None and len(given) >= _ENOUGH:
                    yield NameContradiction(name, other.span, None, _CONFIDENCE)
                    break

    def supports(self, name: Name) -> bool:
        """Whether the source has the surname before a given name with the same consonants."""
        return any(
            surname in each.surnames and given == each.given
            for surname, given in _people(name)
            for each in self._people
        )

    def refutes(self, _name: Name) -> bool:
        """Never: names from other languages may be spelt like Korean ones."""
        return False

    @cached_property
    def _people(self) -> tuple[_Person, ...]:
        found = []
        for match in _NAME.finditer(self._source):
            surnames = _surnames().get(match.group())
            if surnames is not None:
                start = match.start()
                given = "".join(map(_consonants_of, self._source[start + 1 : start + 3]))
                found.append(_Person(surnames, given, Span(start, start + 3)))
        return tuple(found)


def _people(name: Name) -> list[tuple[str, str]]:
    """The readings of a name as a surname, first or last, and the consonants of the given name."""
    first, *rest = name.words
    *given, last = name.words
    known = frozenset[str]().union(*_surnames().values())
    readings = [(first, "".join(rest)), (last, "".join(given))]
    return [(surname, _consonants(given)) for surname, given in readings if surname in known and given]


def _consonants_of(syllable: str) -> str:
    point = ord(syllable) - _FIRST_HANGUL
    return (_INITIALS[point // 588] + _FINALS[point % 28]).replace("-", "")


def _consonants(latin: str) -> str:
    spelled = latin.replace("ng", "n").replace("ch", "c").replace("sh", "s")
    return _NOT_CONSONANTS.sub("", spelled.translate(_CLASSES))
