"""Write a net as the package ships it: python -m train.export MODEL_FOLDER NET.pt kg/reading/model/weights.

Weights go to eight bits (dynamic quantisation of onnxruntime); of the heads, the one that `kg` reads.
"""

import sys
from pathlib import Path

import numpy as np
import torch
from onnxruntime.quantization import QuantType, quantize_dynamic
from torch import Tensor, nn

from kg.reading.model.features import INPUTS
from kg.reading.model.net import HEAD
from train.measure import load


class Shipped(nn.Module):
    """The net with the head that `kg` reads."""

    def __init__(self, net: nn.Module) -> None:
        super().__init__()
        self.net = net

    def forward(self, x: Tensor) -> Tensor:
        """Return the emissions of the head, T×N×K."""
        return self.net.heads[HEAD](self.net.body(x))  # type: ignore[no-any-return]  # modules are untyped


def main(folder: Path, path: Path, out: Path) -> None:
    """Write ``net.onnx``, ``steps.npz`` and ``vocabulary.npz``."""
    out.mkdir(parents=True, exist_ok=True)
    vocabulary, (net,) = load(folder, [path])
    example = torch.zeros((len(INPUTS), 20, 3), dtype=torch.int32)
    whole = out / "whole.onnx"
    torch.onnx.export(
        Shipped(net).eval(),
        (example,),
        str(whole),
        input_names=["features"],
        output_names=[HEAD],
        dynamic_axes={"features": {1: "chars", 2: "texts"}, HEAD: {0: "chars", 1: "texts"}},
        opset_version=17,
        dynamo=False,
    )
    quantize_dynamic(whole, out / "net.onnx", weight_type=QuantType.QInt8)
    whole.unlink()
    tables: dict[str, np.ndarray] = {}
    for name, table in zip(("step", "first", "last"), net.crfs[HEAD].steps(), strict=True):
        tables[name] = table.detach().numpy().astype(np.float32)
    np.savez_compressed(out / "steps.npz", **tables)
    vocabulary.save(out / "vocabulary.npz")
    print({file.name: file.stat().st_size for file in sorted(out.iterdir())})


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:4]))
