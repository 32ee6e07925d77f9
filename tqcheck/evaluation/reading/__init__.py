"""Annotated passages from files: MQM tables, WMT's word tags, JSON lines of our own."""
