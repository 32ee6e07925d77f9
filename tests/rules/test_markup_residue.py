import pytest
from hypothesis import given
from hypothesis import strategies as st

from tqcheck.core.document import Document
from tqcheck.core.finding import RuleMatch, Severity
from tqcheck.core.subject import Subject
from tqcheck.rules.markup_residue import MarkupResidue


def marks(text: str, source: str | None = None) -> list[RuleMatch]:
    subject = Subject(Document(text, "en"), Document(source, "zh") if source is not None else None)
    found = MarkupResidue().check(subject)
    assert isinstance(found, list)
    return found


def flagged(text: str, source: str | None = None) -> list[str]:
    return [mark.span.of(text) for mark in marks(text, source)]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("<!-- counter --> Talks ended.", ["<!-- counter -->"]),
        ("!-- Counter tag (c.js) -->\nTalks ended.", ["!-- Counter tag (c.js) -->"]),
        ("Talks ended. -->", ["-->"]),
        ("<p>Talks <a href='/x'>ended</a>.</p>", ["<p>", "<a href='/x'>", "</a>", "</p>"]),
        ("Talks </ u> ended.", ["</ u>"]),
        ("window.dataLayer = window.dataLayer || [];", ["window.dataLayer = window.dataLayer || [];"]),
        ("function f() { Talks ended.", ["function f() {"]),
        (".lead { color: red; } Talks ended.", [".lead { color: red; }"]),
        ("[caption id=1]Talks[/caption]", ["[caption id=1]", "[/caption]"]),
        ("[[Vienna]] hosts talks[citation needed].", ["[[Vienna]]", "[citation needed]"]),
        ("The **talks** ended in [Vienna](/v).", ["**talks**", "[Vienna](/v)"]),
        ("# Talks\n```", ["#", "```"]),
        ("Tom&nbsp;Bell&#39;s rsquo; day", ["&nbsp;", "&#39;", "rsquo;"]),
        ("{{ x }} {% y %} %%Z%% <?php z ?>", ["{{ x }}", "{% y %}", "%%Z%%", "<?php z ?>"]),
        ("Published: 2021-03-04 10:30\nTalks ended.", ["Published: 2021-03-04 10:30"]),
        ("[Courier, 4 March 2021] Talks ended.", ["[Courier, 4 March 2021]"]),
        (
            "(Courier reporter Tom Bell comprehensive report) Talks",
            ["(Courier reporter Tom Bell comprehensive report)"],
        ),
        ("Talks ended. (Editor in charge: Tom Bell)", ["Editor in charge: Tom Bell)"]),
        ("Talks ended. Edited by: Tom Bell", ["Edited by: Tom Bell"]),
        ("Talks ended.\nAll rights reserved.", ["All rights reserved."]),
        (
            "Talks ended. Copyright © Courier. Unauthorized reproduction prohibited.",
            ["Copyright © Courier. Unauthorized reproduction prohibited."],
        ),
        ("Talks ended. © 2021 Courier, Inc.", ["© 2021 Courier, Inc."]),
        ("Talks ended. Copyright 2021 Morning Courier", ["Copyright 2021 Morning Courier"]),
        ("Talks ended. Copyright (c) Courier", ["Copyright (c) Courier"]),
        (
            "Talks ended. Copyright Courier. All rights reserved.",
            ["Copyright Courier. All rights reserved."],
        ),
        (
            "Talks ended. Not to be reproduced without permission.",
            ["Not to be reproduced without permission."],
        ),
        ("Talks ended. This article may not be reprinted.", ["This article may not be reprinted."]),
        (
            "Talks ended. No part of this article may be copied.",
            ["No part of this article may be copied."],
        ),
        ("Talks ended. 无断转载\n版权所有", ["版权所有"]),
    ],
    ids=range(29),
)
def test_what_is_left_of_the_page(text: str, found: list[str]) -> None:
    assert flagged(text) == found
    assert {mark.severity for mark in marks(text)} == {None}


@pytest.mark.parametrize(
    "text",
    [
        "Tom & Ann's Q&A: 3 < 5 > 2, 4 * 5 * 6.",
        "He said [they] (the editors) knew.",
        "VIENNA, March 4 (Courier) -- Talks ended.",
        "Share prices fell; read more papers, he said.",
        "June 16, 2022",
        "Copyright 2021 Courier sued the bank. He said all rights reserved to the state lapse.",
        "Unauthorized use is prohibited, he said. (c) pay the fee of the court.",
        "The sign © was on it. All rights reserved for artists now expire.",
        "The function of the {sic} is odd.",
        "The editor in charge: a man of few words who never wrote more than a line, and that line was always late.",
    ],
)
def test_what_belongs_to_the_article(text: str) -> None:
    assert flagged(text) == []


def test_tags_and_placeholders_of_the_source_stay() -> None:
    assert flagged("<b>Hello</b> {{ x }}<br>", "<b>你好</b> {{ x }}") == ["<br>"]


@pytest.mark.parametrize(
    ("text", "source", "found"),
    [
        ("<a title='Go'>Go</a> <i>x</i>", "<a title='走'>走</a>", ["<i>", "</i>"]),
        ("**Talks** in [Vienna](/v)", "**会谈**", ["[Vienna](/v)"]),
        ("A &amp; B &quot;C&quot;", "甲 &amp; 乙", []),
        ("{{ a }} {% b %}", "{{ c }}", ["{% b %}"]),
        ("[b]Talks[/b] [[Vienna]]", "[b]会谈[/b]", ["[[Vienna]]"]),
        ("<p class='x'>Talks</p>", "<p class='x'>会谈</p>", []),
        ("Click here to go on", "点击此处继续", []),
        ("Click here to go on", "扫描二维码", ["Click here to go on"]),
        ("Talks ended.\nClick here to go on", "会谈" * 150 + "点击", ["Click here to go on"]),
        ("All rights reserved.", "版权所有", []),
        ("Talks ended. All rights reserved.", "会谈结束。版权所有", ["All rights reserved."]),
    ],
)
def test_what_the_source_has_too(text: str, source: str, found: list[str]) -> None:
    assert flagged(text, source) == found


@pytest.mark.parametrize(
    "text", ["Talks\nMarch 4, 2021\nTalks ended.", "Talks ended.\nPhoto credit: Courier"]
)
def test_what_is_usual_in_print_is_minor(text: str) -> None:
    assert [mark.severity for mark in marks(text)] == [Severity.MINOR]


@given(st.text(alphabet="<!->b/[](){}*#&;'=\n :") | st.text())
def test_marks_stand_in_order_and_apart(text: str) -> None:
    end = 0
    for mark in marks(text):
        assert end <= mark.span.start < mark.span.end <= len(text)
        end = mark.span.end
