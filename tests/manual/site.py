"""What MkDocs is told when it builds the site: a page for each rule, in the navigation and linked from their table."""

import re

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from tests.manual.reference import rule_pages


def on_config(config: MkDocsConfig) -> MkDocsConfig:
    """Put the rules' pages below the page with their table."""
    table = "reference/rules.md"
    (reference,) = [part["Reference"] for part in config.nav or [] if "Reference" in part]
    reference[reference.index({"Rules": table})] = {"Rules": [{"All rules": table}, *rule_pages()]}
    return config


def on_files(files: Files, config: MkDocsConfig) -> Files:
    """Add the rules' pages, which are made from their docstrings."""
    for path, content in rule_pages().items():
        files.append(File.generated(config, path, content=content))
    return files


def on_page_markdown(markdown: str, page: Page, config: MkDocsConfig, files: Files) -> str:
    """Link the codes in the table of rules; the table itself is read on the repository's host too."""
    if page.file.src_uri != "reference/rules.md":
        return markdown
    return re.sub(r"^\| (TQ\d{3}) \|", r"| [\1](rules/\1.md) |", markdown, flags=re.MULTILINE)
