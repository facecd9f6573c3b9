"""Networks drawn out of a graph: who met whom, who served with whom, who went where, what stands under what.

One kind a module, each SQL over the tables of the graph (`answers/columns/`); what an edge means, what it does not
mean and whom it leaves out stands in docs/reference/networks.md.
"""

from typing import Any

from bomay.answers.networks.citation import CITATION
from bomay.answers.networks.co_attendance import CO_ATTENDANCE
from bomay.answers.networks.co_tenure import CO_TENURE
from bomay.answers.networks.draw import draw
from bomay.answers.networks.hierarchy import HIERARCHY
from bomay.answers.networks.moves import CAREER_MOVES, PROVINCE_MOVES
from bomay.answers.networks.network import Network
from bomay.answers.networks.person_post import PERSON_POST
from bomay.answers.networks.personnel_acts import PERSONNEL_ACTS
from bomay.answers.networks.slices import Slice
from bomay.answers.source import Source
from bomay.errors import QueryError

__all__ = ["KINDS", "Network", "Slice", "draw_network"]

_ALL = (
    CO_ATTENDANCE,
    CO_TENURE,
    CAREER_MOVES,
    PROVINCE_MOVES,
    HIERARCHY,
    PERSON_POST,
    PERSONNEL_ACTS,
    CITATION,
)
KINDS: dict[str, Network] = {network.name: network for network in _ALL}


def draw_network(tables: Any, kind: str, cut: Slice, *, source: Source | None = None) -> Any:
    """A networkx graph of one of KINDS, as `draw` gives it, with title, subtitle and source line in `graph.graph`.

    `tables` is a DuckDB connection of `open_tables`; of `source` the sentences on the edges are asked, None: without.
    Raises QueryError for an unknown kind, and for a slice that the network cannot be cut to.
    """
    if kind not in KINDS:
        raise QueryError(
            f"network {kind!r}",
            "there is no such kind",
            why=f"the kinds are: {', '.join(KINDS)}",
            fix="take one of these",
        )
    network = KINDS[kind]
    if cut.event_type is not None and not network.has_events:
        raise QueryError(
            f"network {kind!r}",
            "it has no events",
            why="a type of event would cut nothing, and pass for a result",
            fix="leave the type of event out, or take co-attendance",
        )
    graph = draw(network, cut, tables=tables, source=source)
    graph.graph.update(_about(tables, network, cut))
    return graph


def _about(tables: Any, network: Network, cut: Slice) -> dict[str, str]:
    """Title, period and source line; told from the articles, so that a rebuild gives the same words."""
    database = tables.cursor()
    count, dated, first, last = database.execute(
        "SELECT count(DISTINCT article), count(DISTINCT article) FILTER (published IS NOT NULL), min(published),"
        " max(published) FROM articles"
    ).fetchone()
    named = "SELECT DISTINCT publisher FROM articles WHERE publisher IS NOT NULL ORDER BY ALL"
    publishers = [name for (name,) in database.execute(named).fetchall()]
    database.close()
    known = f"{dated} bài có ngày, " if dated < count else ""
    span = f" ({known}{first} – {last})" if first else ""
    more = f" và {len(publishers) - 6} nơi khác" if len(publishers) > 6 else ""
    told = f" Nguồn: {', '.join(publishers[:6])}{more}." if publishers else ""
    return {
        "kind": network.name,
        "title": network.title,
        "subtitle": f"Theo {count} bài báo{span}." + (f" Lát cắt: {cut.words()}." if cut.words() else ""),
        "source": f"{told} Vẽ bằng bomay: mỗi liên kết dẫn về câu gốc trong bài báo.".strip(),
        "until": last or "",
    }
