"""A store on disk: built whole in a fresh place, then put in the old one's stead in one step.

    STORE/current            symbolic link to the build that answers
    STORE/build-000007/      store/ (Oxigraph), manifest.json, and what else the build lays beside them
    STORE/building/          a build at work, or what a killed one left; the next build removes it
    STORE/lock               held by the build at work

The build before the current one is kept until the next, for those who are still reading it.
"""

import fcntl
import json
import os
import shutil
from collections.abc import Callable, Iterable, Mapping
from itertools import islice
from pathlib import Path
from types import TracebackType
from typing import Any, BinaryIO

from pyoxigraph import NamedNode, Quad, RdfFormat, Store, serialize

from bomay.errors import StoreError
from bomay.graph.json_lines import json_lines
from bomay.graph.memory import give_back

__all__ = ["StoreWriter", "open_store", "read_manifest", "store_folder"]

_CURRENT = "current"
_BUILDING = "building"
_BATCH = 1000  # quads
_PART_BYTES = 8 << 20  # a part is loaded at once, and takes some six times its size in memory


class StoreWriter:
    """Builds a store at `path`; a context manager. Unless `finish` is called, the last good store stays as it was.

    Raises StoreError where the place is no directory, holds other things, or another build is at work in it.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self._building = path / _BUILDING
        self._left_out: list[NamedNode] = []
        self._part: BinaryIO | None = None
        self._parts: list[Path] = []

    def __enter__(self) -> "StoreWriter":
        _check_place(self._path)
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            self._lock = (self._path / "lock").open("w")
            fcntl.flock(self._lock, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError as error:
            self._lock.close()
            raise StoreError(
                str(self._path), "another build is at work", why="two would overwrite each other", fix="wait for it"
            ) from error
        except OSError as error:
            raise _unwritable(self._path, error) from error
        shutil.rmtree(self._building, ignore_errors=True)
        self._building.mkdir()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._part is not None:
            self._part.close()
        shutil.rmtree(self._building, ignore_errors=True)
        self._lock.close()

    def add(self, quads: Iterable[Quad]) -> None:
        """Write quads to the part files."""
        left = iter(quads)
        while batch := list(islice(left, _BATCH)):
            if self._part is None or self._part.tell() > _PART_BYTES:
                self._next_part()
            serialize(batch, self._part, format=RdfFormat.N_QUADS)

    def leave_out(self, graphs: Iterable[NamedNode]) -> None:
        """Let these graphs, whatever was added to them, be no part of the store."""
        self._left_out += graphs

    def _next_part(self) -> None:
        if self._part is not None:
            self._part.close()
        self._parts.append(self._building / f"part-{len(self._parts):05d}.nq")
        self._part = self._parts[-1].open("wb")

    def finish(self, manifest: Mapping[str, Any], *, beside: Callable[[Path, Path], None] | None = None) -> None:
        """Write the manifest (`json_lines`), load all parts, and make this build the current one.

        `beside` is given the folder of the loaded store and that of the build, to write there what belongs to it.
        """
        if self._part is not None:
            self._part.close()
            self._part = None
        try:
            with (self._building / "manifest.json").open("w", encoding="utf-8") as output:
                output.writelines(json_lines(manifest))
            give_back()
            self._load()
            give_back()
            if beside is not None:
                beside(self._building / "store", self._building)
            self._swap()
        except OSError as error:
            raise _unwritable(self._path, error) from error

    def _load(self) -> None:
        """Fill the store; it is closed at the end, since what it holds in memory grows with what was loaded."""
        store = Store(str(self._building / "store"))
        for part in self._parts:
            store.bulk_load(path=str(part), format=RdfFormat.N_QUADS, lenient=True)
            part.unlink()
        for graph in self._left_out:
            store.remove_graph(graph)
        store.flush()
        store.optimize()

    def _swap(self) -> None:
        """One rename makes the link point to the new build; only then is anything old removed."""
        builds = _builds(self._path)
        number = int(builds[-1].name.removeprefix("build-")) + 1 if builds else 1
        finished = self._path / f"build-{number:06d}"
        current = self._path / _CURRENT
        kept = {finished.name, current.readlink().name} if current.is_symlink() else {finished.name}
        self._building.rename(finished)
        link = self._path / "current.new"
        link.unlink(missing_ok=True)
        link.symlink_to(finished.name)
        os.replace(link, current)  # noqa: PTH105 - Path.replace follows nothing either, but os says what is meant
        for build in builds:
            if build.name not in kept:
                shutil.rmtree(build, ignore_errors=True)


def _builds(path: Path) -> list[Path]:
    return sorted(path.glob("build-[0-9]*"))


def _check_place(path: Path) -> None:
    """Refuse to build where something else lies: a build removes what it finds under its own names."""
    if not path.exists():
        return
    if not path.is_dir():
        raise StoreError(str(path), "not a directory", why="a store is a directory", fix="name another place")
    others = [child.name for child in path.iterdir() if not _is_ours(child.name)]
    if others:
        raise StoreError(
            str(path),
            f"holds something that is no store: {min(others)}",
            why="a build would mix with it",
            fix="name an empty or new directory",
        )


def _is_ours(name: str) -> bool:
    return name in (_CURRENT, _BUILDING, "lock", "current.new") or name.startswith("build-")


def _unwritable(path: Path, error: OSError) -> StoreError:
    """What stops the writing, with the file that it concerns: the store's own or one that is read for it."""
    concerned = f" ({error.filename})" if error.filename else ""
    return StoreError(
        str(path),
        f"cannot be written: {error.strerror or error}{concerned}",
        why="the new store is not complete; an older one is still in place",
        fix="check the permissions and the free space",
    )


def store_folder(path: Path) -> Path:
    """The Oxigraph directory of the current build. Raises StoreError where `path` is missing or no store."""
    for folder in (path / _CURRENT / "store", path / "store", path):
        if (folder / "CURRENT").is_file():  # every RocksDB directory has this file
            return folder
    raise StoreError(
        str(path),
        "not a store" if path.exists() else "no such directory",
        why="answers are read from a built store",
        fix=f"build it: bomay build SOURCES --store {path}",
    )


def open_store(path: Path) -> Store:
    """The store, read only. Raises StoreError where it is missing, no store, or damaged."""
    try:
        return Store.read_only(str(store_folder(path)))
    except OSError as error:
        raise StoreError(
            str(path), f"cannot be opened: {error}", why="the store is damaged or in use", fix="build it again"
        ) from error


def read_manifest(path: Path) -> dict[str, Any]:
    """What the build wrote about itself. Raises StoreError where it is missing or broken."""
    file = store_folder(path).parent / "manifest.json"
    try:
        manifest: dict[str, Any] = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise StoreError(
            str(file),
            f"cannot be read: {error}",
            why="nothing says what the store was built from",
            fix="build it again",
        ) from error
    return manifest
