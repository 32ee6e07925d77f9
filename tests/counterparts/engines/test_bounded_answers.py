"""Whatever a service sends, an answer takes bounded time and memory, and then it is trouble with the service."""

import gzip
import time
import tracemalloc
from collections.abc import Iterator

import pytest

from tests.counterparts.engines.service import Fault, Service, running
from tests.counterparts.engines.test_services import ANSWERS, OUT, deepl, libretranslate, made, openai
from tqcheck.core.errors import TranslatorError
from tqcheck.counterparts.engines import allowance
from tqcheck.counterparts.engines import http_service as module
from tqcheck.counterparts.engines.allowance import most_bytes

pytest.importorskip("httpx2", reason="not installed: pip install 'tqcheck[http]'")
pytest.importorskip("tenacity", reason="not installed: pip install 'tqcheck[http]'")

ROOM = most_bytes(["one"])
GZIP = {"content-encoding": "gzip"}
BOMB = gzip.compress(bytes(100_000_000))
"""A hundred megabytes in a hundred kilobytes."""


@pytest.fixture(autouse=True)
def quickly(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No wait between tries, and no test that lasts."""

    async def sleep(seconds: float) -> None:
        """It need not be waited for."""

    monkeypatch.setattr(module, "_sleep", sleep)
    began = time.monotonic()
    yield
    assert time.monotonic() - began < 10


def refused(kind: str, fault: Fault, tries: int = 5) -> str:
    with running(Service(ANSWERS[kind], [fault] * tries)) as service, pytest.raises(TranslatorError) as said:
        made(kind, service).translate(["one"], OUT)
    return str(said.value)


@pytest.mark.parametrize("kind", ANSWERS)
@pytest.mark.parametrize("headers", [GZIP, {"content-encoding": "GZip "}])
def test_a_packed_answer_is_unpacked(kind: str, headers: dict[str, str]) -> None:
    bodies = {
        "libretranslate": b'{"translatedText": ["ONE"]}',
        "deepl": b'{"translations": [{"text": "ONE"}]}',
        "openai": b'{"choices": [{"message": {"content": "ONE"}}]}',
    }
    packed = Fault(200, headers, gzip.compress(bodies[kind]))
    with running(Service(ANSWERS[kind], [packed])) as service:
        assert made(kind, service).translate(["one"], OUT) == ["ONE"]
    assert service.requests[0][1]["accept-encoding"] == "gzip"


@pytest.mark.parametrize("kind", ANSWERS)
@pytest.mark.parametrize(
    ("fault", "says"),
    [
        (Fault(200, GZIP, BOMB), f"answered more than {ROOM:,} bytes; check the address"),
        (Fault(200, GZIP, gzip.compress(b"{}") + bytes(ROOM)), "answered more than"),
        (Fault(200, {}, bytes(ROOM + 1)), f"answered more than {ROOM:,} bytes"),
        (Fault(200, GZIP, gzip.compress(b"{}")[:-4]), "answered what cannot be unpacked"),
        (Fault(200, GZIP, b"{}"), "answered what cannot be unpacked"),
        (Fault(200, {"content-encoding": "br"}, b"{}"), "answered what cannot be unpacked"),
        (Fault(200, {"content-encoding": "gzip, gzip"}, b"{}"), "answered what cannot be unpacked"),
        (Fault(400, {}, bytes(ROOM)), "answered more than"),
        (Fault(400, GZIP, BOMB), "answered more than"),
        (Fault(200, {}, b"[" * (ROOM - 1)), "answered what is not JSON"),
        (Fault(200, {"x-long": "x" * 10_000_000}), "cannot be reached"),
        (Fault(raw=b"HTTP/1.1 200 OK\r\n" + b"x: y\r\n" * 10_000), "cannot be reached"),
        (Fault(raw=b"x" * 10_000), "cannot be reached"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_an_answer_that_is_too_large(kind: str, fault: Fault, says: str) -> None:
    assert says in refused(kind, fault)


def test_a_bomb_takes_no_memory() -> None:
    with running(Service(deepl, [Fault(200, GZIP, BOMB)])) as service:
        translator = made("deepl", service)
        tracemalloc.start()
        with pytest.raises(TranslatorError):
            translator.translate(["one"], OUT)
        _, peak = tracemalloc.get_traced_memory()
        tracemalloc.stop()
    assert peak < 20_000_000


@pytest.mark.parametrize("kind", ANSWERS)
@pytest.mark.parametrize(
    "fault",
    [Fault(body=b"{}" + bytes(100), drip=0.1), Fault(raw=b"HTTP/1.1 100 Continue\r\n\r\n")],
    ids=["a byte at a time", "never more than a promise"],
)
def test_an_answer_that_never_ends(kind: str, fault: Fault, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SECONDS_A_REQUEST", 1.0)
    assert "took more than 1 seconds to answer" in refused(kind, fault)


@pytest.mark.parametrize("kind", ["deepl", "openai"])
def test_requests_that_are_slow_together(kind: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "SECONDS_A_BATCH", 1.0)
    slow = [Fault(503, silent=0.3)] * 40
    with running(Service(ANSWERS[kind], slow)) as service, pytest.raises(TranslatorError) as said:
        made(kind, service).translate(["one"] * 300, OUT)
    assert "took more than 1 seconds for" in str(said.value)


def test_the_first_trouble_ends_the_other_requests() -> None:
    with running(Service(openai, [Fault(403)])) as service, pytest.raises(TranslatorError):
        made("openai", service).translate(["one"] * 300, OUT)
    assert len(service.requests) < 20


@pytest.mark.parametrize(
    ("sentences", "room"),
    [
        ([], 0),
        (["one"], 2**18),
        (["one", "two"], 2**19),
        (["x" * 100_000], 1_600_000),
        (["x"] * 1000, 2**24),
        (["x" * 10_000_000], 2**24),
    ],
)
def test_room_grows_with_what_is_asked_up_to_a_point(sentences: list[str], room: int) -> None:
    assert allowance.most_bytes(sentences) == room


def test_a_long_sentence_may_have_a_long_translation() -> None:
    long = "so " * 60_000
    with running(Service(libretranslate)) as service:
        assert made("libretranslate", service).translate([long], OUT) == [long.upper()]
