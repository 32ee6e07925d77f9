"""Area under the ROC curve and average precision, against scikit-learn on resamples that are written out."""

import numpy as np
import pytest
from hypothesis import given

from tests.evaluation.samples import Sample, repeated, samples

pytest.importorskip("sklearn", reason="scikit-learn is not installed: pip install 'tqcheck[evaluate]'")

from sklearn.metrics import average_precision_score, roc_auc_score

from tqcheck.evaluation.statistics.bootstrap import Bootstrap
from tqcheck.evaluation.statistics.detection import (
    auroc,
    average_precision,
    resampled_auroc,
    resampled_average_precision,
)


@given(samples())
def test_resamples_score_as_their_items_do(sample: Sample) -> None:
    weights, is_bad = sample.bootstrap.counts[:, sample.bootstrap.unit_of], sample.human > 0
    areas = resampled_auroc(sample.predicted, is_bad, weights)
    precisions = resampled_average_precision(sample.predicted, is_bad, weights)
    for area, precision, (predicted, human) in zip(areas, precisions, repeated(sample), strict=True):
        bad = human > 0
        if bad.any() and not bad.all():
            assert area == pytest.approx(roc_auc_score(bad, predicted))
        else:
            assert np.isnan(area)
        if bad.any():
            assert precision == pytest.approx(average_precision_score(bad, predicted))
        else:
            assert np.isnan(precision)


@pytest.mark.parametrize(
    ("trouble", "is_bad", "area", "precision"),
    [
        ([4, 3, 2, 1], [1, 1, 0, 0], 1.0, 1.0),
        ([1, 2, 3, 4], [1, 1, 0, 0], 0.0, (1 / 3 + 2 / 4) / 2),
        ([1, 1, 1, 1], [1, 0, 0, 0], 0.5, 0.25),
    ],
)
def test_known_values(trouble: list[float], is_bad: list[int], area: float, precision: float) -> None:
    bootstrap = Bootstrap.of_units(list("abcd"))
    flags = np.array(is_bad, dtype=bool)
    found = auroc(np.array(trouble), flags, bootstrap), average_precision(np.array(trouble), flags, bootstrap)
    assert [each and each.value for each in found] == pytest.approx([area, precision])


@pytest.mark.parametrize("is_bad", [[True, True], [False, False]])
def test_nothing_to_tell_apart(is_bad: list[bool]) -> None:
    bootstrap = Bootstrap.of_units(["a", "b"])
    assert auroc(np.array([1.0, 2.0]), np.array(is_bad), bootstrap) is None
    assert average_precision(np.array([1.0, 2.0]), np.array(is_bad), bootstrap) is None
