"""Chinese names in Latin letters, compared by syllable: single letters of two names often agree by chance."""

import re
from collections.abc import Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from tqcheck.language.lexicon.word_list import words

_SYLLABLE = (
    "((?:zh|ch|sh|[bcdfghjklmnpqrstwxyz])?"
    "(?:iang|iong|uang|ang|eng|ian|iao|ing|ong|uai|uan|ai|an|ao|ei|en|er|ia|ie|in|iu|ou|ua|ue|ui|un|uo|[aeiou]))"
)
_WORD = re.compile(f"{_SYLLABLE}{_SYLLABLE}?")
_LONGEST = 12

SURNAMES = words(
    """
    ai an ao bai ban bao bei bi bian bo bu cai cao cen chai chang che chen cheng chi chong chu cui dai dang deng di
    diao ding dong dou du duan fan fang fei feng fu gai gan gao ge geng gong gou gu guan guo hai han hang hao he hong
    hou hu hua huang huo ji jia jian jiang jiao jin jing ju kang ke kong kou kuang lai lan lang lao lei leng li lian
    liang liao lin ling liu long lou lu luan luo lv lyu ma mai man mao mei meng mi miao min ming mo mou mu na nan ni nie
    ning niu nong ou pan pang pei peng pi piao ping pu qi qian qiang qiao qin qiu qu quan que ran rao ren rong ru ruan
    rui sang sha shan shang shao she shen sheng shi shu shuai shui si song su sui sun tan tang tao teng tian tong tu
    wan wang wei wen weng wu xi xia xian xiang xiao xie xin xing xiong xiu xu xuan xue xun yan yang yao ye yi yin ying
    yong you yu yuan yue yun zang zeng zha zhai zhan zhang zhao zhen zheng zhong zhou zhu zhuang zhuo zi zong zou zu
    zuo
    """
)
"""Surnames of one character in pinyin."""

# Surnames as spelt in Hong Kong, in Taiwan and by overseas Chinese, each with the possible pinyin.
_VARIANTS = """\
au ou; chai cai; chan chen; chang zhang chang; chao zhao; chau zhou; cheng zheng cheng; cheung zhang; chiang jiang
chien jian qian; chin qian chen jin; ching cheng; chiu zhao qiu; cho zhuo cao; choi cai; chong zhuang zhang; chou zhou
chow zhou; choy cai; chu zhu chu; chua cai; chuang zhuang; chui xu; chun qin; chung zhong; eng wu; fok huo; foo fu
fung feng; goh wu; han han; hau hou; ho he; hoh he; hon han; hsia xia; hsiao xiao; hsieh xie; hsiung xiong; hsu xu
hsueh xue; hui xu; hung hong kong; hwang huang; ip ye; jen ren; kam gan jin; kan jian gan; kao gao; khoo qiu; ko gao ke
koh xu gao; kok guo; kong jiang kong; koo gu; ku gu; kuo guo; kwan guan; kwok guo; kwong kuang; lai li lai; lam lin
lau liu; law luo; lee li; leong liang; leung liang; liang liang; liew liu; lim lin; lo luo lu; loh luo; loke lu
loo lu; lou liu lu; low liu; lui lu lv lei; luk lu; lum lin; lung long; ma ma; mak mai; mao mao; mok mo; mui mei
ng wu huang; ngai wei; oei huang; ong wang; pang peng; peng peng; poon pan; pun pan; seah xie; see shi; seng sheng
shek shi; shih shi; shum shen cen; sin xian; sit xue; siu xiao; so su; suen sun; sung song; sze shi; szeto situ
tai dai; tam tan; tan chen tan; tang deng tang; tao tao; tay zheng; teng deng; teo zhang; teoh zhang; tien tian
tin tian; ting ding; to du; tong tang dong; toh zhuo; tsai cai; tsang zeng; tsao cao; tse xie; tseng zeng; tso zuo
tsou zou; tsui xu cui; tu du tu; tuan duan; tung dong; wan yin wan; wong wang huang; woo hu wu; wu wu hu; yap ye
yau qiu you; yee yu; yeh ye; yeo yang; yeoh yang; yeung yang; yick yi; yim yan; yip ye; yiu yao; yoong xiong; yu yu yau
yue yu; yuen yuan ruan; yung rong weng
"""


@cache
def _variants() -> dict[str, frozenset[str]]:
    lines = (entry.split() for line in _VARIANTS.splitlines() for entry in line.split("; "))
    return {variant: frozenset(found) for variant, *found in lines}


@lru_cache(maxsize=1 << 12)
def syllables(folded: str) -> frozenset[str]:
    """The one or two syllables of a word that may be part of a Chinese name; empty if it cannot be."""
    found = _WORD.fullmatch(folded) if len(folded) <= _LONGEST else None
    return frozenset(filter(None, found.groups())) if found else frozenset()


@lru_cache(maxsize=1 << 12)
def surname_readings(folded: str) -> frozenset[str]:
    """The pinyin surnames that a word may stand for, in pinyin or another spelling; empty if it is not a surname."""
    own = frozenset((folded,)) if folded in SURNAMES else frozenset()
    return own | _variants().get(folded, frozenset())


class ChineseName(NamedTuple):
    """A surname with a given name."""

    surname: str
    given: str
    """As one word, even if it was written as two."""

    @property
    def surnames(self) -> frozenset[str]:
        """The pinyin surnames that the surname may stand for."""
        return surname_readings(self.surname)


def chinese_names(parts: Sequence[str]) -> tuple[ChineseName, ...]:
    """The readings of folded words as a Chinese name, with the surname first or, as in English, last; may be empty."""
    if not 2 <= len(parts) <= 3 or not all(map(syllables, parts[1:-1])):
        return ()
    found = []
    if surname_readings(parts[0]) and syllables(parts[-1]):
        found.append(ChineseName(parts[0], "".join(parts[1:])))
    if surname_readings(parts[-1]) and syllables(parts[0]):
        found.append(ChineseName(parts[-1], "".join(parts[:-1])))
    return tuple(found)
