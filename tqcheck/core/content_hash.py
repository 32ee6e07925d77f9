"""Texts and passages known by their content: a hash stands in for them, in files and in memory."""

import hashlib

from tqcheck.core.passage import Passage

_TEXT_DIGITS = 16
_PASSAGE_BYTES = 16


def text_hash(text: str) -> str:
    r"""A text's hash, 16 hexadecimal digits of SHA-256.

    A \r\n counts as \n: the same file has either, depending on the system that it was checked out on.
    """
    return _sha256(text.replace("\r\n", "\n")).hexdigest()[:_TEXT_DIGITS]


def content_digest(passage: Passage) -> bytes:
    """Sixteen bytes for all that a passage is judged by: text, languages, source, counterparts, limit, suppressions.

    Neither its id nor its place: a passage that has moved is the same.
    """
    suppressions = [(each.rule, each.phrase, each.reason, each.origin.value) for each in passage.suppressions]
    return _digest((*_texts(passage), suppressions))


def texts_digest(passage: Passage) -> bytes:
    """The same without its suppressions: what a passage is analysed by."""
    return _digest(_texts(passage))


def _texts(passage: Passage) -> tuple[object, ...]:
    return (
        passage.text,
        passage.language,
        passage.source,
        passage.source_language,
        [(each.route.value, each.origin, each.text, each.fault) for each in passage.counterparts],
        passage.max_length and str(passage.max_length),
    )


def _digest(content: tuple[object, ...]) -> bytes:
    # Strings, numbers and None in tuples and lists: their `repr` tells any two apart, in half the time of JSON.
    return _sha256(repr(content)).digest()[:_PASSAGE_BYTES]


def _sha256(text: str) -> "hashlib._Hash":
    return hashlib.sha256(text.encode("utf-8", "surrogatepass"))
