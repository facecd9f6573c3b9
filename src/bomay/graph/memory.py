"""Memory that was freed, given back to the machine."""

import ctypes
import sys

__all__ = ["give_back"]


def give_back() -> None:
    """Let the C library give back what it keeps of freed memory, where it can be told to: that of GNU keeps nearly all.

    Source: malloc_trim(3). Without it each step of a build, and a store that is closed, leaves its peak to the next.
    """
    if sys.platform == "linux":
        trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
        if trim is not None:
            trim(0)
