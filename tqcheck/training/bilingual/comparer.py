"""Compares two encoded texts: what each piece of a passage is aligned with, and what nothing in it covers.

Late interaction (Khattab and Zaharia 2020, "ColBERT"): texts are encoded apart, once each, and only their states meet.
"""

from typing import NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from tqcheck.training.bilingual.widths import FAR, Widths


class Compared(NamedTuple):
    """What N comparisons say."""

    features: Tensor
    """[N, L, 2F]: of each piece of the passage, and of what the other text has beside it that the passage lacks."""
    summary: Tensor
    """[N, G]"""
    alignment: Tensor
    """[N, L, M]: which pieces of the other text stand for each piece of the passage, rows sum to 1."""


class _Alignment(NamedTuple):
    """How the pieces of two texts, L and M of them, stand to each other."""

    cosines: Tensor
    """[N, layers, L, M]"""
    there: Tensor
    """[N, L, M], rows sum to 1."""
    back: Tensor
    """[N, M, L], rows sum to 1."""
    best: Tensor
    """[N, L, layers]: the cosine of the other text's likest piece."""
    covered: Tensor
    """[N, M, layers]: the same for the other text's pieces."""

    def turned(self) -> "_Alignment":
        """The same seen from the other text."""
        return _Alignment(self.cosines.transpose(2, 3), self.back, self.there, self.covered, self.best)


class _Side(NamedTuple):
    """N texts of up to L pieces, as a comparison sees them."""

    projected: Tensor
    """[N, L, inner]"""
    query: Tensor
    """[N, L, inner]"""
    normed: Tensor
    """[N, layers, L, hidden]"""
    mask: Tensor
    """[N, L]"""


class Comparer(nn.Module):
    """A passage's states beside another text's."""

    def __init__(self, widths: Widths) -> None:
        super().__init__()
        self.inner = widths.inner
        self.project = nn.Linear(widths.states, widths.inner)
        self.query = nn.Linear(widths.states, widths.inner)
        self.sharp = nn.Parameter(torch.full((widths.layers,), 8.0))
        numbers = 3 * widths.layers + 3
        self.piece = nn.Sequential(
            nn.Linear(4 * widths.inner + numbers, 2 * widths.features),
            nn.GELU(),
            nn.Linear(2 * widths.features, widths.features),
        )
        self.weigh = nn.Linear(widths.features, 1)
        self.sum_up = nn.Linear(widths.features, widths.summary - 2 * widths.layers - 2)

    def forward(self, states: Tensor, normed: Tensor, mask: Tensor, pairs: Tensor) -> Compared:
        """Compare texts by pairs [N, 2] of their rows: a passage, and the text that it is compared with.

        `states` [T, L, D], `normed` [T, layers, L, hidden] (the states of each layer, of length 1), `mask` [T, L].
        """
        passage, other = pairs.unbind(1)
        projected, query = self.project(states), self.query(states)
        return self._compared(
            _Side(projected[passage], query[passage], normed[passage], mask[passage]),
            _Side(projected[other], query[other], normed[other], mask[other]),
        )

    def beside(self, passage: Tensor, other: Tensor, here: Tensor, there: Tensor) -> Compared:
        """Compare one text with one other, by their states [1, L, D] and [1, M, D] and their masks [1, L], [1, M]."""
        return self._compared(self._side(passage, here), self._side(other, there))

    def _side(self, states: Tensor, mask: Tensor) -> "_Side":
        by_layer: Tensor = states.reshape(*states.shape[:2], len(self.sharp), -1)
        normed = functional.normalize(by_layer, dim=-1).transpose(1, 2)
        return _Side(self.project(states), self.query(states), normed, mask)

    def _compared(self, passage: "_Side", other: "_Side") -> Compared:
        here, there = passage.mask, other.mask
        learned = (passage.query @ other.query.transpose(1, 2)).float() / self.inner**0.5
        cosines = (passage.normed @ other.normed.transpose(2, 3)).float()
        alignment = self._aligned(cosines, learned, here, there)
        mine, theirs = passage.projected.float(), other.projected.float()
        features = self._pieces(mine, theirs, alignment)
        missing = self._pieces(theirs, mine, alignment.turned())
        brought = alignment.there @ missing.float()
        summary = self._summary(missing, alignment, here, there)
        return Compared(torch.cat([features.float(), brought], dim=-1), summary, alignment.there)

    def _aligned(self, cosines: Tensor, learned: Tensor, here: Tensor, there: Tensor) -> _Alignment:
        affinity = (cosines * self.sharp[None, :, None, None]).sum(1) + learned
        no_row, no_column = (1 - here[:, :, None]) * FAR, (1 - there[:, None, :]) * FAR
        return _Alignment(
            cosines,
            there=torch.softmax(affinity + no_column, dim=2),
            back=torch.softmax(affinity + no_row, dim=1).transpose(1, 2),
            best=(cosines + no_column[:, None]).amax(3).transpose(1, 2),
            covered=(cosines + no_row[:, None]).amax(2).transpose(1, 2),
        )

    def _pieces(self, mine: Tensor, theirs: Tensor, alignment: _Alignment) -> Tensor:
        """What there is to say of each piece on one side [N, L, F]: itself, what it is aligned with, how closely."""
        there = alignment.there
        aligned = there @ theirs
        expected = (alignment.cosines * there[:, None]).sum(3).transpose(1, 2)
        returned = there @ alignment.covered
        peak = there.amax(2, keepdim=True)
        entropy = -(there * (there + 1e-6).log()).sum(2, keepdim=True)
        round_trip = (there * alignment.back.transpose(1, 2)).sum(2, keepdim=True)
        seen = [mine, aligned, mine - aligned, mine * aligned]
        numbers = [alignment.best, expected, returned, peak, entropy, round_trip]
        features: Tensor = self.piece(torch.cat([*seen, *numbers], dim=-1))
        return features

    def _summary(self, missing: Tensor, alignment: _Alignment, here: Tensor, there: Tensor) -> Tensor:
        """What is missing from the passage, how much of either text the other covers, and how long they are."""
        weights = torch.softmax(self.weigh(missing).squeeze(-1).float() + (1 - there) * FAR, dim=1)
        pooled = self.sum_up((weights[:, :, None] * missing.float()).sum(1)).float()
        size, other_size = here.sum(1, keepdim=True), there.sum(1, keepdim=True)
        precision = (alignment.best * here[:, :, None]).sum(1) / size
        recall = (alignment.covered * there[:, :, None]).sum(1) / other_size
        ratio = (size / other_size).log()
        return torch.cat([pooled, precision, recall, ratio, ratio.abs()], dim=-1)
