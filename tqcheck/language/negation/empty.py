"""English negations in form only: `not only`, `no doubt`, `why don't we`."""

from collections.abc import Sequence

from tqcheck.core.document import Word
from tqcheck.language.lexicon.function_words import SUBJECT_PRONOUNS
from tqcheck.language.lexicon.word_forms import plain, plain_at
from tqcheck.language.negation.force import Force, force_of
from tqcheck.language.negation.words import EMPTY_AFTER


def denies_nothing(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether the negation at index `at` of the words of `text` is one in form only."""
    word, previous, following = plain(words[at].text), plain_at(words, at - 1), plain_at(words, at + 1)
    if word == "no":
        return _is_empty_no(previous, following, plain_at(words, at + 2))
    if word == "nor":
        return any(plain(earlier.text) == "neither" for earlier in words[max(at - 12, 0) : at])
    if word != "not" and not word.endswith("n't"):
        return following in EMPTY_AFTER.get(word, ())
    if following in EMPTY_AFTER["not"] or previous in {"or", "if", "why"}:
        return True
    if following == "wait":
        return word in {"can't", "couldn't"} or previous in {"can", "could"}
    if following == "even":
        return any(force_of(earlier.text) is Force.EXPLICIT for earlier in words[max(at - 6, 0) : at])
    return _is_tag(text, words, at)


def _is_empty_no(previous: str, following: str, next_but_one: str) -> bool:
    """Whether `no` negates nothing: No. 5; little or no; spare no effort; no fewer than, no smaller than; no doubt."""
    if following[:1].isdigit() or previous in {"or", "spare", "spared", "sparing"}:
        return True
    return following in EMPTY_AFTER["no"] or (following.endswith("er") and next_but_one == "than")


def _is_tag(text: str, words: Sequence[Word], at: int) -> bool:
    """Whether the negation is part of a question tag: "isn't it?"."""
    return plain_at(words, at + 1) in SUBJECT_PRONOUNS and text.startswith("?", words[at + 1].end)
