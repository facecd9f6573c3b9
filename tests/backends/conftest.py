"""One graph kept in five ways: an RDF file, a store directory, rdflib's memory, and two real servers on loopback."""

import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox
import pytest
from in_rdflib import RdflibSource
from virtuoso import virtuoso

from bomay.answers.kg import Graph, open_graph

QUERIES = Path(__file__).parents[1] / "queries"
SERVER = Path(sys.executable).parent / "oxigraph"


@pytest.fixture(scope="session")
def given(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small graph of the questions' tests, both parts in one file."""
    whole = tmp_path_factory.mktemp("given") / "whole.trig"
    parts = (QUERIES / name for name in ("given.trig", "given-more.trig"))
    whole.write_text("".join(part.read_text(encoding="utf-8") for part in parts), encoding="utf-8")
    return whole


@pytest.fixture(scope="session")
def in_file(given: Path) -> Graph:
    return open_graph(given)


@pytest.fixture(scope="session")
def store_directory(tmp_path_factory: pytest.TempPathFactory, given: Path) -> Path:
    directory = tmp_path_factory.mktemp("store")
    store = ox.Store(str(directory))
    store.bulk_load(path=str(given), format=ox.RdfFormat.TRIG)
    store.flush()
    return directory


@pytest.fixture(scope="session")
def in_directory(store_directory: Path) -> Graph:
    return open_graph(store_directory)


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def serve(directory: Path | None, *options: str) -> tuple[subprocess.Popen[bytes], str]:
    """A running server of our own and its query address; without a directory an empty one that takes graphs."""
    port = free_port()
    mode = ["serve-read-only", "--location", str(directory)] if directory else ["serve"]
    command = [str(SERVER), *mode, "--bind", f"127.0.0.1:{port}", *options]
    server = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    for _ in range(200):
        assert server.poll() is None, "the server ended at once"
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return server, f"http://127.0.0.1:{port}/query"
        time.sleep(0.05)
    server.kill()
    raise AssertionError("the server did not open its port within 10 s")


@pytest.fixture(scope="session")
def endpoint(store_directory: Path) -> Iterator[str]:
    server, address = serve(store_directory, "--union-default-graph")
    yield address
    server.terminate()
    server.wait()


@pytest.fixture
def endpoint_of_named_graphs(store_directory: Path) -> Iterator[str]:
    """A server whose default graph does not show its named graphs."""
    server, address = serve(store_directory)
    yield address
    server.terminate()
    server.wait()


@pytest.fixture(scope="session")
def at_endpoint(endpoint: str) -> Graph:
    return open_graph(endpoint)


@pytest.fixture(scope="session")
def in_rdflib(given: Path) -> Graph:
    return Graph(RdflibSource(given))


@pytest.fixture(scope="session")
def at_virtuoso(tmp_path_factory: pytest.TempPathFactory, given: Path) -> Iterator[Graph]:
    with virtuoso(tmp_path_factory.mktemp("virtuoso"), given) as address:
        yield open_graph(address)


@pytest.fixture(
    scope="session",
    params=["in_rdflib", "in_directory", "at_endpoint", pytest.param("at_virtuoso", marks=pytest.mark.virtuoso)],
)
def elsewhere(request: pytest.FixtureRequest) -> Graph:
    """The same graph in each place but the file; Virtuoso only by `make test-virtuoso`."""
    graph: Graph = request.getfixturevalue(request.param)
    return graph


@pytest.fixture
def remote() -> Iterator[str]:
    """An empty server that may be written to; its address without the path."""
    server, address = serve(None, "--union-default-graph")
    yield address.removesuffix("/query")
    server.terminate()
    server.wait()
