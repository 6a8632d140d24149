"""Closes connections to the server that send no request in time, so that they do not shut others out."""

import asyncio
from typing import cast

from uvicorn.protocols.http.h11_impl import H11Protocol

__all__ = ["Connections"]

_Peer = tuple[str, int]


class Connections:
    """The connections of a server, and since when each has been without a request in progress.

    Parameters
    ----------
    wait
        Seconds in which a connection must send the head of a request, from its start or the end of its last answer.
    most
        Most connections that may wait at a time; beyond that, those that have waited longest are closed.
    """

    def __init__(self, *, wait: float, most: int) -> None:
        self._wait = wait
        self._most = most
        self._open: dict[_Peer, asyncio.Transport] = {}
        self._waiting: dict[_Peer, asyncio.TimerHandle] = {}

    def protocol(self) -> type[asyncio.Protocol]:
        """Return the protocol by which uvicorn reports connections."""
        held = self

        class Counted(H11Protocol):
            def connection_made(self, transport: asyncio.BaseTransport) -> None:
                self.peer = _peer(transport)
                held.opened(self.peer, cast(asyncio.Transport, transport))
                super().connection_made(cast(asyncio.Transport, transport))

            def connection_lost(self, exc: Exception | None) -> None:
                held.closed(self.peer)
                super().connection_lost(exc)

        return Counted

    def opened(self, peer: _Peer, transport: asyncio.Transport) -> None:
        """Record a new connection."""
        self._open[peer] = transport
        self.ends(peer)

    def closed(self, peer: _Peer) -> None:
        """Forget a connection."""
        self.begins(peer)
        self._open.pop(peer, None)

    def begins(self, peer: _Peer) -> None:
        """Record that a request has come."""
        timer = self._waiting.pop(peer, None)
        if timer is not None:
            timer.cancel()

    def ends(self, peer: _Peer) -> None:
        """Record that a request has been answered; the next one must come in time."""
        transport = self._open.get(peer)
        if transport is None:
            return
        self.begins(peer)
        self._waiting[peer] = asyncio.get_running_loop().call_later(self._wait, transport.abort)
        if len(self._waiting) > self._most:
            self.drop(next(iter(self._waiting)))

    def drop(self, peer: _Peer) -> None:
        """Close a connection at once."""
        transport = self._open.get(peer)
        self.closed(peer)
        if transport is not None:
            transport.abort()


def _peer(transport: asyncio.BaseTransport) -> _Peer:
    host, port, *_ = transport.get_extra_info("peername") or ("", 0)
    return str(host), int(port)
