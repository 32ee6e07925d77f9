"""English word lists and word forms that several packages of `language` share."""
