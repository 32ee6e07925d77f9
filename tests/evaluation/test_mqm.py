"""What MQM's categories and severities count as."""

import pytest

from tqcheck.core.finding import Family
from tqcheck.evaluation.mqm import family_of, is_grave, weight


@pytest.mark.parametrize(
    ("category", "severity", "family", "penalty"),
    [
        ("Accuracy/Mistranslation", "Major", Family.DRIFT, 5),
        ("Accuracy/Omission", "Minor", Family.DRIFT, 1),
        ("Terminology/Inappropriate for context", "minor", Family.DRIFT, 1),
        ("Locale convention/Name format", "Major", Family.DRIFT, 5),
        ("Locale_convention/Name", "Minor", Family.DRIFT, 1),
        ("Non-translation!", "Major", Family.DRIFT, 25),
        ("Non-translation", "", Family.DRIFT, 25),
        ("Accuracy/Addition", "Critical", Family.DRIFT, 10),
        ("Fluency/Grammar", "Minor", Family.AWKWARD, 1),
        ("Fluency/Punctuation", "Minor", Family.AWKWARD, 0.1),
        ("Fluency/Punctuation", "Major", Family.AWKWARD, 5),
        ("Style/Awkward", "Major", Family.AWKWARD, 5),
        ("style", "minor", Family.AWKWARD, 1),
        ("Fluency/Register", "Neutral", None, 0),
        ("Accuracy/Mistranslation", "Neutral", None, 0),
        ("Other", "Major", None, 0),
        ("Source error", "Minor", None, 0),
        ("Source_error", "Major", None, 0),
        ("No-error", "No-error", None, 0),
        ("Accuracy/Mistranslation", "HOTW-test", None, 0),
    ],
)
def test_family_and_weight(category: str, severity: str, family: Family | None, penalty: float) -> None:
    assert family_of(category, severity) is family
    assert weight(category, severity) == penalty


@pytest.mark.parametrize(
    ("severity", "grave"), [("Major", True), ("critical", True), ("Minor", False), ("", False)]
)
def test_grave(severity: str, grave: bool) -> None:
    assert is_grave(severity) is grave
