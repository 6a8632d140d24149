"""Lists of words and marks that several parts of the reading share, each declared once: newspapers, zones, verbs, parts, marks.

An alternation is text for a regular expression. Lists with a proof for each word are rules (`kg.gazetteer.rules`).
"""

from collections.abc import Iterable

__all__ = [
    "ACTS",
    "COMMON_ZONES",
    "FULL_ZONES",
    "LEVEL_ENDS",
    "NAMED_ZONES",
    "NEWSPAPERS",
    "OFFICIAL_ZONES",
    "PARTIES",
    "PARTS",
    "PARTY_NAMES",
    "STATES",
    "STOPS",
    "TELLS",
    "TOWNS",
    "UPPER",
    "ZONES",
    "alternation",
    "opening",
]


def alternation(words: Iterable[str]) -> str:
    """Return an alternation of plain words, the longest first."""
    return "|".join(sorted(set(words), key=lambda word: (-len(word), word)))


def opening(words: Iterable[str]) -> str:
    """Return an expression for a place where one of some words may begin, by its first character.

    Put before a long expression, it makes the search through a text several times as fast.
    """
    return f"(?=[{''.join(sorted({word[0] for word in words}))}])"


NEWSPAPERS = "日报|晚报|时报|早报|晨报|都市报|商报|青年报|法治报|农民报|工人报|周报"
"""Kinds of newspapers, with which their names end."""

STATES = "指出|强调|表示|认为|要求"
"""Verbs that report what an official said."""
TELLS = "介绍|告诉|透露|回忆|坦言"
"""Verbs that report what any person said."""
ACTS = "主持|出席|参加|率队|带队|调研|会见|会晤|致辞|讲话|督导|督查|检查|看望|慰问|陪同|一行"
"""Words after the names of officials who do something in public."""

FULL_ZONES = {
    "高新区": "高新技术产业开发区",
    "高新技术开发区": "高新技术产业开发区",
    "经开区": "经济技术开发区",
    "综保区": "综合保税区",
    "农高区": "农业高新技术产业示范区",
}
"""Short forms of official kinds of zones, and the full forms."""
OFFICIAL_ZONES = (*dict.fromkeys(FULL_ZONES.values()), "经济开发区", "台商投资区")
"""Kinds of zones that a city has once at most."""
NAMED_ZONES = (*FULL_ZONES, *OFFICIAL_ZONES, "工业园区", "旅游度假区", "保税区", "自贸片区", "出口加工区")
"""Kinds of zones that are districts after the name of a place alone."""
COMMON_ZONES = ("开发区", "高新区", "经开区")
"""The commonest kinds: a place and one of them form a district even if the model doubts it."""
ZONES = (
    "开发区|高新区|新区|园区|新城|示范区|投资区|度假区|保税区|试验区|合作区|集聚区|功能区|自贸区|加工区|风景区|名胜区"
    "|工业园|产业园|科技城|航空城|生态城|保护区|港区|口岸|管理区|先行区|集中区"
)
"""Words with which the names of zones end."""

TOWNS = ("镇", "乡", "街道")
"""Words with which the names of towns end."""
LEVEL_ENDS = "省市县区州盟旗镇乡"
"""Last characters of the full names of divisions."""
UPPER = "省市县区"
"""Those of them that are cut off where two names of one place are compared."""

PARTIES = {
    "民革": "中国国民党革命委员会",
    "民盟": "中国民主同盟",
    "民建": "中国民主建国会",
    "民进": "中国民主促进会",
    "农工党": "中国农工民主党",
    "致公党": "中国致公党",
    "九三学社": "九三学社",
    "台盟": "台湾民主自治同盟",
}
"""The democratic parties, in short and in full."""
PARTY_NAMES = alternation({*PARTIES, *PARTIES.values()})
"""Their short and full names."""

PARTS = "科|室|处|股|庭|所|中心|支队|大队|中队"
"""Words with which the names of parts of organs end."""

STOPS = "，。；：！？,;:!?"
"""Marks at the end of a clause."""
