"""The net: embeddings of characters, bigrams and words, two bidirectional LSTM layers, a CRF for each head."""

import numpy as np
import torch
from torch import Tensor, nn

from kg.reading.model.features import INPUTS
from train.corpora import ANY, HEADS, head_tags

KIND_WIDTH = 12
IGNORE = -1
"""Tag of places behind a sentence's end."""


class Crf(nn.Module):
    """A linear-chain conditional random field whose impossible transitions stay impossible.

    References
    ----------
    J. Lafferty, A. McCallum and F. Pereira, Conditional Random Fields, ICML 2001.
    """

    def __init__(self, names: list[str]) -> None:
        super().__init__()
        count = len(names)
        self.step = nn.Parameter(torch.zeros(count, count))
        self.register_buffer("allowed", torch.tensor([[follows(a, b) for b in names] for a in names]))
        self.register_buffer("first", torch.tensor([name[0] in "OBS" for name in names]))
        self.register_buffer("last", torch.tensor([name[0] in "OES" for name in names]))

    def steps(self) -> tuple[Tensor, Tensor, Tensor]:
        """Return the scores of transitions, of first tags and of last tags."""
        never = torch.tensor(-1e4)
        return (
            torch.where(self.allowed, self.step, never),
            torch.where(self.first, 0.0, never),
            torch.where(self.last, 0.0, never),
        )

    def forward(self, emission: Tensor, gold: Tensor, lengths: Tensor) -> Tensor:
        """Return the negative log-likelihood per character; T×N×K emissions, T×N tags.

        Where a tag is not known (`ANY`), the likelihood is that of all of them together.

        References
        ----------
        Y. Tsuboi et al., Training conditional random fields using incomplete annotations, COLING 2008.
        """
        mask = gold != IGNORE
        known = nn.functional.one_hot(gold.clamp(min=0), emission.shape[2]).bool()
        told = emission.masked_fill(~known & (gold != ANY).unsqueeze(2), -1e4)
        return (self.total(emission, mask) - self.total(told, mask)).sum() / lengths.sum()

    def total(self, emission: Tensor, mask: Tensor) -> Tensor:
        """Return the log of the sum over all ways through each sentence: N."""
        step, first, last = self.steps()
        ways = step.exp()
        alpha = emission[0] + first
        for t in range(1, len(emission)):
            most = alpha.amax(1, keepdim=True)
            grown = torch.log(torch.exp(alpha - most) @ ways + 1e-30) + most + emission[t]
            alpha = torch.where(mask[t].unsqueeze(1), grown, alpha)
        return torch.logsumexp(alpha + last, 1)


def follows(one: str, other: str) -> bool:
    """Tell whether a tag may follow another."""
    if one[0] in "BI":
        return other[0] in "IE" and one[1:] == other[1:]
    return other[0] in "OBS"


class Net(nn.Module):
    """Features of characters in, a score of every tag of every head out."""

    def __init__(
        self,
        sizes: tuple[int, int, int, int],
        widths: tuple[int, int, int],
        vectors: dict[str, np.ndarray] | None,
    ) -> None:
        super().__init__()
        narrow, first, second = widths
        wide = {"char": 64, "bigram": 40, "word": 40}
        for number, name in enumerate(("char", "bigram", "word")):
            table = nn.Embedding(sizes[number], wide[name])
            if vectors is not None:
                table.weight.data.copy_(torch.from_numpy(vectors[name]))
            setattr(self, name, table)
        self.kind = nn.Embedding(sizes[3], KIND_WIDTH)
        seen = wide["char"] + 2 * wide["bigram"] + 3 * wide["word"] + 3 * KIND_WIDTH
        self.narrow = nn.Linear(seen, narrow)
        self.recur = nn.ModuleList(
            [nn.LSTM(narrow, first, bidirectional=True), nn.LSTM(2 * first, second, bidirectional=True)]
        )
        self.drop = nn.Dropout(0.4)
        self.heads = nn.ModuleDict({head: nn.Linear(2 * second, len(head_tags(head))) for head in HEADS})
        self.crfs = nn.ModuleDict({head: Crf(head_tags(head)) for head in HEADS})

    @property
    def widths(self) -> tuple[int, int, int]:
        """Numbers of units: of the linear layer, and of either direction of the two recurrent ones."""
        first, second = self.recur
        return self.narrow.out_features, first.hidden_size, second.hidden_size

    def seen(self, x: Tensor) -> Tensor:
        """Return the embeddings of features side by side: T×N×300."""
        parts = dict(zip(INPUTS, x.unbind(0), strict=True))
        seen = [self.char(parts["char"])]
        seen += [self.bigram(parts[name]) for name in ("left", "right")]
        seen += [self.word(parts[name]) for name in ("begin", "end", "cover")]
        seen += [self.kind(parts[name]) for name in ("begin_kind", "end_kind", "cover_kind")]
        return torch.cat(seen, -1)

    def body(self, x: Tensor) -> Tensor:
        """Return what all heads read: T×N×2·width."""
        y = self.narrow(self.drop(self.seen(x)))
        for layer in self.recur:
            y = self.drop(layer(y)[0])
        return y

    def forward(self, x: Tensor, head: str) -> Tensor:
        """Return the emissions of one head: T×N×K."""
        return self.heads[head](self.body(x)).float()
