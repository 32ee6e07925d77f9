"""The learned checker: reads passages beside their counterparts and says what professionals would mark.

Inference only, by onnxruntime; nothing heavy is imported before the first passage is read.
"""

from tqcheck.qe.predict import LearnedChecker, load

__all__ = ["LearnedChecker", "load"]
