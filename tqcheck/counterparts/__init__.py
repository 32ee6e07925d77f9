"""Counterparts made where the input brings none: routes, engines, and what was translated before."""
