"""How much an engine may write and how long it may take: what goes beyond is no translation, whoever it comes from."""

from collections.abc import Sequence

SECONDS_A_BATCH = 900.0
"""For all that a batch takes: every request, every attempt, every wait between them."""
SECONDS_A_REQUEST = 120.0
"""From the first byte that is sent to the last one that arrives, however steadily they drip."""

_BYTES_A_SENTENCE = 2**18  # a chat model may think aloud before it answers
_TIMES_LONGER = 16  # in bytes, for a sentence that is itself longer than any: escapes take six for one
_BYTES_IN_ALL = 16 * 2**20  # as objects, JSON takes twenty times the memory


def most_bytes(sentences: Sequence[str]) -> int:
    """How many bytes the answer for some sentences may have, unpacked."""
    each = (max(_BYTES_A_SENTENCE, _TIMES_LONGER * len(sentence)) for sentence in sentences)
    return min(sum(each), _BYTES_IN_ALL)
