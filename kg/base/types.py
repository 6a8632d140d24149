"""The entity types, a row each: key, names for users, colour and shape, and names in other vocabularies.

A new type needs a row here, and patterns or a recogniser that finds it.
"""

import dataclasses

__all__ = ["POSTED", "REPORTER", "TYPES", "EntityType"]


@dataclasses.dataclass(frozen=True, slots=True)
class EntityType:
    """One type of entity."""

    name: str
    """As rows and options write it; labels of gazetteers write it in capitals."""
    core: bool
    """True if a graph shows it first."""
    person: bool
    """True for people."""
    zh: str
    """Its Chinese name on the page."""
    en: str
    """Its English name on the page, singular."""
    en_many: str
    """Its English name on the page, plural."""
    colour: tuple[int, int, int]
    """Red, green, blue."""
    shape: str
    """Shape of a node on the page: dot, square, diamond, triangle, triangleDown, hexagon or star (`REPORTER` too)."""
    ftm: str
    """Schema of FollowTheMoney, https://followthemoney.tech."""
    schema_org: str
    """Type of https://schema.org."""
    neo4j: str
    """Second label of nodes in a property graph."""


# After colours for colour-blind people (M. Okabe and K. Ito, Color Universal Design, 2008), three of them
# darker: each has a contrast of at least 3 : 1 on the light and the dark page. Reporters are grey.
TYPES: tuple[EntityType, ...] = (
    EntityType(
        "official", core=True, person=True, zh="官员", en="Official", en_many="Officials",
        colour=(213, 94, 0), shape="dot", ftm="Person", schema_org="Person", neo4j="Official",
    ),
    EntityType(
        "agency", core=True, person=False, zh="机构", en="Agency", en_many="Agencies",
        colour=(0, 114, 178), shape="square", ftm="PublicBody", schema_org="GovernmentOrganization", neo4j="Agency",
    ),
    EntityType(
        "company", core=True, person=False, zh="企业", en="Company", en_many="Companies",
        colour=(0, 158, 115), shape="diamond", ftm="Company", schema_org="Corporation", neo4j="Company",
    ),
    EntityType(
        "district", core=True, person=False, zh="地区", en="District", en_many="Districts",
        colour=(181, 89, 154), shape="triangle", ftm="Address", schema_org="AdministrativeArea", neo4j="District",
    ),
    EntityType(
        "person", core=False, person=True, zh="其他人物", en="Person", en_many="Other people",
        colour=(176, 116, 0), shape="triangleDown", ftm="Person", schema_org="Person", neo4j="Person",
    ),
    EntityType(
        "institution", core=False, person=False, zh="单位", en="Institution", en_many="Institutions",
        colour=(47, 135, 189), shape="hexagon", ftm="Organization", schema_org="Organization", neo4j="Institution",
    ),
)  # fmt: skip
"""All types, in the order in which users see them."""

REPORTER = EntityType(
    "reporter", core=False, person=True, zh="记者与作者", en="Reporter", en_many="Reporters",
    colour=(128, 128, 128), shape="star", ftm="Person", schema_org="Person", neo4j="Person",
)  # fmt: skip
"""The type on a page of a person named only in credits; rows and files never have this type."""

POSTED = dataclasses.replace(
    next(kind for kind in TYPES if kind.name == "person"),
    name="posted",
    core=True,
    zh="任职人员",
    en="Post holder",
    en_many="Post holders",
)
"""The page's name for persons who hold a post in a body, who have a switch besides that of all persons."""
