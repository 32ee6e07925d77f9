"""`MODEL_CARD.md`, made from `checker.json` and from what was measured.

python -m tqcheck.training.card models/checker-en       writes it anew, after `measured.json` has changed

`measured.json` in the model's folder is written by whoever measures; every key may be missing:

    {"figures": [{"name": "dev: word MCC", "value": 0.21, "low": 0.18, "high": 0.24, "goal": 0.28, "floor": 0.20}],
     "designs": [{"design": "late interaction, frozen", "cost": "8 minutes", "figures": {"word MCC": 0.17}}],
     "notes": ["A paragraph about what was found on the way."]}
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

from tqcheck.core.errors import ModelError
from tqcheck.qe.model_files import CARD

MODEL_CARD = "MODEL_CARD.md"
MEASURED = "measured.json"
PLOT = "reliability.svg"

_MEGABYTE = 1e6

_WHAT = (
    "The learned checker of tqcheck: an encoder of texts, a comparison of two, and a judge of what both say."
)

_INTENDED = """\
Finds phrases of English machine translations whose meaning has drifted (TQ101) or that no writer would have chosen
(TQ201), and estimates how sound a passage is. It reads the passage beside one or several counterparts (retranslations,
round trips, references, all in English); awkwardness also without any. It is a help for people who edit translations
and for gates in CI that they have set; it is no judge of translators, and not made to compare systems that differ
little.

Its chances are those of professional annotators of Chinese-English news. For other texts `tqcheck calibrate` refits the
thresholds."""

_BLIND = """\
- Languages other than English; it never sees the source.
- What the counterparts get wrong in the same way: an error that all engines share looks like agreement.
- Drift without a counterpart: nothing is said of it.
- More than some eighty words at a time: what two distant sentences say together.
- Awkwardness is a matter of taste to its teachers too: two professionals agree on it little better than chance.
- Of word order and function words, only what a small encoder sees; capital letters only by six flags a word piece."""


def write_card(folder: Path) -> None:
    """Write the model card into the model's folder; a ModelError where a file is no JSON object."""
    manifest = _object(folder / CARD)
    measured = _object(folder / MEASURED) if (folder / MEASURED).exists() else {}
    sections = [
        f"# {manifest['name']}",
        _WHAT,
        "## Intended use",
        _INTENDED,
        "## Data",
        _table(
            ("data", "for", "licence"),
            [(each["name"], each["use"], each["licence"]) for each in manifest["training_data"]],
        ),
        "## Training",
        *_training(manifest),
        "## Designs that were tried",
        *_designs(measured.get("designs", [])),
        "## Figures",
        *_figures(measured.get("figures", [])),
        "## Calibration",
        *_calibration(folder, manifest),
        "## What it cannot see",
        _BLIND,
        *measured.get("notes", []),
        "## Files",
        _table(("file", "MB"), list(_sizes(folder, manifest["files"]))),
        "## How to train it again",
        "    pip install 'tqcheck[train]'\n    tqcheck train DATA --to models/checker-en --checkpoints DIR",
        "docs/how-to/train.md says what DATA is. The card itself: `python -m tqcheck.training.card models/checker-en`.",
    ]
    (folder / MODEL_CARD).write_text("\n\n".join(sections) + "\n", encoding="utf-8")


def _training(manifest: Mapping[str, Any]) -> Iterator[str]:
    yield _table(("what", "value"), [(key, _shown(value)) for key, value in manifest["training"].items()])


def _designs(designs: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    if not designs:
        yield "Not tabled yet."
        return
    names = list(dict.fromkeys(name for each in designs for name in each["figures"]))
    rows = [
        (each["design"], *(_shown(each["figures"].get(name)) for name in names), each["cost"])
        for each in designs
    ]
    yield _table(("design", *names, "cost"), rows)


def _figures(figures: Sequence[Mapping[str, Any]]) -> Iterator[str]:
    if not figures:
        yield "Not measured yet."
        return
    yield "With 95% intervals from resampling documents, beside the goal and the floor that were set beforehand."
    yield _table(
        ("figure", "value", "interval", "goal", "floor"),
        [
            (
                each["name"],
                _shown(each["value"]),
                _interval(each),
                _shown(each.get("goal")),
                _shown(each.get("floor")),
            )
            for each in figures
        ],
    )


def _calibration(folder: Path, manifest: Mapping[str, Any]) -> Iterator[str]:
    yield (
        "Fitted on documents that nothing was learned from: words by logistic regression, all else by isotonic "
        "regression. Expected calibration error, by the number of counterparts, each document judged with curves "
        "fitted on others:"
    )
    errors = manifest.get("calibration_error", {})
    kinds = ("none", "one", "several")
    yield _table(
        ("chance", *kinds),
        [(number, *(_shown(found.get(kind)) for kind in kinds)) for number, found in errors.items()],
    )
    if (folder / PLOT).exists():
        yield f"![What was said beside what came true]({PLOT})"


def _sizes(folder: Path, files: Sequence[str]) -> Iterator[tuple[str, str]]:
    sizes = {name: (folder / name).stat().st_size / _MEGABYTE for name in files}
    yield from ((name, f"{size:.1f}") for name, size in sizes.items())
    yield "together", f"{sum(sizes.values()):.1f}"


def _table(header: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(cell.replace('|', '/') for cell in line)} |" for line in lines)


def _interval(figure: Mapping[str, Any]) -> str:
    low, high = figure.get("low"), figure.get("high")
    return "" if low is None or high is None else f"{_shown(low)} to {_shown(high)}"


def _shown(value: object) -> str:
    if value is None:
        return ""
    if isinstance(value, float):
        return f"{value:.3f}"
    if isinstance(value, list | tuple):
        return ", ".join(map(_shown, value))
    return str(value)


def _object(path: Path) -> dict[str, Any]:
    try:
        found = json.loads(path.read_text(encoding="utf-8"))
    except ValueError:
        found = None
    if not isinstance(found, dict):
        raise ModelError("is not a JSON object", str(path), cure="see tqcheck/training/card.py")
    return found


if __name__ == "__main__":
    write_card(Path(sys.argv[1]))
