"""Read a shipped net back into torch, to go on training it: python -m train.recover WEIGHTS OUT.pt.

The eight-bit weights of ``net.onnx`` and the scores of ``steps.npz`` become a checkpoint of `train.net.Net`; heads that
are not in the file begin anew when it is loaded.
"""

import sys
from pathlib import Path

import numpy as np
import onnx
import torch
from onnx import numpy_helper

TABLES = ("char", "bigram", "word", "kind")


def torch_order(gates: np.ndarray) -> np.ndarray:
    """Return rows in the order of torch's gates (input, forget, cell, output) for those of onnx (input, output, forget, cell)."""
    first, output, forget, cell = np.split(gates, 4)
    return np.concatenate([first, forget, cell, output])


def recovered(folder: Path) -> dict[str, torch.Tensor]:
    """Return the state of the net in a folder."""
    graph = onnx.load(folder / "net.onnx").graph
    held = {part.name: numpy_helper.to_array(part) for part in graph.initializer}

    def whole(name: str) -> np.ndarray:
        """Return a weight in floats."""
        scale, zero = held[f"{name}_scale"], held[f"{name}_zero_point"]
        shape = (-1,) + (1,) * (held[f"{name}_quantized"].ndim - 1) if scale.ndim else ()
        return (
            held[f"{name}_quantized"].astype(np.float32) - zero.astype(np.float32).reshape(shape)
        ) * scale.reshape(shape)

    state: dict[str, np.ndarray] = {f"{name}.weight": whole(f"net.{name}.weight") for name in TABLES}
    linear: dict[str, str] = {}
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            linear[node.output[0].strip("/").split("/")[0]] = node.input[1].removesuffix("_quantized")
    state["narrow.weight"], state["narrow.bias"] = whole(linear.pop("narrow")).T, held["net.narrow.bias"]
    for head, name in linear.items():
        state[f"heads.{head}.weight"], state[f"heads.{head}.bias"] = (
            whole(name).T,
            held[f"net.heads.{head}.bias"],
        )
    layers = [node for node in graph.node if node.op_type == "DynamicQuantizeLSTM"]
    for number, node in enumerate(layers):
        given, inner = (whole(name.removesuffix("_quantized")) for name in node.input[1:3])
        for way, end in enumerate(("", "_reverse")):
            both = held[node.input[3]][way]
            half = len(both) // 2
            for part, rows in (
                ("weight_ih", given[way].T),
                ("weight_hh", inner[way].T),
                ("bias_ih", both[:half]),
                ("bias_hh", both[half:]),
            ):
                state[f"recur.{number}.{part}_l0{end}"] = torch_order(rows)
    with np.load(folder / "steps.npz") as tables:
        for head in linear:
            state[f"crfs.{head}.step"] = tables[f"{head}_step"]
    return {
        name: torch.from_numpy(np.ascontiguousarray(value, dtype=np.float32)) for name, value in state.items()
    }


if __name__ == "__main__":
    torch.save(recovered(Path(sys.argv[1])), sys.argv[2])
