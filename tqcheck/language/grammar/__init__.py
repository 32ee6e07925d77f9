"""Checks of English sentences: broken grammar, missing verbs, comma splices, repeated and dangling words."""
