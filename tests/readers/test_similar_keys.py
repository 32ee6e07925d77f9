"""Keys that look like ones that are read."""

import pytest

from tests.readers.reading import passages
from tqcheck.readers.record import KEY_OF
from tqcheck.readers.similar_keys import misspelt_keys, similar_key


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("referense", "reference"),
        ("refrence", "reference"),
        ("refernece", "reference"),
        ("Reference", "reference"),
        ("back-translation", "back_translation"),
        ("backTranslation", "back_translation"),
        ("Back Translation", "back_translation"),
        ("bak_translation", "back_translation"),
        ("roundtrip", "round_trip"),
        ("retranslaton:opus-mt", "retranslation"),
        ("re-translation.nllb", "retranslation"),
        ("Source", "source"),
        ("soruce", "source"),
        ("SRC", "source"),
        ("src_lang", "source_language"),
        ("source-lang", "source_language"),
        ("sourceLanguage", "source_language"),
        ("target_language", "language"),
        ("lang", "language"),
        ("ID", "id"),
    ],
)
def test_looks_like_a_key(name: str, key: str) -> None:
    assert similar_key(name) == key


@pytest.mark.parametrize(
    "name",
    [
        *(
            "note",
            "url",
            "author",
            "date",
            "title",
            "domain",
            "engine",
            "score",
            "system",
            "segment",
            "document",
        ),
        *(
            "doc_id",
            "seg_id",
            "source_url",
            "source_id",
            "sourceurl",
            "reference_id",
            "reference_url",
            "preference",
        ),
        *(
            "resource",
            "course",
            "force",
            "text_id",
            "context",
            "mt_engine",
            "translator",
            "translated_at",
            "tags",
        ),
        *("annotator", "ignored_by", "languages_spoken", "", "x", "源文", "категория", "ids", "srcs", "idx"),
    ],
)
def test_looks_like_none(name: str) -> None:
    assert similar_key(name) is None


def test_what_is_read_is_never_misspelt() -> None:
    assert {similar_key(name) for name in KEY_OF} == set(KEY_OF.values())


@pytest.mark.parametrize(
    ("line", "misspelt"),
    [
        (b'{"text": "a", "referense": "b", "note": 1}', {"referense": "reference"}),
        (b'{"text": "a", "reference": "c", "referense": "b"}', {}),
        (b'{"text": "a", "source": "Reuters", "Source": "b"}', {}),
        (b'{"text": "a", "Text": "b", "translatoin": "c"}', {}),
        (
            b'{"text": "a", "src_lang": "zh", "lang": "de"}',
            {"src_lang": "source_language", "lang": "language"},
        ),
    ],
)
def test_only_what_a_passage_is_without(line: bytes, misspelt: dict[str, str]) -> None:
    (passage,) = passages("jsonl", line)
    assert misspelt_keys(passage) == misspelt


def test_columns() -> None:
    (passage,) = passages("csv", b"text,referense,retranslaton:opus,Note\na,b,c,d\n")
    assert misspelt_keys(passage) == {"referense": "reference", "retranslaton:opus": "retranslation"}
