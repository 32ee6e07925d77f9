"""The terms of a glossary that a source and a passage have."""

import pytest

from tqcheck.core.document import Document
from tqcheck.core.glossary import Glossary, Term
from tqcheck.language.terms.glossary_terms import first_spans, forbidden_in, terms_in_source

GLOSSARY = Glossary(
    (
        Term("file", ("Datei",), ("File",), language="de", source_language="en"),
        Term("file", ("fichier",), language="fr", source_language="en"),
        Term("cloud storage", ("Cloud-Speicher",), language="de"),
        Term("", (), ("Cloud",), language="de"),
    )
)


@pytest.mark.parametrize(
    ("source_language", "language", "targets"),
    [
        ("en", "de", ["Datei"]),
        ("en", "fr", ["fichier"]),
        ("nl", "de", []),
        ("und", "de", ["Datei"]),
        ("en", "es", []),
    ],
)
def test_languages(source_language: str, language: str, targets: list[str]) -> None:
    found = terms_in_source(GLOSSARY, Document("The file, a FILE.", source_language), language)
    assert [term.targets[0] for term in first_spans(found)] == targets


@pytest.mark.parametrize(
    ("text", "source_language", "forms"),
    [
        ("Die Cloud und der Cloud-Speicher.", None, ["Cloud"]),
        ("Das File in der Cloud.", "en", ["File", "Cloud"]),
        ("Das File in der Cloud.", "nl", ["Cloud"]),
        ("Siehe https://cloud.example.", None, []),
    ],
)
def test_what_is_forbidden(text: str, source_language: str | None, forms: list[str]) -> None:
    found = forbidden_in(GLOSSARY, Document(text, "de"), source_language)
    assert [each.span.of(text) for each in found] == forms
