"""The body of an answer, unpacked no further than it may be long."""

import zlib
from collections.abc import AsyncIterator

PACKED = "gzip"
"""The one Content-Encoding that is understood."""

_GZIP = 16 + zlib.MAX_WBITS  # zlib's way to ask for gzip's header


class TooLargeError(Exception):
    """The body is longer than it may be."""


class BadEncodingError(Exception):
    """The body is packed in a way that is not known, or is not packed as it says."""


async def read_body(blocks: AsyncIterator[bytes], encoding: str, most: int) -> bytes:
    """The body from its blocks as they were sent, of at most so many bytes, packed and unpacked.

    Raises TooLargeError as soon as there is more, whatever would still come, and BadEncodingError.
    """
    unpack = _Unpacking(encoding)
    body = bytearray()
    sent = 0
    async for block in blocks:
        sent += len(block)
        body += unpack.next(block, most + 1 - len(body))
        if max(sent, len(body)) > most:
            raise TooLargeError
    unpack.finish()
    return bytes(body)


class _Unpacking:
    """Unpacks a stream block by block."""

    def __init__(self, encoding: str) -> None:
        name = encoding.strip().lower()
        if name not in ("", "identity", PACKED):
            raise BadEncodingError
        self._stream = zlib.decompressobj(_GZIP) if name == PACKED else None

    def next(self, block: bytes, most: int) -> bytes:
        """What a block adds, no more than `most` bytes of it where it is packed."""
        if self._stream is None:
            return block
        if self._stream.eof:  # it would keep what follows in memory
            return b""
        try:
            return self._stream.decompress(block, most)
        except zlib.error:
            raise BadEncodingError from None

    def finish(self) -> None:
        """Raise BadEncodingError where the end is missing."""
        if self._stream is not None and not self._stream.eof:
            raise BadEncodingError
