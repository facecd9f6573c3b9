"""Who sits in a temporary body that a decision sets up: "thành lập Ban Chỉ đạo …; Trưởng ban là ông A"."""

import re
from collections.abc import Iterator

from bomay.claims.act import Act
from bomay.claims.article import Article, Sentence
from bomay.claims.bodies import is_nameless, resolve_body
from bomay.claims.people import People
from bomay.mentions.kinds import BodyMention, CueMention, Mark, NameMention, PlaceMention, PostMention
from bomay.mentions.sentence import FILLER
from bomay.model import Body, ChangeKind, PartialDate

__all__ = ["composed_bodies"]

_FOUNDED = re.compile(r"\b(?:thành lập|lập|kiện toàn)(?: lại)? $", re.IGNORECASE)
_NOT_YET = re.compile(r"\b(?:đề nghị|đề xuất|sẽ|dự kiến|xem xét|kiến nghị|chưa|không|nếu|cần|nghiên cứu)\b")
_NAME_END = re.compile(
    r"[;.:\n(]|,(?! chống)(?! [^,;.:\n]{2,40} và )| (?=(?:do|gồm|bao gồm|để|theo|nhằm|có|trong đó|với|trên cơ sở)\b)"
)
_LEVEL = re.compile(r" (tỉnh|thành phố|huyện|quận|thị xã|xã|phường)$")
_POINTS = re.compile(r"\b(?:tương tự|này|đó|trên|mới|lại|vẫn)$")
_WILL = re.compile(r"\bsẽ\b[^,;]{0,20}$")
_LONGEST = 140
_SHORT = 8  # characters of a word or two that do not end a list
_REACH = 15  # so many sentences after the decision may go on with who sits in the body
_LEADS = frozenset({"là", "gồm", "bao gồm", "gồm có", "gồm các đồng chí"})
_SEATS = {
    "Ban": frozenset(
        {"Trưởng ban", "Phó Trưởng ban", "Phó Trưởng ban Thường trực", "Ủy viên", "Ủy viên Thường trực", "Thư ký"}
    ),
    "Hội đồng": frozenset({"Chủ tịch", "Phó Chủ tịch", "Phó Chủ tịch Thường trực", "Ủy viên", "Ủy viên Thường trực"}),
    "Tổ": frozenset({"Tổ trưởng", "Tổ phó", "Tổ phó Thường trực"}),
}


def composed_bodies(article: Article, people: People) -> Iterator[Act]:
    """One appointment for each person whom a decided body's list names in a titled seat; plain members give none."""
    founded: tuple[BodyMention, Body] | None = None
    date: PartialDate | None = None
    left = 0
    for sentence in article.sentences:
        start = sentence.start
        mention = _founded_in(sentence)
        if mention is not None:
            body = _named(article, sentence, mention)
            founded = None if is_nameless(body) or _POINTS.search(body.name) else (mention, body)
            left, start, date = _REACH, mention.end, _day(article, sentence)
        if founded is None or left <= 0:
            continue
        left -= 1
        for person, post, places in _seats(sentence, people, founded[0], start):
            yield Act(ChangeKind.APPOINTED, person, ((post.role.label, founded[1]),), date, places)


def _day(article: Article, sentence: Sentence) -> PartialDate | None:
    days = (date.first for date in article.dates_in(sentence) if date.kind == "day" and date.last is None)
    return next(days, None)


def _founded_in(sentence: Sentence) -> BodyMention | None:
    """The temporary body that a sentence tells to be set up; None where it tells none."""
    for item in sentence.units:
        if not isinstance(item, BodyMention) or item.type is None or item.type.sector != "temporary":
            continue
        before = sentence.page.text[max(sentence.start, item.start - 60) : item.start]
        if _FOUNDED.search(before) and not _NOT_YET.search(before):
            return item
    return None


def _named(article: Article, sentence: Sentence, mention: BodyMention) -> Body:
    """The body under its name, which runs on in small letters: "Ban Chỉ đạo phòng, chống lụt bão tỉnh"."""
    assert mention.type is not None
    if mention.label != mention.type.label:
        return resolve_body(mention, article.context)
    text = sentence.page.text
    stop = _NAME_END.search(text, mention.end, min(sentence.end, mention.end + _LONGEST))
    end = stop.start() if stop is not None else sentence.end
    name = text[mention.end : end].rstrip()
    if len(name) >= _LONGEST - 2 or not name.strip():
        return resolve_body(mention, article.context)
    level = _LEVEL.search(name)
    if level is None:
        return Body(name=mention.label + name, type=mention.type.id)
    place = PlaceMention(mention.end, end, level[1], "")
    return resolve_body(mention._replace(label=mention.label + name[: level.start()], place=place), article.context)


_Place = tuple[Sentence, int, int]


def _seats(
    sentence: Sentence, people: People, body: BodyMention, start: int
) -> Iterator[tuple[str, PostMention, tuple[_Place, ...]]]:
    """Each person of a sentence with the seat that it gives them."""
    roles = next((seats for noun, seats in _SEATS.items() if body.label.startswith(noun)), frozenset[str]())
    heading: PostMention | None = None
    run: list[tuple[str, int, int]] = []  # the people named last, one after another
    given: dict[str, tuple[PostMention, int, int]] = {}
    for index, item in enumerate(sentence.items):
        if item.start < start:
            continue
        if isinstance(item, PostMention) and item.role.label in roles and _is_of(item, body):
            if _is_head(sentence, index):
                heading, run = item, []
            elif _follows(sentence, index):
                given |= {name: (item, first, end) for name, first, end in run}
        elif isinstance(item, NameMention):
            name = people.name_of(sentence, item)
            run = run if _joined(sentence, index) else []
            if name is not None:
                run.append((name, item.start, item.end))
                if heading is not None:
                    given[name] = (heading, item.start, item.end)
        elif isinstance(item, Mark) and item.sign == FILLER and not _leads(sentence, item):
            heading, run = heading if item.end - item.start < _SHORT else None, []
    for name, (post, first, end) in given.items():
        yield name, post, ((sentence, first, end), (sentence, post.start, post.end))


def _joined(sentence: Sentence, index: int) -> bool:
    """Whether a name goes on a list of names: "A, B và C"."""
    if index < 2 or not isinstance(sentence.items[index - 2], NameMention):
        return False
    mark = sentence.items[index - 1]
    return isinstance(mark, Mark) and mark.sign in (",", "và")


def _leads(sentence: Sentence, mark: Mark) -> bool:
    return sentence.page.text[mark.start : mark.end].strip() in _LEADS


def _is_of(post: PostMention, body: BodyMention) -> bool:
    return all(body.label.startswith(held.label) or held.label.startswith(body.label) for held in post.bodies)


def _is_head(sentence: Sentence, index: int) -> bool:
    """Whether "là", "gồm" or a colon follows the post: the people after it hold it."""
    following = sentence.items[index + 1] if index + 1 < len(sentence.items) else None
    if isinstance(following, Mark):
        return following.sign == ":" or _leads(sentence, following)
    return isinstance(following, CueMention) and following.kind == "is"


def _follows(sentence: Sentence, index: int) -> bool:
    """Whether "làm" or a bracket gives the post to the person before it."""
    before = sentence.items[index - 1]
    if isinstance(before, Mark):
        return before.sign == "("
    text = sentence.page.text
    return text[before.start : before.end] == "làm" and not _WILL.search(text, sentence.start, before.start)
