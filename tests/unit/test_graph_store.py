"""A store is built whole or not at all, and gives the same bytes each time."""

import io
import json
import signal
import subprocess
import sys
import textwrap
from pathlib import Path

import pytest
from graph_samples import article, change, directive, event, tenure
from pyoxigraph import NamedNode, RdfFormat, parse

from bomay.errors import InputError, StoreError
from bomay.graph import terms as t
from bomay.graph.export import FORMATS, export
from bomay.graph.iris import Iris
from bomay.graph.store import StoreWriter, open_store, read_manifest, store_folder
from bomay.model.facts_json import to_json
from bomay.pipeline import build
from bomay.text import Refused

ARTICLES = [
    article(
        "1",
        "2020-01-05",
        tenure("Nguyễn Văn A", "Bí thư", "Tỉnh ủy Thái Nguyên", start="2019-06", term="2015-2020"),
        change("Trần Thị B", "left", "Bí thư", "Tỉnh ủy Thái Nguyên", date="2019-05-30"),
    ),
    article(
        "2",
        "2020-03-05",
        tenure("Nguyễn Văn A", "Bí thư", "Tỉnh ủy Thái Nguyên"),
        event("visit", ("Nguyễn Văn A", "chair"), ("Huyện ủy Phú Lương", "host!"), start="2020-03-04"),
        directive("Chỉ thị", "35-CT/TW", date="2019-05-30", issuer="Bộ Chính trị"),
    ),
]


def facts_file(folder: Path, *numbers: int) -> Path:
    """The facts of some of the articles, one a line, in the order given."""
    path = folder / f"{'-'.join(map(str, numbers))}.facts.jsonl"
    lines = [json.dumps(to_json(ARTICLES[number]), ensure_ascii=False) for number in numbers]
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def dump(store: Path, fmt: str = "nq") -> bytes:
    output = io.BytesIO()
    export(open_store(store), output, fmt=fmt)
    return output.getvalue()


def test_the_order_of_articles_changes_no_byte(tmp_path: Path) -> None:
    for name, numbers in (("one", (0, 1)), ("other", (1, 0))):
        build([facts_file(tmp_path, *numbers)], store=tmp_path / name)
    assert dump(tmp_path / "one") == dump(tmp_path / "other")
    assert read_manifest(tmp_path / "one") == read_manifest(tmp_path / "other")


def test_building_again_changes_no_byte_in_any_format(tmp_path: Path) -> None:
    sources = [facts_file(tmp_path, 0, 1)]
    build(sources, store=tmp_path / "store")
    before = {fmt: dump(tmp_path / "store", fmt) for fmt in FORMATS}
    build(sources, store=tmp_path / "store")
    assert before == {fmt: dump(tmp_path / "store", fmt) for fmt in FORMATS}
    assert len(set(before.values())) == len(FORMATS)


def test_every_format_holds_the_same_triples(tmp_path: Path) -> None:
    build([facts_file(tmp_path, 0, 1)], store=tmp_path / "store")
    expected = {quad.triple for quad in parse(dump(tmp_path / "store"), format=RdfFormat.N_QUADS)}
    for fmt, known in (("ttl", RdfFormat.TURTLE), ("nt", RdfFormat.N_TRIPLES), ("rdf", RdfFormat.RDF_XML)):
        assert {quad.triple for quad in parse(dump(tmp_path / "store", fmt), format=known)} == expected
    trig = {quad.triple for quad in parse(dump(tmp_path / "store", "trig"), format=RdfFormat.TRIG)}
    assert trig == expected
    json_ld = {quad.triple for quad in parse(dump(tmp_path / "store", "jsonld"), format=RdfFormat.JSON_LD)}
    assert json_ld == expected


def test_another_article_takes_no_claim_away(tmp_path: Path) -> None:
    build([facts_file(tmp_path, 0)], store=tmp_path / "one")
    build([facts_file(tmp_path, 0, 1)], store=tmp_path / "two")
    graph = Iris().article_graph("1")
    one, two = (set(open_store(tmp_path / name).quads_for_pattern(None, None, None, graph)) for name in ("one", "two"))
    assert one == two
    assert len(one) > 20


def test_the_store_has_every_layer_and_no_blank_node(tmp_path: Path) -> None:
    build([facts_file(tmp_path, 0, 1)], store=tmp_path / "store")
    store = open_store(tmp_path / "store")
    names = {graph.value.removeprefix("https://w3id.org/bomay/id/graph/") for graph in store.named_graphs()}
    assert names == {"article/1", "article/2", "reference", "resolved", "judgements"}
    quads = list(store.quads_for_pattern(None, None, None, None))
    assert all(isinstance(quad.subject, NamedNode) for quad in quads)
    assert read_manifest(tmp_path / "store")["quads"] == len(quads)
    assert read_manifest(tmp_path / "store")["things"]["people"] == 2


def test_only_the_graph_that_is_asked_for_is_exported(tmp_path: Path) -> None:
    build([facts_file(tmp_path, 0, 1)], store=tmp_path / "store")
    output = io.BytesIO()
    count = export(open_store(tmp_path / "store"), output, fmt="nq", graphs=[Iris().graph("article/1")])
    lines = output.getvalue().decode().splitlines()
    assert len(lines) == count > 20
    assert all("<https://w3id.org/bomay/id/graph/article/1>" in line for line in lines)
    with pytest.raises(StoreError, match="no such graph in the store"):
        export(open_store(tmp_path / "store"), io.BytesIO(), fmt="nq", graphs=[Iris().graph("article/9")])
    with pytest.raises(ValueError, match="no format of export: 'pdf'"):
        export(open_store(tmp_path / "store"), io.BytesIO(), fmt="pdf")


def test_another_base_names_everything(tmp_path: Path) -> None:
    build([facts_file(tmp_path, 0)], store=tmp_path / "store", base="https://example.org/kg/")
    assert b"https://w3id.org/bomay/id/" not in dump(tmp_path / "store")
    with pytest.raises(ValueError, match="neither slash nor hash"):
        build([facts_file(tmp_path, 0)], store=tmp_path / "store", base="https://example.org/kg")


def test_a_second_article_of_one_id_is_refused_and_told(tmp_path: Path) -> None:
    told: list[Refused] = []
    summary = build([facts_file(tmp_path, 0), facts_file(tmp_path, 0, 1)], store=tmp_path / "store", tell=told.append)
    assert [(refused.where, refused.found) for refused in told] == [("1", "the same article again")]
    assert sorted(summary.articles) == ["1", "2"]
    assert read_manifest(tmp_path / "store")["refused"][0]["where"] == "1"


def test_a_broken_line_of_facts_is_refused_by_its_number(tmp_path: Path) -> None:
    path = facts_file(tmp_path, 0)
    path.write_text(path.read_text("utf-8") + '\n{"document": {}}\nno json\n', encoding="utf-8")
    summary = build([path, tmp_path / "none.facts.jsonl"], store=tmp_path / "store")
    assert [refused.where for refused in summary.refused] == [
        f"{path}:2",
        f"{path}:3",
        str(tmp_path / "none.facts.jsonl"),
    ]
    assert len(summary.articles) == 1


def test_nothing_to_build_leaves_the_store_as_it_was(tmp_path: Path) -> None:
    build([facts_file(tmp_path, 0)], store=tmp_path / "store")
    before = dump(tmp_path / "store")
    with pytest.raises(InputError, match="no article in them"):
        build([tmp_path / "missing.txt"], store=tmp_path / "store")
    assert dump(tmp_path / "store") == before


def test_a_killed_build_leaves_the_last_good_store(tmp_path: Path) -> None:
    store = tmp_path / "store"
    build([facts_file(tmp_path, 0)], store=store)
    before = dump(store)
    program = textwrap.dedent("""
        import os, signal, sys
        from pathlib import Path
        from bomay.graph import store
        writer = store.StoreWriter(Path(sys.argv[1]))
        store.StoreWriter._swap = lambda self: os.kill(os.getpid(), signal.SIGKILL)
        with writer:
            from pyoxigraph import NamedNode, Quad
            node = NamedNode("https://example.org/x")
            writer.add([Quad(node, node, node, node)])
            writer.finish({})
    """)
    killed = subprocess.run([sys.executable, "-c", program, str(store)], check=False, capture_output=True)
    assert killed.returncode == -signal.SIGKILL
    assert (store / "building").exists()
    assert dump(store) == before
    build([facts_file(tmp_path, 0, 1)], store=store)
    assert not (store / "building").exists()
    assert dump(store) != before


def test_old_builds_go_but_the_last_one_stays_for_its_readers(tmp_path: Path) -> None:
    for _ in range(4):
        build([facts_file(tmp_path, 0)], store=tmp_path / "store")
    assert sorted(path.name for path in (tmp_path / "store").glob("build-*")) == ["build-000003", "build-000004"]
    assert store_folder(tmp_path / "store").resolve().parent.name == "build-000004"


def test_two_builds_at_once_are_refused(tmp_path: Path) -> None:
    with (
        StoreWriter(tmp_path / "store"),
        pytest.raises(StoreError, match="another build is at work"),
        StoreWriter(tmp_path / "store"),
    ):
        pass


def test_what_is_no_store_is_said(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match=r"no such directory\n.*\n.*bomay build"):
        open_store(tmp_path / "none")
    (tmp_path / "notes.txt").write_text("x")
    with pytest.raises(StoreError, match="not a store"):
        open_store(tmp_path)
    with pytest.raises(StoreError, match=r"holds something that is no store: notes\.txt"), StoreWriter(tmp_path):
        pass
    with pytest.raises(StoreError, match="not a directory"), StoreWriter(tmp_path / "notes.txt"):
        pass


def test_a_damaged_store_is_said(tmp_path: Path) -> None:
    build([facts_file(tmp_path, 0)], store=tmp_path / "store")
    for file in store_folder(tmp_path / "store").glob("*.sst"):
        file.write_bytes(b"")
    (store_folder(tmp_path / "store") / "CURRENT").write_text("MANIFEST-999999\n")
    with pytest.raises(StoreError, match="cannot be opened"):
        open_store(tmp_path / "store")


def test_facts_read_before_are_used_only_for_an_unchanged_text(tmp_path: Path) -> None:
    text = tmp_path / "1.txt"
    text.write_text("Bài 1.", encoding="utf-8")
    known = facts_file(tmp_path, 0)
    build([text], store=tmp_path / "known", facts=known)
    assert b"bm:" not in dump(tmp_path / "known")
    assert t.TENURE.value.encode() in dump(tmp_path / "known")
    text.write_text("Bài khác.", encoding="utf-8")
    build([text], store=tmp_path / "changed", facts=known)
    assert f"{t.TYPE}".encode() + b" " + f"{t.TENURE_CLAIM}".encode() not in dump(tmp_path / "changed")


def test_two_articles_of_one_id_are_both_left_out_in_any_order(tmp_path: Path) -> None:
    one, other, third = facts_file(tmp_path, 0), tmp_path / "other.facts.jsonl", facts_file(tmp_path, 1)
    changed = json.loads(one.read_text("utf-8"))
    changed["document"]["sha256"] = "0" * 64
    other.write_text(json.dumps(changed) + "\n", "utf-8")
    stores = []
    for number, sources in enumerate(([one, other, third], [third, other, one, one])):
        summary = build(sources, store=tmp_path / f"store-{number}")
        assert sorted(summary.articles) == ["2"]
        assert {refused.where for refused in summary.refused} == {"1"}
        assert "two different articles have this id" in summary.refused[0].found
        assert summary.quads == len(open_store(tmp_path / f"store-{number}"))
        stores.append(dump(tmp_path / f"store-{number}"))
    assert stores[0] == stores[1]
    assert b"graph/article/1>" not in stores[0]
