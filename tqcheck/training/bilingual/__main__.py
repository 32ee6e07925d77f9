"""Trains the bilingual checker.

python -m tqcheck.training.bilingual DATA --to CHECKPOINT
"""

import argparse
from pathlib import Path

from tqcheck.core.errors import TqcheckError
from tqcheck.training.libraries import refuse_without_libraries
from tqcheck.training.planting.word_net import USUAL_FOLDER


def main() -> None:
    """Train for a time, and write the checkpoint; one that is there goes on."""
    parser = argparse.ArgumentParser(prog="python -m tqcheck.training.bilingual", description=__doc__)
    parser.add_argument("data", type=Path, help="the data folder of docs/how-to/train.md")
    parser.add_argument("--to", type=Path, required=True, metavar="CHECKPOINT", help="where progress is kept")
    parser.add_argument(
        "--minutes", type=_positive, default=95.0, help="of training in all, however often it is cut"
    )
    parser.add_argument(
        "--from",
        type=Path,
        dest="weights",
        metavar="WEIGHTS",
        help="a checkpoint to begin with, where --to is not there yet",
    )
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument(
        "--base", type=Path, help="a folder with the encoder's two files, if not from their packages"
    )
    parser.add_argument("--word-net", type=Path, default=USUAL_FOLDER, help="the folder with WordNet's files")
    options = parser.parse_args()
    try:
        refuse_without_libraries(encoder=True)
        _train(options)
    except (TqcheckError, OSError) as error:
        parser.exit(2, f"{parser.prog}: error: {error}\n")


def _positive(given: str) -> float:
    value = float(given)
    if not value > 0:
        raise argparse.ArgumentTypeError(f"{given} is not more than 0")
    return value


def _train(options: argparse.Namespace) -> None:
    import torch

    from tqcheck.training.bilingual.checkpoint import load_weights
    from tqcheck.training.bilingual.loop import Keeping, Training
    from tqcheck.training.bilingual.recipe import Given, groups, untrained

    torch.set_num_threads(options.threads)
    network, tokenizer = untrained(options.base, options.seed)
    if options.weights is not None and not options.to.exists():
        load_weights(options.weights, network)
    words = options.to.with_name(f"{options.to.name}.words.json")
    drawn = groups(Given(options.data, options.word_net, words), tokenizer, options.seed, _say)
    recipe = f"seed {options.seed} and weights {options.weights or 'of the encoder'}"
    Training(network, drawn.batches, 60 * options.minutes).run(Keeping(options.to, recipe), _say)


def _say(line: str) -> None:
    print(line, flush=True)  # noqa: T201


if __name__ == "__main__":
    main()
