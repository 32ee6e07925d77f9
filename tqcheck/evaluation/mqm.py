"""The MQM error typology as it is used in the field: which family a category belongs to, and what an error weighs."""

from tqcheck.core.finding import Family

_DRIFT = ("accuracy", "terminology", "locale convention", "non-translation")
_AWKWARD = ("fluency", "style")

_WEIGHTS = {"critical": 10.0, "major": 5.0, "minor": 1.0}
_NON_TRANSLATION = 25.0
_MINOR_PUNCTUATION = 0.1
_GRAVE = ("major", "critical")


def family_of(category: str, severity: str) -> Family | None:
    """The family of an error; None for what counts as nothing: Other, Source error, No-error, severity Neutral."""
    if severity.strip().casefold() not in _WEIGHTS and not _is_non_translation(category):
        return None
    head = _plain(category).partition("/")[0]
    if head in _AWKWARD:
        return Family.AWKWARD
    return Family.DRIFT if head in _DRIFT else None


def is_grave(severity: str) -> bool:
    """Whether an error is major or worse."""
    return severity.strip().casefold() in _GRAVE


def weight(category: str, severity: str) -> float:
    """The penalty of one error: 5 for a major one, 1 for a minor one, 0.1 for a minor one of punctuation.

    25 for a text that is no translation at all, 10 for a critical error where there are such; 0 for what counts as
    nothing.
    """
    family = family_of(category, severity)
    if family is None:
        return 0.0
    if _is_non_translation(category):
        return _NON_TRANSLATION
    level = severity.strip().casefold()
    if level == "minor" and _plain(category) == "fluency/punctuation":
        return _MINOR_PUNCTUATION
    return _WEIGHTS[level]


def _is_non_translation(category: str) -> bool:
    return _plain(category) == "non-translation"


def _plain(category: str) -> str:
    """`Locale_convention/Name` and `Non-translation!` as they are elsewhere."""
    return category.strip().casefold().replace("_", " ").rstrip("!")
