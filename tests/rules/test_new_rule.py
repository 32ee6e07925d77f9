"""`make new-rule`: a rule begins as skeletons in all of its places."""

import json
import shutil
from pathlib import Path

import pytest

from tests.new_rule import begin
from tqcheck import rules

REGISTRY = Path(rules.__file__)


@pytest.fixture
def checkout(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    folder = tmp_path / "tqcheck" / "rules"
    folder.mkdir(parents=True)
    for module in REGISTRY.parent.glob("*.py"):
        shutil.copy(module, folder)
    monkeypatch.chdir(tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("kind", "method", "registered"),
    [
        ("passage", "def check(self, subject: Subject)", "        OddThing(),\n    )"),
        ("comparison", "def compare(self, comparison: Comparison)", "        OddThing(),\n    )"),
    ],
)
def test_all_places_are_written(checkout: Path, kind: str, method: str, registered: str) -> None:
    begin("odd-thing", "TQ299", kind)
    module = (checkout / "tqcheck/rules/odd_thing.py").read_text()
    assert 'code = "TQ299"' in module
    assert method in module
    compile(module, "odd_thing.py", "exec")
    registry = (checkout / "tqcheck/rules/__init__.py").read_text()
    assert "import MixedPunctuation\nfrom tqcheck.rules.odd_thing import OddThing\n" in registry
    assert registered in registry
    for name, keys in (("fires", {"flagged"}), ("silent", set())):
        record = json.loads((checkout / f"fixtures/rules/odd-thing/{name}.jsonl").read_text())
        assert ("flagged" in record) is bool(keys)
        assert ("retranslation" in record) is (kind == "comparison")


@pytest.mark.parametrize(("name", "code"), [("run-on", "TQ299"), ("odd-thing", "TQ205")])
def test_no_rule_is_written_over(checkout: Path, name: str, code: str) -> None:
    with pytest.raises(SystemExit, match="there is such a rule"):
        begin(name, code, "passage")
    assert not (checkout / "fixtures").exists()
