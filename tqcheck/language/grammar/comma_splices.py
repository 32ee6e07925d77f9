"""Finds comma splices: two English clauses that could each be a sentence, joined only by a comma."""

import re
from collections.abc import Iterator
from functools import cache

from tqcheck.core.document import Document
from tqcheck.core.finding import Span
from tqcheck.language.lexicon.function_words import AUXILIARIES, CONTRACTIONS, FUNCTION_WORDS
from tqcheck.language.lexicon.verb_forms import IRREGULAR_PASTS, THIRD_PERSONS
from tqcheck.language.lexicon.word_list import words

_PRONOUNS = ("he", "she", "it", "they", "we", "I")
_FINITE = AUXILIARIES | CONTRACTIONS | IRREGULAR_PASTS | THIRD_PERSONS

_AUXILIARY = (
    r"(?:is|are|was|were|isn't|aren't|wasn't|weren't|has|have|had|hasn't|haven't|hadn't|will|won't|would|can|cannot|can't|"
    r"could|couldn't|should|may|might|must|did|didn't|does|doesn't|do|don't)"
)
_ADVERB = r"(?:(?:also|now|then|still|already|even|all|both|just|only|never|always|often|[a-z]+ly) )?"
_WORD = re.compile(r"[A-Za-z]+(?:['’-][A-Za-z]+)*")
# A clause that begins with one of these depends on the clause after the comma.
_LEANING = words("""
    if when whenever while whilst although though because since as once after before until till unless whether
    where wherever whereas even given despite in on at by for with without within from to under over during
    between among amid against through across about above below behind beyond near like unlike per via of off
    out up down into onto upon towards toward throughout following according regarding concerning including
    besides instead rather not no never neither nor or and but so yet had were should could did do does is are
    was has have what whatever who whoever which whichever how however why no let please just only today
    yesterday tomorrow tonight now then later meanwhile first second third finally perhaps maybe yes thus hence
    therefore moreover furthermore nevertheless otherwise
    """)
# Anywhere in the first clause one of these may make it subordinate to the second clause.
_SUBORDINATORS = words("""
    if when whenever while whilst although though because since once unless until till whether where wherever
    whereas after before as that what whatever who whoever whom whose which whichever how however why even
    matter despite given
    """)
_REPORTING = words("""
    say says said tell tells told add adds added think thinks thought believe believes believed know knows knew
    hope hopes hoped suppose supposes guess argue argues argued claim claims claimed note notes noted explain
    explains explained warn warns warned write writes wrote insist insists insisted admit admits admitted seem
    seems seemed appear appears appeared conclude concluded continue continued reckon reckons recall recalls
    recalled reply replied remark remarked observe observed stress stressed tweet tweeted declare declared
    announce announced report reported reveal revealed suggest suggests suggested promise promised predict
    predicted estimate estimated feel feels felt fear fears feared joke joked ask asks asked maintain maintains
    maintained agree agreed assume assumes mean means emerged transpired turns turned
    """)
_COMPARATIVES = words("""
    more less fewer better worse bigger larger greater smaller longer shorter higher lower older younger sooner later
    faster slower harder easier closer further farther deeper stronger weaker richer poorer
    """)
_IMPERSONAL = re.compile(
    r"it (?:is|was|has been|had been|can be|could be|must be|should be) (?:[a-z]+ly )?"
    r"(?:said|announced|reported|revealed|claimed|understood|thought|believed|hoped|feared|alleged|argued|noted|confirmed|"
    r"agreed|decided|suggested|estimated|expected|clear|true)\b"
)
_QUOTATION = re.compile(r"[\"“”‘]")
_MEMBER_OF_LIST = re.compile(r"[^.!?;]*, (?:and|or) ")
_BEGINNING = re.compile(r"[;:—–](?=[^;:—–]*\Z)| (?:and|but|or|so)\b(?= [\w' -]+\Z)")


@cache
def _second() -> re.Pattern[str]:
    """Subject and verb of the second clause: a pronoun with any verb, or a noun with an auxiliary."""
    return re.compile(
        rf", (?P<subject>(?:{'|'.join(_PRONOUNS)}) {_ADVERB}(?P<verb>[a-z']+)"
        rf"|(?:this|that|these|those|there) (?:is|are|was|were|has|have|had|will|can|could|may|must)\b"
        rf"|(?:the|his|her|its|their|our|my) (?P<noun>(?:[a-z'-]+ ){{1,3}}?){_AUXILIARY}\b)"
        r"(?= [A-Za-z0-9])"
    )


def comma_splices(passage: Document) -> Iterator[Span]:
    """The span of each splice: the last word of the first clause, the comma, and the subject and verb of the second."""
    for sentence in passage.sentences:
        text = sentence.of(passage.text)
        if _QUOTATION.search(text):  # speech has its own style, and a comma before its speaker
            continue
        for match in _second().finditer(text):
            if _can_stand_alone(_BEGINNING.split(text[: match.start()])[-1]) and _is_clause(match, text):
                start = text.rfind(" ", 0, match.start()) + 1
                yield Span(sentence.start + start, sentence.start + match.end())


def _can_stand_alone(clause: str) -> bool:
    """Whether a clause has a subject and a verb of its own, and does not depend on another clause."""
    said = [word.lower() for word in _WORD.findall(clause)]
    if len(said) < 3 or said[0] in _LEANING or said[0].endswith(("ing", "ed", "en")):
        return False
    if said[0] in IRREGULAR_PASTS or said[-1] in _REPORTING or not _SUBORDINATORS.isdisjoint(said):
        return False
    if said[0] == "the" and said[1] in _COMPARATIVES:  # the more, the better
        return False
    return not clause.rstrip().endswith((",", ":", ";")) and any(map(_may_be_verb, said, ["", *said]))


def _may_be_verb(word: str, before: str) -> bool:
    return word in _FINITE or (word.endswith("ed") and len(word) > 4 and before not in ("the", "a", "an"))


def _is_clause(match: re.Match[str], text: str) -> bool:
    verb, noun = match["verb"], match["noun"]
    if noun is not None and not FUNCTION_WORDS.isdisjoint(noun.split()):
        return False
    if verb is not None and (verb in _REPORTING or not _may_be_verb(verb, "")):
        return False
    if _MEMBER_OF_LIST.match(text, match.end()):
        return False
    return _IMPERSONAL.match(match["subject"] + text[match.end() :]) is None
