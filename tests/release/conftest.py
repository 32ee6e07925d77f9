"""A repository that is ready for a release."""

from pathlib import Path

import pytest

PROJECT = '[tool.hatch.version]\npath = "tqcheck/version.py"\n'
VERSION = '"""The version."""\n\n__version__ = "0.2.0"\n'
CHANGELOG = """\
# Changelog

## 0.2.0 (2026-11-27)

- PO files are read in place:
  `--format po`.
- A second thing.

## 0.1.0 (2026-10-01)

- The first one.
"""


@pytest.fixture
def checkout(tmp_path: Path) -> Path:
    """A repository that is ready for v0.2.0."""
    (tmp_path / "tqcheck").mkdir()
    (tmp_path / "pyproject.toml").write_text(PROJECT)
    (tmp_path / "tqcheck" / "version.py").write_text(VERSION)
    (tmp_path / "CHANGELOG.md").write_text(CHANGELOG)
    return tmp_path
