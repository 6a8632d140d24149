"""Makes a site of static pages, one for each entity, which need no script and have stable addresses.

`kg.query.dossiers` gives the contents of the pages; here they become HTML, an index, a search page and a map for
search engines.
"""

from kg.apps.site.options import Options, listed
from kg.apps.site.site import Written, write

__all__ = ["Options", "Written", "listed", "write"]
