"""What every network is: ties between two things, each with its weight, its days and what shows it."""

from dataclasses import dataclass

__all__ = ["Network"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Network:
    """One kind of network; `ties` is SQL over the tables of the slice, one row per reason for an edge.

    Its columns: a, b (the ends), kind, weight, first_day, last_day (NULL: not stated, open on that side), via (IRIs
    of what shows the tie, separated by spaces; NULL: none) and said (words for it; NULL: none). In it {max_size}
    stands for the most people that an event or a body may have to tie them, {usual} for whether that is the
    network's own limit. `unit` names what is counted, in the graph's language. Where ties come of being together,
    `groups` is SQL for who was where (agent, event), which the null model deals out anew.
    """

    name: str
    title: str
    unit: str
    directed: bool
    ties: str
    max_size: int = 0
    groups: str = ""
    has_events: bool = False
