"""Which language a text is in, and whether that is another than it is said to be.

Three layers, each asked only where the one before cannot tell: the script, the commonest words, and a
statistical model of 140 languages (py3langid), which is loaded when first needed. Short texts, names and
results say too little; the answer to them is "may be what it is said to be".
"""

import re
from collections.abc import Collection
from functools import lru_cache
from typing import Any

from tqcheck.language.commonest_words import COMMONEST_WORDS
from tqcheck.language.scripts import Script, languages_of, letter_counts, scripts_of

# A long text is judged by its beginning, middle and end.
_SAMPLED = 4000
# A character of these says as much as so many letters of an alphabet.
_WEIGHT = {Script.HAN: 3.0, Script.KANA: 2.0, Script.HANGUL: 2.5}
# Below this share a script is a name or a quotation in the text, not what the text is written in.
_ASIDE = 0.1
# So many letters leave no doubt where the declared language's own script is absent.
_CERTAIN = {Script.HAN: 2, Script.KANA: 2, Script.HANGUL: 2}
_CERTAIN_OTHERS = 4
# And so many where it is an aside.
_BESIDE_OWN = 10

_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+")
_WORD = re.compile(r"[^\W\d_]+")

# Characters of modern Chinese, simplified or not, that Japanese writes otherwise or hardly at all.
_CHINESE = re.compile(
    "[的了是这這们們说說为爲对對时个與没沒还還过吗嗎你她它吧啊让讓从從发發经經业产產东车长门问间电网现实實"
    "动务员总資总选环达进远连运边际陈难领题风马鱼两关關战戰应應数體变變并無给请谁话语论设许评该认议记"
    "讨训试诉调谈负责货费质贵财贸购财贴赛赢赞将尔罗兰亚欧韩乌俄华协单卖历县参双台叶号听启员园围图圆场块"
    "坏声处备复头奥妇学孙宁实审宪宫宽对寻导层岁岛师帮带干广庆库应开异张强归录态总恶战户扩扫护报担拥择据"
    "击换损断无旧显权条极构标样档检欢残毕气汇汉济测浓湾满灭灾炸热爱独环现电疗监盖盘码确离种积称稳穷竞"
    "笔签简类粮级纪约红纯纳纽线练组细终绍结绝统继绩续维综绿编缘网罚职联脑脸节药营获虑补见观规视览觉订]"
)
_KANA_IN_JAPANESE = 0.2
_KANA_IN_CHINESE = 0.03
_HAN_ALONE = 30
_CHINESE_FORMS = 2

# Letters that give away a language of its alphabet, the surest first.
_SIGNATURES = {
    Script.CYRILLIC: (
        ("uk", re.compile("[їєґЇЄҐ]")),
        ("be", re.compile("[ўЎ]")),
        ("sr", re.compile("[љњћђЉЊЋЂ]")),
        ("kk", re.compile("[әғқұһӘҒҚҰҺ]")),
        ("ru", re.compile("[ыэёЫЭЁ]")),
    ),
    Script.ARABIC: (
        ("ur", re.compile("[ٹڈڑےہں]")),
        ("ug", re.compile("[ۇۆۈې]")),
        ("ps", re.compile("[ټډړښ]")),
        ("fa", re.compile("[پچژگی]")),
        ("ar", re.compile("[ةىأإ]|ال")),
    ),
}
_USUAL = {Script.CYRILLIC: "ru", Script.ARABIC: "ar", Script.DEVANAGARI: "hi"}

# A text with so many of its words among the declared language's commonest is in it.
_ACCEPTED = 0.12
_EVIDENT = 0.2
_WORDS_ALONE = 4
# How many letters the model must see and how sure it must be: alone, and where common words agree with it.
_MODEL_ALONE = (40, 0.9)
_MODEL_SUPPORTED = (12, 0.6)
_MODEL_DOUBTS = 0.01

# The model's labels for varieties of a language.
_VARIETIES = {"pcm": "en", "yue": "zh", "wuu": "zh", "ary": "ar", "arz": "ar", "nn": "no", "uzs": "uz"}
# Languages too near to each other for the model to accuse one of being the other.
_RELATED = tuple(
    frozenset(group.split())
    for group in (
        "en pcm",
        "zh yue wuu",
        "no da nn sv fo",
        "id ms jv ace",
        "hr bs sr sl mk",
        "cs sk",
        "es gl pt ca ext an oc",
        "it vec lij",
        "fr wa oc gcf gcr",
        "nl af fy",
        "de lb",
        "ru uk be bg mk sr",
        "ar ary arz fa ur ps ug sdh",
        "hi mr ne sa gom",
        "zu xh",
        "tr az tk crh",
    )
)


def other_language(text: str, declared: str, candidates: Collection[str] | None = None) -> str | None:
    """The language (ISO 639-1) that the text is confidently in instead of the declared one.

    None where it is or may be in the declared one, where the text is too short to say, and where the
    declared one is not known here. With `candidates` only one of those is an answer.
    """
    declared = base_language(declared)
    own = scripts_of(declared)
    text = _sample(text)
    script = _main_script(text, declared) if own else None
    if script is None:
        found = None
    elif script not in own:
        found = _of_script(text, script)
    elif script in (Script.HAN, Script.KANA):
        found = _chinese_or_japanese(text, declared)
    else:
        found = _against(text, declared, script)
    return found if found != declared and (candidates is None or found in candidates) else None


def identify(text: str) -> str | None:
    """The language (ISO 639-1) that the text is confidently in, if any."""
    text = _sample(text)
    script = _main_script(text, "")
    return None if script is None else _of_script(text, script)


def base_language(tag: str) -> str:
    """The language of a tag: `zh` of `zh-Hant`, `en` of `en_GB`."""
    return re.split("[-_]", tag.strip().lower(), maxsplit=1)[0]


def _sample(text: str) -> str:
    if len(text) <= _SAMPLED:
        return text
    part, middle = _SAMPLED // 3, len(text) // 2
    return " ".join((text[:part], text[middle : middle + part], text[-part:]))


def _main_script(text: str, declared: str) -> Script | None:
    """The script that the text is written in: the declared language's unless that is an aside in another."""
    counts = letter_counts(text)
    if not counts:
        return None
    weights = {script: count * _WEIGHT.get(script, 1.0) for script, count in counts.items()}
    heaviest = max(weights, key=weights.__getitem__)
    own = scripts_of(declared)
    mine = max((script for script in own if script in counts), key=weights.__getitem__, default=None)
    if heaviest in own or mine is None:
        return heaviest if heaviest in own or counts[heaviest] >= _CERTAIN.get(heaviest, _CERTAIN_OTHERS) else None
    if counts[heaviest] < _BESIDE_OWN:
        return mine
    if weights[mine] > _ASIDE * sum(weights.values()) and (
        declared not in COMMONEST_WORDS or _hits(_words(text), declared)
    ):
        return mine
    return heaviest


def _of_script(text: str, script: Script) -> str | None:
    """The language of a text in this script, of which nothing else is known."""
    if script in (Script.HAN, Script.KANA):
        return _chinese_or_japanese(text, "zh") or "zh"
    languages = languages_of(script)
    if len(languages) == 1:
        return languages[0]
    for language, letters in _SIGNATURES.get(script, ()):
        if letters.search(text):
            return language
    words = _words(text)
    best = max(languages, key=lambda language: _share(words, language))
    if len(words) >= _WORDS_ALONE and _share(words, best) >= _EVIDENT:
        return best
    found = _by_model(text, words, "")
    return found if found in languages else _USUAL.get(script)


def _chinese_or_japanese(text: str, declared: str) -> str | None:
    """The other of the two, where it is plain; None where the text may be in the declared one."""
    counts = letter_counts(text)
    han, kana = counts.get(Script.HAN, 0), counts.get(Script.KANA, 0)
    if declared == "zh":
        return "ja" if kana >= 3 and kana > _KANA_IN_JAPANESE * (han + kana) else None
    if kana > _KANA_IN_CHINESE * han:
        return None
    return "zh" if han >= _HAN_ALONE or len(_CHINESE.findall(text)) >= _CHINESE_FORMS else None


def _against(text: str, declared: str, script: Script) -> str | None:
    """The language of a text in the declared one's own alphabet, where it cannot be the declared one."""
    if len(languages_of(script)) == 1:
        return None
    words = _words(text)
    if _share(words, declared) >= _ACCEPTED:
        return None
    return _by_model(text, words, declared)


def _words(text: str) -> list[str]:
    return _WORD.findall(text.lower())


def _hits(words: list[str], language: str) -> list[str]:
    common = COMMONEST_WORDS.get(language, frozenset())
    return [word for word in words if word in common]


def _share(words: list[str], language: str) -> float:
    """How much of the text is the language's commonest words; nothing where it is one word again and again."""
    hits = _hits(words, language)
    return len(hits) / len(words) if len(set(hits)) > 1 else 0.0


def _related(one: str, other: str) -> bool:
    return one == other or any(one in group and other in group for group in _RELATED)


def _by_model(text: str, words: list[str], declared: str) -> str | None:
    """The language that the model is sure of, if any, and if it sees next to nothing of the declared one.

    Names are alike in many languages, so only words without a capital are asked about.
    """
    plain = _ADDRESS.sub(" ", text.lower() if text.isupper() else text)
    telling = " ".join(word for word in _WORD.findall(plain) if not word[0].isupper())
    if len(telling) < _MODEL_SUPPORTED[0]:
        return None
    ranking = _model().rank(telling)
    label = ranking[0][0]
    language = _VARIETIES.get(label, label)
    if _related(language, declared) or len(language) != 2:
        return None
    own, theirs = _share(words, declared), _share(words, language)
    letters, sure = _MODEL_SUPPORTED if theirs >= _EVIDENT and not own else _MODEL_ALONE
    found = sum(share for other, share in ranking if _related(other, language))
    doubt = sum(share for other, share in ranking if other == declared)
    agreed = theirs > own or language not in COMMONEST_WORDS
    if len(telling) >= letters and found >= sure and doubt <= _MODEL_DOUBTS * found and agreed:
        return language
    return None


@lru_cache(maxsize=1)
def _model() -> Any:
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415 - slow to load, seldom needed

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True)
