"""Mean of the weights of nets that began from the same one: python -m train.soup OUT.pt NET.pt NET.pt … .

References
----------
M. Wortsman et al., Model soups: averaging weights of multiple fine-tuned models improves accuracy without increasing
inference time, ICML 2022.
"""

import sys
from pathlib import Path

import torch


def main(out: Path, paths: list[Path]) -> None:
    """Write the mean."""
    states = [torch.load(path) for path in paths]
    mean = {
        name: sum(state[name] for state in states) / len(states) if value.is_floating_point() else value
        for name, value in states[0].items()
    }
    torch.save(mean, out)


if __name__ == "__main__":
    main(Path(sys.argv[1]), [Path(path) for path in sys.argv[2:]])
