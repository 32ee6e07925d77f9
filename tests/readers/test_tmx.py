"""Translation memories."""

import pytest

from tests.readers.reading import faults, passages
from tqcheck.core.passage import Suppression


def memory(units: str, source: str = "en") -> bytes:
    head = '<?xml version="1.0"?>\n<!DOCTYPE tmx SYSTEM "tmx14.dtd">\n<tmx version="1.4">'
    return f'{head}<header srclang="{source}" segtype="sentence"/><body>\n{units}\n</body></tmx>'.encode()


def variant(language: str, text: str) -> str:
    return f'<tuv xml:lang="{language}"><seg>{text}</seg></tuv>'


def test_a_passage_a_translation() -> None:
    unit = f"<tu tuid='7'>{variant('EN-GB', 'Open')}{variant('de-DE', 'Öffnen')}</tu>"
    (found,) = passages("tmx", memory(unit))
    assert (found.id, found.text, found.language) == ("7", "Öffnen", "de")
    assert (found.source, found.source_language) == ("Open", "en")


def test_several_translations_of_a_unit() -> None:
    unit = f"<tu>{variant('de', 'Öffnen')}{variant('en', 'Open')}{variant('fr', 'Ouvrir')}</tu>"
    found = passages("tmx", memory(unit))
    assert [(each.id, each.source) for each in found] == [("tu-1:de", "Open"), ("tu-1:fr", "Open")]


def test_the_first_variant_is_the_source_of_a_file_that_names_none() -> None:
    unit = f"<tu>{variant('de', 'Öffnen')}{variant('en', 'Open')}</tu>"
    assert [each.text for each in passages("tmx", memory(unit, "*all*"))] == ["Open"]


def test_a_unit_in_one_language_is_no_translation() -> None:
    both = f"<tu>{variant('en', 'a')}{variant('de', 'b')}</tu>"
    assert [each.text for each in passages("tmx", memory(f"<tu>{variant('en', 'c')}</tu>{both}"))] == ["b"]


def test_inline_codes_and_places() -> None:
    written = 'Das <hi>ist</hi> <ph x="1"/>ein &lt; Satz'
    unit = f"<tu>{variant('en', 'a')}{variant('de', written)}</tu>"
    (found,) = passages("tmx", memory(unit))
    assert found.text == 'Das ist <ph id="1"/>ein < Satz'
    place = found.location.at(found.text, found.text.index("Satz"))
    assert memory(unit).decode().split("\n")[place.line - 1][place.column - 1 :].startswith("Satz</seg>")


def test_findings_that_a_note_accepts() -> None:
    unit = f"<tu><note>tqcheck: ignore TQ102</note>{variant('en', 'a')}{variant('de', 'b')}</tu>"
    (found,) = passages("tmx", memory(unit))
    assert found.suppressions == (Suppression("TQ102"),)


@pytest.mark.parametrize(
    ("data", "fault"),
    [
        (b"<xliff/>", "in:1: is not a translation memory; name its format with --format"),
        (memory("<tu>&nbsp;</tu>"), "in:4: the entity &nbsp; is not XML's own; write the character itself"),
        (memory(""), "in: no passages in it; check the file, or pass --allow-empty"),
    ],
    ids=["another format", "an entity", "nothing in it"],
)
def test_files_that_are_refused(data: bytes, fault: str) -> None:
    assert faults("tmx", data) == [fault]
