"""What holds for any text: the way back from the normalised copy, and the cut into sentences."""

import datetime
import re
import unicodedata
from itertools import pairwise
from typing import Literal

from hypothesis import given
from hypothesis import strategies as st

from bomay.text import Normal, decode, sentences
from bomay.text.published import read_published

WORDS = st.sampled_from(
    """Đồng chí Bí thư Tỉnh ủy uỷ ban hoà bình thuỷ lợi khoẻ quý Quý QUÝ HOÀ UỶ Uỷ toàn hoàn loà xoè xoé K’ré H'Yim
    35–CT/TW “lời nói” 2015\xa0–\xa02020 T.P TP. zero\u200bwidth soft\u00adhyphen \u212bngström Ðảng nhân\u2028dân, A.
    họp. Ông !""".replace("\n", " ").split(" ")
)
FORMS: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")


@st.composite
def vietnamese(draw: st.DrawFn) -> str:
    """Words of official news in composed, decomposed and mixed form."""
    words = draw(st.lists(st.tuples(WORDS, st.sampled_from(FORMS)), max_size=20))
    return draw(st.sampled_from([" ", "\xa0", " \n"])).join(unicodedata.normalize(form, word) for word, form in words)


@given(vietnamese())
def test_every_word_goes_back_to_what_it_was_made_from(text: str) -> None:
    normal = Normal(text)
    assert normal.given == text
    for match in re.finditer(r"\w+(?:[^\w\s]\w+)*", normal.text):
        span = normal.to_given(*match.span())
        assert Normal(span.of(text)).text == match[0]


@given(vietnamese())
def test_spans_keep_their_order_and_cover_the_letters(text: str) -> None:
    normal = Normal(text)
    spans = [normal.to_given(at, at + 1) for at in range(len(normal.text))]
    assert all(0 <= span.start < span.end <= len(text) for span in spans)
    assert all(one.start <= two.start and one.end <= two.end for one, two in pairwise(spans))


@given(st.one_of(vietnamese(), st.text()))
def test_normalising_twice_is_normalising_once(text: str) -> None:
    once = Normal(text).text
    assert Normal(once).text == once


@given(vietnamese())
def test_composed_and_decomposed_text_read_the_same(text: str) -> None:
    assert Normal(unicodedata.normalize("NFD", text)).text == Normal(unicodedata.normalize("NFC", text)).text


@given(st.one_of(vietnamese(), st.text()))
def test_sentences_hold_every_character_but_space_once(text: str) -> None:
    text = Normal(text).text
    cut = list(sentences(text))
    assert "".join("".join(text[start:end].split()) for start, end in cut) == "".join(text.split())
    assert all(start < end for start, end in cut)
    assert all(one[1] <= two[0] for one, two in pairwise(cut))


@given(vietnamese(), st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-32"]))
def test_unicode_bytes_give_the_text_as_given(text: str, encoding: str) -> None:
    if text.strip() and re.search("[ăđơưĂĐƠƯạ-ỹ]", text):
        assert decode(text.encode(encoding), where="x") == text


@given(st.dates())
def test_a_date_is_read_from_each_of_its_forms(day: datetime.date) -> None:
    forms = [day.isoformat(), f"{day.isoformat()}T00:00:00Z", f"{day.day}/{day.month}/{day.year:04d}"]
    assert {read_published(form).to_iso() for form in forms} == {day.isoformat()}
