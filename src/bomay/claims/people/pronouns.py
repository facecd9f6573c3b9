"""Whom the posts of a sentence are told of, by the names and pronouns that stand in it."""

from collections.abc import Iterator, Sequence

from bomay.claims.article.article import Sentence
from bomay.claims.people.people import People
from bomay.mentions.kinds import Item, Mark, NameMention, PostMention, RankMention, is_honorific
from bomay.mentions.names.foreign import read_country
from bomay.text.lazy import lazy_pattern

__all__ = ["whose_posts"]

_SEVERAL = ("các ", "hai ", "những ")
_KIN = lazy_pattern(r" (?:con|cha|bà|nội|ngoại|cụ|chủ|em)\b")  # "bà con", "ông bà": of no one person
_WHEN = lazy_pattern(r"\b(?:[Kk]hi|[Ll]úc|[Ss]au khi|[Tt]rước khi)(?: \w+){0,3} $")


def whose_posts(people: People, sentence: Sentence, names: Sequence[str], before: str | None) -> str | None:
    """The person of whom a sentence tells posts; None where it does not say.

    `names` are the people named in it, `before` is of whom the text told so far. A pronoun points back to him: "đồng
    chí được cử làm Tổng Bí thư, là người đón A về nước", but "bà đánh giá ông là người …" leaves open whom it means.
    """
    if not sentence.posts:
        return names[0] if names else before
    called = "honorific" in sentence.tells
    pronouns = list(_pronouns(sentence)) if called else []
    if called and not names and any(_calls_unread(sentence, index) for index in range(len(sentence.items))):
        return None  # "Sinh năm 1958, ông Tỉnh từng đảm nhiệm …"
    said = {_written(sentence, item) for item in pronouns}
    if not names:
        if any(each.startswith(_SEVERAL) for each in said):
            return None
        fits = before is not None and all(people.may_be(before, each) for each in said)
        return before if fits and not {"ông", "bà"} <= said else None
    posts = [post for _, post in sentence.posts]
    if not pronouns or not sentence.names:
        return names[0]
    name = sentence.names[0][1]
    if pronouns[0].start < posts[0].start < name.start:
        return before if names[0] == before or len(names) == 1 else names[0]
    meant = any(post.end < item.start for post in posts for item in pronouns)
    if name.end < posts[0].start and meant and _WHEN.search(sentence.page.text, sentence.start, name.start):
        return None if names[0] != before else before
    return names[0]


def _pronouns(sentence: Sentence) -> Iterator[Item]:
    """The honorifics that stand for a person alone: "ông", "đồng chí"."""
    for index, item in enumerate(sentence.items):
        if not is_honorific(item) or sentence.page.text[item.end + 1 : item.end + 2].isupper():
            continue
        after = sentence.items[index + 1] if index + 1 < len(sentence.items) else None
        named = type(after) in (NameMention, PostMention, RankMention)
        if not named and not _KIN.match(sentence.page.text, item.end):
            yield item


def _calls_unread(sentence: Sentence, index: int) -> bool:
    """Whether the mention at an index is an honorific that calls somebody by a name that was not read."""
    text, item = sentence.page.text, sentence.items[index]
    if not is_honorific(item) or not text[item.end + 1 : item.end + 2].isupper():
        return False
    if not text[item.end + 2 : item.end + 3].isalpha():
        return False  # "ông A" is who is so called in what goes before
    trade = " " in text[item.start : item.end] and _written(sentence, item) != "đồng chí"
    if trade and (text.startswith("Việt Nam", item.end + 1) or read_country(sentence.page, item.end + 1) is not None):
        return False  # "sinh viên Việt Nam", "chuyên gia Nga", but "bà Nga" is a woman
    after = sentence.items[index + 1] if index + 1 < len(sentence.items) else None
    return after is None or type(after) is Mark or after.start != item.end + 1


def _written(sentence: Sentence, item: Item) -> str:
    return sentence.page.text[item.start : item.end].casefold()
