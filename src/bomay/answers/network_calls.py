"""What a graph can be asked about its networks: the networks themselves, measures, ways between people."""

from functools import cached_property
from pathlib import Path
from typing import Any

from bomay.answers.columns.read import open_tables
from bomay.answers.networks import Slice, draw_network
from bomay.answers.periods import Day, to_period
from bomay.answers.ranking import measure_of, rank_nodes
from bomay.answers.source import Source
from bomay.errors import QueryError

__all__ = ["NetworkCalls"]


class NetworkCalls:
    """The part of a Graph that sees it as networks. The tables are opened at the first call, and kept."""

    source: Source
    columns: Path | None

    @cached_property
    def tables(self) -> Any:
        """A DuckDB connection over the tables of the graph: `kg.tables.sql("FROM tenures")`; see docs/networks.md."""
        return open_tables(self.source, self.columns)

    def network(self, kind: str, *, since: Day = None, until: Day = None, evidence: bool = True, **cut: Any) -> Any:
        """A networkx graph of one of the KINDS of `bomay.answers.networks`, with typed attributes.

        `since` and `until` are days, months or years; `cut` takes what else a Slice has: `province`, `level`,
        `event_type`, `max_size`. `evidence=False` leaves the sentences on the edges out, which is quicker.
        """
        return draw_network(self.tables, kind, _slice(since, until, cut), source=self.source if evidence else None)

    def measure(self, kind: str, measure: str, *, top: int | None = 20, sample: int | None = None, **cut: Any) -> Any:
        """The first `top` nodes of a network by one of MEASURES: rows of rank, label, value; `cut` as for network.

        `sample` estimates betweenness from that many nodes.
        """
        graph = self.network(kind, evidence=False, **cut)
        return rank_nodes(graph, measure_of(graph, measure, sample=sample), top=top)


def _slice(since: Day, until: Day, cut: dict[str, Any]) -> Slice:
    if unknown := sorted(set(cut) - set(Slice.__dataclass_fields__)):
        raise QueryError(
            "slice", f"it has no {', '.join(unknown)}", why="what is not known cuts nothing", fix="see Slice"
        )
    first, last = to_period(since), to_period(until)
    return Slice(since=first.first if first else None, until=last.last if last else None, **cut)
