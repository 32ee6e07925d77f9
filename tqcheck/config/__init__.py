"""Settings from the command line and from config files, and thresholds set from what people accepted."""
