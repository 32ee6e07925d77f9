"""Texts through an engine: sentence by sentence, each once, and nothing that was translated before."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from tqcheck.counterparts.engines.base import Engines, Translator
from tqcheck.counterparts.engines.faults import degenerate_output_reason
from tqcheck.counterparts.engines.parts import SentencePart, joined, parts
from tqcheck.counterparts.translation import Direction, Translation
from tqcheck.counterparts.translation_cache import TranslationCache

# A batch is what an engine is given, and what is lost when a run is killed.
_SENTENCES, _CHARACTERS = 64, 8_000


@dataclass(frozen=True)
class CachedTranslator:
    """Engines with the memory of what they have translated."""

    engines: Engines
    cache: TranslationCache
    on_progress: Callable[[int], None] = lambda sentences: None  # noqa: ARG005 - by default progress is not shown
    """Called with the number of sentences whenever some are done."""
    used: dict[str, str] = field(default_factory=dict, compare=False)
    """The names of the engines that were wanted, by their identities."""

    def translate(self, texts: Sequence[str], direction: Direction) -> list[Translation]:
        """The texts in order, each put together of its sentences; one that is broken breaks its text."""
        engine = self.engines.for_direction(direction)
        self.used[engine.identity] = engine.name
        split = [parts(text, direction.source) for text in texts]
        made = self._sentences({part.sentence: None for each in split for part in each}, direction, engine)
        return [_whole([made[part.sentence] for part in each], each, direction) for each in split]

    def _sentences(
        self, wanted: Mapping[str, None], direction: Direction, engine: Translator
    ) -> Mapping[str, Translation]:
        known = dict(self.cache.found(engine.identity, direction, list(wanted)))
        self.on_progress(len(known))
        for batch in _batches([sentence for sentence in wanted if sentence not in known]):
            made = _made(batch, direction, engine)
            self.cache.keep(engine.identity, direction, made)
            known.update(made)
            self.on_progress(len(batch))
        return known


def _made(batch: Sequence[str], direction: Direction, engine: Translator) -> dict[str, Translation]:
    """The batch by an engine; what comes out broken is asked for once more in another way, where it has one."""
    made: dict[str, Translation] = {}
    for attempt in range(engine.attempts):
        left = [sentence for sentence in batch if sentence not in made or made[sentence].fault]
        if not left:
            break
        texts = engine.translate(left, direction, attempt)
        for sentence, text in zip(left, texts, strict=True):
            made[sentence] = Translation(
                _whole_characters(text), degenerate_output_reason(sentence, text, direction)
            )
    return made


def _whole_characters(text: str) -> str:
    """The text as it can be kept and reported: half of a surrogate pair, which is a fault, is no character."""
    return text.encode("utf-8", "replace").decode()


def _batches(sentences: Sequence[str]) -> Iterator[list[str]]:
    """Sentences of like length together, the longest first: so the least is waited for."""
    batch: list[str] = []
    for sentence in sorted(sentences, key=lambda each: (-len(each), each)):
        if batch and (len(batch) >= _SENTENCES or (len(batch) + 1) * len(batch[0]) > _CHARACTERS):
            yield batch
            batch = []
        batch.append(sentence)
    if batch:
        yield batch


def _whole(made: Sequence[Translation], split: Sequence[SentencePart], direction: Direction) -> Translation:
    text = joined(split, [each.text for each in made], direction)
    return Translation(text, next((each.fault for each in made if each.fault), None))
