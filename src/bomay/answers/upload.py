"""A store's graphs sent to a remote store by the SPARQL 1.1 Graph Store Protocol: what changed, and nothing else."""

import hashlib
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pyoxigraph as ox

from bomay.answers.credentials import authorization_for
from bomay.errors import EndpointError
from bomay.graph.terms import SHA256

__all__ = ["Sent", "upload"]

_TRIES = 4
_TOGETHER = 10  # graphs between two notes of what was sent; a cut sends at most these again
_BEGUN = "begun "  # before the sum of a graph that is being put; alone for one that is being deleted


@dataclass(frozen=True, slots=True, kw_only=True)
class Sent:
    """What an upload did, in numbers of graphs."""

    put: int
    unchanged: int
    withdrawn: int


def upload(
    store: ox.Store, url: str, *, base: str, timeout_s: float = 120, wait: Callable[[float], None] = time.sleep
) -> Sent:
    """Make the graphs at `url` (an address of the Graph Store Protocol) those of the store.

    Each graph is put whole in the stead of the one of its name; one that was sent before and is not in the store any
    more is deleted; graphs that were never sent from here are left alone. What was sent is noted in the graph
    `graph/uploads` with its sha256, so that a second run sends only what changed, and a cut run goes on.
    Raises EndpointError where the remote store refuses, or does not answer after several tries.
    """
    remote = _Remote(url, timeout_s, wait)
    notes = f"{base}graph/uploads"
    known = _read_notes(remote, notes)
    bodies = {graph.value: graph for graph in store.named_graphs() if isinstance(graph, ox.NamedNode)}
    sums = {name: hashlib.sha256(_body(store, bodies[name])).hexdigest() for name in sorted(bodies)}
    changed = [name for name in sums if _settled(known.get(name, set())) != sums[name]]
    gone = sorted(set(known) - set(sums))
    for first in range(0, len(changed), _TOGETHER):
        together = changed[first : first + _TOGETHER]
        remote.send("POST", notes, _notes({name: _BEGUN + sums[name] for name in together}))
        for name in together:
            remote.send("PUT", name, _body(store, bodies[name]))
        remote.send("POST", notes, _notes({name: sums[name] for name in together}))
    if gone:
        remote.send("POST", notes, _notes(dict.fromkeys(gone, _BEGUN)))
    for name in gone:
        remote.send("DELETE", name, None)
    if changed or gone:
        remote.send("PUT", notes, _notes(sums))
    return Sent(put=len(changed), unchanged=len(sums) - len(changed), withdrawn=len(gone))


def _settled(noted: set[str]) -> str | None:
    """The sum of what surely stands there; None where a cut leaves it open.

    What is begun is noted before it is done, and again once it is: a process that is killed between the two leaves the
    first alone.
    """
    begun = {said.removeprefix(_BEGUN) for said in noted if said.startswith(_BEGUN)}
    done = {said for said in noted if not said.startswith(_BEGUN)}
    certain = begun & done if begun else done
    return next(iter(certain)) if len(certain) == 1 and len(begun) < 2 else None


def _body(store: ox.Store, graph: ox.NamedNode) -> bytes:
    """The graph as N-Triples, sorted: the same graph gives the same bytes."""
    lines = store.dump(format=ox.RdfFormat.N_TRIPLES, from_graph=graph)
    assert lines is not None, "it is written to memory"
    return b"\n".join(sorted(lines.splitlines())) + b"\n"


def _notes(sums: dict[str, str]) -> bytes:
    said = (str(ox.Triple(ox.NamedNode(name), SHA256, ox.Literal(sums[name]))) for name in sorted(sums))
    return "".join(f"{triple} .\n" for triple in said).encode()


def _read_notes(remote: "_Remote", notes: str) -> dict[str, set[str]]:
    """Name -> what is noted of the graph, more than its one sum where an upload was cut."""
    known: dict[str, set[str]] = {}
    for quad in _parsed(remote, remote.send("GET", notes, None)):
        if isinstance(quad.subject, ox.NamedNode) and isinstance(quad.object, ox.Literal):
            known.setdefault(quad.subject.value, set()).add(quad.object.value)
    return known


def _parsed(remote: "_Remote", body: bytes) -> Iterator[ox.Quad]:
    try:
        yield from ox.parse(body, ox.RdfFormat.N_TRIPLES)
    except SyntaxError as error:
        raise remote.error(
            f"its note of what was sent cannot be read: {error}", "see what the address serves"
        ) from error


class _Remote:
    """A store that speaks the Graph Store Protocol."""

    def __init__(self, url: str, timeout_s: float, wait: Callable[[float], None]) -> None:
        self._url = url
        self._timeout_s = timeout_s
        self._wait = wait

    def send(self, method: str, graph: str, body: bytes | None) -> bytes:
        """The answer to one request; b"" for a graph that is not there. Busy servers are asked again."""
        for attempt in range(_TRIES):
            status, answer = self._once(method, graph, body)
            if 200 <= status < 300:
                return answer
            if status == 404 and method in ("GET", "DELETE"):
                return b""
            if status not in (0, 429) and status < 500:
                fix = "set BOMAY_ENDPOINT_USER and BOMAY_ENDPOINT_PASSWORD, or BOMAY_ENDPOINT_TOKEN"
                raise self.error(
                    f"status {status} for {method} of {graph}",
                    fix if status in (401, 403) else "give the address of its Graph Store Protocol (oxigraph: /store)",
                )
            if attempt + 1 < _TRIES:
                self._wait(0.5 * 2**attempt)
        told = f"status {status}" if status else answer.decode()
        raise self.error(f"{told} for {method} of {graph} ({_TRIES} tries)", "see that it runs, then run this again")

    def error(self, found: str, fix: str) -> EndpointError:
        """The error of this remote store."""
        return EndpointError(self._url, found, why="what was sent stays, the rest is not sent", fix=fix)

    def _once(self, method: str, graph: str, body: bytes | None) -> tuple[int, bytes]:
        """Status and body; status 0 where there was no answer, with the reason as body."""
        import http.client
        import urllib.error
        import urllib.parse
        import urllib.request

        headers = {"Accept": "application/n-triples", "Content-Type": "application/n-triples"}
        if authorization := authorization_for(self._url):
            headers["Authorization"] = authorization
        joint = "&" if "?" in self._url else "?"
        address = f"{self._url}{joint}graph={urllib.parse.quote(graph, safe='')}"
        request = urllib.request.Request(address, data=body, headers=headers, method=method)
        try:
            with urllib.request.urlopen(request, timeout=self._timeout_s) as reply:
                return reply.status, reply.read()
        except urllib.error.HTTPError as error:
            error.close()
            return error.code, b""
        except (urllib.error.URLError, TimeoutError, http.client.HTTPException, ConnectionError) as error:
            return 0, (str(getattr(error, "reason", error)) or type(error).__name__).encode()
