"""Cut a net down to a smaller one that is nearest to it without learning."""

import torch
from torch import Tensor, nn

from train.corpora import TRAIN
from train.net import Net

__all__ = ["cut"]


def _kept(states: Tensor, telling: Tensor, width: int) -> list[Tensor]:
    """Return the units of either direction that are kept: those that vary and are listened to most."""
    half = states.shape[1] // 2
    worth = states.std(0) * telling
    return [
        torch.argsort(worth[way * half : (way + 1) * half], descending=True)[:width].sort().values
        + way * half
        for way in (0, 1)
    ]


def _map(states: Tensor, kept: Tensor, wanted: Tensor) -> Tensor:
    """Return the linear map, with a constant as its last row, that makes of the kept units the wanted ones best."""
    ones = torch.ones(len(states), 1, dtype=states.dtype)
    return torch.linalg.lstsq(torch.cat([states[:, kept], ones], 1), wanted).solution


def _weights(layer: nn.Module, name: str) -> list[Tensor]:
    return [getattr(layer, f"{name}_l0{way}").double() for way in ("", "_reverse")]


@torch.no_grad()
def cut(
    teacher: Net,
    sizes: tuple[int, int, int, int],
    widths: tuple[int, int, int],
    sample: list[tuple[Tensor, Tensor]],
) -> Net:
    """Return the small net that is nearest to the teacher without learning.

    Units that vary little or that nobody listens to are left out; what they told is told by the others as well as least
    squares can. The linear layer is the best one of its rank for the texts at hand.

    Parameters
    ----------
    teacher
        The net.
    sizes
        Sizes of its tables.
    widths
        Units of the linear layer, and of either direction of the two recurrent ones.
    sample
        Features (inputs×T×N) of texts and which places hold a character (T×N).
    """
    net = Net(sizes, widths, None)
    for name in ("char", "bigram", "word", "kind"):
        getattr(net, name).weight.copy_(getattr(teacher, name).weight)
    rows: list[list[Tensor]] = [[], [], []]
    for x, mask in sample:
        seen = teacher.seen(x)
        first = teacher.recur[0](teacher.narrow(seen))[0]
        for held, states in zip(rows, (seen, first, teacher.recur[1](first)[0]), strict=True):
            held.append(states[mask])
    seen, *states = (torch.cat(held).double() for held in rows)

    narrow, bias = teacher.narrow.weight.double(), teacher.narrow.bias.double()
    heads = [teacher.heads[name].weight.double() for name in TRAIN]
    heard = (
        sum(w.norm(dim=0) for w in _weights(teacher.recur[1], "weight_ih")),
        sum(w.norm(dim=0) for w in heads),
    )
    kept, maps = [], []
    for layer, own, telling, width in zip(teacher.recur, states, heard, widths[1:], strict=True):
        inner = torch.cat([w.norm(dim=0) for w in _weights(layer, "weight_hh")])
        kept.append(_kept(own, telling + inner, width))
        maps.append(_map(own, torch.cat(kept[-1]), own))

    def gates(layer: int, way: int) -> Tensor:
        """Return the rows of the kept units of a layer's direction in its weights, for all four gates."""
        size = teacher.widths[layer + 1]
        return torch.cat([kept[layer][way] - way * size + gate * size for gate in range(4)])

    mean = seen.mean(0)
    values, vectors = torch.linalg.eigh(seen.T.cov())
    values = values.clamp(min=1e-8)
    root, inverse = (vectors @ torch.diag(v) @ vectors.T for v in (values.sqrt(), values.rsqrt()))
    inputs = _weights(teacher.recur[0], "weight_ih")
    wanted = torch.cat([inputs[way][gates(0, way)] for way in (0, 1)])
    left, strength, right = torch.linalg.svd(wanted @ narrow @ root, full_matrices=False)
    project = right[: widths[0]] @ inverse
    net.narrow.weight.copy_(project)
    net.narrow.bias.copy_(-project @ mean)
    told = (left[:, : widths[0]] * strength[: widths[0]], wanted @ (narrow @ mean + bias))
    for number, (layer, old) in enumerate(zip(net.recur, teacher.recur, strict=True)):
        for way, end in enumerate(("", "_reverse")):
            some = gates(number, way)
            size, width = teacher.widths[number + 1], widths[number + 1]
            if number:
                given = _weights(old, "weight_ih")[way][some]
                into, base = given @ maps[0][:-1].T, given @ maps[0][-1]
            else:
                part = slice(way * 4 * width, (way + 1) * 4 * width)
                into, base = told[0][part], told[1][part]
            own = states[number]
            inner = _map(own, kept[number][way], own[:, way * size : (way + 1) * size])
            loop = _weights(old, "weight_hh")[way][some]
            constant = sum(_weights(old, f"bias_{kind}")[way][some] for kind in ("ih", "hh"))
            getattr(layer, f"weight_ih_l0{end}").copy_(into)
            getattr(layer, f"weight_hh_l0{end}").copy_(loop @ inner[:-1].T)
            getattr(layer, f"bias_ih_l0{end}").copy_(constant + base + loop @ inner[-1])
            getattr(layer, f"bias_hh_l0{end}").zero_()
    for name, head in teacher.heads.items():
        net.heads[name].weight.copy_(head.weight.double() @ maps[1][:-1].T)
        net.heads[name].bias.copy_(head.bias.double() + head.weight.double() @ maps[1][-1])
        net.crfs[name].load_state_dict(teacher.crfs[name].state_dict())
    return net
