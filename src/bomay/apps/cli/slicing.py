"""The options that cut a network: days, province, level, type of event, size."""

from collections.abc import Callable, Mapping
from typing import Any, TypeVar

import click

__all__ = ["slice_of", "slice_options"]

Decorated = TypeVar("Decorated", bound=Callable[..., Any])
_LEVELS = ("central", "province", "district", "commune")
_PARTS = ("since", "until", "province", "level", "event_type", "max_size")


def slice_options(function: Decorated) -> Decorated:
    """The options of a slice; the command takes them as keywords, of which `slice_of` makes what a network is asked."""
    for option in reversed(_OPTIONS):
        function = option(function)
    return function


def slice_of(asked: Mapping[str, Any]) -> dict[str, Any]:
    """The keywords of `kg.network` that the options name; --at stands for both days."""
    if asked["at"] and (asked["since"] or asked["until"]):
        raise click.UsageError("--at is a day: it goes without --since and --until")
    found = {name: asked[name] for name in _PARTS}
    return found | {"since": asked["at"], "until": asked["at"]} if asked["at"] else found


_OPTIONS: tuple[Callable[[Any], Any], ...] = (
    click.option("--since", metavar="DATE", help="First day: a day, a month or a year."),
    click.option("--until", metavar="DATE", help="Last day: a day, a month or a year."),
    click.option("--at", metavar="DATE", help="One day, month or year: what held then."),
    click.option(
        "--province", metavar="NAME", help="Only people with a post in bodies of that province; only its bodies."
    ),
    click.option(
        "--level", type=click.Choice(_LEVELS), help="Only bodies of that level, and people with a post in them."
    ),
    click.option("--event-type", metavar="TYPE", help="Only events of that type, such as visit or meeting."),
    click.option(
        "--max-size",
        type=click.IntRange(min=0),
        metavar="N",
        help="Events and bodies of more people tie nobody; 0: all do. Default: 40 for bodies, and no assemblies.",
    ),
)
