"""Numbers written out in nine languages, for tests that read them back."""

from collections.abc import Callable


def _words(text: str) -> list[str]:
    return text.split()


EN_SMALL = _words(
    "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen"
    " sixteen seventeen eighteen nineteen"
)
EN_TENS = _words("- - twenty thirty forty fifty sixty seventy eighty ninety")
DE_SMALL = _words(
    "null ein zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn"
    " sechzehn siebzehn achtzehn neunzehn"
)
DE_TENS = _words("- - zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig")
FR_SMALL = _words(
    "zéro un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize"
    " dix-sept dix-huit dix-neuf"
)
FR_TENS = _words("- - vingt trente quarante cinquante soixante soixante quatre-vingt quatre-vingt")
ES_SMALL = _words(
    "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince"
    " dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro"
    " veinticinco veintiséis veintisiete veintiocho veintinueve"
)
ES_TENS = _words("- - - treinta cuarenta cincuenta sesenta setenta ochenta noventa")
ES_HUNDREDS = _words(
    "- ciento doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos"
)
RU_SMALL = _words(
    "ноль один два три четыре пять шесть семь восемь девять десять одиннадцать двенадцать тринадцать"
    " четырнадцать пятнадцать шестнадцать семнадцать восемнадцать девятнадцать"
)
RU_TENS = _words("- - двадцать тридцать сорок пятьдесят шестьдесят семьдесят восемьдесят девяносто")
RU_HUNDREDS = _words("- сто двести триста четыреста пятьсот шестьсот семьсот восемьсот девятьсот")
AR_UNITS = _words("صفر واحد اثنان ثلاثة أربعة خمسة ستة سبعة ثمانية تسعة عشرة")
AR_TENS = _words("- - عشرون ثلاثون أربعون خمسون ستون سبعون ثمانون تسعون")
AR_HUNDREDS = _words("- مئة مئتان ثلاثمئة أربعمئة خمسمئة ستمئة سبعمئة ثمانمئة تسعمئة")
HAN = "零一二三四五六七八九"
HANGUL = "영일이삼사오육칠팔구"


def english(number: int) -> str:
    return _by_thousands(number, _english_below_thousand, {10**6: "million", 1000: "thousand"}, "zero")


def _english_below_thousand(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = [f"{EN_SMALL[hundreds]} hundred"] if hundreds else []
    if rest:
        tens, unit = divmod(rest, 10)
        below = EN_SMALL[rest] if rest < 20 else EN_TENS[tens] + (f"-{EN_SMALL[unit]}" if unit else "")
        words.append(f"and {below}" if hundreds else below)
    return " ".join(words)


def german(number: int) -> str:
    millions, rest = divmod(number, 10**6)
    words = [("eine Million" if millions == 1 else f"{_german(millions)} Millionen")] if millions else []
    if rest or not words:
        words.append(_german(rest) + ("s" if rest % 100 == 1 else ""))
    return " ".join(words)


def _german(number: int) -> str:
    if number >= 1000:
        return _german(number // 1000) + "tausend" + (_german(number % 1000) if number % 1000 else "")
    if number >= 100:
        return DE_SMALL[number // 100] + "hundert" + (_german(number % 100) if number % 100 else "")
    if number < 20:
        return DE_SMALL[number]
    unit = f"{DE_SMALL[number % 10]}und" if number % 10 else ""
    return unit + DE_TENS[number // 10]


def french(number: int) -> str:
    millions, rest = divmod(number, 10**6)
    thousands, below = divmod(rest, 1000)
    words = [f"{_french(millions)} million{'s' if millions > 1 else ''}"] if millions else []
    if thousands:
        words.append("mille" if thousands == 1 else f"{_french(thousands)} mille")
    if below or not words:
        words.append(_french(below))
    return " ".join(words)


def _french(number: int) -> str:
    if number >= 100:
        hundreds, rest = divmod(number, 100)
        cent = (
            "cent"
            if hundreds == 1
            else f"{FR_SMALL[hundreds]} cents"
            if not rest
            else f"{FR_SMALL[hundreds]} cent"
        )
        return f"{cent} {_french(rest)}" if rest else cent
    if number < 20:
        return FR_SMALL[number]
    tens, unit = divmod(number, 10)
    if tens in {7, 9}:
        unit += 10
    if unit == 0:
        return "quatre-vingts" if tens == 8 else FR_TENS[tens]
    if unit in {1, 11} and tens < 8:
        return f"{FR_TENS[tens]} et {FR_SMALL[unit]}"
    return f"{FR_TENS[tens]}-{FR_SMALL[unit]}"


def spanish(number: int) -> str:
    millions, rest = divmod(number, 10**6)
    thousands, below = divmod(rest, 1000)
    words = (
        [("un millón" if millions == 1 else f"{_spanish_thousands(millions)} millones")] if millions else []
    )
    if thousands:
        words.append("mil" if thousands == 1 else f"{_spanish(thousands)} mil")
    if below or not words:
        words.append(_spanish(below))
    return " ".join(words)


def _spanish_thousands(number: int) -> str:
    thousands, below = divmod(number, 1000)
    words = [] if not thousands else ["mil"] if thousands == 1 else [f"{_spanish(thousands)} mil"]
    return " ".join([*words, *([_spanish(below)] if below else [])])


def _spanish(number: int) -> str:
    if number == 100:
        return "cien"
    hundreds, rest = divmod(number, 100)
    words = [ES_HUNDREDS[hundreds]] if hundreds else []
    if rest >= 30:
        words.append(ES_TENS[rest // 10] + (f" y {ES_SMALL[rest % 10]}" if rest % 10 else ""))
    elif rest or not words:
        words.append(ES_SMALL[rest])
    return " ".join(words)


def russian(number: int) -> str:
    millions, rest = divmod(number, 10**6)
    thousands, below = divmod(rest, 1000)
    words = (
        [f"{_russian(millions)} {_russian_form(millions, 'миллион миллиона миллионов')}"] if millions else []
    )
    if thousands:
        count = _russian(thousands).replace("один", "одна") if thousands % 100 != 11 else _russian(thousands)
        if thousands % 10 == 2 and thousands % 100 != 12:
            count = count.removesuffix("два") + "две"
        words.append(f"{count} {_russian_form(thousands, 'тысяча тысячи тысяч')}")
    if below or not words:
        words.append(_russian(below))
    return " ".join(words)


def _russian_form(number: int, forms: str) -> str:
    one, few, many = forms.split()
    if number % 100 in range(11, 15):
        return many
    return one if number % 10 == 1 else few if number % 10 in {2, 3, 4} else many


def _russian(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = [RU_HUNDREDS[hundreds]] if hundreds else []
    if rest >= 20:
        words.append(RU_TENS[rest // 10])
        rest %= 10
    if rest:
        words.append(RU_SMALL[rest])
    return " ".join(words) or "ноль"


def arabic(number: int) -> str:
    millions, rest = divmod(number, 10**6)
    thousands, below = divmod(rest, 1000)
    words = [_arabic_scaled(millions, "مليون", "مليونان", "ملايين")] if millions else []
    if thousands:
        words.append(_arabic_scaled(thousands, "ألف", "ألفان", "آلاف"))
    if below or not words:
        words.append(_arabic(below))
    return " و".join(words)


def _arabic_scaled(count: int, one: str, two: str, few: str) -> str:
    if count == 1:
        return one
    if count == 2:
        return two
    return f"{_arabic(count)} {few if 3 <= count % 100 <= 10 else one}"


def _arabic(number: int) -> str:
    hundreds, rest = divmod(number, 100)
    words = [AR_HUNDREDS[hundreds]] if hundreds else []
    tens, unit = divmod(rest, 10)
    if rest and rest <= 10:
        words.append(AR_UNITS[rest])
    elif rest in {11, 12}:
        words.append("أحد عشر" if rest == 11 else "اثنا عشر")
    elif rest and rest < 20:
        words.append(f"{AR_UNITS[unit]} عشر")
    elif rest:
        words.append((f"{AR_UNITS[unit]} و" if unit else "") + AR_TENS[tens])
    return " و".join(words) or AR_UNITS[0]


def chinese(number: int) -> str:
    return _myriads(number, HAN, "十百千", ("万", "亿"), spell_one=True, zero="零") or "零"


def japanese(number: int) -> str:
    return _myriads(number, HAN, "十百千", ("万", "億"), spell_one=False, zero="") or "〇"


def korean(number: int) -> str:
    """Spelt-out Korean is read before a counter only."""
    return (_myriads(number, HANGUL, "십백천", ("만", "억"), spell_one=False, zero="") or "영") + " 명"


def _myriads(
    number: int, digits: str, units: str, scales: tuple[str, str], *, spell_one: bool, zero: str
) -> str:
    text = ""
    for scale, name in ((10**8, scales[1]), (10**4, scales[0]), (1, "")):
        group = number // scale % 10**4
        if not group:
            continue
        if zero and text and group < 1000:
            text += zero
        spelt = _below_myriad(group, digits, units, spell_one=spell_one, zero=zero)
        text += spelt + name
    return text


def _below_myriad(number: int, digits: str, units: str, *, spell_one: bool, zero: str) -> str:
    text = ""
    gap = False
    for place in (3, 2, 1, 0):
        digit = number // 10**place % 10
        if not digit:
            gap = bool(text)
            continue
        if gap and zero:
            text += zero
        gap = False
        if digit > 1 or place == 0 or spell_one:
            text += digits[digit]
        text += units[place - 1] if place else ""
    return text


def _by_thousands(number: int, below_thousand: Callable[[int], str], names: dict[int, str], zero: str) -> str:
    words = []
    for scale, name in names.items():
        if count := number // scale % 1000:
            words.append(f"{below_thousand(count)} {name}")
    if number % 1000:
        words.append(below_thousand(number % 1000))
    return " ".join(words) or zero


SPELLERS: dict[str, Callable[[int], str]] = {
    "en": english,
    "de": german,
    "fr": french,
    "es": spanish,
    "ru": russian,
    "ar": arabic,
    "zh": chinese,
    "ja": japanese,
    "ko": korean,
}
