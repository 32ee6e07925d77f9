"""Counterparts made where the input brings none: which route suits a passage, and what is translated on it."""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice
from typing import NamedTuple

from tqcheck.core.errors import UsageError
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.counterparts.translating import CachedTranslator
from tqcheck.counterparts.translation import Direction, Translation
from tqcheck.judging.signature import RECORDED

MADE_ROUTES = (Route.BACK_TRANSLATION, Route.ROUND_TRIP, Route.RETRANSLATION)
"""The routes that engines take."""

# Passages at a time: enough for full batches of sentences, few enough that a verdict never waits long.
_TOGETHER = 64
_LEARNED = "en"
"""The language that the learned checker reads: there a counterpart in it shows most."""


class _Step(NamedTuple):
    """One translation on a route."""

    by: CachedTranslator
    direction: Direction


class _TranslationPlan(NamedTuple):
    """What is to be made for one passage."""

    passage: int
    route: Route
    text: str
    steps: tuple[_Step, ...]

    @property
    def origin(self) -> str:
        """The engines' names, and the pivot of a round trip."""
        names = "/".join(
            dict.fromkeys(step.by.engines.for_direction(step.direction).name for step in self.steps)
        )
        return f"{names} via {self.steps[0].direction.target}" if self.route is Route.ROUND_TRIP else names


@dataclass(frozen=True)
class CounterpartGenerator:
    """Makes counterparts with one engine or two; without any, passages stay as they came."""

    out: CachedTranslator | None = None
    """Out of the passages' language."""
    into: CachedTranslator | None = None
    """Into it."""
    pivot: str | None = None
    """The other language of round trips; the source's language where none is named."""
    routes: tuple[Route, ...] = ()
    """Those to take; without any, the one that gives the best evidence for each passage."""

    @property
    def signature(self) -> str:
        """The names of the engines that were wanted so far, each with a hash of its identity."""
        ways = [way for way in (self.out, self.into) if way]
        shown = {f"{name}#{_digest(identity)}" for way in ways for identity, name in way.used.items()}
        return "+".join(sorted(shown)) or RECORDED

    def added(self, passages: Iterable[Passage]) -> Iterator[Passage]:
        """The passages in order, each with the counterparts made for it after its own."""
        if self.out is None and self.into is None:
            yield from passages
            return
        left = iter(passages)
        while together := list(islice(left, _TOGETHER)):
            yield from self._with_counterparts(together)

    def _with_counterparts(self, passages: Sequence[Passage]) -> list[Passage]:
        plans = [
            _TranslationPlan(number, route, *self._way(route, passage))
            for number, passage in enumerate(passages)
            for route in self.routes or self._best(passage)
        ]
        wanted = [each for each in plans if not _is_there(each, passages[each.passage])]
        made: list[list[Counterpart]] = [[] for _ in passages]
        for plan, end in zip(wanted, _execute(wanted), strict=True):
            made[plan.passage].append(Counterpart(plan.route, end.text, plan.origin, end.fault))
        return [
            replace(passage, counterparts=(*passage.counterparts, *more))
            for passage, more in zip(passages, made, strict=True)
        ]

    def _best(self, passage: Passage) -> tuple[Route, ...]:
        """Where the source is known, what is compared with it; in English in the passage's own language."""
        if passage.source and passage.source.strip() and passage.source_language:
            if self.into is not None and (self.out is None or passage.language == _LEARNED):
                return (Route.RETRANSLATION,)
            return (Route.BACK_TRANSLATION,)
        return (Route.ROUND_TRIP,)

    def _way(self, route: Route, passage: Passage) -> tuple[str, tuple[_Step, ...]]:
        """What is translated and how; a UsageError where an engine, a source or a language is missing."""
        own = passage.language
        if route is Route.ROUND_TRIP:
            pivot = self.pivot or passage.source_language
            if pivot is None:
                raise UsageError(
                    f"a round trip of {_named(passage)} has no other language", cure="name one with --pivot"
                )
            steps = (self._step_out(route, own, pivot), self._step_into(route, pivot, own))
            return passage.text, steps
        if passage.source is None or passage.source_language is None:
            missing = "source" if passage.source is None else "source_language"
            raise UsageError(
                f"{_named(passage)} has no {missing}, and a {_spoken(route)} needs one",
                cure="give it, or take --route auto",
            )
        if route is Route.RETRANSLATION:
            return passage.source, (self._step_into(route, passage.source_language, own),)
        return passage.text, (self._step_out(route, own, passage.source_language),)

    def _step_out(self, route: Route, *languages: str) -> _Step:
        return _step(self.out, "--translator", route, Direction(*languages))

    def _step_into(self, route: Route, *languages: str) -> _Step:
        return _step(self.into, "--back-translator", route, Direction(*languages))


def _step(by: CachedTranslator | None, option: str, route: Route, direction: Direction) -> _Step:
    if by is None:
        raise UsageError(f"a {_spoken(route)} needs {option}", cure="name an engine with it")
    return _Step(by, direction)


def _execute(plans: Sequence[_TranslationPlan]) -> list[Translation]:
    """Executes the plans step by step, translations in one direction together; the last translation of each."""
    states = [Translation(each.text) for each in plans]
    for number in range(max((len(each.steps) for each in plans), default=0)):
        ways: dict[tuple[int, Direction], list[int]] = {}
        for place, plan in enumerate(plans):
            if number < len(plan.steps) and states[place].fault is None:
                step = plan.steps[number]
                ways.setdefault((id(step.by), step.direction), []).append(place)
        for places in ways.values():
            by, direction = plans[places[0]].steps[number]
            for place, made in zip(
                places, by.translate([states[each].text for each in places], direction), strict=True
            ):
                states[place] = made
    return states


def _is_there(plan: _TranslationPlan, passage: Passage) -> bool:
    return any(each.route is plan.route and each.origin == plan.origin for each in passage.counterparts)


def _digest(identity: str) -> str:
    return hashlib.sha256(identity.encode()).hexdigest()[:8]


def _named(passage: Passage) -> str:
    return f"{passage.location.file}:{passage.location.line}"


def _spoken(route: Route) -> str:
    return route.value.replace("_", " ")
