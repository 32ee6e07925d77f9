"""Chinese set phrases that English has word for word: what stands in the text, and what a writer would say."""

from tqcheck.language.calques.renderings import Rendering, renderings

__all__ = ["Rendering", "renderings"]
