"""English word lists and word forms that several phenomena share."""
