"""Every rule by its code. To add a rule, add a line to one of the tables."""

from tqcheck.rules.added_content import AddedContent
from tqcheck.rules.awkward_phrasing import AwkwardPhrasing
from tqcheck.rules.base import ComparisonRule, PassageRule, Rule
from tqcheck.rules.broken_grammar import BrokenGrammar
from tqcheck.rules.changed_name import ChangedName
from tqcheck.rules.changed_number import ChangedNumber
from tqcheck.rules.changed_placeholder import ChangedPlaceholder
from tqcheck.rules.changed_quotation import ChangedQuotation
from tqcheck.rules.changed_unit import ChangedUnit
from tqcheck.rules.comma_splice import CommaSplice
from tqcheck.rules.contradicted_source import ContradictedSource
from tqcheck.rules.contradicted_word import ContradictedWord
from tqcheck.rules.damaged_encoding import DamagedEncoding
from tqcheck.rules.drifted_meaning import DriftedMeaning
from tqcheck.rules.dropped_qualifier import DroppedQualifier
from tqcheck.rules.edge_mismatch import EdgeMismatch
from tqcheck.rules.empty_passage import EmptyPassage
from tqcheck.rules.flipped_negation import FlippedNegation
from tqcheck.rules.forbidden_term import ForbiddenTerm
from tqcheck.rules.hidden_characters import HiddenCharacters
from tqcheck.rules.literal_idiom import LiteralIdiom
from tqcheck.rules.lost_word import LostWord
from tqcheck.rules.low_similarity import LowSimilarity
from tqcheck.rules.markup_residue import MarkupResidue
from tqcheck.rules.mixed_punctuation import MixedPunctuation
from tqcheck.rules.omitted_content import OmittedContent
from tqcheck.rules.plural_and_format import PluralAndFormat
from tqcheck.rules.repeated_words import RepeatedWords
from tqcheck.rules.run_on import RunOn
from tqcheck.rules.sentence_fragment import SentenceFragment
from tqcheck.rules.source_residue import SourceResidue
from tqcheck.rules.swapped_roles import SwappedRoles
from tqcheck.rules.too_long import TooLong
from tqcheck.rules.truncated import Truncated
from tqcheck.rules.unbalanced_punctuation import UnbalancedPunctuation
from tqcheck.rules.untranslated import Untranslated
from tqcheck.rules.word_for_word import WordForWord
from tqcheck.rules.wrong_language import WrongLanguage
from tqcheck.rules.wrong_sense import WrongSense
from tqcheck.rules.wrong_term import WrongTerm

PASSAGE_RULES: dict[str, PassageRule] = {
    rule.code: rule
    for rule in (
        EmptyPassage(),
        Untranslated(),
        WrongLanguage(),
        SourceResidue(),
        MarkupResidue(),
        DamagedEncoding(),
        HiddenCharacters(),
        WrongTerm(),
        ForbiddenTerm(),
        TooLong(),
        EdgeMismatch(),
        PluralAndFormat(),
        DriftedMeaning(),
        AwkwardPhrasing(),
        SentenceFragment(),
        RepeatedWords(),
        UnbalancedPunctuation(),
        RunOn(),
        MixedPunctuation(),
        WordForWord(),
        BrokenGrammar(),
        CommaSplice(),
    )
}
"""Rules that judge a passage by itself."""

COMPARISON_RULES: dict[str, ComparisonRule] = {
    rule.code: rule
    for rule in (
        Truncated(),
        ChangedNumber(),
        ChangedName(),
        FlippedNegation(),
        OmittedContent(),
        AddedContent(),
        ChangedQuotation(),
        LowSimilarity(),
        ChangedPlaceholder(),
        ContradictedWord(),
        ChangedUnit(),
        SwappedRoles(),
        LiteralIdiom(),
        WrongSense(),
        DroppedQualifier(),
        LostWord(),
        ContradictedSource(),
    )
}
"""Rules that compare a passage with a counterpart."""

ALL_RULES: dict[str, Rule] = dict(sorted({**PASSAGE_RULES, **COMPARISON_RULES}.items()))
"""All rules, in the order of their codes."""
