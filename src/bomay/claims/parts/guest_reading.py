"""Guests and hosts: who receives whom, who comes as a guest, and the people listed behind a verb."""

import re
from collections.abc import Iterator, Set
from itertools import takewhile

from bomay.claims.events.cue import FOLLOWED_BY_GUEST
from bomay.claims.people.clause import Clause, Group
from bomay.claims.people.phrase import is_kin
from bomay.mentions.kinds import CueMention, Mark, PostMention, RankMention, is_honorific
from bomay.model import Part
from bomay.text.lazy import lazy_pattern

__all__ = ["ATTENDED", "CLAUSE_KINDS", "DELEGATION", "HOLDS", "Given", "GuestReading"]

Given = tuple[str, Part, int]
"""A person, a part, and the index of the mention of who takes it."""

DELEGATION = lazy_pattern(r"\b(?<!ập )(?<!ông )(?<!ng ương )[Đđ]oàn\b")
ATTENDED = lazy_pattern(r"\b(?:tại|trong|dự|sau|lễ|buổi|hội nghị)\s$", re.IGNORECASE)
HOLDS = lazy_pattern(r"\bcó\s$")
_LIST_MARKER = lazy_pattern(
    r"(?:\bcó\b(?! (?:ý nghĩa|mặt|thể|hiệu|tầm|nhiều|trên|hơn|gần|\d))|\bgồm\b|\blà\b(?= các| đồng chí)|:)"
)
_WITH_GUEST = lazy_pattern(
    r"\s*(?:với|cùng|đoàn|Đoàn|buổi|hội nghị|lễ|tiếp|làm việc|Chủ tịch|Tổng Bí thư|Bí thư|Thủ tướng|Phó)"
)
CLAUSE_KINDS = frozenset({"speak", "present", "receive"})
_IS_ATTENDED = lazy_pattern(r"\b(?:dự|mặt|gia)\b[^,;]{0,12}$", re.IGNORECASE)
_BETWEEN = lazy_pattern(r"\s(?:\w+\s)?giữa\b")
_BETWEEN_HIM = lazy_pattern(r"\s(?:\w+\s)?giữa (?:đồng chí |ông |bà |ngài |Ngài )?")
_ON_VISIT = lazy_pattern(
    r",?(?: (?:và|cùng) [^,.;]{0,60}?)? (?:đang (?:ở |có chuyến )?|nhân (?:dịp |chuyến |dịp sang |dịp đến )|sang |đến )"
    r"thăm\b"
)
_ARRIVES = lazy_pattern(r"\b(?:sân bay|nhà ga|ga|cảng|cửa khẩu|chân cầu thang)\b", re.IGNORECASE)
_CALLS = frozenset({"yết kiến", "chào xã giao"})
_WELCOMES = lazy_pattern(r"\b(?:chào mừng|hoan nghênh|chào đón)(?: ngài)? $")
_COMING = lazy_pattern(r",?\s*(?:(?:và|cùng) [^,.;]{0,70}\s)?(?:lần đầu )?(?:sang|đến|tới|về)?\s*(?:thăm(?:,| và)\s)?")
_ASKED = lazy_pattern(r"\blời mời\b[^.,;:]*$")
_AT_PRESENT = lazy_pattern(r"\bđang (?:ở |có )?(?:thăm(?:,| và) )?$")
# Who receives is told by courtesies too, which are no speech: the cues of speaking leave them out.
_SPOKE = lazy_pattern(
    r"(?: (?:đã|cũng|rất|nhiệt liệt|trân trọng|thay mặt))* "
    r"(?:bày tỏ|khẳng định|đánh giá|vui mừng|nhấn mạnh|hoan nghênh|chúc mừng|cảm ơn|cho biết|cho rằng|đề nghị|nói|"
    r"chào mừng|ghi nhận|gửi lời|thông báo|mong muốn|tin tưởng|nêu|chia sẻ|thông tin)\b"
)
_DELEGATION_COMES = lazy_pattern(r" (?:chào mừng|hoan nghênh|chào đón) (?:[Đđ]oàn|phái đoàn)\b[^,;]*$")


class GuestReading(Clause):
    """One sentence, and who is guest and host in it."""

    def _between(self, at: int, group: Group) -> str:
        return self.text[self.items[at].end : self.items[group.people[0][1]].start]

    def _start_of(self, group: Group) -> int:
        return self.items[self._phrase_start(group.people[0][1])].start

    def list_after(self, at: int, *, until: Set[str] = CLAUSE_KINDS) -> Group:
        """The people listed behind a verb ("Cùng dự có …", "Cùng đi với Chủ tịch nước có …"); empty: no list.

        The list goes on up to a verb of one of the kinds `until`.
        """
        start = self.items[at].end
        if self.text.endswith(" có", 0, start):
            start -= len(" có")
        marker = _LIST_MARKER.search(self.text, start, min(self.sentence.end, start + 160))
        if marker is None:
            return Group()
        cues = (item for item in self.items[at + 1 :] if type(item) is CueMention and item.start > marker.end())
        stop = next((cue.start for cue in cues if cue.kind in until), self.sentence.end)
        people = tuple(
            (name, index)
            for index in range(at + 1, len(self.items))
            for name in self.names[index]
            if marker.end() <= self.items[index].start < stop and not is_kin(self.sentence, index)
        )
        before = any(
            self.names[index] and self.items[index].end <= marker.start() for index in range(at + 1, len(self.items))
        )
        if not people or (before and not _WITH_GUEST.match(self.text[start : marker.start()])):
            return Group()
        return Group(people)

    def receives(self, at: int) -> Iterator[Given]:
        """Who receives guests is host; who leads a delegation chairs it; "Tiếp đoàn có …" lists the hosts behind."""
        words = self.text[self.items[at].start : self.items[at].end].casefold()
        if not (words.endswith("đoàn") or FOLLOWED_BY_GUEST.match(self.text, self.items[at].end)):
            return
        left, listed = self.subject(at), self.list_after(at)
        if listed and not left:
            if not _IS_ATTENDED.search(self.before(at, 24)):
                yield from listed.take(Part.ATTENDEE if self._at_arrival(at, listed) else Part.HOST)
            return
        guest = self.right(at).first()
        if words.startswith("cuộc gặp") or (
            words.startswith(("cuộc", "buổi")) and not HOLDS.search(self.before(at, 10))
        ):
            return
        if _BETWEEN.match(self.text, self.items[at].end):  # "hội đàm giữa A và B"
            both = self.right(at)
            if both and _BETWEEN_HIM.fullmatch(self.text, self.items[at].end, self._start_of(both)) is None:
                return  # "hội đàm giữa hai đoàn, … ông A": who is told first is not named
            yield from both.first().take(Part.HOST)
            yield from Group(both.people[1:2]).take(Part.CHAIR)
            return
        if "điện đàm" in words or words == "gặp":  # none is the other's guest
            yield from left.take(Part.CHAIR)
            return
        if words == "tiếp kiến" or (words == "tiếp đón" and self.before(at, 5) == "cuộc "):
            return  # said of who receives and of who is received
        if words in _CALLS or "hội kiến" in words:  # the visitor is told first
            yield from left.take(Part.CHAIR)
            yield from (self._visited_by(left, at) if left else guest).take(Part.HOST)
            return
        yield from (left or (self._host_behind(at) if words in ("tiếp", "tiếp đoàn") else left)).take(Part.HOST)
        named = ATTENDED.search(self.before(at, 12)) and not left  # "tại hội đàm với B": where something was said
        if guest and not named and ("hội đàm" in words or self._travels(at, guest)):
            yield from guest.take(Part.CHAIR)

    def _visited_by(self, visitors: Group, at: int) -> Group:
        """All whom a visitor calls on: "A hội kiến Thủ tướng B và Chủ tịch Quốc hội C", up to his own name again."""
        own = {name for name, _ in visitors.people}
        return Group(tuple(takewhile(lambda found: found[0] not in own, self.right(at).people)))

    def _travels(self, at: int, guest: Group) -> bool:
        """Whether a guest leads a delegation or is on a visit: "tiếp Đoàn … do ông A", "tiếp ông A đang ở thăm …"."""
        if DELEGATION.search(self._between(at, guest)):
            return True
        return _ON_VISIT.match(self.text, self.chain_end(guest.people[0][1]), self.sentence.end) is not None

    def _at_arrival(self, at: int, listed: Group) -> bool:
        """Whether those listed only come to where a guest arrives: "Ra đón Chủ tịch nước A tại sân bay có ông B"."""
        return _ARRIVES.search(self.text, self.items[at].end, self._start_of(listed)) is not None

    def _host_behind(self, at: int) -> Group:
        """Who speaks behind the guest that the sentence begins with: "Tiếp Đại sứ Nhật Bản, Thủ tướng A cảm ơn …"."""
        if self.items[at].start > self.sentence.start and self.before(at, 2) != ", ":
            return Group()  # "ông tiếp Thứ trưởng A, bà B cho biết"
        whole = self.text.endswith("đoàn", 0, self.items[at].end)  # "Tiếp đoàn, Chủ tịch A …": the guests are told
        guests = 0
        for index in range(at + 1, len(self.items)):
            if not self.names[index]:
                continue
            begins = index
            while type(self.items[begins - 1]) in (PostMention, RankMention) or is_honorific(self.items[begins - 1]):
                begins -= 1
            mark = self.items[begins - 1]
            after_comma = type(mark) is Mark and mark.sign == "," and (guests or begins > at + 2 or whole)
            if after_comma and _SPOKE.match(self.text, self.items[index].end):
                return Group(tuple((name, index) for name in self.names[index]))
            guests += 1
            if guests > 1:
                break
        return Group()

    def guest(self, at: int) -> Group:
        """Who is welcomed as he comes: "chào mừng Thủ tướng A sang thăm", "chào mừng ông B sang dự"."""
        left = self.left(at).last()
        if not left:
            return left
        start, end = self._start_of(left), self.chain_end(left.people[0][1])
        welcomed = _WELCOMES.search(self.text, max(self.sentence.start, start - 30), start)
        return left if welcomed and _COMING.fullmatch(self.text, end, self.items[at].start) else Group()

    def _is_invited(self, at: int) -> bool:
        """Whether a visit is only asked for: "A mời B và Phu nhân sang thăm", "chuyển lời mời thăm Việt Nam tới B"."""
        if _ASKED.search(self.before(at, 70)):
            return True
        near = self.left(at)
        return bool(near) and self.text.endswith("mời ", self.sentence.start, self._start_of(near))

    def _is_guests(self, at: int) -> bool:
        """Whether a visit is a guest's: "A tiếp B đang ở thăm Việt Nam", "A chào mừng Đoàn công tác sang thăm"."""
        before = self.left(at).last()
        if before and _DELEGATION_COMES.search(self.text, self.items[before.people[0][1]].end, self.items[at].start):
            return True
        if not _AT_PRESENT.search(self.before(at, 18)):
            return False
        return any(
            type(item) is CueMention and (item.kind == "receive-guest" or item.form == "reception")
            for item in self.items[:at]
        )
