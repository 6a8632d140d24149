"""Answers a program over the Model Context Protocol: lines of JSON from stdin, an answer to each request on stdout.

Every request has an answer, and a fault is one line with what to do, whatever the request is made of.

References
----------
Model Context Protocol, https://modelcontextprotocol.io; JSON-RPC 2.0, https://www.jsonrpc.org/specification.
"""

import inspect
import io
import json
import re
import sys
from collections.abc import AsyncIterator, Callable, Iterator, Mapping, Sequence
from typing import Any

from kg import __version__
from kg.base.errors import KgError, described
from kg.base.optional import library
from kg.base.text import printable

__all__ = ["Rows", "Tool", "run"]

Rows = list[dict[str, Any]]
Tool = Callable[..., Rows]
"""A function named after the tool, with the description as docstring; parameters after the first are those of callers."""

_KINDS = {str: ("string", "a text"), int: ("integer", "a whole number")}
"""The types of parameters, as a JSON schema and a message name them."""
_ROWS = {
    "type": "object",
    "properties": {"result": {"type": "array", "items": {"type": "object"}}},
    "required": ["result"],
}
_ESCAPES = re.compile(
    r"\\(?:u[dD][89abAB][0-9a-fA-F]{2}\\u[dD][c-fC-F][0-9a-fA-F]{2}|(u[dD][89a-fA-F][0-9a-fA-F]{2})|.)"
)
"""Escapes of a JSON text; the group is half of a character without its other half."""
_NO_JSON, _NO_REQUEST = -32700, -32600
"""JSON-RPC's numbers of faults."""
_SHOWN = 60
"""Most characters of a value in a message."""


def run(tools: Sequence[Tool], subject: object, *, says: str) -> None:
    """Answer until stdin ends.

    Parameters
    ----------
    tools
        The tools.
    subject
        The first argument of each tool.
    says
        What a program learns about the tools.

    Raises
    ------
    KgError
        The library is not installed.
    """
    types = library("mcp.types", extra="mcp")
    anyio = library("anyio", extra="mcp")
    known = {tool.__name__: tool for tool in tools}
    hints = types.ToolAnnotations(read_only_hint=True, open_world_hint=False)
    offered = [
        types.Tool(
            name=name,
            description=tool.__doc__,
            input_schema=_schema(tool),
            output_schema=_ROWS,
            annotations=hints,
        )
        for name, tool in known.items()
    ]

    async def list_tools(context: Any, asked: Any) -> Any:
        return types.ListToolsResult(tools=offered)

    async def call_tool(context: Any, asked: Any) -> Any:
        try:
            tool, given = _call(known, asked.name, asked.arguments or {})
            rows = await anyio.to_thread.run_sync(lambda: tool(subject, **given))
        except Exception as error:  # a request without an answer would hang its program
            line = types.TextContent(type="text", text=_line(error))
            return types.CallToolResult(content=[line], is_error=True)
        shown = [json.dumps(row, ensure_ascii=False, indent=2) for row in rows]
        content = [types.TextContent(type="text", text=text) for text in shown]
        return types.CallToolResult(content=content, structured_content={"result": rows})

    server = library("mcp.server.lowlevel", extra="mcp").Server(
        "kg", version=__version__, instructions=says, on_list_tools=list_tools, on_call_tool=call_tool
    )
    anyio.run(_served, server)


async def _served(server: Any) -> None:
    lines = _Lines()
    stdio = library("mcp.server.stdio", extra="mcp")
    async with stdio.stdio_server(stdin=lines) as (asked, answers):
        lines.answers = answers
        await server.run(asked, answers, server.create_initialization_options())


def _schema(tool: Tool) -> dict[str, Any]:
    """Return the JSON schema of a tool's arguments."""
    asked = _parameters(tool)
    properties = {
        name: {"type": _KINDS[p.annotation][0], **({} if p.default is p.empty else {"default": p.default})}
        for name, p in asked.items()
    }
    needed = [name for name, p in asked.items() if p.default is p.empty]
    return {"type": "object", "properties": properties, "required": needed}


def _parameters(tool: Tool) -> dict[str, inspect.Parameter]:
    """Return the parameters of callers."""
    return dict(list(inspect.signature(tool).parameters.items())[1:])


def _call(known: Mapping[str, Tool], name: str, given: Mapping[str, Any]) -> tuple[Tool, dict[str, Any]]:
    """Return the tool and the checked arguments of a call.

    Raises
    ------
    KgError
        There is no such tool, or arguments are missing, unknown or of another type; the error lists all faults.
    """
    tool = known.get(name)
    if tool is None:
        raise KgError(_short(name), "is not a tool", "call one of " + ", ".join(known))
    asked = _parameters(tool)
    faults = list(_faults(asked, given))
    if faults:
        raise KgError(name, ", ".join(faults), "give " + ", ".join(map(_wanted, asked.values())))
    return tool, {key: asked[key].annotation(value) for key, value in given.items()}


def _faults(asked: Mapping[str, inspect.Parameter], given: Mapping[str, Any]) -> Iterator[str]:
    for name, parameter in asked.items():
        if name not in given:
            if parameter.default is parameter.empty:
                yield f"{name} is missing"
        elif not _fits(given[name], parameter.annotation):
            yield f"{name} {_short(given[name])} is not {_KINDS[parameter.annotation][1]}"
    for name in given.keys() - asked.keys():
        yield f"{_short(name)} is not a parameter"


def _fits(value: object, kind: type) -> bool:
    """Return whether a value is of a type; programs also write whole numbers as 3.0 or as text."""
    if kind is int and not isinstance(value, bool):
        whole = isinstance(value, float) and value.is_integer()
        return (
            isinstance(value, int)
            or whole
            or (isinstance(value, str) and _WHOLE.fullmatch(value) is not None)
        )
    return isinstance(value, kind) and kind is str


_WHOLE = re.compile(r"-?[0-9]{1,9}")


def _wanted(parameter: inspect.Parameter) -> str:
    kind = _KINDS[parameter.annotation][1]
    usual = "" if parameter.default is parameter.empty else f", else {parameter.default}"
    return f"{parameter.name} ({kind}{usual})"


def _short(value: object) -> str:
    """Return a value as a message shows it."""
    return repr(value)[:_SHOWN]


def _line(error: Exception) -> str:
    """Return a fault as one line."""
    if isinstance(error, KgError):
        return printable(str(error))
    return printable(f"{' '.join(described(error).split())}; a fault of kg, please report it")


class _Lines:
    """The lines of stdin that are messages; the answer to any other line says what is wrong with it."""

    answers: Any
    """Takes the answers, as soon as there is a connection."""

    async def __aiter__(self) -> AsyncIterator[str]:
        """Yield the messages; half a character becomes U+FFFD, as its bytes do."""
        text = io.TextIOWrapper(sys.stdin.buffer, encoding="utf-8", errors="replace")
        async for line in library("anyio", extra="mcp").wrap_file(text):
            mended = _ESCAPES.sub(lambda found: "\\ufffd" if found[1] else found[0], line)
            fault = _fault(mended) if mended.strip() else None
            if fault is not None:
                message = library("mcp.shared.message", extra="mcp").SessionMessage
                await self.answers.send(message(fault))
            elif mended.strip():
                yield mended


def _fault(line: str) -> Any:
    """Return the answer to a line that is not a message; None if it is one."""
    types = library("mcp.types", extra="mcp")
    try:
        types.jsonrpc_message_adapter.validate_json(line, by_name=False)
    except ValueError:
        number, said, key = _NO_REQUEST, "is not a request; give jsonrpc, id, method and params", None
    else:
        return None
    try:
        held = json.loads(line)
        key = held.get("id") if isinstance(held, dict) else None
    except (ValueError, RecursionError):
        number, said = _NO_JSON, "is not JSON; write one JSON object on a line"
    key = key if isinstance(key, str | int) and not isinstance(key, bool) else None
    wrong = types.ErrorData(code=number, message=f"{_short(line.strip())} {said}")
    return types.JSONRPCError(jsonrpc="2.0", id=key, error=wrong)
