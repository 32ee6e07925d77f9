"""Finds sentences of which one is denied in one language and affirmed in the other."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from tqcheck.core.comparison import Comparison
from tqcheck.core.document import UNSPACED, Document
from tqcheck.core.finding import Span
from tqcheck.language.bilingual.lexicon import Lexicon, foreign_words, lexicon_of
from tqcheck.language.bilingual.stretches import Stretch, linked_stretches
from tqcheck.language.bilingual.words import english_words_of, within
from tqcheck.language.lexicon.function_words import FUNCTION_WORDS
from tqcheck.language.lexicon.word_forms import plain
from tqcheck.language.lexicon.word_list import words
from tqcheck.language.negation.force import Force, force_of
from tqcheck.language.negation.scope import Negation, find_negations

_SAID = 0.1
"""The least support of the negated word by a word of the other text: what is denied there is spoken of here."""
_LEAST_SEEN = 5
_LONGEST = 60
"""In words: in a longer sentence too much may make up for a negation."""
_TURNING = words(
    "until till only yet just merely long far necessarily more less fewer later earlier sooner least too"
)
"""Words after a negation that a language without one may express: not until Friday, erst am Freitag."""

_ADVISING = words("advise advised advises warn warned warns warning urge urged discourage discouraged")
"""Words before a negation that other languages express with it: "warned not to travel"."""
_COMPARING = re.compile(r"\b(?:than|as|so|such|if)\b", re.IGNORECASE)
_CHARACTERS = 2
"""Of a word in languages without spaces, on average."""

_DENIALS: Mapping[str, str] = {
    "de": r"\b(?:nicht|nichts|nie|niemals|niemand\w*|nirgend\w*|kein\w*|ohne|weder|noch|kaum|wenig\w*|minder"
    r"|statt|anstatt|un(?!ter|ser|s\b|d\b|gefähr)\w{3,}|miss\w{3,}|verhind\w*|verweiger\w*|weiger\w*"
    r"|verbot\w*|verbiet\w*|untersag\w*|ablehn\w*|lehn\w*|abgelehnt|fehl\w*|scheiter\w*|mangel\w*"
    r"|verzicht\w*|bestr(?:eit|itt)\w*|dementier\w*|zurückw\w*|zurückgewiesen|ausgeschlossen"
    r"|ausschließ\w*|schließ\w*|vermeid\w*|vermied\w*|erst|selten\w*|außer|nur|bis|frei|\w+(?:los"
    r"|frei)\w{0,2}|hör\w*|aufge\w+|halt\w*|davon ab|abrat\w*|rät ab|riet\w*|verlor\w*|verlier\w*"
    r"|verpass\w*|versäum\w*|entgeh\w*|entging\w*|gegen|bloß|noch|stopp\w*|ende\w*|beende\w*)\b",
    "fr": r"\b(?:ne|pas|non|sans|aucun\w*|jamais|ni|peu|moins|rien|personne|guère|nul\w*|sauf|contre|rare\w*"
    r"|seul\w*|refus\w*|rejet\w*|emp[êe]ch\w*|interdi\w*|impossib\w*|manqu\w*|absen\w*|échou\w*|échec\w*|évit\w*"
    r"|cess\w*|ni(?:e|é|er|ent|ait)\w*|dément\w*|exclu\w*|renonc\w*|privé\w*|insu|illé\w*|irr\w*|imm?ob\w*|imp[rou]\w*"
    r"|in(?:capa|suff|cert|exist|val|util|just|access|compl|corr|act|vis|connu|disp|eff|hab)\w*"
    r"|dés(?:ac|ap|ar|av|int)\w*|dé(?:ni|fav|pourv|nu)\w*|mé(?:con|fi)\w*|mal)\b|\bn['’]",
    "es": r"\b(?:no|sin|nunca|jamás|ning[uú]n\w*|ni|tampoco|nadie|nada|poc\w+|menos|apenas|excepto|salvo|sino"
    r"|contra|imp[eio]\w*|evit\w*|rechaz\w*|neg\w*|nieg\w*|falt\w*|carec\w*|ausen\w*|fracas\w*|prohib\w*|dej\w+"
    r"|descart\w*|sol[oa]|sólo|solamente|rar\w+|excl\w*|desment\w*|ileg\w*|ilim\w*|irr\w*|imp[rou]\w*"
    r"|in(?:capa|sufi|ciert|exist|vál|úti|just|acces|compl|corr|act|vis|dispon|efic|segur|hab)\w*"
    r"|des(?:ac|ap|ar|av|con|em|hab|pob)\w*|mal)\b",
    "ru": r"\b(?:не\w*|ни\w*|нет|без\w*|бес\w*|нельзя|мало\w*|менее|меньше|отказ\w*|отверг\w*|отклон\w*"
    r"|запре\w*|вместо|кроме|отсутств\w*|лиш\w*|исключ\w*|избе\w*|прекра\w*|отриц\w*|опроверг\w*"
    r"|провал\w*|против\w*|только|едва|вряд|редк\w*|до|пока|прежде|остан\w*|перест\w*|воздерж\w*"
    r"|утрат\w*|потер\w*|помеша\w*)\b",
    "zh": "[不没沒未无無非否拒勿莫别別免禁防阻难難缺少失停反止绝絕尚除才仅僅只毫丝乏避輸输]"
    "|[落败敗空首违異違废廢罢罷弃棄]|第一",
    "ja": "[不未無非否拒禁防阻難欠失停反止絶除避敗]|な[いくしかけさ]|ませ?ん|せん|ず[にはも、。]|ぬ|しか"
    "|だけ|まで|なし|だめ",
}
"""What may express a denial, wherever it stands; wide, so that where nothing of it is there nothing is denied."""


_EXPLICIT: Mapping[str, str] = {
    "de": r"\b(?:nicht(?! (?:nur|weniger|mehr als))|kein\w*|nie|niemals|niemand\w*)\b",
    "fr": r"(?:\bne |\bn['’])(?:\S+ ){1,4}?(?:pas|jamais|aucun\w*|rien)\b|\bne pas\b",
    "es": r"\b(?:no(?! (?:solo|sólo|solamente|obstante))|nunca|jamás|ning[uú]n\w*|nadie)\b",
    "ru": r"\b(?:не(?! (?:только|менее|более|меньше|больше))|никогда|никто)\b",
    "zh": r"(?<!有)[没沒]有|[并並]未|[并並]非|[无無]法|不(?:[会會能可应應该該愿願肯想敢再是准許许允])|尚未|未能",
}
"""Words that deny what stands beside them and nothing else; Japanese has too many set phrases with them."""
_ENGLISH_DENIAL = re.compile(
    r"\b(?:no|not|nor|non|none|never|neither|nobody|nothing|nowhere|without|cannot|hardly|barely|scarcely"
    r"|rare\w*|seldom|few\w*|little|less|only|until|till|yet|unless|except\w*|otherwise|instead|rather|too|but"
    r"|far|against|before|first|free|away|out|un\w{3,}|in\w{5,}|im\w{4,}|ir\w{4,}|il\w{4,}|dis\w{4,}|mis\w{3,}"
    r"|\w+less\w*|fail\w*|refus\w*|reject\w*|declin\w*|den(?:y|ie\w*)|lack\w*|avoid\w*|prevent\w*|stop\w*"
    r"|ban\w*|bar(?:s|red)?|block\w*|prohibit\w*|forb\w*|los[est]\w*|end\w*|ceas\w*|oppos\w*|short|halt\w*"
    r"|devoid|than|over|surplus|whether|if|sack\w*|keep\w*|kept|absen\w*|reluct\w*|doubt\w*|impossib\w*"
    r"|remain\w*|still|exclu\w*|ignor\w*|neglect\w*"
    r"|abstain\w*|spar\w*|escap\w*|restrain\w*|wrong\w*|former\w*|quit\w*|drop\w*|leave\w*|left|withdr\w*"
    r"|minus|zero|any\w*|ever|even|alone|just|wait\w*|turn\w*)\b|n(?:['’]|&#0?39;|&apos;)t\b",
    re.IGNORECASE,
)
"""What may express a denial in English."""
_WITHIN = 4
"""How many words before and after an English negation may turn it into something else."""
_AFTER_VERB = frozenset({"de"})
"""Languages in which a denial may follow what it denies."""


class FlippedNegation(NamedTuple):
    """A phrase of an English text and one of a foreign text, of which one denies what the other affirms."""

    english: Span
    foreign: Span


def flipped_negations(comparison: Comparison) -> Iterator[FlippedNegation]:
    """Negations without anything like one in the aligned sentences of the text in another language.

    Of the two texts one is English, and either may be the passage. The negated word must be translated there.
    """
    is_english = comparison.side.language == "en"
    foreign = (comparison.counterpart if is_english else comparison.side).language
    lexicon, denial = lexicon_of(foreign), _pattern(_DENIALS[foreign])
    for here, there in linked_stretches(comparison):
        english, other = (here, there) if is_english else (there, here)
        if max(map(_words_in, (english, other))) > _LONGEST:
            continue
        if not denial.search(other.near.of(other.text.text)):
            yield from _denied_in_english(lexicon, english, other)
        elif foreign in _EXPLICIT and not _ENGLISH_DENIAL.search(english.near.of(english.text.text)):
            yield from _denied_in_foreign(lexicon, english, other)


def _words_in(stretch: Stretch) -> int:
    if stretch.text.language in UNSPACED:
        return (stretch.compared.end - stretch.compared.start) // _CHARACTERS
    return stretch.text.words_before(stretch.compared.end) - stretch.text.words_before(stretch.compared.start)


def _denied_in_english(lexicon: Lexicon, english: Stretch, foreign: Stretch) -> Iterator[FlippedNegation]:
    text = english.text
    said = within(foreign_words(foreign.text), foreign.compared)
    for negation in _negations(text):
        place = Span(text.words[negation.at].start, text.words[negation.at].end)
        if not place.touches(english.compared) or not _denies(negation, text):
            continue
        word = text.words[negation.scope[0]]
        key = next((each.key for each in english_words_of(text) if each.span.start == word.start), None)
        if key is None or lexicon.seen_english(key) < _LEAST_SEEN:
            continue
        found = next((each for each in said if lexicon.support(key, {each.key}) >= _SAID), None)
        if found is not None:
            yield FlippedNegation(Span(place.start, word.end), found.span)


def _denies(negation: Negation, text: Document) -> bool:
    """Whether a negation is explicit, and no language could express it without one."""
    if negation.force is not Force.EXPLICIT or not negation.scope:
        return False
    after = {plain(word.text) for word in text.words[negation.at + 1 : negation.at + 1 + _WITHIN]}
    before = {plain(word.text) for word in text.words[max(negation.at - _WITHIN, 0) : negation.at]}
    sentence = text.sentence_at(Span(text.words[negation.at].start, text.words[negation.at].end))
    if _COMPARING.search(sentence.of(text.text)):  # "no decade was hotter than" is "the hottest"
        return False
    if text.words[negation.scope[0]].text.lower() in FUNCTION_WORDS:
        return False
    joined = text.text[text.words[negation.at].end :][:1] == "-"
    return not joined and after.isdisjoint(_TURNING) and before.isdisjoint(_ADVISING)


def _denied_in_foreign(lexicon: Lexicon, english: Stretch, foreign: Stretch) -> Iterator[FlippedNegation]:
    text = foreign.text
    said = {
        each.key: each
        for each in within(english_words_of(english.text), english.compared)
        if each.span.of(english.text.text).lower() not in FUNCTION_WORDS
    }
    listed = within(foreign_words(text), foreign.compared)
    for denial in _pattern(_EXPLICIT[text.language]).finditer(text.text, *foreign.compared):
        place = Span(*denial.span())
        after = [each for each in listed if each.span.end > place.end][:1]
        before = (
            [each for each in listed if each.span.end <= place.start][-1:]
            if text.language in _AFTER_VERB
            else []
        )
        for word in (*after, *before):
            translation = next(
                (each for key, each in said.items() if lexicon.support(key, {word.key}) >= _SAID), None
            )
            if translation is not None and lexicon.seen(word.key) >= _LEAST_SEEN:
                yield FlippedNegation(
                    translation.span, Span(min(place.start, word.span.start), max(place.end, word.span.end))
                )
                break


def denies(phrase: str, language: str) -> bool:
    """Whether a phrase of such a finding is the one that denies; those of other contradictions have no negation."""
    if language == "en":
        return any(force_of(word) is Force.EXPLICIT for word in phrase.split())
    return language in _EXPLICIT and _pattern(_EXPLICIT[language]).search(phrase) is not None


def is_denied(text: Document) -> bool:
    """Whether an English text denies anything."""
    return any(each.force is not Force.HINT for each in _negations(text))


@cache
def _pattern(words: str) -> re.Pattern[str]:
    return re.compile(words, re.IGNORECASE)


@lru_cache(maxsize=4)
def _negations(text: Document) -> Sequence[Negation]:
    return find_negations(text.text, text.words)
