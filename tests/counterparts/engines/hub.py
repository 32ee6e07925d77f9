"""A model hub on loopback: it serves folders as the real one serves models, as far as it takes to fetch them."""

import hashlib
import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

from tests.counterparts.engines.loopback import QuietHandler, listening

COMMIT = "0123456789abcdef0123456789abcdef01234567"
_LARGE = (".safetensors", ".spm")


@dataclass
class Hub:
    """Models by name, all of them at one commit."""

    models: dict[str, Path]
    cut: str | None = None
    """The file that is only sent by half."""
    forged: str | None = None
    """The file that is another one than the hub says."""
    stalled: str | None = None
    """The file that is sent by half, and then nothing for a long time."""
    gated: bool = False
    requests: list[str] = field(default_factory=list)
    has_stalled: threading.Event = field(default_factory=threading.Event)
    ended: threading.Event = field(default_factory=threading.Event)
    url: str = ""

    @property
    def environment(self) -> dict[str, str]:
        """What leads huggingface_hub here, without its own services."""
        return {"HF_ENDPOINT": self.url, "HF_HUB_DISABLE_XET": "1", "HF_HUB_DISABLE_TELEMETRY": "1"}

    def files(self, name: str) -> dict[str, Path]:
        folder = self.models[name]
        return {
            path.relative_to(folder).as_posix(): path for path in sorted(folder.rglob("*")) if path.is_file()
        }

    def entry(self, name: str, path: Path) -> dict[str, Any]:
        """A file as the hub lists it: large ones with their SHA-256."""
        content = path.read_bytes()
        row: dict[str, Any] = {"size": len(content), "oid": hashlib.sha1(content).hexdigest()}
        if name.endswith(_LARGE):
            row["lfs"] = {
                "size": len(content),
                "sha256": _sha256(content),
                "oid": _sha256(content),
                "pointerSize": 1,
            }
        return row


class _Handler(QuietHandler):
    """Answers for a self.hub."""

    hub: Hub
    protocol_version = "HTTP/1.1"

    def do_HEAD(self) -> None:  # noqa: N802 - the base calls it so
        self.do_GET()

    def do_GET(self) -> None:  # noqa: N802 - the base calls it so
        path = unquote(urlsplit(self.path).path)
        self.hub.requests.append(path)
        parts = path.strip("/").split("/")
        name = "/".join(parts[2:4] if parts[0] == "api" else parts[:2])
        if name not in self.hub.models:
            self._refuse(404, "RepoNotFound")
        elif self.hub.gated:
            self._refuse(403, "GatedRepo")
        elif parts[0] == "api":
            self._list(name, parts[4], parts[5])
        else:
            self._file(name, "/".join(parts[4:]))

    def _list(self, name: str, kind: str, revision: str) -> None:
        if revision not in ("main", "v1", COMMIT):
            self._refuse(404, "RevisionNotFound")
            return
        rows = {path: self.hub.entry(path, file) for path, file in self.hub.files(name).items()}
        if kind == "tree":
            answer: Any = [{"type": "file", "path": path, **row} for path, row in rows.items()]
        else:
            siblings = [{"rfilename": path, "blobId": row["oid"], **row} for path, row in rows.items()]
            answer = {"id": name, "modelId": name, "sha": COMMIT, "tags": [], "siblings": siblings}
        self._send(json.dumps(answer).encode(), {})

    def _file(self, name: str, path: str) -> None:
        file = self.hub.files(name)[path]
        row, content = self.hub.entry(path, file), file.read_bytes()
        etag = row["lfs"]["sha256"] if "lfs" in row else row["oid"]
        if path == self.hub.forged:
            content = bytes(len(content))
        halved = path in (self.hub.cut, self.hub.stalled)
        self._send(content, {"ETag": f'"{etag}"', "X-Repo-Commit": COMMIT}, halved=halved)
        if path == self.hub.stalled and self.command == "GET":
            self.hub.has_stalled.set()
            self.hub.ended.wait()

    def _refuse(self, status: int, code: str) -> None:
        self.send_response(status)
        self.send_header("X-Error-Code", code)
        self.send_header("content-length", "0")
        self.end_headers()

    def _send(self, content: bytes, headers: dict[str, str], *, halved: bool = False) -> None:
        self.send_response(200)
        for key, value in {**headers, "content-length": str(len(content))}.items():
            self.send_header(key, value)
        self.end_headers()
        if self.command != "HEAD":
            self.wfile.write(content[: len(content) // 2] if halved else content)
            self.wfile.flush()
            self.close_connection = halved


@contextmanager
def serving(hub: Hub) -> Iterator[Hub]:
    """The hub, listening; it has ended when the block has."""
    handler = type("Handler", (_Handler,), {"hub": hub})
    with listening(handler) as hub.url:
        try:
            yield hub
        finally:
            hub.ended.set()


def _sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()
