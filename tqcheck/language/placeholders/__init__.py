"""What a program fills in or a reader clicks on: variables, formats, tags, links, escapes. A translation keeps them."""
