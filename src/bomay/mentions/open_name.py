"""Free names of bodies ("Cục Cảnh sát giao thông", "Công ty cổ phần Minh Phát"): where such a name ends."""

import functools
import re
from itertools import pairwise

from bomay.lexicon import Cue, FusedForm, Rank, Role, load_lexicon
from bomay.lexicon.surnames import common_surnames, is_surname
from bomay.mentions.open_name_words import (
    LIKELY_LOWER,
    LISTING,
    NAMED_AFTER_PEOPLE,
    OF_FOUNDERS,
    PREPOSITIONS,
    STOP_CUES,
    STOP_PHRASE,
    WITH_SUBJECT,
)
from bomay.mentions.page import Page
from bomay.mentions.place import read_place
from bomay.mentions.words import UPPER, CapitalRun, capital_run

__all__ = ["open_name_end"]

_FIELDS = ("Nghiên cứu", "Quản lý", "Quản lý dự án")
_MOST_LOWER = 9
_MOST_CHARS = 120
_WORD = re.compile(r"[^\W\d_][\w'-]*")
_PREVENTION = re.compile(r"[Pp]hòng, chống $")
_LAST_WORD = re.compile(r"([^\W\d_][\w'-]*) $")
_LOWER_HEAD = re.compile(r"(?:sở|bộ|ban|cục|phòng|hội|đảng ủy|tỉnh ủy|thành ủy|huyện ủy)[ ](?=[" + UPPER + "])")
_SERIAL = re.compile(r"(?:[Ss]ố )?(?:\d+|[IVX]+)(?:[/\-][\w\-]+)*(?![\w])")
_LISTED = re.compile(r",[ ](?=[\w ]{2,28}(?:,[ ][\w ]{2,28}){0,4}[ ]và[ ]\w)")
_DASH = re.compile(r"[ ]?[-&][ ]?(?=[^\W\d_])(?!(?:Ảnh|ảnh|Tin|Bài)\b)")


@functools.cache
def _stop_words() -> frozenset[str]:
    """The words that end a body's name."""
    return frozenset(form for word in load_lexicon().body_words if word.kind == "dứt" for form in word.forms)


@functools.cache
def _vocabulary() -> frozenset[str]:
    """The lower-case syllables that names of bodies are made of: those of the lexicon's own forms, and some more."""
    lexicon = load_lexicon()
    words = {word for kind in lexicon.body_types for form in kind.forms for word in _WORD.findall(form)}
    more = {form for word in lexicon.body_words if word.kind == "nối" for form in word.forms}
    return frozenset({word for word in words if word.islower()} - _stop_words() | more)


@functools.cache
def _compounds() -> frozenset[tuple[str, str]]:
    """Pairs of syllables, one of which ends a name elsewhere, that stand together in names of the lexicon."""
    stops = _stop_words() - PREPOSITIONS
    words = (_WORD.findall(form.lower()) for kind in load_lexicon().body_types for form in kind.forms)
    return frozenset(pair for found in words for pair in pairwise(found) if not stops.isdisjoint(pair))


def open_name_end(page: Page, end: int, label: str) -> int:
    """Where the free name after a body's label ends; `end` itself where no name follows.

    Takes capitalised runs and, inside a component, the lower-case syllables that belong to it ("Cảnh sát giao thông");
    stops before a verb, a role, a person's name or another body.
    """
    return _Reading(page, end, label).run()


class _Reading:
    """One walk over the words after a label."""

    def __init__(self, page: Page, end: int, label: str) -> None:
        self.page, self.label = page, label
        self.start = self.at = self.stop = self.word = end
        self.takes_lower = label.endswith(_FIELDS)  # "Viện Nghiên cứu chiến lược", "Ban Quản lý đường sắt đô thị"
        self.capitals = 0
        self.lower = 0
        self.open_component = True  # lower-case syllables may follow: after the label or one capitalised syllable

    def run(self) -> int:
        text = self.page.text
        while self.stop - self.start <= _MOST_CHARS:
            self.at = self.page.skip(self.at)
            char = text[self.at : self.at + 1]
            if not char or not (self._capital() if char.isupper() else self._other(char)):
                break
        return self.stop

    def _other(self, char: str) -> bool:
        if char.isdigit():
            return self._serial()
        if char.isalpha():
            return self._lower_word()
        if char == "," and _PREVENTION.search(self.page.text, max(self.start - 6, 0), self.at + 8):
            self.at, self.open_component = self.at + 2, True  # "Ban Chỉ đạo phòng, chống dịch Covid-19"
            return True
        match = (
            _LISTED.match(self.page.text, self.at)
            if char == "," and self.label.startswith(LISTING) and self.lower + self.capitals
            else None
        )
        match = match or _DASH.match(self.page.text, self.at)
        if match is None or not self.capitals:
            return False
        following = match.end()
        if self._is_new(following):
            return False
        self.at, self.open_component = following, True
        return True

    def _serial(self) -> bool:
        match = _SERIAL.match(self.page.text, self.at)
        if match is None or "/" in match.group() or self.at == self.start:
            return False
        self.stop = self.at = match.end()
        return True

    def _capital(self) -> bool:
        if _SERIAL.match(self.page.text, self.at) and self._serial():
            return True
        if self.page.cue_at(self.at, "level") is not None:
            if self._place():
                return True
            if self.page.text.startswith("Thành phố ", self.at):
                return False  # "Đại học Nông Lâm Thành phố cho rằng …": the city that the article is of
        run = capital_run(self.page.text, self.at)
        if run is None:
            return False
        run = self._before_new(run)
        if not run:
            return False
        whole = not self.capitals and 3 <= len(run) <= 4 and self._bears_name(run)
        for index, start in enumerate(run.starts):
            rest = 0 if whole else len(run) - index
            if self._person_begins(start, run.ends[index], rest):
                return False
            self.capitals += 1
            self.word, self.stop, self.at = start, run.ends[index], run.ends[index]
        self.lower = 0
        self.open_component = len(run) == 1
        return True

    def _before_new(self, run: CapitalRun) -> CapitalRun:
        """The run up to the word at which a role, a rank or another body begins."""
        new = (index for index, start in enumerate(run.starts) if (index or self.capitals) and self._is_new(start))
        kept = next(new, len(run))
        return CapitalRun(run.starts[:kept], run.ends[:kept])

    def _place(self) -> bool:
        """Go over a unit's name with its level word: "TP. Hồ Chí Minh" inside a name."""
        place = read_place(self.page, self.at)
        if place is None or not place.name:
            return False
        self.stop = self.at = place.end
        self.capitals += 1
        self.open_component = False
        return True

    def _person_begins(self, start: int, end: int, rest: int) -> bool:
        if not 2 <= rest <= 4 or not is_surname(self.page.text[start:end]):
            return False
        common = self.page.text[start:end] in common_surnames()
        if not self.capitals:  # "Trưởng Ban Chỉ đạo Nguyễn Văn A"
            return rest > 2 and common and not self._may_bear_name()
        if rest == 2 and not common:
            return False  # "Công ty Trục vớt Bạch Đằng"
        return not (self.label.startswith(NAMED_AFTER_PEOPLE) and self.capitals <= 2 and rest <= 3)

    def _bears_name(self, run: CapitalRun) -> bool:
        return self._may_bear_name() and self.page.text[run.starts[0] : run.ends[0]] in common_surnames()

    def _may_bear_name(self) -> bool:
        """Whether a body of this kind is called by its founder's or patron's name alone."""
        return self.label.startswith(OF_FOUNDERS) or " " not in self.label

    def _lower_word(self) -> bool:
        text, at = self.page.text, self.at
        match = _WORD.match(text, at)
        if match is None:
            return False
        word = match.group()
        if word == "số":
            return self._serial()
        if word in ("và", "về", "với", "các", "vì") and text[match.end() : match.end() + 1] == " ":
            return self._tentative(match.end())
        if not self._may_go_on(word, at):
            return False
        self.lower += 1
        self.at = match.end()
        if self.capitals or self.takes_lower or LIKELY_LOWER.match(self.label):
            self.stop = match.end()
        return True

    def _may_go_on(self, word: str, at: int) -> bool:
        half = word in _stop_words() and self._in_compound(word, at)
        if (
            (word in _stop_words() and not half)
            or self.lower >= _MOST_LOWER
            or STOP_PHRASE.match(self.page.text, at)
            or self._is_new(at)
        ):
            return False
        cue = self.page.cue_at(at)
        if cue is not None and cue[1].kind == "level":
            return self._level_with_name(cue[0])
        if word not in _vocabulary() and not half and not self._ends_word(cue):
            return False
        if cue is not None and cue[1].kind in STOP_CUES and not _vocabulary().issuperset(cue[1].form.split()):
            return False
        return self.open_component and (
            bool(self.capitals) or self.lower > 0 or self.takes_lower or bool(LIKELY_LOWER.match(self.page.text, at))
        )

    def _in_compound(self, word: str, at: int) -> bool:
        """Whether a word that ends a name elsewhere is half of one here: "công trình hàng không", "vừa và nhỏ"."""
        before = _LAST_WORD.search(self.page.text, self.start, at)
        after = _WORD.match(self.page.text, at + len(word) + 1)
        pairs = _compounds()
        return (before is not None and (before.group(1).lower(), word) in pairs) or (
            after is not None and (word, after.group()) in pairs
        )

    def _ends_word(self, cue: tuple[int, Cue] | None) -> bool:
        """Whether a syllable goes on the one capital before it: "Công ty Xây lắp", though "lắp" is in no known name."""
        before = self.page.text[self.word : self.at - 1]
        return cue is None and self.stop == self.at - 1 and before[1:].islower() and before.isalpha()

    def _level_with_name(self, end: int) -> bool:
        after = self.page.skip(end)
        return self.page.text[after : after + 1].isupper() and not self._is_new(after)

    def _tentative(self, end: int) -> bool:
        """Go over a joining word without ending the name there."""
        following = self.page.skip(end)
        if self.page.text.startswith("về", self.at) and not self.label.startswith(WITH_SUBJECT):
            return False
        if self._is_new(following) or STOP_PHRASE.match(self.page.text, self.at) or not (self.capitals + self.lower):
            return False
        run = capital_run(self.page.text, following)
        if run is not None and len(run) > 1 and is_surname(self.page.text[run.starts[0] : run.ends[0]]):
            return False
        self.at, self.open_component = end, True
        return True

    def _is_new(self, at: int) -> bool:
        """Whether a role or another body begins here."""
        here = self.page.hits.get(at)
        if here is None:
            return False
        for length, found in here.all:
            end = at + length
            if isinstance(found, Rank) and self.page.text[at].isupper() and self.page.text[end + 1 : end + 2].isupper():
                return True
            if isinstance(found, Role | FusedForm) and (length > 6 or self.page.text[at].isupper()):
                return True
        body = self.page.body_at(at)
        if body is not None and self.page.text[at].islower():  # "Phòng Quản lý nhà sở Xây dựng"
            return body[1].naming != "open" and bool(_LOWER_HEAD.match(self.page.text, at, body[0]))
        if body is None:
            return False
        return body[1].naming != "open" or (self.capitals > 0 and " " in self.page.text[at : body[0]])
