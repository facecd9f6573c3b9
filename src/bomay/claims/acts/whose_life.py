"""Whose life an article tells, and which of its sentences tell it: acts of a life are history."""

import re

from bomay.claims.acts.refusal import follows_in_post
from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.life import tells_of_birth
from bomay.claims.careers.career import names_in
from bomay.claims.people.people import People
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Hinted

__all__ = ["born_in", "first_person", "meant", "tells_life"]

_ONCE = Hinted(r"\b(?:từng|có (?:một )?thời gian|trước đây)\b", "từng", "thời gian", "trước đây", flags=re.IGNORECASE)
_LATELY = Hinted(r"\b(?:vừa qua|vừa được|vừa ký|mới đây|hôm nay|(?:sáng|chiều|tối) nay)\b", "vừa ", "mới đây", " nay")
_AT_THE_NEWS = lazy_pattern(
    r"\s*(?:Cũng )?[Tt]ại (?:hội nghị|buổi (?:lễ|làm việc|công bố)|lễ công bố|kỳ họp|phiên họp)(?: này)?, "
)
_PASSIVE = ("được ", "bị ")
_NEAR = 16  # characters of an honorific and a rank
_BORN = lazy_pattern(r",? ?\(?(?:SN|[Ss]inh) (?:ngày|năm|tháng)? ?\d")
"""How a decision says of whom it is: "Bổ nhiệm ông A, sinh ngày 12/3/1960, giữ chức …"."""


def meant(hero: str | None, recent: str | None) -> tuple[str, ...]:
    """Whom a pronoun may mean: whose life is told, or who was named last."""
    return tuple(dict.fromkeys(name for name in (hero, recent) if name is not None))


def born_in(article: Article, people: People, sentence: Sentence) -> str | None:
    """The one person of whose birth or home a sentence tells: whose life goes on from there."""
    if sentence.in_title or sentence.end <= article.life_start:
        return None
    if not tells_of_birth(article.text.text, sentence.start, sentence.end):
        return None
    return first_person(people, sentence)


def tells_life(article: Article, people: People, sentence: Sentence, hero: str | None) -> bool:
    """Whether a sentence is part of the life of `hero`, or looks back itself; one that names only others is not."""
    if sentence.in_title or _LATELY.search(sentence.words) or _AT_THE_NEWS.match(sentence.words):
        return False
    if _is_decided_of_born(sentence):
        return False
    names = names_in(people, sentence)
    if names and (hero not in names or _is_followed(people, sentence, hero)):
        return bool(_ONCE.search(sentence.words))
    return sentence.start >= article.life_start or bool(_ONCE.search(sentence.words))


def _is_followed(people: People, sentence: Sentence, name: str | None) -> bool:
    """Whether a sentence names a person only as whom another follows: "phê chuẩn ông B làm Bộ trưởng thay ông A"."""
    text, start = sentence.page.text, sentence.start
    named = [item for _, item in sentence.names if people.name_of(sentence, item) == name]
    return bool(named) and all(follows_in_post(text, start, name=item.start) for item in named)


def first_person(people: People, sentence: Sentence, *, followed: bool = True) -> str | None:
    """The person named first; not one whom another follows in a post ("thay ông A") unless `followed`."""
    if not sentence.names:
        return None
    text, start = sentence.page.text, sentence.start
    named = (item for _, item in sentence.names if followed or not follows_in_post(text, start, name=item.start))
    names = (people.name_of(sentence, item) for item in named)
    return next((name for name in names if name is not None), None)


def _is_decided_of_born(sentence: Sentence) -> bool:
    """Whether a sentence tells a decision on somebody with the day of his birth beside his name, and so no life."""
    text = sentence.page.text
    verbs = [cue for _, cue in sentence.cues if cue.kind == "act"]
    if (
        not verbs
        or text.startswith(_PASSIVE, verbs[0].start)
        or text.endswith(_PASSIVE, sentence.start, verbs[0].start)
    ):
        return False
    behind = (name for _, name in sentence.names if name.start >= verbs[0].end)
    name = next(behind, None)
    if name is None or name.start - verbs[0].end > _NEAR:
        return False
    return _BORN.match(text, name.end) is not None
