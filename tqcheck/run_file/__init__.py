"""The jsonl contract in both directions: judgements into records, and saved runs back into judgements."""
