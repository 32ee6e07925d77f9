"""Reading the data folder."""

import gzip
from pathlib import Path

import pytest

from tests.training.tiny import (
    ENGINES,
    SENTENCES,
    alternatives,
    document,
    planted,
    rated,
    sound,
    translation,
    write_data,
    write_rows,
)
from tqcheck.core.errors import InputError
from tqcheck.training.annotated import (
    ALTERNATIVES,
    PLANTED,
    RATED,
    RETRANSLATIONS,
    SOUND,
    TRANSLATIONS,
    read,
)
from tqcheck.training.split import HELD_OUT_KINDS


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return write_data(tmp_path, documents=2)


def test_translations_of_one_source_stand_together(folder: Path) -> None:
    sources = read(folder).sources
    assert len(sources) == 2 * 2 * len(SENTENCES)
    first = sources[0]
    assert [each.system for each in first.machine] == ["first", "second"]
    assert first.human == [f"It is said: {SENTENCES[0]}"]
    assert [len(each.errors) for each in first.machine] == [2, 0]


def test_documents_are_parted_by_their_names(folder: Path) -> None:
    data = read(folder)
    for part in ("train", "calibration"):
        assert {source.document for source in data.of(part)} == {document(part, 0), document(part, 1)}
    assert data.of("test") == []


def test_outputs_of_engines_that_must_not_be_learned_from_are_never_read(folder: Path) -> None:
    data = read(folder)
    assert "google" in ENGINES
    for engines in [*(each.engines for each in data.sources), *(each.engines for each in data.sound)]:
        assert list(engines) == ["opusmt", "argos", "bergamot-base"]


def test_held_out_kinds_and_languages_are_never_read(folder: Path) -> None:
    rows = [planted(kind) for kind in sorted(HELD_OUT_KINDS | {"empty", "shuffle_trans"})]
    write_rows(folder / PLANTED, [*rows, planted("repeat2", pert_sent="a."), planted("repeat2")])
    write_rows(folder / SOUND, [sound(language) for language in ("ar", "tr", "zh", "vi", "sv")])
    data = read(folder)
    assert [each.kind for each in data.planted] == ["repeat2"]
    assert len(data.sound) == 2


def test_alternatives_are_of_sentences_that_serve_for_nothing_else(folder: Path) -> None:
    rows = [
        alternatives("wmt18", "Rates rose."),
        alternatives("flores-dev", "Rates fell."),
        alternatives("wmt20", "The bank fell.", source="train 0 0"),
        alternatives(
            "wmt18", "The bank rose.", outputs={"opusmt": "Said.", "argos": "Said. ", "google": "No."}
        ),
    ]
    write_rows(folder / ALTERNATIVES, rows)
    assert read(folder, plants_errors=True).alternatives == (("Rates rose.", "So Rates rose."),)
    assert read(folder).alternatives == ()


def test_blank_texts_are_passed_over(folder: Path) -> None:
    name = document("train")
    write_rows(
        folder / TRANSLATIONS, [translation("s", "first", SENTENCES[0], name), {"set": "2020", "text": " "}]
    )
    write_rows(
        folder / RETRANSLATIONS, [{"source": " s ", "english": {"opusmt": " ", "argos": "Rates rose."}}]
    )
    write_rows(folder / RATED, [rated("ro-en", 0.5, text=" "), rated("ro-en", 0.5, post_edit="")])
    assert read(folder).rated == ()
    (source,) = read(folder).sources
    assert source.engines == {"argos": "Rates rose."}


@pytest.mark.parametrize(
    ("name", "rows", "place"),
    [
        (TRANSLATIONS, [{"set": "2020", "text": "Rates rose."}], ':1: no "segment"'),
        (TRANSLATIONS, [translation("s", "a", "Rates rose.", "d", spans=3)], ':1: "spans" is no list'),
        (RETRANSLATIONS, [{"source": "s", "english": {}}, {"source": "s"}], ':2: no "english"'),
        (PLANTED, [planted("repeat2", severity="grave")], ':1: unknown severity "grave"'),
        (SOUND, [{"language": "ko"}], ':1: no "english"'),
        (RATED, [rated("ro-en", 0.5), {"text": "Rates rose.", "post_edit": "Rates rose."}], ':2: no "pair"'),
        (RATED, [rated("ro-en", 0.5, da="good")], ':1: no "da"'),
        (ALTERNATIVES, [alternatives("wmt18", "A."), {"set": "wmt18", "source": "s"}], ':2: no "outputs"'),
    ],
)
def test_a_row_that_makes_no_sense_is_named(
    folder: Path, name: str, rows: list[dict[str, object]], place: str
) -> None:
    write_rows(folder / name, rows)
    with pytest.raises(InputError) as fault:
        read(folder, plants_errors=True)
    assert f"{name}{place}" in str(fault.value)


@pytest.mark.parametrize("name", [TRANSLATIONS, RETRANSLATIONS, PLANTED, SOUND, RATED, ALTERNATIVES])
def test_a_missing_file_is_named(folder: Path, name: str) -> None:
    (folder / name).unlink()
    with pytest.raises(InputError, match="is missing; give the folder"):
        read(folder, plants_errors=True)


@pytest.mark.parametrize(
    "content",
    [b"plain text", gzip.compress(b"{}", mtime=0)[:-6], gzip.compress(b"{broken", mtime=0)],
    ids=["plain", "cut off", "no JSON"],
)
def test_a_damaged_file_is_named(folder: Path, content: bytes) -> None:
    (folder / SOUND).write_bytes(content)
    with pytest.raises(InputError, match=r"flores-dev\.jsonl\.gz"):
        read(folder)
