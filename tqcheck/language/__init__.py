"""The linguistic knowledge that the rules use; no judgement of a passage is made here."""
