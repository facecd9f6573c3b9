"""Acts that are none: proposals, nominations, aims, requests, talk of discipline in general."""

import re

from bomay.claims.acts.act import Frame
from bomay.claims.acts.aside import is_dated_done
from bomay.claims.acts.discipline import is_decided_discipline
from bomay.claims.article.article import Sentence
from bomay.claims.people.phrase import speaks
from bomay.mentions.kinds import PostMention
from bomay.model import OPENING, ChangeKind
from bomay.text.lazy import lazy_pattern
from bomay.text.quick import Hinted

__all__ = [
    "follows_in_post",
    "is_aimed_at",
    "is_bodys_act",
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
_NO_ACT = lazy_pattern(
    r"\b(?:đề nghị|giới thiệu(?! và\s*$)|dự kiến|đề xuất|xin|đơn|kiến nghị|"
    r"trước khi|nếu|chưa|không|(?<!sau )khi|xem xét|"
    r"quy trình|chương trình|phương án|kế hoạch|liên quan (?:đến|tới)|(?<!về )(?<!phê chuẩn )việc|"
    r"thẩm quyền|(?:đến|đủ|quá|gần|hết|sắp) tuổi|sắp|(?-i:tính|định)|"
    r"muốn|bị đề nghị|có thể|khả năng|sẽ|buộc phải|nên phải)(?: \w+){0,2}\s*$",
    re.IGNORECASE,
)
_ON_THE_AGENDA = ("việc", "xem xét")
_GRANTED = lazy_pattern(
    r"(?<!chưa )(?<!không )(?<!sẽ )\b(?:thông qua|chấp thuận|đồng ý(?: với)?|phê duyệt|chấp nhận) "
    r"(?:lá )?đơn (?:xin )?$"
)
"""What was asked for was granted: "HĐND thông qua đơn xin từ nhiệm của ông A"."""
_ASKS = lazy_pattern(r"(?:^|[\s.,:“\"])Liệu (?!\w+ (?:sinh|quê)\b)|(?:^|[,.:“\"]) ?liệu (?=rằng|có|ông|bà)")
_OPEN = lazy_pattern(r"[^,.;:]{0,80}\b(?:hay không|hay chưa|được không|thuộc thẩm quyền)\b| (?:chưa|không) phải\b")
_DECIDED = lazy_pattern(
    r"\b(?:quyết định|nghị quyết|công bố|trao|phê chuẩn|kết quả|thống nhất|đồng ý|chuẩn y|"
    r"đã (?:tiến hành|hoàn thành|thực hiện))\b",
    re.IGNORECASE,
)
_ASKED = lazy_pattern(
    r"\b(?:đề nghị|đề xuất(?! của)|xem xét|kiến nghị|quy trình|đến mức phải|phải xử lý|bị xử lý|thời điểm|"
    r"sẽ|nếu|có thể|nguy cơ|làm thủ tục|trình cấp|không có thẩm quyền|thẩm quyền ra quyết định|thấy cần|cần phải|"
    r"(?<![Bb]an )chỉ đạo|đang (?:phối hợp|tiến hành))\b|\byêu cầu[^,.;]{0,40}$",
    re.IGNORECASE,
)
_REVOKED = lazy_pattern(r"\b(?:thu hồi|h[ủu]y|huỷ|hủy bỏ|huỷ bỏ|bãi bỏ)(?: \w+){0,4} $")
_TALK = lazy_pattern(r"\b(?:trả lời|trao đổi|thông tin|hỏi|bình luận)\b[^.;,]{0,30}\bvề việc\s$", re.IGNORECASE)
_ON_DOING = lazy_pattern(r"\bvề việc\s$")
_WILL = lazy_pattern(
    r"\b(?:sẽ|(?:có|các|gồm|những|bổ sung) nội dung(?: về)?(?: việc)?|[Tt]ờ trình|"
    r"trình (?:HĐND|Hội đồng|Quốc hội|Ban|Bộ Chính trị|Trung ương))\b(?: xem xét,)?[^,]{0,60}$"
)
_WILL_ACT = lazy_pattern(
    r"\bsẽ (?:tiến hành )?(?:miễn nhiệm|bãi nhiệm|bầu|bổ nhiệm|phê chuẩn|cho thôi)\b[^.]*; (?:đồng thời )?$"
)
_ASIDE = lazy_pattern(r" \([^()]*\)")  # "sẽ miễn nhiệm bà A (đã nhận quyết định nghỉ hưu); miễn nhiệm ông B"
_ITEM_OPENS = ("", "đồng thời", "và")
_TO_COME = lazy_pattern(r"\b(?:ngày mai|tuần tới|tháng tới|sắp tới|tới đây|thời gian tới)\b[^;]*$")
_RUMOUR = lazy_pattern(r"\b(?:tin đồn|đồn (?:thổi|đoán|rằng)|thất thiệt|tin giả|bịa đặt|không đúng sự thật)\b")
_UNDECIDED = lazy_pattern(r"\bchưa (?:có )?(?:ý kiến|quyết định|văn bản)(?: \w+)? $|\b(?:lá|bức|trong|gửi|nhận) thư $")
_WISHED = lazy_pattern(r"\b(?:muốn|kêu gọi|đòi|hối thúc|thúc giục|yêu cầu)\b[^,.;:]{0,60}$")
_BEFORE_BEING = lazy_pattern(r"\b[Tt]rước khi được [^,.;]{0,30}$")
_SUFFERED = lazy_pattern(r"\b(?:nhận|bị|chịu)\b[^.;]{0,30}(?:hình thức|mức kỷ luật)\s\"?$")
_NOT_DISCIPLINED = lazy_pattern(
    r"\b[Cc]hưa có [^,.;:]{0,40}$|\b(?:không|chưa|miễn)(?: (?:bị|xem xét|đề nghị|phải|áp dụng))* $"
)
_BY_FORM = lazy_pattern(r"\b(?:kỷ luật|bằng|kỷ luật với) (?:hình thức|mức)\s\"?$", re.IGNORECASE)
_DISCIPLINE_AS_NOUN = lazy_pattern(
    r"\b(?:công tác|về|[Vv]iệc|sau khi|tính chất|hình thức|mức|thời hạn|[Hh]ội đồng|xét)\s$"
)
_FORM_ASKED = lazy_pattern(
    r"\b(?:đề nghị|đề xuất|kiến nghị|xem xét|chưa|nếu|sẽ|có thể|dự kiến|tham mưu)\b(?!.*quyết định)"
)
_OF_OTHERS = lazy_pattern(
    r"\b(?:cha|mẹ|bố|vợ|chồng|con|cháu|anh em|gia đình|đồng đội|(?<!, )người|người (?!đã |vừa |mới |$)|"
    r"thân nhân|nạn nhân|bệnh nhân|trường hợp|hồ sơ|tưởng nhớ|tưởng niệm|viếng|chia buồn|tri ân|"
    r"(?:các|những) (?:đồng chí|vị|bậc|lãnh đạo|anh hùng|cựu|cố|nguyên)|có (?:\d+|một|hai|ba) \w+)\b"
)
_OF_MANY = lazy_pattern(
    r"\b(?:nhiều|những|các|một số|không ít|hàng loạt|kể cả|\d+) (?:\w+ ){0,2}"
    r"(?:cán bộ|đảng viên|công chức|viên chức|lãnh đạo|nhà báo|người|cá nhân|tập thể|tổ chức|trường hợp|chiến sĩ)\b"
)
_OF_MEMBERS = lazy_pattern(
    r"\b(?:nhiều|những|các|một số|\d+) (?:\w+ )?(?:thành viên|ủy viên|uỷ viên|nhân sự|ứng viên)\b"
)
_OF_RETIRED = lazy_pattern(
    r"\b(?:cán bộ|lãnh đạo|sĩ quan|các tướng|tướng lĩnh|nhà giáo|đảng viên|giáo viên|công chức|quân nhân|"
    r"người)\b[^,.;:]{0,40}$"
)
_BODY_ACTS = lazy_pattern(
    r"\b(?:sau khi|khi|trước khi|do) "
    r"(?:Quốc hội|HĐND|Hội đồng nhân dân|Bộ Chính trị|Ban Bí thư|Ban Chấp hành|Trung ương)\b"
)
_REPLACED = lazy_pattern(
    r"\b(?:thay(?: cho| thế)?|kế nhiệm|tiền nhiệm(?: là)?)(?: người tiền nhiệm(?: là)?)?(?: (?:đồng chí|ông|bà))?\s$"
)
_DEATH_CHARS = 120
_HARD_DEATH = ("mất ", "hy sinh", "hi sinh", "trút ", "tử vong", "tử nạn", "thiệt mạng")
"""Words of a death that are said of anything lost, or of those who only are counted: their subject stands beside."""
_DIES = lazy_pattern(
    r"(?: \([^()]*\))?,?(?: bị thương[^;:]{0,80} (?:nhưng|rồi|sau đó))?"
    r"(?: (?:đã|vừa|mới|cũng|đều|bị|anh dũng|đột ngột|không may|tự tử|được xác định(?: là)?))* "
)
_FIVE = lazy_pattern(r" (?!(?:19|20)\d\d)")  # "mất năm ngày": five of them


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
    if _GRANTED.search(near):
        return False
    if is_aimed_at(frame) or _ASKS.search(clause) or _PROPOSED.search(clause) or _TALK.search(clause):
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
    before = _ASIDE.sub("", frame.before_verb(_CLAUSE_CHARS))
    return _WILL_ACT.search(before) is not None and not _DECIDED.search(before)


def _clause(frame: Frame) -> str:
    before = frame.before_verb(_CLAUSE_CHARS)
    return before[max(before.rfind(";"), before.rfind(". ")) + 1 :]  # "TP.HCM" ends none
