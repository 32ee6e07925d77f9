"""The bilingual checker as a network: one encoder for texts of every language, two comparisons, one judge.

The passage is compared with its source, across languages, and with other translations, in its own; each kind of
comparison is a module of its own. Every module gives the same for a text whatever its padding.
"""

from typing import TYPE_CHECKING, Any, NamedTuple

import torch
from torch import Tensor, nn
from torch.nn import functional

from tqcheck.training.bilingual.comparer import Compared, Comparer
from tqcheck.training.bilingual.judge import Evidence, Judge, JudgeOutput
from tqcheck.training.bilingual.widths import FAR, Widths

if TYPE_CHECKING:
    from transformers import BertModel

LAYERS = (4, 6, 8)
"""The encoder's layers whose outputs are its states, in order; those above the last are not there."""
FROZEN = 3
"""How many of the lowest layers, with the embeddings, stay as they came."""


class Inputs(NamedTuple):
    """T texts of up to L pieces, and P passages among them, each with its comparisons."""

    ids: Tensor
    """[T, L] rows of the vocabulary."""
    mask: Tensor
    """[T, L], 1.0: a piece."""
    inner: Tensor
    """[T, L], the same without the two pieces around each text."""
    across: Tensor
    """[N, 2] pairs of texts: a passage and its source."""
    within: Tensor
    """[M, 2] pairs of texts: a passage and a counterpart in its language."""
    passage: Tensor
    """[P] rows of the texts."""
    source: Tensor
    """[P]: the row in `across`, counted from 1; 0 for a passage without a source."""
    counterparts: Tensor
    """[P, K]: the rows in `within`, counted from 1; 0 where there is no counterpart."""


class Encoder(nn.Module):
    """Word pieces to states: the outputs of several layers of a BERT side by side.

    BERT's arithmetic is written out, without dropout: the frozen layers run without gradients, and several layers'
    outputs come from one pass.
    """

    def __init__(self, bert: "BertModel", layers: tuple[int, ...] = LAYERS, frozen: int = FROZEN) -> None:
        super().__init__()
        self.bert = bert
        self.layers = layers
        self.frozen = frozen
        fixed = ("embeddings.", *(f"encoder.layer.{number}." for number in range(frozen)))
        for name, parameter in bert.named_parameters():
            if name.startswith(fixed):
                parameter.requires_grad_(False)

    def forward(self, ids: Tensor, mask: Tensor) -> Tensor:
        """[T, L] rows of the vocabulary and mask (1.0: a piece) to [T, L, layers * hidden]."""
        return self.from_embedded(self.bert.embeddings.word_embeddings(ids), mask)

    def from_embedded(self, words: Tensor, mask: Tensor) -> Tensor:
        """The same from the embeddings of the pieces [T, L, hidden], without places."""
        nowhere = ((1 - mask.float()) * FAR)[:, None, None, :]
        outputs = []
        with torch.no_grad():
            hidden = self._embedded(words)
            for number in range(self.frozen):
                hidden = self._layer(number, hidden, nowhere)
                outputs.append(hidden)
        for number in range(self.frozen, max(self.layers)):
            hidden = self._layer(number, hidden, nowhere)
            outputs.append(hidden)
        return torch.cat([outputs[layer - 1].float() for layer in self.layers], dim=-1)

    def _embedded(self, words: Tensor) -> Tensor:
        embeddings = self.bert.embeddings
        places = torch.arange(words.shape[1], device=words.device)[None]
        embedded: Tensor = embeddings.LayerNorm(
            words + embeddings.position_embeddings(places) + embeddings.token_type_embeddings.weight[0]
        )
        return embedded

    def _layer(self, number: int, hidden: Tensor, nowhere: Tensor) -> Tensor:
        layer: Any = self.bert.encoder.layer[number]
        attention = layer.attention.self
        heads = self.bert.config.num_attention_heads
        query, key, value = (
            part(hidden).unflatten(-1, (heads, -1)).transpose(1, 2)
            for part in (attention.query, attention.key, attention.value)
        )
        affinity = query @ key.transpose(2, 3) * query.shape[-1] ** -0.5 + nowhere.to(query.dtype)
        gathered = (torch.softmax(affinity, dim=-1).to(value.dtype) @ value).transpose(1, 2).flatten(2)
        attended = layer.attention.output
        hidden = attended.LayerNorm(attended.dense(gathered) + hidden)
        thought = layer.output.dense(functional.gelu(layer.intermediate.dense(hidden)))
        output: Tensor = layer.output.LayerNorm(thought + hidden)
        return output


class Checker(nn.Module):
    """The modules together, as they are trained."""

    def __init__(
        self, bert: "BertModel", widths: Widths, layers: tuple[int, ...] = LAYERS, frozen: int = FROZEN
    ) -> None:
        super().__init__()
        self.widths = widths
        self.encoder = Encoder(bert, layers, frozen)
        self.cross = Comparer(widths)
        self.same = Comparer(widths)
        self.judge = Judge(widths)

    def forward(self, inputs: Inputs) -> JudgeOutput:
        """What the judge says of the passages."""
        states = self.encoder(inputs.ids, inputs.mask)
        by_layer = states.unflatten(-1, (self.widths.layers, self.widths.hidden))
        normed = functional.normalize(by_layer, dim=-1).transpose(1, 2)
        source = self._compared(self.cross, states, normed, inputs.inner, inputs.across)
        others = self._compared(self.same, states, normed, inputs.inner, inputs.within)
        own = self.judge.own(states)[inputs.passage]
        judged: JudgeOutput = self.judge(
            Evidence(
                own=own,
                last=states[inputs.passage][..., -self.widths.hidden :],
                mask=inputs.inner[inputs.passage],
                from_source=source.features[inputs.source],
                source_summary=source.summary[inputs.source],
                has_source=(inputs.source > 0).float(),
                from_counterparts=others.features[inputs.counterparts],
                counterpart_summaries=others.summary[inputs.counterparts],
                has_counterpart=(inputs.counterparts > 0).float(),
            )
        )
        return judged

    def _compared(
        self, comparer: Comparer, states: Tensor, normed: Tensor, mask: Tensor, pairs: Tensor
    ) -> Compared:
        """The comparisons from row 1 on; row 0 is zeros, for passages without one."""
        length = states.shape[1]
        nothing = Compared(
            states.new_zeros(1, length, self.widths.compared),
            states.new_zeros(1, self.widths.summary),
            states.new_zeros(1, length, length),
        )
        if not len(pairs):
            return nothing
        found: Compared = comparer(states, normed, mask, pairs)
        return Compared(*(torch.cat([one, other]) for one, other in zip(nothing, found, strict=True)))
