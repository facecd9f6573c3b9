"""Bodies that the sentence of a post names apart from it: "đoàn công tác của Bộ Y tế do Thứ trưởng A dẫn đầu"."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.country import country_at
from bomay.claims.article.house_noun import Place
from bomay.claims.bodies.resolve import KIND_OF_PARTY, is_nameless, resolve_body
from bomay.lexicon import Role
from bomay.mentions.kinds import BodyMention, NameMention, PlaceMention, PostMention
from bomay.model import Body
from bomay.text.lazy import lazy_pattern

__all__ = ["Bare", "base_of", "body_beside", "fits", "is_abroad"]

_HEAD_OF = {"Thứ trưởng": "Bộ trưởng", "Thứ trưởng Thường trực": "Bộ trưởng"}
_HEADED = frozenset({"Bộ", "Trường", "Viện", "Cục", "Tổng cục"})
_NO_MINISTRY = ("Bộ Chính trị", "Bộ Tư lệnh", "Bộ Chỉ huy", "Bộ đội", "Bộ Tổng Tham mưu", "Trường hợp")
_FOR_BODY = lazy_pattern(
    r"\b(?:[Vv]ề phía|[Tt]hay mặt|[Đđ]ại diện(?: cho)?|[Pp]hía)(?: (?:tập thể )?(?:ban )?lãnh đạo)? $"
)
_CONSISTS = lazy_pattern(
    r" (?:(?:khóa|khoá|nhiệm kỳ) [^,.;:()]{1,20} )?(?:\([^()\n]{4,40}\) )?"
    r"(?:(?:hiện|hiện nay|hiện tại|đang|nay|vẫn|chỉ|cũng|đã|còn) )*"
    r"(?:có|gồm|gồm có|còn|bao gồm|là)(?: lại)?(?: đủ)?(?: \d{1,2} (?:người|thành viên|đồng chí))?(?: gồm)?:? "
)
_WITH_HEAD = {
    "chủ tịch": ("Ủy ban nhân dân", "Hội đồng nhân dân", "Hội ", "Hiệp hội", "Liên đoàn", "Ủy ban Mặt trận"),
    "giám đốc": ("Sở ", "Công an tỉnh", "Công an thành phố", "Trung tâm", "Bệnh viện", "Công ty", "Học viện"),
    "tổng giám đốc": ("Công ty", "Tổng công ty", "Tập đoàn", "Ngân hàng"),
    "trưởng ban": ("Ban Tổ chức", "Ban Kinh tế", "Ban Nội chính", "Ban Dân vận", "Ban Tuyên giáo", "Ban Quản lý"),
}
_CHAIRED = (
    *_WITH_HEAD["chủ tịch"],
    "Hội đồng",
    "Quốc hội",
    "Nhà nước",
    "Đảng ",
    "Tập đoàn",
    "Tổng công ty",
    "Câu lạc bộ",
)
_SERVES = lazy_pattern(
    r"(?:Văn phòng|Đoàn công tác|Thường trực) (?=Ủy ban nhân dân |Bộ (?!Chính|Tư lệnh|Chỉ huy|Tổng))"
)
_COMMITTEE = "Ủy ban nhân dân "
_DONE_BY = lazy_pattern(
    r" (?:(?:vừa|đã|mới) )?(?:(?:có|ra|ban hành|gửi) (?:văn bản|công văn|thông báo|báo cáo|quyết định|tờ trình) )?"
    r"do (?:(?:ông|bà|đồng chí) (?:[A-ZĐ][^,;.]{3,30}, )?)?"
)
_LEADERS = lazy_pattern(r"\b(?:[Ll]ãnh đạo|[Tt]hường trực)(?: của)? $")
_VOTED = lazy_pattern(r", (?:ông|bà|đồng chí) [^,;.()]{3,30} \(")
_LIST = 260  # characters over which the posts of one list are told
_SHORT_LIST = 150
_STOPS = lazy_pattern(r"[.!?] |\n")


@dataclass(frozen=True, slots=True)
class Bare:
    """A post beside a person's name that names no body."""

    person: str
    sentence: Sentence
    post: PostMention
    name: NameMention

    @property
    def leads(self) -> bool:
        """Whether the post stands before the name."""
        return self.post.start < self.name.start


def base_of(role: Role) -> str:
    """The role that a deputy's is named after: posts of one base are of one body."""
    label = _HEAD_OF.get(role.label, role.label)
    return label.removeprefix("Phó ").removesuffix(" Thường trực").casefold()


def fits(role: Role, body: Body) -> bool:
    """Whether a body is of the kind that such a role heads: a ministry for "Thứ trưởng", a school for "Hiệu trưởng"."""
    if base_of(role) == "bí thư":
        return body.type in KIND_OF_PARTY and body.place is not None
    noun = "Bộ" if base_of(role) == "bộ trưởng" else role.body_noun
    return noun in _HEADED and body.name.startswith(f"{noun} ") and not body.name.startswith(_NO_MINISTRY)


def body_beside(article: Article, bare: Bare) -> Place | None:
    """The body that the words of the sentence around a bare post give it; None where they give none.

    It is told to have sent or to consist of its holder, is given to a like post of the same list, or is the only one
    of its kind that the sentence names, before the post.
    """
    places = list(_named_in(article, bare.sentence))
    if not places:
        return None
    for told in (_spoken_for, _composed, _of_list, _only_before):
        place = told(bare, places)
        if place is not None:
            return None if is_nameless(place.body) else place
    return None


def _named_in(article: Article, sentence: Sentence) -> Iterator[Place]:
    """The bodies that a sentence names, at posts and alone, each with the one that owns it."""
    for unit in sentence.units:
        if type(unit) is PlaceMention:
            continue
        for body in unit.bodies if type(unit) is PostMention else (unit,):
            for mention in (body, body.owner):
                if mention is None or mention.label.islower() or is_abroad(sentence, mention):
                    continue
                named = resolve_body(mention, article.context)
                served = _SERVES.match(named.name)
                if served is not None:  # "Văn phòng UBND thành phố X", "Đoàn công tác Bộ Y tế"
                    named = Body(name=named.name[served.end() :], place=named.place)
                yield Place(named, sentence, mention.start, mention.end)


def is_abroad(sentence: Sentence, mention: BodyMention) -> bool:
    """Whether a body is another state's, as its name or the words right behind it tell."""
    return bool(mention.country or country_at(sentence.page.text, mention.end + 1)[0])


def _heads(role: Role, body: Body) -> bool:
    """Whether a body of its kind has such a post."""
    return fits(role, body) or body.name.startswith(_WITH_HEAD.get(base_of(role), ()))


def _spoken_for(bare: Bare, places: Sequence[Place]) -> Place | None:
    """The body for which a post's holder is told to come or speak, or by whose head something of it is done.

    "Về phía Bộ Nội vụ, Thứ trưởng A", "đoàn công tác của Bộ Y tế do Thứ trưởng A dẫn đầu".
    """
    text, post = bare.sentence.page.text, bare.post
    for place in places:
        between = text[place.end : post.start] if place.end <= post.start else ""
        if between in (", ", ", đồng chí ", ", ông ", ", bà "):
            sent = _FOR_BODY.search(text, max(bare.sentence.start, place.start - 40), place.start)
            return place if sent is not None and _heads(post.role, place.body) else None
        if _DONE_BY.fullmatch(between) and _heads(post.role, place.body):
            return place
        led = place.end <= post.start and _LEADERS.search(text, max(bare.sentence.start, place.start - 20), place.start)
        if led and _VOTED.match(text, place.end, post.start) and _heads(post.role, place.body):
            return place  # "Đối với lãnh đạo UBND tỉnh, ông A (Chủ tịch) có 50 phiếu, ông B (Phó Chủ tịch) …"
    return None


def _composed(bare: Bare, places: Sequence[Place]) -> Place | None:
    """The body that is told to consist of a post's holder and others: "UBND tỉnh có Chủ tịch A và 4 Phó Chủ tịch …"."""
    text, post = bare.sentence.page.text, bare.post
    before = [place for place in places if place.end <= post.start and _CONSISTS.match(text, place.end)]
    place = before[-1] if before else None
    if place is None or _STOPS.search(text, place.end, post.start) or not _heads(post.role, place.body):
        return None
    others = {other.body.name for other in places if place.end < other.start < post.start}
    rivals = (other for other in places if other.body.name in others - {place.body.name})
    return None if any(_heads(post.role, other.body) for other in rivals) else place


def _of_list(bare: Bare, places: Sequence[Place]) -> Place | None:
    """The body of a like post in the same list: "ông A, Chủ tịch và ông B, Phó Chủ tịch UBND huyện X".

    So has a deputy behind the head: "Chủ tịch UBND huyện X A và Phó Chủ tịch B".
    """
    post, text = bare.post, bare.sentence.page.text
    like = [
        other for _, other in bare.sentence.posts if other is not post and base_of(other.role) == base_of(post.role)
    ]
    named = [other for other in like if other.bodies and not other.bodies[0].country]
    after = [other for other in named if 0 < other.start - post.end < _LIST]
    before = [other for other in named if 0 < post.start - other.end < _SHORT_LIST]
    if after and not bare.leads:
        return _at(after[0].bodies[0], places) if _goes_on(bare, after[0]) else None
    is_deputy = post.role.label.casefold() != base_of(post.role)
    if before and is_deputy and not _STOPS.search(text, before[-1].end, post.start):
        return _at(before[-1].bodies[0], places)
    return None


def _goes_on(bare: Bare, after: PostMention) -> bool:
    """Whether a list goes on from a bare post to a like one: no words between but names and what each of them holds."""
    post, text = bare.post, bare.sentence.page.text
    if _STOPS.search(text, post.end, after.start) or text.startswith(" (từ ", post.end):
        return False
    name = next((name.start for _, name in bare.sentence.names if name.start > post.end), after.start)
    return not any(post.end < other.start < name for _, other in bare.sentence.posts if other is not after)


def _at(body: BodyMention, places: Sequence[Place]) -> Place | None:
    return next((place for place in places if (place.start, place.end) == (body.start, body.end)), None)


def _only_before(bare: Bare, places: Sequence[Place]) -> Place | None:
    """The only body of its kind in the sentence, named before the post: "Bộ Y tế kiểm điểm Thứ trưởng A"."""
    role = bare.post.role
    base = base_of(role)
    if not bare.leads or base in ("bí thư", "trưởng ban"):
        return None
    heads = _WITH_HEAD.get(base, ())
    rivals = _CHAIRED if base == "chủ tịch" else heads
    found = [place for place in places if (place.body.name.startswith(rivals) if rivals else fits(role, place.body))]
    if len({place.body.name.casefold() for place in found}) != 1 or found[0].end > bare.post.start:
        return None
    return found[0] if base != "chủ tịch" or found[0].body.name.startswith(_COMMITTEE) else None
