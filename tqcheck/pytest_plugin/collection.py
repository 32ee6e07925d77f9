"""How passages come into a run of pytest: the files that `--tqcheck` names, beside what pytest collects anyway."""

from collections.abc import Generator, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest

from tqcheck.cli.inputs import InputPart
from tqcheck.core.errors import InputError, TqcheckError
from tqcheck.pytest_plugin.batch import Batch, absolute
from tqcheck.pytest_plugin.items import GateItem, PassageItem


def collection_of(paths: Sequence[str], *, rules_alone: bool) -> "Collection":
    """The plugin for these paths; raises pytest.UsageError where they or the configuration are of no use."""
    try:
        return Collection(Batch(paths, rules_alone=rules_alone))
    except TqcheckError as fault:
        raise pytest.UsageError(str(fault)) from None


class Collection:
    """The hooks of a run that has passages."""

    def __init__(self, batch: Batch) -> None:
        self._batch = batch

    @pytest.hookimpl(wrapper=True)
    def pytest_make_collect_report(
        self, collector: pytest.Collector
    ) -> Generator[None, pytest.CollectReport, pytest.CollectReport]:
        """Add the files to what the session found; not as arguments, which would have to be paths without `[`."""
        report = yield
        if isinstance(collector, pytest.Session) and report.passed:
            report.result = [*(report.result or ()), *self._added(collector)]
        return report

    def pytest_collect_file(self, file_path: Path, parent: pytest.Collector) -> "PassageFile | None":
        """A file that was given as an argument too, perhaps with a passage's id: `passages.jsonl::p1`."""
        if file_path in self._batch.parts and parent.session.isinitpath(file_path):
            return self._file(file_path, parent)
        return None

    def pytest_collection_finish(self, session: pytest.Session) -> None:
        """Judge what is left after `-k` and the like; the gate is about all there is."""
        whole = any(isinstance(item, GateItem) for item in session.items)
        chosen = sorted(item.number for item in session.items if isinstance(item, PassageItem))
        self._batch.want(None if whole else chosen)

    def pytest_sessionfinish(self) -> None:
        """End what is still at work."""
        self._batch.close()

    def _added(self, session: pytest.Session) -> Iterator[pytest.Item | pytest.Collector]:
        for path in self._batch.parts:
            if not session.isinitpath(path):
                yield self._file(path, session)
        if not self._chosen_by_id(session.config):
            yield GateItem.from_parent(session, batch=self._batch)

    def _file(self, path: Path, parent: pytest.Collector) -> "PassageFile":
        return PassageFile.from_parent(parent, path=path, batch=self._batch, part=self._batch.parts[path])

    def _chosen_by_id(self, config: pytest.Config) -> bool:
        """Whether the user asked for single passages: then the batch is not what this run is about."""
        folder = config.invocation_params.dir
        named = (argument.partition("::") for argument in config.args)
        return any(ids and absolute(folder / path) in self._batch.parts for path, ids, _ in named)


class PassageFile(pytest.File):
    """A file of passages."""

    def __init__(self, *, batch: Batch, part: InputPart, **given: Any) -> None:
        super().__init__(**given)
        self._batch = batch
        self._part = part

    def collect(self) -> Iterator[PassageItem]:
        """A test a passage; a file that cannot be read is an error of the collection."""
        try:
            for number, passage in self._batch.read(self._part):
                yield PassageItem.from_parent(self, batch=self._batch, number=number, passage=passage)
        except InputError as fault:
            raise self.CollectError(str(fault)) from None
