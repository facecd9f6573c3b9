"""Acts that are none: proposals, nominations, aims, requests, talk of discipline in general."""

import re

from bomay.claims.act import Frame
from bomay.claims.act_aside import is_dated_done
from bomay.claims.act_discipline import is_decided_discipline
from bomay.claims.act_source import source_posts
from bomay.claims.article import Sentence
from bomay.claims.phrase import speaks
from bomay.mentions.kinds import BodyMention, NameMention, PostMention, RankMention, is_honorific
from bomay.model import OPENING, ChangeKind
from bomay.text.quick import Hinted

__all__ = [
    "follows_in_post",
    "is_aimed_at",
    "is_bodys_act",
    "is_no_verb",
    "is_of_others",
    "is_refused",
    "is_replaced",
    "takes_post",
]

_CLAUSE_CHARS = 600
_AIM = Hinted(r"(?<!đồng ý )(?<!quyết định )(?<!thống nhất )(?<!nhất trí )(?<!hiệp thương )\bđể\b[^.;:]{0,60}$", "để")
_PROPOSED = Hinted(
    r"\bgiới thiệu\b(?! chuyên đề).{0,160}\bđể\b|"
    r"(?<!thông qua )(?<!phê chuẩn )(?<!theo )\bđề nghị\b(?:(?!quyết định).){0,60}$|\bdự kiến\b.{0,40}$|"
    r"\bxin\b.{0,40}$|\b(?:chờ|chuẩn bị)\b.{0,60}$",
    *("giới thiệu", "đề nghị", "dự kiến", "xin", "chờ", "chuẩn bị"),
    flags=re.IGNORECASE,
)
_NO_ACT = re.compile(
    r"\b(?:đề nghị|giới thiệu|dự kiến|đề xuất|xin|đơn|kiến nghị|trước khi|nếu|chưa|không|(?<!sau )khi|xem xét|"
    r"quy trình|chương trình|phương án|kế hoạch|liên quan (?:đến|tới)|(?<!về )(?<!phê chuẩn )việc|"
    r"thẩm quyền|(?:đến|đủ|quá|gần|hết|sắp) tuổi|sắp|(?-i:tính|định)|"
    r"muốn|bị đề nghị|có thể|khả năng|sẽ|buộc phải|nên phải)(?: \w+){0,2}\s*$",
    re.IGNORECASE,
)
_ON_THE_AGENDA = ("việc", "xem xét")
_OPEN = re.compile(r"[^,.;:]{0,80}\b(?:hay không|hay chưa|được không|thuộc thẩm quyền)\b| (?:chưa|không) phải\b")
_DECIDED = re.compile(
    r"\b(?:quyết định|nghị quyết|công bố|trao|phê chuẩn|kết quả|thống nhất|đồng ý|chuẩn y|"
    r"đã (?:tiến hành|hoàn thành|thực hiện))\b",
    re.IGNORECASE,
)
_ASKED = re.compile(
    r"\b(?:đề nghị|đề xuất(?! của)|xem xét|kiến nghị|quy trình|đến mức phải|phải xử lý|bị xử lý|thời điểm|"
    r"sẽ|nếu|có thể|nguy cơ|làm thủ tục|trình cấp|không có thẩm quyền|thẩm quyền ra quyết định|thấy cần|cần phải|"
    r"(?<![Bb]an )chỉ đạo|đang (?:phối hợp|tiến hành))\b|\byêu cầu[^,.;]{0,40}$",
    re.IGNORECASE,
)
_WARNS = re.compile(r" (?:nghiêm khắc|rằng|về việc|việc|người|nguy cơ|các nước|trước|sẽ)\b")
_REVOKED = re.compile(r"\b(?:thu hồi|h[ủu]y|huỷ|hủy bỏ|huỷ bỏ|bãi bỏ)(?: \w+){0,4} $")
_DONE = re.compile(r"(?: bổ sung| xong| kiện toàn)*, ")
_TALK = re.compile(r"\b(?:trả lời|trao đổi|thông tin|hỏi|bình luận)\b[^.;,]{0,30}\bvề việc\s$", re.IGNORECASE)
_ON_DOING = re.compile(r"\bvề việc\s$")
_WILL = re.compile(
    r"\b(?:sẽ|(?:có|các|gồm|những|bổ sung) nội dung(?: về)?(?: việc)?|[Tt]ờ trình|"
    r"trình (?:HĐND|Hội đồng|Quốc hội|Ban|Bộ Chính trị|Trung ương))\b(?: xem xét,)?[^,]{0,60}$"
)
_WILL_ACT = re.compile(
    r"\bsẽ (?:tiến hành )?(?:miễn nhiệm|bãi nhiệm|bầu|bổ nhiệm|phê chuẩn|cho thôi)\b[^.]*; (?:đồng thời )?$"
)
_ITEM_OPENS = ("", "đồng thời", "và")
_TO_COME = re.compile(r"\b(?:ngày mai|tuần tới|tháng tới|sắp tới|tới đây|thời gian tới)\b[^;]*$")
_RUMOUR = re.compile(r"\b(?:tin đồn|đồn (?:thổi|đoán|rằng)|thất thiệt|tin giả|bịa đặt|không đúng sự thật)\b")
_OF_COUNTRY = re.compile(
    r"(?:^|[,;:.] |\b(?:khi|dịp|việc|sau|để|mừng|nếu|nhằm|rằng) )(?:Việt Nam|nước ta|nước này)"
    r"(?: (?:đã|vừa|được|chính thức|tái|lần \w+(?: \w+)?))* $"
)
_ELECTS_BODY = re.compile(r" ra (?:Ban|Bộ|Hội đồng|Đoàn|[ỦU]y ban|cơ quan|tập thể|bộ máy)\b(?![^.;]*(?::|\bgồm\b))")
"""A body is elected, and whoever is named behind it only told of: "bầu ra Ban lãnh đạo mới và là chuyến thăm …"."""
_COUNTED = re.compile(r"\b(?:[Ss]ố (?:người|lượng|ủy viên|đại biểu)|[Tt]ỷ lệ|[Tt]ỉ lệ)\b[^,.;:]*$")
"""How many were elected, of whom some are named: "Số người tái đắc cử … trong đó có 7 Ủy viên là ông A …"."""
_RETIRED = re.compile(r" [A-ZĐ]")
_UNDECIDED = re.compile(r"\bchưa (?:có )?(?:ý kiến|quyết định|văn bản)(?: \w+)? $|\b(?:lá|bức|trong|gửi|nhận) thư $")
_WISHED = re.compile(r"\b(?:muốn|kêu gọi|đòi|hối thúc|thúc giục|yêu cầu)\b[^,.;:]{0,60}$")
_BEFORE_BEING = re.compile(r"\b[Tt]rước khi được [^,.;]{0,30}$")
_SUFFERED = re.compile(r"\b(?:nhận|bị|chịu)\b[^.;]{0,30}(?:hình thức|mức kỷ luật)\s\"?$")
_NOT_DISCIPLINED = re.compile(
    r"\b[Cc]hưa có [^,.;:]{0,40}$|\b(?:không|chưa|miễn)(?: (?:bị|xem xét|đề nghị|phải|áp dụng))* $"
)
_BY_FORM = re.compile(r"\b(?:kỷ luật|bằng|kỷ luật với) (?:hình thức|mức)\s\"?$", re.IGNORECASE)
_DISCIPLINE_AS_NOUN = re.compile(
    r"\b(?:công tác|về|[Vv]iệc|sau khi|tính chất|hình thức|mức|thời hạn|[Hh]ội đồng|xét)\s$"
)
_FORM_ASKED = re.compile(
    r"\b(?:đề nghị|đề xuất|kiến nghị|xem xét|chưa|nếu|sẽ|có thể|dự kiến|tham mưu)\b(?!.*quyết định)"
)
_OF_OTHERS = re.compile(
    r"\b(?:cha|mẹ|bố|vợ|chồng|con|cháu|anh em|gia đình|đồng đội|(?<!, )người|người (?!đã |vừa |mới |$)|"
    r"thân nhân|nạn nhân|bệnh nhân|trường hợp|hồ sơ|tưởng nhớ|tưởng niệm|viếng|chia buồn|tri ân|"
    r"(?:các|những) (?:đồng chí|vị|bậc|lãnh đạo|anh hùng|cựu|cố|nguyên)|có (?:\d+|một|hai|ba) \w+)\b"
)
_OF_MANY = re.compile(
    r"\b(?:nhiều|những|các|một số|không ít|hàng loạt|kể cả|\d+) (?:\w+ ){0,2}"
    r"(?:cán bộ|đảng viên|công chức|viên chức|lãnh đạo|nhà báo|người|cá nhân|tập thể|tổ chức|trường hợp|chiến sĩ)\b"
)
_OF_MEMBERS = re.compile(r"\b(?:nhiều|những|các|một số|\d+) (?:\w+ )?(?:thành viên|ủy viên|uỷ viên|nhân sự|ứng viên)\b")
_OF_RETIRED = re.compile(
    r"\b(?:cán bộ|lãnh đạo|sĩ quan|các tướng|tướng lĩnh|nhà giáo|đảng viên|giáo viên|công chức|quân nhân|"
    r"người)\b[^,.;:]{0,40}$"
)
_BODY_ACTS = re.compile(
    r"\b(?:sau khi|khi|trước khi|do) "
    r"(?:Quốc hội|HĐND|Hội đồng nhân dân|Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Trung ương)\b"
)
_REPLACED = re.compile(
    r"\b(?:thay(?: cho| thế)?|kế nhiệm|tiền nhiệm(?: là)?)(?: người tiền nhiệm(?: là)?)?(?: (?:đồng chí|ông|bà))?\s$"
)
_DEATH_CHARS = 120
_HARD_DEATH = ("mất ", "tử vong", "tử nạn", "thiệt mạng")
"""Words of a death that are said of anything lost, or of those who only are counted: their subject stands beside."""
_DIES = re.compile(
    r"(?: \([^()]*\))?,?(?: bị thương[^;:]{0,80} (?:nhưng|rồi|sau đó))?"
    r"(?: (?:đã|vừa|mới|cũng|đều|bị|đột ngột|không may|tự tử|được xác định(?: là)?))* "
)
_FIVE = re.compile(r" (?!(?:19|20)\d\d)")  # "mất năm ngày": five of them
_DISCIPLINES = re.compile(
    r" (?:(?:về )?(?:Đảng|đảng|hành chính) )?(?:bằng |với )?(?:hình thức |mức )?\"?"
    r"(?:khiển trách|cảnh cáo|cách|khai trừ|giáng|hạ|buộc|đối với|các |đồng chí|ông |bà |cán bộ|đảng viên|"
    r"(?!Đảng)[A-ZĐ])"
)
_ADDED = (NameMention, RankMention, PostMention, BodyMention)
_ADDED_BY = re.compile(r" (?:thêm )?(?:vào |làm |giữ |là |cho )?(?:vị trí |(?:các )?chức (?:danh |vụ )?)?")
_DIVIDES = re.compile(
    r",? (?:phân nhiệm|phân cấp|rõ|cụ thể|hợp lý|công việc cho)\b"
)  # "ông phân công, phân nhiệm rõ ràng"
_AS_NOUN = ("theo ", "Theo ", "sự ", "nhiệm vụ được ", "việc ", "quyết định ")


def is_of_others(frame: Frame, person_at: int | None) -> bool:
    """Whether a death, a discipline or a retirement is not the person's but that of people named between the two."""
    if person_at is None or person_at > frame.at:
        between = frame.before_verb(40).rpartition(",")[2]
    else:
        between = frame.sentence.page.text[frame.items[person_at].end : frame.cue.start]
    if frame.kind in OPENING:
        return person_at is not None and person_at < frame.at and _OF_MEMBERS.search(between) is not None
    if frame.kind is ChangeKind.DISCIPLINED and person_at is not None and person_at > frame.at:
        name = frame.items[person_at]
        apart = "," in frame.sentence.page.text[frame.cue.end : name.start]
        if apart and speaks(frame.items, person_at):
            return True  # "sự việc Trung ương kỷ luật Ban Thường vụ, ông A đề nghị …"
    said = frame.said.casefold()
    if frame.kind is not ChangeKind.DIED:
        retired = said.startswith("nghỉ hưu") and _OF_RETIRED.search(frame.before_verb(60)) is not None
        return retired or _OF_MANY.search(between) is not None
    if said.startswith(_HARD_DEATH):
        dies = person_at is not None and person_at < frame.at and _DIES.fullmatch(between) is not None
        return not dies or (said == "mất năm" and _FIVE.match(frame.sentence.page.text, frame.cue.end) is not None)
    return len(between) > _DEATH_CHARS or _OF_OTHERS.search(between) is not None


def is_bodys_act(frame: Frame, name_at: int) -> bool:
    """Whether a body that acts stands between a name and the verb: "ông A làm việc, sau khi Quốc hội miễn nhiệm …"."""
    return _BODY_ACTS.search(frame.sentence.page.text, frame.items[name_at].end, frame.cue.start) is not None


def is_replaced(frame: Frame, name_at: int) -> bool:
    """Whether the name is of whom the person follows: "ông thôi … để giữ chức … thay người tiền nhiệm là ông B"."""
    return follows_in_post(frame.sentence.page.text, frame.cue.end, name=frame.items[name_at].start)


def follows_in_post(text: str, start: int, *, name: int) -> bool:
    """Whether the words before a name, from `start` to its offset, say that another follows its bearer in a post."""
    return _REPLACED.search(text, start, name) is not None


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


def is_aimed_at(frame: Frame) -> bool:
    """Whether the act is only what a step is for: "giới thiệu ông A để bầu giữ chức …"."""
    return bool(_AIM.search(frame.before_verb(60)))


def is_refused(frame: Frame) -> bool:
    """Whether the words before the verb make it no act that was decided.

    Source: annotation guide, "Changes": a proposal, a nomination or a request is no change until it is decided.
    """
    if _OPEN.match(frame.sentence.page.text, frame.cue.end, frame.sentence.end):
        return True
    if frame.kind is ChangeKind.DIED and _RUMOUR.search(frame.sentence.words):
        return True
    near, clause = frame.before_verb(40), _clause(frame)
    if is_aimed_at(frame) or _PROPOSED.search(clause) or _TALK.search(clause):
        return True
    if frame.kind is ChangeKind.DISCIPLINED:
        part = frame.sentence.page.text[frame.sentence.start : frame.cue.start].rpartition(";")[2]
        if _SUFFERED.search(part) or is_decided_discipline(part):
            return False
        if _NOT_DISCIPLINED.search(part) or _ASKED.search(part):
            return True
        as_noun = _DISCIPLINE_AS_NOUN.search(part) and not _BY_FORM.search(part)
        return bool(as_noun) and not (_ON_DOING.search(part) and _DECIDED.search(part))
    if frame.kind is ChangeKind.LEFT and _is_not_left(frame, near):
        return True
    if (
        _WILL.search(clause)
        or _goes_on_planned(frame, clause)
        or _REVOKED.search(near)
        or _TO_COME.search(frame.before_verb(60))
    ):
        return True
    if _BEFORE_BEING.search(near) or (near.endswith(" trước khi ") and _is_dated(frame)):
        return False  # "Trước khi được bổ nhiệm làm X, ông A là Y": it was done
    no_act = _NO_ACT.search(near)
    if no_act is None or _DECIDED.search(near):
        return False
    return not (no_act[0].startswith(_ON_THE_AGENDA) and is_dated_done(frame))


def _is_not_left(frame: Frame, near: str) -> bool:
    """Whether no post was left: another verb tells it, it is only wished for, or nobody has decided it."""
    if near.rstrip(' "').endswith(("hình thức", "mức")):
        asked = _FORM_ASKED.search(frame.before_verb(_CLAUSE_CHARS).rpartition(";")[2])
        if asked or not takes_post(frame.sentence, frame.at):
            return True  # "bằng hình thức cách chức": the discipline's own verb tells it
    if _UNDECIDED.search(near):
        return True  # "chưa có ý kiến cho thôi", "thất vọng về lá thư từ chức của Bộ trưởng A"
    resigns = frame.sentence.page.text.startswith("từ", frame.cue.start)
    return resigns and _WISHED.search(frame.before_verb(80)) is not None  # "cử tri muốn Bộ trưởng A từ chức"


def takes_post(sentence: Sentence, at: int) -> bool:
    """Whether a post stands right behind the verb at an index: "cách chức Bí thư", not "cách chức đối với ông A"."""
    verb, following = (*sentence.items[at : at + 2], None)[:2]
    return verb is not None and type(following) is PostMention and following.start - verb.end <= 1


def _is_dated(frame: Frame) -> bool:
    """Whether a passive verb has a day of its own behind it: "…, trước khi được bầu làm X vào tháng 4/2016"."""
    passive = frame.sentence.page.text.startswith("được ", frame.cue.start)
    return passive and any(frame.is_dated_behind(date) for date in frame.article.dates_in(frame.sentence))


def _goes_on_planned(frame: Frame, clause: str) -> bool:
    """Whether the verb opens an item of a list that tells what will be done: "sẽ miễn nhiệm A; miễn nhiệm B"."""
    if clause.strip() not in _ITEM_OPENS:
        return False
    before = frame.before_verb(_CLAUSE_CHARS)
    return _WILL_ACT.search(before) is not None and not _DECIDED.search(before)


def _clause(frame: Frame) -> str:
    before = frame.before_verb(_CLAUSE_CHARS)
    return before[max(before.rfind(";"), before.rfind(". ")) + 1 :]  # "TP.HCM" ends none
