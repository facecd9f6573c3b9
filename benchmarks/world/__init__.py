"""A made-up country of officials whose truth is known: people, posts held in time, and the news that tells of them.

`make_world` gives it, the same for the same seed. Its people are drawn syllable by syllable and mean nobody. It knows
nothing of how `bomay` tells people apart: careers come first, and the news is a noisy view of them.
"""

from world.careers import Country, Official, Stint, make_country
from world.news import Told, World, make_world
from world.offices import Office

__all__ = ["Country", "Office", "Official", "Stint", "Told", "World", "make_country", "make_world"]
