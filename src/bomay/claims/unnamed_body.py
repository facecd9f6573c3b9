"""Posts that leave their body out where the article names it elsewhere: "Bộ trưởng A" in news of one ministry."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence, Set

from msgspec.structs import replace

from bomay.claims.article import Article, Sentence
from bomay.claims.assembly import assembly_at
from bomay.claims.bodies import KIND_OF_PARTY, is_nameless, resolve_body
from bomay.claims.career import tells_career
from bomay.claims.chains import complete_bodies
from bomay.claims.delegation import listed_countries
from bomay.claims.house_noun import Place, house_of, noun_behind
from bomay.claims.people import People
from bomay.lexicon import Role, is_surname
from bomay.mentions.kinds import BodyMention, PostMention, Scope
from bomay.mentions.steering import goes_on_unread
from bomay.model import Body, TenureClaim, TenureStatus

__all__ = ["claim_unnamed"]

_HEAD_OF = {"Thứ trưởng": "Bộ trưởng", "Thứ trưởng Thường trực": "Bộ trưởng"}
_OF_MANY = frozenset(
    {"Chủ tịch", "Ủy viên", "Ủy viên dự khuyết", "Thành viên", "Thường trực", "Trưởng đoàn", "Đại biểu", "Trợ lý"}
    | {"Tham tán", "Tùy viên", "Tùy viên quốc phòng"}
    | {"Tổng thống", "Phó Tổng thống", "Quốc vương", "Nhà vua", "Hoàng hậu"}
)

_SECRETARY = "Tổng Thư ký"
_OF_ASSEMBLY = re.compile(r"\bQuốc hội\b|\b[Cc]ác đại biểu\b")
_NOT_FAR = 400  # characters
_TEAM_HEADS = frozenset({"Trưởng đoàn", "Phó Trưởng đoàn"})
_TEAM = re.compile(r"[Đđ]oàn [Kk]iểm tra (?:số )?(\d{1,5})\b")
_NEAR = 24  # as far from the name as an honorific and a rank reach; a post further off may be another's
_HEADED = frozenset({"Bộ", "Trường", "Viện", "Cục", "Tổng cục"})
_NOUN = re.compile(
    r" (một |các |nhiều )?(công ty|doanh nghiệp|tập đoàn|hiệp hội|hội|trường|bộ phận|môn|quản lý|xí nghiệp|nhà máy|"
    r"bệnh viện|ngân hàng|chi nhánh|trung tâm|khoa|phòng|viện|văn phòng|khối|khu|kinh doanh|kỹ thuật|dự án)\b ?"
)
_NO_MINISTRY = ("Bộ Chính trị", "Bộ Tư lệnh", "Bộ Chỉ huy", "Bộ đội", "Bộ Tổng Tham mưu", "Trường hợp")
_FOR_BODY = re.compile(r"\b(?:[Vv]ề phía|[Tt]hay mặt|[Đđ]ại diện(?: cho)?|[Pp]hía) $")
_CONSISTS = re.compile(
    r" (?:(?:khóa|khoá|nhiệm kỳ) [^,.;:]{1,20} )?(?:(?:hiện|hiện nay|hiện tại|đang|nay|vẫn|chỉ|cũng|đã|còn) )*"
    r"(?:có|gồm|gồm có|còn|bao gồm)(?: lại)?(?: đủ)?(?: \d{1,2} (?:người|thành viên|đồng chí))?:? "
)
_WITH_HEAD = {
    "chủ tịch": ("Ủy ban nhân dân", "Hội đồng nhân dân", "Hội ", "Hiệp hội", "Liên đoàn", "Ủy ban Mặt trận"),
    "giám đốc": ("Sở ", "Công an tỉnh", "Công an thành phố", "Trung tâm", "Bệnh viện", "Công ty"),
}


def claim_unnamed(article: Article, people: People, stated: Sequence[TenureClaim]) -> list[TenureClaim]:
    """Tenures of posts beside a name that leave out the one body which the article gives such posts.

    A post whose role the article gives in two bodies, or in none, stays without; so does one of a person whose
    post of that role is `stated` in full, and a seat of one that two such people or another's stated tenure claim.
    """
    known = {(claim.person, claim.role) for claim in stated if not is_nameless(claim.body)}
    teams = _teams(article, people, known)
    bare = [found for found in _bare(article, people) if (found[0], found[2].role.label) not in known]
    holders = {(claim.role, claim.body.name) for claim in stated if claim.status is TenureStatus.CURRENT}
    seats = {(person, post.role.label) for person, _, post in bare if _is_held_now(post)}
    wanted = Counter(role for _, role in seats)
    if not bare:
        return teams
    posts = list(_posts_with_bodies(article))
    bodies = [(item, sentence) for sentence in article.sentences for item in sentence.items]
    named = [_place(article, sentence, item) for item, sentence in bodies if type(item) is BodyMention]
    found: list[TenureClaim] = []
    places: dict[str, Place | None] = {}
    for person, sentence, post in bare:
        if post.role.id not in places and post.role.label not in _OF_MANY:
            places[post.role.id] = _place_of(post.role, posts, named) or _of_assembly(article, sentence, post)
        place = _spoken_for(post, sentence, named) or _composed(post, sentence, named) or places.get(post.role.id)
        noun = noun_behind(sentence.page.text, post)
        if noun:
            place = house_of(noun, post, sentence, [*named, *(at for _, at in posts)])
        label = post.role.label
        disputed = (
            place is not None and _is_held_now(post) and ((label, place.body.name) in holders or wanted[label] > 1)
        )
        alien = place is not None and not noun and _is_alien(post, sentence, place, named)
        if place is not None and not disputed and not alien:
            found.append(_claim(article, person, (sentence, post), place))
    return [*teams, *found]


def _place_of(role: Role, posts: list[tuple[Role, Place]], named: list[Place]) -> Place | None:
    """The one place that names the body of a role: with such a post, or by the kind of body that it heads."""
    place = _only([place for other, place in posts if _base(other) == _base(role)])
    fitting = [place for place in (*named, *(at for _, at in posts)) if _fits(role, place.body)]
    return place or (_only(fitting) if len(fitting) > 1 else None)


def _spoken_for(post: PostMention, sentence: Sentence, named: Sequence[Place]) -> Place | None:
    """The body for which a post's holder is told to come or speak: "Về phía Bộ Nội vụ, Thứ trưởng A"."""
    text = sentence.page.text
    for place in named:
        if place.sentence is sentence and text[place.end : post.start] in (", ", ", đồng chí ", ", ông ", ", bà "):
            sent = _FOR_BODY.search(text, max(sentence.start, place.start - 20), place.start)
            return place if sent is not None and _heads(post.role, place.body) else None
    return None


def _composed(post: PostMention, sentence: Sentence, named: Sequence[Place]) -> Place | None:
    """The body that is told to consist of a post's holder and others: "UBND tỉnh có Chủ tịch A và 4 Phó Chủ tịch …"."""
    text = sentence.page.text
    before = [place for place in named if place.sentence is sentence and place.end <= post.start]
    place = before[-1] if before else None
    if place is None or not _CONSISTS.match(text, place.end) or re.search(r"[;.]", text[place.end : post.start]):
        return None
    return place if _heads(post.role, place.body) else None


def _heads(role: Role, body: Body) -> bool:
    """Whether a body of its kind has such a post."""
    return _fits(role, body) or body.name.startswith(_WITH_HEAD.get(_base(role), ()))


def _of_assembly(article: Article, sentence: Sentence, post: PostMention) -> Place | None:
    """The National Assembly as the place of its Secretary General, in news of what is said and done there.

    It or its deputies are named not far from the post: "Tổng Thư ký A" may be of a council told of beside it.
    """
    if post.role.label != _SECRETARY or sentence.in_title:
        return None
    near = _OF_ASSEMBLY.search(article.text.text, max(0, post.start - _NOT_FAR), post.end + _NOT_FAR)
    found = assembly_at(article.context, post.start) if near else None
    if found is None or found.label != "Quốc hội":
        return None
    named = (part for part in article.sentences if not part.in_title and part.start <= found.start < part.end)
    where = next(named, None)
    return _place(article, where, found) if where is not None else None


def _is_alien(post: PostMention, sentence: Sentence, place: Place, named: Sequence[Place]) -> bool:
    """Whether the words beside a post tell of another body than that of a place."""
    other = _is_of_another(sentence.page.text, post, place.body.name)
    return other or _has_rival(post.role, sentence, place, named)


def _has_rival(role: Role, sentence: Sentence, place: Place, named: Sequence[Place]) -> bool:
    """Whether the sentence itself names another body of the kind: "Bộ Công Thương, theo Thứ trưởng A" is not of X."""
    here = (at.body for at in named if at.sentence is sentence and at.body.name != place.body.name)
    return any(_fits(role, body) for body in here)


def _is_of_another(text: str, post: PostMention, name: str) -> bool:
    """Whether a common noun behind a post tells of another body than that of the name.

    "Giám đốc (một) công ty vàng" is not of "Công an tỉnh …"; "Hiệu trưởng trường Tiểu học" not of "Trường Đại học …".
    """
    told = _NOUN.match(text, post.end)
    if told is None:
        return False
    same = told[2] in name.casefold() and not told[1]
    return not same or text[told.end() : told.end() + 1].isupper()


def _is_held_now(post: PostMention) -> bool:
    """Whether a post is a seat of one that is held still: not a deputy's, nor a former one."""
    return post.scope is not Scope.FORMER and post.role.seats == "one"


def _teams(article: Article, people: People, known: Set[tuple[str, str]]) -> list[TenureClaim]:
    """Who leads the one numbered inspection team of the article: "Trưởng đoàn kiểm tra" where it is "số 1348"."""
    heads = [
        (person, sentence, post)
        for sentence in article.sentences
        for holding in sentence.holdings
        for post in holding.posts
        if post.role.label in _TEAM_HEADS
        and not post.bodies
        and sentence.page.text.endswith("iểm tra", 0, post.end)
        and (person := people.name_of(sentence, holding.name)) is not None
        and (person, post.role.label) not in known
    ]
    numbers = {match[1]: match for match in _TEAM.finditer(article.text.text)} if heads else {}
    if len(numbers) != 1:
        return []
    number, match = next(iter(numbers.items()))
    sentence = next(part for part in article.sentences if not part.in_title and part.start <= match.start() < part.end)
    place = Place(Body(name=f"Đoàn kiểm tra số {number}"), sentence, match.start(), match.end())
    return [_claim(article, person, (where, post), place) for person, where, post in heads]


def _bare(article: Article, people: People) -> Iterator[tuple[str, Sentence, PostMention]]:
    for sentence in article.sentences:
        bare = [each for each in sentence.holdings if any(_names_none(post.bodies) for post in each.posts)]
        abroad = listed_countries(sentence) if bare else {}
        for holding in bare:
            if holding.name.start in abroad:
                continue  # "các lãnh đạo của Lào như Phó Chủ tịch A": of no body of ours
            person = people.name_of(sentence, holding.name)
            once = min((post.start for post in holding.posts if post.scope is Scope.FORMER), default=sentence.end)
            for post, bodies in zip(holding.posts, complete_bodies(holding.posts), strict=True):
                named = person is not None and is_surname(person.split(" ")[0])  # "Bộ trưởng Smith" is of another state
                near = abs(holding.name.start - post.end) < _NEAR or abs(post.start - holding.name.end) < _NEAR
                near = near or post in holding.posts[: holding.header]  # "và 4 Thứ trưởng: A, B, C, D"
                noun = noun_behind(sentence.page.text, post)
                alone = post.role.label in _OF_MANY and _CONSISTS.search(sentence.words) is None
                of_many = alone or goes_on_unread(sentence.page, post.end, post.role.body_noun)
                of_many = of_many and not noun
                past = once < post.start or (holding.predicated and tells_career(article, sentence, post.start))
                if person is not None and named and near and _names_none(bodies) and not of_many:
                    yield person, sentence, replace(post, scope=Scope.FORMER) if past else post


def _names_none(bodies: Sequence[BodyMention]) -> bool:
    """Whether a post names no body, or a common noun only: "giám đốc công ty"."""
    return all(body.label.islower() for body in bodies)


def _posts_with_bodies(article: Article) -> Iterator[tuple[Role, Place]]:
    for sentence in article.sentences:
        for _, post in sentence.posts:
            for body in () if _names_none(post.bodies) else post.bodies[:1]:
                several = post.plural and body.label == "Sở"  # "các Giám đốc Sở": each of one of his own
                resolved = Body(name=body.label) if several else resolve_body(body, article.context)
                yield post.role, Place(resolved, sentence, post.start, max(post.end, body.end))


def _place(article: Article, sentence: Sentence, body: BodyMention) -> Place:
    return Place(resolve_body(body, article.context), sentence, body.start, body.end)


def _base(role: Role) -> str:
    """The role that a deputy's is named after: posts of one base are of one body."""
    label = _HEAD_OF.get(role.label, role.label)
    return label.removeprefix("Phó ").removesuffix(" Thường trực").casefold()


def _fits(role: Role, body: Body) -> bool:
    """Whether a body is of the kind that such a role heads: a ministry for "Thứ trưởng", a school for "Hiệu trưởng"."""
    if _base(role) == "bí thư":
        return body.type in KIND_OF_PARTY and body.place is not None
    noun = "Bộ" if _base(role) == "bộ trưởng" else role.body_noun
    return noun in _HEADED and body.name.startswith(f"{noun} ") and not body.name.startswith(_NO_MINISTRY)


def _only(places: Sequence[Place]) -> Place | None:
    """The place that names the body, if all name the same one."""
    return places[0] if len({place.body.name.casefold() for place in places}) == 1 else None


def _claim(article: Article, person: str, said: tuple[Sentence, PostMention], place: Place) -> TenureClaim:
    sentence, post = said
    spans = ((sentence, post.start, post.end), (place.sentence, place.start, place.end))
    return TenureClaim(
        person=person,
        role=post.role.label,
        body=place.body,
        status=TenureStatus.FORMER if post.scope is Scope.FORMER else TenureStatus.CURRENT,
        term=post.term or None,
        acting=post.scope is Scope.ACTING,
        evidence=article.evidence("co-quan-neu-noi-khac", *spans),
    )
