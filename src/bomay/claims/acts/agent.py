"""The body of a post told without one, where the body that elects or appoints, or the deputy told next, fixes it."""

from bomay.claims.acts.act import Frame
from bomay.claims.article.beside_body import base_of
from bomay.claims.bodies.resolve import KIND_OF_PARTY
from bomay.mentions.kinds import BodyMention, NameMention, PostMention
from bomay.model import ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["body_of_agent", "body_of_next"]

_TO_VERB = lazy_pattern(
    r"(?: \([^()]{1,40}\))?(?:,? khóa [^\s,.;]+)?(?:,? nhiệm kỳ [\d –-]+)?(?: lần thứ [^\s,.;]+)?,?"
    r"(?: (?:đã|vừa|mới|cũng|chính thức|họp phiên thứ nhất,?|tiến hành|bỏ phiếu(?: kín)?|biểu quyết|nhất trí|"
    r"thống nhất|tín nhiệm|tiếp tục|hiệp thương|công bố|quyết định|ra quyết định|"
    r"có quyết định|ký quyết định|về việc|và))* "
)
"""Words between the body that acts and its verb: "Tỉnh ủy A khóa XV đã họp phiên thứ nhất, nhất trí bầu …"."""
_SECRETARY, _CHAIR, _DIRECTOR = frozenset({"bí thư"}), frozenset({"chủ tịch"}), frozenset({"tổng giám đốc"})
_COMMITTEES = frozenset(
    {*KIND_OF_PARTY, "dang-uy", "chi-bo", "dang-bo", "tinh-doan", "thanh-doan", "huyen-doan", "quan-doan", "thi-doan"}
)
_CHAIRED = (
    *("Ủy ban Mặt trận", "Ủy ban Trung ương Mặt trận", "Hội ", "Liên đoàn ", "Liên hiệp ", "Hiệp hội ", "Liên minh "),
    *("Trung ương Hội ", "Hội đồng quản trị", "Hội đồng thành viên", "Tổng Liên đoàn"),
)
_FIRMS = ("Tập đoàn", "Tổng công ty", "Công ty", "Ngân hàng")
_LIST_CHARS = 140


def body_of_agent(frame: Frame, post: PostMention) -> tuple[BodyMention, ...]:
    """The body that elects its own head, or the firm that appoints its director: "Hội X bầu ông A làm Chủ tịch".

    A people's council, which elects the heads of others too, gives none, nor a party committee that appoints.
    """
    body = next((item for item in reversed(frame.items[: frame.at]) if type(item) in (BodyMention, NameMention)), None)
    if type(body) is not BodyMention or _TO_VERB.fullmatch(frame.sentence.page.text, body.end, frame.cue.start) is None:
        return ()
    if body.type is not None and body.type.id == "ban-chap-hanh" and body.owner is not None:
        body = body.owner
    return (body,) if base_of(post.role) in _headed_by(frame.kind, body) else ()


def _headed_by(kind: ChangeKind, body: BodyMention) -> frozenset[str]:
    """The roles that a body gives to its own heads by an act of such a kind."""
    if body.country:
        return frozenset()
    if kind is ChangeKind.APPOINTED:
        return _DIRECTOR if body.label.startswith(_FIRMS) else frozenset()
    if kind is not ChangeKind.ELECTED:
        return frozenset()
    if body.type is not None and body.type.id in _COMMITTEES:
        return _SECRETARY
    if body.type is not None and body.type.id == "hoi-dong-nhan-dan":
        return frozenset()
    return _CHAIR if body.label.startswith(_CHAIRED) else frozenset()


def body_of_next(frame: Frame, post: PostMention) -> tuple[BodyMention, ...]:
    """The body of the deputy told next of another: "bầu ông A làm Bí thư, ông B làm Phó Bí thư Đảng ủy xã X"."""
    behind = [item for item in frame.items if item.start >= post.end]
    following = next((item for item in behind if type(item) is PostMention), None)
    if following is None or following.start - post.end > _LIST_CHARS or not following.role.label.startswith("Phó "):
        return ()
    names = sum(type(item) is NameMention and item.start < following.start for item in behind)
    return following.bodies[:1] if names == 1 and base_of(post.role) == base_of(following.role) else ()
