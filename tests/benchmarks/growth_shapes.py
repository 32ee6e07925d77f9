"""Fifty shapes of text that grow: what people write, what engines break, and what only an attacker would send."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from itertools import count
from random import Random

from tqcheck.core.passage import Counterpart, Location, Passage, Route

Unit = Callable[[int], str]
"""The n-th piece of a text."""

_PROSE = (
    "the council said that its harbour plan would cost more than a new bridge over the river and "
    "residents near the old market have not been asked about noise traffic prices or the school "
    "which closed last winter after engineers found cracks in every second wall of its northern wing"
)
_WORDS = tuple(_PROSE.split())
_NAMES = (
    "Helen",
    "Marsh",
    "Omar",
    "Diallo",
    "Ingrid",
    "Solberg",
    "Novak",
    "Lucia",
    "Ferri",
    "Samuel",
    "Okoro",
    "Tanja",
    "Weiss",
)
_HAN = "市议会表示港口计划的费用将超过河上新桥附近居民没有被问及噪音交通或学校问题工程师去年冬天发现裂缝"
_CYRILLIC = "совет города сообщил, что новый мост через реку будет стоить дороже, чем план порта"


@dataclass(frozen=True)
class Shape:
    """A text and its counterpart, of any length."""

    name: str
    text: Unit
    counterpart: Unit
    language: str = "en"
    source: Unit | None = None
    source_language: str = "de"

    def passage(self, size: int) -> Passage:
        """One passage of about so many characters, beside one retranslation."""
        beside = Counterpart(Route.RETRANSLATION, _grown(self.counterpart, size), "engine")
        return Passage(
            _grown(self.text, size),
            self.language,
            self.name,
            source=_grown(self.source, size) if self.source else None,
            source_language=self.source_language if self.source else None,
            counterparts=(beside,),
            location=Location("shape.txt", 1, verbatim=True, byte_column=1),
        )


def _grown(unit: Unit, size: int) -> str:
    pieces: list[str] = []
    length = 0
    for piece in _pieces(unit):
        pieces.append(piece)
        length += len(piece)
        if length >= size:
            return "".join(pieces)
    raise AssertionError("a shape has pieces for ever")


def _pieces(unit: Unit) -> Iterator[str]:
    return map(unit, count())


def _sentence(number: int, seed: int = 0) -> str:
    chance = Random(number * 2 + seed)
    words = [chance.choice(_WORDS) for _ in range(chance.randint(6, 22))]
    return f"{' '.join(words).capitalize()}. "


def _some_other(number: int) -> str:
    """The same sentence, but every tenth of them is another."""
    return _sentence(number, seed=number % 10 == 0)


def _name(number: int) -> str:
    return f"{_NAMES[number % len(_NAMES)]} {_NAMES[number * 5 % len(_NAMES)]}"


def _always(text: str) -> Unit:
    return lambda number: text


def _same(name: str, unit: Unit, language: str = "en") -> Shape:
    """Text and counterpart grow alike, but for one word: equal ones would not be compared."""
    return Shape(name, unit, lambda number: "Well. " if number == 0 else unit(number), language)


def _alone(name: str, unit: Unit, language: str = "en") -> Shape:
    """A text beside prose."""
    return Shape(name, unit, _sentence if language == "en" else unit, language)


def _han(number: int) -> str:
    chance = Random(number)
    return "".join(chance.choice(_HAN) for _ in range(chance.randint(8, 30))) + "。"


def _cyrillic(number: int) -> str:
    chance = Random(number)
    words = _CYRILLIC.split()
    return " ".join(chance.choice(words) for _ in range(12)).capitalize() + ". "


SHAPES = (
    # What people write.
    Shape("prose", _sentence, _some_other),
    Shape("other prose", _sentence, lambda number: _sentence(number, seed=1)),
    _same("one sentence", lambda number: _WORDS[number * 7 % len(_WORDS)] + " "),
    _same("paragraphs", lambda number: f"{_sentence(number)}\n\n"),
    _same("repeated sentence", _always("The council said nothing. ")),
    Shape(
        "names", lambda n: f"{_name(n)} met {_name(n + 3)}. ", lambda n: f"{_name(n)} met {_name(n + 4)}. "
    ),
    Shape(
        "speech",
        lambda n: f"“{_sentence(n)[:-1]}” {_name(n)} said. ",
        lambda n: f"“{_sentence(n)[:-1]}” {_name(n + 1)} said. ",
    ),
    Shape(
        "numbers",
        lambda n: f"It took {n} of {n * 7} days. ",
        lambda n: f"It took {n} of {n * 7 + n % 3} days. ",
    ),
    Shape("money", lambda n: f"They paid ${n}.5 million. ", lambda n: f"They paid €{n}.5 million. "),
    Shape(
        "money of the source",
        lambda n: f"They paid ${n}.5 million. ",
        lambda n: f"They paid €{n}.5 million. ",
        source=lambda n: f"Sie zahlten {n},5 Millionen Dollar. ",
    ),
    Shape(
        "words of the source",
        lambda n: f"The {n} parties never passed it, though most were weak. ",
        lambda n: f"The parties rejected it {n} times. ",
        source=lambda n: f"议会{n}次否决了关于厨房和蝎子的提案，少数强劲。",
        source_language="zh",
    ),
    Shape(
        "dates",
        lambda n: f"On {n % 28 + 1} May {1900 + n % 99} it rained. ",
        lambda n: f"On {n % 27 + 1} May {1900 + n % 99} it rained. ",
    ),
    Shape(
        "number words",
        _always("two hundred and seventy-five thousand "),
        _always("two hundred and seventy thousand "),
    ),
    Shape(
        "negations",
        lambda n: f"It was {'not ' * (n % 2)}the {_WORDS[n % 40]}. ",
        lambda n: f"It was {'not ' * (n % 3 == 0)}the {_WORDS[n % 40]}. ",
    ),
    _same("headlines", lambda number: _sentence(number).title().replace(".", "\n")),
    _same("abbreviations", _always("U.S. v. Dr. J. F. M. of St. Louis ")),
    _same("list", lambda number: f"- item {number}: {_WORDS[number % 40]}\n"),
    _same("Chinese", _han, "zh"),
    _same("Russian", _cyrillic, "ru"),
    # Markup and placeholders.
    Shape("placeholders", lambda n: f"{{name{n}}} ", lambda n: f"{{name{n + 1}}} "),
    Shape("placeholders gone", lambda n: f"{{name{n}}} ", _sentence),
    Shape("placeholders lost", _sentence, lambda n: f"{_sentence(n)[:-2]} {{name{n}}}. "),
    Shape(
        "plurals",
        lambda n: f"{{n{n}, plural, one {{# file}} other {{# files of {{u}}}}}} ",
        lambda n: f"{{n{n}, plural, one {{# file}} other {{# files of {{v}}}}}} ",
    ),
    Shape("one plural", lambda n: f"{{n, plural, one {{# file {n}}} other {{# files}}}} ", _sentence),
    Shape(
        "open plurals", lambda n: f"{{n{n}, plural, one {{", lambda n: f"{{n{n}, plural, one {{# file}}}} "
    ),
    Shape("formats", _always("%s of %d, "), _always("%d of %s, ")),
    Shape("percentages", _always("5 %% of %1 "), _always("5 % of %2 ")),
    Shape("links", lambda n: f"[so](/a{n}) ", lambda n: f"[so](/b{n}) "),
    Shape("escapes", _always('\\n\\"so\\" '), _always('\\t\\"so" ')),
    Shape("open tags", _always("<b><i>"), _always("</i></b>")),
    Shape("pulled apart", lambda n: f"{{ name {n} }} ", lambda n: f"{{name{n}}} "),
    Shape("addresses", lambda n: f"https://a.example/{n} ", lambda n: f"https://b.example/{n} "),
    Shape("e-mail", lambda n: f"desk{n}@a.example ", lambda n: f"desk{n} (at) a.example "),
    Shape("tags", lambda n: f"<b id={n}>so</b> ", lambda n: f"<i id={n}>so</i> "),
    _alone("page lines", lambda n: f"Click here to read on {n}\n© {n} Courier\n"),
    _alone("entities", _always("&nbsp;&amp;#8217; ")),
    _alone("script", lambda n: f"<script>var a{n} = 1;</script> "),
    # Signs.
    _alone("opening quotes", _always("“")),
    _alone("quoted letters", _always("“a")),
    _alone("straight quotes", _always('a" ')),
    _alone("apostrophes", _always(" 'a")),
    _same("fractions", _always("½ ")),
    _same("fractions in a row", _always("½")),
    _alone("opening brackets", _always("(")),
    _alone("closing brackets", _always("a) ")),
    _alone("stops", _always(". ")),
    _alone("dashes", _always("a — ")),
    _same("digits", _always("7")),
    _same("digits and commas", _always("7,")),
    _same("percent signs", _always("%")),
    _alone("white space", lambda n: "It rained." if n == 0 else " \n"),
    # Nothing that anyone wrote.
    _same("one word", _always("abcdefghij")),
    _same("capitals", _always("A B ")),
    _same("repeated word", _always("the ")),
    _same("broken encoding", _always("caf\u00c3\u00a9 ")),
    _same("combining marks", lambda n: "o" if n == 0 else "\u0301"),
    _same("emoji", _always("👩\u200d👩\u200d👧 ")),
)
