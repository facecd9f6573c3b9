"""Whether the verb of an act is none here: "kỷ luật" and "phân công" as nouns, "bổ sung" of things, "từ nhiệm kỳ"."""

from bomay.claims.acts.act import Frame
from bomay.claims.acts.source import source_posts
from bomay.mentions.kinds import BodyMention, NameMention, PostMention, RankMention, is_honorific
from bomay.model import ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["is_no_verb"]

_OF_COUNTRY = lazy_pattern(
    r"(?:^|[,;:.] |\b(?:khi|dịp|việc|sau|để|mừng|nếu|nhằm|rằng) )(?:Việt Nam|nước ta|nước này)"
    r"(?: (?:đã|vừa|được|chính thức|tái|lần \w+(?: \w+)?))* $"
)
_ELECTS_BODY = lazy_pattern(r" ra (?:Ban|Bộ|Hội đồng|Đoàn|[ỦU]y ban|cơ quan|tập thể|bộ máy)\b(?![^.;]*(?::|\bgồm\b))")
"""A body is elected, and whoever is named behind it only told of: "bầu ra Ban lãnh đạo mới và là chuyến thăm …"."""
_COUNTED = lazy_pattern(r"\b(?:[Ss]ố (?:người|lượng|ủy viên|đại biểu)|[Tt]ỷ lệ|[Tt]ỉ lệ)\b[^,.;:]*$")
"""How many were elected, of whom some are named: "Số người tái đắc cử … trong đó có 7 Ủy viên là ông A …"."""
_RETIRED = lazy_pattern(r" [A-ZĐ]")
_WARNS = lazy_pattern(r" (?:nghiêm khắc|rằng|về việc|việc|người|nguy cơ|các nước|trước|sẽ)\b")
_DONE = lazy_pattern(r"(?: bổ sung| xong| kiện toàn)*, ")
_DISCIPLINES = lazy_pattern(
    r" (?:(?:về )?(?:Đảng|đảng|hành chính) )?(?:bằng |với )?(?:hình thức |mức )?\"?"
    r"(?:khiển trách|cảnh cáo|cách|khai trừ|giáng|hạ|buộc|đối với|các |đồng chí|ông |bà |cán bộ|đảng viên|"
    r"(?!Đảng)[A-ZĐ])"
)
_ADDED = (NameMention, RankMention, PostMention, BodyMention)
_ADDED_BY = lazy_pattern(r" (?:thêm )?(?:vào |làm |giữ |là |cho )?(?:vị trí |(?:các )?chức (?:danh |vụ )?)?")
_DIVIDES = lazy_pattern(
    r",? (?:phân nhiệm|phân cấp|rõ|cụ thể|hợp lý|công việc cho)\b"
)  # "ông phân công, phân nhiệm rõ ràng"
_AS_NOUN = ("theo ", "Theo ", "sự ", "nhiệm vụ được ", "việc ", "quyết định ")
_FELL = lazy_pattern(
    r"\s*(?:[,.;)]|$)| (?:năm|ngày|vào|tại|khi|trong|lúc|ở|hồi|do|vì|sau|trên|đêm|sáng|chiều|tháng|"
    r"anh dũng|oanh liệt)\b"
)
_TERM = lazy_pattern(r" kỳ\b")  # "từ nhiệm kỳ trước"


def is_no_verb(frame: Frame) -> bool:
    """Whether "kỷ luật" or "phân công" is a noun here, or the verb a time: "giữ kỷ luật", "sau khi bầu bổ sung, …"."""
    said = frame.said
    if said.endswith(" Trần") or (said == "tạ thế" and frame.before_verb(4).endswith("cử ")):
        return True  # "đoạn từ Trần Thánh Tông đến Lò Đúc", "vô địch cử tạ thế giới"
    if frame.kind is ChangeKind.ELECTED and _OF_COUNTRY.search(frame.before_verb(40)):
        return True  # "Việt Nam trúng cử ủy viên không thường trực Hội đồng Bảo an"
    said = said.casefold()
    if frame.kind is ChangeKind.ELECTED and _COUNTED.search(frame.before_verb(40)):
        return True
    if said in ("hy sinh", "hi sinh") and not _FELL.match(frame.sentence.page.text, frame.cue.end, frame.sentence.end):
        return True
    if said == "từ nhiệm" and _TERM.match(frame.sentence.page.text, frame.cue.end):
        return True
    if said == "bổ sung" and not _adds_somebody(frame):
        return True
    if said == "bầu" and _ELECTS_BODY.match(frame.sentence.page.text, frame.cue.end, frame.sentence.end):
        return True
    if said == "được chuyển từ":
        return not source_posts(frame)  # "được chuyển từ doanh nghiệp về làm kế toán"
    if said == "nghỉ hưu" and _RETIRED.match(frame.sentence.page.text, frame.cue.end):
        return True  # "bác sĩ nghỉ hưu Ben Carson"
    if said == "cảnh cáo" and _WARNS.match(frame.sentence.page.text, frame.cue.end):
        return True
    after = frame.before_verb(8).casefold().endswith("sau khi ")
    if after and said.startswith("bầu") and _DONE.match(frame.sentence.page.text, frame.cue.end):
        return True
    if said == "kỷ luật":
        if frame.before_verb(12).casefold().endswith("kiểm tra "):
            return True  # "Chủ nhiệm Ủy ban Kiểm tra Kỷ luật Trung ương" of a party abroad
        told = _DISCIPLINES.match(frame.sentence.page.text, frame.cue.end, frame.sentence.end)
        return told is None and not frame.before_verb(8).endswith(("bị ", "đã "))
    if said == "phân công" and _DIVIDES.match(frame.sentence.page.text, frame.cue.end):
        return True
    return said == "phân công" and frame.before_verb(16).endswith(_AS_NOUN) and not _has_object(frame)


def _adds_somebody(frame: Frame) -> bool:
    """Whether a person, post or body is right behind "bổ sung": not "bổ sung vào Chương trình …, Chủ tịch A nói"."""
    told = (item for item in frame.items[frame.at + 1 :] if is_honorific(item) or type(item) in _ADDED)
    following = next(told, None)
    if following is None:
        return False
    return _ADDED_BY.fullmatch(frame.sentence.page.text, frame.cue.end, following.start) is not None


def _has_object(frame: Frame) -> bool:
    """Whether a person stands right behind the verb: "quyết định phân công ông A", not "quyết định phân công của …"."""
    following = frame.items[frame.at + 1] if frame.at + 1 < len(frame.items) else None
    if following is None or following.start - frame.cue.end > 1:
        return False
    return is_honorific(following) or type(following) in (NameMention, RankMention)
