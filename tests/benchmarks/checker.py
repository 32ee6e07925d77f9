"""How fast the learned checker is, beside what a large quality-estimation model would take on the same machine.

python -m tests.benchmarks.checker            passages a second, load time, memory; then the large model (extra `train`)

Once in one process, which reads two texts at a time, and once in two processes (`--jobs 2`), which read one each.

The large one has the shape of COMETKiwi's encoder (XLM-RoBERTa-large, 560M parameters) with random weights, since only
the time matters; it reads source and translation as one input, in float32. Both use two threads.
"""

import json
import resource
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from itertools import islice
from pathlib import Path

from tqcheck.core.passage import Location, Passage
from tqcheck.core.settings import Settings
from tqcheck.judging.analyse import Judge
from tqcheck.judging.workers import judged_batches, load_checker
from tqcheck.readers import Defaults
from tqcheck.readers.record import passage_from

FIXTURES = Path(__file__).parents[2] / "fixtures"
WORDS = 30
_PASSAGES = 256
_TURNS = 8
_BATCH = 64
_LARGE_PASSAGES = 8
_SOURCE_PIECES, _PIECES_A_WORD = 50, 1.4


def passages() -> Iterator[Passage]:
    """News sentences of about WORDS words beside one retranslation each, every one another text."""
    words = [
        (list(record["text"].split()), list(next(iter(record["retranslation"].values())).split()))
        for path in sorted(FIXTURES.glob("news-*.jsonl"))
        for record in map(json.loads, path.read_text(encoding="utf-8").splitlines())
        if isinstance(record.get("retranslation"), dict)
    ]
    here = [word for text, _ in words for word in text]
    there = [word for _, text in words for word in text]
    for start in range(0, min(len(here), len(there)) - WORDS, 7):
        yield passage_from(
            {
                "id": start,
                "text": " ".join(here[start : start + WORDS]),
                "retranslation": {"engine": " ".join(there[start : start + WORDS])},
            },
            Location("news", start + 1),
            Defaults(),
        )


def checker_rate(settings: Settings, batch: list[Passage]) -> float:
    """Passages a second, rules included."""
    judge = Judge(settings, checker=load_checker(settings))
    judge.judge(batch[:_BATCH])
    began = time.perf_counter()
    for start in range(0, len(batch), _BATCH):
        judge.judge(batch[start : start + _BATCH])
    return len(batch) / (time.perf_counter() - began)


def workers_rate(batch: list[Passage]) -> float:
    """The same in two processes, once both are at work."""
    again = (replace(each, id=f"{each.id} {turn}") for turn in range(_TURNS) for each in batch)
    judged, began = 0, 0.0
    for done in judged_batches(again, Settings(jobs=2)):
        judged += len(done.judgements) if began else 0
        began = began or time.perf_counter()
    return judged / (time.perf_counter() - began)


def large_rate() -> float:
    """Passages a second of the large model, one at a time in float32."""
    import torch
    from transformers import XLMRobertaConfig, XLMRobertaModel

    torch.set_num_threads(2)
    model = XLMRobertaModel(
        XLMRobertaConfig(
            vocab_size=250_002,
            hidden_size=1024,
            num_hidden_layers=24,
            num_attention_heads=16,
            intermediate_size=4096,
            max_position_embeddings=514,
        ),
        add_pooling_layer=False,
    )
    model.train(mode=False)
    pieces = torch.randint(5, 250_000, (_LARGE_PASSAGES, _SOURCE_PIECES + int(WORDS * _PIECES_A_WORD)))
    with torch.inference_mode():
        model(pieces)
        began = time.perf_counter()
        model(pieces)
    return _LARGE_PASSAGES / (time.perf_counter() - began)


def main() -> None:
    """Print the figures."""
    batch = list(islice(passages(), _PASSAGES))
    began = time.perf_counter()
    checker = load_checker(Settings())
    assert checker is not None
    Judge(Settings(), checker=checker).judge(batch[:1])
    print(f"load and first passage: {time.perf_counter() - began:.2f} s")
    rules = checker_rate(Settings(model=False), batch)
    alone = checker_rate(Settings(), batch)
    ours = workers_rate(batch)
    print(f"passages a second, {WORDS} words, one counterpart, two threads: {alone:.0f} in one process,")
    print(f"    {ours:.0f} in two processes; rules alone, in one: {rules:.0f}")
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    print(f"peak memory: {peak:.0f} MB")
    try:
        large = large_rate()
    except ImportError as fault:
        print(f"the large model was left out: {fault.name} is not installed", file=sys.stderr)
        return
    print(f"XLM-RoBERTa-large, random weights: {large:.2f} passages a second")
    print(f"the checker is {alone / large:.0f} times as fast in one process, {ours / large:.0f} in two")


if __name__ == "__main__":
    main()
