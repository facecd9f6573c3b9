"""The verbs of the personnel acts of a sentence: those said in one breath are one, each with where the next stands."""

from collections.abc import Iterator

from bomay.claims.acts.decided import decided_verbs
from bomay.claims.acts.refusal import takes_post
from bomay.claims.article.article import Sentence
from bomay.mentions.kinds import CueMention
from bomay.model import ChangeKind
from bomay.text.lazy import lazy_pattern

__all__ = ["verbs_of"]

_BY_FORM = lazy_pattern(
    r"(?: về (?:mặt )?[Đđ]ảng)?(?: bằng| với)?(?: hình thức| mức)? \"?| [^,;:.]{1,60} (?:bằng|với) hình thức "
)
_LONG_FORM = 32  # characters of "về mặt Đảng bằng hình thức"
_THE_ACT = lazy_pattern(
    r" (?:của [^,.;:]{2,80} (?=về |việc |kết quả ))?(?:đề nghị (?:\w+ ){0,8})?(?:về )?(?:việc |kết quả )?"
)
"""From an approval to the election approved: "phê chuẩn việc bầu", "phê chuẩn của Thủ tướng A về kết quả bầu"."""


def verbs_of(
    sentence: Sentence,
) -> Iterator[tuple[int, ChangeKind, int, int | None]]:
    """Each verb with where the next one stands, and the discipline that a dismissal is the form of, if any.

    "Kỷ luật bằng hình thức cách chức Bí thư" is the dismissal, led by the discipline that it is the form of; a form
    that names no post is the discipline alone.
    """
    verbs = list(_verbs(sentence))
    ends = [*(at for at, _ in verbs[1:]), len(sentence.items)]
    led_by: int | None = None
    for place, (at, kind) in enumerate(verbs):
        following = verbs[place + 1] if place + 1 < len(verbs) else None
        is_form = following is not None and kind is ChangeKind.DISCIPLINED and following[1] is ChangeKind.LEFT
        next_start = sentence.items[ends[place]].start if is_form else 0
        by_form = _BY_FORM.fullmatch(sentence.page.text, sentence.items[at].end, next_start) if is_form else None
        posts = is_form and takes_post(sentence, ends[place])
        if by_form is None or (len(by_form[0]) > _LONG_FORM and not posts):
            yield at, kind, ends[place], led_by
            led_by = None
        elif posts:
            led_by = at
        else:
            yield at, kind, ends[place + 1], None


def _verbs(sentence: Sentence) -> Iterator[tuple[int, ChangeKind]]:
    """Index and kind of each verb; verbs said in one breath ("điều động, bổ nhiệm") are one, a transfer if any is."""
    run: list[int] = []
    decided = frozenset(decided_verbs(sentence))
    for at, cue in sentence.cues:
        if cue.kind != "act" and at not in decided:
            continue
        if run and (
            not _one_breath(sentence, sentence.items[run[-1]].end, cue.start) or _dismisses(sentence, run[-1], cue)
        ):
            yield run[-1], _kind(sentence, run)
            run = []
        run.append(at)
    if run:
        yield run[-1], _kind(sentence, run)


def _dismisses(sentence: Sentence, at: int, cue: CueMention) -> bool:
    """Whether a dismissal follows a discipline, whose form it may be: "kỷ luật cách chức …"."""
    verb = sentence.items[at]
    return type(verb) is CueMention and verb.form == "disciplined" and cue.form == "left"


def _one_breath(sentence: Sentence, end: int, start: int) -> bool:
    between = sentence.page.text[end:start]
    return between.strip(" ,") in ("", "và") or (
        sentence.page.text.endswith("phê chuẩn", 0, end) and _THE_ACT.fullmatch(between) is not None
    )


def _kind(sentence: Sentence, run: list[int]) -> ChangeKind:
    verbs = [item for item in map(sentence.items.__getitem__, run) if type(item) is CueMention]
    kinds = [ChangeKind(verb.form) if verb.kind == "act" else ChangeKind.APPOINTED for verb in verbs]
    if ChangeKind.TRANSFERRED in kinds:
        return ChangeKind.TRANSFERRED
    return ChangeKind.ELECTED if _goes_on_electing(sentence, run[0]) else kinds[-1]


def _goes_on_electing(sentence: Sentence, at: int) -> bool:
    """Whether "và cử" goes on with an election: "bổ sung ông A tham gia Đoàn Chủ tịch và cử giữ chức Phó Chủ tịch"."""
    text, start = sentence.page.text, sentence.items[at].start
    if not text.startswith("cử ", start) or not text.endswith("và ", sentence.start, start):
        return False
    before = [cue for index, cue in sentence.cues if index < at and cue.kind == "act"]
    return bool(before) and before[-1].form == ChangeKind.ELECTED.value
