"""The sizes of what passes between the modules of the bilingual network."""

from typing import NamedTuple

FAR = -1e4
"""Added where a mask says that nothing stands there; finite, so that an empty row is no NaN."""


class Widths(NamedTuple):
    """Sizes; those that training uses by default."""

    hidden: int = 384
    """Of one layer of the encoder."""
    layers: int = 3
    """How many layers of the encoder are read."""
    inner: int = 128
    """Of a piece as a comparison sees it."""
    features: int = 96
    """For each piece, from either side of a comparison."""
    summary: int = 72
    """For each comparison as a whole."""
    trunk: int = 192
    """Of the judge."""

    @property
    def states(self) -> int:
        """For each piece, from the encoder."""
        return self.hidden * self.layers

    @property
    def compared(self) -> int:
        """For each piece, from one comparison: of itself, and of what the other text says that it does not."""
        return 2 * self.features
