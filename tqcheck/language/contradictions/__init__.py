"""English words that exclude each other where one of them stands in the other's place."""

from tqcheck.language.contradictions.opposing import Contradiction, contradictions

__all__ = ["Contradiction", "contradictions"]
