"""Writes the generated tables of names in tqcheck/language/names; what they are made from is no dependency.

python -m tests.benchmarks.name_tables common FOLDER    common_names.py, from the name files of the US census of 1990
                                                        (public domain; FOLDER is an unpacked `names` package, 0.3.0)
python -m tests.benchmarks.name_tables pinyin           pinyin_table.py, from pypinyin (MIT)
python -m tests.benchmarks.name_tables countries        country_exonyms.py, from the CLDR in Babel (Unicode licence)
"""

import re
import sys
import textwrap
import unicodedata
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

import tqcheck.language.names
from tqcheck.language.names.gazetteer import entries_from, longest
from tqcheck.language.names.ordinary import is_ordinary
from tqcheck.language.names.spelling import folded

FOLDER = Path(tqcheck.language.names.__file__).parent
SURNAMES, MALE, FEMALE = 3000, 500, 600
SHORTEST = 4
WIDE = 50
LANGUAGES = ("zh", "zh_Hant", "ja", "ko", "ru", "de", "fr", "es")
_VOWEL = re.compile("[aeiouv]")
# What the CLDR adds to a name to tell it from another, and what it calls no country of ours.
_BRACKETED = re.compile(r"\s*[（(].*?[）)]")


def common(folder: str) -> None:
    """Surnames and given names that are no ordinary words, the most frequent of each."""
    surnames = _ranked(Path(folder) / "dist.all.last", SURNAMES)
    given = {
        *_ranked(Path(folder) / "dist.male.first", MALE),
        *_ranked(Path(folder) / "dist.female.first", FEMALE),
    }
    _write(
        "common_names.py",
        '"""Frequent surnames and given names in the United States (census of 1990), ordinary words left out.\n\n'
        "Written by tests/benchmarks/name_tables.py. Two that are no spellings of one another name two people.\n"
        '"""',
        {"SURNAMES": sorted(surnames), "GIVEN_NAMES": sorted(given)},
    )


def _ranked(path: Path, most: int) -> list[str]:
    lines = path.read_text(encoding="ascii").splitlines()[:most]
    names = [line.split()[0].lower() for line in lines]
    return [name for name in names if len(name) >= SHORTEST and not is_ordinary(name)]


def pinyin() -> None:
    """The characters of GB 2312 and Big5 by every reading that they have, without tones."""
    from pypinyin.contrib.tone_convert import to_normal
    from pypinyin.pinyin_dict import pinyin_dict

    by_syllable: defaultdict[str, list[str]] = defaultdict(list)
    for point, readings in sorted(pinyin_dict.items()):
        character = chr(point)
        if _is_common(character):
            for syllable in dict.fromkeys(to_normal(each, v_to_u=False) for each in readings.split(",")):
                plain = unicodedata.normalize("NFKD", syllable)
                if plain.isascii() and plain.isalpha() and _VOWEL.search(plain):
                    by_syllable[plain].append(character)
    lines = [
        f"{syllable} {row}"
        for syllable, characters in sorted(by_syllable.items())
        for row in textwrap.wrap("".join(characters), WIDE)
    ]
    _write(
        "pinyin_table.py",
        '"""Chinese characters, simplified and traditional, by the syllables that they are read as, without tones.\n\n'
        "Written by tests/benchmarks/name_tables.py from pypinyin (MIT), which takes a third of a second and 4 MB to\n"
        'load, most of it for phrases: a name is looked for in every reading, so that none are needed.\n"""',
        {"READINGS": lines},
        whole_lines=True,
    )


def _is_common(character: str) -> bool:
    return any(_encodes(character, charset) for charset in ("gb2312", "big5"))


def _encodes(character: str, charset: str) -> bool:
    try:
        character.encode(charset)
    except UnicodeEncodeError:
        return False
    return True


def countries() -> None:
    """What each country of our table is called in other languages: one to a line, languages parted by semicolons."""
    from babel import Locale

    english = Locale("en").territories
    others = [Locale.parse(language).territories for language in LANGUAGES]
    lines: list[str] = []
    for code in sorted(english):
        country = _country(english[code])
        if len(code) == 2 and country:
            names = [_BRACKETED.sub("", territories[code]) for territories in others]
            lines.append(f"{'; '.join([country, *names[:4]])}; \\\n{'; '.join(names[4:])}")
    _write(
        "country_exonyms.py",
        '"""Countries of the table as other languages call them, from the CLDR (Unicode licence).\n\n'
        "Written by tests/benchmarks/name_tables.py: the country, then its name in "
        f'{", ".join(LANGUAGES)}.\n"""',
        {"EXONYMS": sorted(set(lines))},
        whole_lines=True,
    )


def _country(english: str) -> str | None:
    """The country of the table that goes by this English name and no other."""
    words = [folded(part) for part in re.findall(r"[^\s-]+", _BRACKETED.sub("", english))]
    size, facts = longest(entries_from(words[0], capitals=False), words[1:]) if words else (0, None)
    meant = facts.meanings & facts.countries if facts and size == len(words) else frozenset()
    return next(iter(meant)) if len(meant) == 1 else None


def _write(name: str, docstring: str, tables: dict[str, Iterable[str]], *, whole_lines: bool = False) -> None:
    parts = [docstring]
    for constant, found in tables.items():
        body = "\n".join(found) if whole_lines else textwrap.fill(" ".join(found), 110)
        parts.append(f'{constant} = """\\\n{body}\n"""')
    (FOLDER / name).write_text("\n\n".join(parts) + "\n", encoding="utf-8")


if __name__ == "__main__":
    match sys.argv[1:]:
        case ["common", folder]:
            common(folder)
        case ["pinyin"]:
            pinyin()
        case ["countries"]:
            countries()
        case _:
            sys.exit(__doc__)
