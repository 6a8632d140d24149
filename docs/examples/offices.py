"""Offices as an event history, and people and events as a two-mode network, from the tables of `kg export csv`.

Use: python offices.py graph.csv results      It needs pandas and networkx; offices.R beside it gives the same tables.
"""

import sys
from pathlib import Path

import networkx as nx
import pandas as pd


def read_rows(folder: Path, name: str) -> pd.DataFrame:
    """Read a table of the export; every cell is text, an empty one is missing."""
    return pd.read_csv(folder / f"{name}.csv", encoding="utf-8-sig", dtype=str, keep_default_na=False, na_values=[""])


def person_years(spells: pd.DataFrame) -> pd.DataFrame:
    """Return a row for each year in which somebody is known to hold a post; `left` is 1 in the year in which the post ends.

    The beginning is the printed one, else the first page that shows the holder. The end is the printed one; without it the spell
    is censored at the last page that shows the holder, or in the year of its beginning if none does, and `left` is 1 there only
    if a page of that year or the next calls the post a past one. 任县长 of 1990 in an obituary does not say until when.
    """
    shown = spells["until"].fillna(spells["last"]).fillna(spells["begin"])
    begin = spells["begin"].fillna(spells["first"]).str[:4].astype("Int64")
    end = shown.str[:4].astype("Int64")
    past = (spells["past"].str[:4].astype("Int64") - end <= 1).fillna(False)
    held = spells[["person", "organ", "post"]].assign(begin=begin, end=end, ended=spells["until"].notna() | past)
    held = held[(held["begin"] <= held["end"]).fillna(False)]
    held["year"] = [list(range(first, last + 1)) for first, last in zip(held["begin"], held["end"])]
    years = held.explode("year")
    years["left"] = (years["ended"] & (years["year"] == years["end"])).astype(int)
    return years[["person", "organ", "post", "year", "left"]]


def at_risk(years: pd.DataFrame) -> pd.DataFrame:
    """Return for each year how many hold a post, how many leave one, and the share of them."""
    risk = years.groupby("year", as_index=False).agg(holders=("left", "size"), left=("left", "sum"))
    return risk.assign(hazard=(risk["left"] / risk["holders"]).round(4))


def two_modes(events: pd.DataFrame) -> nx.Graph:
    """Return a network of names on the one side and events on the other."""
    network = nx.Graph()
    for number, event in enumerate(events[["participants", "counterparts", "chair"]].fillna("").itertuples(index=False)):
        names = [name for cell in event for name in cell.split("; ") if name]
        network.add_edges_from((name, number) for name in names)
    return network


def main(folder: Path, results: Path) -> None:
    """Write the four tables."""
    years = person_years(read_rows(folder, "spells"))
    network = two_modes(read_rows(folder, "events"))
    names = [node for node in network if isinstance(node, str)]
    together = nx.bipartite.weighted_projected_graph(network, names)
    ties = [(*sorted(tie), together.edges[tie]["weight"]) for tie in together.edges]
    told = [(name, network.degree(name), together.degree(name)) for name in names]
    tables = {
        "years": years,
        "risk": at_risk(years),
        "ties": pd.DataFrame(ties, columns=["one", "other", "events"]),
        "names": pd.DataFrame(told, columns=["name", "events", "partners"]),
    }
    results.mkdir(exist_ok=True)
    for name, rows in tables.items():
        rows.sort_values(list(rows.columns)).to_csv(results / f"{name}.csv", index=False)


if __name__ == "__main__":
    main(*map(Path, sys.argv[1:]))
