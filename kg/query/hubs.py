"""Finds hubs: places and bodies that appear with so many others that appearing with them means little."""

__all__ = ["HUBS"]

_SHARE = 0.25
"""Least share of all linked entities for a hub: in the five samples this gives the city, its party committee and
government and those of the province; in a year of pages the same kinds."""
_LEAST = 20
"""Least number of others with which a hub appears; in a few stories everybody appears with everybody."""

HUBS = f"""
SELECT d.entity FROM (
  SELECT entity, count(*) AS n FROM (SELECT source AS entity FROM link UNION ALL SELECT target FROM link) GROUP BY entity
) d JOIN entity e ON e.entity = d.entity
WHERE e.type IN ('agency', 'district', 'institution') AND d.n >= {_LEAST} AND d.n > {_SHARE} * (SELECT count(*) FROM entity WHERE linked > 0)
"""
"""The hubs of a database; never a person or a company."""
