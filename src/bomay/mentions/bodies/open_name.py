"""Free names of bodies ("Cục Cảnh sát giao thông", "Công ty cổ phần Minh Phát"): where such a name ends."""

from bomay.lexicon import Cue
from bomay.lexicon.surnames import is_surname
from bomay.mentions.bodies.bearer import bears_name, patron_end, person_begins
from bomay.mentions.bodies.open_name_next import in_compound, is_new, is_placed
from bomay.mentions.bodies.open_name_words import (
    DASH,
    FEATURE,
    FIELDS_JOINED,
    FIRMS,
    GOES_ON,
    LIKELY_LOWER,
    LISTED,
    LISTING,
    NEW_SENTENCE,
    OF_FEATURES,
    OF_TIME,
    ONE_OWNER,
    PREVENTION,
    SCHOOLS,
    SERIAL,
    STOP_CUES,
    STOP_PHRASE,
    WITH_SUBJECT,
    is_brand,
)
from bomay.mentions.bodies.steering import is_steering, steering_end
from bomay.mentions.bodies.vocabulary import compound_end, stop_words, vocabulary
from bomay.mentions.names.name import begins_full_name
from bomay.mentions.names.place import is_unit, read_place
from bomay.mentions.page import Page
from bomay.mentions.words import CapitalRun, capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["open_name_end"]

_FIELDS = ("Nghiên cứu", "Quản lý", "Quản lý dự án")
_HOMELAND = ("Việt Nam", " VN")
_MOST_LOWER = 12
_MOST_CHARS = 150
_HALF_JOINED = lazy_pattern(r"(?<! nhỏ) (?:và|về|với) [a-zà-ỹđ]+$")  # "Tập đoàn Phát Đạt | và hệ thống"
_WORD = lazy_pattern(r"[^\W\d_][\w'-]*")


def open_name_end(page: Page, end: int, label: str, *, expected: bool = False) -> int:
    """Where the free name after a body's label ends; `end` itself where no name follows.

    Takes capitalised runs and, inside a component, the lower-case syllables that belong to it ("Cảnh sát giao thông");
    stops before a verb, a role, a person's name or another body. Where a post makes a name `expected`, it may begin
    with a compound word in lower case: "Giám đốc Trung tâm điều hành …".
    """
    stop = steering_end(page, end, label)
    return stop if stop > end else _Reading(page, end, label, expected).run()


class _Reading:
    """One walk over the words after a label."""

    def __init__(self, page: Page, end: int, label: str, expected: bool) -> None:
        self.page, self.label = page, label
        self.start = self.at = self.stop = self.word = end
        self.placed = 0  # where the place or country ends that was read last
        self.takes_lower = label.endswith(_FIELDS)  # "Viện Nghiên cứu chiến lược", "Ban Quản lý đường sắt đô thị"
        self.takes_compound = expected or self.takes_lower
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
        tail = _HALF_JOINED.search(text, self.start, self.stop)
        return tail.start() if tail is not None else self.stop

    def _other(self, char: str) -> bool:
        if char.isdigit():
            return self._serial()
        if char.isalpha():
            return self._lower_word()
        if char == "," and self._joins_field():
            self.at, self.open_component = self.at + 2, True
            return True
        match = (
            LISTED.match(self.page.text, self.at)
            if char == "," and self.label.startswith(LISTING) and self.lower + self.capitals
            else None
        )
        match = match or DASH.match(self.page.text, self.at)
        if match is None or not (self.capitals or (self.lower and self.stop == self.at)):
            return False
        following = match.end()
        if self._is_whole(following):
            return False
        if self._is_new(following) or self.page.cue_at(following, "former") is not None:
            return False
        self.at, self.open_component = following, True
        return True

    def _is_whole(self, following: int) -> bool:
        """Whether a name is whole before small letters that a dash or "và" adds: a brand's, one that a place ends."""
        text = self.page.text
        if not self.capitals or not text[following : following + 1].islower():
            return False
        if self.label.startswith(FIRMS):
            brand = not text[text.rfind(" ", self.start, self.stop) + 1].islower()
            return brand and LIKELY_LOWER.match(text, following) is None
        return self.stop == self.placed

    def _joins_field(self) -> bool:
        """Whether a comma joins two fields of one name: "Bảo vệ, chăm sóc", "giao thông, nông nghiệp tỉnh X"."""
        text = self.page.text
        if PREVENTION.search(text, max(self.start - 6, 0), self.at + 8):
            return True  # "Ban Chỉ đạo phòng, chống dịch Covid-19"
        if not self.label.startswith(LISTING) or self.capitals + self.lower == 0:
            return False
        if FIELDS_JOINED.match(text, self.at):
            return True
        end = compound_end(text, self.at + 2) if text[self.at + 2 : self.at + 3].islower() else self.at
        return end > self.at + 2 and GOES_ON.match(text, end) is not None and not self._is_new(self.at + 2)

    def _serial(self) -> bool:
        match = SERIAL.match(self.page.text, self.at)
        if match is None or "/" in match.group() or self.at == self.start or OF_TIME.match(self.page.text, match.end()):
            return False  # "trở thành Trưởng Ban 3 tháng sau đó"
        self.stop = self.at = match.end()
        return True

    def _capital(self) -> bool:
        if SERIAL.match(self.page.text, self.at) and self._serial():
            return True
        if form := ONE_OWNER.match(self.page.text, self.at):
            self.stop = self.at = form.end()
            self.capitals, self.open_component = self.capitals + 1, False
            return True
        if self.page.cue_at(self.at, "level") is not None:
            if self._place():
                return True
            if self.page.text.startswith(("Thành phố ", "TP "), self.at):
                return False  # "Đại học Nông Lâm Thành phố cho rằng …": the city that the article is of
        text = self.page.text
        if stop := patron_end(self.page, self.at):
            self.stop = self.at = stop
            self.open_component = False
            return True
        run = capital_run(text, self.at, before=self.capitals)
        if run is None:
            return False
        run = self._before_new(run)
        if not run:
            return False
        whole = not self.capitals and bears_name(text, run, label=self.label)
        for index, start in enumerate(run.starts):
            if not whole and person_begins(self.page, run, index, label=self.label, capitals=self.capitals):
                return False
            self.capitals += 1
            self.word, self.stop, self.at = start, run.ends[index], run.ends[index]
        self.lower = 0
        self.open_component = len(run) == 1 and not is_brand(self.label, text[run.starts[0] : run.ends[0]])
        self._finish_word(run)
        self._note_place(run)
        return True

    def _note_place(self, run: CapitalRun) -> None:
        """Note that the country or a province is what a run of capitals ends with: "Hội Kiến trúc sư Việt Nam"."""
        last = run.starts[-2:][0]
        province = self.page.province_at(last)
        known = self.page.text.endswith(_HOMELAND, 0, self.stop) or (province is not None and province[0] == self.stop)
        self.placed = self.stop if known and self.stop == run.ends[-1] else self.placed

    def _finish_word(self, run: CapitalRun) -> None:
        """Go over the rest of a compound whose first syllable is the last capital: "Phòng Đăng ký …"."""
        text = self.page.text
        end = compound_end(text, self.word)
        if end <= self.stop or (len(run) > 1 and is_unit(text[run.starts[0] : self.stop])):
            return
        self.stop = self.at = end
        self.open_component = True

    def _before_new(self, run: CapitalRun) -> CapitalRun:
        """The run up to the word at which a role, a rank, another body or a unit with its level begins."""
        in_unit = self.lower > 0 and self.label == "Vụ"  # "Vụ pháp luật Văn phòng Chủ tịch nước"
        new = (
            index
            for index, start in enumerate(run.starts)
            if ((index or self.capitals or in_unit) and self._is_new(start))
            or (index and (is_placed(self.page, start) or ONE_OWNER.match(self.page.text, start)))
            or NEW_SENTENCE.match(self.page.text, start)
        )
        kept = next(new, len(run))
        return CapitalRun(run.starts[:kept], run.ends[:kept])

    def _place(self) -> bool:
        """Go over a unit's name with its level word: "TP. Hồ Chí Minh" inside a name."""
        place = read_place(self.page, self.at)
        if place is None or not place.name:
            return False
        self.stop = self.at = self.placed = place.end
        self.capitals += 1
        self.open_component = False
        return True

    def _lower_word(self) -> bool:
        text, at = self.page.text, self.at
        match = _WORD.match(text, at)
        if match is None:
            return False
        word = match.group()
        if word == "số" or (word == "nhóm" and SERIAL.match(text, at)):
            return self._serial()
        if self.open_component and self.label.startswith(OF_FEATURES) and (feature := FEATURE.match(text, at)):
            self.at = feature.end()  # the name that follows takes it in
            return True
        if self._compound():
            return True
        if word in ("và", "về", "với", "các", "vì") and text[match.end() : match.end() + 1] == " ":
            return self._tentative(match.end())
        if not self._may_go_on(word, at):
            return False
        self._go_over(match.end())
        return True

    def _go_over(self, end: int) -> None:
        """Take words in lower case; those before any capital make a name only where one is expected or likely."""
        likely = self.takes_compound and (self.lower > 0 or LIKELY_LOWER.match(self.page.text, self.at) is not None)
        self.lower += 1
        self.at = end
        if self.capitals or self.takes_lower or likely or LIKELY_LOWER.match(self.label):
            self.stop = end

    def _compound(self) -> bool:
        """Go over a compound word in lower case, where a component is open."""
        text, at = self.page.text, self.at
        begun = self.capitals + self.lower > 0 or self.takes_compound or LIKELY_LOWER.match(text, at) is not None
        end = compound_end(text, at) if self.open_component and begun and self.lower < _MOST_LOWER else at
        if end == at or STOP_PHRASE.match(text, at) or self._is_new(at):
            return False
        cue = self.page.cue_at(at)
        if cue is not None and cue[0] >= end and cue[1].kind in STOP_CUES:
            return False
        self._go_over(end)
        if self.takes_compound:
            self.stop = end
        return True

    def _may_go_on(self, word: str, at: int) -> bool:
        half = word in stop_words() and in_compound(self.page.text, at, word=word, start=self.start)
        ends = (word in stop_words() and not half) or self.lower >= _MOST_LOWER
        if ends or STOP_PHRASE.match(self.page.text, at) or self._is_new(at):
            return False
        cue = self.page.cue_at(at)
        if cue is not None and cue[1].kind == "level":
            return self._level_with_name(at, cue[0])
        if word not in vocabulary() and not half and not self._ends_word(cue):
            return False
        if cue is not None and cue[1].kind in STOP_CUES and not vocabulary().issuperset(cue[1].form.split()):
            return False
        return self.open_component and (
            bool(self.capitals) or self.lower > 0 or self.takes_lower or bool(LIKELY_LOWER.match(self.page.text, at))
        )

    def _ends_word(self, cue: tuple[int, Cue] | None) -> bool:
        """Whether a syllable goes on the one capital before it: "Công ty Xây lắp", though "lắp" is in no known name."""
        before = self.page.text[self.word : self.at - 1]
        return cue is None and self.stop == self.at - 1 and before[1:].islower() and before.isalpha()

    def _level_with_name(self, at: int, end: int) -> bool:
        """Whether a unit's name follows the level word; before a person's the word ends the body's name."""
        after, place = self.page.skip(end), read_place(self.page, at)
        if self.stop == at - 1 and place is not None and not place.name and begins_full_name(self.page.text, after):
            self.stop = end  # "Giám đốc Trung tâm Chống ngập thành phố Nguyễn Văn A"
            return False
        return place is not None and bool(place.name) and self.page.text[after].isalnum() and not self._is_new(after)

    def _tentative(self, end: int) -> bool:
        """Go over a joining word without ending the name there."""
        following = self.page.skip(end)
        school = self.label.startswith("Trường") and SCHOOLS.match(self.page.text, following) is not None
        each = school or (self.takes_lower and self.page.text.startswith("các", self.at))  # "… dự án các khu kinh tế"
        of_place = self.stop == self.placed and not is_steering(self.label)
        if self.page.text.startswith("về", self.at) and (of_place or not self.label.startswith(WITH_SUBJECT)):
            return False
        if self.page.text.startswith("và", self.at) and self._is_whole(following):
            return False
        begun = self.capitals + self.lower or each
        if not begun or self._is_new(following) or STOP_PHRASE.match(self.page.text, self.at):
            return False
        run = capital_run(self.page.text, following)
        if run is not None and len(run) > 1 and is_surname(self.page.text[run.starts[0] : run.ends[0]]):
            return False
        self.at, self.open_component = end, True
        return True

    def _is_new(self, at: int) -> bool:
        return is_new(self.page, at, label=self.label, capitals=self.capitals)
