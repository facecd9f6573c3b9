"""Where a person's name begins behind a body's: "Bệnh viện Bạch Mai Nguyễn Văn A", but "Trường THPT Chu Văn An"."""

from bomay.lexicon import BodyType
from bomay.lexicon.places import load_places
from bomay.lexicon.surnames import common_surnames, is_surname
from bomay.mentions.bodies.open_name_words import CLOSES_ASIDE, NAMED_AFTER_PEOPLE, OF_FOUNDERS, OF_STATES
from bomay.mentions.bodies.vocabulary import vocabulary
from bomay.mentions.names.foreign_name import is_vietnamese_syllable, shows_foreigners
from bomay.mentions.page import Page
from bomay.mentions.words import UNCLE_HO, WORD, CapitalRun, capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["bears_name", "is_given_name", "is_person", "patron_end", "person_begins"]

_PAPER = "Báo"
_MEMORIALS = ("di tích ", "lưu niệm ", "tưởng niệm ", "Bảo tàng ", "Lăng ")
_MIDDLE_NAMES = (" Văn ", " Thị ")
_WHOLE = lazy_pattern(r" (?:\d{1,3}|[IVX]{1,4}|[Qq]uốc gia|[Tt]rung ương|(?:TP\.?[ ]?)?HCM) $")
"""How a name ends that no man's goes on with."""
_OF_STATE = frozenset({"Vụ", "Cục"})  # called by their fields: "Vụ Nguyễn Văn A" is a man's case
_LEVELS = ("tỉnh ", "thành phố ", "bang ", "Bang ", "vùng ")


def bears_name(text: str, run: CapitalRun, *, label: str) -> bool:
    """Whether a body of this label may be called by the person's name alone that the whole run is."""
    start = run.starts[0]
    if _WHOLE.search(text, max(0, start - 16), start):
        return False  # "Viện kiểm sát nhân dân khu vực 2 Nguyễn Văn A"
    return _may_bear_name(label) and 3 <= len(run) <= 4 and text[start : run.ends[0]] in common_surnames()


def person_begins(page: Page, run: CapitalRun, index: int, *, label: str, capitals: int) -> bool:
    """Whether a person's name begins with a word of a run of capitals behind a body's label.

    `capitals` counts the words of the body's name so far.
    """
    text, rest, start, end = page.text, len(run) - index, run.starts[index], run.ends[index]
    if text.endswith(_LEVELS, 0, start) or (index and _closes_place(page, run, index)):
        return False  # "số 2 tỉnh Thái Nguyên", "Công ty Điện lực Bắc Ninh Nguyễn Văn A"
    common = text[start:end] in common_surnames()
    if common and rest >= 3 and not index and _WHOLE.search(text, max(0, start - 16), start):
        return True  # "Bệnh viện dã chiến số 3 Nguyễn Văn A"
    province = page.province_at(start) if rest == 2 else None
    if province is not None and WORD.match(text, end + 1) and province[0] > end:
        return False  # "Trung tâm Khuyến công Hà Nội"
    if rest >= 2 and label.startswith(OF_STATES) and shows_foreigners(text, start, end=end):
        return True
    if not 2 <= rest <= 4 or not is_surname(text[start:end]):
        return False
    if not capitals:  # "Trưởng Ban Chỉ đạo Nguyễn Văn A"
        return rest > 2 and common and not _may_bear_name(label)
    words = (text[first:last] for first, last in zip(run.starts[index + 1 :], run.ends[index + 1 :], strict=True))
    foreign = not all(
        len(word) == 1 or is_vietnamese_syllable(word) for word in words
    )  # "Sao Mai Oil", "Mỹ Châu Sample Group"
    if foreign and (rest == 2 or label.startswith(OF_FOUNDERS)):
        return False
    if rest == 2 and (not common or CLOSES_ASIDE.match(text, end)):
        return False  # "Công ty Trục vớt Bạch Đằng", "ông A (Chủ tịch Công ty Đầu tư Văn Phong)"
    if label == _PAPER:
        return rest > 2 and capitals > 1  # "Báo Tiếng Chuông Nguyễn Văn A", but "Báo Khăn Quàng Đỏ"
    if not label.startswith(NAMED_AFTER_PEOPLE) or capitals > 2:
        return True
    if capitals == 2 and rest == 3 and not index and text.startswith(_MIDDLE_NAMES, end):
        return True  # "Trường Đại học Kinh tế Quốc dân Nguyễn Văn A"
    return not _ends_own_name(text, run, index) if rest > 3 else rest == 3 and _follows_name(text, run, index)


def is_person(page: Page, at: int, *, end: int) -> bool:
    """Whether a one-syllable label is a surname here: Đoàn Thị Hảo is no delegation."""
    if " " in page.text[at:end] or not is_surname(page.text[at:end]):
        return False
    run = capital_run(page.text, at)
    if run is None or not 3 <= len(run) <= 4:
        return False
    school = page.body_at(run.starts[1])
    if school is not None and school[0] > run.ends[1]:
        return False  # "Bí thư Đoàn Trường Đại học …"
    after = page.text[run.ends[-1] : run.ends[-1] + 2]
    return (
        not (after[:1] == " " and after[1:2].islower() and len(run) < 3)
        and not page.text[run.starts[1] : run.ends[1]].isupper()
    )


def is_given_name(page: Page, at: int, kind: BodyType, *, stop: int) -> bool:
    """Whether the words after "Bộ trưởng" or "Trưởng ban" are rather a person's name: "Bộ trưởng Minh nói"."""
    words = page.text[at:stop].split(" ")
    if len(words) == 1:
        return not words[0].isupper() and not any(map(str.isdigit, words[0]))
    acts = len(words) == 2 and page.text[stop + 1 : stop + 2].islower()  # "Bộ trưởng Nên kể lại"
    return kind.label == "Bộ" and (acts or not words[1][0].islower())


def patron_end(page: Page, at: int) -> int:
    """Where the man's name ends whose house of memory it is, behind his post or rank at `at`; 0 where none is.

    "Ban Quản lý Khu di tích Tổng Bí thư Trần Phú", "Bảo tàng Chủ tịch Hồ Chí Minh".
    """
    if not page.text.endswith(_MEMORIALS, 0, at):
        return 0
    head = page.role_at(at) or (page.rank_at(at) if page.text.endswith("niệm ", 0, at) else None)
    run = capital_run(page.text, page.skip(head[0])) if head is not None else None
    if run is None or len(run) < 2:
        return 0
    words = [page.text[start:end] for start, end in zip(run.starts, run.ends, strict=True)]
    another = (index for index in range(2, len(run)) if words[index] in common_surnames())
    return run.ends[next(another, min(len(run), 4)) - 1]


def _may_bear_name(label: str) -> bool:
    """Whether a body of this kind is called by its founder's or patron's name alone."""
    return label.startswith(OF_FOUNDERS) or (" " not in label and label not in _OF_STATE)


def _ends_own_name(text: str, run: CapitalRun, index: int) -> bool:
    """Whether a surname is rather the second word of the body's name: "Bệnh viện Bạch Mai Nguyễn Văn A"."""
    following = text[run.starts[index + 1] : run.ends[index + 1]]
    return index == 1 and following in common_surnames() and _is_proper(text[run.starts[0] : run.ends[0]])


def _follows_name(text: str, run: CapitalRun, index: int) -> bool:
    """Whether two words before a man's name in the run are the body's own: of "Chuyên Lê Hồng Phong" they are not."""
    if index < 2 or text.startswith(UNCLE_HO, run.starts[index]):
        return False
    before = [text[run.starts[at] : run.ends[at]] for at in (index - 2, index - 1)]
    common = text[run.starts[index] : run.ends[index]] in common_surnames()
    return common and not any(word.isupper() for word in before) and any(map(_is_proper, before))


def _closes_place(page: Page, run: CapitalRun, index: int) -> bool:
    """Whether a surname is the second word of a unit's name, and one more begins behind it: "Bắc Ninh Nguyễn Văn A"."""
    behind = len(run) - index > 3 and page.text[run.starts[index + 1] : run.ends[index + 1]] in common_surnames()
    name = page.text[run.starts[index - 1] : run.ends[index]]
    return behind and bool(load_places().by_name(name))


def _is_proper(word: str) -> bool:
    """Whether a word is no common noun of bodies' names."""
    return word.lower() not in vocabulary()
