"""Posts that a decision gives without a verb of its own: "trao quyết định cho ông A, … giữ chức X", "nhận quyết định
làm X", "Bộ Chính trị quyết định ông A giữ chức X"."""

import re
from collections.abc import Iterator

from bomay.claims.article.article import Sentence
from bomay.claims.people.phrase import phrase_start
from bomay.mentions.kinds import CueMention, Mark, NameMention, PostMention
from bomay.text.lazy import lazy_pattern

__all__ = ["decided_verbs", "is_decided"]

_HOLDS = ("làm", "giữ ", "đảm nhiệm", "đảm nhận")
_TAKES_IT = lazy_pattern(r"\bnhận (?:các |được )?quyết định(?: (?:về|đến|sang|điều chuyển))? $", re.IGNORECASE)
_HANDED = lazy_pattern(
    r"\b(?:trao|công bố|ký|ban hành)\b[^.;:]{0,50}\b(?:quyết định|nghị quyết)\b[^.;:]{0,60} "
    r"(?:cho|đối với) (?:hai |các )?$",
    re.IGNORECASE,
)
_DECIDES = lazy_pattern(
    r"\b(?:quyết định|thống nhất|nhất trí)(?: để| việc)? $|(?:^|[.:] ?)[Tt]heo (?:các )?quyết định\b[^.;:]{0,60}, $"
)
_THEREBY = lazy_pattern(r"\s*(?:Theo đó|Cụ thể),? $")
_ON_STAFF = lazy_pattern(
    r"\bquyết định\b[^.:]{0,60}\b(?:cán bộ|nhân sự|bổ nhiệm|điều động|phân công)\b[^.:]{0,80}[.:]\s*$"
)
"""The end of the sentence before: "công bố các quyết định về công tác cán bộ. Theo đó, ông A giữ chức …"."""
_GOES_ON = lazy_pattern(r"(?:[;,]|,? (?:và|còn))(?: và| còn)? $")
_WORDS = lazy_pattern(r"[^.;:\"“”]*")
_TOLD_NOW = ("hiện ", "đang ", "từng ", "nguyên ", "sẽ ", "khi ", "lúc ")
_NEAR = 16  # characters from the verb to the post: "làm tân Bí thư"
_ABOVE = 240


def decided_verbs(sentence: Sentence) -> Iterator[int]:
    """Indices of "giữ chức", "làm", "đảm nhiệm" where a decision in the sentence, or right before it, leads to them."""
    if "is" not in sentence.tells or "uyết" not in _around(sentence):
        return
    led = False
    for at, cue in sentence.cues:
        if cue.kind == "is" and cue.form.startswith(_HOLDS) and _gives_post(sentence, at):
            led = _is_led(sentence, at, led=led)
            if led:
                yield at


def is_decided(sentence: Sentence) -> bool:
    """Whether a decision gives a post in the sentence, in no verb of its own."""
    return next(decided_verbs(sentence), None) is not None


def _around(sentence: Sentence) -> str:
    return sentence.page.text[max(0, sentence.start - _ABOVE) : sentence.end]


def _gives_post(sentence: Sentence, at: int) -> bool:
    verb, text = sentence.items[at], sentence.page.text
    post = next((item for item in sentence.items[at + 1 : at + 3] if type(item) is not Mark), None)
    if type(post) is not PostMention or post.start - verb.end > _NEAR:
        return False
    return not text.endswith(_TOLD_NOW, sentence.start, verb.start)


def _is_led(sentence: Sentence, at: int, *, led: bool) -> bool:
    """Whether a decision leads to the verb at an index; `led` tells whether one led to the one before."""
    text, verb = sentence.page.text, sentence.items[at]
    name_at = next((index for index in range(at - 1, -1, -1) if type(sentence.items[index]) is NameMention), None)
    if name_at is None:
        return False
    between = sentence.items[name_at + 1 : at]
    if _TAKES_IT.search(text, max(sentence.start, verb.start - 40), verb.start):
        return not any(type(item) is CueMention and item.kind in ("act", "speak") for item in between)
    if any(type(item) is CueMention for item in between):
        return False
    if not _WORDS.fullmatch(text, sentence.items[name_at].end, verb.start):
        return False
    begins = sentence.items[phrase_start(sentence.items, name_at)].start
    if led and _GOES_ON.search(text, sentence.start, begins):
        return True
    found = next((match for each in (_HANDED, _DECIDES) if (match := each.search(text, sentence.start, begins))), None)
    if found is None:
        opens = _THEREBY.fullmatch(text, sentence.start, begins) is not None
        return opens and _ON_STAFF.search(text, max(0, sentence.start - _ABOVE), sentence.start) is not None
    return not any(cue.kind == "act" and found.start() <= cue.start < verb.start for _, cue in sentence.cues)
