"""Says in words what the tables of the export and their columns hold."""

from collections.abc import Mapping

from kg.base.event_schema import EVENT_KINDS
from kg.base.schema import ENTITY_TYPES

__all__ = ["COLUMNS", "CONTENT"]

CONTENT: Mapping[str, str] = {
    "nodes": "Entities of the graph, one a row.",
    "edges": "Pairs of entities that appear in the same stories, and other kinds of edge that were asked for.",
    "mentions": "Where a page names an entity of the graph.",
    "posts": "Posts as pages print them, held or formerly held; several pages that print the same are one row.",
    "spells": "The ledger of offices: a person in a post of an organ, from when to when.",
    "facts": "What pages print of people beside their posts: birth, sex, ethnicity, origin, party, work, study.",
    "events": "Who met, inspected, attended, was appointed and so on, with the words that say so.",
    "sentences": "The sentences that name an entity of the graph.",
}
"""Maps each table of `kg.query.tables.TABLES` to what its rows are."""

COLUMNS: Mapping[str, str] = {
    "label": "Full name of the entity, unique.",
    "type": f"One of {', '.join(ENTITY_TYPES)}.",
    "aliases": "Printed forms other than the full name, most frequent first; in CSV joined by '; '.",
    "pinyin": "Syllables without tones, joined by blanks.",
    "nodes.mentions": "How often pages name it.",
    "articles": "Number of stories that show it; reprints count once.",
    "first": "Date of the first page that shows it; it is not the date on which it began.",
    "last": "Date of the last page that shows it.",
    "code": "GB/T 2260 code of a division, or of an organ's division.",
    "source": "Full name of one end; it is before the other in order of code points and means no direction.",
    "target": "Full name of the other end.",
    "edges.kind": "co-mention, or post, part-of, event, meet etc. where asked for.",
    "kinds": "Kinds of the events in which both take part, for edges of events; in CSV joined by '; '.",
    "weight": "Number of stories in which both appear.",
    "sentences": "Number of different sentences in which both appear.",
    "lists": "How many of these sentences are lists of names.",
    "npmi": "Normalised pointwise mutual information over stories, -1 to 1.",
    "newman": "Sum over the stories of 1/(k - 1), k the number of entities in the story.",
    "entity": "Full name of the entity.",
    "doc": "Path of the page as it was given to the build.",
    "article": "The article in its page: a1, a2 and so on.",
    "sentence": "Number of the sentence in its article, from 0.",
    "start": "Offset of the first character in the decoded text of the page.",
    "end": "Offset behind the last character.",
    "text": "The words.",
    "person": "Full name of the person.",
    "post": "The title without its organ.",
    "organ": "Full name of the organ; empty if the page gives none.",
    "former": "Whether the page prints the post as former.",
    "begin": "Day on which the term began, as far as a page prints it: 2011, 2011-05 or 2011-05-09.",
    "until": "Day on which the term ended, likewise.",
    "evidence": "The words as printed.",
    "basis": "printed: a page gives begin or until; seen: bounded by the pages that name the holder.",
    "past": "Date of the first page that prints the post as former.",
    "facts.kind": "birth, sex, ethnicity, origin, party (entry into one), work (its beginning) or study.",
    "value": "A date as far as it is printed, else the words as printed.",
    "date": "Date of the page.",
    "events.kind": f"One of {', '.join(EVENT_KINDS)}.",
    "events.date": "Day of the event, where the text tells it.",
    "place": "Place of the event.",
    "chair": "Who chaired it.",
    "participants": "Full names in printed order; in CSV joined by '; '.",
    "counterparts": "The other side, likewise.",
    "topic": "What it was about, as printed.",
    "money": "The sum, as printed.",
    "passages": "Number of passages that print it.",
    "sentences.kind": "headline, byline, body, caption, credit or repeat (printed before on the page).",
    "listing": "Whether the sentence is a list of names.",
    "headline": "Headline of the article.",
    "paper": "Name of the newspaper.",
    "page": "Number of the page in its issue; empty where it is not known.",
    "story": "Identifier of the story of which the article is a part.",
}
"""Maps the columns to their meanings; ``table.column`` goes before ``column``."""
