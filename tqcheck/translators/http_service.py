"""What translation services on the network have in common: requests that are tried again, answers that are checked."""

import email.utils
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from tqcheck.errors import TranslatorError, UsageError, quoted
from tqcheck.extras import refuse_without

if TYPE_CHECKING:
    from httpx2 import Client, Response
    from tenacity import RetryCallState

_TRIES = 5
_FIRST_WAIT, _LONGEST_WAIT = 0.5, 60.0  # seconds; twice as long each time, or as the service asks for
_TIMEOUT = 60.0  # seconds that a service may stay silent
_OVERLOADED = 429
_NEEDED = ("httpx2", "tenacity")
_REFUSED = frozenset({401, 403})
_ERRORS, _FAULTS = 400, 500


def _sleep(seconds: float) -> None:
    time.sleep(seconds)


class _TryAgainError(Exception):
    """What may pass: overload, a fault of the service, a connection that broke."""

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.wait = wait
        """Seconds that the service asks for."""


@dataclass(frozen=True)
class HttpService:
    """A service at an address. Its key, where it has one, comes from the environment and is shown nowhere."""

    label: str
    """What errors call it."""
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    key_variable: str = ""
    """The environment variable of its key."""

    def post(self, path: str, body: Mapping[str, object]) -> Any:
        """The JSON that the service answers; a TranslatorError where it gives none, after several tries."""
        refuse_without(_NEEDED, "translation services need", "http")
        from tenacity import Retrying, retry_if_exception_type, stop_after_attempt

        tries = Retrying(
            retry=retry_if_exception_type(_TryAgainError),
            stop=stop_after_attempt(_TRIES),
            wait=_wait,
            sleep=_sleep,
            reraise=True,
        )
        try:
            response: Response = tries(self._once, path, body)
        except _TryAgainError as fault:
            raise self.fault(f"{fault}, {_TRIES} times", "try later; what was translated is kept") from None
        try:
            return response.json()
        except ValueError:
            raise self.fault("answered what is not JSON", "check the address") from None

    def fault(self, message: str, cure: str) -> TranslatorError:
        """An error of this service."""
        return TranslatorError(f"{self.label} {message}", cure=cure)

    def _once(self, path: str, body: Mapping[str, object]) -> "Response":
        from httpx2 import HTTPError, InvalidURL, TimeoutException, UnsupportedProtocol

        try:
            response = self._client.post(self.url.rstrip("/") + path, json=body)
        except (InvalidURL, UnsupportedProtocol):
            raise UsageError(f"{self.label} is no address", cure="write http://HOST:PORT, say") from None
        except TimeoutException:
            raise _TryAgainError(f"said nothing for {_TIMEOUT:.0f} seconds") from None
        except HTTPError as fault:
            raise _TryAgainError(f"cannot be reached ({fault or type(fault).__name__})") from None
        status = response.status_code
        if status == _OVERLOADED:
            raise _TryAgainError("asks to wait", _asked_for(response.headers.get("retry-after")))
        if status >= _FAULTS:
            raise _TryAgainError(f"answered {status}")
        if status in _REFUSED:
            cure = f"set {self.key_variable} to a valid key" if self.key_variable else "check the address"
            raise self.fault(f"refused the request ({status})", cure)
        if status >= _ERRORS or not response.is_success:
            raise self.fault(f"answered {status}: {quoted(response.text.strip())}", "see its documentation")
        return response

    @cached_property
    def _client(self) -> "Client":
        from httpx2 import Client

        return Client(headers=dict(self.headers), timeout=_TIMEOUT)


def _wait(state: "RetryCallState") -> float:
    fault = state.outcome.exception() if state.outcome else None
    asked = fault.wait if isinstance(fault, _TryAgainError) else None
    return min(_FIRST_WAIT * 2.0 ** (state.attempt_number - 1) if asked is None else asked, _LONGEST_WAIT)


def _asked_for(header: str | None) -> float | None:
    """The seconds of a Retry-After header, which holds a number or a date."""
    if header is None:
        return None
    if header.strip().isdigit():
        return float(header)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(header).timestamp() - time.time())
    except ValueError:
        return None
