"""Language tags: only the language itself matters here, not its script or region."""

import re
from functools import lru_cache

_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z0-9]{1,8})*")

# BCP 47 requires the shortest code, but data sets such as FLORES use three letters (eng_Latn).
_SHORTER = {
    "ara": "ar", "arb": "ar", "chi": "zh", "cmn": "zh", "deu": "de", "eng": "en", "fra": "fr",
    "fre": "fr", "ger": "de", "jpn": "ja", "kor": "ko", "rus": "ru", "spa": "es", "zho": "zh",
}  # fmt: skip


@lru_cache(maxsize=256)
def primary_language(tag: str) -> str | None:
    """The language of a tag: `zh` for `zh-Hans`, `zh_CN`, `ZH` or `zho_Hans`; None if it is not a tag."""
    match = _TAG.fullmatch(tag.strip())
    if match is None:
        return None
    language = match[1].lower()
    return _SHORTER.get(language, language)
