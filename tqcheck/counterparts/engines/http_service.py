"""What translation services on the network have in common: requests that are tried again, answers that are checked.

Whatever a service sends, an answer is bounded in bytes and in time, and so is all that a batch takes.
"""

import asyncio
import email.utils
import json
import time
from collections.abc import Coroutine, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, NamedTuple

from tqcheck.core.errors import TranslatorError, UsageError, quoted
from tqcheck.counterparts.engines.allowance import SECONDS_A_BATCH, SECONDS_A_REQUEST
from tqcheck.counterparts.engines.bounded_body import PACKED, BadEncodingError, TooLargeError, read_body
from tqcheck.storage.extras import refuse_without

if TYPE_CHECKING:
    from httpx2 import AsyncClient, Response
    from tenacity import RetryCallState

_TRIES = 5
_FIRST_WAIT, _LONGEST_WAIT = 0.5, 60.0  # seconds; twice as long each time, or as the service asks for
_SILENCE = 60.0  # seconds that a service may say nothing
_OVERLOADED = 429
_NEEDED = ("httpx2", "tenacity")
_REFUSED = frozenset({401, 403})
_FAULTS = 500
_REASON = 2**16  # bytes of an answer that says what is wrong


async def _sleep(seconds: float) -> None:
    await asyncio.sleep(seconds)


class _TryAgainError(Exception):
    """What may pass: overload, a fault of the service, a connection that broke."""

    def __init__(self, reason: str, wait: float | None = None) -> None:
        super().__init__(reason)
        self.wait = wait
        """Seconds that the service asks for."""


class Request(NamedTuple):
    """What a service is asked."""

    body: Mapping[str, object]
    most: int
    """The bytes that the answer may have."""


@dataclass(frozen=True)
class HttpService:
    """A service at an address. Its key, where it has one, comes from the environment and is shown nowhere."""

    label: str
    """What errors call it."""
    url: str
    headers: Mapping[str, str] = field(default_factory=dict)
    key_variable: str = ""
    """The environment variable of its key."""

    def post(self, path: str, requests: Iterable[Request], at_once: int = 1) -> list[Any]:
        """The JSON that the service answers to each request of a batch, in order; so many are under way at once.

        Raises TranslatorError where it gives none after several tries, or takes too long over the batch.
        """
        refuse_without(_NEEDED, "translation services need", "http")
        return asyncio.run(self._batch(path, list(requests), at_once))

    def fault(self, message: str, cure: str) -> TranslatorError:
        """An error of this service."""
        return TranslatorError(f"{self.label} {message}", cure=cure)

    async def _batch(self, path: str, requests: Sequence[Request], at_once: int) -> list[Any]:
        from httpx2 import AsyncClient

        turns = asyncio.Semaphore(at_once)
        headers = {**self.headers, "Accept-Encoding": PACKED}

        async def answer(request: Request) -> Any:
            async with turns:
                return await self._answer(client, path, request)

        try:
            async with (
                asyncio.timeout(SECONDS_A_BATCH),
                AsyncClient(headers=headers, timeout=_SILENCE) as client,
            ):
                return await _all_or_none([answer(request) for request in requests])
        except TimeoutError:
            raise self.fault(
                f"took more than {SECONDS_A_BATCH:.0f} seconds for {len(requests)} requests",
                "try later; what was translated is kept",
            ) from None

    async def _answer(self, client: "AsyncClient", path: str, request: Request) -> Any:
        from tenacity import AsyncRetrying, retry_if_exception_type, stop_after_attempt

        tries = AsyncRetrying(
            retry=retry_if_exception_type(_TryAgainError),
            stop=stop_after_attempt(_TRIES),
            wait=_wait,
            sleep=_sleep,
            reraise=True,
        )
        try:
            body: bytes = await tries(self._once, client, path, request)
        except _TryAgainError as fault:
            raise self.fault(f"{fault}, {_TRIES} times", "try later; what was translated is kept") from None
        try:
            return json.loads(body)
        except (ValueError, RecursionError):
            raise self.fault("answered what is not JSON", "check the address") from None

    async def _once(self, client: "AsyncClient", path: str, request: Request) -> bytes:
        from httpx2 import HTTPError, InvalidURL, TimeoutException, UnsupportedProtocol

        url = self.url.rstrip("/") + path
        try:
            async with (
                asyncio.timeout(SECONDS_A_REQUEST),
                client.stream("POST", url, json=request.body) as response,
            ):
                return await self._body(response, request.most)
        except (InvalidURL, UnsupportedProtocol):
            raise UsageError(f"{self.label} is no address", cure="write http://HOST:PORT, say") from None
        except TimeoutException:
            raise _TryAgainError(f"said nothing for {_SILENCE:.0f} seconds") from None
        except TimeoutError:
            raise self.fault(
                f"took more than {SECONDS_A_REQUEST:.0f} seconds to answer", "see what slows it down"
            ) from None
        except HTTPError as fault:
            raise _TryAgainError(f"cannot be reached ({fault or type(fault).__name__})") from None
        except TooLargeError:
            raise self.fault(f"answered more than {request.most:,} bytes", "check the address") from None
        except BadEncodingError:
            raise self.fault(
                "answered what cannot be unpacked", "have it answer in gzip or plainly"
            ) from None

    async def _body(self, response: "Response", most: int) -> bytes:
        status = response.status_code
        if status == _OVERLOADED:
            raise _TryAgainError("asks to wait", _asked_for(response.headers.get("retry-after")))
        if status >= _FAULTS:
            raise _TryAgainError(f"answered {status}")
        if status in _REFUSED:
            cure = f"set {self.key_variable} to a valid key" if self.key_variable else "check the address"
            raise self.fault(f"refused the request ({status})", cure)
        encoding = response.headers.get("content-encoding", "")
        if not response.is_success:
            said = await read_body(response.aiter_raw(), encoding, _REASON)
            raise self.fault(
                f"answered {status}: {quoted(said.decode('utf-8', 'replace').strip())}",
                "see its documentation",
            )
        return await read_body(response.aiter_raw(), encoding, most)


async def _all_or_none(work: Sequence[Coroutine[Any, Any, Any]]) -> list[Any]:
    """What all give, in order; the first that fails ends the others."""
    tasks = [asyncio.create_task(each) for each in work]
    try:
        return await asyncio.gather(*tasks)
    finally:
        for task in tasks:
            task.cancel()


def _wait(state: "RetryCallState") -> float:
    fault = state.outcome.exception() if state.outcome else None
    asked = fault.wait if isinstance(fault, _TryAgainError) else None
    return min(_FIRST_WAIT * 2.0 ** (state.attempt_number - 1) if asked is None else asked, _LONGEST_WAIT)


def _asked_for(header: str | None) -> float | None:
    """The seconds of a Retry-After header, which holds a number or a date."""
    if header is None:
        return None
    if header.strip().isascii() and header.strip().isdecimal():
        return float(header)
    try:
        return max(0.0, email.utils.parsedate_to_datetime(header).timestamp() - time.time())
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
