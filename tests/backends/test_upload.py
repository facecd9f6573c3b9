"""Graphs sent to a real server: replaced, withdrawn, sent once, and gone on with after a cut."""

import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import pyoxigraph as ox
import pytest
from killing_proxy import killing_proxy

import bomay
from bomay.answers import upload as upload_module
from bomay.answers.kg import open_graph
from bomay.answers.upload import Sent, upload
from bomay.errors import EndpointError
from bomay.graph.store import open_store

CORPUS = Path(__file__).parents[2] / "corpus"
BASE = "https://w3id.org/bomay/id/"
D1, D4 = (ox.NamedNode(f"{BASE}graph/article/{name}") for name in ("d1", "d4"))


@pytest.fixture
def store(given: Path) -> ox.Store:
    store = ox.Store()
    store.bulk_load(path=str(given), format=ox.RdfFormat.TRIG)
    return store


def graphs_at(remote: str) -> dict[str, set[str]]:
    held: dict[str, set[str]] = {}
    for quad in open_graph(f"{remote}/query").source.quads():
        held.setdefault(str(quad.graph_name), set()).add(str(quad.triple))
    held.pop(f"<{BASE}graph/uploads>", None)
    return held


def graphs_of(store: ox.Store) -> dict[str, set[str]]:
    held: dict[str, set[str]] = {}
    for quad in store:
        held.setdefault(str(quad.graph_name), set()).add(str(quad.triple))
    return held


def test_the_remote_store_becomes_the_store_and_only_changes_are_sent(remote: str, store: ox.Store) -> None:
    address = f"{remote}/store"
    graphs = len(list(store.named_graphs()))
    assert graphs == 7
    assert upload(store, address, base=BASE) == Sent(put=graphs, unchanged=0, withdrawn=0)
    assert graphs_at(remote) == graphs_of(store)
    assert upload(store, address, base=BASE) == Sent(put=0, unchanged=graphs, withdrawn=0)
    store.remove_graph(D4)
    store.remove(next(store.quads_for_pattern(None, None, None, D1)))
    assert upload(store, address, base=BASE) == Sent(put=1, unchanged=graphs - 2, withdrawn=1)
    assert graphs_at(remote) == graphs_of(store)


def test_graphs_of_others_are_left_alone(remote: str, store: ox.Store) -> None:
    foreign = ox.Store()
    foreign.add(ox.Quad(D1, D1, D1, ox.NamedNode("https://example.org/theirs")))
    upload(foreign, f"{remote}/store", base="https://example.org/")
    upload(store, f"{remote}/store", base=BASE)
    assert "<https://example.org/theirs>" in graphs_at(remote)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A store of the sample articles, which the command reads."""
    directory = tmp_path_factory.mktemp("built") / "store"
    bomay.build([CORPUS], store=directory)
    return directory


@pytest.mark.parametrize(
    ("method", "number", "forwarded"),
    [
        ("GET", 1, True),  # before anything is sent
        ("POST", 1, True),  # the first are noted as begun, none is sent
        ("PUT", 3, False),  # in the middle of a graph's body
        ("PUT", 4, True),  # a graph is there, and not noted
        ("POST", 2, False),  # all of the first are there, and not noted
        ("POST", 3, True),  # the first are noted, the next are begun
    ],
)
def test_a_killed_upload_goes_on(remote: str, built: Path, method: str, number: int, forwarded: bool) -> None:
    """`kill -9` of the command at the named request, before it reaches the server or after; then run again."""
    command = [str(Path(sys.executable).parent / "bomay"), "export", str(built), "--to"]
    with killing_proxy(remote, method, number, forwarded=forwarded) as (address, doom):
        process = subprocess.Popen([*command, f"{address}/store"], stderr=subprocess.PIPE)
        doom.append(process.pid)
        assert process.wait(timeout=60) == -signal.SIGKILL
        assert process.stderr is not None
        process.stderr.close()
    store = open_store(built)
    assert graphs_at(remote) != graphs_of(store)
    again = subprocess.run([*command, f"{remote}/store"], capture_output=True, text=True, check=True)
    assert graphs_at(remote) == graphs_of(store)
    sent, kept, _ = (int(said) for said in re.findall(r"\d+", again.stderr))
    assert sent + kept == len(list(store.named_graphs()))
    assert kept == (upload_module._TOGETHER if (method, number) == ("POST", 3) else 0)
    assert upload(store, f"{remote}/store", base=BASE).put == 0


def test_what_a_cut_left_open_is_sent_again_even_if_the_store_went_back(remote: str, store: ox.Store) -> None:
    """Noted: the old sum, and the new one as begun. Which of the two stands there nobody knows."""
    address, triple = f"{remote}/store", ox.Triple(D1, D1, D1)
    upload(store, address, base=BASE)
    noted = next(quad for quad in open_graph(f"{remote}/query").source.quads() if quad.subject == D1)
    begun = ox.Triple(D1, noted.predicate, ox.Literal("begun " + "0" * 64))
    for graph, said in ((f"{BASE}graph/uploads", begun), (D1.value, triple)):
        upload_module._Remote(address, 10, time.sleep).send("POST", graph, f"{said} .\n".encode())
    assert upload(store, address, base=BASE).put == 1
    assert graphs_at(remote) == graphs_of(store)


def test_what_cannot_be_sent_is_an_error(remote: str, store: ox.Store) -> None:
    with pytest.raises(EndpointError, match="give the address of its Graph Store Protocol"):
        upload(store, f"{remote}/nowhere", base=BASE)
    waits: list[float] = []
    with pytest.raises(EndpointError, match=r"refused .*\(4 tries\)"):
        upload(store, "http://127.0.0.1:9/store", base=BASE, wait=waits.append)
    assert waits == [0.5, 1.0, 2.0]


def test_credentials_never_go_in_the_open(store: ox.Store, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("BOMAY_ENDPOINT_TOKEN", "abc")
    with pytest.raises(EndpointError, match="the address is not https"):
        upload(store, "http://example.org/store", base=BASE)


def test_the_probe_tells_what_is_amiss(remote: str, store: ox.Store) -> None:
    upload(store, f"{remote}/store", base=BASE)
    assert open_graph(f"{remote}/query").findings() == (
        "a triple of several graphs counts once per graph: say DISTINCT, as the canned questions do",
    )
