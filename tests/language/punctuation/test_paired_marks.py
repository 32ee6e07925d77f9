import pytest

from tqcheck.language.punctuation.paired_marks import Fault, bracket_flaws


@pytest.mark.parametrize(
    ("text", "language", "flaws"),
    [
        ("a (b [c] d) e", "en", []),
        ("a (b [c) d", "en", [("[", Fault.UNCLOSED)]),
        ("a (b", "en", [("(", Fault.UNCLOSED)]),
        ("abc) d", "en", [(")", Fault.UNOPENED)]),
        ("（甲) 《乙》", "zh", []),
        ("《甲", "zh", [("《", Fault.UNCLOSED)]),
        ("a) one; b) two; 1) three; iv) four; 三）五", "en", []),
        ("in [0, 1) and (2, 3]", "en", []),
        ("in [zero) here", "en", [("[", Fault.UNCLOSED), (")", Fault.UNOPENED)]),
        ("fine :) sad :( wink ;-) bad :-(", "en", []),
        ("note :(x", "en", [("(", Fault.UNCLOSED)]),
        ("Рад)) Спасибо) И грустно(", "ru", [(")", Fault.UNOPENED)]),
        ("Рад) нет", "ru", [(")", Fault.UNOPENED)]),
        ("Рад! ) Да", "ru", []),
        ("« ) » was expected, not '['", "en", []),
        ('say (" and leave', "en", [("(", Fault.UNCLOSED)]),
    ],
)
def test_brackets_without_a_partner(text: str, language: str, flaws: list[tuple[str, Fault]]) -> None:
    assert [(text[flaw.at], flaw.fault) for flaw in bracket_flaws(text, language)] == flaws
