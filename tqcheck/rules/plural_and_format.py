"""TQ116: a message without the plural forms that its language has, or that no program can read."""

from tqcheck.core.finding import Family, RuleMatch, RuleMatches, Severity
from tqcheck.core.subject import Subject
from tqcheck.language.plurals.messages import flaws
from tqcheck.rules.base import LOCALISED_LANGUAGES, PassageRule


class PluralAndFormat(PassageRule):
    """A message that chooses by a number lacks plural forms of its language, or is broken.

    ## What it does
    Reads messages in the format of ICU (`{count, plural, one {# file} other {# files}}`).

    - Plural forms: a branch for each category that the language has for whole numbers, by the Unicode CLDR; Russian has
      `one`, `few` and `many`, German `one`. A branch for the number itself (`=1`) will do where the category is that
      number's alone. A message that has `other` alone is worded for all numbers, unless its source has several forms.
      Ordinal numbers (`selectordinal`) have categories of their own.
    - A branch that stands there twice.
    - Where the source is no message: braces that do not close, and the branch `other`, without which no program can
      read it. Where it is one, TQ109 compares these.

    ## Why it matters
    "Удалено 5 файл" is what users see who delete five files, and a message without `other` stops the program.

    ## Example
    Bad:

        source: {count, plural, one {# file} other {# files}}
        passage: {count, plural, one {# файл} other {# файлов}}

    Good:

        source: {count, plural, one {# file} other {# files}}
        passage: {count, plural, one {# файл} few {# файла} many {# файлов} other {# файла}}

    ## What it cannot see
    Whether a form is the right one for its numbers, and that one form serves for several categories, as in the genitive
    of Russian and Polish: write it in each of them. Plural forms of other formats: of gettext as many are read as the
    header says. `zero` in Arabic and `two` in Hebrew may be missing, where `other` reads as well.
    """

    code = "TQ116"
    name = "plural-and-format"
    family = Family.DRIFT
    severity = Severity.MAJOR
    languages = LOCALISED_LANGUAGES
    stands_alone = True
    reads_as_given = True

    def check(self, subject: Subject) -> RuleMatches:
        """A match for each flaw of the message."""
        passage, source = subject.passage, subject.source
        found = flaws(passage.text, passage.language, None if source is None else source.text)
        return [RuleMatch(each.span, each.message, each.confidence) for each in found]
