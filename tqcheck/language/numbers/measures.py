"""Units of measure that translators convert: 100 miles are 160 kilometres."""

import re

from tqcheck.language.numbers.quantity import Quantity

_LENGTH, _MASS, _HEAT, _VOLUME = "length", "mass", "heat", "volume"
_UNITS: tuple[tuple[str, str, float], ...] = (
    (_LENGTH, r"km/?h?|kph|[Kk]ilom[eéè]t\w+|километр\w*|км|كيلومتر\w*|كم|公里|千米|キロ(?:メートル)?|킬로", 1000.0),
    (_LENGTH, r"mi|mph|miles?|Meilen?|milles?|millas?|мил[ьяией]\w*|ميل|أميال|英里|マイル|마일", 1609.34),
    (_LENGTH, r"cm|[Cc]entim[eéè]t\w+|Zentimeter\w*|сантиметр\w*|см|سنتيمتر\w*|سم|厘米|センチ|센티미터", 0.01),
    (_LENGTH, r"mm|[Mm]illim[eéè]t\w+|миллиметр\w*|мм|毫米|ミリ|밀리미터", 0.001),
    (_LENGTH, r"in|inch(?:es)?|Zoll|pouces?|pulgadas?|дюйм\w*|بوصة|英寸|インチ|인치", 0.0254),
    (_LENGTH, r"ft|feet|foot|Fuß|pieds?|pies?|фут\w*|قدم\w*|英尺|フィート|피트", 0.3048),
    (_LENGTH, r"yd|yards?|ярд\w*|码|ヤード|야드", 0.9144),
    (_LENGTH, r"m|[Mm]et(?:er|re)s?|[Mm]etern|mètres?|metros?|метр\w*|м|متر\w*|أمتار|米|メートル|미터", 1.0),
    (_MASS, r"kg|[Kk]ilo(?:gram\w*)?s?|килограмм\w*|кг|كيلوغرام\w*|كجم|公斤|千克|キログラム|킬로그램", 1.0),
    (_MASS, r"lbs?|pounds?|Pfund|livres?|libras?|фунт\w*|رطل|磅|ポンド|파운드", 0.45359),
    (_MASS, r"t|tons?|tonnes?|Tonnen?|toneladas?|тонн\w*|طن|吨|トン|톤", 1000.0),
    (_VOLUME, r"l|lit(?:er|re)s?|litros?|литр\w*|لتر|升|リットル|리터", 1.0),
    (_VOLUME, r"gal|gallons?|Gallonen|galones?|галлон\w*|جالون|加仑|ガロン|갤런", 3.78541),
    (_HEAT, r"(?:°|degrees? ?)?C(?:elsius)?|℃|摄氏度", 0.0),
    (_HEAT, r"(?:°|degrees? ?|\()?F(?:ahrenheit)?|℉|华氏度", 1.0),
)  # fmt: skip
_NAMES = [(dimension, factor) for dimension, _, factor in _UNITS]
_UNIT = re.compile(
    r"(?:[  ]?(?:-|–|to)[  ]?\d[\d.,]*)?[  -]?(?:square |cubic |平方|立方)?(?:"
    + "|".join(rf"(?P<u{index}>{names})" for index, (_, names, _) in enumerate(_UNITS))
    + r")(?![A-Za-zА-я])"
)
_TOLERANCE = 0.06


def is_converted(one: Quantity, one_text: str, other: Quantity, other_text: str) -> bool:
    """Whether two numbers say the same in different units, as exactly as people round."""
    first, second = _unit(one, one_text), _unit(other, other_text)
    if not first or not second or first == second or first[0] != second[0]:
        return False
    left, right = _base(float(one.value), *first), _base(float(other.value), *second)
    return abs(left - right) <= _TOLERANCE * max(abs(left), abs(right))


def _unit(quantity: Quantity, text: str) -> tuple[str, float] | None:
    match = _UNIT.match(text, quantity.end)
    return _NAMES[int((match.lastgroup or "")[1:])] if match else None


def _base(value: float, dimension: str, factor: float) -> float:
    if dimension == _HEAT:
        return (value - 32) / 1.8 if factor else value
    return value * factor
