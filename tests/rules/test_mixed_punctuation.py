from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.core.subject import Subject
from tqcheck.rules.mixed_punctuation import MixedPunctuation


def flagged(text: str, language: str = "en") -> list[str]:
    marks = MixedPunctuation().check(Subject(Document(text, language)))
    assert isinstance(marks, list)
    return [mark.span.of(text) for mark in marks]


@pytest.mark.parametrize(
    ("language", "text", "signs"),
    [
        ("en", "It rose， he said。", ["，", "。"]),
        ("ru", "Он уехал， молча.", ["，"]),
        ("ko", "회의에 참석했다。", ["。"]),
        ("ar", "وصل الوزير，ثم غادر", ["，"]),
        ("zh", "他表示,愿意对话.各方同意", [",", "."]),
        ("ja", "来月,訪問する。", [","]),
        ("ja", "来月, 訪問する。", [","]),
        ("en", 'He called it “a lost year" for all.', ['"']),
        ("en", 'He called it "a lost year” for all.', ["”"]),
        ("en", "He called it a ”lost year” for all.", ["”"]),
        ("en", "He said “we go. “", ["“"]),
        ("zh", "“新时代“的说法", ["“"]),
        ("zh", "的”新时代”和“旧时代”", ["”"]),
        ("ru", "Это «ошибка« и всё.", ["«"]),
        ("en", "China‘s patience and the ‘one road‘ plan", ["‘", "‘"]),
        ("en", "It was closed.. The ferry , too,, was.", ["..", " ,", ",,"]),
        ("en", "It was closed, , and left,.", [", ,", ",."]),
        ("es", "Viajó a Lima , según dicen.", [" ,"]),
        ("fr", "Il est parti..", [".."]),
        ("en", "„We go,” he said of the „plan“.", ["„", "„", "“"]),
        ("en", "「We go」 in 《Low Tide》", ["「", "」", "《", "》"]),
        ("en", "A «plan», a »plan« and a ‚plan‘.", ["«", "»", "»", "«", "‚", "‘"]),
        ("fr", "Le „plan“ et le 『plan』", ["„", "“", "『", "』"]),
        ("de", "Das 「Ziel」", ["「", "」"]),
        ("ru", "Наш 「план」", ["「", "」"]),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_wrong_marks_are_flagged(language: str, text: str, signs: list[str]) -> None:
    assert flagged(text, language) == signs


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "It rose, he said. Wait... what?! Acme Inc., Leeds, etc., agreed…"),
        ("en", "The slogan 和平，发展 and China’s ‘one road’ plan in the ‘90s"),
        ("en", "“A lost year” and \"another\" one, 'n' all, for Hawai‘i"),
        ("zh", "警告: 不能保存, 请重试."),
        ("zh", "增长5.2%, 版本1.0，10:30，example.com。"),
        ("ja", "「来月、訪問する」（10:30）。"),
        ("de", "Ein ‚Wunder‘ und „ein Erfolg“."),
        ("fr", "Qui sait , demandait-il ; personne !"),
        ("ru", "Это «ошибка», а не „успех“."),
        ("en", "The poem 《静夜思》, «Правда» and a number «7»."),
        ("en", "Home » News » World"),
        ("es", "Un «plan»."),
        ("ko", "『계획』"),
        ("en", ""),
    ],
    ids=lambda value: value if isinstance(value, str) else None,
)
def test_sound_marks_stay(language: str, text: str) -> None:
    assert flagged(text, language) == []


@given(st.text(alphabet='ab ,.，。的‘’“”"«»\n'), st.sampled_from(sorted(MixedPunctuation.languages)))
def test_any_text_is_read_and_no_two_marks_overlap(text: str, language: str) -> None:
    marks = MixedPunctuation().check(Subject(Document(text, language)))
    assert isinstance(marks, list)
    assert all(mark.span.of(text) for mark in marks)
    assert all(left.span.end <= right.span.start for left, right in pairwise(marks))
