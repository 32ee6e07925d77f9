"""Plural messages: which forms are missing or superfluous, and what the finding says."""

import pytest

from tqcheck.language.plurals.messages import flaws

RUSSIAN, CZECH = "Russian has one, few, many, other", "Czech has one, few, other"
ENGLISH = "English has one, two, few, other"
SOURCE = "{n, plural, one {# file} other {# files}}"


@pytest.mark.parametrize(
    ("text", "language", "source", "messages"),
    [
        ("{n, plural, one {# файл} other {# файла}}", "ru", SOURCE, [f'no branches "few" and "many": {RUSSIAN}']),
        ("{n, plural, =1 {# plik} few {# pliki} many {# plików} other {# pliku}}", "pl", SOURCE, []),
        ("{n, plural, =1 {# файл} few {#} many {#} other {#}}", "ru", SOURCE, [f'no branch "one": {RUSSIAN}']),
        ("{n, plural, other {Dateien: #}}", "de", "{n, plural, other {Files: #}}", []),
        ("{n, plural, other {# Dateien}}", "de", SOURCE, ['no branch "one": German has one, other']),
        ("{n, plural, other {# 个文件}}", "zh", SOURCE, []),
        ("{n, plural, one {# dosya} other {# dosya}}", "tr", SOURCE, []),
        ("{n, plural, one {# Datei}}", "de", None, ['"{n, plural," has no branch "other"']),
        ("{n, plural, one {# Datei}}", "de", SOURCE, []),
        ("{n, plural, one {# Datei}}", "de", "Files", ['"{n, plural," has no branch "other"']),
        ("{n, plural, one {# Datei} other {# Dateien}", "de", None, ['"{n, plural," is never closed']),
        ("{n, plural, one {# Datei} other {# Dateien}}}", "de", None, ['"}" closes nothing']),
        ("{n, plural, one {a} one {b} other {c}}", "de", None, ['the branch "one" stands here twice']),
        ("{g, select, male {er} female {sie}}", "de", None, ['"{g, select," has no branch "other"']),
        ("{n, selectordinal, one {#st} other {#th}}", "en", None, [f'no branches "two" and "few": {ENGLISH}']),
        ("{g, select, male {{n, plural, one {#} other {#}}} other {#}}", "cs", None, [f'no branch "few": {CZECH}']),
        ("{name} hat {n} Dateien", "de", None, []),
        ("a } b", "de", None, []),
    ],
)  # fmt: skip
def test_flaws(text: str, language: str, source: str | None, messages: list[str]) -> None:
    assert [flaw.message for flaw in flaws(text, language, source)] == messages
