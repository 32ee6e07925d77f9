"""Percent signs and currencies beside a number."""

import re

_CODES = [
    "USD",
    "EUR",
    "GBP",
    "JPY",
    "CNY",
    "RMB",
    "INR",
    "RUB",
    "KRW",
    "CHF",
    "AUD",
    "CAD",
    "HKD",
    "TWD",
    "BRL",
    "SEK",
    "NOK",
    "DKK",
]
_SYMBOLS = {"$": "USD", "€": "EUR", "£": "GBP", "₹": "INR", "₽": "RUB", "₩": "KRW", "¥": "any", "￥": "any"}
_COUNTRIES = {
    "A": "AUD",
    "AU": "AUD",
    "C": "CAD",
    "CA": "CAD",
    "HK": "HKD",
    "NT": "TWD",
    "R": "BRL",
    "S": "SGD",
}

_BEFORE = re.compile(
    rf"(?:(?<![^\W_])(?P<country>[A-Z]{{1,2}}|U\.S\.))?(?P<symbol>[$€£¥￥₹₽₩])[  ]?$"
    rf"|(?<![^\W_])(?P<code>{'|'.join(_CODES)})[  ]?$"
    r"|(?P<word>人民币|人民幣)$"
)
_REACH = 6

_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "x10": r"decades?", "x100": r"centur(?:y|ies)",
        "percent": r"percentage[- ]points?|per ?cent(?:age)?|pct|percents",
        "USD": r"(?:U\.?S\.? |American )?dollars?|USD", "EUR": r"euros?|EUR", "GBP": r"pounds? sterling|GBP",
        "JPY": r"(?:Japanese )?yen|JPY", "CNY": r"(?:Chinese )?yuan|renminbi|RMB|CNY",
        "INR": r"(?:Indian )?rupees?|INR",
        "RUB": r"(?:Russian )?rou?bles?|RUB", "CHF": r"(?:Swiss )?francs|CHF", "CAD": r"Canadian dollars?",
        "AUD": r"Australian dollars?", "HKD": r"Hong Kong dollars?",
    },
    "de": {
        "x10": r"Jahrzehnte?n?", "x100": r"Jahrhunderten?",
        "percent": r"Prozent(?:punkte?n?)?", "USD": r"(?:US-|amerikanische )?Dollars?|USD", "EUR": r"Euros?|EUR",
        "GBP": r"britische Pfund", "JPY": "Yen", "CNY": "Yuan|Renminbi", "RUB": "Rubel", "INR": r"Rupien?",
        "CHF": r"(?:Schweizer )?Franken",
    },
    "fr": {
        "x10": r"décennies?", "x100": r"siècles",
        "percent": r"points? de pourcentage|pour ?cent|%", "USD": r"dollars?(?: américains?)?", "EUR": r"euros?",
        "GBP": r"livres sterling", "JPY": r"yens?", "CNY": r"yuans?", "RUB": r"roubles?", "INR": r"roupies?",
        "CHF": r"francs suisses",
    },
    "es": {
        "x10": r"décadas?", "x100": r"siglos",
        "percent": r"puntos? porcentuales?|por ?ciento", "USD": r"dólar(?:es)?(?: estadounidenses?)?", "EUR": r"euros?",
        "GBP": r"libras esterlinas", "JPY": r"yen(?:es)?", "CNY": r"yuan(?:es)?", "RUB": r"rublos?", "INR": r"rupias?",
    },
    "ru": {
        "x10": r"десятилети\w+", "x100": r"век(?:а|ов)|столети\w+",
        "percent": r"процентн\w+ пункт\w*|процент\w*|п\. ?п\.", "USD": r"доллар\w*(?: США)?", "EUR": "евро",
        "GBP": r"фунт\w* стерлингов", "JPY": r"[ий]ен\w?", "CNY": r"юан\w+", "RUB": r"рубл\w+|руб", "INR": r"рупи\w+",
    },
    "ar": {
        "x10": r"عقود|عقدا", "x100": r"قرون",
        "percent": r"نقاط مئوية|نقطة مئوية|في الم[ائ]+ة|بالم[ائ]+ة|بالمئة", "USD": r"دولار\w*", "EUR": "يورو",
        "GBP": r"جنيه إسترليني", "JPY": "ين", "CNY": "يوان", "RUB": "روبل", "INR": "روبية",
    },
    "zh": {
        "percent": r"[个個]百分[点點]", "USD": "美元|美金", "EUR": "[欧歐]元", "GBP": "英[镑鎊]", "JPY": "日[元圆圓]",
        "RUB": "[卢盧]布", "INR": "[卢盧]比", "KRW": "[韩韓]元", "HKD": "港元|港币",
        "CNY": "人民[币幣]", "any": "元|[块塊][钱錢]",
    },
    "ja": {
        "percent": "パーセント(?:ポイント)?|ポイント", "USD": "米?ドル", "EUR": "ユーロ", "GBP": "(?:英)?ポンド",
        "JPY": "円", "CNY": "人民元", "any": "元", "RUB": "ルーブル", "INR": "ルピー", "KRW": "ウォン",
    },
    "ko": {
        "percent": "퍼센트(?:포인트)?|%p|프로", "USD": "달러", "EUR": "유로", "GBP": "파운드", "JPY": "엔",
        "CNY": "위안", "RUB": "루블", "INR": "루피", "KRW": "원",
    },
}  # fmt: skip


def _after(language: str) -> re.Pattern[str]:
    edge = "" if language in {"zh", "ja", "ko"} else r"(?![^\W_])"
    names = "|".join(
        f"(?P<{unit}>{words}){edge}" for unit, words in _WORDS[language].items() if unit != "percent"
    )
    signs = f"(?P<percent>[%٪％]|(?:{_WORDS[language]['percent']}){edge})|(?P<symbol>[$€£¥￥₹₽₩])"
    return re.compile(rf"\.?[  ]?-?(?:d[e'’][  ]?)?(?:{signs}|{names})", re.IGNORECASE)


_AFTER = {language: _after(language) for language in _WORDS}


_DOLLARS = frozenset({"USD", "AUD", "CAD", "HKD", "TWD", "SGD"})


def is_other_currency(one: str, other: str) -> bool:
    """Whether two currencies are surely not the same; a bare dollar may be anybody's, a bare 元 or ¥ too."""
    return one != other and "any" not in {one, other} and not {one, other} <= _DOLLARS


_MULTIPLES = {"x10": 10, "x100": 100}


def multiple_after(unit: str) -> int:
    """What a unit of time multiplies its number by: two decades are twenty years."""
    return _MULTIPLES.get(unit, 1)


def unit_after(text: str, end: int, language: str) -> tuple[str, int]:
    """The percent sign or currency that follows `text[:end]`, and where it ends; empty without one."""
    match = _AFTER[language].match(text, end)
    if not match:
        return "", end
    name = match.lastgroup or ""
    unit = "%" if name == "percent" else _SYMBOLS[match["symbol"]] if name == "symbol" else name
    return unit, match.end()


def currency_before(text: str, start: int) -> tuple[str, int]:
    """The currency written before `text[start:]`, and where it begins; empty without one."""
    match = _BEFORE.search(text[max(0, start - _REACH) : start]) if start else None
    if not match:
        return "", start
    begin = max(0, start - _REACH) + match.start()
    if match["symbol"]:
        home = _COUNTRIES.get(match["country"] or "", "") if match["symbol"] == "$" else ""
        return home or _SYMBOLS[match["symbol"]], begin
    return {"RMB": "CNY"}.get(match["code"] or "RMB", match["code"] or ""), begin
