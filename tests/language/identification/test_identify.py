"""The language of a text, and whether it is another than declared."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.language.identification.identify import base_language, identify, other_language

SENTENCES = {
    "en": "The council put off the vote on the new stadium until the autumn.",
    "zh": "市议会将新体育场的表决推迟到秋天，因为没有多数支持。",
    "ja": "市議会は新しいスタジアムについての採決を秋まで延期した。",
    "de": "Der Gemeinderat vertagte die Abstimmung über das neue Stadion auf den Herbst.",
    "fr": "Le conseil municipal a reporté à l’automne le vote sur le nouveau stade, faute de majorité.",
    "es": "El ayuntamiento aplazó hasta el otoño la votación sobre el nuevo estadio porque no había mayoría.",
    "ru": "Городской совет отложил голосование по новому стадиону до осени.",
    "ar": "أجل مجلس المدينة التصويت على الملعب الجديد إلى الخريف.",
    "ko": "시의회는 새 경기장에 대한 표결을 가을로 연기했다.",
}


@pytest.mark.parametrize("language", SENTENCES)
@pytest.mark.parametrize("declared", SENTENCES)
def test_each_of_the_nine_is_known_from_each_other(language: str, declared: str) -> None:
    expected = None if language == declared else language
    assert other_language(SENTENCES[language], declared) == expected


@pytest.mark.parametrize("language", SENTENCES)
def test_each_of_the_nine_is_identified(language: str) -> None:
    assert identify(SENTENCES[language]) == language


@pytest.mark.parametrize(
    ("text", "declared"),
    [
        pytest.param("", "en", id="empty"),
        pytest.param("12:30, 50 %", "de", id="no letters"),
        pytest.param("Karim Benzema, Luka Modrić, Antoine Griezmann", "en", id="names"),
        pytest.param("Bayern München 2–1 Borussia Dortmund, Leverkusen 0–0 Köln", "en", id="results"),
        pytest.param("iPhone 15 Pro", "zh", id="product"),
        pytest.param("πr²", "en", id="formula"),
        pytest.param("“Volver” tops the charts", "en", id="title in a headline"),
        pytest.param("東京五輪", "ja", id="Japanese headline without kana"),
        pytest.param("安倍晋三、菅義偉、岸田文雄", "ja", id="Japanese names"),
        pytest.param(
            "动画《となりのトトロ》上映，全国各大影院今天一起重新放映这部老片", "zh", id="Japanese title"
        ),
        pytest.param("La Casa de Papel", "en", id="short title"),
        pytest.param(
            "Rådet utsatte avstemningen om det nye stadionet til høsten i år.", "da", id="close relative"
        ),
        pytest.param("anything at all in a language that is not known here", "xx", id="unknown code"),
        pytest.param("Καλημέρα σε όλους", "el", id="the only language of its script"),
        pytest.param(
            "See https://www.nachrichten.example/wer-hat-das-gemacht-und-warum-nicht", "en", id="address"
        ),
    ],
)
def test_the_benefit_of_the_doubt(text: str, declared: str) -> None:
    assert other_language(text, declared) is None


@pytest.mark.parametrize(
    ("text", "declared", "found"),
    [
        pytest.param("普京", "en", "zh", id="two characters"),
        pytest.param("プーチン", "en", "ja", id="kana"),
        pytest.param("据路透社（Reuters）报道，表决推迟到秋天。", "en", "zh", id="a name in brackets"),
        pytest.param("美国总统拜登今天表示将访问韩国", "ja", "zh", id="simplified characters"),
        pytest.param("我們的孩子是你的孩子，他說。", "ja", "zh", id="traditional characters"),
        pytest.param("新大楼" + "建設計画発表後" * 9, "ja", "zh", id="a long text without kana"),
        pytest.param(
            "Міська рада відклала голосування до осені, бо її не підтримали.", "en", "uk", id="Ukrainian"
        ),
        pytest.param("Привет всем", "en", "ru", id="short Russian"),
        pytest.param("این خبر را چاپ نکرد", "en", "fa", id="Persian"),
        pytest.param("सरकार ने योजना वापस ले ली", "en", "hi", id="Devanagari"),
        pytest.param("Good morning, 서울", "ko", None, id="a little of both"),
        pytest.param("ΚΑΛΗΜΕΡΑ", "en", "el", id="Greek"),
        pytest.param(
            "DER RAT HAT DIE ABSTIMMUNG ÜBER DAS STADION AUF DEN HERBST VERTAGT", "en", "de", id="capitals"
        ),
    ],
)
def test_what_is_certain(text: str, declared: str, found: str | None) -> None:
    assert other_language(text, declared) == found


def test_only_candidates_are_answers() -> None:
    assert other_language(SENTENCES["de"], "en", {"de", "fr"}) == "de"
    assert other_language(SENTENCES["de"], "en", {"zh"}) is None


def test_a_tag_counts_by_its_language() -> None:
    assert base_language("zh-Hant") == "zh"
    assert base_language(" EN_gb ") == "en"
    assert other_language(SENTENCES["en"], "en-GB") is None


def test_a_long_text_is_judged_by_samples() -> None:
    assert other_language((SENTENCES["de"] + " ") * 2000, "en") == "de"
    assert other_language((SENTENCES["en"] + " ") * 2000, "en") is None


@pytest.mark.parametrize("text", ["", "1", "Reuters", "Oslo, Kiel"])
def test_too_little_to_identify(text: str) -> None:
    assert identify(text) is None


@given(st.text(), st.sampled_from([*SENTENCES, "und", "tlh", "sv", ""]))
def test_any_text_gets_an_answer(text: str, declared: str) -> None:
    found = other_language(text, declared)
    assert found is None or (len(found) == 2 and found != declared)
    assert identify(text) is None or len(str(identify(text))) == 2
