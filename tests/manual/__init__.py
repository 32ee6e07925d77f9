"""The manual in `docs/`: its generated pages, and the examples in it, which are run."""
