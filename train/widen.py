"""Make a net wider without changing what it says: python -m train.widen NET.pt OUT.pt WIDTH.

New units begin with small random weights, and nobody listens to them yet.

References
----------
T. Chen, I. Goodfellow and J. Shlens, Net2Net: Accelerating learning via knowledge transfer, ICLR 2016.
"""

import sys

import torch
from torch import Tensor


def placed(old: Tensor, shape: tuple[int, int], rows: Tensor, columns: Tensor, scale: float) -> Tensor:
    """Put a matrix into a larger one: old rows hear nothing from new columns, new rows hear everything a little."""
    new = torch.empty(shape).uniform_(-scale, scale)
    new[rows] = 0
    new[rows[:, None], columns[None, :]] = old
    return new


def widened(state: dict[str, Tensor], width: int) -> dict[str, Tensor]:
    """Return the state of the net with `width` units in the linear layer and in either direction of the others."""
    torch.manual_seed(1)
    out = dict(state)
    narrow, half = state["narrow.weight"].shape[0], state["recur.0.weight_hh_l0"].shape[1]
    scale = width**-0.5
    out["narrow.weight"] = torch.empty(width, state["narrow.weight"].shape[1]).uniform_(-0.05, 0.05)
    out["narrow.weight"][:narrow] = state["narrow.weight"]
    out["narrow.bias"] = torch.zeros(width)
    out["narrow.bias"][:narrow] = state["narrow.bias"]
    rows = torch.cat([torch.arange(half) + gate * width for gate in range(4)])
    both = torch.cat([torch.arange(half), torch.arange(half) + width])
    for layer, (given, size) in enumerate(((torch.arange(narrow), width), (both, 2 * width))):
        for end in ("", "_reverse"):
            name = f"recur.{layer}.{{}}_l0{end}"
            for part, columns, count in (
                ("weight_ih", given, size),
                ("weight_hh", torch.arange(half), width),
            ):
                key = name.format(part)
                out[key] = placed(state[key], (4 * width, count), rows, columns, scale)
            for part in ("bias_ih", "bias_hh"):
                key = name.format(part)
                out[key] = torch.zeros(4 * width)
                out[key][rows] = state[key]
    for key in [key for key in state if key.startswith("heads.") and key.endswith("weight")]:
        out[key] = torch.zeros(len(state[key]), 2 * width)
        out[key][:, both] = state[key]
    return out


if __name__ == "__main__":
    torch.save(widened(torch.load(sys.argv[1]), int(sys.argv[3])), sys.argv[2])
