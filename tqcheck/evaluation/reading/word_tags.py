"""WMT's word tags: a file of tokenised translations, a file of OK and BAD, and files parallel to them."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from tqcheck.core.errors import InputError
from tqcheck.core.passage import Passage, Route
from tqcheck.evaluation.annotated import Annotated
from tqcheck.evaluation.reading.values import tagged_words
from tqcheck.evaluation.tokens import detokenized
from tqcheck.readers.base import Defaults, InputFile
from tqcheck.readers.parallel_lines import CounterpartFile, ParallelLines


@dataclass(frozen=True)
class WordTags:
    """Reads an annotated passage from each line of the translations and the same line of the tags."""

    tags: InputFile
    source: InputFile | None = None
    counterparts: tuple[CounterpartFile, ...] = ()

    def read(self, source: InputFile, defaults: Defaults) -> Iterator[Annotated]:
        """See `AnnotatedReader.read`; the input that it is given is the file of translations."""
        # The tags travel as one counterpart more, so that unequal files are refused in one place.
        tags = CounterpartFile(Route.SOURCE, self.tags)
        for entry in ParallelLines(self.source, (*self.counterparts, tags)).read(source, defaults):
            if not isinstance(entry, Passage):
                raise entry
            try:
                yield _annotated(entry)
            except InputError as fault:
                raise fault.at(self.tags.name, entry.location.line) from None


def _annotated(entry: Passage) -> Annotated:
    *counterparts, tags = entry.counterparts
    tokens = entry.text.split()
    text = detokenized(tokens)
    words, unplaced = tagged_words(tokens, tags.text.split(), text)
    passage = replace(entry, text=text, counterparts=tuple(counterparts))
    return Annotated(passage, words=words, unplaced=unplaced)
