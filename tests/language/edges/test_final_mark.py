"""The mark at the end of a text, in any script, behind quotation marks and tags."""

import pytest

from tqcheck.language.edges.final_mark import FinalMark, ending

STOP, COLON, ELLIPSIS = FinalMark.STOP, FinalMark.COLON, FinalMark.ELLIPSIS
QUESTION, EXCLAMATION = FinalMark.QUESTION, FinalMark.EXCLAMATION


@pytest.mark.parametrize(
    ("text", "language", "mark"),
    [
        ("Save.", "en", STOP),
        ("Save", "en", None),
        ("", "en", None),
        (" \n", "en", None),
        ("...", "en", ELLIPSIS),
        ("Save as…", "en", ELLIPSIS),
        ("Save as . . .", "en", ELLIPSIS),
        ("The end..", "en", STOP),
        ("Nom\u202f:", "fr", COLON),
        ("Quitter ?", "fr", QUESTION),
        ("保存。", "zh", STOP),
        ("正在保存……", "zh", ELLIPSIS),
        ("名称：", "zh", COLON),
        ("هل تريد؟", "ar", QUESTION),
        ("Συνέχεια;", "el", QUESTION),
        ("Συνέχεια\u037e", "el", QUESTION),
        ("Continue;", "en", None),
        ("फ़ाइल नहीं मिली।", "hi", STOP),
        ("What?!", "en", QUESTION),
        ("Что?..", "ru", QUESTION),
        ("<b>Note:</b>", "en", COLON),
        ("Done.<br/>", "en", STOP),
        ("Open {file}", "en", None),
    ],
)
def test_kinds(text: str, language: str, mark: FinalMark | None) -> None:
    assert ending(text, language).foremost is mark


@pytest.mark.parametrize(
    ("text", "is_quoted"),
    [
        ('He said "Stop."', True),
        ("Er sagte: „Halt!“", True),
        ("(Siehe oben.) ", True),
        ('Press "OK".', False),
        ('Press "OK"', False),
        ('"', False),
    ],
)
def test_a_quotation_that_closes_after_the_mark(text: str, is_quoted: bool) -> None:
    assert ending(text, "en").is_quoted is is_quoted


@pytest.mark.parametrize(
    ("text", "may_shorten"),
    [
        ("on 3.", True),
        ("at 5 p.m.", True),
        ("Smith and Sons Ltd.", True),
        ("und so weiter usw.", True),
        ("Čer.", True),
        ("by J.", True),
        ("The file is gone.", False),
        ("gone…", False),
    ],
)
def test_a_stop_that_may_belong_to_its_word(text: str, may_shorten: bool) -> None:
    assert ending(text, "en").may_shorten is may_shorten


@pytest.mark.parametrize("text", ["Save.", "Save", 'Say "Go!" ', "A . . .\n", ".", "”.", "<br>.<br>"])
def test_the_span_holds_the_marks(text: str) -> None:
    found = ending(text, "en")
    marks = found.span.of(text)
    assert bool(marks) is bool(found.marks)
    assert not any(map(str.isalnum, marks))
    assert marks == marks.strip()
