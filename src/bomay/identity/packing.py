"""Dataclasses as bytes and back, for what a build lays aside on disk and reads again itself; no form to keep."""

import dataclasses
import datetime
import marshal
from collections.abc import Callable, Collection, Mapping
from enum import Enum
from functools import lru_cache
from operator import attrgetter
from types import MemberDescriptorType, NoneType, UnionType
from typing import Any, Generic, TypeVar, Union, get_args, get_origin, get_type_hints

from bomay.lexicon.places import Place, load_places
from bomay.model import Evidence
from bomay.model.span import NO_EVIDENCE

__all__ = ["Packing"]

Thing = TypeVar("Thing")
Turn = Callable[[Any], Any]
Codec = tuple[Turn, Turn] | None  # into what marshal knows, and back; None: it knows the value itself

_KEPT = 512  # of the things that many others share: how many stay at hand
_ATOMS: dict[object, tuple[Turn, Turn]] = {
    datetime.date: (datetime.date.toordinal, datetime.date.fromordinal),
    Place: (attrgetter("id"), lambda place_id: load_places().get_place(place_id)),
    Evidence: (lambda _: 0, lambda _: NO_EVIDENCE),  # told in the article's own graph, nowhere else
}


class Packing(Generic[Thing]):
    """How one dataclass is packed: field by field, whatever its fields are made of; evidence is left out.

    `shared` names classes whose values come again and again: equal ones are one object when they are unpacked.
    """

    def __init__(self, kind: type[Thing], *, shared: Collection[type] = ()) -> None:
        self._into, self._back = _of_fields(kind, frozenset(shared))

    def pack(self, thing: Thing) -> bytes:
        """The thing as bytes."""
        return marshal.dumps(self._into(thing))

    def unpack(self, packed: bytes) -> Thing:
        """What was packed."""
        found: Thing = self._back(marshal.loads(packed))
        return found


def _codec(hint: Any, shared: frozenset[type]) -> Codec:
    if hint in _ATOMS:
        return _ATOMS[hint]
    origin, parts = get_origin(hint), get_args(hint)
    if origin in (Union, UnionType):
        (stated,) = (part for part in parts if part is not NoneType)
        return _codec(stated, shared)
    if origin in (tuple, list):
        return _of_items(origin, parts[0], shared)
    if isinstance(hint, type) and issubclass(hint, Enum):
        return attrgetter("_value_"), {member.value: member for member in hint}.__getitem__
    return _of_fields(hint, shared) if dataclasses.is_dataclass(hint) else None


def _of_items(kind: type, item: Any, shared: frozenset[type]) -> Codec:
    codec = _codec(item, shared)
    if codec is None:
        return None
    into, back = codec
    return lambda values: tuple(map(into, values)), lambda values: kind(map(back, values))


def _of_fields(kind: Any, shared: frozenset[type]) -> tuple[Turn, Turn]:
    hints: Mapping[str, Any] = get_type_hints(kind)
    names = tuple(field.name for field in dataclasses.fields(kind))
    get, new = attrgetter(*names), object.__new__
    codecs = [_codec(hints[name], shared) for name in names]
    turned = [(at, codec[0]) for at, codec in enumerate(codecs) if codec is not None]
    puts = [(_put(kind, name), codec[1] if codec else None) for name, codec in zip(names, codecs, strict=True)]

    def into(thing: Any) -> tuple[Any, ...]:
        values = list(get(thing))
        for at, turn in turned:
            if values[at] is not None:
                values[at] = turn(values[at])
        return tuple(values)

    def back(packed: tuple[Any, ...]) -> Any:
        thing = new(kind)  # what was packed was checked when it was made: no need to run through __init__ again
        for (put, turn), value in zip(puts, packed, strict=True):
            put(thing, value if turn is None or value is None else turn(value))
        return thing

    return into, lru_cache(maxsize=_KEPT)(back) if kind in shared else back


def _put(kind: type, name: str) -> Callable[[Any, Any], None]:
    """How a field of a new thing is filled, frozen or not: by its slot, which is faster, where it has one."""
    slot = vars(kind).get(name)
    if isinstance(slot, MemberDescriptorType):
        return slot.__set__

    def put(thing: Any, value: Any) -> None:
        object.__setattr__(thing, name, value)

    return put
