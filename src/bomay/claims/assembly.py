"""The assembly that a bare "đại biểu Nguyễn Văn A" sits in, as the rest of the article tells it."""

import re
from bisect import bisect_left

from bomay.claims.context import Context
from bomay.mentions.kinds import BodyMention

__all__ = ["assembly_at", "tells_debates"]

_ASSEMBLIES = frozenset({"quoc-hoi", "hoi-dong-nhan-dan"})
_DEBATES = re.compile(
    r"[Cc]hất vấn|[Kk]ỳ họp|[Pp]hiên (?:họp|thảo luận|giải trình)|thảo luận (?:tại|ở) (?:tổ|hội trường)|"
    r"[Dd]ự (?:án |thảo )+[Ll]uật|nghị trường|[Tt]ranh luận"
)


def tells_debates(text: str) -> bool:
    """Whether an article tells of what deputies of an assembly do: questions, sittings, bills."""
    return _DEBATES.search(text) is not None


def assembly_at(context: Context, at: int) -> BodyMention | None:
    """The one assembly whose deputies the article tells of, named last before an offset; None where it is unclear.

    Where no deputy's is told, it is the National Assembly if the article tells of debates and names no other.
    """
    labels = {body.label for body in context.assemblies}
    if not labels and context.debates:
        named = {body.type.id: body for body in context.bodies if body.type is not None and body.type.id in _ASSEMBLIES}
        return named["quoc-hoi"] if named.keys() == {"quoc-hoi"} else None
    if len(labels) != 1:
        return None
    before = bisect_left(context.assemblies, at, key=lambda body: body.start)
    return context.assemblies[max(before - 1, 0)]
