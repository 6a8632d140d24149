"""Serves a database as a read-only web app: the graph page and the JSON API that it uses.

The page holds the leading part of the graph; names, ego networks, evidence and chains come by queries, each with a limit.
Every address takes GET, and every fault is one line of JSON. `kg.apps.guard` decides who may ask and for how long.
"""

import contextlib
import dataclasses
import ipaddress
import secrets
import signal
import socket
from collections.abc import AsyncIterator, Callable
from urllib.parse import quote

import anyio
import anyio.to_thread
import uvicorn
from fastapi import FastAPI, Request
from fastapi.exceptions import RequestValidationError
from fastapi.responses import FileResponse, HTMLResponse, JSONResponse
from starlette.exceptions import HTTPException

from kg.apps.api import add_questions
from kg.apps.connections import Connections
from kg.apps.desk import ADD, Desk, add_desk
from kg.apps.guard import BODY, Fault, Guard, refusal
from kg.apps.page_answers import add_views
from kg.apps.story_file import KEEP, LARGEST, Telling, add_story
from kg.base.errors import AmbiguousName, KgError, StoreError, UnknownName
from kg.base.schema import ENTITY_TYPES
from kg.export.page.html import clips_in, html, policy, with_story
from kg.query.graph import Graph, Selection

__all__ = ["app", "serve"]

_TOKEN = 16
"""Least characters of a token."""
_HEAD = 16_384
"""Most bytes of an incomplete request line and headers that are kept."""
_IDLE = 256
"""Most connections without a request in progress; beyond that, those that have waited longest are closed."""
_WAIT = 10.0
"""Seconds in which a connection must send the head of a request."""
_WORKERS = 4
"""Most queries at a time, since each uses all cores; further ones wait."""


def serve(
    graph: Graph,
    *,
    host: str,
    port: int,
    token: str | None,
    most: int,
    ready: Callable[[str], None],
    desk: Desk | None = None,
    telling: Telling | None = None,
) -> None:
    """Serve a database until Ctrl-C.

    Parameters
    ----------
    graph
        The database.
    host
        Address or name of this machine at which to listen.
    port
        0 for any free port.
    token
        The token that a user must send. None: no token on a loopback address, a random one on any other address.
    most
        Most entities of the page, those with most articles; ten times as many links and sentences.
    ready
        Called with the address to open, token included, once the server answers.
    desk
        Takes missed names; only on a loopback address, and always with a token.
    telling
        Keeps the story of the page, likewise. None of both: nothing can be written.

    Raises
    ------
    KgError
        The address cannot be used, or the token is too short.
    """
    listening = _listen(host, port)
    with listening:
        local = ipaddress.ip_address(listening.getsockname()[0]).is_loopback
        bodies = ({ADD: BODY} if desk else {}) | ({KEEP: LARGEST} if telling else {})
        writes = "--review" if desk else "--story" if telling else ""
        token = _token(token, host, local=local, writes=writes)
        held = Connections(wait=_WAIT, most=_IDLE)
        names = frozenset({host, socket.gethostname()})
        guarded = Guard(app(graph, most=most, desk=desk, telling=telling), names, token, held, bodies)
        ready(_address(host, listening.getsockname()[1], token))
        signal.signal(signal.SIGINT, signal.default_int_handler)  # Ctrl-C ends it without a fault
        with contextlib.suppress(KeyboardInterrupt):
            uvicorn.Server(_config(guarded, held)).run([listening])


def _config(guarded: Guard, held: Connections) -> uvicorn.Config:
    return uvicorn.Config(
        guarded,
        http=held.protocol(),
        ws="none",
        h11_max_incomplete_event_size=_HEAD,
        timeout_graceful_shutdown=1,
        access_log=False,  # it would show the token
        log_level="error",
        server_header=False,
        proxy_headers=False,
    )


def _token(token: str | None, host: str, *, local: bool, writes: str) -> str | None:
    """Return the token that users must send: as given, or made up where others reach the server or it writes."""
    if token is not None and len(token) < _TOKEN:
        raise KgError("--token", f"has {len(token)} characters", f"give {_TOKEN} or more, or none")
    if writes and not local:
        raise KgError(writes, f"writes into files, and others reach {host}", "serve it at 127.0.0.1")
    return secrets.token_urlsafe(24) if token is None and (writes or not local) else token


def app(graph: Graph, *, most: int, desk: Desk | None = None, telling: Telling | None = None) -> FastAPI:
    """Return the app of a database; the page, with at most `most` entities, is made now and kept but for its story."""
    title = graph.title()
    shown = graph.exhibit(title, Selection(ENTITY_TYPES, limit=most))
    clips = clips_in(graph.folder, (sentence["clip"] for sentence in shown.sentences))
    page = html(
        shown,
        api="api",
        months=[dataclasses.astuple(row) for row in graph.months()] if shown.database else (),
        keeps=KEEP.removeprefix("/") if telling else "",
        desk="read" if desk else "",
        clips=clips,
    )
    headers = {"Content-Security-Policy": policy(api="api") + "; frame-ancestors 'none'"}

    @contextlib.asynccontextmanager
    async def lifespan(_: FastAPI) -> AsyncIterator[None]:
        anyio.to_thread.current_default_thread_limiter().total_tokens = _WORKERS
        yield

    made = FastAPI(
        title="kg",
        summary="Who appears with whom in Chinese local newspapers.",
        version="1",
        docs_url=None,  # its pages load scripts from other hosts
        redoc_url=None,
        lifespan=lifespan,
        responses={422: {"model": Fault, "description": "A value is not valid."}},
    )
    for error in (KgError, RequestValidationError, HTTPException, Exception):
        made.add_exception_handler(error, _fault)

    @made.get("/", include_in_schema=False)
    def index() -> HTMLResponse:
        return HTMLResponse(with_story(page, telling.steps()) if telling else page, headers=headers)

    @made.get("/clips/{name}", include_in_schema=False)
    def clip(name: str) -> FileResponse:
        file = f"clips/{name}"
        if not clips_in(graph.folder, [file]):
            raise HTTPException(404, "Not Found")
        return FileResponse(graph.folder / file, media_type="image/jpeg")

    alone = anyio.CapacityLimiter(1)  # one search for chains at a time: each holds 50,000 links
    add_questions(made, graph, alone)
    add_views(made, graph, alone)
    if desk is not None:
        add_desk(made, desk)
    if telling is not None:
        add_story(made, telling)
    return made


def _fault(request: Request, error: Exception) -> JSONResponse:
    """Return an error as one line of JSON."""
    if isinstance(error, RequestValidationError):
        told = "; ".join(f"{fault['loc'][-1]}: {fault['msg']}" for fault in error.errors())
        return refusal(422, " ".join(told.split()))
    if isinstance(error, HTTPException):
        return refusal(error.status_code, f"{request.url.path}: {error.detail}", headers=error.headers)
    if isinstance(error, KgError):
        status = {UnknownName: 404, AmbiguousName: 409, StoreError: 503}.get(type(error), 422)
        return refusal(status, str(error), candidates=error.candidates)
    return refusal(500, "the database cannot be read; start kg serve again")


def _listen(host: str, port: int) -> socket.socket:
    try:
        family, _, _, _, address = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0]
        return socket.create_server(address[:2], family=family, backlog=_IDLE)
    except OSError as error:
        raise KgError(
            f"{host}:{port}", f"cannot be listened to ({error.strerror})", "choose another --host or --port"
        ) from error


def _address(host: str, port: int, token: str | None) -> str:
    """Return the address to open; with this machine's name if it listens on all addresses."""
    shown = socket.gethostname() if host in ("", "0.0.0.0", "::") else f"[{host}]" if ":" in host else host
    return f"http://{shown}:{port}/" + (f"?token={quote(token)}" if token else "")
