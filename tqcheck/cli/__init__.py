"""The command line: one file a command; the only place that wires readers, pipeline and reporters together."""
