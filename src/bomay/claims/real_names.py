"""Two names that a text gives one person: "ông Nguyễn Văn A (tên thật Trần Văn B)", "A, bí danh C"."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import pairwise

from bomay.claims.article import Sentence
from bomay.mentions.kinds import NameMention

__all__ = ["ALIAS", "real_names"]

ALIAS = r"tên (?:thật|khai sinh|thường gọi|khác)|bí danh|pháp danh|thế danh"
"""Words that another name of a person follows."""
_ALSO = re.compile(
    rf",? \(?(?:có )?(?:{ALIAS}|tức|tức là)(?: là)?:? "
    r"(?:ông |bà |đồng chí )?[\"“]?"
)
_PEN = re.compile(r" \((?:nhà thơ|nhà văn|nhạc s[ĩỹ]|họa s[ĩỹ]) ")
"""Before a pen name alone in brackets: "đồng chí A (nhà thơ B)"."""


def real_names(mentions: Iterable[tuple[Sentence, NameMention]]) -> dict[str, str]:
    """For each name that the text tells as another of one person's, the one that it uses most.

    `mentions` are those of one document, as they stand; of two that it uses alike, the first told is meant.
    """
    told = [(sentence, mention) for sentence, mention in mentions if mention.full]
    used = Counter(mention.name for _, mention in told)
    found: dict[str, str] = {}
    for (sentence, one), (other_sentence, other) in pairwise(told):
        if sentence is not other_sentence or one.name == other.name:
            continue
        text = sentence.page.text
        pen = text.startswith(")", other.end) and _PEN.fullmatch(text, one.end, other.start) is not None
        if not pen and _ALSO.fullmatch(text, one.end, other.start) is None:
            continue
        main, second = _by_use(one.name, other.name, used)
        if main not in found and second not in found.values():
            found[second] = main
    return found


def _by_use(one: str, other: str, used: Counter[str]) -> Sequence[str]:
    return (other, one) if used[other] > used[one] else (one, other)
