"""Reviewing in the page: buttons and keys, decisions that last, and the lines that they are saved as."""

import json
from typing import Any

import pytest
from playwright.sync_api import Locator

from tests.builders import finding, judgement, passage
from tests.reporters.html.browser import CHROMIUM, Opened, Opener
from tests.reporters.html.samples import CREW, PAYLOADS, batch, hostile_page, overlapping, rendered
from tests.reporters.html.test_browser import many
from tqcheck.core.content_hash import text_hash
from tqcheck.core.judgement import Judgement

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="Chromium is not installed: apt-get install chromium"
)

NO_STORAGE = """Object.defineProperty(window, "localStorage", {
    get() { throw new DOMException("no", "SecurityError"); },
});"""
NO_ROOM = "Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };"


def reviewed(report: Opened) -> str:
    """How far the review is, as the page says it."""
    return report.page.locator("#review p").first.inner_text().strip()


def item(report: Opened, number: int) -> Locator:
    """A finding in the lists, from 0."""
    return report.page.locator(".findings li[data-key]").nth(number)


def decided(report: Opened) -> list[str]:
    """What was decided of each finding, in the order of the page; empty where nothing was."""
    items = report.page.locator(".findings li[data-key]").all()
    pressed = [each.locator("[aria-pressed=true]").all_inner_texts() for each in items]
    return [" ".join(texts) for texts in pressed]


def saved(report: Opened) -> list[dict[str, Any]]:
    """The lines that the page saves."""
    with report.page.expect_download() as download:
        report.page.get_by_role("button", name="Save decisions").click()
    assert download.value.suggested_filename == "tqcheck-decisions.jsonl"
    text = download.value.path().read_text(encoding="utf-8")
    assert not text or text.endswith("\n")
    return [json.loads(line) for line in text.splitlines()]


def labels(lines: list[dict[str, Any]]) -> list[tuple[str, str, bool]]:
    return [(line["id"], each["rule"], each["accepted"]) for line in lines for each in line["findings"]]


def test_buttons_decide_and_undo(report: Opened) -> None:
    assert reviewed(report) == "0 of 5 findings reviewed"
    assert report.page.get_by_role("button", name="Save decisions").is_disabled()
    first = item(report, 0).get_by_role("button", name="Error", exact=True)
    first.click()
    item(report, 1).get_by_role("button", name="Not an error").click()
    assert decided(report) == ["Error", "Not an error", "", "", ""]
    assert reviewed(report) == "2 of 5 findings reviewed · kept in this browser"
    item(report, 0).get_by_role("button", name="Not an error").click()
    item(report, 1).get_by_role("button", name="Not an error").click()
    assert decided(report) == ["Not an error", "", "", "", ""]


def test_the_four_keys(report: Opened) -> None:
    press = report.page.keyboard.press
    press("a")
    assert decided(report) == [""] * 5, "there is no finding yet that the key could be about"
    for key in "npanrnarnnpr":
        press(key)
    assert decided(report) == ["Error", "Not an error", "Not an error", "Not an error", ""]
    legend = report.page.locator(".keys").inner_text().strip()
    assert legend == "Keys: n next, p previous, a accept: error, r reject: not an error"
    assert report.page.locator(":focus").get_attribute("data-key") == item(report, 3).get_attribute(
        "data-key"
    )


def test_a_key_is_about_the_finding_whose_phrase_has_the_focus(report: Opened) -> None:
    report.page.locator("article", has_text="gulf.jsonl").locator("mark[tabindex]").focus()
    report.page.keyboard.press("r")
    assert decided(report) == ["", "", "", "Not an error", ""]
    report.page.keyboard.press("n")
    report.page.keyboard.press("a")
    assert decided(report) == ["", "", "", "Not an error", "Error"]


def test_keys_are_letters_while_someone_types_and_can_be_turned_off(report: Opened) -> None:
    report.page.keyboard.press("n")
    report.page.keyboard.press("r")
    item(report, 0).get_by_label("Why?").type("a spanner")
    report.page.keyboard.press("Enter")
    report.page.locator("[name=search]").type("par")
    assert decided(report)[0] == "Not an error"
    report.page.locator("[name=search]").fill("")
    report.page.wait_for_timeout(200)
    for chord in ("Control+a", "Alt+a", "Meta+a"):
        report.page.keyboard.press(chord)
    report.page.get_by_label("Keys").uncheck()
    item(report, 0).focus()
    report.page.keyboard.press("a")
    assert decided(report) == ["Not an error", "", "", "", ""]
    (line,) = saved(report)
    assert line["findings"][0]["reason"] == "a spanner"


def test_next_goes_on_to_passages_that_are_not_drawn_yet(opened: Opener) -> None:
    report = opened(rendered(many(300)))
    item(report, 49).focus()
    report.page.keyboard.press("n")
    assert report.page.locator(":focus").get_attribute("data-key") == item(report, 50).get_attribute(
        "data-key"
    )
    report.page.keyboard.press("p")
    report.page.keyboard.press("p")
    assert report.page.locator(":focus").get_attribute("data-key") == item(report, 48).get_attribute(
        "data-key"
    )


def test_decisions_survive_a_reload_and_belong_to_their_run(opened: Opener) -> None:
    report = opened(rendered(batch()))
    item(report, 0).get_by_role("button", name="Not an error").click()
    item(report, 0).get_by_label("Why?").fill("<b>their</b> spelling")
    item(report, 3).get_by_role("button", name="Error", exact=True).click()
    report.page.reload()
    assert decided(report) == ["Not an error", "", "", "Error", ""]
    assert item(report, 0).get_by_label("Why?").input_value() == "<b>their</b> spelling"
    before = saved(report)
    report.page.reload()
    assert saved(report) == before


def test_another_run_has_decisions_of_its_own(opened: Opener) -> None:
    keys = "Object.keys(localStorage)"
    one, other = opened(rendered(batch())), opened(rendered([*batch(), judgement(passage=passage(id="new"))]))
    runs = [each.page.locator("main").get_attribute("data-run") for each in (one, other)]
    assert runs[0] != runs[1]
    item(one, 0).get_by_role("button", name="Not an error").click()
    assert one.page.evaluate(keys) == [f"tqcheck review {runs[0]}"]
    item(one, 0).get_by_role("button", name="Not an error").click()
    assert one.page.evaluate(keys) == [], "what was undone leaves nothing"


@pytest.mark.parametrize("trouble", [NO_STORAGE, NO_ROOM], ids=["refused", "full"])
def test_without_a_place_to_keep_them_decisions_can_still_be_made_and_saved(
    opened: Opener, trouble: str
) -> None:
    report = opened(rendered(batch()), before=trouble)
    item(report, 0).get_by_role("button", name="Not an error").click()
    assert reviewed(report) == ("1 of 5 findings reviewed · not kept when the page is closed: save them")
    assert labels(saved(report)) == [("crew", "TQ102", False)]


@pytest.mark.parametrize(
    "kept", ["{", "null", "[]", "7", '{"5:0": 7, "5:1": {"accepted": "yes"}, "9:9": {"accepted": true}}']
)
def test_what_another_page_left_there_does_no_harm(opened: Opener, kept: str) -> None:
    page = rendered(batch())
    run = page.split('data-run="')[1].split('"')[0]
    report = opened(page, before=f"localStorage.setItem('tqcheck review {run}', {json.dumps(kept)});")
    assert decided(report) == [""] * 5


def test_the_lines_hold_what_finds_a_finding_again(report: Opened) -> None:
    for number in range(3):
        item(report, number).get_by_role(
            "button", name="Not an error" if number else "Error", exact=True
        ).click()
    assert saved(report) == [
        {
            "schema_version": 1,
            "id": "crew",
            "file": "news.jsonl",
            "line": 3,
            "text_hash": text_hash(CREW),
            "findings": [
                {
                    "rule": "TQ102",
                    "name": "changed-number",
                    "start": 15,
                    "end": 34,
                    "text": "landed in Kazahstan",
                    "confidence": 0.8,
                    "accepted": True,
                },
                {
                    "rule": "TQ203",
                    "name": "repeated-words",
                    "start": 25,
                    "end": 40,
                    "text": "Kazahstan on on",
                    "confidence": 0.8,
                    "accepted": False,
                },
                {
                    "rule": "TQ105",
                    "name": "omitted-content",
                    "start": len(CREW),
                    "end": len(CREW),
                    "text": "",
                    "confidence": 0.8,
                    "evidence": [{"route": "retranslation", "origin": "a", "text": "All are well."}],
                    "accepted": False,
                },
            ],
        }
    ]


def test_lines_come_in_the_order_of_the_run(report: Opened) -> None:
    for number in (0, 3, 4):
        item(report, number).get_by_role("button", name="Error", exact=True).click()
    assert [line["id"] for line in saved(report)] == ["arabic", "tagged", "crew"]


def test_phrases_are_saved_as_they_are_in_the_text(opened: Opener) -> None:
    report = opened(hostile_page())
    for each in report.page.get_by_role("button", name="Error", exact=True).all():
        each.click()
    assert {line["findings"][0]["text"] for line in saved(report)} == set(PAYLOADS)


@pytest.mark.parametrize(
    ("review", "ids"), [("open", ["crew", "tagged"]), ("error", ["arabic"]), ("no-error", ["crew"])]
)
def test_the_list_can_be_narrowed_by_decision(report: Opened, review: str, ids: list[str]) -> None:
    item(report, 3).get_by_role("button", name="Error", exact=True).click()
    item(report, 1).get_by_role("button", name="Not an error").click()
    report.choose(review=review)
    assert report.ids == ids


def test_accepted_findings_and_pages_without_any_have_nothing_to_review(opened: Opener) -> None:
    def accepted(judged: Judgement) -> bool:
        return bool(judged.suppressed)

    report = opened(rendered(filter(accepted, batch())))
    report.choose(suppressed="")
    assert report.page.locator(".findings li.suppressed .decision").count() == 0
    report = opened(rendered([judgement()]))
    assert report.page.locator("#review").is_hidden()


def test_without_scripts_there_is_nothing_to_press(opened: Opener) -> None:
    report = opened(rendered([overlapping(), judgement(finding())]), java_script_enabled=False)
    assert report.page.locator("#review").is_hidden()
    assert report.page.get_by_role("button", name="Error").count() == 0
