"""What counterparts tell TQ122 of a word that the passage has no word for."""

import pytest

from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.judging.prepare import prepare
from tqcheck.judging.run_rules import run_comparison_rule
from tqcheck.rules.lost_word import LostWord

SOURCE = "A nurse noticed the leak in the old cellar late on Friday evening."
TEXT = "Einer Bäckerin fiel das Leck in dem alten Keller am späten Freitagabend auf."


@pytest.mark.parametrize(
    ("route", "text", "flagged"),
    [
        (None, "", ["Bäckerin"]),
        (Route.RETRANSLATION, "Eine Krankenschwester bemerkte das Leck im alten Keller.", ["Bäckerin"]),
        (Route.RETRANSLATION, "Eine Amme bemerkte spät am Freitagabend das Leck im alten Keller.", []),
        (
            Route.BACK_TRANSLATION,
            "A baker noticed the leak in the old cellar on Friday evening.",
            ["Bäckerin"],
        ),
        (Route.BACK_TRANSLATION, "The leak in the old cellar was noticed by a nurse on Friday evening.", []),
        (Route.BACK_TRANSLATION, "Late on Friday somebody saw that the old cellar was leaking.", []),
    ],
    ids=[
        "none",
        "it has a word for it",
        "it has none either",
        "it says another",
        "it has the very word",
        "it has nothing of the kind",
    ],
)  # fmt: skip
def test_a_counterpart(route: Route | None, text: str, flagged: list[str]) -> None:
    counterparts = () if route is None else (Counterpart(route, text, "engine"),)
    passage = Passage(TEXT, "de", source=SOURCE, source_language="en", counterparts=counterparts)
    result = run_comparison_rule(LostWord(), prepare(passage))
    assert [each.text for each in result.findings] == flagged


def test_the_language_of_the_source() -> None:
    rule = LostWord()
    assert [each for each in ("zh", "en", "de", "und") if rule.reads_source(each)] == ["zh", "en"]
    assert not rule.judges_meaning, "it finds single words: where it finds none, little is known of the rest"
