"""What holds for the facts of any text: nothing crashes, every span lies in the text, every claim has its rule."""

from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from bomay.claims import read_facts
from bomay.model import Document, Evidence, Facts, PartialDate
from bomay.model.facts_json import from_json, to_json
from bomay.text import Refused, read_documents

CORPUS = Path(__file__).parents[2] / "corpus"
ARTICLES = [item for item in read_documents([CORPUS]) if not isinstance(item, Refused)]
# What the register is made of, in the spellings that copies and old systems give it.
SCRAPS = st.sampled_from(
    [
        *(". ", ", ", "; ", " - ", "\n", "\u0301", "\xa0", "(", ")", "“", "H'", "Y ", "T.P", "0/0", "2015 - 2020"),
        *("35 - CT/TW", "Quyết định số 12 của Sở TN - MT", "Bộ VH - TT&DL", "UBND", "NGUYỄN VĂN A", "ngày 31/2"),
        *("nguyên ", "quyền ", "số ", "các đồng chí: "),
    ]
)
DAYS = st.sampled_from([None, PartialDate(2017), PartialDate(2020, 6), PartialDate(2020, 2, 29)])


@st.composite
def documents(draw: st.DrawFn) -> Document:
    """Stretches of sample articles put together with scraps between them."""
    parts = []
    for _ in range(draw(st.integers(1, 4))):
        text = draw(st.sampled_from(ARTICLES)).text
        start = draw(st.integers(0, len(text) - 1))
        parts += [text[start : start + draw(st.integers(1, 400))], draw(SCRAPS)]
    title = draw(st.one_of(st.none(), st.just("".join(parts)[:60]), st.just("Hội nghị")))
    return Document(id="x", text="".join(parts), title=title, published=draw(DAYS))


def _evidence(facts: Facts) -> list[Evidence]:
    parts = [part.evidence for event in facts.events for part in event.participants]
    stated = [claim.evidence for claim in facts.people] + [claim.evidence for claim in facts.directives]
    held = [claim.evidence for claim in facts.tenures] + [claim.evidence for claim in facts.changes]
    return stated + held + parts + [event.evidence for event in facts.events]


@settings(max_examples=60, deadline=None)
@given(documents())
def test_every_claim_stands_on_words_of_the_text(document: Document) -> None:
    facts = read_facts(document)
    for evidence in _evidence(facts):
        assert evidence.rule
        assert evidence.spans or evidence.title_spans
        assert all(0 <= span.start < span.end <= len(document.text) for span in evidence.spans)
        assert all(0 <= span.start < span.end <= len(document.title or "") for span in evidence.title_spans)
    assert all(0 <= gap.span.start < gap.span.end <= len(document.text) for gap in facts.unread)
    people = {person.name for person in facts.people}
    assert {tenure.person for tenure in facts.tenures} | {change.person for change in facts.changes} <= people


@settings(max_examples=30, deadline=None)
@given(documents())
def test_facts_come_back_from_json(document: Document) -> None:
    written = to_json(read_facts(document))
    assert to_json(from_json(written, text=document.text)) == written
