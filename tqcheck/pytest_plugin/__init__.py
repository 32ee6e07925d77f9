"""The pytest plugin: `pytest --tqcheck passages.jsonl` judges passages as tests.

It is loaded into every run of pytest where tqcheck is installed, so only its options are here: a run that does not
ask for passages pays for nothing else.
"""

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import pytest


def pytest_addoption(parser: "pytest.Parser") -> None:
    """The options of the plugin."""
    group = parser.getgroup("tqcheck", "machine translation (tqcheck)")
    group.addoption(
        "--tqcheck",
        action="append",
        metavar="PATH",
        help="Judge the passages in this file, folder or glob, a test each. Repeatable.",
    )
    group.addoption(
        "--tqcheck-no-model",
        action="store_true",
        help="Judge them by the rules alone, without the learned checker.",
    )


def pytest_configure(config: "pytest.Config") -> None:
    """Set the collection of passages up, where there are any to collect."""
    config.addinivalue_line(
        "markers", "tqcheck: a machine-translated passage that tqcheck judges, and its gate"
    )
    paths = config.getoption("tqcheck")
    if paths:
        from tqcheck.pytest_plugin.collection import collection_of

        config.pluginmanager.register(collection_of(paths, rules_alone=config.getoption("tqcheck_no_model")))
