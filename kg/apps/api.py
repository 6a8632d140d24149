"""Answers the questions of `kg.apps.questions` over HTTP, and lists them on a page."""

import functools
import inspect
from collections.abc import Callable, Mapping
from typing import Annotated, Any

import anyio
import anyio.to_thread
from fastapi import FastAPI, Query
from fastapi.responses import HTMLResponse

from kg.apps.api_page import page, policy
from kg.apps.guard import Fault
from kg.apps.questions import QUESTIONS, Parameter, Question, parameters
from kg.base.errors import KgError
from kg.query.graph import Graph

__all__ = ["UNKNOWN", "add_questions"]

UNKNOWN: dict[int | str, dict[str, Any]] = {
    404: {"model": Fault, "description": "No entity bears the name; the nearest names."},
    409: {"model": Fault, "description": "Several entities bear the name; which."},
}


def add_questions(made: FastAPI, graph: Graph, alone: anyio.CapacityLimiter) -> None:
    """Add to an app the address of each question and the page ``/api`` that lists them.

    Parameters
    ----------
    made
        The app.
    graph
        The database.
    alone
        Admits costly questions one at a time.
    """
    for question in QUESTIONS:
        made.add_api_route(
            f"/api/{question.word}",
            _endpoint(question, graph, alone),
            methods=["GET"],
            response_model=question.model,
            response_model_exclude=set(question.omit),
            summary=question.gloss,
            responses=UNKNOWN,
        )
    told = HTMLResponse(page(), headers={"Content-Security-Policy": policy()})
    made.add_api_route("/api", lambda: told, methods=["GET"], include_in_schema=False)


def _endpoint(question: Question, graph: Graph, alone: anyio.CapacityLimiter) -> Callable[..., Any]:
    """Return the function that answers a question, with its parameters as FastAPI reads them."""

    def answer(**asked: Any) -> Any:
        if question.counts and asked.pop("interval"):
            return _with_interval(question, graph, asked)
        if not question.cut:
            return question.ask(graph, **asked)
        most = asked.pop("limit")
        return question.ask(graph, **asked)[:most]

    async def one_at_a_time(**asked: Any) -> Any:
        return await anyio.to_thread.run_sync(functools.partial(answer, **asked), limiter=alone)

    made = one_at_a_time if question.alone else answer
    made.__name__ = question.word
    made.__doc__ = question.gloss
    made.__signature__ = inspect.Signature([_parameter(*each) for each in parameters(question)])  # type: ignore[union-attr]  # as inspect documents
    return made


def _with_interval(question: Question, graph: Graph, asked: Mapping[str, Any]) -> Any:
    """Return the rows of an answer that counts stories, each with the interval of its count."""
    measure = asked.get("measure", "articles")
    if measure != "articles":
        raise KgError(f"measure={measure}", "has no interval", "give articles")
    days = {name: asked.get(name) for name in ("since", "until")}
    return graph.with_intervals(question.ask(graph, **asked), question.counts, **days)


def _parameter(name: str, held: Parameter, default: Any) -> inspect.Parameter:
    asked = Query(alias=held.word or name, description=held.gloss)
    kind: Any = held.kind | None if default is None else held.kind
    return inspect.Parameter(
        name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=Annotated[kind, asked]
    )
