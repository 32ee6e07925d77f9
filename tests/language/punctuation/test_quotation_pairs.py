import pytest

from tqcheck.language.punctuation.paired_marks import Fault
from tqcheck.language.punctuation.quotation_pairs import may_be_cut, quotation_flaws

OPEN, SHUT, MIXED, TURNED = Fault.UNCLOSED, Fault.UNOPENED, Fault.MISMATCHED, Fault.TURNED


@pytest.mark.parametrize(
    ("language", "text", "flaws"),
    [
        ("en", "No marks here.", []),
        ("en", 'A “b” and "c" and “d “e” f”.', []),
        ("en", "A “b c.", [("“", OPEN)]),
        ("en", "A b” c.", [("”", SHUT)]),
        ("en", 'A "b c.', [('"', OPEN)]),
        ("en", 'A b" c.', [('"', SHUT)]),
        ("en", 'A " b " c and "d "e.', []),
        ("en", "He is 6'2\" tall.", []),
        ("en", "“A b.\n\n“C d.\n  “E f.”", []),
        ("en", '"A b.\n\n"C d."', []),
        ("en", '“A b" c.', [('"', MIXED)]),
        ("en", '"A b” c.', [("”", MIXED)]),
        ("en", '“A “b" c.', [("“", OPEN), ('"', MIXED)]),
        ("en", "A ”b” c.", [("”", TURNED)]),
        ("en", "A “b“ c.", [("“", TURNED)]),
        ("en", "„A” b.", []),
        ("en", "„A “b” c.", [("„", OPEN)]),
        ("en", "“A «b” c.", [("«", OPEN)]),
        ("de", "„A“ und »b« und «c» und “d”.", []),
        ("de", "„A b.", [("„", OPEN)]),
        ("ru", "«A «b» c», „d“.", []),
        ("ru", "ООО «A «b» c.", []),
        ("ru", "«A« b.", [("«", TURNED)]),
        ("fr", "« A b.\n« C d. »", []),
        ("fr", "« A b.\n» C d. »", []),
        ("fr", "A b » c.", [("»", SHUT)]),
        ("ar", "”A“ و «b» و »c«.", []),
        ("ar", "A “b", [("“", OPEN)]),
        ("ja", "「甲『乙』丙」", []),
        ("ja", "「甲『乙」丙", [("『", OPEN)]),
        ("ja", "甲」乙", [("」", SHUT)]),
        ("zh", "“甲“乙”丙”", []),
        ("zh", "“甲“乙", [("“", TURNED)]),
        ("zh", "甲”乙”丙“丁”", [("”", TURNED)]),
        ("zh", "甲”乙“丙", [("”", TURNED), ("“", TURNED)]),
        ("zh", "甲，”乙", [("”", SHUT)]),
        ("zh", '甲"乙"丙', []),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_quotation_marks_without_their_partner(
    language: str, text: str, flaws: list[tuple[str, Fault]]
) -> None:
    assert [(text[flaw.at], flaw.fault) for flaw in quotation_flaws(text, language)] == flaws


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("en", "We go,” he said.", True),
        ("en", "We go” he said.", False),
        ("en", "“A” we go,” he said.", False),
        ("ru", "Мы едем», - сказал он.", True),
        ("ru", "Мы едем» сказал он.", False),
        ("en", "He said: “We go.", True),
        ("en", "He said “we go.", True),
        ("en", "“We go.", True),
        ("en", "“We go", False),
        ("en", "The “new chapter in talks.", False),
        ("en", "He said: “We go.\nThey go.", False),
        ("ja", "首相は「行く。", True),
    ],
)
def test_speech_may_be_cut_where_a_passage_ends(language: str, text: str, expected: bool) -> None:
    (flaw,) = (flaw for flaw in quotation_flaws(text, language) if flaw.fault in (OPEN, SHUT))
    assert may_be_cut(text, flaw, language) is expected
