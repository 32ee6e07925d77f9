"""Regular expressions of percentages, currencies and points after a number, by language."""

UNIT_WORDS: dict[str, dict[str, str]] = {
    "en": {
        "bp": r"basi[sc][- ]points?|(?-i:bps?)",
        "pp": r"(?:(?:of )?(?:an?|one) )?percent(?:age)?[- ]points?|%-points?|(?-i:pp|ppts?)",
        "points": r"points?",
        "percent": r"(?:(?:of )?(?:an?|one) )?per ?cent|pct|percents", "share": "percentages?",
        "USD": r"(?:U\.?S\.? |American )?dollars?|USD", "EUR": r"euros?|EUR", "GBP": r"pounds? sterling|GBP",
        "JPY": r"(?:Japanese )?yen|JPY", "CNY": r"(?:Chinese )?yuan|renminbi|RMB|CNY",
        "INR": r"(?:Indian )?rupees?|INR",
        "RUB": r"(?:Russian )?rou?bles?|RUB", "CHF": r"(?:Swiss )?francs|CHF", "CAD": r"Canadian dollars?",
        "AUD": r"Australian dollars?", "HKD": r"Hong Kong dollars?",
        "x10": r"decades?", "x100": r"centur(?:y|ies)",
    },
    "de": {
        "bp": "Basispunkte?n?", "pp": r"(?:Prozent|%-?)punkte?n?",
        "percent": "Prozent",
        "USD": r"(?:US-|amerikanische )?Dollars?|USD", "EUR": r"Euros?|EUR",
        "GBP": r"britische Pfund", "JPY": "Yen", "CNY": "Yuan|Renminbi", "RUB": "Rubel", "INR": r"Rupien?",
        "CHF": r"(?:Schweizer )?Franken",
        "x10": r"Jahrzehnte?n?", "x100": r"Jahrhunderten?",
    },
    "fr": {
        "bp": "points? de base", "pp": r"points? de (?:pourcentage|%)",
        "percent": r"pour ?cent",
        "USD": r"dollars?(?: américains?)?", "EUR": r"euros?",
        "GBP": r"livres sterling", "JPY": r"yens?", "CNY": r"yuans?", "RUB": r"roubles?", "INR": r"roupies?",
        "CHF": r"francs suisses",
        "x10": r"décennies?", "x100": r"siècles",
    },
    "es": {
        "bp": r"puntos? b[áa]sicos?", "pp": r"puntos? porcentual(?:es)?",
        "percent": r"por ?ciento",
        "USD": r"dólar(?:es)?(?: estadounidenses?)?", "EUR": r"euros?",
        "GBP": r"libras esterlinas", "JPY": r"yen(?:es)?", "CNY": r"yuan(?:es)?", "RUB": r"rublos?", "INR": r"rupias?",
        "x10": r"décadas?", "x100": r"siglos",
    },
    "ru": {
        "bp": r"базисн\w+ пункт\w*|б\. ?п\.", "pp": r"процентн\w+ пункт\w*|п\. ?п\.",
        "percent": r"процент\w*",
        "USD": r"доллар\w*(?: США)?", "EUR": "евро",
        "GBP": r"фунт\w* стерлингов", "JPY": r"[ий]ен\w?", "CNY": r"юан\w+", "RUB": r"рубл\w+|руб", "INR": r"рупи\w+",
        "x10": r"десятилети\w+", "x100": r"век(?:а|ов)|столети\w+",
    },
    "ar": {
        "bp": r"نق[اط]+ة? أساس(?:ية)?", "pp": r"(?:نقاط|نقطة) مئوية",
        "percent": r"في الم[ائ]+ة|بالم[ائ]+ة|بالمئة",
        "USD": r"دولار\w*", "EUR": "يورو",
        "GBP": r"جنيه إسترليني", "JPY": "ين", "CNY": "يوان", "RUB": "روبل", "INR": "روبية",
        "x10": r"عقود|عقدا", "x100": r"قرون",
    },
    "zh": {
        "bp": r"[个個]?基(?:本)?[点點]", "pp": r"[个個]?百分[点點]",
        "percent": "巴仙", "USD": "美元|美金", "EUR": "[欧歐]元", "GBP": "英[镑鎊]", "JPY": "日[元圆圓]",
        "RUB": "[卢盧]布", "INR": "[卢盧]比", "KRW": "[韩韓]元", "HKD": "港元|港币",
        "CNY": "人民[币幣]", "any": "元|[块塊][钱錢]",
    },
    "ja": {
        "bp": "ベーシス・?ポイント", "pp": "(?:パーセント|[%％])・?ポイント", "share": "ポイント",
        "percent": "パーセント",
        "USD": "米?ドル", "EUR": "ユーロ", "GBP": "(?:英)?ポンド",
        "JPY": "円", "CNY": "人民元", "any": "元", "RUB": "ルーブル", "INR": "ルピー", "KRW": "ウォン",
    },
    "ko": {
        "bp": "베이시스 ?포인트|(?-i:bp)", "pp": "(?:퍼센트|%) ?포인트|%(?-i:p)",
        "percent": "퍼센트|프로",
        "USD": "달러", "EUR": "유로", "GBP": "파운드", "JPY": "엔", "CNY": "위안", "RUB": "루블", "INR": "루피",
        "KRW": "원",
    },
}  # fmt: skip
"""Every language begins with `bp` (basis points), `pp` (percentage points) and `percent`: the first match counts."""
