"""The course of a training: steps of Adam, and the mean of the weights on the way (Polyak averaging)."""

import math

import torch
from torch import Tensor, nn

from train.net import Net

__all__ = ["Course"]

TABLES = ("char", "bigram", "word", "kind")
"""The embeddings, which learn at half the rate."""


class Course:
    """A net that learns.

    Parameters
    ----------
    net
        The net.
    sizes
        Sizes of its tables.
    rate
        Highest rate of learning.
    warm
        Steps until it is reached.
    """

    def __init__(self, net: Net, sizes: tuple[int, int, int, int], rate: float, warm: int) -> None:
        self._net, self._sizes, self._rate, self._warm = net, sizes, rate, warm
        split: dict[bool, list[nn.Parameter]] = {False: [], True: []}
        for name, parameter in net.named_parameters():
            split[name.split(".")[0] in TABLES].append(parameter)
        self._optimizer = torch.optim.Adam([{"params": p} for p in split.values()], betas=(0.9, 0.98))
        self._mean = {name: value.clone() for name, value in net.state_dict().items()}
        self.steps = 0

    def learn(self, loss: Tensor, done: float) -> None:
        """Take a step; `done` is the share of the course that is behind, 0..1."""
        self.steps += 1
        rate = self._rate * min(1, self.steps / self._warm)
        rate *= 0.02 + 0.98 * (0.5 + 0.5 * math.cos(math.pi * done))
        for group, share in zip(self._optimizer.param_groups, (1, 0.5), strict=True):
            group["lr"] = rate * share
        self._optimizer.zero_grad()
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._net.parameters(), 2.0)
        self._optimizer.step()
        if self.steps % 10 == 0:
            share = min(0.998, self.steps / (self.steps + 100))
            for name, value in self._net.state_dict().items():
                if value.is_floating_point():
                    self._mean[name].mul_(share**2).add_(value, alpha=1 - share**2)

    def held(self) -> Net:
        """Return a net of the mean weights."""
        held = Net(self._sizes, self._net.widths, None)
        held.load_state_dict(self._mean)
        return held.eval()
