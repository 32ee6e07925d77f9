"""Glossaries in TBX of both versions."""

from io import BytesIO

import pytest

from tqcheck.core.errors import InputError
from tqcheck.core.glossary import Term
from tqcheck.readers.base import InputFile
from tqcheck.readers.glossary import glossary_in

TERM = "<tig><term>{}</term>{}</tig>"
STATUS = '<termNote type="administrativeStatus">{}-admn-sts</termNote>'


def terms(text: str) -> tuple[Term, ...]:
    return glossary_in(InputFile("terms.tbx", lambda: BytesIO(text.encode()), "auto")).terms


def concept(**words: str) -> str:
    sets = (f'<langSet xml:lang="{language}">{those}</langSet>' for language, those in words.items())
    return f"<termEntry>{''.join(sets)}</termEntry>"


def martif(*concepts: str) -> str:
    return f'<martif type="TBX" xml:lang="en"><text><body>{"".join(concepts)}</body></text></martif>'


def test_version_2() -> None:
    german = TERM.format("Konto", "") + TERM.format("Account", STATUS.format("deprecatedTerm"))
    found = terms(martif(concept(en=TERM.format("account", STATUS.format("preferredTerm")), de=german)))
    assert found == (
        Term("account", ("Konto",), ("Account",), language="de", source_language="en"),
        Term("Konto", ("account",), language="en", source_language="de"),
        Term("Account", ("account",), language="en", source_language="de"),
    )


def test_version_3() -> None:
    found = terms("""<?xml version="1.0"?>
    <tbx type="TBX-Min" style="dct" xmlns:min="http://www.tbxinfo.net/ns/min"><text><body><conceptEntry id="1">
      <langSec xml:lang="en-GB"><termSec><term>central
        bank</term></termSec></langSec>
      <langSec xml:lang="de-DE">
        <termSec><term>EZB</term><min:administrativeStatus>admittedTerm-admn-sts</min:administrativeStatus></termSec>
        <termSec><term>Bankhaus</term>
          <min:administrativeStatus>supersededTerm-admn-sts</min:administrativeStatus></termSec>
      </langSec>
    </conceptEntry></body></text></tbx>""")
    assert found[0] == Term("central bank", ("EZB",), ("Bankhaus",), False, True, "de", "en")
    assert len(found) == 3


def test_a_term_of_two_concepts_may_be_called_either() -> None:
    river = concept(en=TERM.format("bank", ""), de=TERM.format("Ufer", ""))
    banned = TERM.format("Bank", "") + TERM.format("Ufer", STATUS.format("deprecatedTerm"))
    money = concept(en=TERM.format("bank", ""), de=banned)
    (bank,) = (term for term in terms(martif(river, money)) if term.source == "bank")
    assert (bank.targets, bank.forbidden) == (("Ufer", "Bank"), ())


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("<tmx/>", "terms.tbx:1: is no TBX file; give a TBX file, or a CSV file with a header"),
        ("<martif/>", "terms.tbx: no terms in the glossary; give it a term"),
        (martif(concept(en=TERM.format("bank", ""))), "terms.tbx: no terms in the glossary; give it a term"),
        (martif(concept(en=TERM.format(" ", ""), de=TERM.format("a", ""))), "terms.tbx: no terms in"),
        ("<martif><langSet>", 'terms.tbx:1: the terms at <langSet> have no language (xml:lang="")'),
        ("<martif>\n</mart>", "terms.tbx:2: broken XML at column 3: mismatched tag; check the file"),
        ('<!DOCTYPE a [<!ENTITY b "c">]><martif/>', "terms.tbx:1: declares entities; write the characters"),
        ("", "terms.tbx:1: broken XML at column 1: no element found; check the file"),
    ],
)
def test_what_is_wrong_with_it(text: str, said: str) -> None:
    with pytest.raises(InputError) as raised:
        terms(text)
    assert str(raised.value).startswith(said)
