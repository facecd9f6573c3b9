"""A Virtuoso of the test's own on loopback, filled with a file."""

import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pyoxigraph as ox

__all__ = ["PROGRAM", "virtuoso"]

PROGRAM = shutil.which("virtuoso-t")
_INI = """[Database]
DatabaseFile = {0}/v.db
ErrorLogFile = {0}/v.log
LockFile = {0}/v.lck
TransactionFile = {0}/v.trx
xa_persistent_file = {0}/v.pxa
[TempDatabase]
DatabaseFile = {0}/v-temp.db
TransactionFile = {0}/v-temp.trx
[Parameters]
ServerPort = 127.0.0.1:{1}
DirsAllowed = {0}
NumberOfBuffers = 10000
MaxDirtyBuffers = 6000
[HTTPServer]
ServerPort = 127.0.0.1:{2}
ServerRoot = {0}
[SPARQL]
ResultSetMaxRows = 1000000
"""


@contextmanager
def virtuoso(folder: Path, graph: Path) -> Iterator[str]:
    """The query address of a server that holds the graph of a TriG file, until the block ends."""
    ports = [_free_port(), _free_port()]
    (folder / "v.ini").write_text(_INI.format(folder, *ports))
    store = ox.Store()
    store.bulk_load(path=str(graph), format=ox.RdfFormat.TRIG)
    store.dump(str(folder / "whole.nq"), format=ox.RdfFormat.N_QUADS)
    command = ["virtuoso-t", "+configfile", str(folder / "v.ini"), "+foreground"]
    server = subprocess.Popen(command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    try:
        _wait(server, ports[1])
        load = f"DB.DBA.TTLP(file_to_string_output('{folder}/whole.nq'), '', 'http://example.org/', 512);"
        isql = shutil.which("isql-vt") or "isql"
        subprocess.run([isql, f"127.0.0.1:{ports[0]}", "dba", "dba", f"exec={load}"], check=True, capture_output=True)
        yield f"http://127.0.0.1:{ports[1]}/sparql"
    finally:
        server.terminate()
        server.wait()


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait(server: subprocess.Popen[bytes], port: int) -> None:
    for _ in range(900):
        assert server.poll() is None, "the server ended at once"
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", port)) == 0:
                return
        time.sleep(0.1)
    raise AssertionError("the server did not open its port within 90 s")
