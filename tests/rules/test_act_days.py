"""The day of an act that its own sentence does not date: that of the decision cited, or of the news' occasion."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

CONFERENCE = "Sáng 3/6, tại Hà Nội, Bộ Chính trị tổ chức hội nghị công bố quyết định về công tác cán bộ.\n"

CASES = {
    "hội nghị của bản tin": (
        CONFERENCE + "Theo đó, ông Nguyễn Văn An được điều động giữ chức Bí thư Tỉnh ủy Hà Nam.",
        ["transferred 2024-06-03"],
    ),
    "ngày ký của quyết định được dẫn": (
        CONFERENCE
        + "Ban Tổ chức công bố Quyết định số 12-QĐNS/TW ngày 30/5/2024 của Bộ Chính trị về công tác cán bộ.\n"
        "Theo đó, ông Nguyễn Văn An được điều động giữ chức Bí thư Tỉnh ủy Hà Nam.",
        ["transferred 2024-05-30"],
    ),
    "bầu không theo ngày ký": (
        "Sáng 3/6, HĐND tỉnh Hà Nam họp kỳ họp thứ 20. Thường trực nêu Quyết định số 12-QĐNS/TW ngày 30/5/2024 về việc "
        "điều động cán bộ.\nCác đại biểu bầu ông Nguyễn Văn An giữ chức Chủ tịch UBND tỉnh Hà Nam.",
        ["elected 2024-06-03"],
    ),
    "kỳ họp nhiều ngày cho tháng": (
        "Trong các ngày 3 và 4/6, Ủy ban Kiểm tra Trung ương đã họp kỳ thứ 40.\n"
        "Ủy ban Kiểm tra Trung ương quyết định khiển trách ông Nguyễn Văn An.",
        ["disciplined 2024-06"],
    ),
    "trước đó thì không": (
        CONFERENCE + "Trước đó, ông Trần Văn Bình đã thôi giữ chức Bí thư Tỉnh ủy Hà Nam.",
        ["left None"],
    ),
    "trong lời của người khác thì không": (
        CONFERENCE + 'Ông Trần Văn Bình nói: "Huyện đã khiển trách ông Nguyễn Văn An".',
        ["disciplined None"],
    ),
    "theo quy định từ một ngày": (
        "Tỉnh ủy Hà Nam đồng ý cho ông Nguyễn Văn An, Giám đốc Sở Y tế, nghỉ hưu theo quy định từ ngày 1/6/2024.",
        ["left 2024-06-01"],
    ),
    "quy định có số thì ngày là của nó": (
        "Ông Nguyễn Văn An, Giám đốc Sở Y tế tỉnh Hà Nam, nghỉ hưu theo Quy định 214-QĐ/TW ngày 2/1/2020.",
        ["left None"],
    ),
    "ở một hội nghị khác thì không": (
        CONFERENCE
        + "Tại Hội nghị Trung ương 8 khóa XIII, ông Nguyễn Văn An được bầu làm Ủy viên Ủy ban Kiểm tra Trung ương.",
        ["elected None"],
    ),
}


@pytest.mark.parametrize(("text", "expected"), CASES.values(), ids=CASES)
def test_days_of_acts(text: str, expected: list[str]) -> None:
    document = Document(id="mau", title="Tin", text=text, published=PartialDate(2024, 6, 4), source=None)
    facts = read_facts(document)
    told = [f"{change.kind.value} {change.date.to_iso() if change.date else None}" for change in facts.changes]
    assert told == expected


def test_where_the_day_stands_is_evidence_of_the_act() -> None:
    text = CASES["hội nghị của bản tin"][0]
    document = Document(id="mau", title="Tin", text=text, published=PartialDate(2024, 6, 4), source=None)
    (change,) = read_facts(document).changes
    assert any(text[span.start : span.end] == "3/6" for span in change.evidence.spans)
