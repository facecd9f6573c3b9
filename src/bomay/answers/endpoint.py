"""A remote SPARQL 1.1 endpoint, reached so that a cut or failed answer is an error and never a short answer."""

import math
import time
from collections.abc import Callable, Iterator
from typing import Any

import pyoxigraph as ox

from bomay.answers.credentials import authorization_for
from bomay.answers.limits import Limits
from bomay.answers.ordering import select_sorted
from bomay.answers.query_text import Form, check_form, query_form
from bomay.answers.source import Row, Term
from bomay.errors import EndpointError, QueryError
from bomay.graph.terms import PREFIXES

__all__ = ["EndpointSource"]

_TRIES = 4
_PIECE = 1 << 16
_MOST_BYTES = 1 << 30  # of one answer
_NAMES = """SELECT (COUNT({}?name) AS ?n) {{
  {{ SELECT ?one {{ ?one <https://schema.org/name> ?any }} LIMIT 1 }} ?one <https://schema.org/name> ?name }}"""
_DAYS = "SELECT (COUNT(DISTINCT ?t) AS ?n) {{ ?t <{bm}startMax> ?d FILTER ({compared}) }}"
_BIND = """SELECT ?any { VALUES ?class { UNDEF } BIND (IF(BOUND(?class), "one", "all") AS ?asked)
  ?any a ?class FILTER (?asked = "one" || ?asked = "all") } LIMIT 1"""
_RESULTS = "application/sparql-results+json"
_TRIPLES = "application/n-triples"
_BOOLEAN = ox.NamedNode(PREFIXES["xsd"] + "boolean")


class EndpointSource:
    """An endpoint that speaks the SPARQL 1.1 protocol.

    Asks by POST (long GET addresses fail), waits again after 429 and 5xx, takes JSON and N-Triples only, which show
    where they end. Credentials come from BOMAY_ENDPOINT_USER and BOMAY_ENDPOINT_PASSWORD, or BOMAY_ENDPOINT_TOKEN.
    The first question checks that the endpoint's default graph is the union of its graphs.
    """

    def __init__(self, url: str, *, limits: Limits | None = None, wait: Callable[[float], None] = time.sleep) -> None:
        self.name = url
        self.limits = limits or Limits()
        self._wait = wait
        self._probed = False

    def select(self, query: str) -> tuple[tuple[str, ...], list[Row]]:
        """Columns and rows of a SELECT query, in its order."""
        check_form(query, "select")
        return select_sorted(query, self._select)

    def _select(self, query: str) -> tuple[tuple[str, ...], list[Row]]:
        found = self._results(query, "select")
        assert isinstance(found, ox.QuerySolutions)
        columns = tuple(variable.value for variable in found.variables)
        try:
            rows: list[Row] = [dict(zip(columns, map(_canonical, solution), strict=True)) for solution in found]
        except (SyntaxError, ValueError) as error:
            raise self._cut(error) from error
        if len(rows) > self.limits.rows:
            raise self.limits.too_many(self.name)
        return columns, rows

    def ask(self, query: str) -> bool:
        """The yes or no of an ASK query."""
        return bool(self._results(query, "ask"))

    def construct(self, query: str) -> list[ox.Triple]:
        """The distinct triples of a CONSTRUCT or DESCRIBE query, sorted."""
        check_form(query, "graph")
        self._probe()
        body = self._post(query, _TRIPLES)
        try:
            return sorted({quad.triple for quad in ox.parse(body, ox.RdfFormat.N_TRIPLES)}, key=str)
        except (SyntaxError, ValueError) as error:
            raise self._cut(error) from error

    def quads(self) -> Iterator[ox.Quad]:
        """All quads of the endpoint's named graphs, in one answer."""
        _, rows = self.select("SELECT DISTINCT ?s ?p ?o ?g { GRAPH ?g { ?s ?p ?o } }")
        for row in rows:
            s, p, o, g = row["s"], row["p"], row["o"], row["g"]
            assert isinstance(s, ox.NamedNode | ox.BlankNode) and isinstance(p, ox.NamedNode)
            assert o is not None and isinstance(g, ox.NamedNode | ox.BlankNode)
            yield ox.Quad(s, p, o, g)

    def findings(self) -> tuple[str, ...]:
        """What a probe finds amiss with the endpoint, each with what it means for our questions; empty: nothing.

        Asks for the union of graphs (refused with EndpointError where it is off), for triples of several graphs, and
        for days compared by `<=`. Source: Virtuoso 7.2.5 drops rows there; oxigraph#1919 for the duplicates.
        """
        self._probe()
        found = []
        if self._count(_NAMES.format("")) != self._count(_NAMES.format("DISTINCT ")):
            found.append("a triple of several graphs counts once per graph: say DISTINCT, as the canned questions do")
        _, days = self.select(f"SELECT ?day {{ ?any <{PREFIXES['bm']}startMax> ?day }} LIMIT 1")
        if days and (day := days[0]["day"]) is not None:
            counts = {
                self._count(_DAYS.format(bm=PREFIXES["bm"], compared=form.format(day)))
                for form in ("?d <= {}", "{} >= ?d", "!(?d > {})")
            }
            if len(counts) > 1:
                found.append("it drops rows where a day is <= or >= a constant: write !(?a > ?b)")
        if not self.select(_BIND)[1]:
            found.append("a BIND that tests a VALUES loses its rows: test in FILTER, as the canned questions do")
        return tuple(found)

    def _count(self, query: str) -> int:
        (row,) = self.select(query)[1]
        assert isinstance(row["n"], ox.Literal)
        return int(row["n"].value)

    def _results(self, query: str, form: Form) -> ox.QuerySolutions | ox.QueryBoolean:
        check_form(query, form)
        self._probe()
        return self._parsed(self._post(query, _RESULTS))

    def _parsed(self, body: bytes) -> ox.QuerySolutions | ox.QueryBoolean:
        try:
            return ox.parse_query_results(body, ox.QueryResultsFormat.JSON)
        except (SyntaxError, ValueError) as error:
            raise self._cut(error) from error

    def _probe(self) -> None:
        """Refuse an endpoint whose named graphs its default graph does not show: every answer would be empty."""
        if self._probed:
            return
        if not self._parsed(self._post("ASK { ?s ?p ?o }", _RESULTS)) and self._parsed(
            self._post("ASK { GRAPH ?g { ?s ?p ?o } }", _RESULTS)
        ):
            raise EndpointError(
                self.name,
                "its default graph is empty, its named graphs are not",
                why="every answer would be empty without a word",
                fix="serve the union of graphs as default graph (oxigraph serve --union-default-graph)",
            )
        self._probed = True

    def _post(self, query: str, accept: str) -> bytes:
        for attempt in range(1, _TRIES + 1):
            try:
                return self._once(query, accept)
            except _BusyError as busy:
                if attempt == _TRIES:
                    raise EndpointError(
                        self.name,
                        f"{busy} ({_TRIES} tries)",
                        why="nothing was answered",
                        fix="see that the endpoint runs and can be reached, then ask again",
                    ) from busy
                self._wait(0.5 * 2 ** (attempt - 1))
        raise AssertionError("the last try either answers or raises")

    def _once(self, query: str, accept: str) -> bytes:
        import http.client
        import urllib.error

        from SPARQLWrapper.SPARQLExceptions import (
            EndPointInternalError,
            EndPointNotFound,
            QueryBadFormed,
            SPARQLWrapperException,
            Unauthorized,
        )

        try:
            reply = self._client(query, accept).query().response
            body = self._read(reply)
            kind = str(reply.headers.get("Content-Type", ""))
        except QueryBadFormed as error:
            raise QueryError(
                self.name, f"the endpoint refused the query (400): {error}", why="it cannot read it", fix="correct it"
            ) from error
        except (EndPointNotFound, Unauthorized, SPARQLWrapperException) as error:
            if isinstance(error, EndPointInternalError):
                raise _BusyError("status 500") from error
            raise self._refused(type(error).__name__, isinstance(error, Unauthorized)) from error
        except urllib.error.HTTPError as error:
            if error.code == 429 or error.code >= 500:
                raise _BusyError(f"status {error.code}") from error
            raise self._refused(f"status {error.code}", error.code in (401, 403)) from error
        except (urllib.error.URLError, TimeoutError, http.client.HTTPException, ConnectionError) as error:
            raise _BusyError(str(getattr(error, "reason", error)) or type(error).__name__) from error
        if accept not in kind:
            raise self._refused(f"an answer of type {kind or 'unknown'} where {accept} was asked for", False)
        return body

    def _client(self, query: str, accept: str) -> Any:
        from SPARQLWrapper import JSON, N3, POST, SPARQLWrapper

        query_form(query)
        client = SPARQLWrapper(self.name, returnFormat=JSON if accept == _RESULTS else N3)
        client.setMethod(POST)
        client.setOnlyConneg(True)  # its parameter "format=n3" is one that Virtuoso refuses
        client.setTimeout(max(1, math.ceil(self.limits.seconds)))
        client.setQuery(query)
        if client.isSparqlUpdateRequest():
            raise QueryError(
                "query", "the client reads it as an update", why="graphs are read only here", fix="write a plain query"
            )
        client.addCustomHttpHeader("Accept", accept)
        if authorization := authorization_for(self.name):
            client.addCustomHttpHeader("Authorization", authorization)
        return client

    def _read(self, reply: Any) -> bytes:
        """The whole body, within the time limit and the size limit even where it comes drop by drop."""
        deadline = time.monotonic() + self.limits.seconds
        body = bytearray()
        while piece := reply.read1(_PIECE):
            body += piece
            if time.monotonic() > deadline:
                raise self.limits.too_slow(self.name)
            if len(body) > _MOST_BYTES:
                raise self._refused(f"an answer of more than {_MOST_BYTES >> 20} MB", False, "ask for less")
        return bytes(body)

    def _refused(self, found: str, credentials: bool, otherwise: str = "check the endpoint's address") -> EndpointError:
        fix = "set BOMAY_ENDPOINT_USER and BOMAY_ENDPOINT_PASSWORD, or BOMAY_ENDPOINT_TOKEN"
        return EndpointError(self.name, found, why="nothing was answered", fix=fix if credentials else otherwise)

    def _cut(self, error: Exception) -> EndpointError:
        return EndpointError(
            self.name,
            f"the answer breaks off: {error}",
            why="some servers cut an answer at their time limit and still say 200",
            fix="ask for less, or raise the server's limit",
        )


def _canonical(term: Term | None) -> Term | None:
    """The term as other stores write it: Virtuoso 7.2.5 says "1" and "0" for true and false."""
    if isinstance(term, ox.Literal) and term.datatype == _BOOLEAN and term.value in ("1", "0"):
        return ox.Literal(term.value == "1")
    return term


class _BusyError(Exception):
    """The endpoint may answer if it is asked again."""
