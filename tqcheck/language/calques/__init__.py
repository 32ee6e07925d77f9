"""What shows that Chinese was translated word by word: set phrases, and the wrong one of a word's senses."""

from tqcheck.language.calques.renderings import Rendering, renderings
from tqcheck.language.calques.senses import MistakenSense, ambiguous_in, wrong_senses

__all__ = ["MistakenSense", "Rendering", "ambiguous_in", "renderings", "wrong_senses"]
