"""A remote endpoint that fails, stalls, cuts its answer or refuses: each is an error that says what to do."""

import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from urllib.parse import parse_qs

import pytest

from bomay.answers import endpoint
from bomay.answers.endpoint import EndpointSource
from bomay.answers.limits import Limits
from bomay.errors import EndpointError, QueryError

JSON = "application/sparql-results+json"
TRUE = b'{"head": {}, "boolean": true}'
ROWS = b'{"head": {"vars": ["a"]}, "results": {"bindings": [{"a": {"type": "literal", "value": "x"}}]}}'
SELECT = "SELECT DISTINCT ?a { ?s ?p ?a }"
Reply = tuple[int, str, bytes]
ServerOf = Callable[..., tuple[str, list[dict[str, str]]]]


@pytest.fixture
def serve() -> Iterator[ServerOf]:
    """Starts a server that gives these replies in turn, the last one for ever, and notes what it was asked."""
    servers: list[HTTPServer] = []

    def start(*replies: Reply) -> tuple[str, list[dict[str, str]]]:
        asked: list[dict[str, str]] = []

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                body = self.rfile.read(int(self.headers["Content-Length"])).decode()
                asked.append({"query": parse_qs(body)["query"][0], **{k.lower(): v for k, v in self.headers.items()}})
                status, kind, content = replies[min(len(asked), len(replies)) - 1]
                self.send_response(status)
                self.send_header("Content-Type", kind)
                self.send_header("Content-Length", str(len(content)))
                self.end_headers()
                self.wfile.write(content)

            def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that http.server gives it
                pass

        server = HTTPServer(("127.0.0.1", 0), Handler)
        servers.append(server)
        threading.Thread(target=server.serve_forever, args=(0.01,), daemon=True).start()
        return f"http://127.0.0.1:{server.server_port}/query", asked

    yield start
    for server in servers:
        server.shutdown()
        server.server_close()


def ask(address: str) -> tuple[EndpointSource, list[float]]:
    waits: list[float] = []
    return EndpointSource(address, limits=Limits(5, 1000), wait=waits.append), waits


def test_busy_answers_are_asked_again_after_a_growing_wait(serve: ServerOf) -> None:
    address, asked = serve((429, "text/plain", b""), (503, "text/plain", b""), (200, JSON, TRUE), (200, JSON, ROWS))
    source, waits = ask(address)
    assert [str(row["a"]) for row in source.select(SELECT)[1]] == ['"x"']
    assert waits == [0.5, 1.0]
    assert asked[-1]["query"] == SELECT
    assert asked[-1]["accept"] == JSON


@pytest.mark.parametrize("status", [500, 502, 504])
def test_endless_server_errors_end_with_the_status(serve: ServerOf, status: int) -> None:
    address, asked = serve((status, "text/plain", b"down"))
    with pytest.raises(EndpointError, match=rf"{address}: status {status} \(4 tries\)"):
        ask(address)[0].select(SELECT)
    assert len(asked) == 4


@pytest.mark.parametrize(
    "body",
    [
        ROWS[:-20],
        b"",
        b'{"head": {"vars": ["a"]}, "results": {"bindings": [The SPARQL operation has been cancelled',
    ],
)
def test_cut_rows_are_no_short_answer(serve: ServerOf, body: bytes) -> None:
    address, _ = serve((200, JSON, TRUE), (200, JSON, body))
    with pytest.raises(EndpointError, match="breaks off"):
        ask(address)[0].select(SELECT)


def test_cut_triples_are_no_short_answer(serve: ServerOf) -> None:
    cut = b'<http://a> <http://b> "c" .\nThe SPARQL operation has been cancelled'
    address, _ = serve((200, JSON, TRUE), (200, "application/n-triples", cut))
    with pytest.raises(EndpointError, match="breaks off"):
        ask(address)[0].construct("CONSTRUCT WHERE { ?s ?p ?o }")


def test_page_in_place_of_rows_is_refused(serve: ServerOf) -> None:
    address, _ = serve((200, "text/html", b"<p>welcome</p>"))
    with pytest.raises(EndpointError, match="an answer of type text/html"):
        ask(address)[0].select(SELECT)


@pytest.mark.parametrize(
    ("status", "fix"), [(401, "BOMAY_ENDPOINT_TOKEN"), (403, "BOMAY_ENDPOINT_TOKEN"), (404, "address")]
)
def test_refusals_say_what_to_do(serve: ServerOf, status: int, fix: str) -> None:
    address, asked = serve((status, "text/plain", b""))
    with pytest.raises(EndpointError, match=fix):
        ask(address)[0].select(SELECT)
    assert len(asked) == 1, "what is refused is not asked again"


def test_syntax_refused_by_the_endpoint_is_an_error_of_the_query(serve: ServerOf) -> None:
    address, _ = serve((200, JSON, TRUE), (400, "text/plain", b"expected one of"))
    with pytest.raises(QueryError, match="expected one of"):
        ask(address)[0].select(SELECT)


def test_endpoint_that_is_not_there(serve: ServerOf) -> None:
    source, waits = ask("http://127.0.0.1:9/query")
    with pytest.raises(EndpointError, match="refused"):
        source.select(SELECT)
    assert waits == [0.5, 1.0, 2.0]


def test_credentials_come_from_the_environment(serve: ServerOf, monkeypatch: pytest.MonkeyPatch) -> None:
    address, asked = serve((200, JSON, TRUE), (200, JSON, ROWS))
    monkeypatch.setenv("BOMAY_ENDPOINT_TOKEN", "abc")
    ask(address)[0].select(SELECT)
    assert {one["authorization"] for one in asked} == {"Bearer abc"}
    monkeypatch.delenv("BOMAY_ENDPOINT_TOKEN")
    monkeypatch.setenv("BOMAY_ENDPOINT_USER", "u")
    monkeypatch.setenv("BOMAY_ENDPOINT_PASSWORD", "p")
    ask(address)[0].select(SELECT)
    assert asked[-1]["authorization"] == "Basic dTpw"


def test_refused_queries_are_never_sent(serve: ServerOf) -> None:
    address, asked = serve((200, JSON, TRUE))
    for query in ("INSERT DATA { <a:a> <a:b> 1 }", "SELECT * { SERVICE <http://x> { ?s ?p ?o } }"):
        with pytest.raises(QueryError):
            ask(address)[0].select(query)
    assert asked == []


def test_what_the_client_reads_as_an_update_is_not_sent(serve: ServerOf, monkeypatch: pytest.MonkeyPatch) -> None:
    """Our own reading made blind: the client would send it to the endpoint as an update."""
    monkeypatch.setattr(endpoint, "query_form", lambda query: "select")
    monkeypatch.setattr(endpoint, "check_form", lambda query, wanted: None)
    address, asked = serve((200, JSON, TRUE))
    with pytest.raises(QueryError, match="the client reads it as an update"):
        ask(address)[0].select("INSERT DATA { <a:a> <a:b> 1 }")
    assert len(asked) == 1, "the probe alone"
