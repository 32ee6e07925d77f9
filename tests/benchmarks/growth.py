"""How the time of a check grows with its input, for shapes of text that are hard on some rule or reader.

python -m tests.benchmarks.growth [SHAPE ...] [--model] [--start 4000] [--doublings 3]

Each shape is doubled, and the exponent is the slope of time over size on a logarithmic scale between the two largest
sizes: 1 is linear. A time below ten milliseconds says nothing and is left out. The goal is at most 1.2.
"""

import argparse
import json
import math
from collections.abc import Callable, Mapping
from time import perf_counter

from tqcheck.batches import load_checker
from tqcheck.passage import Counterpart, Passage, Route
from tqcheck.pipeline import Judge
from tqcheck.settings import Settings

GOAL = 1.2
_LEAST = 0.01  # seconds
_SENTENCE = "The council approved the plan for {n} new flats in the north of the city on Monday. "
_OTHER = "On Monday the council rejected the plan for {n} new homes in the south of the city. "

Shape = Callable[[int], str]


def _repeated(unit: str) -> Shape:
    return lambda size: (unit * (size // len(unit) + 1))[:size]


def _counted(unit: str) -> Shape:
    def made(size: int) -> str:
        parts: list[str] = []
        length = 0
        while length < size:
            parts.append(unit.format(n=len(parts)))
            length += len(parts[-1])
        return "".join(parts)

    return made


SHAPES: Mapping[str, tuple[Shape, Shape]] = {
    name: (
        _counted(unit) if "{n}" in unit else _repeated(unit),
        _counted(other) if "{n}" in other else _repeated(other),
    )
    for name, unit, other in [
        ("news", _SENTENCE, _OTHER),
        ("news without stops", _SENTENCE.replace(". ", " "), _OTHER.replace(". ", " ")),
        ("the same sentence", "Rates rose in May. ", "Rates fell in May. "),
        ("one word", "word ", "words "),
        ("letters", "a", "b"),
        ("words without spaces", "Rateswordplan", "Planwordrates"),
        ("capitals", "RATES ROSE ", "RATES FELL "),
        ("names", "Anna Berg{n} met Olaf Dahl{n} in Oslo. ", "Olga Berg{n} met Otto Dahl{n} in Bern. "),
        (
            "titles",
            "President Anna Berg{n} and Mayor Olaf Dahl. ",
            "Minister Anna Berg{n} and Mayor Olaf Dahl. ",
        ),
        ("numbers", "{n} ", "1{n} "),
        ("numbers with units", "{n} km and {n} kg, ", "{n} miles and {n} pounds, "),
        ("money", "${n} million, ", "${n} billion, "),
        ("dates", "on 3 May 20{n}, ", "on 4 May 20{n}, "),
        ("fractions", "½", "¼"),
        ("fractions apart", "½ ", "¼ "),
        ("digits", "1", "2"),
        ("digits with commas", "1,", "2,"),
        ("number words", "twenty-one thousand and ", "twenty-two thousand and "),
        ("ordinals", "the {n}th of ", "the 1{n}th of "),
        ("percent", "{n}% ", "{n} percentage points "),
        ("placeholders", "{{{{a{n}}}}} ", "{{{{b{n}}}}} "),
        ("printf", "%{n}$s ", "%1{n}$s "),
        ("tags", "<b>a{n}</b> ", "<i>a{n}</i> "),
        ("open tags", "<b ", "<i "),
        ("links", "https://example.org/{n} ", "https://example.com/{n} "),
        ("addresses", "a{n}@example.org ", "b{n}@example.org "),
        ("Markdown", "[a{n}](b{n}) ", "[a{n}](c{n}) "),
        ("opening quotation marks", "“", "‘"),
        ("quotations", "“Rates rose,” she said. ", "“Rates fell,” he said. "),
        ("closing brackets", ")", "]"),
        ("opening brackets", "(", "["),
        ("commas", ", ", "; "),
        ("stops", ". ", "! "),
        ("dots", ".", "…"),
        ("negations", "not never no ", "never not "),
        ("denied", "They did not approve plan {n}. ", "They approved plan {n}. "),
        ("opposites", "shares rose and fell, ", "bonds fell and rose, "),
        ("blank lines", "Rates rose.\n\n", "Rates fell.\n\n"),
        ("white space", " a", "  a"),
        ("zero width", "a\u200b", "a"),
        ("combining marks", "e\u0301", "e"),
        ("full width", "Ａ１ ", "A1 "),
        ("Chinese", "理事会周一批准了该计划。", "周一理事会否决了该计划。"),
        ("Chinese without stops", "理事会批准了计划", "理事会否决了计划"),
    ]
}
"""A passage and what it is compared with, by their sizes in characters."""


def main() -> None:
    """Print a line a shape: seconds at each size, and the exponent."""
    options = _options()
    checker = load_checker(Settings()) if options.model else None
    judge = Judge(Settings(model=options.model), checker=checker)
    sizes = [options.start * 2**step for step in range(options.doublings + 1)]
    over = []
    for name in options.shapes or SHAPES:
        times = [_seconds(judge, name, size) for size in sizes]
        exponent = _exponent(times)
        over += [name] if exponent is not None and exponent > GOAL else []
        shown = "-" if exponent is None else f"{exponent:.2f}" + (" OVER" if exponent > GOAL else "")
        print(f"{name:26}" + "".join(f"{each:9.3f}" for each in times) + f"   {shown}", flush=True)
    print(json.dumps({"goal": GOAL, "over": over}))


def _seconds(judge: Judge, name: str, size: int) -> float:
    """The best of two, for the first one may load something."""
    left, right = SHAPES[name]
    language = "zh" if name.startswith("Chinese") else "en"
    counterpart = Counterpart(Route.RETRANSLATION, right(size), "engine")
    best = math.inf
    for turn in range(2):
        # Another text each time: what is remembered of the first one must not help the second.
        passage = Passage(f"{left(size)} {turn}", id=name, language=language, counterparts=(counterpart,))
        began = perf_counter()
        judge.judge([passage])
        best = min(best, perf_counter() - began)
    return best


def _exponent(times: list[float]) -> float | None:
    if times[-2] < _LEAST:
        return None
    return math.log2(times[-1] / times[-2])


def _options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("shapes", nargs="*", choices=[*SHAPES, []])
    parser.add_argument("--model", action="store_true")
    parser.add_argument("--start", type=int, default=4000)
    parser.add_argument("--doublings", type=int, default=3)
    return parser.parse_args()


if __name__ == "__main__":
    main()
