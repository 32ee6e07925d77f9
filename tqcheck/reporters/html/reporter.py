"""Collects a batch on disk and writes it as one page, the worst passages first."""

import hashlib
import json
from collections.abc import Iterator
from itertools import chain, islice
from typing import IO

from tqcheck.core.finding import Verdict
from tqcheck.core.judgement import Judgement
from tqcheck.core.summary import Summary
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.html.histogram import Histogram
from tqcheck.reporters.html.page import write_page
from tqcheck.reporters.html.record import identity, passage_record
from tqcheck.reporters.spill import RankedSpill

MOST_PASSAGES = 25_000
"""What a browser still opens without trouble; the worst are taken, and the page says how many there are besides."""

_WITHOUT_SCRIPTS = 100
_RUN_DIGITS = 16
_ORDER = (Verdict.FAIL, Verdict.UNCHECKED, Verdict.PASS)


class HtmlReporter:
    """Failed passages come first, then unchecked ones, then the rest; the whole page whatever the look."""

    def __init__(self, stream: IO[str], options: RenderOptions) -> None:  # noqa: ARG002 - a page fits itself to its window
        self._stream = stream
        self._passages = {verdict: RankedSpill() for verdict in _ORDER}
        self._histogram = Histogram()
        self._codes: set[str] = set()
        self._run = hashlib.sha256()
        self._count = 0

    def add(self, judgement: Judgement) -> None:
        """Keep a passage."""
        self._count += 1
        self._histogram.add(judgement)
        for finding in (*judgement.findings, *(each.finding for each in judgement.suppressed)):
            self._codes.update((finding.rule, *finding.also))
        self._run.update(json.dumps(identity(judgement)).encode())
        sort_rank = max((finding.severity.value for finding in judgement.findings), default=0)
        record = passage_record(judgement, self._count)
        block = json.dumps(record, ensure_ascii=False, separators=(",", ":"))
        self._passages[judgement.verdict].add(sort_rank, judgement.scores.rank, block)

    def finish(self, summary: Summary) -> None:
        """Write the page."""
        ranked = chain.from_iterable(self._passages[verdict].ranked() for verdict in _ORDER)
        write_page(
            self._stream,
            run=self._run.hexdigest()[:_RUN_DIGITS],
            summary=summary,
            histogram=self._histogram,
            codes=self._codes | summary.rules.keys(),
            records=islice(ranked, MOST_PASSAGES),
            left_out=max(self._count - MOST_PASSAGES, 0),
            plain=[*self._for_want_of_scripts()],
        )
        for spill in self._passages.values():
            spill.close()

    def _for_want_of_scripts(self) -> Iterator[dict[str, object]]:
        """The worst failed and unchecked passages, and the worst others that have findings, as many as fit."""
        for verdict in _ORDER:
            for block in islice(self._passages[verdict].ranked(), _WITHOUT_SCRIPTS):
                record = json.loads(block)
                if verdict is not Verdict.PASS or record["findings"]:
                    yield record
