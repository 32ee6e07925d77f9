"""The version of tqcheck: what reports are signed with."""

__version__ = "0.1.0"
