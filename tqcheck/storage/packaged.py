"""Where the models that come with the package are."""

from collections.abc import Iterator
from importlib.resources import files
from pathlib import Path


def models_folder() -> Path:
    """`models`, inside the installed package, or beside it in a checkout."""
    package = Path(str(files("tqcheck")))
    inside, beside = (home / "models" for home in (package, package.parent))
    return inside if inside.is_dir() or not beside.is_dir() else beside


def model_lines(folder: str, name: str) -> Iterator[str]:
    """The lines of a model's text file, without comments (`#`)."""
    with (models_folder() / folder / name).open(encoding="utf-8") as lines:
        for line in lines:
            if not line.startswith("#"):
                yield line.rstrip("\n")
