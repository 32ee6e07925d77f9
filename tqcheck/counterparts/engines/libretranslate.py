"""`libretranslate:URL`: a LibreTranslate server, one's own or another's."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tqcheck.counterparts.engines.allowance import most_bytes
from tqcheck.counterparts.engines.http_service import HttpService, Request
from tqcheck.counterparts.translation import Direction

KEY_VARIABLE = "LIBRETRANSLATE_API_KEY"


@dataclass(frozen=True)
class LibreTranslate:
    """A server; its models and their versions it does not tell, so the identity has only what the user says."""

    url: str
    version: str | None = None
    key: str | None = None

    name = "libretranslate"
    serves_both = True
    attempts = 1

    @property
    def identity(self) -> str:
        """Address and version, never the key."""
        return f"libretranslate:{self.url}" + (f"@{self.version}" if self.version else "")

    def translate(self, sentences: Sequence[str], direction: Direction, attempt: int = 0) -> Sequence[str]:  # noqa: ARG002 - see `attempts`
        """All sentences in one request."""
        service = self._service
        body: dict[str, object] = {"q": list(sentences), "format": "text", **direction._asdict()}
        if self.key:
            body["api_key"] = self.key
        (answer,) = service.post("/translate", [Request(body, most_bytes(sentences))])
        made = answer.get("translatedText") if isinstance(answer, dict) else None
        if (
            not isinstance(made, list)
            or len(made) != len(sentences)
            or not all(isinstance(text, str) for text in made)
        ):
            raise service.fault("left translations out", "check the address and its version")
        return made

    @cached_property
    def _service(self) -> HttpService:
        return HttpService(f"libretranslate:{self.url}", self.url, key_variable=KEY_VARIABLE)
