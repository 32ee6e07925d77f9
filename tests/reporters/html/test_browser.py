"""The page in a real browser, where Debian's Chromium is installed."""

import threading
import time
from collections.abc import Iterator
from functools import partial
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser

from tests.builders import finding, judgement, passage
from tests.reporters.html.browser import CHROMIUM, WIDE, Opened, Opener
from tests.reporters.html.samples import ARABIC, CREW, PAYLOADS, batch, hostile_page, rendered
from tests.reporters.samples import summary
from tqcheck.core.finding import Evidence, Verdict
from tqcheck.core.invisible import escaped
from tqcheck.core.judgement import Judgement, Scores
from tqcheck.core.passage import Counterpart, Location, Route

pytestmark = pytest.mark.skipif(
    CHROMIUM is None, reason="Chromium is not installed: apt-get install chromium"
)

NARROW = 360
WORST_FIRST = ["crew", "arabic", "alone", "tagged", "sound"]


def test_all_are_shown_the_worst_first(report: Opened) -> None:
    assert report.ids == WORST_FIRST
    assert report.told == "5 passages, 5 findings"


@pytest.mark.parametrize(
    ("wanted", "ids", "told"),
    [
        ({"rule": "TQ102"}, ["crew", "arabic"], "2 of 5 passages, 2 findings"),
        ({"family": "awkward"}, ["crew"], "1 of 5 passages, 1 finding"),
        ({"family": "awkward", "suppressed": ""}, ["crew", "tagged"], "2 of 5 passages, 2 findings"),
        ({"severity": "critical"}, ["crew"], "1 of 5 passages, 1 finding"),
        ({"file": "gulf.jsonl"}, ["arabic"], "1 of 5 passages, 1 finding"),
        ({"verdict": "unchecked"}, ["alone"], "1 of 5 passages, 0 findings"),
        ({"verdict": "pass", "family": "integrity"}, ["tagged"], "1 of 5 passages, 1 finding"),
        ({"rule": "TQ005", "file": "gulf.jsonl"}, [], "No passage of 5 matches"),
        ({"search": "🚀 THE CREW"}, ["crew"], "1 of 5 passages, 3 findings"),
        ({"search": "200 مليار"}, ["arabic"], "1 of 5 passages, 1 finding"),
        ({"search": "приземлился"}, ["crew"], "1 of 5 passages, 3 findings"),
        ({"search": "a sentence is missing"}, ["crew"], "1 of 5 passages, 3 findings"),
        ({"search": "bank.jsonl:1"}, ["tagged"], "1 of 5 passages, 1 finding"),
        ({"search": "nowhere"}, [], "No passage of 5 matches"),
        ({"sort": "file"}, ["sound", "arabic", "alone", "tagged", "crew"], "5 passages, 5 findings"),
        ({"sort": "quality"}, ["tagged", "crew", "arabic", "alone", "sound"], "5 passages, 5 findings"),
    ],
    ids=lambda value: "+".join(value) if isinstance(value, dict) else None,
)
def test_filters_search_and_sort(report: Opened, wanted: dict[str, str], ids: list[str], told: str) -> None:
    report.choose(**wanted)
    assert (report.ids, report.told) == (ids, told)
    report.page.get_by_role("button", name="Reset").click()
    report.page.wait_for_timeout(50)
    assert report.ids == WORST_FIRST


def test_choices_say_how_often_they_occur(report: Opened) -> None:
    assert report.page.locator("[name=rule] option").all_inner_texts() == [
        "all",
        "TQ005 markup-residue (1)",
        "TQ102 changed-number (2)",
        "TQ105 omitted-content (1)",
        "TQ203 repeated-words (2)",
    ]


def test_files_can_be_chosen_where_there_are_several(report: Opened, opened: Opener) -> None:
    assert report.page.locator("[name=file]").is_visible()
    assert opened(rendered(batch()[:1])).page.locator("[name=file]").is_hidden()


def test_the_histogram_says_how_many_passages_a_bar_stands_for(report: Opened) -> None:
    assert report.page.locator(".counts text").all_text_contents() == ["passages", "0", "1"]
    boxes = [
        report.page.locator(which).bounding_box()
        for which in (".tick >> nth=1", ".tick >> nth=2", "line.axis")
    ]
    zero, one, axis = (box["y"] + box["height"] / 2 for box in boxes if box)
    assert zero == pytest.approx(axis, abs=2)
    assert one == pytest.approx(axis - 120, abs=2)


def test_what_the_filters_hide_is_said(report: Opened) -> None:
    report.choose(rule="TQ203")
    assert report.page.locator("article mark").all_inner_texts() == ["Kazahstan", " on on"]
    assert report.page.locator(".hidden-by").inner_text() == "2 findings more, hidden by the filters"


def test_a_count_of_verdicts_is_a_filter(report: Opened) -> None:
    tile = report.page.get_by_role("button", name="1 unchecked")
    tile.click()
    assert report.ids == ["alone"]
    assert tile.get_attribute("aria-pressed") == "true"
    assert report.page.locator("article .why").inner_text() == (
        "Not checked for drift: no counterpart: drift was not checked"
    )
    tile.click()
    assert report.ids == WORST_FIRST


def test_phrases_are_marked_whatever_stands_before_them(report: Opened) -> None:
    crew = report.page.locator("article", has_text="crew").first
    marks = crew.locator(".side").first.locator("mark")
    assert marks.all_text_contents() == ["landed in ", "Kazahstan", " on on", ""]
    assert [mark.get_attribute("data-labels") for mark in marks.all()] == [None, "D1", "A2", "D3"]
    assert crew.locator(".text").first.text_content() == CREW
    lines = [mark.evaluate("mark => getComputedStyle(mark).textDecorationStyle") for mark in marks.all()]
    assert lines == ["solid", "solid", "dotted", "double"]


def test_the_keyboard_reaches_the_evidence(report: Opened) -> None:
    report.page.get_by_role("button", name="Reset").focus()
    report.page.keyboard.press("Tab")
    seen = []
    while report.page.evaluate("document.activeElement.closest('#passages') !== null"):
        if report.page.evaluate("document.activeElement.matches('mark')"):
            seen.append(report.bubble.inner_text())
        report.page.keyboard.press("Tab")
    assert [text.split("\n")[0].split(" ")[1] for text in seen] == [
        "TQ102",
        "TQ102",
        "TQ105",
        "TQ102",
        "TQ005",
    ]
    assert "TQ203 repeated-words" in seen[1]  # two phrases overlap there
    assert "came down in Kazakhstan" in seen[0]


def test_a_marked_phrase_is_described_by_its_finding(report: Opened) -> None:
    mark = report.page.locator("mark[tabindex]").first
    described = mark.get_attribute("aria-describedby")
    assert "another verb" in report.page.locator(f"#{described}").inner_text()
    gap = report.page.get_by_role("img", name="something is missing here")
    assert gap.count() == 1


def test_evidence_shows_while_pointed_at_and_is_lit_where_it_stands(report: Opened) -> None:
    report.page.locator("mark", has_text="landed in").hover()
    assert "came down in Kazakhstan" in report.bubble.inner_text()
    assert report.page.locator(".side mark.lit").all_inner_texts() == [
        "landed in ",
        "Kazahstan",
        "came down in Kazakhstan",
    ]
    report.bubble.hover()
    report.page.wait_for_timeout(400)
    assert report.bubble.is_visible()
    report.page.keyboard.press("Escape")
    assert report.bubble.is_hidden()
    report.page.locator("mark", has_text="landed in").hover()
    report.page.locator("h1").hover()
    report.page.wait_for_timeout(400)
    assert report.bubble.is_hidden()


def test_a_rule_s_code_leads_to_what_the_rule_looks_for(report: Opened) -> None:
    report.page.locator("article", has_text="gulf.jsonl").get_by_role("link", name="TQ102").click()
    assert report.page.locator("dt:target").inner_text() == "TQ102 changed-number"
    report.page.locator("mark[tabindex]").first.focus()
    assert report.bubble.get_by_role("link").count() == 0, (
        "what only shows while pointed at has nothing to press"
    )


def test_suppressed_findings_show_on_demand(report: Opened) -> None:
    tagged = report.page.locator("article", has_text="bank.jsonl")
    assert tagged.locator("mark").all_inner_texts() == ["<b>"]
    report.choose(suppressed="")
    assert tagged.locator("mark").all_inner_texts() == ["<b>", "the the"]
    assert tagged.locator(".suppression").inner_text() == "Suppressed: a stammer quoted"


def test_right_to_left_texts(report: Opened) -> None:
    text = report.page.locator("article", has_text="gulf.jsonl").locator(".text").first
    assert text.text_content() == ARABIC
    assert text.evaluate("text => [getComputedStyle(text).direction, text.lang]") == ["rtl", "ar"]


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_theme_is_the_system_s_until_the_button_is_pressed(opened: Opener, scheme: str) -> None:
    report = opened(rendered(batch()), color_scheme=scheme)
    ground = partial(report.page.evaluate, "getComputedStyle(document.documentElement).backgroundColor")
    grounds = {"light": "rgb(246, 246, 244)", "dark": "rgb(21, 23, 26)"}
    other = "dark" if scheme == "light" else "light"
    assert ground() == grounds[scheme]
    report.page.get_by_role("button", name=f"{other.capitalize()} theme").click()
    assert ground() == grounds[other]
    report.page.get_by_role("button", name=f"{scheme.capitalize()} theme").click()
    assert ground() == grounds[scheme]


@pytest.mark.parametrize(("width", "scheme"), [(WIDE, "light"), (NARROW, "dark")])
def test_nothing_bars_anyone(opened: Opener, scheme: str, width: int) -> None:
    report = opened(rendered(batch()), width, color_scheme=scheme)
    report.choose(suppressed="")
    report.page.get_by_role("button", name="Error", exact=True).first.click()
    report.page.get_by_role("button", name="Not an error").last.click()
    report.page.locator("mark[tabindex]").first.focus()
    found = Axe().run(
        report.page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"]}
    )
    assert [
        (each["id"], [node["html"] for node in each["nodes"]]) for each in found.response["violations"]
    ] == []


def test_it_fits_a_telephone(opened: Opener) -> None:
    long = "x" * 300
    flagged = finding(
        0,
        300,
        text=long,
        message=long,
        name=long,
        evidence=(Evidence(Route.RETRANSLATION, long, long),),
    )
    unbroken = judgement(
        flagged,
        passage=passage(
            long,
            id=long,
            source=long,
            counterparts=(Counterpart(Route.RETRANSLATION, long, long),),
            location=Location(long, 1),
            extra={long: long},
        ),
        verdict=Verdict.UNCHECKED,
    )
    figures = summary(signature=long, broken=(long,), awkward_per_1k={long: 1.0})
    report = opened(rendered([*batch(), unbroken], figures), NARROW)
    for details in report.page.locator("summary").all():
        details.click()
    assert report.width() == NARROW
    for mark in report.page.locator("mark[tabindex]").all():
        mark.focus()
        assert report.width() == NARROW
        box = report.bubble.bounding_box()
        assert box is not None
        assert box["x"] >= 0
        assert box["x"] + box["width"] <= NARROW


@pytest.mark.parametrize("scripts", [True, False])
def test_hostile_texts_stay_texts(opened: Opener, scripts: bool) -> None:
    report = opened(hostile_page(), java_script_enabled=scripts)
    if scripts:
        report.choose(suppressed="")
        for mark in report.page.locator("mark[tabindex]").all():
            mark.focus()
        assert report.page.evaluate("window.owned") is None
        assert report.page.evaluate("Object.prototype.toString.call({})") == "[object Object]"
    shown = [
        text.replace("\x00", "")
        for text in report.page.locator(".side:first-child .text").all_text_contents()
    ]
    expected = {f"before {escaped(payload)} behind".replace("\x00", "") for payload in PAYLOADS}
    assert set(shown) == expected
    assert report.page.locator("img, article svg, article style, article script").count() == 0
    assert report.page.locator("body").evaluate("body => getComputedStyle(body).display") == "block"


def test_without_scripts_the_worst_are_still_there(opened: Opener) -> None:
    report = opened(rendered(batch()), java_script_enabled=False)
    assert report.ids == ["crew", "arabic", "alone", "tagged"]
    assert report.page.locator("h1").inner_text() == "✕ Failed"
    assert report.page.locator("#filters").is_hidden()
    assert "came down in Kazakhstan" in report.page.locator("article").first.inner_text()


def test_a_server_is_asked_for_the_page_alone(browser: Browser) -> None:
    asked = []
    page = rendered(batch()).encode()

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(page)))
            self.end_headers()
            self.wfile.write(page)

        def log_message(self, *_: object) -> None:
            """Nothing on standard error."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    tab = Opened(browser.new_page())
    tab.page.goto(f"http://127.0.0.1:{server.server_port}/report.html", wait_until="networkidle")
    assert tab.ids == WORST_FIRST
    tab.page.close()
    server.shutdown()
    server.server_close()
    assert (asked, tab.complaints) == (["/report.html"], [])


def many(count: int) -> Iterator[Judgement]:
    """Passages of some hundred words beside two counterparts; a third of them has a finding."""
    words = "The minister said on Monday that exports rose in the first half of the year and imports fell."
    for number in range(count):
        text = f"Passage {number}. " + " ".join([words] * (4 + number % 8))
        told = (Evidence(Route.RETRANSLATION, "a", "imports fell"),)
        yield judgement(
            *([finding(0, 7, text="Passage", evidence=told)] if number % 3 == 0 else []),
            passage=passage(text, text[::-1], text, id=f"p{number}", source=text),
            scores=Scores((number * 7919 % count) / count, 0.1, 0.1, 60.0),
        )


def test_ten_thousand_passages(opened: Opener) -> None:
    page = rendered(many(10_000))
    clock = time.perf_counter()
    report = opened(page)
    print(f"\n{len(page) / 1e6:.0f} MB open in {time.perf_counter() - clock:.2f} s")  # noqa: T201 - a measurement
    assert report.told == "10,000 passages, 3,334 findings"
    assert len(report.ids) == 50
    for wanted, told in (
        ({"family": "drift"}, "3,334 of 10,000 passages, 3,334 findings"),
        ({"search": "passage 9998."}, "No passage of 10,000 matches"),
        ({"family": "", "sort": "file"}, "1 of 10,000 passages, 0 findings"),
        ({"search": ""}, "10,000 passages, 3,334 findings"),
    ):
        clock = time.perf_counter()
        report.choose(**wanted)
        report.page.wait_for_function(
            "told => document.getElementById('shown').textContent === told", arg=told
        )
        print(f"{wanted} in {time.perf_counter() - clock:.2f} s")  # noqa: T201 - a measurement
    report.page.get_by_role("button", name="Show 50 more of 9,950").click()
    assert report.ids == [f"p{number}" for number in range(100)]
    assert report.page.evaluate("document.activeElement.dataset.number") == "51"
