"""Communities: groups of entities that appear with one another more than with others."""

import networkx as nx

from kg.export.view import tie

__all__ = ["communities"]


def communities(graph: nx.Graph) -> dict[str, int]:
    """Return the community of every node, the largest is 0; the same graph gives the same ones.

    References
    ----------
    V. D. Blondel et al., Fast unfolding of communities in large networks, J. Stat. Mech. (2008) P10008.
    """
    # Numbers for names: sets of names have another order in every process.
    names = sorted(graph)
    number = {name: i for i, name in enumerate(names)}
    ends = ((number[u], number[v], tie(held)) for u, v, held in graph.edges(data=True))
    ties = nx.Graph()
    ties.add_nodes_from(range(len(names)))
    ties.add_weighted_edges_from(sorted((min(i, j), max(i, j), weight) for i, j, weight in ends))
    groups = sorted(
        (sorted(g) for g in nx.community.louvain_communities(ties, seed=0)), key=lambda g: (-len(g), g)
    )
    return {names[i]: k for k, group in enumerate(groups) for i in group}
