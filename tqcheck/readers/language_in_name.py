"""The languages that the names of two files say, of which one holds the translations of the other."""

import re
from collections.abc import Iterable, Iterator
from itertools import zip_longest
from pathlib import PurePath

from tqcheck.readers.language_tag import primary_language

# ISO 639-1, and codes of three letters that translations are often found under.
_CODES = frozenset(
    """
    aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy da de dv dz ee el
    en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu
    ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na
    nb nd ne ng nl nn no nr nv ny oc oj om or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so
    sq sr ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu
    ach anp arn ast awa bho bqi brx cak ceb chr ckb crh csb dsb fil frp frr fur gom gsw hil hne hsb hto hye ilo
    kab kok lij lld ltg lus mai mni nds nso pap ppl quc quy sah sat scn sco skr son syr szl trs tyv tzm udm war
    wuu yue zam
    """.split()  # noqa: SIM905 - a list of two hundred words would take as many lines
)
# What Java and Android still call them.
_FORMER = {"iw": "he", "in": "id", "ji": "yi"}

_ANDROID = re.compile(r"values-(?:mcc\d+-)?(?:mnc\d+-)?(?:b\+)?([a-z]{2,3})(?:[-+].*)?")
_TAG = re.compile(r"([A-Za-z]{2,3})(?:[-_][A-Za-z]{4})?(?:[-_](?:r?[A-Za-z]{2}|\d{3}))?")
_BEGINNING = re.compile(r"(?:^|(?<=[._-]))(?=[A-Za-z])")


def languages_of(translations: str, sources: str) -> tuple[str | None, str | None]:
    """The languages of two files: each that of the last part of its path in which the two differ and that names one."""
    pairs = [pair for pair in zip_longest(_parts(translations), _parts(sources)) if pair[0] != pair[1]]
    return (
        _first(_language(own or "") or _beside(own or "", other or "") for own, other in pairs),
        _first(_language(other or "") for _, other in pairs),
    )


def _beside(name: str, other: str) -> str | None:
    """The language of a name, rare as it may be, by a name that differs from it in the language alone."""
    start = _tag_start(other)
    return None if start is None or name[:start] != other[:start] else primary_language(name[start:])


def without_language(name: str) -> str:
    """The name of a file or folder, without its ending, up to the language that it ends in."""
    start = _tag_start(name)
    return name if not start else name[: start - 1]


def language_tagged(name: str) -> str | None:
    """The language that a whole name is the tag of."""
    return _language(name) if _tag_start(name) == 0 else None


def _parts(path: str) -> Iterator[str]:
    """The parts of a path from the last to the first, without the endings of names."""
    return (
        part.partition(".lproj")[0] if ".lproj" in part else _stem(part)
        for part in reversed(PurePath(path).parts)
    )


def _stem(name: str) -> str:
    stem, dot, _ = name.rpartition(".")
    return stem if dot and stem else name


def _language(name: str) -> str | None:
    if android := _ANDROID.fullmatch(name):
        code = android[1]
    elif (start := _tag_start(name)) is not None:
        code = primary_language(name[start:].replace("-r", "-")) or ""
    else:
        return None
    code = _FORMER.get(code, code)
    return code if code in _CODES else None


def _tag_start(name: str) -> int | None:
    """Where the language tag begins that a name ends in."""
    for beginning in _BEGINNING.finditer(name):
        tag = _TAG.fullmatch(name, beginning.start())
        if tag and (tag[1].lower() in _CODES or tag[1].lower() in _FORMER):
            return beginning.start()
    return None


def _first(languages: Iterable[str | None]) -> str | None:
    return next((language for language in languages if language), None)
