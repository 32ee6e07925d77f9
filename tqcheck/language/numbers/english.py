"""English number words."""

from tqcheck.language.lexicon.calendar import MONTH_NUMBERS
from tqcheck.language.lexicon.number_words import FIRST_TO_NINTH, ONE_TO_NINE, TEN_TO_NINETEEN, TENS
from tqcheck.language.numbers.calendar_words import ONLY_AFTER, SEASONS, WEEKDAYS
from tqcheck.language.numbers.vocabulary import (
    Role,
    Term,
    Vocabulary,
    adding,
    ordinals,
    playing,
    scales,
)

ENGLISH = Vocabulary(
    terms={
        **adding(["zero", *ONE_TO_NINE], range(10)),
        **adding(
            TEN_TO_NINETEEN,
            range(10, 20),
        ),
        **adding(
            TENS,
            range(20, 100, 10),
            room=10,
        ),
        **adding(["fourty"], [40], room=10),
        **ordinals(
            FIRST_TO_NINTH,
            range(1, 10),
        ),
        **ordinals(["eigth"], [8]),
        **ordinals(["tenth", "eleventh", "twelfth", "thirteenth", "fourteenth", "fifteenth"], range(10, 16)),
        **ordinals(["sixteenth", "seventeenth", "eighteenth", "nineteenth"], range(16, 20)),
        **ordinals(
            [
                "twentieth",
                "thirtieth",
                "fortieth",
                "fiftieth",
                "sixtieth",
                "seventieth",
                "eightieth",
                "ninetieth",
            ],
            range(20, 100, 10),
        ),
        **ordinals(["hundredth", "thousandth", "millionth"], [100, 1000, 10**6]),
        **{
            f"{word}s": Term(value, Role.DENOMINATOR)
            for word, value in [
                ("third", 3),
                ("quarter", 4),
                ("fourth", 4),
                ("fifth", 5),
                ("sixth", 6),
                ("seventh", 7),
                ("eighth", 8),
                ("ninth", 9),
                ("tenth", 10),
                ("hundredth", 100),
            ]
        },
        "quarter": Term(4, Role.DENOMINATOR),
        "hundred": Term(100, Role.HUNDRED, 100),
        "dozen": Term(12, Role.HUNDRED),
        **scales(
            {
                1000: "thousand",
                10**6: "million",
                10**9: "billion",
                10**12: "trillion",
                10**15: "quadrillion",
                10**5: "lakh lakhs",
                10**7: "crore crores",
            }
        ),
        **playing(Role.AND, "and"),
        **playing(Role.ARTICLE, "a an"),
        **playing(Role.HALF, "half"),
        **playing(Role.VAGUE, "several few many some couple"),
    },
    months=MONTH_NUMBERS,
    decades={
        "twenties": 20,
        "thirties": 30,
        "forties": 40,
        "fifties": 50,
        "sixties": 60,
        "seventies": 70,
        "eighties": 80,
        "nineties": 90,
    },
    capital_months=True,
    ordinals_divide=True,
    year_pairs=True,
    ordinal_suffix=frozenset({"st", "nd", "rd", "th"}),
    decade_suffix=frozenset({"s"}),
    short_scales={
        "k": 1000,
        "mn": 10**6,
        "mln": 10**6,
        "mio": 10**6,
        "bn": 10**9,
        "bln": 10**9,
        "tn": 10**12,
        "trn": 10**12,
    },
    weekdays=WEEKDAYS["en"],
    seasons=SEASONS["en"],
    only_after=ONLY_AFTER["en"],
)
"""The English vocabulary."""
