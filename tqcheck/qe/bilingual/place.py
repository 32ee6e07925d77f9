"""Where a doubted window most likely says something else than the source, and what the source has there."""

from typing import Any

import numpy as np
import numpy.typing as npt

from tqcheck.core.finding import Span
from tqcheck.core.prediction import Doubt
from tqcheck.language.bilingual.words import UNSPACED_RUN
from tqcheck.qe.aligned_span import aligned_span, moved
from tqcheck.qe.bilingual.graphs import Judged
from tqcheck.qe.graphs import Floats
from tqcheck.qe.subwords import Subwords, Word

_NEAR = 0.6
"""How likely, beside the likeliest piece, its neighbours must be for the place to reach over them."""


def place(passage: Subwords, source: Subwords, judged: Judged, alignment: Floats) -> Doubt:
    """The likeliest place in the passage with the chance that something in the window has drifted.

    `alignment` is [L, M], with the pieces around either text.
    """
    chances = _chances(judged.tokens[1:-1, 0])
    words = _words(passage)
    likeliest = [float(chances[word.first : word.end].max()) for word in words]
    first = last = int(np.argmax(likeliest))
    least = _NEAR * likeliest[first]
    while first > 0 and likeliest[first - 1] >= least:
        first -= 1
    while last + 1 < len(words) and likeliest[last + 1] >= least:
        last += 1
    span = Span(words[first].span.start, words[last].span.end)
    rows = alignment[words[first].first + 1 : words[last].end + 1]
    opposite = aligned_span(source.text, moved(_words(source), 1), rows, last - first + 1)
    return Doubt(span, float(_chances(np.array(judged.drift))), opposite)


def _words(pieces: Subwords) -> list[Word]:
    """The words; in scripts without spaces, whose runs are one word each to the tokenizer, the pieces."""
    found: list[Word] = []
    for word in pieces.words:
        if UNSPACED_RUN.search(word.span.of(pieces.text)) is None:
            found.append(word)
        else:
            found += [Word(pieces.spans[each], each, each + 1) for each in range(word.first, word.end)]
    return found


def _chances(logits: npt.NDArray[np.floating[Any]]) -> npt.NDArray[np.float64]:
    chances: npt.NDArray[np.float64] = 1 / (1 + np.exp(-logits.astype(np.float64)))
    return chances
