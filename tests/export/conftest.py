import networkx as nx
import pytest

from kg.export import FORMATS
from kg.query.graph_data import Exhibit

CREDITED = ("罗欣", "(全媒体记者/罗欣)")
"""A reporter and the credit."""
SENTENCES = [
    (
        "株洲日报",
        "2023-02-01",
        "强化项目硬支撑",
        "市委书记曹慧泉出席并讲话,市委副书记、市长陈恢清作工作报告。",
        False,
    ),
    (
        "株洲日报",
        "2023-02-01",
        "强化项目硬支撑",
        "曹慧泉指出,株洲硬质合金集团有限公司等企业要当好表率。",
        False,
    ),
    ("株洲日报", "2024-01-09", "市委常委会召开会议", "曹慧泉主持,陈恢清、王庭恺参加。", True),
    ("株洲日报", "2024-01-09", "市委常委会召开会议", "会议指出,荷塘区要抓好落实。", False),
    ("株洲日报", "2024-01-09", "老师说", "湖南工业大学教授易海文说,荷塘区变化很大。", False),
    ("株洲日报", "2023-02-01", "强化项目硬支撑", CREDITED[1], False),
]
NAMED = [
    {"曹慧泉": "曹慧泉", "陈恢清": "陈恢清", "中共株洲市委员会": "市委"},
    {"曹慧泉": "曹慧泉", "株洲硬质合金集团有限公司": "株洲硬质合金集团有限公司"},
    {"曹慧泉": "曹慧泉", "陈恢清": "陈恢清", "王庭恺": "王庭恺"},
    {"荷塘区": "荷塘区"},
    {"湖南工业大学": "湖南工业大学", "易海文": "易海文", "荷塘区": "荷塘区"},
    {},
]
NODES = {
    "曹慧泉": ("official", "cao hui quan", "曹书记"),
    "陈恢清": ("official", "chen hui qing", ""),
    "王庭恺": ("official", "wang ting kai", ""),
    "中共株洲市委员会": ("agency", "zhong gong zhu zhou shi wei yuan hui", "市委; 株洲市委"),
    "株洲硬质合金集团有限公司": ("company", "zhu zhou ying zhi he jin ji tuan you xian gong si", "株硬集团"),
    "荷塘区": ("district", "he tang qu", ""),
    "易海文": ("person", "yi hai wen", ""),
    "湖南工业大学": ("institution", "hu nan gong ye da xue", "湖工大"),
    "罗欣": ("person", "luo xin", ""),
}


def show(
    names=None,
    sentences=SENTENCES,
    named=NAMED,
    kinds=NODES,
    title="株洲日报",
    doc="pages/{}.txt",
    aliases=None,
):
    """Make an exhibit of sentences and what they name; `names` renames entities, mentions included."""
    called = (names or {}).get
    graph = nx.Graph()
    for name, (kind, pinyin, printed) in kinds.items():
        full = called(name, name)
        graph.add_node(full, label=full, type=kind, pinyin=pinyin, mentions=0, articles=0)
        if aliases or printed:
            graph.nodes[full]["aliases"] = aliases or printed
    rows, appearances, credits, stories = [], [], [], {}
    for number, (paper, date, headline, text, listing) in enumerate(sentences):
        page, story = doc.format(date), f"{date}#{headline}"
        article = "a" + str(list(dict.fromkeys(s[2] for s in sentences)).index(headline) + 1)
        for name, printed in sorted(named[number].items(), key=lambda pair: text.find(pair[1])):
            full = called(name, name)
            appearances.append(
                {
                    "entity": full,
                    "doc": page,
                    "article": article,
                    "sentence": number,
                    "start": 100 * number + text.find(printed),
                    "end": 100 * number + text.find(printed) + len(printed),
                    "text": called(printed, printed),
                }
            )
            graph.nodes[full]["mentions"] += 1
            stories.setdefault(story, {}).setdefault(full, []).append((number, listing))
            text = text.replace(printed, called(printed, printed))
        if text == CREDITED[1]:
            graph.nodes[CREDITED[0]].update({"mentions": 1, "articles": 1, "first": date, "last": date})
            credits.append(
                {
                    "entity": CREDITED[0],
                    "doc": page,
                    "article": article,
                    "sentence": number,
                    "text": CREDITED[0],
                }
            )
        rows.append(
            {
                "doc": page, "article": article, "sentence": number, "start": 100 * number, "end": 100 * number + len(text),
                "text": text, "listing": listing, "kind": "body",
                "headline": headline, "paper": paper, "date": date, "story": story,
            }
        )  # fmt: skip
    for story, entities in stories.items():
        date = story[:10]
        for full, said in entities.items():
            node = graph.nodes[full]
            node["articles"] += 1
            node["first"], node["last"] = (
                min(node.get("first", date), date),
                max(node.get("last", date), date),
            )
            for other in entities:
                if full < other:
                    graph.add_edge(full, other)
                    edge = graph.edges[full, other]
                    both = set(said) & set(entities[other])
                    edge["kind"] = "co-mention"
                    edge["weight"] = edge.get("weight", 0) + 1
                    edge["sentences"] = edge.get("sentences", 0) + len(both)
                    edge["lists"] = edge.get("lists", 0) + sum(listing for _, listing in both)
                    edge["npmi"] = 0.5
                    edge["first"], edge["last"] = (
                        min(edge.get("first", date), date),
                        max(edge.get("last", date), date),
                    )
    secretary = {
        "person": called("曹慧泉", "曹慧泉"),
        "post": "书记",
        "organ": called("中共株洲市委员会", "中共株洲市委员会"),
    }
    governor = {"person": called("陈恢清", "陈恢清"), "post": "县长", "organ": "攸县人民政府"}
    proof = {"doc": doc.format("2023-02-01"), "article": "a1", "start": 0, "end": 7}
    posts = [
        {
            **secretary,
            **proof,
            "former": False,
            "begin": None,
            "until": None,
            "first": "2023-02-01",
            "last": "2024-01-09",
            "evidence": "市委书记曹慧泉",
        },
        {
            **governor,
            **proof,
            "former": True,
            "begin": None,
            "until": None,
            "first": "2023-02-01",
            "last": "2023-02-01",
            "evidence": "原县长陈恢清",
        },
    ]
    return Exhibit(title, graph, posts, rows, appearances, credits)


@pytest.fixture
def exhibit():
    return show()


@pytest.fixture
def exhibit_of():
    return show


@pytest.fixture
def opened(visit, tmp_path):
    """Open the page of an exhibit; whatever it complains of or asks for fails the test."""

    def call(exhibit, fragment="", **options):
        path = tmp_path / "graph.html"
        FORMATS["html"](exhibit, path)
        address = path.as_uri()
        return visit(address + fragment, lambda url: url.split("#")[0] == address, **options)

    return call
