"""JSON written piece by piece, for objects that are too large to be had at once."""

import json
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

__all__ = ["json_lines"]


def json_lines(data: Mapping[str, Any]) -> Iterator[str]:
    """The pieces of an object as `json.dumps(…, indent=1, sort_keys=True)` gives it, with a line end.

    A value that is an iterator of pairs is written as an object, pair by pair in their order.

    >>> print("".join(json_lines({"b": iter([("x", [1])]), "a": "á"})), end="")
    {
     "a": "á",
     "b": {
      "x": [
       1
      ]
     }
    }
    """
    yield from _object(sorted(data.items()), "\n")
    yield "\n"


def _object(pairs: Iterable[tuple[str, Any]], end: str) -> Iterator[str]:
    opening = "{"
    for key, value in pairs:
        yield f"{opening}{end} {json.dumps(key, ensure_ascii=False)}: "
        opening = ","
        if isinstance(value, Iterator):
            yield from _object(value, f"{end} ")
        else:
            text = json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True)
            yield text.replace("\n", f"{end} ")
    yield "{}" if opening == "{" else f"{end}}}"
