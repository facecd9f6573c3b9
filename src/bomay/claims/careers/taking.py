"""Sentences that tell what somebody was before: "Trước khi được bổ nhiệm làm X, ông A là Y"."""

from bomay.claims.article.article import Sentence
from bomay.text.lazy import lazy_pattern

__all__ = ["before_taking"]

_OPENINGS = ("Trước ", "Sau ", "Khi ", " ", "\n")
_BEFORE_TAKING = lazy_pattern(
    r"\s*(?:Trước năm \d{4}|(?:Sau khi|Khi|Sau) (?:tốt nghiệp|ra trường)[^.;]{0,140}?),? (?=ông|bà|đồng chí|anh|chị)|"
    r"\s*[Tt]rước (?:thời điểm |ngày )?(?:được )?(?:bổ nhiệm|bầu|điều động|luân chuyển|nghỉ hưu|sáp nhập)\b"
    r"[^,.;]{0,140}, |"
    r"\s*[Tt]rước (?:khi|lúc) (?:[^,.;]{1,60} )?(?:được|bị|làm|là|giữ|đảm nhiệm|đảm nhận|nhận|về|trở thành|sang|chuyển|"
    r"luân chuyển|điều động|bổ nhiệm|lên|tới|đến|tham gia|vào|nghỉ|từ nhiệm|thôi|đắc cử|trúng cử|công tác|ngồi|rời)\b"
    r"[^,.;]{0,140}, "
)
_REPORTED = lazy_pattern(r"\b(?:cho biết|cho hay|xác nhận|thông tin|kể|nói)(?: thêm| rằng)?,? (?=trước khi )")


def before_taking(sentence: Sentence) -> tuple[int, int] | None:
    """Where a sentence begins with what came later ("Trước khi …, "), and so tells the past; None otherwise.

    So does what somebody tells: "Ông A cho biết, trước khi được bổ nhiệm làm X, ông B là Y".
    """
    text, start = sentence.page.text, sentence.start
    if not text.startswith(_OPENINGS, start, sentence.end):
        told = _REPORTED.search(sentence.words) if text.find(" trước khi ", start, sentence.end) >= 0 else None
        if told is None:
            return None
        start += told.end()
    match = _BEFORE_TAKING.match(text, start, sentence.end)
    return match.span() if match is not None else None
