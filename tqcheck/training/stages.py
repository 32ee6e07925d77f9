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
    spoiled: float = 0.0
    """The share of translations in whose place stands another sentence, in whole or in part, or a loop."""
    planted: float | None = None
    """The share of translations that come again with an error planted in them; None plants none at all."""


def heads(epochs: float = 0.5) -> Stage:
    """The heads begin at random: they would shake an encoder that learned with them from the start."""
    return Stage("heads", epochs, head_rate=1e-3)


def whole(epochs: float = 3.0) -> Stage:
    """Everything but the embeddings: most word pieces are too rare here to be learned better than they are known.

    With a few texts that only a comparison shows to be wrong: else the network goes by which words raters mark anyway.
    """
    return Stage("whole", epochs, head_rate=5e-4, encoder_rate=6e-5, spoiled=0.08)


def whole_with_errors(epochs: float = 3.0) -> Stage:
    """The same with planted errors, half as many as translations, and less time for each: the lowest layers stay."""
    return Stage("whole", epochs, head_rate=5e-4, encoder_rate=6e-5, frozen_layers=2, planted=0.5)
