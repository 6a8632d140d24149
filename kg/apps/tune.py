"""Fits the scores to people's decisions on request, and writes the fit beside the decisions."""

import contextlib
import dataclasses
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any, get_type_hints

import pyarrow as pa

from kg.base.errors import KgError, StoreError
from kg.base.files import whole
from kg.derive import decision_file
from kg.derive.duckdb import Duck
from kg.query.database import Reader
from kg.query.tuning import LEAST, Case, Figures, Said, Tuning, cases, leaving, tuned
from kg.reading.scores import SCORES, Scores, checked, load, read

__all__ = ["Report", "tune"]


@dataclasses.dataclass(frozen=True, slots=True)
class Report:
    """What a fit did."""

    decisions: int
    """Decisions that say whether a name is right."""
    right: int
    wrong: int
    unused: int
    """Other decisions: on joining and parting, on names that a gazetteer lists, on names that no page has."""
    loss_before: float
    """Mean log loss on held-out decisions; the less the better."""
    loss_after: float
    wrong_kept_before: int
    """Wrong names among held-out ones that the scores make mentions."""
    wrong_kept_after: int
    right_lost_before: int
    """Right names among held-out ones that the scores leave out."""
    right_lost_after: int
    slope: float
    shifts: dict[str, float]
    """Log-odds by type and recogniser."""
    leaving: tuple[str, ...]
    """Entities of the database that become too doubtful, most mentions first."""
    leaving_mentions: int
    file: str | None
    """The file that was written; None if the fit is not better."""


def tune(db: Path, folders: Sequence[Path], today: str) -> Report:
    """Fit the scores to the decisions of some folders, and write the fit if it is better.

    Parameters
    ----------
    db
        The folder of the results, with the readings.
    folders
        Folders of gazetteers; the fit goes beside the last file of decisions.
    today
        ISO date of the fit.

    Raises
    ------
    KgError
        There are too few decisions, or no readings.
    """
    decisions = decision_file.load(*folders)
    curated = decision_file.file(*folders)
    place = curated.with_name(SCORES)
    active = load(*folders) or Scores()
    held = read(place) if place.exists() else {}
    with contextlib.closing(Reader(db)) as reader:
        made = held.get("database") == reader.digest and isinstance(held.get("under"), dict)
        under = checked(place, held["under"]) if made else active
        said = _said(db, reader, [decision.pattern for decision in decisions])
        found = cases(decisions, said, under, {case.name: case for case in _kept(held)})
        if len(found) < LEAST:
            raise KgError(
                str(curated),
                f"has {len(found)} decisions that say whether a name is right, and a fit needs {LEAST}",
                "go on with kg review",
            )
        tuning = tuned(found)
        gone = leaving(reader.rows(_GROUPS), under, tuning.scores)
        if tuning.better:
            _write(place, tuning, found, under, today, reader.digest)
    return _report(tuning, found, len(decisions), gone, str(place) if tuning.better else None)


def _report(
    tuning: Tuning, found: Sequence[Case], decisions: int, gone: Sequence[tuple[str, int]], file: str | None
) -> Report:
    right = sum(case.right for case in found)
    before, after = tuning.before, tuning.after
    return Report(
        decisions=len(found),
        right=right,
        wrong=len(found) - right,
        unused=decisions - len(found),
        loss_before=before.loss,
        loss_after=after.loss,
        wrong_kept_before=before.wrong_kept,
        wrong_kept_after=after.wrong_kept,
        right_lost_before=before.right_lost,
        right_lost_after=after.right_lost,
        slope=tuning.scores.slope,
        shifts=dict(tuning.scores.shifts),
        leaving=tuple(name for name, _ in gone),
        leaving_mentions=sum(mentions for _, mentions in gone),
        file=file,
    )


def _said(db: Path, reader: Reader, names: Sequence[str]) -> list[Said]:
    """Return the mentions of some names in the readings, which no decision has changed."""
    folder = (db if db.is_dir() else db.parent) / "kg.pages"
    files = sorted(str(file).replace("'", "''") for file in folder.glob("*.parquet"))
    if not files:
        raise StoreError(
            str(folder), "holds no readings", "name the folder that kg build wrote on this machine"
        )
    listed = ", ".join(f"'{file}'" for file in files)
    with Duck() as engine:
        engine.put("chosen", pa.table({"key": [row["key"] for row in reader.rows("SELECT key FROM page")]}))
        engine.fill("wanted", ("name",), ((name,) for name in set(names)))
        return [Said(**row) for row in engine.rows(_SAID.format(files=listed))]


_SAID = r"""
WITH told AS (
  SELECT unnest(r.mention) AS m FROM read_parquet([{files}]) r SEMI JOIN chosen c ON c.key = r.key
),
said AS (
  SELECT m.name AS name, regexp_replace(m.text, '[\s\x{{A0}}\x{{3000}}]', '', 'g') AS form, m.type AS type,
         m.source AS source, m.score AS score
  FROM told WHERE m.source NOT IN ('phrases', 'echo')
)
SELECT s.*, count(*) AS mentions FROM said s
WHERE s.name IN (SELECT name FROM wanted) OR s.form IN (SELECT name FROM wanted)
GROUP BY ALL ORDER BY ALL
"""
_GROUPS = """
SELECT entity, type, source, score, count(*) AS mentions FROM mention WHERE source <> 'echo' GROUP BY ALL
"""


def _kept(held: Mapping[str, Any]) -> list[Case]:
    """Return the cases of an earlier fit; those that cannot be understood are left out."""
    rows = held.get("cases", [])
    fields = get_type_hints(Case)
    return [
        Case(**row)
        for row in (rows if isinstance(rows, list) else [])
        if isinstance(row, dict)
        and row.keys() == fields.keys()
        and all(isinstance(row[n], k) for n, k in fields.items())
    ]


def _write(
    place: Path, tuning: Tuning, found: Sequence[Case], under: Scores, today: str, database: str
) -> None:
    told = {
        "made": today,
        "decisions": len(found),
        **_plain(tuning.scores),
        "held_out": {"before": _figures(tuning.before), "after": _figures(tuning.after)},
        "under": _plain(under),
        "database": database,
        "cases": [dataclasses.asdict(case) for case in found],
    }
    with whole(place) as file:
        file.write((json.dumps(told, ensure_ascii=False, indent=1) + "\n").encode("utf-8", "replace"))


def _plain(scores: Scores) -> dict[str, object]:
    return {"slope": scores.slope, "shifts": dict(scores.shifts)}


def _figures(figures: Figures) -> dict[str, object]:
    return dataclasses.asdict(figures)
