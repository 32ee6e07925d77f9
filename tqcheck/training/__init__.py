"""How the learned checker is trained: from annotated translations to the files in `models/` (extra `train`)."""
