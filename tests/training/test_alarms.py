"""From where on a drifted phrase is major."""

from pathlib import Path

import pytest

from tests.qe.tiny_model import write_model
from tests.training.tiny import write_data
from tqcheck.core.errors import InputError
from tqcheck.core.settings import Sensitivity
from tqcheck.qe.calibration import COMPARED, Counterparts
from tqcheck.training.alarms import ALARMS, is_sound, major_from
from tqcheck.training.annotated import read
from tqcheck.training.inference import Observation, UncalibratedModel, observe
from tqcheck.training.manifest import limits


@pytest.fixture(scope="module")
def observations(tmp_path_factory: pytest.TempPathFactory) -> list[Observation]:
    data = read(write_data(tmp_path_factory.mktemp("data")))
    model = UncalibratedModel.of(write_model(tmp_path_factory.mktemp("model")), limits())
    return observe(model, data.of("calibration"), people=True)


def test_people_s_translations_are_read(observations: list[Observation]) -> None:
    assert {each.annotated.system for each in observations} == {"Human-A.0"}
    assert {each.counterparts for each in observations} == {*Counterparts}


def test_few_sound_passages_have_a_word_above_the_line(observations: list[Observation]) -> None:
    lines = major_from(observations)
    for counterparts in COMPARED:
        low, normal, high = (lines[level][counterparts] for level in Sensitivity)
        assert low >= normal >= high
    passages = [each for each in observations if each.counterparts is Counterparts.ONE]
    above = [
        max(word.drift for word in each.reading.words if word.drift is not None)
        > lines[Sensitivity.HIGH][Counterparts.ONE]
        for each in passages
    ]
    assert sum(above) <= ALARMS[Sensitivity.HIGH] * len(above) + 1


def test_a_passage_with_a_marked_major_drift_is_not_sound(tmp_path: Path) -> None:
    source = read(write_data(tmp_path, ("calibration",), documents=1)).sources[0]
    assert [is_sound(each) for each in (*source.machine, *source.people)] == [False, True, True]


def test_without_a_sound_translation_there_is_no_line() -> None:
    with pytest.raises(InputError, match="no sound translation by a person"):
        major_from([])
