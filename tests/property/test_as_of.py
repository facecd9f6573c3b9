"""Held on a day, certainly, possibly or not: one answer from bounds, from the rows of a command, from SPARQL."""

import datetime

import pyoxigraph as ox
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from bomay.answers.queries import get_query
from bomay.answers.query_text import bind
from bomay.answers.results import Tenure
from bomay.answers.tenure_rows import facts_of
from bomay.graph import terms as t
from bomay.graph.iris import Iris
from bomay.graph.tenure_to_rdf import tenure_pairs
from bomay.identity.bounds import Answer, Bounds
from bomay.identity.resolved import Post
from bomay.identity.resolved import Tenure as Resolved
from bomay.model import TenureStatus

IRIS = Iris()
POST = Post(id="p", label="Bí thư Tỉnh ủy X", role="Bí thư", role_id="bi-thu", body="b", seats="one")
FIRST = datetime.date(2020, 1, 1)
DAYS = st.integers(0, 11).map(lambda number: FIRST + datetime.timedelta(days=number))
BOUNDS = st.tuples(*[st.none() | DAYS] * 4).map(
    lambda days: Bounds(start_min=days[0], start_max=days[1], end_min=days[2], end_max=days[3]).without_disputes()
)


def row_of(bounds: Bounds) -> Tenure:
    return Tenure(
        iri="t",
        person="a",
        name="Nguyễn Văn A",
        post="p",
        post_name=POST.label,
        body="b",
        body_name="Tỉnh ủy X",
        status="current",
        acting=False,
        term=None,
        start_min=bounds.start_min,
        start_max=bounds.start_max,
        end_min=bounds.end_min,
        end_max=bounds.end_max,
    )


def graph_of(bounds: Bounds) -> ox.Store:
    tenure = Resolved(
        id="t",
        person="a",
        post=POST,
        bounds=bounds,
        status=TenureStatus.CURRENT,
        acting=False,
        terms=(),
        start=None,
        end=None,
        conflict=False,
        claims=(),
    )
    store, graph = ox.Store(), IRIS.layer("resolved")
    for node, pairs in tenure_pairs(tenure, IRIS):
        store.extend(ox.Quad(node, name, value, graph) for name, value in pairs)
    for kind, name in (("person", "a"), ("post", "p"), ("body", "b")):
        store.add(ox.Quad(IRIS.thing(kind, name), t.PREF_LABEL, t.vi(name), graph))
    return store


def by_rows(bounds: Bounds, day: datetime.date) -> Answer:
    facts = facts_of([row_of(bounds)], at=day)
    return Answer(str(facts[0][0]["certain"])) if facts else Answer.NO


def by_sparql(bounds: Bounds, day: datetime.date) -> Answer:
    said = ox.Literal(day.isoformat(), datatype=t.XSD_DATE)
    text = bind(get_query("holders-at").text, {"post": IRIS.thing("post", "p"), "day": said})
    found = graph_of(bounds).query(text, use_default_graph_as_union=True)
    assert isinstance(found, ox.QuerySolutions)
    rows = list(found)
    if not rows:
        return Answer.NO
    certain = rows[0]["certain"]
    assert isinstance(certain, ox.Literal)
    return Answer.CERTAIN if certain.value == "true" else Answer.POSSIBLE


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(BOUNDS, DAYS)
def test_bounds_rows_and_sparql_answer_the_same(bounds: Bounds, day: datetime.date) -> None:
    assert by_rows(bounds, day) == by_sparql(bounds, day) == bounds.at(day)
