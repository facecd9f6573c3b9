"""Who asks a remote endpoint: told by the environment, and never in the open."""

import base64
import os
from urllib.parse import urlsplit

from bomay.errors import EndpointError

__all__ = ["authorization_for"]

_HERE = {"localhost", "127.0.0.1", "::1"}


def authorization_for(url: str) -> str | None:
    """The value of the Authorization header that the environment gives; None where it gives none.

    BOMAY_ENDPOINT_TOKEN, else BOMAY_ENDPOINT_USER and BOMAY_ENDPOINT_PASSWORD. Raises EndpointError where they would
    go unencrypted to another machine.
    """
    token, user = os.environ.get("BOMAY_ENDPOINT_TOKEN"), os.environ.get("BOMAY_ENDPOINT_USER")
    if not (token or user):
        return None
    parts = urlsplit(url)
    if parts.scheme != "https" and parts.hostname not in _HERE:
        raise EndpointError(
            url,
            "credentials are set, and the address is not https",
            why="everyone on the way could read them",
            fix="use the https address, or unset BOMAY_ENDPOINT_TOKEN and BOMAY_ENDPOINT_USER",
        )
    if token:
        return f"Bearer {token}"
    pair = f"{user}:{os.environ.get('BOMAY_ENDPOINT_PASSWORD', '')}"
    return "Basic " + base64.b64encode(pair.encode()).decode()
