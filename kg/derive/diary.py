"""Prepares what questions about stretches of days need: numbered appearances in order of day in, small tables out.

Numbers join, and a few days of a sorted table are read, many times faster than names of the whole database.
"""

from kg.derive.duckdb import Duck

__all__ = ["DAY", "prepare"]

DAY = "CAST(replace({0}, '-', '') AS INT)"
"""A day as a number: 20230201."""
_ONCE = "(SELECT story, min(date) = max(date) AS once FROM link_named GROUP BY story)"
DIARY = f"""
SELECT {DAY.format("n.date")} AS day, n.story, n.entity, o.once, CAST(sum(n.mentions) AS INT) AS mentions,
       CAST(sum(n.listing * n.mentions) AS INT) AS listed
FROM link_named n JOIN {_ONCE} o ON o.story = n.story
WHERE n.date IS NOT NULL GROUP BY n.date, n.story, n.entity, o.once ORDER BY 1, 2, 3
"""
"""The entities that a story names on a day. Entities and stories are numbers, those of entities as in the table entity;
``once``: the story has no other day, so that its rows need not be counted together; ``listed``: mentions in lists."""
_ONE = "(SELECT passage, min(date) = max(date) AND min(listing) = max(listing) AS once FROM link_named GROUP BY passage)"
UTTERANCE = f"""
SELECT DISTINCT {DAY.format("n.date")} AS day, n.passage, n.entity, o.once, n.listing
FROM link_named n JOIN {_ONE} o ON o.passage = n.passage WHERE n.date IS NOT NULL ORDER BY 1, 2, 3, 5
"""
"""The entities that a passage of several names on a day; ``once``: on no other day, and in a list always or never."""
DAILY = f"""
SELECT day, before, count(*) AS stories FROM (
  SELECT day, coalesce(lag(day) OVER (PARTITION BY story ORDER BY day), 0) AS before FROM (
    SELECT DISTINCT t.story, {DAY.format("p.date")} AS day FROM story t JOIN page p ON p.doc = t.doc WHERE p.date IS NOT NULL
  ) printed
) again GROUP BY day, before ORDER BY day, before
"""
"""How many stories each day prints, by the last day before that printed them, 0 for none: the stories of some days are the
rows of these days whose day before lies outside, so that each counts once."""
MONTH = """
SELECT substring(s.date, 1, 7) AS month, e.type, count(*) AS articles
FROM link_in_story s JOIN entity e ON e.number = s.entity WHERE s.date IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2
"""
"""How often the stories of a month name entities of each type; a story belongs to the first month that names the entity."""


def prepare(engine: Duck) -> None:
    """Make the tables diary, utterance, daily and month."""
    engine.keep("diary", DIARY)
    engine.keep("utterance", UTTERANCE)
    engine.keep("daily", DAILY)
    engine.keep("month", MONTH)
