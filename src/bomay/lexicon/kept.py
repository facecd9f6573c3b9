"""What was made from files, kept beside the compiled modules until one of the files changes (ADR 0120)."""

import hashlib
import os
import pickle
import sys
from collections.abc import Callable, Iterable
from contextlib import suppress
from importlib.util import cache_from_source
from pathlib import Path
from typing import TypeVar

__all__ = ["kept"]

_Made = TypeVar("_Made")
_HASH_BYTES = 32


def kept(kind: type[_Made], files: Iterable[Path], make: Callable[[], _Made]) -> _Made:
    """What `make` makes from the files: as kept from an earlier run where none of them changed, else made and kept.

    It lies where Python keeps compiled modules and follows the same settings; where that cannot be written, it is
    made anew each time. The hash in front covers what it was made from and the whole of its bytes: what another
    program or version wrote, or only half wrote, is not read.
    """
    place = Path(cache_from_source(__file__)).with_suffix(f".{kind.__name__.lower()}")
    stamp = _stamp(files)
    with suppress(OSError):
        data = place.read_bytes()
        if data[:_HASH_BYTES] == _hash(stamp, data[_HASH_BYTES:]):
            found = pickle.loads(data[_HASH_BYTES:])
            if isinstance(found, kind):
                return found
    made = make()
    if not sys.dont_write_bytecode:
        _write(place, stamp, made)
    return made


def _stamp(files: Iterable[Path]) -> bytes:
    """Names, sizes and times of the files, as Python looks at them for its own compiled modules."""
    stats = [(str(file), file.stat()) for file in files]
    return repr([(name, stat.st_size, stat.st_mtime_ns) for name, stat in stats]).encode()


def _hash(stamp: bytes, body: bytes) -> bytes:
    return hashlib.sha256(sys.version.encode() + stamp + body).digest()


def _write(place: Path, stamp: bytes, made: object) -> None:
    body = pickle.dumps(made, pickle.HIGHEST_PROTOCOL)
    fresh = place.with_name(f"{place.name}.{os.getpid()}")
    with suppress(OSError):  # an installation that only its owner may write
        place.parent.mkdir(parents=True, exist_ok=True)
        fresh.write_bytes(_hash(stamp, body) + body)
        fresh.replace(place)
