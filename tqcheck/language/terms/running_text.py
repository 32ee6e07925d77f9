"""A text without what is no word of its language: code and addresses have names that look like terms."""

import re

from tqcheck.language.identification.without_code import without_code

_ADDRESS = re.compile(
    r"(?:\b[a-z][a-z0-9+.-]{1,20}://|\bwww\.)[^\s<>\"“”「」，。、]{1,2000}|\S{1,64}@[\w-]{1,63}\.[\w.-]{1,100}"
)
_SIGNS = re.compile(r"://|www\.|@")


def running_text(text: str) -> str:
    """The text with spaces in the place of code and addresses, so that all else stands where it stood."""
    if _SIGNS.search(text):
        text = _ADDRESS.sub(lambda match: " " * len(match[0]), text)
    return without_code(text)
