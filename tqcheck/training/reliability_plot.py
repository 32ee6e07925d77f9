"""The reliability plot: what was said beside what came true, as an SVG that is the same for the same figures."""

from collections.abc import Iterator, Mapping

from tqcheck.qe.calibration import Counterparts, Head
from tqcheck.training.calibrating import Bin, Reliability
from tqcheck.training.evidence import Key

_TITLES = {
    Head.DRIFT_WORD: "drift, word",
    Head.DRIFT_PHRASE: "drift, phrase",
    Head.DRIFT: "drift, passage",
    Head.AWKWARD_WORD: "awkward, word",
    Head.AWKWARD_PHRASE: "awkward, phrase",
    Head.AWKWARD: "awkward, passage",
}
_COLOURS = {
    Counterparts.NONE: "#888888",
    Counterparts.ONE: "#d1742f",
    Counterparts.SEVERAL: "#2b6cb0",
}
_SIDE, _GAP, _COLUMNS = 180, 50, 3
_SMALLEST, _LARGEST = 2.0, 9.0  # radii of points


def plot(reliability: Mapping[Key, Reliability]) -> str:
    """A square for each number: chances to the right, shares of truth upwards, a point a tenth of the scale."""
    rows = -(-len(_TITLES) // _COLUMNS)
    width, height = _COLUMNS * (_SIDE + _GAP) + _GAP, rows * (_SIDE + _GAP) + 2 * _GAP
    size = f'width="{width}" height="{height}"'
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" {size} font-family="sans-serif" font-size="11">',
        f'<rect {size} fill="white"/>',
        *_legend(height - _GAP / 2),
    ]
    for place, (number, title) in enumerate(_TITLES.items()):
        left = _GAP + place % _COLUMNS * (_SIDE + _GAP)
        top = _GAP / 2 + place // _COLUMNS * (_SIDE + _GAP)
        parts.append(f'<g transform="translate({left} {top})">')
        parts += _frame(title)
        for kind in Counterparts:
            if (number, kind) in reliability:
                parts += _points(reliability[number, kind].bins, _COLOURS[kind])
        parts.append("</g>")
    return "\n".join([*parts, "</svg>", ""])


def _legend(y: float) -> Iterator[str]:
    for place, (kind, colour) in enumerate(_COLOURS.items()):
        x = _GAP + place * 150
        yield f'<circle cx="{x}" cy="{y - 4}" r="5" fill="{colour}"/>'
        yield f'<text x="{x + 10}" y="{y}">counterparts: {kind.value}</text>'
    yield f'<text x="{_GAP + 3 * 150}" y="{y}">across: chance said; up: share that came true</text>'


def _frame(title: str) -> Iterator[str]:
    yield f'<text x="0" y="-6" font-weight="bold">{title}</text>'
    yield f'<rect width="{_SIDE}" height="{_SIDE}" fill="none" stroke="#bbbbbb"/>'
    yield f'<line x1="0" y1="{_SIDE}" x2="{_SIDE}" y2="0" stroke="#bbbbbb" stroke-dasharray="4 3"/>'
    for mark in (0.0, 0.5, 1.0):
        yield f'<text x="{mark * _SIDE - 6:g}" y="{_SIDE + 14}" fill="#555555">{mark:g}</text>'
        yield f'<text x="-22" y="{(1 - mark) * _SIDE + 4:g}" fill="#555555">{mark:g}</text>'


def _points(bins: tuple[Bin, ...], colour: str) -> Iterator[str]:
    """Larger where more was seen."""
    most = max(each.observations for each in bins)
    places = [(each.chance * _SIDE, (1 - each.truth) * _SIDE) for each in bins]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    yield f'<polyline points="{line}" fill="none" stroke="{colour}"/>'
    for (x, y), each in zip(places, bins, strict=True):
        radius = _SMALLEST + (_LARGEST - _SMALLEST) * (each.observations / most) ** 0.5
        yield f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{radius:.1f}" fill="{colour}" fill-opacity="0.6"/>'
