"""Where the sources of a file of translations are, and the languages that the names of both say."""

from pathlib import Path

import pytest

from tqcheck.core.errors import InputError
from tqcheck.readers.language_in_name import languages_of, without_language
from tqcheck.readers.source_files import SourcePattern

FILES = (
    "locales/en/menu.json",
    "locales/de/menu.json",
    "locales/en/admin/users/list.json",
    "locales/de/admin/users/list.json",
    "i18n/menu.properties",
    "i18n/menu_de.properties",
    "i18n/menu_pt_BR.properties",
    "web/app_en.json",
    "web/app_de.json",
    "web/what-is.json",
    "a/res/values/strings.xml",
    "a/res/values-de/strings.xml",
    "b/c/res/values/strings.xml",
    "b/c/res/values-b+sr+Latn/strings.xml",
    "de.json",
    "en.json",
)


@pytest.fixture(autouse=True)
def _files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in FILES:
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("")
    monkeypatch.chdir(tmp_path)


@pytest.mark.parametrize(
    ("pattern", "translations", "sources"),
    [
        ("en.json", "de.json", "en.json"),
        ("locales/en/menu.json", "de.json", "locales/en/menu.json"),
        ("locales/en/*.json", "locales/de/menu.json", "locales/en/menu.json"),
        ("locales/en/*.json", "./locales/de/../de/menu.json", "locales/en/menu.json"),
        ("locales/en/**/*.json", "locales/de/menu.json", "locales/en/menu.json"),
        ("locales/en/**/*.json", "locales/de/admin/users/list.json", "locales/en/admin/users/list.json"),
        ("i18n/*.properties", "i18n/menu_de.properties", "i18n/menu.properties"),
        ("i18n/*.properties", "i18n/menu_pt_BR.properties", "i18n/menu.properties"),
        ("web/*_en.json", "web/app_de.json", "web/app_en.json"),
        ("*/res/values/strings.xml", "a/res/values-de/strings.xml", "a/res/values/strings.xml"),
        ("**/values/*.xml", "b/c/res/values-b+sr+Latn/strings.xml", "b/c/res/values/strings.xml"),
    ],
)  # fmt: skip
def test_the_source_of_a_file(pattern: str, translations: str, sources: str) -> None:
    assert SourcePattern(pattern).path_for(translations) == sources


def test_a_pattern_of_a_configuration_is_absolute(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pattern = SourcePattern(f"{tmp_path}/locales/en/**/*.json")
    assert pattern.path_for("locales/de/menu.json") == "locales/en/menu.json"
    assert pattern.path_for(f"{tmp_path}/locales/de/menu.json") == f"{tmp_path}/locales/en/menu.json"
    monkeypatch.chdir("locales")
    assert pattern.path_for("de/menu.json") == "en/menu.json"


@pytest.mark.parametrize(
    ("pattern", "translations"),
    [
        ("en.json", "en.json"),
        ("locales/en/*.json", "locales/en/menu.json"),
        ("i18n/*.properties", "i18n/menu.properties"),
        ("web/*.json", "web/what-is.json"),
    ],
)
def test_the_file_of_sources_itself_has_none(pattern: str, translations: str) -> None:
    assert SourcePattern(pattern).path_for(translations) is None


@pytest.mark.parametrize(
    ("pattern", "translations", "fault"),
    [
        ("fr.json", "de.json", "de.json: its source file fr.json does not exist; check --source-file"),
        (
            "locales/fr/*.json",
            "locales/de/menu.json",
            "locales/de/menu.json: its source file locales/fr/menu.json does not exist; check --source-file",
        ),
        (
            "*/en/*.json",
            "de.json",
            'de.json: has no source file: "*/en/*.json" has more folders than its path; check --source-file',
        ),
        (
            "a/b/**/c.json",
            "de.json",
            'de.json: has no source file: "a/b/**/c.json" has more folders than its path; check --source-file',
        ),
    ],
)
def test_files_without_a_source(pattern: str, translations: str, fault: str) -> None:
    with pytest.raises(InputError) as raised:
        SourcePattern(pattern).path_for(translations)
    assert str(raised.value) == fault


@pytest.mark.parametrize("pattern", ["", "a/**", "**/a/**/b.json", "*_*.json"])
def test_what_is_no_pattern(pattern: str) -> None:
    with pytest.raises(ValueError, match="expected"):
        SourcePattern(pattern)


@pytest.mark.parametrize(
    ("translations", "sources", "languages"),
    [
        ("locales/de/menu.json", "locales/en/menu.json", ("de", "en")),
        ("de.json", "en.json", ("de", "en")),
        ("pt-BR.json", "en-US.json", ("pt", "en")),
        ("i18n/menu_zh_Hans_CN.properties", "i18n/menu.properties", ("zh", None)),
        ("app_de.arb", "app_en.arb", ("de", "en")),
        ("res/values-de/strings.xml", "res/values/strings.xml", ("de", None)),
        ("res/values-zh-rTW/strings.xml", "res/values/strings.xml", ("zh", None)),
        ("res/values-b+sr+Latn/strings.xml", "res/values/strings.xml", ("sr", None)),
        ("res/values-iw/strings.xml", "res/values/strings.xml", ("he", None)),
        ("de.lproj/menu.json", "en.lproj/menu.json", ("de", "en")),
        ("lib/de/it.json", "app/en/it.json", ("de", "en")),
        ("new/menu.json", "old/menu.json", (None, None)),
        ("locales/zzz/menu.json", "locales/en-US/menu.json", ("zzz", "en")),
        ("app_zzz.arb", "app_en.arb", ("zzz", "en")),
        ("app_zzz.arb", "menu_en.arb", (None, "en")),
        ("menu.json", "menu.json", (None, None)),
    ],
)
def test_languages(translations: str, sources: str, languages: tuple[str | None, str | None]) -> None:
    assert languages_of(translations, sources) == languages


@pytest.mark.parametrize(
    ("name", "rest"),
    [("menu_de", "menu"), ("menu-pt-BR", "menu"), ("log-out", "log-out"), ("de", "de"), ("menu", "menu")],
)
def test_names_without_their_language(name: str, rest: str) -> None:
    assert without_language(name) == rest
