"""Where a text has the terms of a glossary, in whatever form."""
