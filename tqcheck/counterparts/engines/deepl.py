"""`deepl:URL`: DeepL's translation service, or one that speaks its language."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any

from tqcheck.counterparts.engines.allowance import most_bytes
from tqcheck.counterparts.engines.http_service import HttpService, Request
from tqcheck.counterparts.translation import Direction

KEY_VARIABLE = "DEEPL_AUTH_KEY"

_MOST_TEXTS = 50  # of one request
# As a target the service wants to know which English, which Portuguese.
_TARGETS = {"en": "EN-US", "pt": "PT-PT", "zh": "ZH-HANS"}


@dataclass(frozen=True)
class DeepL:
    """A service that takes a key."""

    url: str
    version: str | None = None
    key: str | None = None

    name = "deepl"
    serves_both = True
    attempts = 1

    @property
    def identity(self) -> str:
        """Address and version, never the key."""
        return f"deepl:{self.url}" + (f"@{self.version}" if self.version else "")

    def translate(self, sentences: Sequence[str], direction: Direction, attempt: int = 0) -> Sequence[str]:  # noqa: ARG002 - see `attempts`
        """As many requests as it takes."""
        together = [sentences[start : start + _MOST_TEXTS] for start in range(0, len(sentences), _MOST_TEXTS)]
        answers = self._service.post("/v2/translate", [_request(each, direction) for each in together])
        return [
            text
            for asked, answer in zip(together, answers, strict=True)
            for text in _texts(answer, len(asked), self._service)
        ]

    @cached_property
    def _service(self) -> HttpService:
        headers = {"Authorization": f"DeepL-Auth-Key {self.key}"} if self.key else {}
        return HttpService(f"deepl:{self.url}", self.url, headers, KEY_VARIABLE)


def _request(sentences: Sequence[str], direction: Direction) -> Request:
    body = {
        "text": list(sentences),
        "source_lang": direction.source.upper(),
        "target_lang": _TARGETS.get(direction.target, direction.target.upper()),
        "split_sentences": "0",
    }
    return Request(body, most_bytes(sentences))


def _texts(answer: Any, count: int, service: HttpService) -> list[str]:
    found = answer.get("translations") if isinstance(answer, dict) else None
    texts = [each.get("text") for each in found if isinstance(each, dict)] if isinstance(found, list) else []
    if len(texts) != count or not all(isinstance(text, str) for text in texts):
        raise service.fault("left translations out", "check the address and its version")
    return [str(text) for text in texts]
