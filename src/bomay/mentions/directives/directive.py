"""Directives cited by number: a type word with its numbers, or a number whose code tells the type."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import replace

from bomay.mentions.dates.date import DateMention
from bomay.mentions.directives.kinds import CAPITAL, DirectiveMention, TypeWord, find_type_words
from bomay.mentions.directives.law import law_core, law_name, read_laws
from bomay.mentions.directives.number import CODED, Coded, bare_number, coded_number
from bomay.mentions.directives.subject import read_subjects, with_subjects
from bomay.mentions.directives.title import read_titles
from bomay.mentions.directives.topics import read_topics
from bomay.text.lazy import lazy_pattern

__all__ = ["may_cite", "read_directives"]


_ADJACENT = lazy_pattern(
    r"(?:\s(?:thanh tra|kiểm tra|kết luận|hành động|liên tịch|liên ngành|liên bộ|phối hợp|khẩn|hỏa tốc"
    r"|thượng khẩn|giám sát|mật"
    r"|cá biệt|chung|thi hành kỷ luật|kỷ luật|xử phạt|truy tặng))*"
    r"\s?[,(]?\s?(?:mang\s)?(?:số\s?[:.]?\s?)?"
)
_NAMED_NUMBER = lazy_pattern(r"[^.;\n]{1,140}?\s\(?(?:mang\s)?số\s?:?\s?$")
_LETTERS = frozenset({"Văn bản", "Công văn", "Công điện", "Tờ trình", "Thông báo"})
_DATED = lazy_pattern(r"\s\(?ngày\s[0-9]")
_NEXT = lazy_pattern(r"\s?\)?(?:,\s|;\s|\s|,\s?)(?:(?:và|hoặc|cùng|lẫn|cũng như)\s)?(?:(?:các\s)?số\s?:?\s?)?")
_NEXT_WORD = lazy_pattern(r"[,;]|\s(?:và|hoặc|cùng|lẫn|cũng như)\s|số")
_DATE_GAP = lazy_pattern(r"\s?,?\s?\(?(?:ra\s|ban hành\s|ký\s|đề\s|ký ban hành\s)?(?:ngày\s|tháng\s|năm\s)?")
# After a bare number: what shows that it counts things.
_COUNTED = lazy_pattern(
    r"\s?(?:%|°|m2|km|ha\b|tỷ|tỉ|triệu|nghìn|ngàn|đồng(?!\sý)|năm(?!\s[12][0-9]{3})|tháng|tuần|giờ|phút"
    r"|ngày(?!\s[0-9])|buổi|lần|lượt|người|cán bộ|đồng chí"
    r"|đảng viên|hộ|nhà|xã|phường|huyện|tỉnh|bộ\b|ban\b|sở|cơ quan|đơn vị|tổ chức|doanh nghiệp|công ty|dự án"
    r"|công trình|nội dung|nhiệm vụ|giải pháp"
    r"|vấn đề|điểm|điều(?! (?:chỉnh|động|chuyển))|khoản|mục|chương|nhóm|loại|trường hợp|cá nhân|tập thể|bị can|bị cáo"
    r"|chức danh|vị trí|chỉ tiêu|mục tiêu|đề án|nghị quyết|quyết định"
    r"|chương trình|văn bản|thành viên|đại biểu|ủy viên|đoàn|cuộc|kỳ|phiên|bước|tiêu chí|lĩnh vực|khâu"
    r"|trọng điểm|không\b|môn|tiết|trang|cấp|tầng|căn|lô"
    r"|suất|tấn|kg|lớp|học|khu|tuyến|cầu|xe|máy|con|chiếc|cái|phần|lý do|mức|hình thức|nước|quốc gia|thành phố"
    r"|giai đoạn|chi bộ|đảng bộ|thứ|đến\s[0-9]|-\s?[0-9])"
)
_YEAR = lazy_pattern(r"(?:19|20)[0-9]{2}")
_OF_A_YEAR = frozenset({"Kế hoạch", "Chương trình", "Đề án", "Pháp lệnh"})  # "kế hoạch 2017"
_TELLING = lazy_pattern(r"\s(?:về|nêu|ban hành)\s")
_CITED = lazy_pattern(r"(?:[Tt]heo|[Cc]ăn cứ|thực hiện|triển khai|tinh thần|vi phạm|ban hành|ký|\bra)\s$|\($")
_NOUNS = frozenset({"Chỉ thị", "Nghị định", "Thông tư", "Nghị quyết", "Thông tư liên tịch", "Công văn"})
_BARE_TYPES_LIST = (
    "Chỉ thị|Nghị quyết|Nghị quyết liên tịch|Quyết định|Quy định|Quy chế|Kết luận|Kế hoạch|Hướng dẫn|Thông báo"
    "|Thông tri|Nghị định|Thông tư"
    "|Thông tư liên tịch|Pháp lệnh|Sắc lệnh|Công điện|Công văn|Tờ trình|Chương trình|Đề án"
)
_BARE_TYPES = frozenset(_BARE_TYPES_LIST.split("|"))
_NICKNAMES = frozenset(
    {("Chương trình", "135"), ("Chương trình", "134"), ("Chương trình", "30a"), ("Đề án", "06"), ("Đề án", "1956")}
)


def may_cite(text: str) -> bool:
    """Whether a text holds what every citation has: a word for a type of directive, or a number with a code."""
    return CODED.search(text) is not None or bool(find_type_words(text))


def read_directives(text: str, dates: Sequence[DateMention]) -> list[DirectiveMention]:
    """The directives that `text` (normalised) cites by number, in order; one for each number.

    >>> [m.number for m in read_directives("theo Chỉ thị số 35-CT/TW và các Quyết định 09, 80", ())]
    ['35-CT/TW', '09', '80']
    """
    coded = {found.start: found for match in CODED.finditer(text) if (found := coded_number(text, match))}
    words = find_type_words(text)
    numbered = sorted(_Reading(text, coded, dates, words).mentions(), key=lambda mention: (mention.start, mention.end))
    subjects = list(read_subjects(text, words))
    numbered = with_subjects(text, numbered, subjects=subjects) if subjects else numbered
    named = [*read_titles(text, words), *read_laws(text, words), *subjects, *read_topics(text, words)]
    taken = {mention.start for mention in numbered}
    return sorted(
        [*numbered, *(mention for mention in named if mention.start not in taken)], key=lambda mention: mention.start
    )


class _Reading:
    """The numbers of one text, given out to type words from left to right."""

    def __init__(
        self, text: str, coded: dict[int, Coded], dates: Sequence[DateMention], words: Sequence[TypeWord]
    ) -> None:
        self.text = text
        self.coded = coded
        self.starts = list(coded)  # in order
        self.date_ends = {date.start: date.end for date in dates}
        self.words = words

    def mentions(self) -> Iterator[DirectiveMention]:
        """Each type word's numbers, then the numbers that no word claimed but whose code tells the type."""
        taken: set[int] = set()
        for index, word in enumerate(self.words):
            stop = self.words[index + 1].start if index + 1 < len(self.words) else len(self.text)
            for mention, at in self._after_word(word, stop):
                taken.add(at)
                if word.type:
                    yield mention
        for at, found in self.coded.items():
            if at not in taken and found.types and re.search(r"[/-].*[/-]", found.suffix):
                yield DirectiveMention(
                    start=at, end=found.end, type=found.types[0], number=found.number, rule="so-hieu-khong-loai"
                )

    def _after_word(self, word: TypeWord, stop: int) -> Iterator[tuple[DirectiveMention, int]]:
        """The numbers that follow a type word, with where each begins."""
        match = _ADJACENT.match(self.text, word.end)
        at = match.end() if match else word.end
        first = self._number(word, at, said="số" in self.text[word.end : at])
        if first is None:
            first = self._number_in_name(word, stop)
        if first is None:
            return
        yield first
        before = first[0]
        while (following := self._next(word, before)) is not None:
            yield following
            before = following[0]

    def _number(self, word: TypeWord, at: int, *, said: bool) -> tuple[DirectiveMention, int] | None:
        coded = self.coded.get(at)
        if coded is not None:
            kind = self._type(word, coded, adjacent=True)
            return self._mention(word.start, coded.end, kind, coded.number, "so-hieu"), at
        if not word.type or not self.text[at : at + 1].isdigit():
            return None
        if word.type in _LETTERS and (match := CODED.match(self.text, at)) is not None:
            whole = coded_number(self.text, match, of_any=True)
            return (self._mention(word.start, whole.end, word.type, whole.number, "so-hieu"), at) if whole else None
        bare = bare_number(self.text, at)
        if bare is None or not self._is_number(word, at, bare, said):
            return None
        return self._mention(word.start, bare[0], word.type, bare[1] + self._shared_suffix(bare[0]), "so"), at

    def _shared_suffix(self, end: int) -> str:
        """ "số 18, 19-NQ/TW": the suffix of the next number serves this one too."""
        match = _NEXT.match(self.text, end)
        coded = self.coded.get(match.end()) if match and _NEXT_WORD.search(match.group()) else None
        return coded.suffix if coded and coded.types and "/2" not in coded.number else ""

    def _is_number(self, word: TypeWord, at: int, bare: tuple[int, str], said: bool) -> bool:
        """Whether a number without code names a directive: "Chỉ thị 05" does, "quyết định 5 nội dung" does not."""
        end, number = bare
        if at in self.date_ends and "/" not in number:
            return False
        after = self.text[end : end + 24]
        if word.type == "Pháp lệnh" and _YEAR.fullmatch(number):
            return False  # "chương trình xây dựng luật, pháp lệnh 2017"
        if said:
            return not re.match(r"\s?%", after)
        if word.type in _LETTERS and len(number) > 1 and _DATED.match(after):
            return True  # "văn bản 2861 ngày 13/6"
        if word.type not in _BARE_TYPES or _COUNTED.match(after):
            return False
        if (word.type, number) in _NICKNAMES or "/" in number:
            return True
        long = len(number) > 1
        capital = self.text[word.start].isupper() and not self._begins_sentence(word.start)
        if capital:
            return long
        if not long or (word.type in _OF_A_YEAR and _YEAR.fullmatch(number)):
            return False
        if word.type in _NOUNS or _TELLING.match(after):
            return True  # "nghị định 158 có 7 nội dung", "quyết định 46 về định mức chi"
        before = self.text[max(0, word.start - 12) : word.start]
        if _CITED.search(before) is not None:
            return True  # "đã ban hành quy định 85 gồm …", "(đề án 404)"
        return re.match(rf"\s\(?(?:ngày\s[0-9]|của\s[{CAPITAL}])", after) is not None

    def _begins_sentence(self, at: int) -> bool:
        before = self.text[max(0, at - 3) : at].rstrip(' "')
        return not before or before.endswith((".", "\n", ":", "-", "?", "!"))

    def _number_in_name(self, word: TypeWord, stop: int) -> tuple[DirectiveMention, int] | None:
        """ "Luật Thi hành tạm giữ, tạm giam số 94/2015/QH13": the number after a name, before the next type word."""
        first = bisect_right(self.starts, word.end)
        for at in self.starts[first : bisect_left(self.starts, min(stop, word.end + 150), first)]:
            gap = self.text[word.end : at]
            coded = self.coded[at]
            if not _NAMED_NUMBER.fullmatch(gap) and not (
                len(gap) < 60 and word.type in coded.types and "." not in gap and ";" not in gap
            ):
                return None
            kind = self._type(word, coded, adjacent=False)
            if not kind:
                return None
            mention = self._mention(word.start, coded.end, kind, coded.number, "so-hieu-sau-ten")
            law = law_name(self.text, word.end) if word.type in ("Luật", "Bộ luật", "Pháp lệnh") else None
            return replace(mention, core=law_core(law[1]) if law else None), at
        return None

    def _next(self, word: TypeWord, before: DirectiveMention) -> tuple[DirectiveMention, int] | None:
        """The next number of a list that shares the type word, past the date of the number before."""
        end = self._past_date(before.end)
        match = _NEXT.match(self.text, end)
        if match is None or not _NEXT_WORD.search(match.group()):
            return None
        at = match.end()
        coded = self.coded.get(at)
        if coded is not None:
            kind = self._type(word, coded, adjacent=False)
            return (self._mention(at, coded.end, kind, coded.number, "so-hieu-trong-danh-sach"), at) if kind else None
        bare = bare_number(self.text, at)
        if bare is None or not word.type or at in self.date_ends or len(bare[1]) < 2:
            return None
        said = "số" in match.group()
        if (before.rule not in ("so", "so-trong-danh-sach") and not said) or _COUNTED.match(
            self.text[bare[0] : bare[0] + 24]
        ):
            return None
        return self._mention(at, bare[0], word.type, bare[1], "so-trong-danh-sach"), at

    def _past_date(self, end: int) -> int:
        match = _DATE_GAP.match(self.text, end)
        date_end = self.date_ends.get(match.end()) if match else None
        return date_end if date_end is not None else end

    def _type(self, word: TypeWord, coded: Coded, *, adjacent: bool) -> str:
        """The type of a coded number: the word's where it stands beside it or agrees, else the code's; "": none."""
        if adjacent or word.type in coded.types or not coded.types:
            return word.type
        return coded.types[0]

    @staticmethod
    def _mention(start: int, end: int, kind: str, number: str, rule: str) -> DirectiveMention:
        return DirectiveMention(start=start, end=end, type=kind, number=number, rule=rule)
