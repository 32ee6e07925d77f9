"""Rules that read the source, beside engines that agree with it or with the passage."""

import pytest

from tests.builders import passage
from tqcheck.core.passage import Route
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import Judge


@pytest.mark.parametrize(
    ("rule", "text", "engine", "source", "routes"),
    [
        ("TQ109", "Dear {name}, it rained.", "Dear {nom}, it rained.", "尊敬的{name}，下雨了。", None),
        (
            "TQ109",
            "Dear {nom}, it rained.",
            "Dear {nom}, it rained.",
            "尊敬的{name}，下雨了。",
            [Route.SOURCE],
        ),
        (
            "TQ109",
            "Dear {nom}, it rained.",
            "Dear {name}, it rained.",
            "尊敬的{name}，下雨了。",
            [Route.SOURCE, Route.RETRANSLATION],
        ),
        ("TQ102", "Some 35 people came.", "Some 53 people came.", "来了35人。", None),
        ("TQ102", "Some 53 people came.", "Some 53 people came.", "来了35人。", [Route.SOURCE]),
        (
            "TQ102",
            "Some 53 people came.",
            "Some 35 people came.",
            "来了35人。",
            [Route.SOURCE, Route.RETRANSLATION],
        ),
        ("TQ102", "Some 53 people came.", "Some 35 people came.", "来了不少人。", [Route.RETRANSLATION]),
    ],
)
def test_evidence(rule: str, text: str, engine: str, source: str, routes: list[Route] | None) -> None:
    subject = passage(text, engine, source=source, source_language="zh")
    (judgement,) = Judge(Settings(model=False)).judge([subject]).judgements
    found = [finding for finding in judgement.findings if finding.rule == rule]
    assert [[each.route for each in finding.evidence] for finding in found] == ([routes] if routes else [])
    assert rule in judgement.source_rules
