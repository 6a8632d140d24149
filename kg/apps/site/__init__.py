"""A site of static pages, one an entity: who reads it needs no script, and who cites it finds it again.

`kg.query.dossiers` says what a page holds; here it becomes HTML, an index, a search page and a map for search engines.
"""

from kg.apps.site.options import Options, listed
from kg.apps.site.site import Written, write

__all__ = ["Options", "Written", "listed", "write"]
