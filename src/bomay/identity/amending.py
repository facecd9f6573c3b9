"""Which directive amends, replaces or repeals which, where one sentence says so of two that it cites."""

import re
from collections.abc import Iterator
from itertools import pairwise

from bomay.model import Facts
from bomay.text.lazy import lazy_pattern

__all__ = ["Amendment", "amendments_of"]

Amendment = tuple[int, int, str]  # the later directive and the earlier by their numbers in the facts; what it does

_BEFORE = 40  # characters before the first citation in which a plan shows
_VERBS = {"thay thế": "replaces", "bãi bỏ": "repeals", "hủy bỏ": "repeals", "huỷ bỏ": "repeals", "sửa đổi": "amends"}
# What may stand between: the date, the issuer, "về việc"; the verb; "một số điều của". "được … bởi" turns it round.
_BETWEEN = lazy_pattern(
    rf"[\s,(]*(?:(?:ngày [\d/. -]{{4,12}}|năm \d{{4}}|của (?:[^\W\d_]+ ?){{1,6}}|về(?: việc)?)[\s,]*)*"
    rf"(?P<passive>(?:đã )?được )?(?:để |nhằm |thu hồi và |đã )?(?P<verb>{'|'.join(_VERBS)})"
    r"(?P<rest>[^.;:()]{0,70})",
    re.IGNORECASE,
)
_BY = lazy_pattern(r"(?<!\w)(?:bởi|bằng|theo|tại)(?!\w)", re.IGNORECASE)
_PLAN = lazy_pattern(r"(?<!\w)(?:dự thảo|đề nghị|đề xuất|kiến nghị|sẽ|cần|không|chưa|nghiên cứu)(?!\w)", re.IGNORECASE)


def amendments_of(facts: Facts) -> Iterator[Amendment]:
    """The pairs of neighbouring citations whose words between say it: "Nghị định A sửa đổi, bổ sung Nghị định B".

    Source: Luật Ban hành văn bản quy phạm pháp luật 80/2015/QH13, Điều 12: a document is amended, replaced or repealed
    by another, which names it.
    """
    text = facts.document.text
    cited = sorted(
        ((span, number) for number, said in enumerate(facts.directives) for span in said.evidence.spans),
        key=lambda each: (each[0].start, each[0].end, each[1]),
    )
    for (one, first), (other, second) in pairwise(cited):
        said = _BETWEEN.fullmatch(text[one.end : other.start])
        before = text[max(0, one.start - _BEFORE) : one.start].rpartition(". ")[2]
        if said is None or first == second or _PLAN.search(before) or _PLAN.search(said[0]):
            continue
        act, turned = _VERBS[said["verb"].lower()], bool(_BY.search(said["rest"]))
        if turned == bool(said["passive"]):
            yield (second, first, act) if turned else (first, second, act)
