"""Communities: groups of entities that appear with one another more than with others."""

import networkx as nx

from kg.export.first_view import ties

__all__ = ["communities"]


def communities(graph: nx.Graph) -> dict[str, int]:
    """Return the community of every node, the largest is 0; the same graph gives the same ones.

    References
    ----------
    V. D. Blondel et al., Fast unfolding of communities in large networks, J. Stat. Mech. (2008) P10008.
    """
    names, numbered = ties(graph)
    found = (sorted(group) for group in nx.community.louvain_communities(numbered, seed=0))
    groups = sorted(found, key=lambda group: (-len(group), group))
    return {names[i]: k for k, group in enumerate(groups) for i in group}
