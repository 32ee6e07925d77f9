"""Colours that can be read: WCAG 2.2 AA in both themes."""

import re
from importlib.resources import files

import pytest

TEMPLATES = files("tqcheck.reporters.html") / "templates"
PALETTE = {
    name: (light, dark)
    for name, light, dark in re.findall(
        r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\);",
        (TEMPLATES / "palette.css").read_text(encoding="utf-8"),
    )
}
TEXT, GRAPHICS = 4.5, 3.0
GROUNDS = ("ground", "surface", "raised")
KINDS = ("fail", "unchecked", "pass", "drift", "awkward", "integrity")
PAIRS = [
    *((colour, ground, TEXT) for colour in ("text", "muted", "accent", *KINDS) for ground in GROUNDS),
    *((kind, f"{kind}-ground", TEXT) for kind in KINDS),
    *(("text", f"{kind}-ground", TEXT) for kind in KINDS),
    *((colour, "surface", GRAPHICS) for colour in ("control", *KINDS)),
    ("control", "ground", GRAPHICS),
]


def luminance(colour: str) -> float:
    red, green, blue = (int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5))
    linear = [
        channel / 12.92 if channel <= 0.04045 else ((channel + 0.055) / 1.055) ** 2.4
        for channel in (red, green, blue)
    ]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(one: str, other: str) -> float:
    lighter, darker = sorted((luminance(one), luminance(other)), reverse=True)
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_computed_as_wcag_has_it() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize(("colour", "ground", "least"), PAIRS)
def test_contrast(colour: str, ground: str, least: float) -> None:
    for theme in (0, 1):
        assert contrast(PALETTE[colour][theme], PALETTE[ground][theme]) >= least


@pytest.mark.parametrize("sheet", ["page.css", "passages.css", "print.css"])
def test_every_colour_is_the_palette_s(sheet: str) -> None:
    text = (TEMPLATES / sheet).read_text(encoding="utf-8")
    own = {"mark", "mark-ground"}  # a family's colours, as its class hands them down
    assert set(re.findall(r"var\(--([\w-]+)", text)) <= PALETTE.keys() | own
    assert re.findall(r"#[0-9a-f]{3,8}\b", text) == []
