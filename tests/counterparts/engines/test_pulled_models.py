"""Models of the hub: fetched whole or not at all, written down, and found again without the network."""

import json
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

pytest.importorskip("torch", reason="not installed: pip install 'tqcheck[translate]'")
pytest.importorskip("transformers", reason="not installed: pip install 'tqcheck[translate]'")

from tests.acceptance.command import CHECK, COMMAND, Run, tqcheck, write_jsonl
from tests.counterparts.engines.checkpoints import pairs
from tests.counterparts.engines.hub import COMMIT, Hub, serving
from tqcheck.core.errors import TranslatorError
from tqcheck.counterparts.models.known_models import candidates, known_models
from tqcheck.counterparts.models.located import InFolder
from tqcheck.counterparts.models.lock_file import LockedFile, LockedModel, LockFile
from tqcheck.counterparts.models.store import Store
from tqcheck.counterparts.translation import Direction

NAME = "toys/opus-toy"
KNOWN = "Helsinki-NLP/opus-mt-zh-en"
WEIGHTS = "model.safetensors"
((ENGLISH, TOY), *_) = pairs(1, seed=99)
LANGUAGES = ("zh", "ja", "de", "ru", "fr", "es", "ar", "ko")


@pytest.fixture(scope="module")
def checkpoint(marian: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model as it lies on the hub: with a card, and with weights that only other libraries read."""
    folder = tmp_path_factory.mktemp("hub") / "opus-toy"
    shutil.copytree(marian, folder)
    (folder / "README.md").write_text("---\nlicense: mit\n---\n# A toy\n", encoding="utf-8")
    (folder / "tf_model.h5").write_bytes(b"not for us")
    (folder / "pytorch_model.bin").write_bytes(b"nor this")
    return folder


@pytest.fixture
def hub(checkpoint: Path) -> Iterator[Hub]:
    with serving(Hub({NAME: checkpoint, KNOWN: checkpoint})) as running:
        yield running


class Workplace:
    """A folder where commands are given, with a hub's cache of its own."""

    def __init__(self, folder: Path, hub: Hub) -> None:
        self.folder, self.lock, self.hub = folder, folder / "tqcheck-models.lock", hub
        self.environment = {**hub.environment, "HF_HOME": str(folder / "hub"), "HF_HUB_DOWNLOAD_TIMEOUT": "1"}

    @property
    def store(self) -> Store:
        return Store(LockFile(self.lock))

    def write_lock(self) -> None:
        """As if a model had been pulled elsewhere."""
        files = {"config.json": LockedFile(2, "0" * 64)}
        LockFile(self.lock).add(LockedModel(NAME, "main", COMMIT, "marian", files))

    def run(self, *arguments: str, **environment: str) -> Run:
        return tqcheck(*arguments, cwd=self.folder, env={**self.environment, **environment})

    def models(self, *arguments: str, **environment: str) -> Run:
        return self.run("models", *arguments, **environment)

    def translate(self, engine: str, *more: str) -> Run:
        write_jsonl(self.folder / "in.jsonl", {"text": ENGLISH, "source": ENGLISH, "source_language": "zh"})
        engines = ("--translator", engine, "--back-translator", engine, "--cache-dir", "kept")
        return self.run("translate", "in.jsonl", *engines, *more)

    def cached(self, file: str) -> Path:
        return next((self.folder / "hub").rglob(f"snapshots/{COMMIT}/{file}"))


@pytest.fixture
def at(tmp_path: Path, hub: Hub) -> Workplace:
    return Workplace(tmp_path, hub)


def made(run: Run) -> dict[str, str]:
    assert (run.code, run.err) == (0, "")
    return dict(run.records[0]["retranslation"])


def test_what_was_pulled_is_written_down_and_used_without_the_network(at: Workplace) -> None:
    pulled = at.models("pull", NAME)
    assert pulled.code == 0
    assert pulled.out.startswith(f"{NAME}@{COMMIT}: 8 files, ")
    locked = json.loads(at.lock.read_text())["models"][NAME]
    assert (locked["asked"], locked["revision"], locked["model_type"]) == ("main", COMMIT, "marian")
    assert "tf_model.h5" not in locked["files"]
    assert "pytorch_model.bin" not in locked["files"]
    at.hub.requests.clear()
    assert at.models("verify").out == f"{NAME}@{COMMIT}: 8 files, all whole\n"
    assert made(at.translate(f"transformers:{NAME}")) == {"opus-toy": TOY}
    assert at.hub.requests == []
    # What is translated is kept: the same again needs no model, and a folder with the same files is the same engine.
    (at.folder / "models").mkdir()
    shutil.copytree(at.cached("config.json").parent, at.folder / "models" / "mine")
    shutil.rmtree(at.folder / "hub")
    assert made(at.translate(f"transformers:{NAME}@{COMMIT[:7]}")) == {"opus-toy": TOY}
    assert InFolder(at.folder / "models" / "mine").digest == at.store.located(NAME).digest


@pytest.mark.parametrize("revision", ["", "@main", f"@{COMMIT}", f"@{COMMIT[:7]}"])
def test_a_pulled_model_has_several_names(at: Workplace, revision: str) -> None:
    at.write_lock()
    assert at.store.located(f"{NAME}{revision}").name == "opus-toy"


@pytest.mark.parametrize("revision", ["@v1", "@fedcba9", f"@{COMMIT[:6]}"])
def test_another_revision_is_another_model(at: Workplace, revision: str) -> None:
    at.write_lock()
    with pytest.raises(TranslatorError, match="on this machine; tqcheck models pull"):
        at.store.located(f"{NAME}{revision}")


def test_nothing_is_downloaded_unless_that_is_allowed(at: Workplace) -> None:
    run = at.translate(f"transformers:{NAME}")
    assert (run.code, at.hub.requests) == (2, [])
    assert f'there is no model "{NAME}" on this machine; tqcheck models pull {NAME}, or say' in run.err
    assert made(at.translate(f"transformers:{NAME}", "--allow-download")) == {"opus-toy": TOY}
    assert at.lock.exists()


def test_a_locked_model_that_is_not_here_is_asked_for_by_its_revision(at: Workplace) -> None:
    at.write_lock()
    with pytest.raises(
        TranslatorError, match=f"1 of 1 files are missing.*; tqcheck models pull {NAME}@{COMMIT}"
    ):
        _ = at.store.located(NAME).folder


@pytest.mark.parametrize("fault", ["cut", "forged"])
def test_a_pull_that_was_cut_off_or_damaged_leaves_nothing_that_looks_whole(
    at: Workplace, fault: str
) -> None:
    setattr(at.hub, fault, WEIGHTS)
    failed = at.models("pull", NAME)
    assert (failed.code, failed.out) == (2, "")
    assert failed.err.count("\n") == 1
    assert not at.lock.exists()
    assert at.translate(f"transformers:{NAME}").code == 2


def test_a_pull_that_was_killed_is_taken_up_again(at: Workplace) -> None:
    at.hub.stalled = WEIGHTS
    process = subprocess.Popen(
        [COMMAND, "models", "pull", NAME],
        cwd=at.folder,
        env={"PATH": "", **at.environment, "HF_HUB_DOWNLOAD_TIMEOUT": "60"},
    )
    assert at.hub.has_stalled.wait(60)
    process.kill()
    process.wait()
    assert not at.lock.exists()
    assert at.translate(f"transformers:{NAME}").code == 2
    at.hub.stalled = None
    assert at.models("pull", NAME).code == 0
    assert at.models("verify").code == 0


@pytest.mark.parametrize(
    ("name", "environment", "says"),
    [
        ("toys/none", {}, 'there is no model "toys/none" on the hub; see tqcheck models list'),
        (f"{NAME}@v9", {}, f'{NAME} has no revision "v9"; name another'),
        (f"{NAME}@", {}, "is neither a folder nor a model of the hub; write FOLDER, or NAME@REVISION"),
        (NAME, {"HF_HUB_OFFLINE": "1"}, f"{NAME}@main cannot be pulled: HF_HUB_OFFLINE is set"),
        (NAME, {"HF_ENDPOINT": "http://127.0.0.1:1"}, f"{NAME}@main cannot be pulled ("),
        (NAME, {"HTTP_PROXY": "http://127.0.0.1:1"}, f"{NAME}@main cannot be pulled ("),
    ],
)
def test_what_cannot_be_pulled(at: Workplace, name: str, environment: dict[str, str], says: str) -> None:
    run = at.models("pull", name, **environment)
    assert (run.code, run.out, run.err.count("\n")) == (2, "", 1)
    assert says in run.err
    assert not at.lock.exists()


def test_a_gated_model_asks_for_a_token(at: Workplace) -> None:
    at.hub.gated = True
    assert "only for those who were let in; ask for access" in at.models("pull", NAME).err


def test_verify_finds_what_is_damaged_or_missing_and_pull_mends_it(at: Workplace) -> None:
    assert at.models("verify").code == 2
    assert at.models("pull").code == 2
    at.models("pull", f"{NAME}@v1")
    vocabulary = at.cached("vocab.json")
    vocabulary.write_bytes(bytes(vocabulary.stat().st_size))
    at.cached("source.spm").unlink()
    run = at.models("verify")
    assert (run.code, run.out) == (2, "")
    assert "is not whole on this machine (1 of 8 files are missing)" in run.err
    assert at.models("pull").code == 0
    assert at.models("verify").code == 0
    vocabulary = at.cached("vocab.json")
    vocabulary.write_bytes(bytes(vocabulary.stat().st_size))
    assert "vocab.json is damaged" in at.models("verify").err
    assert at.models("pull").code == 0
    at.hub.requests.clear()
    assert at.models("pull").out == f"{NAME}@{COMMIT} is here\n"
    assert at.hub.requests == []


def test_a_lock_file_that_is_none_is_named(at: Workplace) -> None:
    at.lock.write_text("{", encoding="utf-8")
    run = at.models("verify")
    assert (run.code, run.err.count("\n")) == (2, 1)
    assert "tqcheck-models.lock: is no lock file of this version; remove it" in run.err


def test_auto_finds_the_model_for_a_direction(at: Workplace) -> None:
    missing = at.translate("auto")
    assert missing.code == 2
    assert f"tqcheck models pull {KNOWN}, or say --allow-download" in missing.err
    warned = at.models("pull", KNOWN)
    assert "its card says mit, not CC-BY-4.0: look at it before you use it" in warned.err
    assert made(at.translate("auto")) == {"opus-mt-zh-en": TOY}
    checked = at.run(*CHECK, "in.jsonl", "--translator", "auto", "--cache-dir", "kept")
    assert "|engine:opus-mt-zh-en#" in checked.out
    write_jsonl(
        at.folder / "odd.jsonl",
        {"text": "Saluton.", "language": "eo", "source": "x", "source_language": "zh"},
    )
    odd = at.run(*CHECK, "odd.jsonl", "--translator", "auto")
    assert "auto knows no model from eo to zh; name an engine" in odd.err


@pytest.mark.parametrize("other", LANGUAGES)
def test_auto_knows_a_model_that_may_be_used_for_anything_both_ways(other: str) -> None:
    for direction in (Direction(other, "en"), Direction("en", other)):
        found = candidates(direction)
        assert found
        assert all(model.commercial and "NC" not in model.licence for model in found)


def test_the_list_has_every_model_with_its_licence(at: Workplace) -> None:
    at.models("pull", NAME)
    lines = at.models("list").out.splitlines()
    assert len(lines) == len(known_models()) + 1
    (nllb,) = (line for line in lines if "nllb-200" in line)
    assert "CC-BY-NC-4.0, NOT FOR COMMERCIAL USE" in nllb
    assert lines[-1].startswith(NAME)
    assert lines[-1].endswith(f"pulled at {COMMIT[:8]}")


def test_licences_are_told(at: Workplace) -> None:
    nllb = "facebook/nllb-200-distilled-600M"
    assert at.models("licence", nllb).out == f"{nllb}: CC-BY-NC-4.0 (NOT FOR COMMERCIAL USE)\n"
    at.models("pull", NAME)
    assert at.models("licence", NAME).out == f"{NAME}: its card says mit\n"
    unknown = at.models("licence", "toys/none")
    assert (unknown.code, unknown.out) == (2, "")
    assert '"toys/none" is neither known nor pulled' in unknown.err
