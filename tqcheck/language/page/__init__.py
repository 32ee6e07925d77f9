"""What pages, templates and programs leave in a text."""
