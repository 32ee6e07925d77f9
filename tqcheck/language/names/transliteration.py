"""Whether a Chinese text may write a foreign name by the sounds of its characters: 福奇 for Fauci.

Only consonants are compared, in classes that transliterators do not keep apart (b and p, l and r, the hissing ones),
and only with runs of the characters that they write foreign names with.
"""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from itertools import islice, product

from tqcheck.core.finding import Span
from tqcheck.language.names.name_source import NameContradiction
from tqcheck.language.names.people import is_known
from tqcheck.language.names.pinyin import readings
from tqcheck.language.names.recognition import Name

_CHARACTERS = """
阿埃艾爱安昂敖奥巴拜班邦包鲍贝本比彼宾波勃伯博布蔡查柴昌彻茨达戴丹当道德登邓狄迪蒂丁东杜顿多厄恩尔伐法范菲费芬丰冯佛弗夫福盖甘冈高戈格葛根贡古瓜果哈海汉豪
赫亨洪侯胡华怀惠霍基吉季济加贾简江杰金津喀卡凯坎康考柯科可克肯孔寇库夸奎昆拉莱赖兰朗劳勒雷黎里理利力立莉丽连列林琳龙隆娄卢鲁路吕伦罗洛马玛麦迈曼芒毛梅门蒙
孟米密敏明缪莫墨默姆木穆纳娜奈南内嫩能尼涅宁纽农努诺欧帕派潘庞培佩彭蓬皮平普奇齐契恰钱强乔切钦琴青琼丘邱屈让热日荣茹瑞若萨塞赛桑瑟森沙莎山珊尚绍舍申圣盛施什石
史舒斯松苏孙索塔台泰坦汤唐陶特滕藤提田铁廷亭通图吐托陀瓦万旺威韦维魏温文翁沃乌吴武伍西希锡席夏香肖谢辛欣幸休许雅亚延扬尧耶叶伊易因英永尤于约赞泽曾扎詹张哲真芝
治兹子宗祖佐
"""
_RUN = re.compile(f"[{''.join(_CHARACTERS.split())}]{{2,9}}")
_MOST_READINGS = 64
_FEWEST = 2
"""Consonants that a name must have: fewer agree by chance."""

# How the initial of a syllable is written here; what is missing has none. J may be a hissing sound or that of k.
_INITIALS = {
    **dict.fromkeys(("b", "p"), "B"),
    **dict.fromkeys(("d", "t"), "D"),
    **dict.fromkeys(("g", "k"), "K"),
    **dict.fromkeys(("zh", "ch", "sh", "z", "c", "s", "r"), "S"),
    **dict.fromkeys(("j", "q"), "J"),
    "x": "X",
    "h": "H",
    "f": "F",
    "w": "V",
    "m": "M",
    "n": "N",
    "l": "L",
}
_INITIAL = re.compile("zh|ch|sh|[bpdtgkjqxzcsrhfwmnl]")

# What the letters of a name may be in these: a pattern each, the longest letters first. Vowels say nothing.
_LETTERS = {
    "sch|sh|tch|ch|cz|cs": "[SXJ]",
    "th": "[DS]",
    "ph": "F",
    "gh": "K?",
    "ck": "[KJ]",
    "qu": "[KJ]V?",
    "c(?=[eiy])|g(?=[eiy])|j": "[SXJKA]",
    "x": "[KJ]?[SX]",
    "[bp]": "B",
    "[dt]": "D",
    "[gkqc]": "[KJH]",
    "[sz]": "[SXJ]",
    "h": "[HX]?",
    "f": "F",
    "v": "[FVB]",
    "w": "[VF]?",
    "m": "[Mn]",
    "n": "[Nn]",
    "l": "L",
    "r(?=[aeiouy])": "[LS]",
    "r": "L?",
}
_LETTER = re.compile("|".join(f"({letters})" for letters in _LETTERS) + "|.")
_SOUNDS = tuple(_LETTERS.values())


class TransliteratedNames:
    """The foreign names of a Chinese text by the sounds of their characters."""

    def __init__(self, source: str) -> None:
        self._runs = frozenset(sounds for run in _RUN.findall(source) for sounds in _sounds(run))

    def contradictions(self, names: Sequence[Name], near: Span) -> Iterator[NameContradiction]:  # noqa: ARG002
        """None: sounds that differ may be those of a name that is put otherwise."""
        return iter(())

    def supports(self, name: Name) -> bool:
        """Whether the name, or its last words, may be written there; of frequent surnames too many sound alike."""
        words = [token.folded for token in name.tokens]
        return not is_known(words[-1]) and any(
            self._may_have("".join(words[first:])) for first in range(len(words))
        )

    def refutes(self, name: Name, /) -> bool:  # noqa: ARG002
        """Never: most names are put by their meaning or by custom."""
        return False

    def _may_have(self, word: str) -> bool:
        pattern = _pattern(word)
        return pattern is not None and any(pattern.fullmatch(run) for run in self._runs)


def _sounds(run: str) -> Iterator[str]:
    """The initials of the characters as each may be read, A for none, with an n for those that end in one."""
    return islice(map("".join, product(*map(_sounds_of, run))), _MOST_READINGS)


@cache
def _sounds_of(character: str) -> tuple[str, ...]:
    return tuple(sorted({_sound(syllable) for syllable in readings(character)}))


def _sound(syllable: str) -> str:
    if syllable == "er":
        return "L"
    initial = _INITIAL.match(syllable)
    return (_INITIALS[initial.group()] if initial else "A") + "n" * syllable.endswith(("n", "ng"))


@lru_cache(maxsize=1 << 10)
def _pattern(word: str) -> re.Pattern[str] | None:
    """What the sounds of a word may be; None for one with too few consonants to tell."""
    found: list[str] = []
    for letter in _LETTER.finditer(word):
        sound = _SOUNDS[letter.lastindex - 1] if letter.lastindex else ""
        if sound and not (found and found[-1] == sound):
            found.append(sound)
    if sum(not sound.endswith("?") for sound in found) < _FEWEST:
        return None
    return re.compile("A?" + "n?A?".join(found) + "n?A?")
