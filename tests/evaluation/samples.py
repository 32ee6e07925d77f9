"""Small samples with ties, in units, and resamples of them."""

from collections.abc import Iterator
from typing import NamedTuple

import numpy as np
from hypothesis import strategies as st

from tqcheck.evaluation.statistics.bootstrap import Bootstrap, Floats


class Sample(NamedTuple):
    """Items with two scores, and a few resamples."""

    predicted: Floats
    human: Floats
    bootstrap: Bootstrap


@st.composite
def samples(draw: st.DrawFn) -> Sample:
    """Up to a dozen items in up to five units, drawn four times."""
    size = draw(st.integers(2, 12))
    scores = st.lists(st.integers(-3, 3), min_size=size, max_size=size)
    units = draw(st.lists(st.sampled_from("abcde"), min_size=size, max_size=size))
    bootstrap = Bootstrap.of_units(units, resamples=4, seed=draw(st.integers(0, 99)))
    return Sample(np.array(draw(scores), dtype=float), np.array(draw(scores), dtype=float), bootstrap)


def repeated(sample: Sample) -> Iterator[tuple[Floats, Floats]]:
    """The scores of each resample, every item as often as its unit was drawn."""
    for counts in sample.bootstrap.counts:
        times = counts[sample.bootstrap.unit_of].astype(int)
        yield np.repeat(sample.predicted, times), np.repeat(sample.human, times)
