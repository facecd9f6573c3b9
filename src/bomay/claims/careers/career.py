"""Careers: posts told of one person in a list or with the years in which they were held."""

from collections.abc import Iterator, Sequence

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.life import tells_of_birth
from bomay.claims.bodies.chains import complete_bodies
from bomay.claims.bodies.resolve import resolve_body
from bomay.claims.careers.held_time import times_behind
from bomay.claims.careers.stretches import Stretch, free_posts, goes_on_in_life, stretches_of
from bomay.claims.careers.taking import before_taking
from bomay.claims.careers.time import times_in
from bomay.claims.careers.workplace import at_workplace
from bomay.claims.people.called_short import opened_by
from bomay.claims.people.people import People
from bomay.claims.people.pronouns import whose_posts
from bomay.claims.people.real_names import ALIAS
from bomay.claims.posts.alternate import with_alternate
from bomay.mentions.kinds import BodyMention, Mark, PostMention
from bomay.mentions.sentence import FILLER
from bomay.model import TenureClaim, TenureStatus
from bomay.text.lazy import lazy_pattern

__all__ = ["claim_careers", "most_named", "tells_career"]

_BESIDES = lazy_pattern(
    r"\s*(?:Ông|Bà|Đồng chí|Anh|Chị)(?: [A-ZĐÀ-Ỹ]\w*){0,5}(?: cũng)? (?:đồng thời|kiêm|kiêm nhiệm)\b"
)
_AGE = lazy_pattern(r"(?:Ông|Bà|Đồng chí|\w+ (?:tướng|tá|úy|đô đốc|sĩ|sư))(?: [A-ZĐÀ-Ỹ]\w*){2,5},? \(?\d\d tuổi\b")
_ALIAS = lazy_pattern(rf"\b(?:{ALIAS})\b")
_BECAME = lazy_pattern(r",?(?: và)? (?:rồi|trở thành|sau đó|rồi trở thành|sau đó trở thành|lên|rồi lên)(?: làm| là)? ")
_ENDS = lazy_pattern(r"[.,;]| (?:\d|từ|vào|năm|trong|cho|đến)")
_COUNTRYMAN = lazy_pattern(r"\b(?:cùng quê|đồng hương|cùng làng)\b")  # "Quê ông ở Nghệ An, cùng quê với ông B"


def claim_careers(article: Article, people: People) -> list[TenureClaim]:
    """Former tenures that the article lists of a person: "từng giữ các chức vụ: …", "Từ 2005 đến 2010: …"."""
    found: list[TenureClaim] = []
    subject: str | None = None
    born: str | None = None
    hero = most_named(people)
    before: Stretch | None = None
    last: Sentence | None = None
    for sentence in article.sentences:
        if sentence.in_title:
            continue
        names = names_in(people, sentence)
        opened = opened_by(people, sentence) if not names else None
        if opened is not None:
            names = opened if len(opened) == 1 else names
            born = subject = None  # the text goes over to him, or to somebody who is not known
        begins = sentence.end > article.life_start and not _COUNTRYMAN.search(sentence.words)
        if begins and (tells_of_birth(article.text.text, sentence.start, sentence.end) or _AGE.match(sentence.words)):
            alone = len(names) == 1 and hero not in names and not _is_alias(sentence)
            born = names[0] if alone else hero
        names = _told_of(people, sentence, names)
        told_before = _opened_aside(people, last) or born or subject
        person = whose_posts(people, sentence, names, told_before)
        subject = names[0] if names and person != told_before else subject
        if person is not None and len(names) < 2 and sentence.posts:
            stretches = list(stretches_of(article, sentence)) or list(_going_on(article, sentence, last, before))
            for stretch in stretches:
                found.extend(_claims(article, sentence, person, stretch))
            before = stretches[-1] if stretches else None
        else:
            before = None
        last = sentence
    return found


def _opened_aside(people: People, last: Sentence | None) -> str | None:
    """Of whom an aside that the sentence before opened behind a name goes on: "ông A (lúc ấy là X. Ông từng là Y)"."""
    at = last.page.text.rfind("(", last.start, last.end) if last is not None else -1
    if last is None or at < 0 or last.page.text.find(")", at, last.end) >= 0:
        return None
    return next((people.name_of(last, item) for _, item in last.names if 0 <= at - item.end <= 1), None)


def _told_of(people: People, sentence: Sentence, names: list[str]) -> list[str]:
    """The people named, without who tells it: "Ông A cho biết, trước khi được bổ nhiệm làm X, ông B là Y"."""
    taking = before_taking(sentence) if len(names) > 1 else None
    if taking is None:
        return names
    told = (people.name_of(sentence, item) for _, item in sentence.names if item.start >= taking[0])
    return [name for name in dict.fromkeys(told) if name is not None]


def _is_alias(sentence: Sentence) -> bool:
    """Whether the sentence begins with another name of who is told of: "Ông tên thật là Nguyễn Văn A, sinh năm …"."""
    if not sentence.names:
        return False  # a family name alone opens it, with nothing before
    alias = _ALIAS.search(sentence.words)
    return alias is not None and sentence.start + alias.start() < sentence.names[0][1].start


def _going_on(article: Article, sentence: Sentence, last: Sentence | None, before: Stretch | None) -> Iterator[Stretch]:
    """Posts that a life goes on with: "Ông đồng thời làm …" in the time told `before`, or a sentence of posts alone.

    `last` is the sentence before it; the posts of a list are held still where it tells no time and no act.
    """
    if sentence.end <= article.life_start or last is None:
        return
    listed = _is_list(sentence)
    if not listed and (before is None or not _BESIDES.match(sentence.page.text, sentence.start)):
        return
    posts = tuple(free_posts(sentence))
    times = [date for date in times_in(article, last) if date.last is not None]
    if before is not None and before.span is not None:
        yield before._replace(posts=posts, times=before.times[-1:] * len(posts), span=None)
    elif listed and len(times) == 1:
        yield Stretch(posts, TenureStatus.FORMER, ((times[0].first, times[0].last),) * len(posts))
    elif (
        listed
        and any(post.term for post in posts)
        and not times_in(article, last)
        and "act" not in last.tells
        and article.document.published is not None
    ):
        yield Stretch(posts, TenureStatus.CURRENT)


def _is_list(sentence: Sentence) -> bool:
    """Whether a sentence holds posts and the marks between them, and nothing else: "Đại biểu Quốc hội khóa XIV."."""
    return bool(sentence.posts) and all(
        type(item) is PostMention or (type(item) is Mark and item.sign != FILLER) for item in sentence.items
    )


def most_named(people: People) -> str | None:
    """The person whom the article names most often."""
    counts = {claim.name: len(claim.evidence.spans) + 2 * len(claim.evidence.title_spans) for claim in people.claims}
    return max(counts, key=lambda name: counts[name], default=None)


def names_in(people: People, sentence: Sentence) -> list[str]:
    """The people whom a sentence names, each once, in order."""
    names = [people.name_of(sentence, item) for _, item in sentence.names]
    return [name for name in dict.fromkeys(names) if name is not None]


def tells_career(article: Article, sentence: Sentence, at: int) -> bool:
    """Whether the post at this offset, given to a person by a verb, is told as past or with the years it was held."""
    past = any(cue.kind == "past" and cue.start < at for _, cue in sentence.cues)
    taking = before_taking(sentence)
    return (
        past
        or (taking is not None and taking[1] <= at)
        or goes_on_in_life(article, sentence) is not None
        or any(date.end <= at for date in times_in(article, sentence))
    )


def _claims(article: Article, sentence: Sentence, person: str, stretch: Stretch) -> Iterator[TenureClaim]:
    times = dict(zip((post.start for post in stretch.posts), stretch.times, strict=False))
    behind = times_behind(article, sentence, stretch.posts)
    for group in _groups(sentence, stretch.posts):
        for post, bodies in zip(group, _with_deputies(sentence, group), strict=True):
            own = behind.get(post.start)
            start, end = (own.start, own.end) if own else times.get(post.start, (None, None))
            for mention in bodies:
                places = [(sentence, post.start, max(post.end, mention.end))]
                spans = (stretch.span, own.span if own else None)
                places += [(sentence, *span) for span in spans if span is not None]
                yield from with_alternate(
                    TenureClaim(
                        person=person,
                        role=post.role.label,
                        body=resolve_body(mention, article.context),
                        status=(own and own.status) or stretch.status,
                        start=start,
                        end=end,
                        term=post.term or None,
                        evidence=article.evidence("qua-trinh-cong-tac", *places),
                    )
                )


def _with_deputies(sentence: Sentence, posts: Sequence[PostMention]) -> list[tuple[BodyMention, ...]]:
    """The bodies of each post; one rose in that of which he was a deputy: "Phó Giám đốc Sở X rồi Giám đốc"."""
    bodies, text = complete_bodies(posts), sentence.page.text
    for index in range(1, len(posts)):
        deputy, post = posts[index - 1], posts[index]
        rose = deputy.role.label.removesuffix(" Thường trực") == f"Phó {post.role.label}"
        if (
            rose
            and not bodies[index]
            and _BECAME.fullmatch(text, deputy.end, post.start)
            and _ENDS.match(text, post.end)
        ):
            bodies[index] = bodies[index - 1][:1]
    return bodies if any(bodies) else at_workplace(sentence, posts)


def _groups(sentence: Sentence, posts: Sequence[PostMention]) -> Iterator[tuple[PostMention, ...]]:
    """The posts in runs that share bodies: parted at semicolons and at unread words."""
    breaks = [item.start for item in sentence.items if type(item) is Mark and item.sign in (";", ".")]
    group: list[PostMention] = []
    for post in posts:
        if group and any(group[-1].end <= at < post.start for at in breaks):
            yield tuple(group)
            group = []
        group.append(post)
    yield from [tuple(group)] if group else []
