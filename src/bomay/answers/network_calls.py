"""What a graph can be asked about its networks: the networks themselves, measures, ways between people."""

from collections.abc import Callable, Mapping, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

from bomay.answers.careers import CareerPath, count_careers
from bomay.answers.columns.read import open_tables
from bomay.answers.measures.null_model import by_chance, rewire, rewire_groups
from bomay.answers.networks import KINDS, Slice, draw_network
from bomay.answers.networks.draw import list_groups
from bomay.answers.periods import to_period
from bomay.answers.portrait import describe
from bomay.answers.ranking import Ranked, Yearly, follow_years, measure_of, rank_nodes
from bomay.answers.shown import Answers
from bomay.answers.source import Source
from bomay.answers.ways import Step, choose_end, join, walk
from bomay.errors import NotFoundError, QueryError

if TYPE_CHECKING:
    from bomay.answers.results import Person

__all__ = ["NetworkCalls"]


class NetworkCalls:
    """The part of a Graph that sees it as networks. The tables are opened at the first call, and kept."""

    source: Source
    columns: Path | None
    if TYPE_CHECKING:

        def people(self, name: str) -> Answers[Person]: ...
        def nothing(self, name: str, kind: str) -> NotFoundError: ...

    @cached_property
    def tables(self) -> Any:
        """A DuckDB connection over the tables of the graph: `kg.tables.sql("FROM tenures")`; see docs/networks.md."""
        return open_tables(self.source, self.columns)

    def network(self, kind: str, *, evidence: bool = True, **cut: Any) -> Any:
        """A networkx graph of one of the KINDS of `bomay.answers.networks`, with typed attributes.

        `cut` is what a Slice has: `since` and `until` (days, months or years), `province`, `level`, `event_type`,
        `max_size`. `evidence=False` leaves the sentences on the edges out, which is quicker.
        """
        return draw_network(self.tables, kind, to_slice(cut), source=self.source if evidence else None)

    def measure(
        self, kind: str, measure: str, *, top: int | None = 20, sample: int | None = None, draws: int = 0, **cut: Any
    ) -> Answers[Ranked]:
        """The first `top` nodes of a network by one of MEASURES; `cut` as for `network`.

        `sample` estimates betweenness from that many nodes. With `draws` each row also tells what chance alone gives,
        over so many networks drawn at random: that tells who is central from who is often reported.
        """
        graph = self.network(kind, evidence=False, **cut)
        values = measure_of(graph, measure, sample=sample)
        chance = None
        if draws:
            random_draw = draw_at_random(graph, self.tables, to_slice(cut))
            chance = by_chance(
                lambda drawn: measure_of(drawn, measure, sample=sample), random_draw, nodes=values, draws=draws
            )
        return rank_nodes(graph, values, top=top, chance=chance)

    def measure_by_year(self, kind: str, measure: str, *, top: int | None = 20, **cut: Any) -> Answers[Yearly]:
        """A measure of the network of each year from `since` to `until`, for the `top` nodes of all years together.

        Rows of label, year, value and rank in that year; a node that the year's network has not has no row there.
        """
        return follow_years(self.tables, kind, measure=measure, cut=to_slice(cut), top=top)

    def describe(self, kind: str, **cut: Any) -> list[dict[str, Any]]:
        """A network as a whole: size, parts, assortativity, communities and how far seeds agree on them."""
        return describe(self.network(kind, evidence=False, **cut))

    def path(
        self,
        start: str,
        end: str,
        *,
        by: Sequence[str] = ("co-attendance", "co-tenure"),
        strongest: bool = False,
        evidence: bool = True,
        **cut: Any,
    ) -> Answers[Step]:
        """The steps of the shortest (or strongest) way between two people, each with what joins the two.

        A person is a name or an IRI; of namesakes those count that have a tie at all. Empty where no way joins the
        two; raises NotFoundError where a name has nobody, or several people with ties.
        """
        network = join([self.network(kind, evidence=False, **cut) for kind in by])
        ends = self._find_end(start, network), self._find_end(end, network)
        return walk(network, ends, strongest=strongest, source=self.source if evidence else None)

    def careers(self, *, length: int = 2, top: int | None = 20, **cut: Any) -> Answers[CareerPath]:
        """The most frequent sequences of posts that people held one after the other."""
        return count_careers(self.tables, to_slice(cut), length=length, top=top)

    def _find_end(self, name: str, network: Any) -> str:
        if name.startswith(("http://", "https://")):
            return name
        people = self.people(name)
        if not people:
            raise self.nothing(name, "person")
        return choose_end(network, name, [one for one in people if one.score == people[0].score])


def draw_at_random(graph: Any, tables: Any, cut: Slice) -> Callable[[int], Any]:
    """What gives for each seed a network in which chance decided: who was where, else who is tied to whom."""
    network = KINDS[graph.graph["kind"]]
    if not network.groups:
        return lambda seed: rewire(graph, seed)
    present = list_groups(network, cut, tables=tables)
    return lambda seed: rewire_groups(present, seed)


def to_slice(cut: Mapping[str, Any]) -> Slice:
    """The slice of these keywords; days may be given as months or years. Raises QueryError for an unknown one."""
    if unknown := sorted(set(cut) - set(Slice.__dataclass_fields__)):
        raise QueryError(
            "slice", f"it has no {', '.join(unknown)}", why="what is not known cuts nothing", fix="see Slice"
        )
    first, last = to_period(cut.get("since")), to_period(cut.get("until"))
    days = {"since": first.first if first else None, "until": last.last if last else None}
    return Slice(**{**cut, **days})
