"""Subtitles: SubRip and WebVTT."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.readers.pairs import paired
from tests.readers.reading import faults, left_out, passages, read
from tqcheck.core.passage import Suppression
from tqcheck.readers import LeftOut

TIMES = "00:00:01,000 --> 00:00:02,500"
SRT = (
    "\ufeff1\r\n00:00:01,000 --> 00:00:02,500\r\nThe trial\r\nends.\r\n\r\n"
    "2\r\n0:00:03,5 --> 0:00:04,000 X1:0\r\nYes.\r\n"
)
VTT = """WEBVTT - a title

STYLE
::cue { color: red }

NOTE tqcheck: ignore TQ102 -- moved

intro
00:01.000 --> 00:02.500 align:start
<v Ann>The <i>trial</i> &amp;
ends.

100:00:03.500 --> 100:00:04.000
Yes.
"""


def strings(form: str, data: str) -> dict[str, str]:
    return {each.id: each.text for each in passages(form, data.encode())}


def test_a_passage_a_cue_under_its_time() -> None:
    assert strings("srt", SRT) == {"00:00:01.000": "The trial ends.", "00:00:03.500": "Yes."}
    assert strings("vtt", VTT) == {"00:00:01.000": "The trial & ends.", "100:00:03.500": "Yes."}


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ("- Yes?\n- No.", "- Yes?\n- No."),
        ("<i>- Yes?</i>\n<i>\u2013 No.</i>", "- Yes?\n\u2013 No."),
        (r"{\an8}Up <font color='red'>here</font>", "Up here"),
        ("a < b", "a < b"),
        ("  one  \n  two  ", "one two"),
        ("one\n\ntwo", "one two"),
        ("7", "7"),
        ("one\n7", "one 7"),
    ],
)
def test_lines_of_a_cue(lines: str, text: str) -> None:
    found = strings("srt", f"1\n{TIMES}\n{lines}\n\n2\n00:01:00,000 --> 00:01:01,000\nx\n")
    assert found == {"00:00:01.000": text, "00:01:00.000": "x"}


def test_numbers_of_cues_may_be_missing() -> None:
    assert strings("srt", f"{TIMES}\n7\n\n00:01:00,000 --> 00:01:01,000\n8\n") == {
        "00:00:01.000": "7",
        "00:01:00.000": "8",
    }


def test_cues_at_the_same_time() -> None:
    cues = "\n\n".join(f"{TIMES}\n{each}" for each in "abc")
    assert strings("srt", cues) == {
        "00:00:01.000": "a",
        "00:00:01.000#2": "b",
        "00:00:01.000#3": "c",
    }


def test_a_cue_translates_the_one_at_its_time() -> None:
    other = SRT.replace("The trial", "Die Probe").replace("0:00:03,5", "0:00:03,6")
    assert paired("srt", other.encode(), SRT.encode()) == [
        ("00:00:01.000", "Die Probe ends.", "The trial ends."),
        ("00:00:03.600", "Yes.", None),
    ]


def test_findings_that_a_note_accepts() -> None:
    found = passages("vtt", VTT.encode())
    assert [each.suppressions for each in found] == [(Suppression("TQ102", reason="moved"),), ()]


def test_a_cue_without_text_is_left_out() -> None:
    data = f"1\n{TIMES}\n\n2\n00:01:00,000 --> 00:01:01,000\nx\n".encode()
    assert left_out("srt", data) == [LeftOut("in", (("untranslated", 1),))]


@pytest.mark.parametrize(
    ("form", "data", "fault"),
    [
        (
            "srt",
            "1\n00:00:01 --> 00:00\na\n",
            'in:2: no times of a cue: "00:00:01 --> 00:00"; write them so: 00:00:01,000 --> 00:00:02,500',
        ),
        (
            "srt",
            "Prose.\n",
            'in:1: a text without its times: "Prose."; write them above it: 00:00:01,000 --> 00:00:02,500',
        ),
        ("srt", "", "in: no passages in it; check the file, or pass --allow-empty"),
        ("vtt", "1\n00:01.000 --> 00:02.000\na", "in:1: is no WebVTT file; write WEBVTT on its first line"),
        (
            "vtt",
            "WEBVTT\n\nid\nprose\n00:01.000 --> 00:02.000\n",
            'in:3: no times of a cue: "id"; write them so: 00:01.000 --> 00:02.500',
        ),
        (
            "vtt",
            "WEBVTT\n\n00:01.000 --> x\na\n",
            'in:3: no times of a cue: "00:01.000 --> x"; write them so: 00:01.000 --> 00:02.500',
        ),
        ("vtt", "WEBVTT\n", "in: no passages in it; check the file, or pass --allow-empty"),
    ],
)
def test_what_is_refused(form: str, data: str, fault: str) -> None:
    assert faults(form, data.encode())[:1] == [fault]


def test_cues_after_a_broken_one_are_read() -> None:
    broken = f"1\n00:00 --> x\na\n\n2\n{TIMES}\nb\n"
    assert [getattr(each, "text", "") for each in read("srt", broken.encode())][-1] == "b"
    assert [
        getattr(each, "text", "") for each in read("vtt", b"WEBVTT\n\nx\n\n00:01.000 --> 00:02.000\nb")
    ] == [
        "",
        "b",
    ]


@given(st.lists(st.text(st.sampled_from("aé中😀<>&{}\\ "), max_size=12), min_size=1, max_size=3), st.data())
def test_every_character_is_found_in_the_file(lines: list[str], data: st.DataObject) -> None:
    written = "\n".join(f"x{line}<i>z</i>".replace("&", "&amp;") for line in lines)
    file = f"WEBVTT\n\n00:01.000 --> 00:02.000\n{written}\n"
    (found,) = passages("vtt", file.encode())
    offset = data.draw(st.integers(0, len(found.text) - 1))
    char = found.text[offset]
    place = found.location.at(found.text, offset)
    rest = file.split("\n")[place.line - 1][place.column - 1 :]
    if char == "&":
        assert rest.startswith("&amp;")
    elif char != " ":
        assert rest.startswith(char)
