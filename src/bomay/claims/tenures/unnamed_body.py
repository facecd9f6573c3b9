"""Posts that leave their body out where the article names it elsewhere: "Bộ trưởng A" in news of one ministry."""

from collections import Counter
from collections.abc import Iterator, Sequence, Set

from msgspec.structs import replace

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.assembly import assembly_at
from bomay.claims.article.beside_body import Bare, base_of, body_beside, fits, is_abroad
from bomay.claims.article.house_noun import Place, house_of, noun_behind
from bomay.claims.bodies.chains import complete_bodies
from bomay.claims.bodies.resolve import is_nameless, resolve_body
from bomay.claims.careers.career import tells_career
from bomay.claims.careers.held_then import tells_then
from bomay.claims.people.people import People
from bomay.claims.posts.holdings import Holding
from bomay.claims.tenures.delegation import listed_countries
from bomay.lexicon import Role, is_surname
from bomay.mentions.bodies.steering import goes_on_unread
from bomay.mentions.kinds import BodyMention, PostMention, Scope
from bomay.model import Body, TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["claim_unnamed"]

_CHAIR = "Chủ tịch"
_OF_MANY = frozenset(
    {_CHAIR, "Ủy viên", "Ủy viên dự khuyết", "Thành viên", "Thường trực", "Trưởng đoàn", "Đại biểu", "Trợ lý"}
    | {"Tham tán", "Tùy viên", "Tùy viên quốc phòng"}
    | {"Tổng thống", "Phó Tổng thống", "Quốc vương", "Nhà vua", "Hoàng hậu"}
)

_MINISTERS_TOO = frozenset({"Chủ nhiệm", "Tổng Thanh tra", "Thống đốc"})  # who may be called "Bộ trưởng" of no ministry
_HEADS_OF_STATE = frozenset({"Chủ tịch nước", "Tổng Bí thư"})
_PRESIDENTS = ("Hồ Chí Minh", "Tôn Đức Thắng")  # called "Chủ tịch" in every article, of no body
_ONCE_NAMED = frozenset({"bộ trưởng", "cục trưởng", "tổng cục trưởng"})  # of a body that the article names but once
_PRESIDENT = lazy_pattern(r"[Cc]hủ tịch nước")
_FIRMS = ("Công ty", "Tập đoàn", "Tổng công ty", "Ngân hàng")
_IN_HIS_TIME = lazy_pattern(r"\bthời (?:của )?(?:ông |bà )?$")
_SECRETARY = "Tổng Thư ký"
_OF_ASSEMBLY = lazy_pattern(r"\bQuốc hội\b|\b[Cc]ác đại biểu\b")
_NOT_FAR = 400  # characters
_TEAM_HEADS = frozenset({"Trưởng đoàn", "Phó Trưởng đoàn"})
_TEAM = lazy_pattern(r"[Đđ]oàn [Kk]iểm tra (?:số )?(\d{1,5})\b")
_NEAR = 24  # as far from the name as an honorific and a rank reach; a post further off may be another's
_NOUN = lazy_pattern(
    r" (một |các |nhiều )?(công ty|doanh nghiệp|tập đoàn|hiệp hội|hội|trường|bộ phận|môn|quản lý|xí nghiệp|nhà máy|"
    r"bệnh viện|ngân hàng|chi nhánh|trung tâm|khoa|phòng|viện|văn phòng|khối|khu|kinh doanh|kỹ thuật|dự án)\b ?"
)


def claim_unnamed(article: Article, people: People, stated: Sequence[TenureClaim]) -> list[TenureClaim]:
    """Tenures of posts beside a name that leave out the one body which the article gives such posts.

    A post whose role the article gives in two bodies, or in none, stays without; so does one of a person whose
    post of that role is `stated` in full, and a seat of one that two such people or another's stated tenure claim.
    """
    known = {(claim.person, claim.role) for claim in stated if not is_nameless(claim.body)}
    teams = _teams(article, people, known)
    chiefs = {claim.person for claim in stated if claim.role in _MINISTERS_TOO}
    heads = {claim.person for claim in stated if claim.role in _HEADS_OF_STATE}
    bare = [
        each
        for each in _bare(article, people)
        if (each.person, each.post.role.label) not in known
        and not (base_of(each.post.role) == "bộ trưởng" and each.person in chiefs)
        and not (each.post.role.label == _CHAIR and each.person in {*heads, *_PRESIDENTS})
    ]
    if not bare:
        return teams
    settled = _Settled(article, stated, bare)
    found = [(each, settled.place_of(each)) for each in bare]
    return [*teams, *(_claim(article, each, place) for each, place in found if place is not None)]


class _Settled:
    """What the article settles for its bare posts: the bodies that it names, and who holds or wants which seat."""

    def __init__(self, article: Article, stated: Sequence[TenureClaim], bare: Sequence[Bare]) -> None:
        self.article = article
        self.holders = {(claim.role, claim.body.name) for claim in stated if claim.status is TenureStatus.CURRENT}
        self.wanted = Counter(role for _, role in {(e.person, e.post.role.label) for e in bare if _is_held_now(e.post)})
        self.posts = list(_posts_with_bodies(article))
        bodies = [(item, sentence) for sentence in article.sentences for item in sentence.items]
        self.named = [
            _place(article, sentence, item)
            for item, sentence in bodies
            if type(item) is BodyMention and not is_abroad(sentence, item)
        ]
        self.places: dict[str, Place | None] = {}
        firms = any(place.body.name.startswith(_FIRMS) for place in self.named)
        self.of_one_chair = not firms and _PRESIDENT.search(article.text.text) is None

    def place_of(self, bare: Bare) -> Place | None:
        """Where the article names the body of a bare post; None where it names none, or the seat is another's."""
        post, sentence, role = bare.post, bare.sentence, bare.post.role
        noun = noun_behind(sentence.page.text, post)
        if noun:
            place = house_of(noun, post, sentence, [*self.named, *(at for _, at in self.posts)])
        else:
            place = body_beside(self.article, bare)
            if place is not None and not _is_of_another(sentence.page.text, post, place.body.name):
                taken = role.seats == "one" and (role.label, place.body.name) in self.holders
                return None if taken and _is_held_now(post) else place
            place = self._elsewhere(bare)
            if place is None or _is_alien(post, sentence, place, self.named):
                return None
        if place is None or not _is_held_now(post):
            return place
        if role.seats != "one" and not noun:
            return place
        disputed = (role.label, place.body.name) in self.holders or self.wanted[role.label] > 1
        return None if disputed else place

    def _elsewhere(self, bare: Bare) -> Place | None:
        """The one place of the article that gives a body to posts of the role."""
        role = bare.post.role
        if role.label == _CHAIR and not (bare.leads and self.of_one_chair):
            return None
        if role.id not in self.places:
            placed = _place_of(role, self.posts, self.named)
            self.places[role.id] = placed or _of_assembly(self.article, bare.sentence, bare.post)
        return self.places[role.id]


def _place_of(role: Role, posts: list[tuple[Role, Place]], named: list[Place]) -> Place | None:
    """The one place that names the body of a role: with such a post, or by the kind of body that it heads."""
    place = _only([place for other, place in posts if base_of(other) == base_of(role)])
    fitting = [place for place in (*named, *(at for _, at in posts)) if fits(role, place.body)]
    return place or (_only(fitting) if len(fitting) > 1 or base_of(role) in _ONCE_NAMED else None)


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
    return any(fits(role, body) for body in here)


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
        Bare(person, sentence, post, holding.name)
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
    return [_claim(article, head, place) for head in heads]


def _bare(article: Article, people: People) -> Iterator[Bare]:
    for sentence in article.sentences:
        bare = [each for each in sentence.holdings if any(_names_none(post.bodies) for post in each.posts)]
        abroad = listed_countries(sentence) if bare else {}
        for holding in bare:
            if holding.name.start in abroad:
                continue  # "các lãnh đạo của Lào như Phó Chủ tịch A": of no body of ours
            person = people.name_of(sentence, holding.name)
            if person is None or not is_surname(person.split(" ")[0]):
                continue  # "Bộ trưởng Smith" is of another state
            once = min((post.start for post in holding.posts if post.scope is Scope.FORMER), default=sentence.end)
            for post, bodies in zip(holding.posts, complete_bodies(holding.posts), strict=True):
                past = once < post.start or (holding.predicated and tells_career(article, sentence, post.start))
                past = past or tells_then(sentence, holding, post)
                past = past or _IN_HIS_TIME.search(sentence.page.text, sentence.start, post.start) is not None
                if _names_none(bodies) and _may_be_bare(sentence, holding, post):
                    told = replace(post, scope=Scope.FORMER) if past else post
                    yield Bare(person, sentence, told, holding.name)


def _may_be_bare(sentence: Sentence, holding: Holding, post: PostMention) -> bool:
    """Whether a post without a body stands near its holder's name, and is no other office's than its words tell."""
    near = abs(holding.name.start - post.end) < _NEAR or abs(post.start - holding.name.end) < _NEAR
    if not near and post not in holding.posts[: holding.header]:  # "và 4 Thứ trưởng: A, B, C, D"
        return False
    before = (other.role for other in holding.posts if other.start < holding.name.start < post.start)
    if any(base_of(role) == base_of(post.role) and role != post.role for role in before):
        return False  # "Chủ tịch UBND tỉnh A, Phó Chủ tịch phụ trách …": the second is of whom it goes on to name
    if noun_behind(sentence.page.text, post):
        return True
    alone = post.role.label in _OF_MANY - {_CHAIR}
    return not (alone or goes_on_unread(sentence.page, post.end, post.role.body_noun))


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


def _only(places: Sequence[Place]) -> Place | None:
    """The place that names the body, if all name the same one."""
    return places[0] if len({place.body.name.casefold() for place in places}) == 1 else None


def _claim(article: Article, bare: Bare, place: Place) -> TenureClaim:
    post = bare.post
    spans = ((bare.sentence, post.start, post.end), (place.sentence, place.start, place.end))
    return TenureClaim(
        person=bare.person,
        role=post.role.label,
        body=place.body,
        status=TenureStatus.FORMER if post.scope is Scope.FORMER else TenureStatus.CURRENT,
        term=post.term or None,
        acting=post.scope is Scope.ACTING,
        evidence=article.evidence("co-quan-neu-noi-khac", *spans),
    )
