"""Words that stand in the same places and mean something else: what an engine that gets a word wrong may put instead.

Vectors of words from counts of their neighbours: positive pointwise mutual information, reduced by a truncated singular
value decomposition (Levy, Goldberg and Dagan 2015, "Improving Distributional Similarity with Lessons Learned from Word
Embeddings": smoothed contexts, one for each position, singular values to the power of one half).
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

import numpy as np
import numpy.typing as npt

from tqcheck.training.bilingual.senses import Senses, Word
from tqcheck.training.planting.exchanges import Exchanges

if TYPE_CHECKING:
    from scipy.sparse import csr_matrix

Floats: TypeAlias = npt.NDArray[np.float32]

_CONTEXTS = 3000
"""The most frequent words, by which the others are known."""
_OFFSETS = (-2, -1, 1, 2)
_SMOOTHING = 0.75
_NEIGHBOURS = 80
_LEAST_COSINE = 0.3
_BATCH = 512
_TINY = 1e-6


def exchanges(texts: Iterable[str], senses: Senses) -> Exchanges:
    """Alternatives to the words of the texts, the likest first; the same for the same texts in the same order."""
    keys: dict[str, str] = {}
    sentences: list[list[str]] = []
    for text in texts:
        placed = [(word.span.of(text).lower(), word.key) for word in senses.words_in(text)]
        keys.update(placed)
        sentences.append([form for form, _ in placed])
    times = Counter(form for sentence in sentences for form in sentence)
    extent = senses.extent
    frequent = (
        Word(form, keys[form])
        for form, count in times.most_common(extent.words)
        if count >= extent.least_times
    )
    words = [word for word in frequent if senses.is_listed(word)]
    contexts = [form for form, _ in times.most_common(_CONTEXTS)]
    counts = _counts(sentences, [word.form for word in words], contexts)
    return Exchanges(_others(words, _vectors(counts, extent.dimensions), senses), {})


def _counts(
    sentences: Sequence[Sequence[str]], words: Sequence[str], contexts: Sequence[str]
) -> "csr_matrix":
    """How often each context stands at each offset from each word: [words, offsets * contexts]."""
    from scipy.sparse import coo_matrix

    row_of = {word: row for row, word in enumerate(words)}
    column_of = {word: column for column, word in enumerate(contexts)}
    rows, columns = [], []
    for sentence in sentences:
        of_contexts = [column_of.get(form) for form in sentence]
        for place, form in enumerate(sentence):
            row = row_of.get(form)
            if row is None:
                continue
            for number, offset in enumerate(_OFFSETS):
                other = place + offset
                column = of_contexts[other] if 0 <= other < len(sentence) else None
                if column is not None:
                    rows.append(row)
                    columns.append(number * len(contexts) + column)
    shape = len(words), len(_OFFSETS) * len(contexts)
    return coo_matrix((np.ones(len(rows), np.float32), (rows, columns)), shape=shape).tocsr()


def _vectors(counts: "csr_matrix", dimensions: int) -> Floats:
    """A vector of length 1 for each word: [words, dimensions], fewer dimensions where there are few words."""
    from scipy.sparse import coo_matrix
    from scipy.sparse.linalg import svds

    dimensions = min(dimensions, min(counts.shape) - 1)
    if dimensions < 1 or not counts.nnz:
        return np.zeros((counts.shape[0], 1), np.float32)
    total = counts.sum()
    of_words = np.asarray(counts.sum(axis=1)).ravel()
    of_contexts = np.power(np.asarray(counts.sum(axis=0)).ravel(), _SMOOTHING)
    of_contexts = of_contexts * total / of_contexts.sum()
    seen = counts.tocoo()
    information = np.log(seen.data * total / (of_words[seen.row] * of_contexts[seen.col]))
    kept = information > 0
    positive = coo_matrix(
        (information[kept].astype(np.float32), (seen.row[kept], seen.col[kept])), shape=counts.shape
    )
    # The solver begins with a random vector: always the same one.
    left, sizes, _ = svds(positive.tocsr(), k=dimensions, rng=np.random.default_rng(0))
    vectors = _normed(left * np.sqrt(sizes))
    return _normed(vectors - vectors.mean(axis=0))


def _normed(vectors: Floats) -> Floats:
    normed: Floats = vectors / (np.linalg.norm(vectors, axis=1, keepdims=True) + _TINY)
    return normed


def _others(words: Sequence[Word], vectors: Floats, senses: Senses) -> Mapping[str, tuple[str, ...]]:
    has_meaning = [senses.has_meaning(word) for word in words]
    found: dict[str, tuple[str, ...]] = {}
    for start in range(0, len(words), _BATCH):
        cosines = vectors[start : start + _BATCH] @ vectors.T
        nearest = np.argsort(-cosines, axis=1, kind="stable")[:, :_NEIGHBOURS]
        for row, numbers in enumerate(nearest.tolist(), start):
            if not has_meaning[row]:
                continue
            chosen: list[str] = []
            for number in numbers:
                if number == row or not has_meaning[number] or cosines[row - start, number] < _LEAST_COSINE:
                    continue
                if not senses.may_agree(words[row], words[number]):
                    chosen.append(words[number].form)
                    if len(chosen) == senses.extent.others:
                        break
            if chosen:
                found[words[row].form] = tuple(chosen)
    return found
