"""What shows that an engine has lost the thread, and what does not."""

import pytest

from tqcheck.counterparts.engines.faults import degenerate_output_reason
from tqcheck.counterparts.translation import Direction

OUT, INTO = Direction("en", "es"), Direction("zh", "en")
SENTENCE = "The ferry to the islands leaves at noon."


@pytest.mark.parametrize(
    ("text", "translation", "direction", "fault"),
    [
        (SENTENCE, "El ferry a las islas sale a mediodía.", OUT, None),
        (SENTENCE, " ", OUT, "it is empty"),
        *((SENTENCE, text, OUT, "it is empty") for text in ("\0", "\u200b", "...", "?", "\ufffd\ufffd")),
        ("* * *", "***", OUT, None),
        ("* * *", "", OUT, "it is empty"),
        (SENTENCE, "a\0b", OUT, "it holds a control character"),
        (SENTENCE, "El ferry a las islas\x1b[2J sale.", OUT, "it holds a control character"),
        (SENTENCE, "El ferry sale a mediod\ud83da.", OUT, "it holds half of a surrogate pair"),
        (SENTENCE, "Sí.", OUT, "it is less than a tenth as long as the text"),
        ("市政府昨天宣布新的计划", "Yes.", INTO, "it is less than a tenth as long as the text"),
        (
            "市政府昨天宣布计划",
            "The city announced its plans yesterday, as it had said it would.",
            INTO,
            None,
        ),
        (SENTENCE, "the ferry to  the islands leaves at noon.", OUT, "the text was copied, not translated"),
        (SENTENCE, SENTENCE, Direction("en", "en"), None),
        ("Johan Cruyff, 1974", "Johan Cruyff, 1974", OUT, None),
        (
            "市政府昨天宣布新的计划并且开始实施。",
            "市政府昨天宣布新的计划并且开始实施。",
            INTO,
            "the text was copied, not translated",
        ),
        ("新华社北京", "新华社北京", INTO, None),
        (
            SENTENCE,
            "Sale, sale, sale, sale, sale, sale.",
            OUT,
            None,
        ),  # the marks differ: no run of equal words
        (SENTENCE, "El ferry " + "a las islas " * 4, OUT, "it runs in circles"),
        (SENTENCE, "sale " * 6, OUT, "it runs in circles"),
        (SENTENCE, "sale sale sale", OUT, None),
        ("No, " + "no no no no no no no!", "No, " + "no no no no no no no!"[::-1] + " nunca", OUT, None),
        ("雨", "rain " * 3, INTO, None),
        (
            "雨下了。",
            "It rained, and then it went on raining for the whole of the night and the day after it, too.",
            INTO,
            "it is more than ten times as long as the text",
        ),
        (SENTENCE, "渡轮中午开往岛上去岛上去岛上去岛上去", Direction("en", "zh"), "it runs in circles"),
    ],
)
def test_faults(text: str, translation: str, direction: Direction, fault: str | None) -> None:
    assert degenerate_output_reason(text, translation, direction) == fault
