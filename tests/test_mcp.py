import json
import os
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import anyio
import pytest
from mcp import StdioServerParameters
from mcp.client.session import ClientSession
from mcp.client.stdio import stdio_client

import kg
from kg.apps.model_context import TOOLS

from .conftest import ROOT

pytestmark = pytest.mark.slow

ASKED = {
    "find": {"name": "chq"},
    "who": {"name": "曹慧泉", "limit": 3},
    "pair": {"a": "曹慧泉", "b": "陈恢清"},
    "path": {"a": "谢康德", "b": "何花群"},
    "search": {"text": "营商环境"},
    "posts": {"name": "陈恢清"},
    "career": {"name": "陈恢清"},
    "page": {"place": "003_3e2152200c73a267.txt#a1"},
}


def talk(built, calls, told=sys.stderr):
    """Start `kg mcp`, list its tools and call some; the tools and the rows or faults out, what it prints into a file."""
    command = StdioServerParameters(
        command=sys.executable,
        args=["-m", "kg", "mcp", "--db", str(built)],
        env=os.environ | {"PYTHONPATH": str(ROOT)},
    )

    async def run():
        async with stdio_client(command, told) as streams, ClientSession(*streams) as session:
            assert (await session.initialize()).server_info.version == kg.__version__
            tools = (await session.list_tools()).tools
            answers = {name: await session.call_tool(name, asked) for name, asked in calls.items()}
            return tools, answers

    with ThreadPoolExecutor(1) as own:  # a browser test may have a loop in this one
        return own.submit(anyio.run, run).result()


def rows(answer):
    return [json.loads(part.text) for part in answer.content]


def test_every_tool_reads_only_and_every_row_is_where_it_says(built):
    tools, answers = talk(built, ASKED)
    assert {tool.name for tool in tools} == {tool.__name__ for tool in TOOLS} == set(ASKED)
    assert len(tools) <= 10
    assert all(tool.annotations.read_only_hint for tool in tools)
    for name, answer in answers.items():
        found = rows(answer)
        assert found, name
        for row in found:
            raw = Path(row["doc"]).read_bytes().decode("utf-8")
            assert "".join(raw[row["start"] : row["end"]].split()) == "".join(row["sentence"].split()), name


def test_a_fault_is_an_answer_and_nothing_else(built, tmp_path):
    with (tmp_path / "told").open("w", encoding="utf-8") as told:
        _, answers = talk(built, {"who": {"name": "没有这人"}}, told)
    assert answers["who"].is_error
    assert "names no entity" in answers["who"].content[0].text
    assert (tmp_path / "told").read_text(encoding="utf-8") == ""


@pytest.mark.parametrize("library", ["mcp"])
def test_what_is_not_installed_is_told(without, built, library):
    code, out, err = without(library, "mcp", "--db", built)
    assert (code, out) == (2, "")
    assert "pip install 'kg[mcp]'" in err
