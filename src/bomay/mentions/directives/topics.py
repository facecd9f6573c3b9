"""Resolutions that a text counts and then tells by their subjects: "ban hành 3 nghị quyết về: A; B; C"."""

import re
from collections.abc import Iterator, Sequence

from bomay.lexicon.numbers import NUMBERS
from bomay.mentions.directives.kinds import DirectiveMention, TypeWord
from bomay.text.lazy import lazy_pattern

__all__ = ["read_topics"]

_COUNTED = lazy_pattern(
    rf"(?<!\w)(?:(?:đã|vừa|nhất trí|cũng|thống nhất)\s(?:[^.;:\n]{{0,40}}\s)?(?:thông qua|ban hành)"
    rf"|đặc biệt là|đó là)\s([2-9]|{'|'.join(NUMBERS)})\s$"
)
_TO_COME = lazy_pattern(r"(?<!\w)(?:sẽ|dự kiến|chưa|xem xét|trình|đề nghị|dự thảo|chờ)(?!\w)", re.IGNORECASE)
_HEAD = lazy_pattern(r"(?:\s(?:quan trọng|chuyên đề|gồm|sau|là))*(?:\svề)?\s?:\s")
_ABOUT = lazy_pattern(r"[\"“]?(?:[Vv]ề (?:việc )?)?[\"“]?")
_LAST = lazy_pattern(r"[.;:\n]|\svà (?:quyết định|thảo luận|thông qua|một số|nhiều|các kết luận)\b")
_NEAR = 90  # characters before the word in which the count and what was done stand
_MOST = 260  # characters of a subject
_FEWEST_WORDS = 4


def read_topics(text: str, words: Sequence[TypeWord]) -> Iterator[DirectiveMention]:
    """As many resolutions as the text counts; none where it tells other than that many, or of days to come.

    >>> from bomay.mentions.directives.kinds import find_type_words
    >>> told = "đã ban hành hai nghị quyết về: Phát triển kinh tế biển xanh; Nâng cao chất lượng dân số."
    >>> [mention.title for mention in read_topics(told, find_type_words(told))]
    ['Nghị quyết về Phát triển kinh tế biển xanh', 'Nghị quyết về Nâng cao chất lượng dân số']
    """
    for word in words:
        head = _HEAD.match(text, word.end) if word.type == "Nghị quyết" else None
        counted = _COUNTED.search(text, max(0, word.start - _NEAR), word.start) if head else None
        if head is None or counted is None or _TO_COME.search(text, max(0, word.start - _NEAR), word.start):
            continue
        count = NUMBERS.get(counted[1]) or int(counted[1])
        topics = list(_topics(text, head.end(), count))
        if len(topics) == count and all(len(text[start:end].split()) >= _FEWEST_WORDS for start, end in topics):
            yield from (_mention(text, word, start, end) for start, end in topics)


def _topics(text: str, at: int, count: int) -> Iterator[tuple[int, int]]:
    """Where each subject begins and ends, up to so many, as long as semicolons part them."""
    for place in range(count):
        about = _ABOUT.match(text, at)
        begins = about.end() if about else at
        stop = _LAST.search(text, begins, begins + _MOST)
        if stop is None or (stop[0] != ";" and place + 1 < count):
            return
        yield begins, begins + len(text[begins : stop.start()].rstrip(' "”,'))
        at = stop.end() + 1


def _mention(text: str, word: TypeWord, start: int, end: int) -> DirectiveMention:
    subject = text[start:end]
    core = "về " + " ".join(subject.lower().replace(",", "").split())
    return DirectiveMention(
        start=start, end=end, type=word.type, title=f"{word.type} về {subject}", core=core, rule="noi-dung"
    )
