"""Who does what at an event: chairs, speaks, attends, hosts, hands over, receives."""

import re
from collections.abc import Iterator

from bomay.claims.article.article import Article, Sentence
from bomay.claims.article.quotations import Quotations
from bomay.claims.events.cue import find_cues, is_leaders_title
from bomay.claims.parts.aside import is_aside
from bomay.claims.parts.encounters import MET, find_encounter, settle_encounters
from bomay.claims.parts.part_reading import DELEGATION, VERBS, PartReading
from bomay.claims.parts.part_taken import Taking
from bomay.claims.parts.press_statement import without_press
from bomay.claims.parts.questioned import asks_or_answers, find_questioned
from bomay.claims.parts.travellers import Travellers, find_travellers
from bomay.claims.people.people import People
from bomay.claims.people.referents import Referents
from bomay.model import Part
from bomay.text.lazy import lazy_pattern

__all__ = ["find_takings"]

_HONOURED = lazy_pattern(
    r"(?:(?<!củng )(?<!gia )\bcố |liệt s[ĩỹ] |(?<!hiện )(?<!đối )(?<!ấn )\btượng(?: đài)?|\bbia\b|\bmộ\b|"
    r"tưởng niệm|tưởng nhớ|lưu niệm|đền thờ|[Ll]ăng|anh linh|ngày sinh|"
    r"viếng|lễ tang|truy tặng|công lao(?: to lớn)? của|ra đi của|từ trần|tư tưởng|học tập và làm theo)"
    r"(?:(?! có | gồm | do | cùng | với | và tặng | tặng | trao )[^,.;:()]){0,60}$"
)
_GONE = lazy_pattern(r"\s(?:\([^)]*\)\s)?(?:đã )?(?:từ trần|qua đời|tạ thế|mất|ra đi|vĩ đại|kính yêu)\b")
_ALWAYS = frozenset({"Hồ Chí Minh"})
_LEADER = lazy_pattern(r"[Tt]rưởng [Đđ]oàn (?:kiểm tra|công tác|giám sát|khảo sát)")
_OCCASIONS = frozenset({"event", "receive-guest"})
_BY_LETTER = lazy_pattern(
    r"(?:[Tt]hư|[Đđ]iện)(?:, điện| và điện)?(?: chúc)? (?:mừng|khen|chia buồn)|[Gg]ửi (?:thư, điện|điện) mừng|^Thư "
)
_LONG_AGO = 20
_NEAR_DATE = 90
_TRAVELS = lazy_pattern(r"(?:chuyến )?thăm", re.IGNORECASE)
_SETS_OUT = ("bắt đầu ", "kết thúc ", "kết thúc tốt đẹp ", "lên đường ")
_RECEIVES = lazy_pattern(r"(?:(?:buổi|cuộc) )?(?:tiếp(?! xúc)|đón)\b", re.IGNORECASE)
_ALSO_RECEIVES = ("tiếp và ", "đón và ", "tiếp, ", "đón, ")
_TALKS = lazy_pattern(r"(?:có )?(?:cuộc )?(?:hội đàm|hội kiến|gặp)", re.IGNORECASE)
_THEO = "heo "
_LEADS = "tham-gia.truong-doan"
_MEETINGS = frozenset({"reception", "ceremony"})
"""The types of what "gặp", "hội đàm" and "gặp gỡ" tell."""


def find_takings(article: Article, people: People, referents: Referents) -> tuple[Taking, ...]:
    """All parts that people take, in text order; courtesies and speech on the sidelines are left out."""
    quoted = (Quotations(article.text.text), Quotations(article.title.text))
    found = [
        taking
        for sentence in article.sentences
        for taking in _of_sentence(article, people, referents, sentence, quoted[sentence.in_title])
    ]
    found = list(without_press(article, found))
    if not found:
        return ()
    speakers = {taking.person for taking in found if taking.part is Part.SPEAKER}
    aside = _speakers_aside(article, people, speakers) if speakers else frozenset[str]()
    honoured = _find_honoured(article, people, {taking.person for taking in found})
    by_letter = _BY_LETTER.search(article.title.text) is not None
    return tuple(
        taking
        for taking in _with_guests(found, find_travellers(article, people))
        if (taking.part is not Part.SPEAKER or _addresses(taking) or not (by_letter or taking.person in aside))
        and (taking.person not in honoured or _is_history(article, taking))
    )


def _speakers_aside(article: Article, people: People, speakers: set[str]) -> frozenset[str]:
    """Those of the speakers whom a sentence names that tells of talk on the sidelines or with the press."""
    return frozenset(
        name
        for sentence in article.sentences
        if not speakers.isdisjoint(named := set(_named(people, sentence)))
        and is_aside(sentence.page.text, sentence.start, sentence.end)
        for name in named & speakers
    )


def _with_guests(found: list[Taking], travellers: Travellers) -> list[Taking]:
    """The parts with guests and hosts right: who leads a delegation, or is abroad, is the guest in "A hội đàm với B".

    Who met somebody on a visit here is the host, whatever visits of his are told besides, and so is who receives.
    """
    found = list(settle_encounters(found, travellers))
    leaders = {taking.person for taking in found if taking.evidence.rule == _LEADS}
    hosts = [taking for taking in found if taking.part is Part.HOST and taking.evidence.rule != MET]
    away = [host for host in hosts if not _receives(host)]  # "A tiếp B" tells who is the host
    led = [taking for taking in away if taking.person in leaders]
    led += [host for host in away if host.person in travellers.abroad and not _meets(found, host, travellers.here)]
    talks = (host for host in away if _TALKS.match(host.sentence.page.text, max(host.verb, 0)))
    led += [host for host in talks if host.person in travellers.here and not _meets(found, host, travellers.all)]
    return [_swapped(taking) if any(_is_of_one_verb(taking, host) for host in led) else taking for taking in found]


def _receives(host: Taking) -> bool:
    text, verb = host.sentence.page.text, host.verb
    return verb >= 0 and (_RECEIVES.match(text, verb) is not None or text.endswith(_ALSO_RECEIVES, 0, verb))


def _meets(found: list[Taking], host: Taking, guests: frozenset[str]) -> bool:
    """Whether one verb tells a host and one of some travellers."""
    others = (taking for taking in found if _is_of_one_verb(taking, host) and taking.person != host.person)
    return any(taking.person in guests for taking in others)


def _is_of_one_verb(first: Taking, second: Taking) -> bool:
    """Whether one verb tells two parts."""
    return first.sentence is second.sentence and first.verb == second.verb


def _swapped(taking: Taking) -> Taking:
    other = {Part.HOST: Part.CHAIR, Part.CHAIR: Part.HOST}.get(taking.part, taking.part)
    return taking if taking.evidence.rule == _LEADS else taking._replace(part=other)


def _find_honoured(article: Article, people: People, told_of: set[str]) -> frozenset[str]:
    """Those of some people whom an article honours as dead: they take no part in what it tells of today."""
    found: set[str] = set()
    for sentence in article.sentences:
        text = sentence.page.text
        for _, item in sentence.names:
            name = people.name_of(sentence, item)
            if name in told_of and name not in found:
                before = text[max(sentence.start, item.start - 70) : item.start]
                if name in _ALWAYS or _HONOURED.search(before) or _GONE.match(text, item.end):
                    found.add(name)
    return frozenset(found)


def _is_history(article: Article, taking: Taking) -> bool:
    """Whether a part is told of a day long before the article."""
    published, sentence = article.document.published, taking.sentence
    near = max(taking.verb, sentence.start) + _NEAR_DATE  # a day told far behind is another matter's
    years = [date.first.year for date in article.dates_in(sentence) if date.first is not None and date.start < near]
    if published is None or not years:
        return False
    return max(years) < published.year - _LONG_AGO


def _named(people: People, sentence: Sentence) -> Iterator[str]:
    for _, item in sentence.names:
        name = people.name_of(sentence, item)
        if name is not None:
            yield name


def _addresses(taking: Taking) -> bool:
    """Whether the speech is one to the occasion, not to the press."""
    return "phát biểu" in taking.sentence.words.casefold()


def _of_posts(article: Article, people: People, sentence: Sentence) -> Iterator[Taking]:
    """Who is called the leader of the delegation that inspects or visits chairs: "ông A, Trưởng đoàn kiểm tra"."""
    text = sentence.page.text
    for holding in sentence.holdings:
        for post in holding.posts:
            name = people.name_of(sentence, holding.name) if _LEADER.match(text, post.start, post.end) else None
            if name is not None:
                places = (sentence, holding.name.start, holding.name.end), (sentence, post.start, post.end)
                yield Taking(name, Part.CHAIR, sentence, article.evidence(_LEADS, *places))


def _of_sentence(
    article: Article, people: People, referents: Referents, sentence: Sentence, quoted: Quotations
) -> Iterator[Taking]:
    if sentence.holdings:
        yield from _of_posts(article, people, sentence)
    text = sentence.page.text
    unquoted = sentence.start not in quoted
    according = unquoted and text.find(_THEO, sentence.start, sentence.end) >= 0
    asking = bool(sentence.names) and asks_or_answers(sentence.words)
    if VERBS.isdisjoint(sentence.tells) and not (according or asking):
        return
    verbs = [(at, cue) for at, cue in sentence.cues if cue.kind in VERBS and cue.start not in quoted]
    reading = PartReading(people, referents, sentence) if verbs or according or asking else None
    if reading is None or not any(reading.names):
        return
    told_aside = [reading.according_to()] if according else []
    told_aside += [find_questioned(reading)] if asking else []
    for name, part, index in (given for group in told_aside for given in group.take(Part.SPEAKER)):
        if sentence.items[index].start in quoted:
            continue
        told_by = (sentence, sentence.start, sentence.items[index].end)
        yield Taking(name, part, sentence, article.evidence(f"tham-gia.{part.value}", told_by))
    occasions = any(cue.kind in _OCCASIONS for _, cue in verbs)
    told = {cue.start: cue for cue in find_cues(sentence)} if occasions else {}
    for at, cue in verbs:
        if cue.kind in _OCCASIONS:
            if cue.start not in told and cue.form != "personnel" and not is_leaders_title(text, cue, deputy=False):
                continue
            cue = told.get(cue.start, cue)
        both = find_encounter(reading, at) if cue.form in _MEETINGS else None
        sides = [*both.first.take(Part.CHAIR), *both.met.take(Part.HOST)] if both else None
        for name, part, index in sides or reading.parts(at, cue):
            mention = sentence.items[index]
            where = ((sentence, mention.start, mention.end), (sentence, cue.start, cue.end))
            led = (cue.form == "do" and DELEGATION.search(text, sentence.start, cue.start)) or (
                part is Part.CHAIR and _TRAVELS.match(text, cue.start) and text.endswith(_SETS_OUT, 0, cue.start)
            )
            rule = _LEADS if led else MET if both else f"tham-gia.{part.value}"
            yield Taking(name, part, sentence, article.evidence(rule, *where), cue.start)
