"""Relations in English clauses whose meaning changes if their two sides trade places.

Who does something to whom, who says something about whom, what causes what, what exceeds what, what is meant and
what is not. A relation is read only where the form is unambiguous: a verb between two noun phrases, active or
with "by", or an English expression of cause, comparison or contrast.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from itertools import pairwise
from typing import NamedTuple

from tqcheck.language.lexicon.calendar import MONTHS, WEEKDAYS
from tqcheck.language.lexicon.comparatives import GREATER, LESSER
from tqcheck.language.lexicon.function_words import AUXILIARIES, BE, DETERMINERS, SUBJECT_PRONOUNS
from tqcheck.language.lexicon.number_words import ONE_TO_TEN
from tqcheck.language.lexicon.verb_forms import IRREGULAR_PASTS, SAYING, THIRD_PERSONS
from tqcheck.language.lexicon.word_forms import plain, stem, stems
from tqcheck.language.lexicon.word_list import words
from tqcheck.language.negation.force import is_content
from tqcheck.language.negation.segment import Segment

_BECAUSE, _EXCEED, _NOT, _SAY, _SUCCEED, _TRANSFER = "because", "exceed", "not", "say", "succeed", "transfer"


@dataclass(frozen=True)
class Relation:
    """A relation: its two sides as stems of their content words, and the range of words that express it."""

    name: str
    """The stem of the verb, or the kind of relation (`_BECAUSE`, `_EXCEED`, ...)."""
    first: frozenset[str]
    second: frozenset[str]
    start: int
    end: int
    """The first and the last word, inclusive, of both sides and the verb."""

    def is_turned_round(self, other: "Relation") -> bool:
        """Whether each side shares words with the opposite side of `other`, and none with its own side.

        In a comparison the first sides may share words: the greater side also names what is compared.
        """
        return (
            self.name == other.name
            and bool(self.first & other.second)
            and bool(self.second & other.first)
            and (self.name == _EXCEED or not self.first & other.first)
            and not self.second & other.second
        )

    def is_same_way(self, other: "Relation") -> bool:
        """Whether both sides share words with the same side of `other`."""
        return self.name == other.name and bool(self.first & other.first) and bool(self.second & other.second)


def _phrases(text: str) -> tuple[tuple[str, ...], ...]:
    """The phrases of a list separated by semicolons, longest first."""
    return tuple(sorted((tuple(each.split()) for each in text.split(";")), key=len, reverse=True))


_DETERMINERS = DETERMINERS | ONE_TO_TEN | {"other", "another"}
_AUXILIARIES = AUXILIARIES | BE | {"to", "not"}
_BETWEEN_SUBJECT_AND_VERB = _AUXILIARIES | words(
    "also already still then later again now soon never often once first only even just later twice who which that"
)
_SUBJECT_PRONOUNS = SUBJECT_PRONOUNS - {"it", "you"}
_OBJECT_PRONOUNS = words("him her them us me")
_PERSONS = {
    "he": "*he",
    "him": "*he",
    "she": "*she",
    "her": "*she",
    "they": "*they",
    "them": "*they",
    "we": "*we",
    "us": "*we",
    "i": "*i",
    "me": "*i",
}
_MUTUAL = words("""
    meet marry divorce join face contact match resemble equal include contain represent mean become remain
    involve need see know play fight get make take use have do go come like follow lead accompany
    border adjoin replace overlap cover reach base name call
    """)
"""Verbs that are symmetric or too general to compare."""
_SAY_WORDS = words("said says")
_TIMES = words("""
    many most some several more few other
    today yesterday tomorrow year month week day last next previous past via today's yesterday's year's
    """).union(WEEKDAYS, MONTHS)
"""Words that may stand anywhere in a clause, or tell one side from another too badly."""
_OF = words("of from")
_AFTER_PHRASE = words(
    "after before during while within despite without against between among until since for"
)
"""Prepositions that count as content words and yet end a noun phrase."""
_RELATIVE = words("who which whose")
_SUBORDINATING = words("after before while because as when since until")
"""Words that begin a clause of its own, without a comma."""
_NEAR = 8
"""The longest noun phrase, in words."""

_MARKS = frozenset(',;:.!?()—–"“”')
_BACKWARD = _phrases(
    "because of; because; due to; owing to; thanks to; as a result of; on account of; as a consequence of"
)
"""Phrases before the cause."""
_FORWARD = _phrases("""
    has led to; have led to; led to; leads to; leading to; lead to; resulted in; results in; resulting in;
    caused; causes; causing; has caused; have caused; sparked; sparks; sparking; triggered; triggers; triggering;
    set off; sets off; setting off; brought about; brings about; gave rise to; gives rise to; provoked; provokes;
    prompted; prompts; prompting; touched off; fuelled; fueling; fuelling; which is why; that is why;
    which explains why; is the reason why
    """)
"""Phrases after the cause, unless "by", "when" or "after" follows."""
_TRANSFERS = words(
    "give provide send supply lend offer hand deliver donate grant award sell pay transfer cede"
)
"""Verbs of giving: their giver and receiver are compared, not the thing given."""
_RECEIVES = words("receive receives received borrow borrows borrowed inherit inherits inherited")
"""Verbs of getting, whose giver follows `from`."""
_SPEAKS_TO = words("tell warn inform remind assure notify advise urge report")
"""Verbs of saying that take the person spoken to as their object."""
_NO_LISTENER = words("that of about against to on over")
_PROMISES = words("""
    agree agrees agreed plan plans planned decide decides decided refuse refuses refused intend intends intended promise
    promises promised want wants wanted try tries tried vow vows vowed pledge pledges pledged decline declines declined
    manage manages managed fail fails failed hope hopes hoped threaten threatens threatened set due about going ready
    """)
"""Words whose subject is also that of the infinitive after them: "agreed to buy", "is due to meet"."""
_PARTICLES = words("out off away back down")
"""Adverbs that may stand between a verb and its object: "drove out the wasps"."""
_LOSES = words("lose loses lost losing")
_TO = 9
"""How many words after a verb of giving or getting the other party is looked for."""
_SET_PHRASES: Mapping[str, tuple[tuple[tuple[str, ...], str], ...]] = {
    "take": (
        (("over",), "buy"),
        (("to", "court"), "sue"),
        (("hostage",), "arrest"),
        (("prisoner",), "arrest"),
    ),
    "knock": ((("out",), "defeat"), (("over",), "hit"), (("down",), "hit")),
    "run": ((("over",), "hit"), (("down",), "hit")),
    "vote": ((("out",), "dismiss"),),
    "throw": ((("out",), "dismiss"),),
    "turn": ((("down",), "reject"), (("away",), "reject")),
    "let": ((("down",), "disappoint"),),
    "hold": ((("hostage",), "arrest"),),
    "beat": ((("up",), "attack"),),
}
"""Verbs that say something else with a particle or a noun after them or after their object."""
_BY_WITHIN = 10
"""Words that may stand between a passive verb and its `by`: `was knocked out of the tournament in two sets by`."""
_NO_AGENT = frozenset((*WEEKDAYS, *MONTHS)) | words("then now noon midnight today tomorrow next last half")
"""Words that begin a time or a measure after "by", and no agent."""
_SUCCEEDS = words("succeed succeeds succeeded")
_TAKES = words("take takes took taken")
_HAS_NO_PAST = words("beat hit hurt")
"""Verbs whose past is not told from the noun by its form."""
_ALIKE = (
    "attack assault hit beat strike punch hurt injure wound stab",
    "kill murder shoot",
    "sue prosecute indict",
    "accuse blame denounce charge reproach",
    "defeat beat thrash overcome",
    "arrest detain seize capture",
    "buy acquire purchase",
    "help assist aid support back",
    "criticize criticise condemn slam",
    "invade occupy",
    "rescue save",
    "employ hire recruit engage",
    "dismiss fire sack",
    "praise laud commend hail",
    "warn caution alert",
    "threaten menace",
    "advise counsel",
    "deceive cheat swindle defraud",
    "bite maul",
    "elect choose appoint",
    "ram hit",
)
"""Groups of near-synonymous verbs."""
_THAN = "than"
_EXCEEDS = words("""
    surpass surpasses surpassed exceed exceeds exceeded outnumber outnumbers outnumbered outstrip outstrips outstripped
    overtake overtakes overtook overtaken outperform outperforms outperformed outpace outpaces outpaced outdo outdoes
    outdid outsell outsells outsold
    """)
_CONTRAST = _phrases("rather than; instead of; and not; but not; as opposed to; not")
_CONTRASTED = 3
"""How many content words on either side of a contrast are compared."""


def relations(segment: Segment) -> list[Relation]:
    """The relations of a segment that its form shows unambiguously."""
    clauses = _Clauses.of(segment)
    found = [
        *_causes(clauses),
        *_comparisons(clauses),
        *_contrasts(clauses),
        *_reports(clauses),
        *_successions(clauses),
        *_deeds(clauses),
    ]
    return [each for each in found if each.first and each.second and not each.first & each.second]


class Statement(NamedTuple):
    """What a clause says about its subject, as stems of content words, and the first and last word of the clause."""

    subject: frozenset[str]
    verb: str
    rest: frozenset[str]
    """What follows the verb in its clause."""
    start: int
    end: int

    def is_of_another(self, other: "Statement") -> bool:
        """Whether the other says the same of somebody else."""
        return self.verb == other.verb and bool(self.rest & other.rest) and not self.subject & other.subject


def statements(segment: Segment) -> list[Statement]:
    """The statements of a segment whose form is unambiguous; none about pronouns."""
    clauses = _Clauses.of(segment)
    found = []
    for index in range(1, len(clauses.words)):
        subject = _before(clauses, index) if _is_deed(clauses, index) else None
        if subject is None or clauses.words[subject[0]] in _PERSONS:
            continue
        start, end = subject[0], clauses.end(index)
        end = next((at for at in range(index + 1, end) if clauses.words[at] in _SUBORDINATING), end)
        verb, _ = _verb_at(clauses, index)
        found.append(
            Statement(clauses.stems(*subject[:2]), verb, clauses.stems(index + 1, end), start, end - 1)
        )
    return [each for each in found if each.subject]


@dataclass(frozen=True)
class _Clauses:
    """The words of a segment in plain form, and the pauses between its clauses."""

    segment: Segment
    words: tuple[str, ...]
    pauses: frozenset[int]
    """Indices of words that a punctuation mark precedes."""
    joints: frozenset[int]
    """Indices of words that a hyphen joins to the word before or after."""

    @classmethod
    def of(cls, segment: Segment) -> "_Clauses":
        text, words = segment.text, segment.words
        gaps = [text[one.end : other.start] for one, other in pairwise(words)]
        pauses = frozenset(index for index, gap in enumerate(gaps, 1) if not _MARKS.isdisjoint(gap))
        hyphens = [index for index, gap in enumerate(gaps, 1) if gap == "-"]
        joints = frozenset([*hyphens, *(index - 1 for index in hyphens)])
        return cls(segment, tuple(plain(word.text) for word in words), pauses, joints)

    def stems(self, start: int, end: int) -> frozenset[str]:
        """The stems of the content words among `start:end`, and markers for personal pronouns."""
        return frozenset(_name(self.words[index]) for index in range(start, end)) - {""}

    def begin(self, index: int) -> int:
        """The index of the first word of the clause that contains a word."""
        while index > 0 and index not in self.pauses:
            index -= 1
        return index

    def end(self, index: int) -> int:
        """One after the index of the last word of the clause that contains a word."""
        index += 1
        while index < len(self.words) and index not in self.pauses:
            index += 1
        return min(index, len(self.words))

    def phrase_at(self, index: int, phrases: Sequence[Sequence[str]]) -> int:
        """The number of words of the phrase that begins at a word; 0 if none of the phrases does."""
        return next(
            (len(each) for each in phrases if self.words[index : index + len(each)] == tuple(each)), 0
        )


@cache
def _alike() -> Mapping[str, str]:
    """Maps the stem of a verb to the stem that represents its group of near-synonyms."""
    return {stem(verb): stem(line.split()[0]) for line in _ALIKE for verb in line.split()}


@lru_cache(maxsize=1 << 14)
def _name(word: str) -> str:
    if word in _PERSONS:
        return _PERSONS[word]
    return stem(word) if is_content(word) and not word[0].isdigit() and word not in _TIMES else ""


def _causes(clauses: _Clauses) -> Iterator[Relation]:
    """Relations of cause (first side) and effect (second side)."""
    for index, word in enumerate(clauses.words):
        if word in _BACKWARD_STARTS and (length := clauses.phrase_at(index, _BACKWARD)):
            yield from _cause_after(clauses, index, index + length)
        if word in _FORWARD_STARTS and (length := clauses.phrase_at(index, _FORWARD)):
            yield from _effect_after(clauses, index, index + length)


def _cause_after(clauses: _Clauses, index: int, after: int) -> Iterator[Relation]:
    """Cause and effect around a phrase like "because of" at `index`.

    The cause begins at `after`; the effect stands before the phrase or behind the cause.
    """
    if after >= len(clauses.words):
        return
    end, begin = clauses.end(after), clauses.begin(index)
    if begin < index:
        yield _relation(clauses, _BECAUSE, (after, end), (begin, index))
    elif end < len(clauses.words):
        yield _relation(clauses, _BECAUSE, (after, end), (end, clauses.end(end)))


def _effect_after(clauses: _Clauses, index: int, after: int) -> Iterator[Relation]:
    """Cause and effect around a phrase like "led to" at `index`: the cause before it, the effect from `after` on."""
    if after >= len(clauses.words) or after in clauses.pauses:
        return
    begin, end = clauses.begin(index), clauses.end(after)
    if begin == index > 0:  # "..., which is why ...", "..., prompting ..."
        begin = clauses.begin(index - 1)
    if clauses.words[after] in _BEFORE_CAUSE:
        yield _relation(clauses, _BECAUSE, (after, end), (begin, index))
    elif begin < index and clauses.words[index - 1] not in BE:
        yield _relation(clauses, _BECAUSE, (begin, index), (after, end))


_BEFORE_CAUSE = words("by when after")
"""Words that turn a phrase before the effect round: "was set off when"."""
_BACKWARD_STARTS = frozenset(each[0] for each in _BACKWARD)
_FORWARD_STARTS = frozenset(each[0] for each in _FORWARD)
_CONTRAST_STARTS = frozenset(each[0] for each in _CONTRAST)


def _comparisons(clauses: _Clauses) -> Iterator[Relation]:
    """Comparisons, with the greater as the first side."""
    words = clauses.words
    for index, word in enumerate(words):
        if word == _THAN and index + 1 < len(words):
            begin, end = clauses.begin(index), clauses.end(index)
            degree = [each for each in words[begin:index] if each in GREATER or each in LESSER]
            if len(degree) != 1:
                continue
            at = begin + words[begin:index].index(degree[0])
            verb = next((each for each in range(begin + 1, at) if _is_deed(clauses, each)), at)
            sides = (begin, verb), (index + 1, end)
            first, second = sides if degree[0] in GREATER else sides[::-1]
            yield _relation(clauses, _EXCEED, first, second)
        elif word in _EXCEEDS and 0 < index < len(words) - 1:
            begin, end = clauses.begin(index), clauses.end(index)
            sides = (begin, index), (index + 1, end)
            first, second = sides[::-1] if words[index + 1] == "by" else sides
            yield _relation(clauses, _EXCEED, first, second)


def _contrasts(clauses: _Clauses) -> Iterator[Relation]:
    """Contrasts, with what is meant as the first side and what is not meant as the second."""
    index = 1
    while index < len(clauses.words) - 1:
        is_start = clauses.words[index] in _CONTRAST_STARTS
        length = clauses.phrase_at(index, _CONTRAST) if is_start else 0
        if not length:
            index += 1
            continue
        after = index + length
        if clauses.words[index] == "not" and index not in clauses.pauses:
            index = after
            continue
        begin, end = _meant(clauses, index), min(clauses.end(after), after + _CONTRASTED)
        if clauses.words[after] == "because":
            begin, end = _reason_before(clauses, index, begin), clauses.end(after)
        yield _relation(clauses, _NOT, (begin, index), (after, end))
        index = after


def _meant(clauses: _Clauses, index: int) -> int:
    """The index of the first of the few content words before a contrast."""
    begin = index
    while begin > 0 and index - begin < _CONTRASTED and is_content(clauses.words[begin - 1]):
        begin -= 1
        if begin in clauses.pauses:
            break
    return begin


def _reason_before(clauses: _Clauses, index: int, begin: int) -> int:
    """The index of the "because" that `not because` contrasts with; `begin` if there is none in the clause before."""
    for at in range(index - 1, max(clauses.begin(index - 1) - 1, 0), -1):
        if clauses.words[at] == "because":
            return at
    return begin


def _reports(clauses: _Clauses) -> Iterator[Relation]:
    """Reported speech, with the speaker first and the subject of the speech second; not if either is a pronoun."""
    words = clauses.words
    for index in range(1, len(words) - 1):
        after = index + 1
        if words[index] not in SAYING or index in clauses.pauses or after in clauses.pauses:
            continue
        if words[after] == "that":
            after += 1
        elif words[index] not in _SAY_WORDS:  # after other verbs the person spoken to may follow
            continue
        speaker, of_whom = _before(clauses, index), _after(clauses, after)
        if speaker is None or of_whom is None or speaker[2]:
            continue
        if words[speaker[0]] not in _PERSONS and words[of_whom[0]] not in _PERSONS:
            yield _relation(clauses, _SAY, speaker[:2], of_whom)


def _successions(clauses: _Clauses) -> Iterator[Relation]:
    """Successions in an office, with the new holder as the first side and the old one as the second."""
    words = clauses.words
    for index in range(1, len(words) - 1):
        if words[index] in _SUCCEEDS:
            old = _after(clauses, index + 1)
        elif words[index] in _TAKES and words[index + 1] == "over":
            old = _party(clauses, index + 2, "from")
        else:
            continue
        new = _before(clauses, index - (words[index - 1] == "to"))
        if new is not None and old is not None and not new[2]:
            # Without the apposition: it may tell the office of either.
            named = next((at for at in range(new[0] + 1, new[1]) if at in clauses.pauses), new[1])
            yield _relation(clauses, _SUCCEED, (new[0], named), old)


def _deeds(clauses: _Clauses) -> Iterator[Relation]:
    """Actions, with the doer as the first side and the person or thing acted on as the second."""
    for index in range(1, len(clauses.words) - 1):
        if not _is_deed(clauses, index):
            continue
        verb, after = _verb_at(clauses, index)
        subject = None if verb in stems(_MUTUAL) else _before(clauses, index)
        if subject is None or (not subject[2] and _only_says(clauses, verb, after)):
            continue
        if (
            after + 1 < len(clauses.words)
            and clauses.words[after] in _PARTICLES
            and after not in clauses.pauses
        ):
            after += 1
        is_passive = subject[2]
        if clauses.words[index] in _LOSES:
            found = () if is_passive else _given(clauses, stem("defeat"), "to", after, subject[:2])
        elif clauses.words[index] in _RECEIVES:
            found = () if is_passive else _given(clauses, _TRANSFER, "from", after, subject[:2])
        else:
            is_passive = is_passive or (verb in stems(_TRANSFERS) and clauses.words[after] == "by")
            found = _deed(clauses, verb, after, subject[:2], is_passive=is_passive)
        yield from found


def _only_says(clauses: _Clauses, verb: str, after: int) -> bool:
    """Whether a verb is one of saying, without the person who is spoken to after it: "warned that", not "warned us"."""
    if verb not in stems(SAYING):
        return False
    return verb not in stems(_SPEAKS_TO) or "".join(clauses.words[after : after + 1]) in _NO_LISTENER


def _deed(
    clauses: _Clauses, verb: str, after: int, subject: tuple[int, int], *, is_passive: bool
) -> Iterator[Relation]:
    """What the subject of a verb does, or what is done to it."""
    if is_passive:
        agent = _agent(clauses, after)
        if agent is None:
            return
        after = agent
    opposite = _after(clauses, after)
    if opposite is None:
        return
    doer, done = (opposite, subject) if is_passive else (subject, opposite)
    if verb in stems(_TRANSFERS):
        yield from _transfer(clauses, after, doer, is_passive=is_passive)
    else:
        yield _relation(clauses, verb, doer, done)


def _transfer(
    clauses: _Clauses, after: int, giver: tuple[int, int], *, is_passive: bool
) -> Iterator[Relation]:
    """The giver as the first side, the receiver as the second: after `to`, or directly after an active verb."""
    receiver = _receiver(clauses, after) or (None if is_passive else _after(clauses, after))
    if receiver is not None:
        yield _relation(clauses, _TRANSFER, giver, receiver)


def _verb_at(clauses: _Clauses, index: int) -> tuple[str, int]:
    """The stem that represents a verb with its particle, and the index of the word after both."""
    verb, words = stem(clauses.words[index]), clauses.words
    places = range(index + 1, min(index + 2 + _NEAR, clauses.end(index)))
    phrases = _SET_PHRASES.get(verb, ())
    found = [(at, each) for at in places for each in phrases if words[at : at + len(each[0])] == each[0]]
    if not found:
        return _alike().get(verb, verb), index + 1
    at, (rest, meaning) = found[0]
    return _alike().get(meaning, meaning), at + len(rest) if at == index + 1 else index + 1


def _agent(clauses: _Clauses, after: int) -> int | None:
    """The index of the word after the "by" of a passive verb; None if there is none, or it is of measure or time."""
    words = clauses.words
    for index in range(after, min(after + _BY_WITHIN, len(words) - 1)):
        if index in clauses.pauses:
            return None
        if words[index] == "by":
            is_measure = words[index + 1][0].isdigit() and index + 1 not in clauses.joints
            return None if is_measure or words[index + 1] in _NO_AGENT else index + 1
    return None


def _given(
    clauses: _Clauses, name: str, preposition: str, after: int, receiver: tuple[int, int]
) -> Iterator[Relation]:
    """What somebody got from somebody was given by that one; who lost to somebody was defeated."""
    giver = _party(clauses, after, preposition)
    if giver is not None:
        yield _relation(clauses, name, giver, receiver)


def _receiver(clauses: _Clauses, after: int) -> tuple[int, int] | None:
    """The range of the noun phrase after `to` in the same clause; None if there is none."""
    return _party(clauses, after, "to")


def _party(clauses: _Clauses, after: int, preposition: str) -> tuple[int, int] | None:
    """The range of the noun phrase after a preposition in the same clause; None if there is none."""
    for index in range(after, min(after + _TO, len(clauses.words) - 1)):
        if index in clauses.pauses or clauses.words[index] in _AFTER_PHRASE:
            return None
        if clauses.words[index] == preposition:
            return _after(clauses, index + 1)
    return None


def _is_deed(clauses: _Clauses, index: int) -> bool:
    """Whether a word is certainly a verb, by its form or an auxiliary before it, and not part of a hyphenated word."""
    word, before = clauses.words[index], clauses.words[index - 1]
    if index in clauses.joints or not is_content(word):
        return False
    if index in clauses.pauses and _with_apposition(clauses, index) is None:
        return False
    if word in IRREGULAR_PASTS or word in THIRD_PERSONS or (word.endswith("ed") and len(word) > 3):
        return True
    if word in _HAS_NO_PAST and before not in _DETERMINERS:
        return index + 1 < len(clauses.words) and clauses.words[index + 1] in _DETERMINERS
    return before in _AUXILIARIES and (before not in BE or word.endswith(("ing", "en")))


def _auxiliaries(clauses: _Clauses, verb: int) -> tuple[int, bool] | None:
    """The index of the last word before a verb and its auxiliaries, and whether the verb is passive.

    None before an infinitive, unless its subject is that of the verb before it: "agreed to buy".
    """
    words = clauses.words
    index, is_passive, is_infinitive = verb - 1, False, False
    while index >= 0 and (
        words[index] in _BETWEEN_SUBJECT_AND_VERB
        or words[index].endswith("ly")
        or (words[index + 1] == "to" and words[index] in _PROMISES)
    ):
        if words[index] == "to" and words[index - 1] not in _PROMISES:
            return None
        is_infinitive = is_infinitive or words[index] == "to"
        is_be = words[index] in BE and not is_infinitive and not words[verb].endswith("ing")
        is_passive = is_passive or is_be
        index -= 1
        if index + 1 in clauses.pauses:
            break
    return index, is_passive


def _before(clauses: _Clauses, verb: int) -> tuple[int, int, bool] | None:
    """The range of the noun phrase before a verb, and whether the verb is passive; None if there is none."""
    words = clauses.words
    found = _auxiliaries(clauses, verb)
    if found is None:
        return None
    index, is_passive = found
    if index > 1 and words[index] == "and" and index not in clauses.pauses and is_content(words[index - 1]):
        return _before(clauses, index - 1)
    if index < 0:
        return None
    end = index + 1
    if end in clauses.pauses:
        named = _with_apposition(clauses, end)
        return None if named is None else (*named, is_passive)
    if words[index] in _SUBJECT_PRONOUNS:
        return index, end, is_passive
    if words[index] == "it" and (speaker := _speaker(clauses, index)):
        return *speaker, is_passive
    while index >= 0 and end - index <= _NEAR and (is_content(words[index]) or index in clauses.joints):
        if index in clauses.pauses:
            index -= 1
            break
        index -= 1
    start = index + 1
    if start == end:
        return None
    return _before_of(clauses, start), end, is_passive


def _speaker(clauses: _Clauses, index: int) -> tuple[int, int] | None:
    """The range of the noun phrase that says what begins at a word: `the bank` in `the bank said that it`."""
    verb = index - 1 - (clauses.words[index - 1] == "that")
    if verb < 1 or clauses.words[verb] not in SAYING:
        return None
    found = _before(clauses, verb)
    return None if found is None or found[2] else found[:2]


def _with_apposition(clauses: _Clauses, end: int) -> tuple[int, int] | None:
    """The range of a noun phrase and its apposition: `the champion, Spain's Ana Gil,`; None if there is none.

    Of a relative clause in the apposition's place nothing is taken.
    """
    words = clauses.words
    begin = clauses.begin(end - 1)
    parts = range(begin, end)
    if not 0 < begin < end <= begin + _NEAR:
        return None
    is_relative = words[begin] in _RELATIVE
    if not is_relative:
        if not all(is_content(words[at]) or words[at] in _DETERMINERS or words[at] in _OF for at in parts):
            return None
        if any(_is_deed(clauses, at) for at in parts if at > begin):
            return None
    start = begin
    while start > 0 and begin - start < _NEAR and is_content(words[start - 1]):
        start -= 1
        if start in clauses.pauses:
            break
    if start == begin:
        return None
    return (start, begin) if is_relative else (start, end)


def _before_of(clauses: _Clauses, start: int) -> int:
    """The start of a noun phrase extended by what stands before `of`: `minister` in `the minister of the interior`."""
    words = clauses.words
    joint = start - 1
    while joint > 0 and words[joint] in _DETERMINERS and joint + 1 not in clauses.pauses:
        joint -= 1
    if joint < 1 or words[joint] not in _OF or {joint, joint + 1} & clauses.pauses:
        return start
    begin = joint
    while (
        begin > 0 and joint - begin < _NEAR and is_content(words[begin - 1]) and begin not in clauses.pauses
    ):
        begin -= 1
    return begin if begin < joint else start


def _after(clauses: _Clauses, index: int) -> tuple[int, int] | None:
    """The range of the noun phrase that begins at a word; None if there is none."""
    words = clauses.words
    if index >= len(words) or index in clauses.pauses:
        return None
    is_last = index + 1 == len(words) or index + 1 in clauses.pauses
    if words[index] in _OBJECT_PRONOUNS and (
        words[index] != "her" or is_last or not is_content(words[index + 1])
    ):
        return index, index + 1
    while index < len(words) and (words[index] in _DETERMINERS or words[index][0].isdigit()):
        index += 1
    if index + 1 < len(words) and words[index - 1 : index + 1] == ("one", "of"):
        return _after(clauses, index + 1)
    start = index
    while index < len(words) and index - start < _NEAR and is_content(words[index]):
        is_verb = words[index] in IRREGULAR_PASTS or words[index].endswith("ed")
        is_amount = words[index][0].isdigit()  # the amount given, after the receiver
        is_end = index in clauses.pauses or words[index] in _AFTER_PHRASE
        if index > start and (is_end or is_verb or is_amount):
            break
        index += 1
    if start == index:
        return None
    if index + 1 < len(words) and words[index] == "of" and not {index, index + 1} & clauses.pauses:
        further = _after(clauses, index + 1)
        index = further[1] if further else index
    return start, index


def _relation(clauses: _Clauses, name: str, first: tuple[int, int], second: tuple[int, int]) -> Relation:
    one, other = clauses.stems(*first), clauses.stems(*second)
    both = one & other
    return Relation(name, one - both, other - both, min(first[0], second[0]), max(first[1], second[1]) - 1)
