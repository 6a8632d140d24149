import json
import os
import subprocess
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


def answered(built, *lines):
    """Give lines of bytes to `kg mcp` after the handshake; its answers by id."""
    begin = {
        "protocolVersion": "2025-06-18",
        "capabilities": {},
        "clientInfo": {"name": "test", "version": "1"},
    }
    hello = {"jsonrpc": "2.0", "id": "hello", "method": "initialize", "params": begin}
    ready = {"jsonrpc": "2.0", "method": "notifications/initialized"}
    command = [sys.executable, "-m", "kg", "mcp", "--db", str(built)]
    env = os.environ | {"PYTHONPATH": str(ROOT)}
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=env) as running:
        for line in (json.dumps(hello).encode(), json.dumps(ready).encode(), *lines):
            running.stdin.write(line + b"\n")
        running.stdin.flush()
        answers = [json.loads(running.stdout.readline()) for _ in (hello, *lines)]
        running.stdin.close()
    assert running.returncode == 0
    return {answer["id"]: answer for answer in answers}


def call(key, tool, **arguments):
    told = {"name": tool, "arguments": arguments}
    return json.dumps({"jsonrpc": "2.0", "id": key, "method": "tools/call", "params": told}).encode()


def test_every_fault_of_a_call_is_in_one_line_with_what_to_do(built):
    wanted = "give name (a text), limit (a whole number, else 10)"
    faults = {
        1: (call(1, "who"), f"who: name is missing; {wanted}"),
        2: (
            call(2, "who", limit="many", since=3),
            f"who: name is missing, limit 'many' is not a whole number, 'since' is not a parameter; {wanted}",
        ),
        3: (call(3, "who", name=["曹慧泉"]), f"who: name ['曹慧泉'] is not a text; {wanted}"),
        4: (call(4, "delete"), "'delete': is not a tool; call one of " + ", ".join(ASKED)),
    }
    answers = answered(
        built, *(line for line, _ in faults.values()), call(5, "who", name="曹慧泉", limit="2")
    )
    for key, (_, told) in faults.items():
        assert answers[key]["result"]["isError"]
        assert [part["text"] for part in answers[key]["result"]["content"]] == [told]
    assert len(answers[5]["result"]["structuredContent"]["result"]) == 2


def test_every_request_has_an_answer_whatever_it_is_made_of(built):
    half, bytes_of_half = (
        call(1, "who", name="\ud800"),
        call(2, "who", name="?").replace(b"?", b"\xed\xa0\x80"),
    )
    answers = answered(
        built,
        half,
        bytes_of_half,
        call(3, "find", name="\U00020000\\ud800"),
        b'{"jsonrpc": "2.0", "id": 4, "method": "\\udfff"}',
        b'{"id": 5}',
        call(6, "find", name="chq"),
        b"[" * 100_000,
    )
    assert set(answers) == {"hello", 1, 2, 3, 4, 5, 6, None}
    for key in (1, 2):
        assert "names no entity" in answers[key]["result"]["content"][0]["text"]
    assert answers[3]["result"]["structuredContent"] == {"result": []}
    assert answers[5]["error"]["message"].endswith("is not a request; give jsonrpc, id, method and params")
    assert answers[None]["error"]["message"].endswith("is not JSON; write one JSON object on a line")
    assert answers[6]["result"]["structuredContent"]["result"]
