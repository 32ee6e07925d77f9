"""The values that options were given."""

from collections.abc import Mapping


def texts(options: Mapping[str, object], name: str) -> list[str]:
    """An option's texts, whether it can be given once or several times; none where it was not given."""
    value = options.get(name)
    if value is None:
        return []
    return [str(item) for item in value] if isinstance(value, list | tuple) else [str(value)]
