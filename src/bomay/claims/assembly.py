"""The assembly that a bare "đại biểu Nguyễn Văn A" sits in, as the rest of the article tells it."""

import re
from bisect import bisect_left

from bomay.claims.context import Context, province_kind
from bomay.lexicon import load_lexicon
from bomay.mentions.kinds import BodyMention, NameMention, PostMention
from bomay.text.quick import Hinted

__all__ = ["assembly_at", "national_assembly_of", "tells_debates"]

_NATIONAL = "quoc-hoi"
_ASSEMBLIES = frozenset({_NATIONAL, "hoi-dong-nhan-dan"})
_DEBATES = Hinted(
    r"[Cc]hất vấn|[Kk]ỳ họp|[Pp]hiên (?:họp|thảo luận|giải trình)|thảo luận (?:tại|ở) (?:tổ|hội trường)|"
    r"[Dd]ự (?:án |thảo )+[Ll]uật|nghị trường|[Tt]ranh luận|phiếu tín nhiệm|hành lang Quốc hội",
    *("hất vấn", "ỳ họp", "hiên họp", "hiên thảo", "hiên giải", "thảo luận ", "án luật", "án Luật"),
    *("thảo luật", "thảo Luật", "nghị trường", "ranh luận", "phiếu tín nhiệm", "hành lang Quốc hội"),
)

_SENT_BY = re.compile(r" ?\((?:[Đđ]oàn (?:ĐBQH )?)?(?:tỉnh |thành phố |TP\.? ?)?(?P<province>[^()]{3,20})\)")


def tells_debates(text: str) -> bool:
    """Whether an article tells of what deputies of an assembly do: questions, sittings, bills."""
    return _DEBATES.search(text) is not None


def assembly_at(context: Context, at: int) -> BodyMention | None:
    """The one assembly whose deputies the article tells of, named last before an offset; None where it is unclear.

    Where no deputy's is told, it is the National Assembly if the article tells of debates, names it, and names no
    people's council of a place.
    """
    labels = {body.label for body in context.assemblies}
    if not labels and context.debates:
        national, councils = _named_assemblies(context)
        return national if not councils else None
    if len(labels) != 1:
        return None
    before = bisect_left(context.assemblies, at, key=lambda body: body.start)
    return context.assemblies[max(before - 1, 0)]


def national_assembly_of(context: Context, text: str, *, post: PostMention, name: NameMention) -> BodyMention | None:
    """The National Assembly, where debates are told of and a deputy is told with the province that sent him.

    "Đại biểu Nguyễn Văn A (Hải Dương)"; None for anyone else, and where the article names councils of places alone.
    """
    national, councils = _named_assemblies(context)
    if not context.debates or (councils and national is None):
        return None
    sent = _SENT_BY.match(text, name.end)
    if sent is None or not province_kind(sent["province"]):
        return None
    kind = load_lexicon().body_type(_NATIONAL)
    return BodyMention(post.start, post.end, kind, kind.label, None, None)


def _named_assemblies(context: Context) -> tuple[BodyMention | None, bool]:
    """The National Assembly as the article names it, None where it does not, and whether it names a place's council."""
    named = [body for body in context.bodies if body.type is not None and body.type.id in _ASSEMBLIES]
    national = next((body for body in named if body.type is not None and body.type.id == _NATIONAL), None)
    return national, any(body.type is not None and body.type.id != _NATIONAL and body.place for body in named)
