"""The learned checker as a network: one encoder for every text, a comparison of two encoded texts, a judge.

Late interaction: texts are encoded apart, once each; what is learned about a pair is learned on their states.
Every module takes a batch of padded texts with masks, and gives the same for a text whatever its padding.
"""

from typing import TYPE_CHECKING, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

if TYPE_CHECKING:
    from transformers import PreTrainedModel

LAYERS = (4, 5, 6)
"""The encoder's layers whose outputs are its states: the middle ones know words, the last ones senses."""

COVERAGE = -3
"""Where a comparison's summary says how much of the counterpart is in the passage: the mean over its pieces of the
best cosine, last layer (see `Comparer._summary`)."""

_FAR = -1e4  # to add where a mask says that nothing stands there; finite, so that an empty row is no NaN


class Widths(NamedTuple):
    """Sizes of what passes between the modules."""

    hidden: int = 384
    """Of one layer of the encoder."""
    inner: int = 128
    features: int = 96
    """For each piece, from one comparison."""
    summary: int = 72
    """For each comparison as a whole."""
    trunk: int = 192
    shapes: int = 6
    layers: int = len(LAYERS)

    @property
    def states(self) -> int:
        """For each piece, from the encoder."""
        return self.hidden * self.layers


class Encoder(nn.Module):
    """Word pieces to states: the outputs of several layers of a BERT side by side."""

    def __init__(self, bert: "PreTrainedModel", layers: tuple[int, ...] = LAYERS) -> None:
        super().__init__()
        self.bert = bert
        self.layers = layers

    def freeze(self, lowest: int) -> None:
        """Leave the embeddings and so many of the lowest layers as they are."""
        fixed = ("embeddings.", *(f"encoder.layer.{number}." for number in range(lowest)))
        for name, parameter in self.bert.named_parameters():
            if name.startswith(fixed):
                parameter.requires_grad_(False)

    def forward(self, ids: Tensor, mask: Tensor | None = None) -> Tensor:
        """[B, L] piece numbers and mask (1: a piece) to [B, L, layers * hidden]."""
        outputs = self.bert(input_ids=ids, attention_mask=mask, output_hidden_states=True)
        return torch.cat([outputs.hidden_states[layer] for layer in self.layers], dim=-1)


class ComparerOutput(NamedTuple):
    """What one comparison says."""

    features: Tensor
    """[B, L, F]"""
    summary: Tensor
    """[B, G]"""
    alignment: Tensor
    """[B, L, M], rows sum to 1."""


class Comparer(nn.Module):
    """A passage's states beside a counterpart's: each piece softly aligned, and what nothing covers."""

    def __init__(self, widths: Widths) -> None:
        super().__init__()
        self.widths = widths
        self.project = nn.Linear(widths.states, widths.inner)
        self.query = nn.Linear(widths.states, widths.inner)
        self.sharpness = nn.Parameter(torch.full((widths.layers,), 8.0))
        count = 3 * widths.layers + 3
        self.piece = nn.Sequential(
            nn.Linear(4 * widths.inner + count, 2 * widths.features),
            nn.GELU(),
            nn.Dropout(0.1),
            nn.Linear(2 * widths.features, widths.features),
        )
        self.weigh = nn.Linear(widths.features, 1)
        self.sum_up = nn.Linear(widths.features, widths.summary - 2 * widths.layers - 2)

    def forward(
        self, passage: Tensor, counterpart: Tensor, passage_mask: Tensor, counterpart_mask: Tensor
    ) -> ComparerOutput:
        """[B, L, D], [B, M, D] and their masks [B, L], [B, M] (1.0: a piece)."""
        cosines = self._cosines(passage, counterpart)  # [B, layers, L, M]
        learned = self.query(passage) @ self.query(counterpart).transpose(1, 2) / self.widths.inner**0.5
        affinity = (cosines * self.sharpness[None, :, None, None]).sum(1) + learned
        here, there = passage_mask[:, :, None], counterpart_mask[:, None, :]
        alignment = torch.softmax(affinity + (1 - there) * _FAR, dim=2)
        back = torch.softmax(affinity + (1 - here) * _FAR, dim=1).transpose(1, 2)  # [B, M, L]
        best = (cosines + (1 - there)[:, None] * _FAR).amax(3).transpose(1, 2)  # [B, L, layers]
        covered = (cosines + (1 - here)[:, None] * _FAR).amax(2).transpose(1, 2)  # [B, M, layers]
        mine, theirs = self.project(passage), self.project(counterpart)
        features = self._pieces(mine, theirs, alignment, back, cosines, best, covered)
        missing = self._pieces(theirs, mine, back, alignment, cosines.transpose(2, 3), covered, best)
        summary = self._summary(missing, best, covered, passage_mask, counterpart_mask)
        return ComparerOutput(features, summary, alignment)

    def _cosines(self, passage: Tensor, counterpart: Tensor) -> Tensor:
        def parted(states: Tensor) -> Tensor:
            layers = states.view(*states.shape[:2], self.widths.layers, self.widths.hidden)
            return functional.normalize(layers, dim=-1).transpose(1, 2)

        return parted(passage) @ parted(counterpart).transpose(2, 3)

    def _pieces(  # noqa: PLR0913 - what a comparison has found, tensor by tensor
        self,
        mine: Tensor,
        theirs: Tensor,
        alignment: Tensor,
        back: Tensor,
        cosines: Tensor,
        best: Tensor,
        covered: Tensor,
    ) -> Tensor:
        """What there is to say of each piece on one side: itself, what it is aligned with, and how closely."""
        aligned = alignment @ theirs
        expected = (cosines * alignment[:, None]).sum(3).transpose(1, 2)
        returned = alignment @ covered
        peak = alignment.amax(2, keepdim=True)
        entropy = -(alignment * (alignment + 1e-6).log()).sum(2, keepdim=True)
        round_trip = (alignment * back.transpose(1, 2)).sum(2, keepdim=True)
        numbers = torch.cat([best, expected, returned, peak, entropy, round_trip], dim=-1)
        features: Tensor = self.piece(
            torch.cat([mine, aligned, mine - aligned, mine * aligned, numbers], dim=-1)
        )
        return features

    def _summary(
        self, missing: Tensor, best: Tensor, covered: Tensor, passage_mask: Tensor, counterpart_mask: Tensor
    ) -> Tensor:
        weight = torch.softmax(self.weigh(missing).squeeze(-1) + (1 - counterpart_mask) * _FAR, dim=1)
        pooled = self.sum_up((weight[:, :, None] * missing).sum(1))
        sizes = passage_mask.sum(1, keepdim=True), counterpart_mask.sum(1, keepdim=True)
        precision = (best * passage_mask[:, :, None]).sum(1) / sizes[0]
        recall = (covered * counterpart_mask[:, :, None]).sum(1) / sizes[1]
        ratio = (sizes[0] / sizes[1]).log()
        return torch.cat([pooled, precision, recall, ratio, ratio.abs()], dim=-1)


class Layer(nn.Module):
    """One pre-norm transformer layer, written out: PyTorch's own cannot be exported for texts of any length."""

    def __init__(self, width: int, heads: int = 4) -> None:
        super().__init__()
        self.heads = heads
        self.before = nn.LayerNorm(width)
        self.attend = nn.Linear(width, 3 * width)
        self.gather = nn.Linear(width, width)
        self.think = nn.Sequential(
            nn.LayerNorm(width),
            nn.Linear(width, 2 * width),
            nn.GELU(),
            nn.Dropout(0.1),
            nn.Linear(2 * width, width),
            nn.Dropout(0.1),
        )

    def forward(self, pieces: Tensor, mask: Tensor) -> Tensor:
        """[B, L, width] and mask [B, L] to [B, L, width]."""
        parts = self.attend(self.before(pieces)).unflatten(-1, (3, self.heads, -1)).permute(2, 0, 3, 1, 4)
        query, key, value = parts[0], parts[1], parts[2]
        affinity = query @ key.transpose(2, 3) / query.shape[-1] ** 0.5
        weights = torch.softmax(affinity + (1 - mask)[:, None, None, :] * _FAR, dim=-1)
        gathered = (weights @ value).transpose(1, 2).flatten(2)
        pieces = pieces + self.gather(gathered)
        thought: Tensor = self.think(pieces)
        return pieces + thought


class JudgeOutput(NamedTuple):
    """What the judge says of a passage."""

    tokens: Tensor
    """[B, L, 2]: logits of drift and of awkwardness."""
    passage: Tensor
    """[B, 3]: soundness; logits of a major drift; of any awkwardness."""


class JudgeModule(nn.Module):
    """A passage's states and what its comparisons say, to chances for each piece and for the whole."""

    def __init__(self, widths: Widths) -> None:
        super().__init__()
        width = widths.trunk
        self.own = nn.Linear(widths.states, width)
        self.shape = nn.Linear(widths.shapes, width, bias=False)
        self.others = nn.Linear(3 * widths.features, width)
        self.alone = nn.Parameter(torch.zeros(width))
        self.norm = nn.LayerNorm(width)
        self.layer = Layer(width)
        self.drift = nn.Sequential(nn.Linear(width + 3 * widths.features, 96), nn.GELU(), nn.Linear(96, 1))
        self.awkward = nn.Sequential(nn.Linear(width + widths.hidden, 96), nn.GELU(), nn.Linear(96, 1))
        self.weigh = nn.Linear(width, 2)
        self.whole = nn.Sequential(
            nn.Linear(3 * width + 3 * widths.summary + 7, 128), nn.GELU(), nn.Dropout(0.1), nn.Linear(128, 3)
        )
        self.widths = widths

    def forward(  # noqa: PLR0913 - the graph's inputs
        self,
        states: Tensor,
        shapes: Tensor,
        features: Tensor,
        summaries: Tensor,
        compared: Tensor,
        mask: Tensor,
        present: Tensor,
    ) -> JudgeOutput:
        """One row a passage, K comparisons each, of which `present` [B, K] (1.0) are there.

        `states` [B, L, D], `shapes` [B, L, S], `features` [B, K, L, F], `summaries` [B, K, G], `mask` [B, L];
        `compared` [B] is 0.0 where there is no comparison at all.
        """
        per_piece = _gathered(features, present[:, :, None, None]) * compared[:, None, None]
        per_pair = _gathered(summaries, present[:, :, None]) * compared[:, None]
        alone = (1 - compared)[:, None, None] * self.alone
        trunk = self.norm(self.own(states) + self.shape(shapes) + self.others(per_piece) + alone)
        trunk = self.layer(trunk, mask)
        last = states[..., -self.widths.hidden :]
        drift = self.drift(torch.cat([trunk, per_piece], dim=-1))
        awkward = self.awkward(torch.cat([trunk, last], dim=-1))
        tokens = torch.cat([drift, awkward], dim=-1)
        return JudgeOutput(tokens, self._whole(trunk, tokens, per_pair, compared, mask))

    def _whole(
        self, trunk: Tensor, tokens: Tensor, per_pair: Tensor, compared: Tensor, mask: Tensor
    ) -> Tensor:
        there = mask[:, :, None]
        weights = torch.softmax(self.weigh(trunk) + (1 - there) * _FAR, dim=1)  # [B, L, 2]
        pooled = [(weights[:, :, head, None] * trunk).sum(1) for head in range(2)]
        size = there.sum(1)
        mean = (trunk * there).sum(1) / size
        chances = torch.sigmoid(tokens)
        worst = (tokens + (1 - there) * _FAR).amax(1)
        total = (chances * there).sum(1)
        share = total / size
        known = torch.cat([worst, (total + 1e-3).log(), share], dim=-1)
        answers: Tensor = self.whole(torch.cat([*pooled, mean, per_pair, known, compared[:, None]], dim=-1))
        return answers


def _gathered(values: Tensor, present: Tensor) -> Tensor:
    """[B, K, ..., F] to [B, ..., 3F]: mean, greatest and least over the comparisons that are there."""
    mean = (values * present).sum(1) / present.sum(1).clamp(min=1.0)
    most = (values + (1 - present) * _FAR).amax(1)
    least = (values - (1 - present) * _FAR).amin(1)
    return torch.cat([mean, most, least], dim=-1)


class CheckerNetwork(nn.Module):
    """The three modules together, as they are trained."""

    def __init__(self, bert: "PreTrainedModel", widths: Widths, layers: tuple[int, ...] = LAYERS) -> None:
        super().__init__()
        self.encoder = Encoder(bert, layers)
        self.comparer = Comparer(widths)
        self.judge = JudgeModule(widths)
