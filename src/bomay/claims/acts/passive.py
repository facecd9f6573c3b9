"""How a personnel act is told: of its subject ("ông A được bổ nhiệm"), as one done again ("ông A tái đắc cử")."""

import re

from bomay.claims.acts.act import Frame
from bomay.mentions.kinds import CueMention, Mark, PostMention
from bomay.model import OPENING, ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["is_passive", "is_renewal"]

_BY_SUBJECT = lazy_pattern(
    r"trúng cử|đắc cử|tái cử|tái đắc cử|chuyển công tác|thôi|nghỉ|rời|từ trần|từ chức|qua đời|mất|tạ thế|viên tịch|"
    r"tử vong|tử nạn|thiệt mạng|từ nhiệm|h[yi] sinh|trút",
    re.IGNORECASE,
)
_BY = lazy_pattern(r"\b(?:được|bị|do) (?:[^,.;()]|[.,](?=\w)|\([^()]*\)){3,100}$")
"""Who does it stands between: "được Thành ủy TP.HCM điều động", "được 87 đại biểu (93,5% đại biểu có mặt) bầu"."""
_PASSIVE = lazy_pattern(
    r"\b(?:được|bị|đã được|vừa được|tiếp tục được|được (?:giới thiệu|đề cử|tín nhiệm)(?:,| và)|tiếp tục|thôi|cho|"
    r"nhận hình thức|"
    r"nhận (?:các |được )?quyết định(?: về việc)?|"
    r"(?:nhận|chịu)(?: án| mức| các hình thức| hình thức| quyết định)?(?: thi hành)? kỷ luật(?: là)?)\s*$"
)
_HAS_DECISION = lazy_pattern(r"\bcó (?:các )?quyết định(?: về việc)? $")
_TO_HOLD = lazy_pattern(r"(?: \w+){0,2} (?:làm|giữ|đảm nhiệm|đảm nhận)\b")
"""Behind the verb of a decision that its subject has: "ông A vừa có quyết định điều động sang làm Giám đốc …"."""
_RENEWS = frozenset({"tái cử", "tái đắc cử", "tái bổ nhiệm", "bổ nhiệm lại"})
_GOES_ON = lazy_pattern(r"\btiếp tục được (?:[^,.;:]{1,40} )?(?:tín nhiệm )?bầu$")
_HOLDS = lazy_pattern(
    r"(?:làm|giữ|đảm nhiệm|đảm nhận|tái cử|tái đắc cử)(?: (?:chức|các chức|chức vụ|chức danh|vị trí))?\s$"
)
_CONTINUES = lazy_pattern(
    r"\b(?:tiếp tục (?:được |tái cử |tái đắc cử )?(?:làm|giữ|đảm nhiệm|đảm nhận)|"
    r"tái (?:đắc )?cử|tái giữ)\b[^,.;:]{0,24}$"
)
"""Behind the verb, right before the post: "bầu ông A tiếp tục giữ chức …", "bầu đồng chí A tái cử chức vụ …"."""
_AGAIN = lazy_pattern(r" lại (?:làm|giữ|vào)\b")
_BREATH = 2  # mentions from a verb to the next one in the same breath
_OPENING_FORMS = frozenset(kind.value for kind in OPENING)


def is_passive(frame: Frame) -> bool:
    """Whether the verb is said of its subject: "ông A được bổ nhiệm", "ông A nghỉ hưu"."""
    if frame.cue.kind == "is":
        return True  # "trao quyết định cho ông A giữ chức …": of whom the verb stands behind
    first = frame._replace(at=_first_verb(frame))
    has = _HAS_DECISION.search(first.before_verb(36)) and _TO_HOLD.match(frame.sentence.page.text, frame.cue.end)
    return (
        first.said.startswith(("được ", "bị "))
        or has is not None
        or bool(
            _PASSIVE.search(first.before_verb(36))
            or _BY.search(first.before_verb(110))
            or _BY_SUBJECT.match(frame.said)
        )
    )


def _first_verb(frame: Frame) -> int:
    """Index of the first of the verbs told in one breath: "được Bộ Chính trị điều động, phân công, bổ nhiệm"."""
    at = frame.at
    while at >= _BREATH and frame.kind in OPENING:
        before, join = frame.items[at - _BREATH], frame.items[at - 1]
        joined = type(join) is Mark and join.sign in (",", "và")
        if not (joined and type(before) is CueMention and before.kind == "act" and before.form in _OPENING_FORMS):
            break
        at -= _BREATH
    return at


def _before_post(frame: Frame) -> str:
    """The words from the verb to the first post behind it, or behind the name of its object."""
    posts = (item for item in frame.items[frame.at + 1 : frame.stop + 2] if type(item) is PostMention)
    text, begins = frame.sentence.page.text, frame.cue.start
    return next((words for post in posts if _HOLDS.search(words := text[begins : post.start])), "")


def is_renewal(frame: Frame) -> bool:
    """Whether the act confirms who held the posts before: "tái đắc cử", "tiếp tục được bầu giữ chức".

    Source: annotation guide, "Changes": a re-elected or confirmed holder is `current`.
    """
    if frame.kind not in (ChangeKind.ELECTED, ChangeKind.APPOINTED):
        return False
    again = _AGAIN.match(frame.sentence.page.text, frame.cue.end)  # "được bầu lại làm Chủ tịch Hội"
    if again or frame.said.casefold() in _RENEWS or _CONTINUES.search(_before_post(frame)):
        return True
    said = frame.sentence.page.text[max(frame.sentence.start, frame.cue.start - 60) : frame.cue.end]
    return frame.kind is ChangeKind.ELECTED and _GOES_ON.search(said) is not None
