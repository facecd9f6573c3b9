"""Vietnamese official news as a knowledge graph of officials, bodies, events and directives.

facts = bomay.extract(text, published="2020-06-04")     what one article says
bomay.build(["articles/"], store="out/store")           a graph of all that many articles say
graph = bomay.open("out/store")                         ask it: people, posts, holders, events, SPARQL
"""

import importlib
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from bomay.answers.kg import open_graph as open  # noqa: A004 - the public name is bomay.open
    from bomay.pipeline import build, extract

__all__ = ["build", "extract", "open"]

# Where each name lives; imported when it is first used, so that `import bomay` costs nothing.
_HOMES = {
    "build": ("bomay.pipeline", "build"),
    "extract": ("bomay.pipeline", "extract"),
    "open": ("bomay.answers.kg", "open_graph"),
}


def __getattr__(name: str) -> Any:
    if name not in _HOMES:
        raise AttributeError(f"module 'bomay' has no attribute {name!r}")
    module, home = _HOMES[name]
    return getattr(importlib.import_module(module), home)
