"""Signs that Chinese was translated word for word: calqued set phrases, and the wrong sense of an ambiguous word."""

from tqcheck.language.calques.renderings import Rendering, renderings
from tqcheck.language.calques.senses import MistakenSense, ambiguous_in, wrong_senses

__all__ = ["MistakenSense", "Rendering", "ambiguous_in", "renderings", "wrong_senses"]
