"""Reading glossary files, and the error message for each kind of unusable file."""

from io import BytesIO
from pathlib import Path

import pytest

from tqcheck.core.errors import InputError
from tqcheck.core.glossary import NO_GLOSSARY, Glossary, Term
from tqcheck.readers.base import InputFile
from tqcheck.readers.glossary import glossary_in, read_glossary


def glossary(text: str | bytes) -> Glossary:
    raw = text if isinstance(text, bytes) else text.encode()
    return glossary_in(InputFile("terms.csv", lambda: BytesIO(raw), "csv"))


def only(text: str) -> Term:
    (term,) = glossary(text).terms
    return term


def test_every_column() -> None:
    rows = "source,target,forbidden,translate,case-sensitive,language,source-language,note\n"
    assert only(rows + 'account,"Konto| Nutzerkonto ",Account,,no,de-AT,en,since May\n') == Term(
        "account", ("Konto", "Nutzerkonto"), ("Account",), False, False, "de", "en"
    )
    assert only(rows + "Willowbasket,,,no,,,,\n") == Term(
        "Willowbasket", is_kept=True, is_case_sensitive=True
    )
    assert only(rows + ",,Handy|Handys,,,,,\n") == Term("", (), ("Handy", "Handys"))


@pytest.mark.parametrize(
    "text",
    [
        "source;target\naccount;Konto\n",
        "source\ttarget\naccount\tKonto\n",
        "\ufeffSource term,Target Terms\r\naccount,Konto\r\n",
        '"source","target"\n"account","Konto"\n\n',
        "target,source\nKonto,account\nKonto,account\n",
        "source,target\naccount,Ko\u00adnto\n",
    ],
)
def test_ways_to_write_it(text: str) -> None:
    assert only(text) == Term("account", ("Konto",))


@pytest.mark.parametrize(
    ("row", "is_case_sensitive"),
    [
        ("account,Konto,", False),
        ("Account,Konto,", False),
        ("US,Vereinigte Staaten,", True),
        ("central bank,EZB,", True),
        ("GitHub,GitHub,", True),
        ("e-mail,E-Mail,", False),
        ("US,USA,no", False),
        ("account,Konto,yes", True),
    ],
)
def test_case_as_it_is_given(row: str, is_case_sensitive: bool) -> None:
    assert only(f"source,target,case_sensitive\n{row}\n").is_case_sensitive is is_case_sensitive


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "terms.csv: the glossary is empty; begin with a header such as"),
        ("source,target\n", "terms.csv: no terms in the glossary; give it a term and what it"),
        ("account,Konto\n", 'terms.csv:1: no column "target" in the header "account, Konto"; begin with'),
        ("target,note\nKonto,x\n", 'terms.csv:1: no column "source" in the header "target, note"; begin'),
        ("sorce,target\n", 'terms.csv:1: unknown column "sorce"; did you mean "source"?'),
        ("source,target,Target Term\n", 'terms.csv:1: the column "Target Term" repeats an earlier one; '),
        ("source,target\na,b,c\n", "terms.csv:2: 3 cells under a header of 2; give every row as many"),
        ("source,target\n,Konto\n", "terms.csv:2: the source term is empty; fill it in, or take the row out"),
        ("source,target\naccount,\n", 'terms.csv:2: no target term for "account"; fill in target'),
        ("source,target\naccount,a||b\n", 'terms.csv:2: an empty term in "a||b"; write terms with one |'),
        ("source,target,forbidden\n,a,b\n", "terms.csv:2: a target without a source term; fill it in, or"),
        ("source,target,forbidden\na,b,B\n", 'terms.csv:2: "b" is both a target and forbidden; take one'),
        ("source,target,translate\na,b,no\n", 'terms.csv:2: "a" is not to be translated and has a target;'),
        ("source,target,translate\na,b,si\n", 'terms.csv:2: translate is "si"; write yes or no'),
        ("source,target,language\na,b,?\n", 'terms.csv:2: language is "?"; write a language code'),
        (
            "source,target\na,b\nA,c\n",
            'terms.csv:3: "A" has another entry in line 2; put its terms into one row',
        ),
        ('source,target\n"a,b\n', "terms.csv:2: a quotation mark is never closed; close it"),
        (b"source,target\na,\xe9\n", "terms.csv:2: not UTF-8: byte 0xe9 at column 3; convert it"),
        ("source,target\na,b\n".encode("utf-16"), "terms.csv:1: is UTF-16, not UTF-8; convert it"),
    ],
)
def test_what_is_wrong_with_it(text: str | bytes, said: str) -> None:
    with pytest.raises(InputError) as raised:
        glossary(text)
    assert str(raised.value).startswith(said)
    assert raised.value.cure


def test_the_same_term_in_two_languages() -> None:
    text = "source,target,language\nfile,Datei,de\nfile,fichier,fr\n"
    assert [term.targets for term in glossary(text).terms] == [("Datei",), ("fichier",)]


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="no such glossary; check the path"):
        read_glossary(tmp_path / "terms.csv")


def test_the_digest_is_of_what_it_says() -> None:
    one, same, other = (glossary(f"source,target{note}") for note in ("\na,b\n", ",note\na,b,x\n", "\na,c\n"))
    assert one.digest == same.digest != other.digest
    assert one.signature == (f"glossary:1#{one.digest[:8]}",)
    assert (NO_GLOSSARY.digest, NO_GLOSSARY.signature) == ("", ())
