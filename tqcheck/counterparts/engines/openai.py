"""`openai:URL#MODEL`: a language model behind the chat interface that OpenAI's service and many servers speak."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tqcheck.core.errors import UsageError
from tqcheck.counterparts.engines.allowance import most_bytes
from tqcheck.counterparts.engines.http_service import HttpService, Request
from tqcheck.counterparts.translation import Direction
from tqcheck.language.identification.language_names import language_name

KEY_VARIABLE = "OPENAI_API_KEY"

_AT_ONCE = 4  # requests under way
_ASKED = (
    "Translate the user's text from {source} into {target}. Answer with the translation alone: "
    "no notes, no quotation marks around it, nothing left out."
)
# What is tried where the first answer is broken: words that were said already become less likely.
_WAYS: tuple[dict[str, float], ...] = (
    {"temperature": 0.0},
    {"temperature": 0.0, "frequency_penalty": 0.8},
)


@dataclass(frozen=True)
class ChatModel:
    """A model, asked for one sentence at a time: so no sentence can slip into another's answer."""

    url: str
    """Up to and including `/v1`, say."""
    model: str
    version: str | None = None
    key: str | None = None

    serves_both = True
    attempts = len(_WAYS)

    @classmethod
    def of(cls, written: str, version: str | None, key: str | None) -> "ChatModel":
        """The model that a specification names; a UsageError where it names none."""
        url, _, model = written.partition("#")
        if not url or not model:
            raise UsageError(
                f"openai:{written} names no model", cure="write openai:http://HOST:PORT/v1#MODEL"
            )
        return cls(url, model, version, key)

    @property
    def name(self) -> str:
        """The model's."""
        return self.model

    @property
    def identity(self) -> str:
        """Address, model, version, and what it is asked; never the key."""
        return f"openai:{self.url}#{self.model}|{_ASKED}|{_WAYS}" + (
            f"@{self.version}" if self.version else ""
        )

    def translate(self, sentences: Sequence[str], direction: Direction, attempt: int = 0) -> Sequence[str]:
        """A request for each sentence, several at a time."""
        requests = [self._request(sentence, direction, attempt) for sentence in sentences]
        return [self._text(answer) for answer in self._service.post("/chat/completions", requests, _AT_ONCE)]

    def _request(self, sentence: str, direction: Direction, attempt: int) -> Request:
        asked = _ASKED.format(source=language_name(direction.source), target=language_name(direction.target))
        body = {
            "model": self.model,
            "messages": [{"role": "system", "content": asked}, {"role": "user", "content": sentence}],
            **_WAYS[attempt],
        }
        return Request(body, most_bytes([sentence]))

    def _text(self, answer: Any) -> str:
        try:
            content = answer["choices"][0]["message"]["content"]
        except (KeyError, IndexError, TypeError):
            content = None
        if not isinstance(content, str):
            raise self._service.fault("answered without a message", "check the address and the model")
        return " ".join(content.split())

    @cached_property
    def _service(self) -> HttpService:
        headers = {"Authorization": f"Bearer {self.key}"} if self.key else {}
        return HttpService(f"openai:{self.url}#{self.model}", self.url, headers, KEY_VARIABLE)
