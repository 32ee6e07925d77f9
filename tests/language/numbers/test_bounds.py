"""Bounds of numbers: which side they leave, and which words say so."""

import pytest

from tqcheck.language.numbers import LANGUAGES, read_quantities
from tqcheck.language.numbers.bounds import Side, bound_of

LEAST = {
    "en": [
        "at least 300",
        "more than 300",
        "no fewer than 300",
        "over 300",
        "300 or more",
        "not less than 300",
        "must not be kept below 300",
    ],
    "de": ["mindestens 300", "mehr als 300", "über 300", "darf nicht unter 300 sinken", "300 oder mehr"],
    "fr": ["au moins 300", "plus de 300", "300 ou plus"],
    "es": ["al menos 300", "más de 300", "300 o más"],
    "ru": ["не менее 300", "более 300", "свыше 300", "300 и более"],
    "ar": ["أكثر من 300", "ما لا يقل عن 300", "300 على الأقل"],
    "zh": ["至少300人", "超过300人", "不少于300人", "不得低于300人", "300多人", "300人以上"],
    "ja": ["少なくとも300人", "300人以上", "300人を超える"],
    "ko": ["최소 300명", "300명 이상", "300명을 넘는"],
}
MOST = {
    "en": [
        "at most 300",
        "fewer than 300",
        "no more than 300",
        "up to 300",
        "300 or fewer",
        "must not exceed 300",
        "must not be heated above 300",
        "cannot last more than 300",
    ],
    "de": ["höchstens 300", "weniger als 300", "bis zu 300", "darf nicht über 300", "300 oder weniger"],
    "fr": [
        "au plus 300",
        "moins de 300",
        "jusqu'à 300",
        "pas plus de 300",
        "ne doit pas dépasser 300",
        "300 au maximum",
    ],
    "es": [
        "como máximo 300",
        "menos de 300",
        "no más de 300",
        "no debe superar 300",
        "no puede exceder 300",
        "300 o menos",
    ],
    "ru": ["не более 300", "менее 300", "300 и менее"],
    "ar": ["أقل من 300", "لا يزيد عن 300", "300 على الأكثر"],
    "zh": ["最多300人", "不到300人", "不超过300人", "300人以下", "300人以内"],
    "ja": ["最大300人", "300人以下", "300人未満"],
    "ko": ["최대 300명", "300명 이하", "300명 미만", "300명을 넘지"],
}
NONE = {
    "en": ["about 300", "300", "300 more people"],
    "de": ["rund 300"],
    "fr": ["environ 300"],
    "es": ["unos 300"],
    "ru": ["около 300"],
    "ar": ["نحو 300"],
    "zh": ["约300人"],
    "ja": ["約300人"],
    "ko": ["약 300명"],
}
CASES = [
    (language, text, side)
    for side, texts in ((Side.LEAST, LEAST), (Side.MOST, MOST), (None, NONE))
    for language, phrases in texts.items()
    for text in phrases
]


@pytest.mark.parametrize(("language", "text", "side"), CASES, ids=[text for _, text, _ in CASES])
def test_side(language: str, text: str, side: Side | None) -> None:
    (quantity,) = read_quantities(text, language)
    bound = bound_of(quantity, text, language)
    assert (bound.side if bound else None) is side
    if bound:
        assert bound.span.start <= quantity.start
        assert quantity.end <= bound.span.end


def test_every_language_has_bounds() -> None:
    assert LEAST.keys() == MOST.keys() == NONE.keys() == LANGUAGES
