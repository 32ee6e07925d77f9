"""A translation service on loopback: it answers what a test has written down, and remembers what it was asked."""

import json
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from tests.translators.loopback import QuietHandler, listening

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
            if service.faults:
                self._fail(service.faults.pop(0))
            else:
                self._send(200, {}, json.dumps(service.answer(body)).encode())

        def _fail(self, fault: Fault) -> None:
            time.sleep(fault.silent)
            if fault.cut:
                self.send_response(200)
                self.send_header("content-length", "1000")
                self.end_headers()
                self.wfile.write(b'{"trans')
                self.close_connection = True
                return
            self._send(fault.status, fault.headers, fault.body)

        def _send(self, status: int, headers: dict[str, str], body: bytes) -> None:
            self.send_response(status)
            for name, value in {**headers, "content-length": str(len(body))}.items():
                self.send_header(name, value)
            self.end_headers()
            self.wfile.write(body)

    with listening(Handler) as service.url:
        yield service
