"""One run over a batch: what the command line, the pytest plugin and `tqcheck.check` all drive."""

from collections.abc import Callable, Generator, Iterable, Iterator
from contextlib import closing
from functools import partial
from itertools import starmap
from pathlib import Path

from tqcheck.core.errors import EmptyInputError, InputError
from tqcheck.core.glossary import NO_GLOSSARY
from tqcheck.core.passage import Passage
from tqcheck.core.settings import Settings
from tqcheck.core.summary import Summary
from tqcheck.judging.analyse import JudgedBatch, decided
from tqcheck.judging.signature import RECORDED
from tqcheck.judging.workers import LoadChecker, analysed_batches, load_checker, model_signature
from tqcheck.readers import Entry
from tqcheck.readers.glossary import read_glossary
from tqcheck.run.result_cache import OpenResults
from tqcheck.run.tally import Tally
from tqcheck.suppressions.applying import Revision
from tqcheck.suppressions.loading import load_suppressions

OnInputError = Callable[[InputError, int], None]
"""Told of an input error that the run goes on in spite of, and how many there were, this one among them."""


class Run:
    """Passages in, judgements out, and at the end the summary with the gate's verdict. It prints nothing.

    `files` are those that are checked, as far as they are known beforehand; `accepted` is the file of accepted findings
    where the settings name none; `since` the revision since which passages have changed that are judged. `load` gives
    the learned checker. Raises UsageError or InputError for suppressions or a glossary that are of no use.
    """

    def __init__(
        self,
        settings: Settings,
        *,
        files: tuple[str, ...] = (),
        accepted: Path | None = None,
        since: Revision | None = None,
        load: LoadChecker = load_checker,
    ) -> None:
        self.settings = settings
        self._load = load
        self._suppressions = load_suppressions(settings, accepted, since)
        self._glossary = read_glossary(settings.glossary) if settings.glossary else NO_GLOSSARY
        self._tally = Tally(settings, old=self._suppressions, glossary=self._glossary, files=files)

    def load_model(self) -> None:
        """Load the learned checker before any passage is read; `judged` does so otherwise.

        Raises ModelError where its files are not whole.
        """
        self._tally.model = model_signature(self._load(self.settings))

    def readable(self, entries: Iterable[Entry], on_error: OnInputError | None = None) -> Iterator[Passage]:
        """The passages among what was read.

        Raises the first InputError, unless the settings say to keep going; none is ever forgotten by the verdict.
        """
        for entry in entries:
            is_allowed = isinstance(entry, EmptyInputError) and self.settings.allow_empty
            if isinstance(entry, Passage):
                yield entry
            elif isinstance(entry, InputError) and not is_allowed:
                self._tally.input_errors += 1
                if not self.settings.keep_going:
                    raise entry
                if on_error is not None:
                    on_error(entry, self._tally.input_errors)

    def skip_unchanged(self, passage: Passage) -> None:
        """Count a passage that is there and is not judged."""
        self._suppressions.skip_unchanged(passage)

    def judged(
        self, passages: Iterable[Passage], open_results: OpenResults | None = None
    ) -> Generator[JudgedBatch, None, None]:
        """Judge passages in batches, in their order, each batch counted when it is given; memory holds a few batches.

        With `open_results`, what other runs have analysed is not analysed again. Raises ModelError, WorkerLostError,
        and whatever the passages raise.
        """
        self.load_model()
        attached = self._suppressions.attach(passages)
        for batch in map(self._suppressions.noted, self._judging(attached, open_results)):
            self._tally.add(batch)
            yield batch

    def summary(self, engine: str = RECORDED) -> Summary:
        """The figures and the gate's verdict on all that was judged; `engine` signs for what made counterparts."""
        return self._tally.summary(engine)

    def _judging(
        self, passages: Iterable[Passage], open_results: OpenResults | None
    ) -> Iterator[JudgedBatch]:
        analyse = partial(analysed_batches, settings=self.settings, load=self._load, glossary=self._glossary)
        decide = partial(decided, settings=self.settings, suppress=self._suppressions.suppress)
        if open_results is None:
            yield from starmap(decide, analyse(passages))
            return
        with closing(open_results(self.settings, self._tally.model, self._glossary.digest)) as results:
            yield from results.judged(passages, analyse, decide)
