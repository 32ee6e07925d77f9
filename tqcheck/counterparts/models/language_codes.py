"""What languages are called in the vocabularies of translation models: ISO 639-3 and script, as in FLORES-200."""

from collections.abc import Mapping

_FLORES: Mapping[str, str] = {
    "ar": "arb_Arab", "bg": "bul_Cyrl", "cs": "ces_Latn", "da": "dan_Latn", "de": "deu_Latn", "el": "ell_Grek",
    "en": "eng_Latn", "es": "spa_Latn", "et": "est_Latn", "fa": "pes_Arab", "fi": "fin_Latn", "fr": "fra_Latn",
    "he": "heb_Hebr", "hi": "hin_Deva", "hr": "hrv_Latn", "hu": "hun_Latn", "id": "ind_Latn", "it": "ita_Latn",
    "ja": "jpn_Jpan", "ko": "kor_Hang", "lt": "lit_Latn", "lv": "lvs_Latn", "ms": "zsm_Latn", "ne": "npi_Deva",
    "nl": "nld_Latn", "no": "nob_Latn", "pl": "pol_Latn", "pt": "por_Latn", "ro": "ron_Latn", "ru": "rus_Cyrl",
    "sk": "slk_Latn", "sl": "slv_Latn", "sr": "srp_Cyrl", "sv": "swe_Latn", "ta": "tam_Taml", "th": "tha_Thai",
    "tr": "tur_Latn", "uk": "ukr_Cyrl", "ur": "urd_Arab", "vi": "vie_Latn", "zh": "zho_Hans",
}  # fmt: skip
# Macrolanguages, by the member that models are trained on.
_MEMBERS: Mapping[str, tuple[str, ...]] = {
    "zh": ("cmn_Hans", "cmn"),
    "ar": ("ara",),
    "lv": ("lav",),
    "ms": ("msa",),
    "fa": ("fas",),
}


def codes(language: str) -> tuple[str, ...]:
    """The names under which a language may stand in a vocabulary, the likeliest first."""
    flores = _FLORES.get(language)
    if flores is None:
        return (language,)
    return (language, flores, flores.partition("_")[0], *_MEMBERS.get(language, ()))
