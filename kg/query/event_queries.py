"""The SQL of questions about events, over the tables event, party and entity; for DuckDB only."""

__all__ = ["CROWD", "MET", "TIES"]

CROWD = 20
"""Most names of an event that joins all of them; an attendance list of forty means nothing for any two of them."""
_ROLES = "('participant', 'chair', 'counterpart')"
"""Roles of those who are there; a chair is on the side of the participants."""
TIES = f"""
WITH took AS (
  SELECT DISTINCT e.event, e.kind, e.date, p.entity, p."role" = 'counterpart' AS other, w.names
  FROM event e JOIN party p ON p.doc = e.doc AND p.act = e.act AND p."role" IN {_ROLES}
  JOIN (SELECT doc, act, count(DISTINCT entity) AS names FROM party WHERE "role" IN {_ROLES} GROUP BY doc, act) w
    ON w.doc = e.doc AND w.act = e.act
  WHERE e.fullest AND list_contains($1, e.kind) AND ($2 IS NULL OR e.date >= $2) AND ($3 IS NULL OR e.date <= $3)
)
SELECT a.entity AS source, b.entity AS target, $4 AS kind, count(DISTINCT a.event) AS weight, count(*) AS sentences, 0 AS lists,
       CAST(0 AS DOUBLE) AS npmi, CAST(0 AS DOUBLE) AS newman, min(a.date) AS first, max(a.date) AS last,
       list_sort(list(DISTINCT a.kind)) AS kinds
FROM took a JOIN took b ON a.event = b.event AND a.entity < b.entity
WHERE a.other <> b.other OR a.names <= {CROWD}
GROUP BY a.entity, b.entity ORDER BY a.entity, b.entity
"""
"""Links of events of the kinds $1 on the days from $2 to $3, of kind $4; weight in events."""
MET = f"""
WITH mine AS (
  SELECT e.*, p."role" = 'counterpart' AS other, w.names FROM event e JOIN party p ON p.doc = e.doc AND p.act = e.act AND p.entity = $1
  JOIN (SELECT doc, act, count(DISTINCT entity) AS names FROM party WHERE "role" IN {_ROLES} GROUP BY doc, act) w
    ON w.doc = e.doc AND w.act = e.act
  WHERE e.fullest AND p."role" IN {_ROLES} AND list_contains($2, e.kind)
    AND ($3 IS NULL OR e.date >= $3) AND ($4 IS NULL OR e.date <= $4)
),
others AS (
  SELECT m.event, m.kind, m.date, m.doc, m."start", m."end", m.evidence, p.entity
  FROM mine m JOIN party p ON p.doc = m.doc AND p.act = m.act AND p.entity <> $1
  WHERE p."role" IN {_ROLES} AND ((p."role" = 'counterpart') <> m.other OR m.names <= {CROWD})
)
SELECT o.entity, t.type, count(DISTINCT o.event) AS events, list_sort(list(DISTINCT o.kind)) AS kinds,
       min(o.date) AS first, max(o.date) AS last,
       arg_max(o.doc, (coalesce(o.date, ''), o.doc, o."start")) AS doc,
       arg_max(o."start", (coalesce(o.date, ''), o.doc, o."start")) AS "start",
       arg_max(o."end", (coalesce(o.date, ''), o.doc, o."start")) AS "end",
       arg_max(o.evidence, (coalesce(o.date, ''), o.doc, o."start")) AS evidence
FROM others o JOIN entity t ON t.entity = o.entity
WHERE list_contains($5, t.type) OR ($6 AND t.posted)
GROUP BY o.entity, t.type ORDER BY events DESC, last DESC NULLS LAST, o.entity LIMIT $7
"""
"""Who took part in events with entity $1, of the kinds $2, on the days from $3 to $4, of the types $5 ($6: or who holds a post)."""
