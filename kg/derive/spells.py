"""The SQL that makes the ledger of offices from the table post: who held which post of which organ, and when.

The posts of a person with one title in one organ are one spell, unless printed dates show two that do not touch:
2008—2011 and 2016—2018. 代理市长 is the title 代市长.
"""

import re

__all__ = ["ACTING", "CLAIM", "LONGEST", "OFFICE", "SPELL", "TERM", "TITLE", "title_of"]

ACTING = "^代理?(.*[省州市县区镇乡旗盟]长|检察长|院长|主任)$"
"""An acting head holds the head's post."""
_FULL, _SHORT = "代理", "代"
TITLE = f"""CASE WHEN starts_with({{post}}, '{_FULL}') AND regexp_matches({{post}}, '{ACTING}')
  THEN '{_SHORT}' || substring({{post}}, {len(_FULL) + 1}) ELSE {{post}} END"""
"""The title of the ledger for a printed one; see `title_of`."""
LONGEST = 10
"""Years after a printed beginning beyond which it does not show anybody in office: two terms of five years, the most in one post
by the rules on terms of leading cadres of party and government (党政领导干部职务任期暂行规定, 2006, articles 3 and 6)."""
_STILL = "至今|迄今|现任|仍任"
"""Words in or right after a post that say that the term goes on on the day of the page."""
_AFTER = 6
"""Most characters after a post in which they are."""

_KEY = "person, organ, post"
_ALWAYS = "9999"
"""A year after every possible term: the end of a term whose end is not printed."""

OFFICE = f"""
WITH entitled AS (
  SELECT h.doc, h.article, h.sentence, h."start", h."end", h.evidence, h.date, h.person, h.organ, {TITLE.format(post="h.post")} AS post,
         h.former, h."begin", h."until",
         h."begin" || '~' < CAST(CAST(substring(h.date, 1, 4) AS INT) - {LONGEST} AS VARCHAR(4)) || substring(h.date, 5)
           AND h."until" IS NULL
           AND NOT regexp_matches(h.evidence || substring(coalesce(split_part(s.text, h.evidence, 2), ''), 1, {_AFTER}), '{_STILL}')
           AS bygone
  FROM post h
  LEFT JOIN sentence s ON s.doc = h.doc AND s.article IS NOT DISTINCT FROM h.article AND s.sentence = h.sentence
  WHERE h.organ <> ''
)
SELECT *, coalesce(bool_or(bygone) OVER (PARTITION BY {_KEY}, doc, article), false) AS told FROM entitled
"""
"""The posts in organs by the title of the ledger; ``told`` where the article prints a beginning too far back (`LONGEST`) for the
words to show that the term goes on."""

CLAIM = f"""
WITH printed AS (
  SELECT doc, article, sentence, "start", "end", evidence, date, {_KEY}, "begin", "until",
         coalesce("begin", '') AS low, coalesce("until" || '~', '{_ALWAYS}') AS high
  FROM office WHERE "begin" IS NOT NULL OR "until" IS NOT NULL
),
marked AS (
  SELECT *, CASE WHEN low <= max(high) OVER (
    PARTITION BY {_KEY} ORDER BY low, high, doc, "start" ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING
  ) THEN 0 ELSE 1 END AS opens FROM printed
)
SELECT {_KEY}, CAST(sum(opens) OVER (
         PARTITION BY {_KEY} ORDER BY low, high, doc, "start" ROWS UNBOUNDED PRECEDING
       ) AS INT) AS term, "begin", "until", date, doc, article, sentence, "start", "end", evidence
FROM marked ORDER BY {_KEY}, term, "begin", "until", date, doc, "start"
"""
"""The posts with printed dates, each with the number of its term among those of the person with this title in this
organ; terms that overlap or touch are one. The mark ``~`` follows every digit: 2016 lasts longer than 2016-09."""

TERM = f"""
WITH bounds AS (
  SELECT {_KEY}, term, min("begin") AS early, max("until") AS "until" FROM claim GROUP BY {_KEY}, term
),
begun AS (
  SELECT b.person, b.organ, b.post, b.term, max(c."begin") AS "begin" FROM bounds b
  JOIN claim c ON c.person = b.person AND c.organ = b.organ AND c.post = b.post AND c.term = b.term
    AND substring(c."begin", 1, length(b.early)) = b.early
  GROUP BY b.person, b.organ, b.post, b.term
)
SELECT b.person, b.organ, b.post, b.term, g."begin", b."until",
       CASE WHEN b.term = 1 THEN '' ELSE b.early END AS since,
       coalesce(lead(b.early) OVER (PARTITION BY b.person, b.organ, b.post ORDER BY b.term), '{_ALWAYS}') AS next
FROM bounds b
LEFT JOIN begun g ON g.person = b.person AND g.organ = b.organ AND g.post = b.post AND g.term = b.term
"""
"""The terms: first and last day as precisely as printed, and the days from ``since`` on and before ``next``: pages of
these days refer to them."""

SPELL = f"""
WITH dated AS (
  SELECT *, CASE WHEN "begin" IS NULL AND "until" IS NULL THEN coalesce(date, '') ELSE coalesce("begin", '') END AS day,
         former OR ("until" IS NOT NULL AND date > "until" || '~') AS over
  FROM office
),
placed AS (
  SELECT h.*, NOT h.over AND NOT h.told AS present, coalesce(t.term, 1) AS term, t."begin" AS "from", t."until" AS "to", t.term IS NOT NULL AS printed, s.story
  FROM dated h
  LEFT JOIN term t ON t.person = h.person AND t.organ = h.organ AND t.post = h.post
    AND t.since <= h.day AND h.day < t.next
  LEFT JOIN story s ON s.doc = h.doc AND s.article = h.article
),
shown AS (
  SELECT *, row_number() OVER (
    PARTITION BY {_KEY}, term
    ORDER BY CASE WHEN "begin" IS NULL AND "until" IS NULL THEN 1 ELSE 0 END, former, coalesce(date, '{_ALWAYS}'), doc, "start"
  ) AS place FROM placed
)
SELECT {_KEY}, CAST(term AS INT) AS term, max("from") AS "begin", max("to") AS "until",
       CASE WHEN bool_or(printed) THEN 'printed' ELSE 'seen' END AS basis,
       min(CASE WHEN present THEN date END) AS first, max(CASE WHEN present THEN date END) AS last,
       min(CASE WHEN over THEN date END) AS past, count(DISTINCT CASE WHEN present THEN story END) AS articles,
       max(CASE WHEN place = 1 THEN doc END) AS doc, max(CASE WHEN place = 1 THEN article END) AS article,
       max(CASE WHEN place = 1 THEN sentence END) AS sentence, max(CASE WHEN place = 1 THEN "start" END) AS "start",
       max(CASE WHEN place = 1 THEN "end" END) AS "end", max(CASE WHEN place = 1 THEN evidence END) AS evidence,
       max(b.code) AS code
FROM shown LEFT JOIN coded b ON b.name = shown.organ GROUP BY {_KEY}, term ORDER BY {_KEY}, term
"""
"""The spells: printed dates, else null; the first and last page that shows the person in office, the first page that
calls the office a past one (``past``), the most informative words, and the code of the organ's division."""


def title_of(post: str) -> str:
    """Return the title under which the ledger has a post: 代市长 for 代理市长."""
    acting = post.startswith(_FULL) and re.match(ACTING, post) is not None
    return _SHORT + post.removeprefix(_FULL) if acting else post
