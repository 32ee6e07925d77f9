"""Services on the network: what is sent, what is understood, and what is tried again."""

import email.utils
import json
import sys
import time
from typing import Any

import pytest

from tests.counterparts.engines.service import Fault, Service, running
from tqcheck.core.errors import TranslatorError, UsageError
from tqcheck.counterparts.engines import EngineOptions, engines
from tqcheck.counterparts.engines import http_service as module
from tqcheck.counterparts.engines.base import Translator
from tqcheck.counterparts.translation import Direction

pytest.importorskip("httpx2", reason="not installed: pip install 'tqcheck[http]'")
pytest.importorskip("tenacity", reason="not installed: pip install 'tqcheck[http]'")

OUT, INTO = Direction("en", "pt"), Direction("zh", "en")
KEYS = {"LIBRETRANSLATE_API_KEY": "k1", "DEEPL_AUTH_KEY": "k2", "OPENAI_API_KEY": "k3"}


def libretranslate(body: dict[str, Any]) -> Any:
    return {"translatedText": [text.upper() for text in body["q"]]}


def deepl(body: dict[str, Any]) -> Any:
    return {"translations": [{"detected_source_language": "EN", "text": t.upper()} for t in body["text"]]}


def openai(body: dict[str, Any]) -> Any:
    said = body["messages"][-1]["content"].upper()
    return {"choices": [{"message": {"role": "assistant", "content": f" {said}\n"}}]}


ANSWERS = {"libretranslate": libretranslate, "deepl": deepl, "openai": openai}


@pytest.fixture(autouse=True)
def waited(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """What would have been waited for, in seconds."""
    seconds: list[float] = []

    async def sleep(wanted: float) -> None:
        seconds.append(wanted)

    monkeypatch.setattr(module, "_sleep", sleep)
    return seconds


def made(kind: str, service: Service, environment: dict[str, str] | None = None) -> Translator:
    model = "#small-1" if kind == "openai" else ""
    options = EngineOptions(allow_remote=True, environment=environment or {})
    found = engines(f"{kind}:{service.url}{model}", options)
    assert found is not None
    return found.for_direction(OUT)


@pytest.mark.parametrize("kind", ANSWERS)
def test_every_sentence_comes_back_in_its_place(kind: str) -> None:
    sentences = [f"sentence {number}, “so”" for number in range(70)]
    with running(Service(ANSWERS[kind])) as service:
        assert made(kind, service).translate(sentences, OUT) == [each.upper() for each in sentences]


def test_libretranslate_is_asked_in_its_own_words() -> None:
    with running(Service(libretranslate)) as service:
        made("libretranslate", service, KEYS).translate(["one", "two"], OUT)
        made("libretranslate", service).translate(["one"], INTO)
    (path, _, first), (_, _, second) = service.requests
    assert path == "/translate"
    assert first == {"q": ["one", "two"], "source": "en", "target": "pt", "format": "text", "api_key": "k1"}
    assert second == {"q": ["one"], "source": "zh", "target": "en", "format": "text"}


def test_deepl_is_asked_in_its_own_words() -> None:
    with running(Service(deepl)) as service:
        made("deepl", service, KEYS).translate([str(number) for number in range(60)], INTO)
    assert [len(body["text"]) for _, _, body in service.requests] == [50, 10]
    path, headers, body = service.requests[0]
    assert path == "/v2/translate"
    assert headers["authorization"] == "DeepL-Auth-Key k2"
    assert (body["source_lang"], body["target_lang"], body["split_sentences"]) == ("ZH", "EN-US", "0")


def test_a_chat_model_is_asked_one_sentence_at_a_time_and_without_chance() -> None:
    with running(Service(openai)) as service:
        model = made("openai", service, KEYS)
        model.translate(["one", "two"], INTO)
        model.translate(["one"], INTO, attempt=1)
    assert (model.name, model.attempts) == ("small-1", 2)
    assert {path for path, _, _ in service.requests} == {"/chat/completions"}
    assert {headers["authorization"] for _, headers, _ in service.requests} == {"Bearer k3"}
    bodies = [body for _, _, body in service.requests]
    assert {body["model"] for body in bodies} == {"small-1"}
    assert {body["temperature"] for body in bodies} == {0.0}
    assert [body.get("frequency_penalty") for body in bodies] == [None, None, 0.8]
    assert sorted(body["messages"][1]["content"] for body in bodies[:2]) == ["one", "two"]
    assert "from Chinese into English" in bodies[0]["messages"][0]["content"]


@pytest.mark.parametrize("kind", ANSWERS)
def test_the_key_is_in_no_identity_and_no_error(kind: str) -> None:
    with running(Service(ANSWERS[kind], [Fault(403)])) as service:
        keyed = made(kind, service, KEYS)
        assert keyed.identity == made(kind, service).identity
        with pytest.raises(TranslatorError) as fault:
            keyed.translate(["one"], OUT)
    variable = {"libretranslate": "LIBRETRANSLATE_API_KEY", "deepl": "DEEPL_AUTH_KEY"}.get(
        kind, "OPENAI_API_KEY"
    )
    assert f"refused the request (403); set {variable} to a valid key" in str(fault.value)
    assert not any(key in str(fault.value) + keyed.identity for key in KEYS.values())


@pytest.mark.parametrize("kind", ANSWERS)
@pytest.mark.parametrize(
    ("faults", "waits"),
    [
        ([Fault(429, {"retry-after": "7"})], [7.0]),
        ([Fault(429, {"retry-after": "7000"})], [60.0]),
        ([Fault(429)], [0.5]),
        ([Fault(429, {"retry-after": "soon"})], [0.5]),
        ([Fault(500), Fault(503), Fault(502)], [0.5, 1.0, 2.0]),
        ([Fault(cut=True)], [0.5]),
        ([Fault(silent=1.0)], [0.5]),
    ],
)
def test_what_may_pass_is_tried_again(
    kind: str, faults: list[Fault], waits: list[float], waited: list[float], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_SILENCE", 0.3)
    with running(Service(ANSWERS[kind], list(faults))) as service:
        assert made(kind, service).translate(["one"], OUT) == ["ONE"]
    assert waited == waits


def test_a_date_to_wait_for_is_understood(waited: list[float]) -> None:
    until = email.utils.formatdate(time.time() + 20, usegmt=True)
    with running(Service(deepl, [Fault(429, {"retry-after": until})])) as service:
        made("deepl", service).translate(["one"], OUT)
    assert 17 <= waited[0] <= 20


@pytest.mark.parametrize("kind", ANSWERS)
@pytest.mark.parametrize(
    ("faults", "says"),
    [
        ([Fault(500)] * 5, "answered 500, 5 times; try later"),
        ([Fault(429)] * 5, "asks to wait, 5 times"),
        ([Fault(400, body=b'{"error": "no such language"}')], "no such language"),
        ([Fault(302, {"location": "http://elsewhere.example/"})], "answered 302"),
        ([Fault(200, body=b"<html>welcome</html>")], "answered what is not JSON; check the address"),
        ([Fault(200, body=b"[]")], None),
        (
            [Fault(200, body=b'{"translatedText": ["A"], "translations": [{"text": "A"}], "choices": []}')],
            None,
        ),
        ([Fault(200, body=b'{"translatedText": [1, 2], "translations": [1, 2], "choices": [1]}')], None),
    ],
)
def test_what_is_no_translation_is_trouble_and_never_a_text(
    kind: str, faults: list[Fault], says: str | None
) -> None:
    wanted = says or ("answered without a message" if kind == "openai" else "left translations out")
    # One sentence for the chat model: several requests would share the faults out among them.
    sentences = ["one"] if kind == "openai" else ["one", "two"]
    with running(Service(ANSWERS[kind], list(faults))) as service, pytest.raises(TranslatorError) as fault:
        made(kind, service).translate(sentences, OUT)
    assert wanted in str(fault.value)
    assert str(fault.value).startswith(f"{kind}:http://127.0.0.1:")
    assert "\n" not in str(fault.value)


def test_a_service_that_is_not_there_is_named() -> None:
    with running(Service(deepl)) as service:
        pass
    with pytest.raises(TranslatorError, match=r"deepl:http://127\.0\.0\.1:\d+ cannot be reached \(.*5 times"):
        made("deepl", service).translate(["one"], OUT)


@pytest.mark.parametrize("url", ["", "nowhere", "ftp://host", "http://"])
def test_an_address_that_is_none_is_named(url: str) -> None:
    found = engines(f"deepl:{url}", EngineOptions(allow_remote=True))
    assert found is not None
    with pytest.raises((UsageError, TranslatorError), match=f"^deepl:{url}"):
        found.for_direction(OUT).translate(["one"], OUT)


@pytest.mark.parametrize("kind", ANSWERS)
def test_texts_are_sent_away_only_where_that_is_said(kind: str) -> None:
    with pytest.raises(UsageError, match="sends text to a remote service; pass --allow-remote to allow it"):
        engines(f"{kind}:http://127.0.0.1:1#x", EngineOptions())


def test_a_chat_model_has_a_name() -> None:
    with pytest.raises(UsageError, match="names no model; write openai:"):
        engines("openai:http://127.0.0.1:1/v1", EngineOptions(allow_remote=True))


def test_without_the_libraries_it_is_said_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "tenacity", None)
    found = engines("deepl:http://127.0.0.1:1", EngineOptions(allow_remote=True))
    assert found is not None
    with pytest.raises(UsageError, match=r"translation services need tenacity, .*; pip install .*\[http\]"):
        found.for_direction(OUT).translate(["one"], OUT)


def test_answers_are_read_as_they_were_sent() -> None:
    odd = json.dumps({"translatedText": ["‘ñ’ 中"]}, ensure_ascii=False).encode()
    with running(Service(libretranslate, [Fault(200, body=odd)])) as service:
        assert made("libretranslate", service).translate(["one"], OUT) == ["‘ñ’ 中"]
