"""The stages of training: the heads on the encoder as it came, then everything together."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Stage:
    """What is trained, for how long, and how fast."""

    name: str
    epochs: float
    head_rate: float
    """The learning rate of what is not the encoder, at its highest."""
    encoder_rate: float | None = None
    """None leaves the encoder as it is: its passes need no gradients, and a step takes a third of the time."""
    frozen_layers: int = 0
    """The encoder's lowest layers that stay as they came, with its embeddings."""
    planted: float | None = None
    """The share of translations that come again with an error planted in them; None plants none at all."""


def heads(epochs: float = 0.5) -> Stage:
    """The heads begin at random: they would shake an encoder that learned with them from the start."""
    return Stage("heads", epochs, head_rate=1e-3)


def whole(epochs: float = 3.0) -> Stage:
    """Everything but the embeddings, where most word pieces are too rare to be learned, and the lowest layers.

    With errors that only a comparison shows: else the network goes by which words raters mark anyway.
    """
    return Stage("whole", epochs, head_rate=5e-4, encoder_rate=6e-5, frozen_layers=2, planted=0.5)
