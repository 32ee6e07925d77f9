"""How fast tqcheck starts and checks, where the time goes, and what memory it takes.

    python -m tests.benchmarks.speed                     start-up, throughput, profile, two processes
    python -m tests.benchmarks.speed memory              peak memory for 10,000 and for 1,000,000 passages
    python -m tests.benchmarks.speed load                whole runs by two processes, up to 100,000 sentences (Linux)
    python -m tests.benchmarks.speed rerun               a rerun of 10,000 passages under another policy, and start-up

Throughput is measured on FLORES sentences beside their back-translations by opus-mt, all rules on.
"""

import argparse
import contextlib
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from itertools import islice
from pathlib import Path

from tests.benchmarks.shared_data import rows
from tqcheck.core.passage import Counterpart, Passage, Route
from tqcheck.core.settings import Settings
from tqcheck.core.similarity import compare
from tqcheck.judging.analyse import Judge
from tqcheck.judging.prepare import prepare
from tqcheck.judging.run_rules import run_comparison_rule, run_passage_rule
from tqcheck.rules import COMPARISON_RULES, PASSAGE_RULES

COMMAND = str(Path(sys.executable).with_name("tqcheck"))
# As pip installs it: without byte code each start compiles four hundred files.
_AS_INSTALLED = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}


def sentence_pairs() -> Iterator[Passage]:
    """FLORES sentences with a sound but noisy counterpart each."""
    for row in rows("backtranslations/flores-dev"):
        made = row["back_translations"]
        assert isinstance(made, dict)
        counterpart = Counterpart(Route.RETRANSLATION, str(made["opusmt"]), "opusmt")
        yield Passage(str(row["english"]), id=str(row["id"]), counterparts=(counterpart,))


def start_up() -> None:
    times = []
    for _ in range(11):
        started = time.perf_counter()
        subprocess.run([COMMAND, "--help"], capture_output=True, check=True, env=_AS_INSTALLED)
        times.append(time.perf_counter() - started)
    print(f"tqcheck --help: median {sorted(times)[5]:.3f} s, best {min(times):.3f} s")


def throughput(count: int) -> None:
    passages = list(islice(sentence_pairs(), count))
    judge = Judge(Settings())
    judge.judge(passages[:200])
    started = time.process_time()
    judge.judge(passages)
    seconds = time.process_time() - started
    print(
        f"one core: {len(passages) / seconds:.0f} sentences a second ({seconds / len(passages) * 1e3:.2f} ms each)"
    )


def where_the_time_goes(count: int) -> None:
    passages = list(islice(sentence_pairs(), count))
    parts: dict[str, float] = {}
    started = time.process_time()
    prepared = [prepare(passage) for passage in passages]
    parts["counterparts and languages"] = time.process_time() - started
    started = time.process_time()
    for passage in passages:
        compare(passage.text, passage.counterparts[0].text, "en")
    parts["chrF++ and BLEU"] = time.process_time() - started
    for each in prepared:
        assert each.subject.passage.words
        assert each.subject.passage.sentences
    for code, rule in PASSAGE_RULES.items():
        started = time.process_time()
        for each in prepared:
            run_passage_rule(rule, each)
        parts[f"{code} {rule.name}"] = time.process_time() - started
    for code, compared in COMPARISON_RULES.items():
        started = time.process_time()
        for each in prepared:
            run_comparison_rule(compared, each)
        parts[f"{code} {compared.name}"] = time.process_time() - started
    whole = sum(parts.values())
    for name, seconds in sorted(parts.items(), key=lambda part: -part[1]):
        print(f"  {name:<28} {seconds / count * 1e3:7.3f} ms  {seconds / whole:6.1%}")


def two_processes(count: int) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "pairs.jsonl"
        with path.open("w", encoding="utf-8") as lines:
            for number, passage in enumerate(islice(repeated(), count)):
                record = {"id": number, "text": passage.text, "retranslation": passage.counterparts[0].text}
                lines.write(json.dumps(record) + "\n")
        seconds = {jobs: run_seconds(path, jobs) for jobs in (1, 2)}
    print(f"--jobs 2 is {seconds[1] / seconds[2]:.2f} times as fast as --jobs 1 ({count} sentences)")


def repeated() -> Iterator[Passage]:
    while True:
        yield from sentence_pairs()


def run_seconds(path: Path, jobs: int) -> float:
    started = time.perf_counter()
    subprocess.run(
        [COMMAND, "check", path, "--no-cache", "--jobs", str(jobs), "--output", f"jsonl={path}.out"],
        capture_output=True,
        check=False,
    )
    return time.perf_counter() - started


def memory(counts: list[int]) -> None:
    """Peak resident memory of the largest process, on short passages of which every tenth is flagged."""
    peaks = []
    for count in counts:
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "many.jsonl"
            with path.open("w", encoding="utf-8") as lines:
                for number in range(count):
                    other = number if number % 10 else number + 7
                    lines.write(
                        json.dumps(
                            {
                                "id": f"passage {number}",
                                "text": f"Exports rose to ${number} million.",
                                "retranslation": f"Exports grew to ${other} million.",
                            }
                        )
                        + "\n"
                    )
            measured = subprocess.run(
                [sys.executable, "-m", "tests.benchmarks.speed", "peak", path],
                capture_output=True,
                text=True,
                check=True,
            )
            peaks.append(int(measured.stdout))
            print(f"{count} passages: peak {peaks[-1] / 1024:.0f} MB")
    print(f"ratio {peaks[-1] / peaks[0]:.2f}")


def peak(path: str) -> None:
    command = [
        COMMAND,
        "check",
        path,
        "--no-cache",
        "--jobs",
        "2",
        "--output",
        f"text={path}.txt",
        "--output",
        f"jsonl={path}.out",
    ]
    subprocess.run(command, capture_output=True, check=False)
    print(resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)


def load() -> None:
    """Sentences a second of whole runs, and the most memory that all their processes held together."""
    for count, options in (
        (1_000, ["--no-model"]),
        (10_000, ["--no-model"]),
        (100_000, ["--no-model"]),
        (4_000, []),
    ):
        with tempfile.TemporaryDirectory() as folder:
            path = Path(folder) / "many.jsonl"
            with path.open("w", encoding="utf-8") as lines:
                for number, passage in enumerate(islice(repeated(), count)):
                    beside = {each.origin: each.text for each in passage.counterparts}
                    record = {"id": f"{number}", "text": passage.text, "retranslation": beside}
                    lines.write(json.dumps(record) + "\n")
            to = f"jsonl={path}.out"
            command = [COMMAND, "check", str(path), *options, "--no-cache", "--jobs", "2", "--output", to]
            started = time.perf_counter()
            running = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
            most = 0
            while running.poll() is None:
                most = max(most, held_by(running.pid))
                time.sleep(0.2)
            seconds = time.perf_counter() - started
            model = "the rules" if options else "the learned checker, too"
            print(
                f"{count:>7,} sentences by {model}: {count / seconds:.0f} a second, {most / 1024:.0f} MB in all",
                flush=True,
            )


def rerun(count: int) -> None:
    """Processor and wall-clock seconds of runs of which all is kept but the policy, beside what start-up takes."""
    with tempfile.TemporaryDirectory() as folder:
        few, many = Path(folder) / "few.jsonl", Path(folder) / "many.jsonl"
        lines = [json.dumps(record) + "\n" for record in islice(annotated_pairs(), count)]
        few.write_text("".join(lines[:3]), encoding="utf-8")
        many.write_text("".join(lines), encoding="utf-8")
        kept = ["--cache-dir", f"{folder}/kept"]
        rules, policy = ["--no-model"], ["--fail-on", "minor"]
        for name, path, options in (
            ("first run", many, [*rules, *kept, "--jobs", "2"]),
            ("rerun under another policy", many, [*rules, *policy, *kept]),
            ("start-up, rules alone", few, [*rules, "--no-cache"]),
            ("start-up, with the learned checker", few, ["--no-cache"]),
            ("start-up, with the learned checker, all kept", few, kept),
        ):
            turns = [seconds_of(path, options) for _ in range(1 if name == "first run" else 5)]
            processor, wall = (sorted(each)[len(turns) // 2] for each in zip(*turns, strict=True))
            print(f"{name:<45} {processor:6.2f} s of the processor, {wall:6.2f} s", flush=True)
        size = Path(folder, "kept", "results.sqlite3").stat().st_size
        print(f"kept: {size / len(lines):.0f} bytes a passage")


def annotated_pairs() -> Iterator[dict[str, object]]:
    """Machine translations of news, each beside its source and the next system's, no two pairs alike."""
    before: dict[str, object] = {}
    seen: set[tuple[object, object]] = set()
    for row in rows("mqm/train"):
        here, there = row["text"], before.get("text")
        if row["segment"] == before.get("segment") and here != there and (here, there) not in seen:
            seen.add((here, there))
            yield {
                "id": str(len(seen)),
                "text": here,
                "source": row["source"],
                "source_language": "zh",
                "retranslation": {str(before["system"]): there},
            }
        before = row


def seconds_of(path: Path, options: list[str]) -> tuple[float, float]:
    """Of the processor and by the clock, of one check."""
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    subprocess.run(
        [COMMAND, "check", path, *options, "--output", f"jsonl={path}.out"],
        capture_output=True,
        check=False,
        env=_AS_INSTALLED,
    )
    wall, after = time.perf_counter() - began, resource.getrusage(resource.RUSAGE_CHILDREN)
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, wall


def held_by(process: int) -> int:
    """Kilobytes that a process and its children hold, what they share divided between them."""
    held = 0
    with contextlib.suppress(OSError):  # it has just ended
        for number in [str(process), *Path(f"/proc/{process}/task/{process}/children").read_text().split()]:
            rollup = Path(f"/proc/{number}/smaps_rollup").read_text()
            held += sum(int(line.split()[1]) for line in rollup.splitlines() if line.startswith("Pss:"))
    return held


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument(
        "what", nargs="?", default="speed", choices=("speed", "memory", "load", "rerun", "peak")
    )
    parser.add_argument("path", nargs="?")
    parser.add_argument("--sentences", type=int, default=4000)
    parser.add_argument("--passages", type=int, nargs="+", default=[10_000, 1_000_000])
    chosen = parser.parse_args()
    if chosen.what == "peak":
        peak(chosen.path)
    elif chosen.what == "memory":
        memory(chosen.passages)
    elif chosen.what == "load":
        load()
    elif chosen.what == "rerun":
        rerun(10_000)
    else:
        start_up()
        throughput(chosen.sentences)
        where_the_time_goes(chosen.sentences)
        two_processes(5 * chosen.sentences)


if __name__ == "__main__":
    main()
