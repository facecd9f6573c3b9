"""Who of an article's people is told to be on a visit abroad, and who in Việt Nam: a guest, and not the host."""

from typing import NamedTuple

from bomay.claims.article.article import Article, Sentence
from bomay.claims.people.people import People
from bomay.claims.people.phrase import is_object, phrase_start
from bomay.lexicon.surnames import is_surname
from bomay.mentions.kinds import Mark, PostMention
from bomay.mentions.names.foreign import read_country
from bomay.text.lazy import lazy_pattern

__all__ = ["Travellers", "find_travellers"]

_JOURNEY = lazy_pattern(
    r"(?:chuyến )?thăm(?:,| và)? (?:(?:cấp [Nn]hà nước|chính thức|hữu nghị|làm việc|có buổi làm việc|lần đầu tiên|"
    r"tới|đến|sang|tại|nước)(?:,| và)? )*"
)
_FRAMES = ("khuôn khổ ", "Nhân ", "nhân ", "Tiếp tục ", "tiếp tục ")
_OF = lazy_pattern(r" (?:lần đầu tiên |đầu tiên |lần này )?(?:trên cương vị mới )?của [^.;:,]{0,70}")
_THEN = lazy_pattern(r"(?: theo lời mời của [^.;:,]{0,90})?, [^.;:]{0,90}")
_SETS_OUT = lazy_pattern(
    r",?(?: (?:đã|đang|ở|bắt đầu|kết thúc|kết thúc tốt đẹp|lên đường|tới|đến|sang|thực hiện|có|bày tỏ|vui mừng|và|"
    r"Phu nhân|cùng|Đoàn|đoàn|đại biểu|cấp cao|Việt Nam|rời|Hà Nội))*,? "
)
_INVITED = ("mời ", "mời của ", "mong ", "mong muốn ", "chúc ")
_EARLIER = lazy_pattern(
    r"[^.;:,]{0,30}\b(?:năm (?:ngoái|trước|[12]\d{3})|(?:đầu|cuối) năm|tháng \d+|trước đây|gần đây)\b"
)
_LOCAL_TIME = lazy_pattern(r"giờ địa phương|giờ Hà Nội|giờ Việt Nam|\((?:theo )?giờ [A-ZĐ]")
_PLACE = lazy_pattern(
    r"(?<!Việt Nam )(?<!VN )\b(?:tại|ở|tới|đến) (?:[^,.;:()]{3,40}(?:,| \(|,? (?:ở|tại)) ?)?(?:[Tt]hủ đô |thành phố )?"
    r"(?=[A-ZĐ])"
)
_MEETS = frozenset({"receive-guest", "event"})
_LIKE_OURS = lazy_pattern(r"\b(?:Trung Quốc|Triều Tiên|Hàn Quốc|Đài Loan|Singapore|Lào)\b")
_SCENES = 8  # sentences of the lead that tell where all that follows happens
_LEAD = 4  # sentences in which a journey is told that is still to come: later ones only promise it
_HOME = "Việt Nam"
_WILL = lazy_pattern(r"\bsẽ (?:có )?$")


class Travellers(NamedTuple):
    """Those whom the article tells to visit another country, and those who visit Việt Nam."""

    abroad: frozenset[str]
    here: frozenset[str]

    @property
    def all(self) -> frozenset[str]:
        """All who are on a visit."""
        return self.abroad | self.here


def find_travellers(article: Article, people: People) -> Travellers:
    """Whose visits an article tells: "A bắt đầu thăm Lào", "chuyến thăm Việt Nam của B"."""
    abroad: set[str] = set()
    here: set[str] = set()
    for number, sentence in enumerate(article.sentences):
        if "event" not in sentence.tells or "thăm" not in sentence.words:
            continue
        text = sentence.page.text
        for match in _JOURNEY.finditer(text, sentence.start, sentence.end):
            if text.endswith(_INVITED, sentence.start, match.start()):
                continue
            if text.startswith(_HOME, match.end()):
                here.update(_whose(people, sentence, match.start(), match.end() + len(_HOME)))
            elif (country := read_country(sentence.page, match.end())) is not None and country[0] <= sentence.end:
                promised = _WILL.search(text, sentence.start, match.start()) if number < _LEAD else None
                start = promised.start() if promised is not None else match.start()
                abroad.update(_whose(people, sentence, start, country[0]))
    scenes = [sentence for sentence in article.sentences[:_SCENES] if _is_abroad(sentence)]
    guests = [name for sentence in scenes if (name := _first_of_ours(people, sentence)) is not None]
    if guests:
        abroad.update(set(guests) - _of_others(article, people))
    return Travellers(frozenset(abroad), frozenset(here))


def _is_abroad(sentence: Sentence) -> bool:
    """Whether what a sentence tells happens in another country: "theo giờ địa phương", "tại thủ đô Viêng Chăn, Lào"."""
    if _MEETS.isdisjoint(sentence.tells):
        return False
    text = sentence.page.text
    if _LOCAL_TIME.search(text, sentence.start, sentence.end):
        return True
    speaks = next((cue.start for _, cue in sentence.cues if cue.kind == "speak"), sentence.end)
    places = _PLACE.finditer(text, sentence.start, speaks)
    return any(read_country(sentence.page, place.end()) is not None for place in places)


def _first_of_ours(people: People, sentence: Sentence) -> str | None:
    """The first whom a sentence tells to do something, if his name may be of Việt Nam."""
    for index, item in sentence.names:
        name = people.name_of(sentence, item)
        if name is not None and not is_object(sentence, index):
            return name if is_surname(name.split()[0]) else None
    return None


def _of_others(article: Article, people: People) -> set[str]:
    """Whom an article tells with posts of a country whose names are like ours: "Thủ tướng Trung Quốc A"."""
    return {
        name
        for sentence in article.sentences
        for index, item in sentence.names
        if _LIKE_OURS.search(sentence.page.text, sentence.items[phrase_start(sentence.items, index)].start, item.start)
        and (name := people.name_of(sentence, item)) is not None
    }


def _posts_end(sentence: Sentence, index: int) -> int:
    """Where the posts told behind a name end: "Ông A, Bộ trưởng Quốc phòng, đang thăm …"."""
    end = sentence.items[index].end
    for item in sentence.items[index + 1 :]:
        if type(item) is PostMention:
            end = item.end
        elif not (type(item) is Mark and item.sign in (",", "-")):
            break
    return end


def _whose(people: People, sentence: Sentence, start: int, end: int) -> set[str]:
    """Whose visit it is that the words [start, end) tell; nobody's who is only invited: "mời ông A sang thăm Lào"."""
    text = sentence.page.text
    frames = text.endswith(_FRAMES, 0, start)
    for index, item in sentence.names:
        name = people.name_of(sentence, item)
        if name is None:
            continue
        if item.end <= start and _SETS_OUT.fullmatch(text, _posts_end(sentence, index), start):
            first = sentence.items[phrase_start(sentence.items, index)].start
            return set() if text.endswith(_INVITED, sentence.start, first) else {name}
        if item.start >= end and _OF.fullmatch(text, end, item.start):
            return set() if _EARLIER.match(text, item.end, sentence.end) else {name}
        if item.start >= end and frames and _THEN.fullmatch(text, end, item.start):
            return {name}
    return set()
