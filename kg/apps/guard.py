"""Guards the server: checks hosts, token and limits, and adds headers to every answer."""

import dataclasses
import ipaddress
import re
import secrets
from collections.abc import Mapping
from http.cookies import CookieError, SimpleCookie
from types import MappingProxyType
from typing import Any
from urllib.parse import parse_qs

import anyio
from fastapi.responses import JSONResponse, RedirectResponse
from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from kg.apps.connections import Connections

__all__ = ["BODY", "TAKEN", "Fault", "Guard", "refusal"]

_TARGET = 8_192
"""Most bytes of the address of a request; two names of 200 characters take 4,800."""
BODY = 8_192
"""Most bytes of a body that is a small object."""
_UNDER_WAY = 64
"""Most requests in progress at a time; further ones are refused (503)."""
_RECEIVED = 20.0
"""Seconds in which a client must send the body of a request; the largest has a megabyte."""
_DISCARDED = 1 << 24
"""Bytes of a refused body that are read: a connection closed over unread bytes is reset, and the client loses the refusal."""
_MOMENT = 1.0
"""Seconds that such a body may take."""
_SENT = 120.0
"""Seconds in which a client must receive an answer."""
_METHODS = ("GET", "HEAD", "POST")
"""Methods of addresses that are asked; POST is refused further in."""
_COOKIE = "kg-token"
_HOST = re.compile(r"(?:\[([0-9a-f:.]+)\]|([^\s:\[\]@/?#]+))(?::[0-9]{1,5})?")
"""A Host header: an IPv6 address in brackets, or another address or name; a port."""


@dataclasses.dataclass(frozen=True, slots=True)
class Fault:
    """The reason for a refusal."""

    error: str
    """One line: where, what, remedy."""
    candidates: tuple[str, ...] = ()
    """Names that may have been meant."""


TAKEN: dict[int | str, dict[str, Any]] = {
    400: {"model": Fault, "description": "The body is not text in UTF-8, or came too late."},
    413: {"model": Fault, "description": "The body is too large or is not JSON."},
}
"""Refusals of a body, for the description of an address that takes one."""


def refusal(
    status: int, error: str, *, candidates: tuple[str, ...] = (), headers: Mapping[str, str] | None = None
) -> JSONResponse:
    """Return a refusal as an answer."""
    return JSONResponse(dataclasses.asdict(Fault(error, candidates)), status, headers)


class Guard:
    """Admits users, and gives every answer the headers that keep others out.

    The Host header must be an IP address, ``localhost`` or a name of this machine: a foreign page whose name resolves
    to this address (DNS rebinding) still sends its own name. The token comes as ``Authorization: Bearer``, as cookie, or
    once in the address, and then goes into the cookie. Only the page itself can read answers: no CORS, same origin.

    Parameters
    ----------
    inner
        The app.
    names
        Names of this machine.
    token
        The token that a user must send; None for no token.
    held
        The connections of the users.
    bodies
        Addresses that take a body, a JSON object by POST, each with its most bytes; all others take none.
    """

    def __init__(
        self,
        inner: ASGIApp,
        names: frozenset[str],
        token: str | None,
        held: Connections,
        bodies: Mapping[str, int] = MappingProxyType({}),
    ) -> None:
        self._inner = inner
        self._bodies = bodies
        self._held = held
        self._under_way = 0
        self._names = {"localhost", *(name.lower() for name in names)}
        self._token = token

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or refuse it."""
        if scope["type"] != "http":
            return await self._inner(scope, receive, send)

        async def sent(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            with anyio.move_on_after(_SENT) as late:
                await send(message)
            if late.cancelled_caught:
                self._held.drop(scope["client"])

        # HEAD is answered like GET; uvicorn leaves the body out
        self._held.begins(scope["client"])
        self._under_way += 1
        try:
            asked = {**scope, "method": "GET"} if scope["method"] == "HEAD" else scope
            body = self._in_time(scope, receive) if self._has_body(Headers(scope=scope)) else receive
            chosen = self._chosen(scope)
            if chosen is not self._inner and body is not receive:
                await _discard(receive)
            await chosen(asked, body, sent)
        finally:
            self._under_way -= 1
            self._held.ends(scope["client"])

    def _in_time(self, scope: Scope, receive: Receive) -> Receive:
        """Return what receives a body, and closes the connection of a client that does not send it in time."""
        end, more = anyio.current_time() + _RECEIVED, True

        async def received() -> Message:
            nonlocal more
            if not more:
                return await receive()
            with anyio.CancelScope(deadline=end):
                message = await receive()
                more = message.get("more_body", False)
                return message
            self._held.drop(scope["client"])
            return {"type": "http.disconnect"}

        return received

    def _chosen(self, scope: Scope) -> ASGIApp:
        """Return the app that answers a request."""
        headers = Headers(scope=scope)
        refused = self._refused(scope, headers)
        if refused is not None:
            return refused
        if self._token is None:
            return self._inner
        shown = parse_qs(scope["query_string"].decode("latin-1")).get("token", [""])[0]
        if scope["path"] == "/" and self._is_token(shown):
            answer = RedirectResponse("/", 303)
            answer.set_cookie(_COOKIE, self._token, httponly=True, samesite="strict")
            return answer
        scheme, _, bearer = headers.get("authorization", "").partition(" ")
        if self._is_token(_cookie(headers.get("cookie", ""))) or (
            scheme.lower() == "bearer" and self._is_token(bearer.strip())
        ):
            return self._inner
        return refusal(
            401,
            "token: is missing or wrong; open the address that kg serve prints",
            headers={"WWW-Authenticate": "Bearer"},
        )

    def _refused(self, scope: Scope, headers: Headers) -> JSONResponse | None:
        """Return the refusal of a request that nobody may send; None for others."""
        if self._under_way > _UNDER_WAY:
            return refusal(503, "server: has too much to do; ask again", headers={"Retry-After": "1"})
        writes = scope["path"] in self._bodies
        if scope["method"] not in (("POST",) if writes else _METHODS):
            allowed = {"Allow": "POST" if writes else "GET", "Connection": "close"}
            return refusal(405, f"method: is not {allowed['Allow']}; see /openapi.json", headers=allowed)
        if self._has_body(headers) and not self._takes(scope, headers):
            return refusal(
                413, "body: is not read; ask by the address alone", headers={"Connection": "close"}
            )
        if not self._is_own(headers.get("host", "")):
            return refusal(421, "Host: is not a name of this machine; open the address that kg serve prints")
        own = f"http://{headers.get('host', '')}"
        if self._has_body(headers) and headers.get("origin", own) != own:
            return refusal(403, "Origin: is another page; open the address that kg serve prints")
        if len(scope["raw_path"]) + len(scope["query_string"]) > _TARGET:
            return refusal(414, f"address: is longer than {_TARGET} bytes; ask for less")
        return None

    @staticmethod
    def _has_body(headers: Headers) -> bool:
        return bool(headers.get("content-length", "0").strip("0")) or "transfer-encoding" in headers

    def _takes(self, scope: Scope, headers: Headers) -> bool:
        """Return whether the body of a request is read: JSON that is not too large, for an address that takes it."""
        length, kind = headers.get("content-length", ""), headers.get("content-type", "")
        most = self._bodies.get(scope["path"], 0)
        small = length.isdecimal() and len(length) <= len(str(most)) and int(length) <= most
        return (
            scope["method"] == "POST"
            and small
            and kind.partition(";")[0].strip().lower() == "application/json"
            and "transfer-encoding" not in headers
        )

    def _is_own(self, host: str) -> bool:
        found = _HOST.fullmatch(host.lower())
        if found is None:
            return False
        address, name = found.groups()
        try:
            return bool(ipaddress.ip_address(address or name))
        except ValueError:
            return name in self._names

    def _is_token(self, shown: str) -> bool:
        return secrets.compare_digest(shown.encode("utf-8", "replace"), str(self._token).encode())


_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


async def _discard(receive: Receive) -> None:
    """Read a body to its end, as far as it is small and there."""
    size, more = 0, True
    with anyio.move_on_after(_MOMENT):
        while more and size <= _DISCARDED:
            message = await receive()
            size += len(message.get("body", b""))
            more = message.get("more_body", False)


def _cookie(header: str) -> str:
    try:
        found = SimpleCookie(header).get(_COOKIE)
    except CookieError:
        return ""
    return found.value if found else ""
