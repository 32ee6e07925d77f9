import pytest

from tqcheck.language.punctuation.foreign_quotes import foreign_pairs


@pytest.mark.parametrize(
    ("language", "text", "signs"),
    [
        ("en", "„Yes,” and „No“", ["„", "„“"]),
        ("en", "『Yes』 〈No〉", ["『』", "〈〉"]),
        ("en", "‹Yes› ›No‹ »Yes« «No»", ["»«", "«»", "‹›", "›‹"]),
        ("en", "「安全」 «Да» «7»", []),
        ("es", "«Sí», „no“", ["„“"]),
        ("ru", "«Да», „нет“, 《мир》", ["《》"]),
        ("ja", "«はい» 「Yes」", []),
        ("en", "“Yes”", []),
    ],
)
def test_pairs(language: str, text: str, signs: list[str]) -> None:
    found = sorted(foreign_pairs(text, language), key=lambda pair: text[pair.opens] + str(pair.opens))
    written = [text[pair.opens] + ("" if pair.closes is None else text[pair.closes]) for pair in found]
    assert sorted(written) == sorted(signs)
