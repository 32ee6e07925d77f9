"""Where the models that come with the package are."""

from importlib.resources import files
from pathlib import Path


def models_folder() -> Path:
    """`models`, inside the installed package, or beside it in a checkout."""
    package = Path(str(files("tqcheck")))
    inside, beside = (home / "models" for home in (package, package.parent))
    return inside if inside.is_dir() or not beside.is_dir() else beside
