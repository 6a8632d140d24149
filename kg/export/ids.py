"""Makes ids that are the same in every export of the same thing, on any machine."""

import json
import uuid

__all__ = ["stable"]

_SPACE = uuid.UUID("6b1f7f0e-3d0a-5c1e-9b3e-4f2a8c7d1e05")


def stable(*parts: object) -> uuid.UUID:
    """Return the id of the thing that some strings and numbers name: a UUID of version 5.

    References
    ----------
    K. Davis, B. Peabody, P. Leach, Universally Unique IDentifiers (UUIDs), RFC 9562 (2024), section 5.5.
    """
    return uuid.uuid5(_SPACE, json.dumps(parts, ensure_ascii=True))
