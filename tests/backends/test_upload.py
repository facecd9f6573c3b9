"""Graphs sent to a real server: replaced, withdrawn, sent once, and gone on with after a cut."""

from pathlib import Path

import pyoxigraph as ox
import pytest

from bomay.answers.kg import open_graph
from bomay.answers.upload import Sent, upload
from bomay.errors import EndpointError

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


def test_a_cut_upload_goes_on(remote: str, store: ox.Store, monkeypatch: pytest.MonkeyPatch) -> None:
    from bomay.answers import upload as module

    monkeypatch.setattr(module, "_TOGETHER", 1)
    sent: list[str] = []
    real = module._Remote.send

    def cut(self: module._Remote, method: str, graph: str, body: bytes | None) -> bytes:
        if method == "PUT":
            if len(sent) == 3:
                raise KeyboardInterrupt
            sent.append(graph)
        return real(self, method, graph, body)

    monkeypatch.setattr(module._Remote, "send", cut)
    with pytest.raises(KeyboardInterrupt):
        upload(store, f"{remote}/store", base=BASE)
    monkeypatch.setattr(module._Remote, "send", real)
    assert upload(store, f"{remote}/store", base=BASE) == Sent(put=4, unchanged=3, withdrawn=0)
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
