"""The assembly that a bare "đại biểu Nguyễn Văn A" sits in, as the rest of the article tells it."""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import replace

from bomay.claims.bodies.context import Context, province_kind
from bomay.lexicon import load_lexicon
from bomay.mentions.kinds import BodyMention, NameMention, PostMention
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Hinted

__all__ = ["assembly_at", "national_assembly_of", "tells_debates", "with_debates"]

_NATIONAL = "quoc-hoi"
_ASSEMBLIES = frozenset({_NATIONAL, "hoi-dong-nhan-dan"})
_DEBATES = Hinted(
    r"[Cc]hất vấn|[Kk]ỳ họp|[Pp]hiên (?:họp|thảo luận|giải trình)|thảo luận (?:tại|ở) (?:tổ|hội trường)|"
    r"[Dd]ự (?:án |thảo )+[Ll]uật|nghị trường|[Tt]ranh luận|phiếu tín nhiệm|(?:hành lang|diễn đàn) Quốc hội|"
    r"[Bb]uổi (?:thảo luận|giám sát)[^.;:]{0,30} (?:HĐND|Hội đồng nhân dân|Quốc hội)|"
    r"[Tt]hảo luận (?:(?:tại )?tổ|tại Quốc hội)|Quốc hội (?:đã )?(?:thảo luận|biểu quyết|thông qua|chia thành các tổ)",
    *("hất vấn", "ỳ họp", "hiên họp", "hiên thảo", "hiên giải", "hảo luận ", "án luật", "án Luật"),
    *("uổi thảo luận", "uổi giám sát"),
    *("thảo luật", "thảo Luật", "nghị trường", "ranh luận", "phiếu tín nhiệm", "g Quốc hội", "n Quốc hội"),
    *("Quốc hội đã", "Quốc hội thảo", "Quốc hội biểu", "Quốc hội thông", "Quốc hội chia"),
)

_SITS = lazy_pattern(
    r"(?:[Kk]ỳ họp|[Pp]hiên (?:họp|khai mạc|bế mạc|chất vấn|thảo luận)|"
    r"[Bb]uổi (?:thảo luận|chất vấn|giám sát)|hành lang|hội trường|diễn đàn|nghị trường)[^.;:]{0,40} $"
)
_REACH = 60
_SENT_BY = lazy_pattern(
    r"(?: ?\((?:[Đđ]oàn (?:ĐBQH )?)?|(?:,| [-–]) [Đđ]oàn (?:ĐBQH )?)(?:tỉnh |thành phố |TP\.? ?)?"
    r"(?P<province>[^\W\d_][^(),;]{2,19}?)(?=[),]| [-–])"
)
_OF_DELEGATION = lazy_pattern(r" ?[,(–-] ?(?:thành viên )?(?:thuộc )?[Đđ]oàn (?:[Đđ]ại biểu Quốc hội|ĐBQH) ")
_MINISTERS_ASKED = lazy_pattern(r"[Cc]hất vấn (?:các )?Bộ trưởng|Bộ trưởng[^.;\n]{0,80} trả lời chất vấn")


def tells_debates(text: str) -> bool:
    """Whether an article tells of what deputies of an assembly do: questions, sittings, bills."""
    return _DEBATES.search(text) is not None


def with_debates(context: Context, text: str) -> Context:
    """The context of a text that tells of debates, with the assembly that debates.

    It is the National Assembly if the article names it and no people's council of a place, or else the one assembly
    that is told to sit: "kỳ họp thứ 5 HĐND tỉnh".
    """
    named = [body for body in context.bodies if body.type is not None and body.type.id in _ASSEMBLIES]
    national = next((body for body in named if body.type is not None and body.type.id == _NATIONAL), None)
    councils = any(body.place for body in named if body.type is not None and body.type.id != _NATIONAL)
    debating = national if national is not None and not councils else _sitting(named, text)
    return replace(context, debates=True, debating=debating, councils_alone=councils and national is None)


def assembly_at(context: Context, at: int) -> BodyMention | None:
    """The one assembly whose deputies the article tells of, named last before an offset, or else the one that debates.

    None where it is unclear.
    """
    if not context.assemblies:
        return context.debating
    if not context.one_assembly:
        return None
    before = bisect_left(context.assemblies, at, key=lambda body: body.start)
    return context.assemblies[max(before - 1, 0)]


def _sitting(named: Sequence[BodyMention], text: str) -> BodyMention | None:
    """The assembly before which words tell that it sits, with its place where one mention gives it; None of several."""
    sitting = [body for body in named if _SITS.search(text, max(0, body.start - _REACH), body.start)]
    places = {(body.label, body.place.kind, body.place.name) for body in sitting if body.place and body.place.name}
    if not sitting or len({body.label for body in sitting}) > 1 or len(places) > 1:
        return None
    return next((body for body in sitting if body.place and body.place.name), sitting[0])


def national_assembly_of(context: Context, text: str, *, post: PostMention, name: NameMention) -> BodyMention | None:
    """The National Assembly, where debates are told of and a deputy is told with the province that sent him, or where
    ministers are questioned; where a deputy is told to be of a delegation to it, also without debates.

    "Đại biểu Nguyễn Văn A (Hải Dương)"; None for anyone else, and where the article names councils of places alone.
    """
    if not _OF_DELEGATION.match(text, name.end):
        if not context.debates or context.councils_alone:
            return None
        sent = _SENT_BY.match(text, name.end)
        if (sent is None or not province_kind(sent["province"])) and not _MINISTERS_ASKED.search(text):
            return None
    kind = load_lexicon().body_type(_NATIONAL)
    return BodyMention(post.start, post.end, kind, kind.label, None, None)
