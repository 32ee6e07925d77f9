"""The page as a file: sealed, whole, the same for the same batch."""

import base64
import hashlib
import json
import re
from html.parser import HTMLParser
from importlib.resources import files

import pytest

from tests.builders import judgement, passage
from tests.reporters.golden import assert_golden
from tests.reporters.golden import rendered as rendered_sample
from tests.reporters.html.samples import PAYLOADS, batch, hostile_page, rendered
from tests.reporters.samples import summary
from tqcheck.core.finding import Verdict
from tqcheck.core.invisible import escaped
from tqcheck.reporters.base import RenderOptions
from tqcheck.reporters.html import reporter


class Reading(HTMLParser):
    """What a parser sees in a page."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.contents: dict[str, list[str]] = {}
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def handle_data(self, data: str) -> None:
        if self.tags:
            self.contents.setdefault(self.tags[-1][0], []).append(data)


def test_golden() -> None:
    page = rendered_sample("html", RenderOptions())
    page = re.sub(r"<style>.*?</style>", "<style>…</style>", page, flags=re.DOTALL)
    page = re.sub(r'(<script type="module">).*?</script>', r"\1…</script>", page, flags=re.DOTALL)
    assert_golden("page.html", re.sub(r"sha256-[\w+/=]+", "sha256-…", page))


def test_the_policy_lets_in_the_page_s_own_style_and_script_and_nothing_else() -> None:
    page = rendered(batch())
    policy = next(
        attributes["content"]
        for tag, attributes in Reading(page).tags
        if attributes.get("http-equiv") == "Content-Security-Policy"
    )
    assert policy is not None
    rules = dict(rule.split(" ", 1) for rule in policy.split("; "))
    for rule, pattern in (
        ("style-src", r"<style>(.*?)</style>"),
        ("script-src", r'<script type="module">(.*?)</script>'),
    ):
        found = re.search(pattern, page, re.DOTALL)
        assert found
        digest = base64.b64encode(hashlib.sha256(found[1].encode()).digest()).decode()
        assert rules.pop(rule) == f"'sha256-{digest}'"
    assert rules == {
        "default-src": "'none'",
        "img-src": "data:",
        "base-uri": "'none'",
        "form-action": "'none'",
        "require-trusted-types-for": "'script'",
        "trusted-types": "'none'",
    }


def test_nothing_is_inline_that_the_policy_would_refuse_and_nothing_is_fetched() -> None:
    for _, attributes in Reading(rendered(batch())).tags:
        assert not [name for name in attributes if name == "style" or name.startswith("on")]
        targets = {attributes.get(name) for name in ("src", "href", "action")} - {None, "data:,"}
        assert all(target and target.startswith("#rule-TQ") for target in targets)


def test_every_rule_that_is_named_is_explained_in_the_page() -> None:
    tags = Reading(rendered(batch())).tags
    linked = {str(attributes["href"]) for tag, attributes in tags if tag == "a"}
    explained = {f"#{attributes['id']}" for tag, attributes in tags if tag == "dt" and "id" in attributes}
    assert linked <= explained
    assert explained == {"#rule-TQ001", "#rule-TQ005", "#rule-TQ102", "#rule-TQ105", "#rule-TQ203"}
    assert "A number, an amount of money, a date or a time differs" in rendered(batch())


@pytest.mark.parametrize(
    "name", [each.name for each in (files("tqcheck.reporters.html") / "templates").iterdir()]
)
def test_the_templates_are_package_data_and_end_no_element(name: str) -> None:
    text = (files("tqcheck.reporters.html") / "templates" / name).read_text(encoding="utf-8")
    if not name.endswith(".j2"):
        assert not re.search(r"</(script|style)|<!--|innerHTML|insertAdjacent|document\.write|eval\(", text)


def test_no_payload_leaves_its_place() -> None:
    sound, attacked = Reading(rendered(batch())), Reading(hostile_page())
    assert {tag for tag, _ in attacked.tags} <= {tag for tag, _ in sound.tags} | {"tbody"}
    assert sum(tag == "script" for tag, _ in attacked.tags) == len(PAYLOADS) + 1
    names = {name for _, attributes in attacked.tags for name in attributes}
    assert names <= {name for _, attributes in sound.tags for name in attributes}
    assert "49" not in "".join(attacked.contents["td"])


def test_records_are_read_back_as_they_were() -> None:
    records = re.findall(r'<script type="application/json" class="passage">(.*?)</script>', hostile_page())
    texts = {
        "".join(piece if isinstance(piece, str) else piece["text"] for piece in json.loads(record)["text"])
        for record in records
    }
    assert texts == {f"before {escaped(payload)} behind" for payload in PAYLOADS}


def test_half_a_surrogate_pair_is_replaced() -> None:
    page = rendered([judgement(passage=passage(id="a\ud800b"))])
    page.encode("utf-8")
    assert "a\ufffdb" in page


def test_the_same_batch_gives_the_same_bytes() -> None:
    assert rendered(batch()) == rendered(batch())


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({}, "2 of 5 passages failed"),
        ({"input_errors": 2}, "2 records could not be read"),
        ({"broken": (), "verdict": Verdict.PASS}, "The gate’s conditions hold"),
        ({"passages": 0, "broken": (), "mean_quality": None, "rules": {}}, "There was no passage to judge"),
        ({"rules": {"TQ999": 3}}, "TQ999"),
    ],
)
def test_what_led_to_the_verdict(fields: dict[str, object], words: str) -> None:
    assert words in rendered([], summary(**fields))


def test_a_batch_too_large_for_a_browser_shows_its_worst(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reporter, "MOST_PASSAGES", 3)
    page = rendered(batch())
    shown = [json.loads(record)["id"] for record in re.findall(r'class="passage">(\{.*?)</script>', page)]
    assert shown == ["crew", "arabic", "alone"]
    assert "2 more are counted above and not shown" in page
