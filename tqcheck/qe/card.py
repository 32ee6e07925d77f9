"""`checker.json`, field by field: what is not there or makes no sense is an error that names it."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import NoReturn

from tqcheck.core.errors import ModelError
from tqcheck.core.settings import Sensitivity
from tqcheck.qe.calibration import COMPARED, Calibration, Counterparts, Curve, Head

RULES = ("TQ101", "TQ201")
"""The rules that have a threshold: drifted meaning, awkward phrasing."""

CURE = "install tqcheck anew, or check without the learned checker (--no-model)"


@dataclass(frozen=True)
class Card:
    """`checker.json`, or an object in it: what is asked for and is not there, or makes no sense, is a ModelError."""

    path: Path
    fields: Mapping[str, object]
    inside: str = ""

    @classmethod
    def of(cls, path: Path, content: bytes) -> "Card":
        """The object in the file; its path serves for messages."""
        try:
            fields = json.loads(content)
        except ValueError:
            raise ModelError("is not JSON", str(path), cure=CURE) from None
        if not isinstance(fields, dict):
            raise ModelError("is not a JSON object", str(path), cure=CURE)
        return cls(path, fields)

    def expect_version(self, version: int) -> None:
        """Refuse files of another shape than this."""
        found = self.fields.get("schema_version")
        if found != version:
            message = f"has schema_version {found}, this version of tqcheck reads {version}"
            raise ModelError(message, str(self.path), cure=CURE)

    def text(self, key: str) -> str:
        """A text that is not empty."""
        found = self.fields.get(key)
        return found if isinstance(found, str) and found else self._fail(key, "text")

    def whole(self, key: str, least: int) -> int:
        """A whole number."""
        found = self.fields.get(key)
        if isinstance(found, int) and found >= least:
            return found
        return self._fail(key, f"a whole number from {least} up")

    def share(self, key: str) -> float:
        """A number from 0 to 1."""
        found = self.fields.get(key)
        if isinstance(found, int | float) and 0 <= found <= 1:
            return float(found)
        return self._fail(key, "a number from 0 to 1")

    def number(self, key: str) -> float:
        """Any number."""
        found = self.fields.get(key)
        return float(found) if isinstance(found, int | float) else self._fail(key, "a number")

    def card(self, key: str) -> "Card":
        """An object inside."""
        found = self.fields.get(key)
        if isinstance(found, dict):
            return Card(self.path, found, f"{self.inside}{key}.")
        return self._fail(key, "an object")

    def numbers(self, key: str) -> tuple[float, ...]:
        """At least one number."""
        found = self.fields.get(key)
        if isinstance(found, list) and found and all(isinstance(each, int | float) for each in found):
            return tuple(map(float, found))
        return self._fail(key, "a list of numbers")

    def languages(self) -> frozenset[str]:
        """At least one language."""
        found = self.fields.get("languages")
        if isinstance(found, list) and found and all(isinstance(each, str) for each in found):
            return frozenset(found)
        return self._fail("languages", "a list of languages")

    def digests(self, names: tuple[str, ...]) -> dict[str, str]:
        """SHA-256 by file name."""
        given = self.card("files")
        return {name: given.text(name) for name in names}

    def thresholds(self) -> dict[Sensitivity, dict[str, float]]:
        """For each sensitivity the chance from which each of RULES flags."""
        given = self.card("thresholds")
        found = {level: {rule: given.card(level).share(rule) for rule in RULES} for level in Sensitivity}
        for rule in RULES:
            self._expect_falling("thresholds", [found[level][rule] for level in Sensitivity])
        return found

    def major_from(self) -> dict[Sensitivity, dict[Counterparts, float]]:
        """For each sensitivity, beside one counterpart and several, the logit from which a drifted phrase is major."""
        given = self.card("major_from")
        found = {level: {each: given.card(level).number(each) for each in COMPARED} for level in Sensitivity}
        for each in COMPARED:
            self._expect_falling("major_from", [found[level][each] for level in Sensitivity])
        return found

    def calibration(self) -> Calibration:
        """A curve for everything that can be said."""
        given = self.card("calibration")
        return Calibration(
            {
                (number, counterparts): given.card(number).card(counterparts).curve()
                for number in Head
                for counterparts in Counterparts
                if counterparts is not Counterparts.NONE or not number.needs_counterpart
            }
        )

    def curve(self) -> Curve:
        """Points that rise."""
        logits, chances = self.numbers("x"), self.numbers("y")
        rises = all(left < right for left, right in pairwise(logits))
        never_falls = all(left <= right for left, right in pairwise(chances))
        if (
            not rises
            or not never_falls
            or len(logits) != len(chances)
            or not 0 <= chances[0] <= chances[-1] <= 1
        ):
            self._fail("y", "chances from 0 to 1 that rise with x")
        return Curve(logits, chances)

    def _expect_falling(self, key: str, least: Sequence[float]) -> None:
        """What one sensitivity flags, every higher one does: candidates have the least that does."""
        if not all(left >= right for left, right in pairwise(least)):
            self._fail(key, "numbers that never rise from low to high")

    def _fail(self, key: str, wanted: str) -> NoReturn:
        raise ModelError(f"has no {self.inside}{key} that is {wanted}", str(self.path), cure=CURE)
