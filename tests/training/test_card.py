"""The model card, and the plot beside it."""

import json
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from tests.qe.tiny_model import write_model
from tqcheck.core.errors import ModelError
from tqcheck.qe.calibration import Counterparts, Head
from tqcheck.training.calibrating import Bin, Reliability
from tqcheck.training.card import write_card
from tqcheck.training.manifest import TRAINING_DATA
from tqcheck.training.reliability_plot import plot


def card(folder: Path, **measured: Any) -> str:
    """The card of a tiny model with these measurements."""
    errors = {"drift": {"one": 0.0212, "several": 0.03}}
    training = {"seed": 1, "stage heads": "1 epochs"}
    write_model(folder, training_data=list(TRAINING_DATA), training=training, calibration_error=errors)
    if measured:
        (folder / "measured.json").write_text(json.dumps(measured), encoding="utf-8")
    write_card(folder)
    return (folder / "MODEL_CARD.md").read_text(encoding="utf-8")


def test_a_card_says_what_is_known(tmp_path: Path) -> None:
    written = card(tmp_path)
    for each in TRAINING_DATA:
        assert f"| {each['name']} | {each['use']} | {each['licence']} |" in written
    assert "| stage heads | 1 epochs |" in written
    assert "| drift |  | 0.021 | 0.030 |" in written
    assert "Not tabled yet." in written
    assert "Not measured yet." in written
    assert "reliability.svg" not in written
    for heading in (
        "Intended use",
        "Data",
        "Training",
        "Calibration",
        "What it cannot see",
        "How to train it again",
    ):
        assert f"\n## {heading}\n" in written


def test_designs_and_figures_come_from_what_was_measured(tmp_path: Path) -> None:
    written = card(
        tmp_path,
        designs=[
            {"design": "frozen", "cost": "8 minutes", "figures": {"word MCC": 0.171}},
            {"design": "fine-tuned", "cost": "1 hour", "figures": {"word MCC": 0.214, "Spearman": 0.24}},
        ],
        figures=[
            {"name": "dev: word MCC", "value": 0.214, "low": 0.19, "high": 0.238, "goal": 0.28, "floor": 0.2},
            {"name": "dev: Spearman", "value": 0.24},
        ],
        notes=["It was a cold winter."],
    )
    assert "| design | word MCC | Spearman | cost |" in written
    assert "| frozen | 0.171 |  | 8 minutes |" in written
    assert "| fine-tuned | 0.214 | 0.240 | 1 hour |" in written
    assert "| dev: word MCC | 0.214 | 0.190 to 0.238 | 0.280 | 0.200 |" in written
    assert "| dev: Spearman | 0.240 |  |  |  |" in written
    assert "\nIt was a cold winter.\n" in written


def test_measurements_that_are_no_json_are_refused(tmp_path: Path) -> None:
    card(tmp_path)
    (tmp_path / "measured.json").write_text("[1]", encoding="utf-8")
    with pytest.raises(ModelError, match=r"measured\.json: is not a JSON object"):
        write_card(tmp_path)


def test_the_plot_has_a_point_for_each_tenth_of_the_scale() -> None:
    bins = (Bin(0.1, 0.2, 4), Bin(0.9, 1.0, 1))
    found = {
        (Head.DRIFT, Counterparts.ONE): Reliability(0.1, bins),
        (Head.AWKWARD, Counterparts.NONE): Reliability(0.1, bins[:1]),
    }
    drawn = plot(found)
    assert drawn == plot(found)
    root = ElementTree.fromstring(drawn)
    of_figures = root.findall(".//{*}g/{*}circle")
    assert [(each.get("cx"), each.get("cy"), each.get("r")) for each in of_figures] == [
        ("18.0", "144.0", "9.0"),
        ("162.0", "0.0", "5.5"),
        ("18.0", "144.0", "9.0"),
    ]
    assert len(root.findall(".//{*}g")) == 6
