"""The public names, and what they cost to import."""

import subprocess
import sys
from pathlib import Path

import networkx as nx
import pytest
import rdflib

import bomay
from bomay.errors import NotFoundError, QueryError

GIVEN = Path(__file__).parents[1] / "queries" / "given.trig"


def modules_after(code: str) -> set[str]:
    """The modules that a fresh interpreter holds after running the code."""
    told = f"{code}\nimport sys; print(' '.join(sys.modules))"
    return set(subprocess.run([sys.executable, "-c", told], capture_output=True, text=True, check=True).stdout.split())


def test_importing_the_package_costs_nothing() -> None:
    assert not {"pyoxigraph", "rdflib", "networkx", "click", "bomay.answers"} & modules_after("import bomay")


@pytest.mark.parametrize("command", ["who", "holders", "body", "event", "directive", "timeline", "query", "network"])
def test_commands_import_nothing_heavy_before_they_run(command: str) -> None:
    heavy = {"pyoxigraph", "rdflib", "networkx", "rustworkx", "SPARQLWrapper", "rapidfuzz", "jinja2"}
    assert not heavy & modules_after(f"import bomay.apps.cli.{command}")


def test_every_public_name_is_there() -> None:
    assert all(callable(getattr(bomay, name)) for name in bomay.__all__)
    with pytest.raises(AttributeError, match="no attribute 'opne'"):
        bomay.opne  # noqa: B018 - the look-up itself is what is tested


def test_a_graph_answers_in_python_as_in_sparql() -> None:
    graph = bomay.open(GIVEN)
    (holder, _) = graph.holders("Bí thư Tỉnh ủy Thái Nguyên", at="2020-06-04")
    assert (holder.name, holder.certain, holder.start) == ("Trần Thị B", True, "2020-06-04")
    assert holder.evidence[0].exact == "bầu đồng chí Trần Thị B giữ chức"
    asked = "SELECT DISTINCT ?name { ?t og:post ?p ; org:member/skos:prefLabel ?name . ?p skos:prefLabel ?l }"
    prefixes = "\n".join(
        f"PREFIX {name}: <{iri}>"
        for name, iri in {
            "og": "http://www.w3.org/ns/opengov#",
            "org": "http://www.w3.org/ns/org#",
            "skos": "http://www.w3.org/2004/02/skos/core#",
        }.items()
    )
    assert holder.name in {str(getattr(row["name"], "value", "")) for row in graph.select(f"{prefixes}\n{asked}")}
    assert isinstance(graph.network("person-post"), nx.Graph)
    assert isinstance(graph.graph, rdflib.Dataset)


def test_singular_lookups_refuse_to_choose() -> None:
    graph = bomay.open(GIVEN)
    assert graph.person("Nguyễn Văn A").main_post == "Bí thư Tỉnh ủy Thái Nguyên"
    with pytest.raises(NotFoundError, match="2 have that name") as several:
        graph.person("nguyen van a")
    assert several.value.near == ("Nguyễn Văn A (Bí thư Tỉnh ủy Thái Nguyên)", "Nguyễn Văn Á (?)")
    with pytest.raises(NotFoundError, match="2 have that name"):
        graph.body("Tỉnh ủy Thái Nguyên")
    with pytest.raises(NotFoundError, match="2 have that name"):
        graph.directive("35-CT/TW")
    assert str(graph.body("Tỉnh ủy Thái Nguyên", at="2025-06-30").dissolved) == "2025-06-30"
    assert graph.directive("35-CT/TW", date="2019-05-30").issuers == ("Bộ Chính trị",)
    with pytest.raises(NotFoundError, match="nothing of that name"):
        graph.post("Bí thư Tỉnh ủy")


def test_a_day_that_is_none_is_refused() -> None:
    with pytest.raises(QueryError, match="write YYYY-MM-DD, YYYY-MM or YYYY"):
        bomay.open(GIVEN).holders("Bí thư Tỉnh ủy Thái Nguyên", at="tháng 6/2020")


def test_a_day_may_be_a_month_or_a_year() -> None:
    graph = bomay.open(GIVEN)
    post = "Bí thư Tỉnh ủy Thái Nguyên"
    assert [(one.name, one.certain) for one in graph.holders(post, at="2020-06")] == [
        ("Nguyễn Văn A", False),
        ("Trần Thị B", False),
    ]
    assert [(one.name, one.certain) for one in graph.holders(post, at="3/2020")] == [("Nguyễn Văn A", True)]
    assert graph.holders(post, at="4/6/2020") == graph.holders(post, at="2020-06-04")
    assert [str(one.founded) for one in graph.bodies("Tỉnh ủy Thái Nguyên", at="2026")] == ["2025-07-01"]
    assert len(graph.bodies("Tỉnh ủy Thái Nguyên", at="2025")) == 2
    assert graph.directive("35-CT/TW", date="2019").issuers == ("Bộ Chính trị",)
    assert graph.events(since="2020-06", until="6/2020") == graph.events(since="2020-06-01", until="2020-06-30")
    with pytest.raises(QueryError, match="not a day, a month or a year"):
        graph.holders(post, at="31/2/2020")


def test_a_body_that_did_not_exist_then_is_told_from_one_that_is_not_known(tmp_path: Path) -> None:
    graph = tmp_path / "one.ttl"
    graph.write_text(
        """PREFIX org: <http://www.w3.org/ns/org#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
        <x:a> a org:FormalOrganization ; skos:prefLabel "Bộ A"@vi ;
          <https://schema.org/dissolutionDate> "2007-08-07"^^<http://www.w3.org/2001/XMLSchema#date> .""",
        "utf-8",
    )
    with pytest.raises(NotFoundError, match="none at 2010") as told:
        bomay.open(graph).body("Bộ A", at="2010")
    assert told.value.near == ("Bộ A, from ? to 2007-08-07",)
    with pytest.raises(NotFoundError, match="nothing of that name"):
        bomay.open(graph).body("Bộ Không", at="2010")
