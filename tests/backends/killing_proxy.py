"""A proxy on loopback that kills a client at a request of its choice, before or after the server has it."""

import os
import signal
import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, HTTPServer

__all__ = ["killing_proxy"]


@contextmanager
def killing_proxy(server: str, method: str, number: int, *, forwarded: bool) -> Iterator[tuple[str, list[int]]]:
    """The proxy's address, and a list to put the client's process id in: it is killed at its nth request of a method.

    With `forwarded` the server has taken that request; else half of its body was read and the server never sees it.
    """
    doomed: list[int] = []
    seen: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def handle_any(self) -> None:
            seen.append(self.command)
            now = self.command == method and seen.count(method) == number
            size = int(self.headers.get("Content-Length", 0))
            body = self.rfile.read(size // 2 if now and not forwarded else size)
            status, answer = (0, b"") if now and not forwarded else self.forward(body)
            if now:
                os.kill(doomed[0], signal.SIGKILL)
                self.close_connection = True
                return
            self.send_response(status)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            self.wfile.write(answer)

        def forward(self, body: bytes) -> tuple[int, bytes]:
            names = ("Accept", "Content-Type")
            headers = {name: self.headers[name] for name in names if name in self.headers}
            request = urllib.request.Request(server + self.path, body or None, headers, method=self.command)
            try:
                with urllib.request.urlopen(request) as reply:
                    return reply.status, reply.read()
            except urllib.error.HTTPError as error:
                with error:
                    return error.code, error.read()

        do_GET = do_PUT = do_POST = do_DELETE = handle_any  # noqa: N815 - the names that http.server calls

        def log_message(self, format: str, *args: object) -> None:  # noqa: A002 - the name that http.server gives it
            pass

    proxy = HTTPServer(("127.0.0.1", 0), Handler)
    threading.Thread(target=proxy.serve_forever, args=(0.01,), daemon=True).start()
    try:
        yield f"http://127.0.0.1:{proxy.server_port}", doomed
    finally:
        proxy.shutdown()
        proxy.server_close()
