"""A checkpoint for transformers into one for CTranslate2, with all that asking it takes."""

import shutil
from pathlib import Path

from tqcheck.core.errors import TranslatorError, UsageError, quoted
from tqcheck.counterparts.engines.ctranslate2_model import TOKENIZER
from tqcheck.counterparts.models.located import Located
from tqcheck.storage.extras import refuse_without

PRECISIONS = ("int8", "int8_float32", "int16", "float32")
_NEEDED = ("ctranslate2", "torch", "transformers")
_WEIGHTS = shutil.ignore_patterns("*.safetensors*", "*.bin*", "*.h5", "*.msgpack", "*.onnx", ".*")


def convert(model: Located, to: Path, precision: str = "int8") -> None:
    """Write a folder for `ctranslate2:`; it appears whole or not at all.

    Raises UsageError for another precision and where there is something at `to`, TranslatorError where the checkpoint
    cannot be converted.
    """
    if precision not in PRECISIONS:
        raise UsageError(f"unknown precision {quoted(precision)}", cure=f"known are {', '.join(PRECISIONS)}")
    refuse_without(_NEEDED, "ctranslate2: needs", "translate,ctranslate2")
    if to.exists():
        raise UsageError(f"{to} is there already", cure="name another folder, or remove it")
    _ = model.model_type  # is it a checkpoint at all
    checkpoint = model.folder
    from ctranslate2.converters import TransformersConverter

    made = to.with_name(f".{to.name}.part")
    shutil.rmtree(made, ignore_errors=True)
    to.parent.mkdir(parents=True, exist_ok=True)
    try:
        TransformersConverter(str(checkpoint)).convert(str(made), quantization=precision)
        shutil.copytree(checkpoint, made / TOKENIZER, ignore=_WEIGHTS)
        made.replace(to)
    except Exception as fault:  # what converts and what reads have errors of many kinds
        said = str(fault).strip().split("\n")[0]
        raise TranslatorError(
            f"{model.label} cannot be converted ({quoted(said)})", cure="see what CTranslate2 supports"
        ) from fault
    finally:
        shutil.rmtree(made, ignore_errors=True)
