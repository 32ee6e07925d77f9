"""A translation service on loopback: it answers what a test has written down, and remembers what it was asked."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

from tests.counterparts.engines.loopback import QuietHandler, listening

Answer = Callable[[dict[str, Any]], Any]
"""From the body of a request to that of the answer."""


@dataclass(frozen=True)
class Fault:
    """What the service does instead of answering."""

    status: int = 500
    headers: dict[str, str] = field(default_factory=dict)
    body: bytes = b"{}"
    cut: bool = False
    """Close the connection in the middle of the answer."""
    silent: float = 0.0
    """Say nothing for so many seconds."""
    drip: float = 0.0
    """Send a byte, wait so many seconds, send the next."""
    raw: bytes = b""
    """Send this in place of an answer, again and again."""


@dataclass
class Service:
    """What it answers with, and what it was asked."""

    answer: Answer
    faults: list[Fault] = field(default_factory=list)
    """Of the first requests, one each."""
    requests: list[tuple[str, dict[str, str], dict[str, Any]]] = field(default_factory=list)
    url: str = ""


@contextmanager
def running(service: Service) -> Iterator[Service]:
    """The service, listening; it has ended when the block has."""

    class Handler(QuietHandler):
        def do_POST(self) -> None:  # noqa: N802 - the base calls it so
            length = int(self.headers["content-length"])
            body = json.loads(self.rfile.read(length))
            service.requests.append((self.path, {k.lower(): v for k, v in self.headers.items()}, body))
            with suppress(OSError):  # a reader may have had enough
                if service.faults:
                    _fail(self, service.faults.pop(0))
                else:
                    _send(self, 200, {}, json.dumps(service.answer(body)).encode())

    with listening(Handler) as service.url:
        yield service


def _fail(handler: QuietHandler, fault: Fault) -> None:
    time.sleep(fault.silent)
    if fault.cut:
        handler.close_connection = True
        _send(handler, 200, {}, b'{"trans', length=1000)
    elif fault.raw:
        handler.close_connection = True
        while True:
            handler.wfile.write(fault.raw)
    elif fault.drip:
        handler.close_connection = True
        for byte in b"HTTP/1.1 200 OK\r\n\r\n" + fault.body:
            handler.wfile.write(bytes([byte]))
            time.sleep(fault.drip)
    else:
        _send(handler, fault.status, fault.headers, fault.body)


def _send(
    handler: QuietHandler, status: int, headers: dict[str, str], body: bytes, length: int | None = None
) -> None:
    handler.send_response(status)
    for name, value in {**headers, "content-length": str(length or len(body))}.items():
        handler.send_header(name, value)
    handler.end_headers()
    handler.wfile.write(body)
