"""How an article was read: each sentence with its readings, on a terminal and as a page."""

import re

from bomay.apps.cli.explain import _lines
from bomay.apps.explanation import Explanation, explain
from bomay.apps.explanation_page import to_page
from bomay.claims.account import Account, Fate
from bomay.model import (
    Body,
    ChangeClaim,
    ChangeKind,
    DirectiveClaim,
    Document,
    EventClaim,
    EventStatus,
    Evidence,
    Facts,
    Part,
    PartialDate,
    ParticipationClaim,
    PersonClaim,
    Span,
    TenureClaim,
    TenureStatus,
    Unread,
)

TITLE = "Nguyễn Văn A làm Bí thư"
TEXT = (
    "Ngày 04/6, ông Nguyễn Văn A <Bí thư Tỉnh ủy> chủ trì hội nghị về Chỉ thị 35-CT/TW. Trời đẹp.\n"
    "Bà Trần Thị B được bầu."
)
TỈNH_ỦY = Body(name="Tỉnh ủy Thái Nguyên", type="tinh-uy", place="tỉnh Thái Nguyên")


def _at(words: str, rule: str) -> Evidence:
    start = TEXT.index(words)
    return Evidence(spans=(Span(start, start + len(words)),), rule=rule)


FACTS = Facts(
    document=Document(id="a1", text=TEXT, title=TITLE, published=PartialDate(2020, 6, 5)),
    people=(
        PersonClaim(name="Nguyễn Văn A", evidence=_at("Nguyễn Văn A", "person.name")),
        PersonClaim(name="Trần Thị B", ranks=("Tiến sĩ",), evidence=_at("Trần Thị B", "person.name")),
    ),
    tenures=(
        TenureClaim(
            person="Nguyễn Văn A",
            role="Bí thư",
            body=TỈNH_ỦY,
            status=TenureStatus.CURRENT,
            start=PartialDate(2019),
            acting=True,
            evidence=Evidence(
                spans=_at("Bí thư Tỉnh ủy", "").spans, title_spans=(Span(17, 23),), rule="tenure.after-name"
            ),
        ),
    ),
    changes=(ChangeClaim(person="Trần Thị B", kind=ChangeKind.ELECTED, evidence=Evidence(rule="change.nowhere")),),
    events=(
        EventClaim(
            type="conference",
            status=EventStatus.HELD,
            start=PartialDate(2020, 6, 4),
            participants=(
                ParticipationClaim(
                    agent="Nguyễn Văn A", part=Part.CHAIR, evidence=_at("chủ trì", "participation.chair")
                ),
            ),
            evidence=_at("hội nghị", "event.noun"),
        ),
    ),
    directives=(
        DirectiveClaim(
            type="Chỉ thị",
            number="35-CT/TW",
            issuer=Body(name="Bộ Chính trị"),
            evidence=_at("Chỉ thị 35-CT/TW", "directive.number"),
        ),
    ),
    unread=(Unread(span=_at("được bầu", "").spans[0], reason="no post is named"),),
)


def _explained() -> Explanation:
    return explain(FACTS)


def test_each_sentence_carries_its_readings() -> None:
    first, second, third = _explained().sentences
    assert [reading.says for reading in first.readings] == [
        "Nguyễn Văn A",
        "Nguyễn Văn A: Bí thư, Tỉnh ủy Thái Nguyên (current, acting, 2019 to ?)",
        "Nguyễn Văn A: chair of conference",
        "conference, 2020-06-04 (held)",
        "Chỉ thị 35-CT/TW, Bộ Chính trị",
    ]
    assert second.readings == ()
    assert [(reading.kind, reading.says) for reading in third.readings] == [
        ("person", "Trần Thị B (Tiến sĩ)"),
        ("unread", "no post is named"),
    ]


def test_every_passage_and_quote_stands_in_the_text_as_given() -> None:
    for passage in _explained().sentences:
        assert TEXT[passage.start : passage.end] == passage.text
    first = _explained().sentences[0]
    assert [first.quotes(reading) for reading in first.readings if reading.kind == "tenure"] == [["Bí thư Tỉnh ủy"]]


def test_what_only_the_title_says_is_shown_there() -> None:
    title = _explained().title
    assert title is not None
    assert [(reading.kind, title.quotes(reading)) for reading in title.readings] == [("tenure", ["Bí thư"])]


def test_a_claim_without_a_place_is_not_lost() -> None:
    assert [(reading.says, reading.rule) for reading in _explained().placeless] == [
        ("Trần Thị B: elected", "change.nowhere")
    ]


def test_the_terminal_shows_rules_quotes_and_the_count() -> None:
    lines = [re.sub("\x1b\\[\\d+m", "", line) for line in _lines(_explained())]
    assert lines[0] == "a1 · 2020-06-05"
    assert "    unread         no post is named  «được bầu»" in lines
    assert any("«Chỉ thị 35-CT/TW»  directive.number" in line for line in lines)
    assert lines[-1] == "6 facts in 2 of 3 sentences, 1 unread\n"


def test_the_page_marks_the_words_and_escapes_them() -> None:
    page = to_page([_explained()])
    assert '<mark class="tenure" title="tenure">Bí thư Tỉnh ủy</mark>' in page
    assert '<mark class="unread" title="unread">được bầu</mark>' in page
    assert "A</mark> &lt;<mark" in page
    assert "<Bí thư" not in page
    assert not re.search(r"(?:src|href)=", page), "a page of its own asks for nothing"


def test_an_article_without_facts_is_shown_too() -> None:
    explanation = explain(Facts(document=Document(id="x", text="Trời đẹp.")))
    assert [passage.readings for passage in explanation.sentences] == [()]
    assert "Trời đẹp." in to_page([explanation])


def test_what_gave_no_claim_is_told_with_its_reason() -> None:
    span = _at("được bầu", "").spans[0]
    refused = Account(span=Span(0, 5), kind="act", fate=Fate.REFUSED, reason="not decided", pattern="[bầu]")
    doubled = Account(span=span, kind="act", fate=Fate.UNREAD, reason="no post is named", pattern="[bầu]")
    kinds = [reading.kind for passage in explain(FACTS, [refused, doubled]).sentences for reading in passage.readings]
    assert kinds.count("refused") == 1
    assert kinds.count("unread") == 1, "a gap of the facts is told once"
