"""A fuzzer's way into reading: any bytes as a file, a page or lines, and any mix of the register's words.

python tests/fuzz/fuzz_reading.py [libFuzzer options]      needs atheris; without it says so and does nothing
"""

import importlib.util
import io
import sys
from collections.abc import Iterator

from bomay.claims import read_facts
from bomay.model import Document, Evidence, Facts, PartialDate
from bomay.model.facts_json import from_json, to_json
from bomay.text import Normal, Refused, read_documents
from bomay.text.json_lines import read_json_lines
from bomay.text.web_page import read_web_page

_WORDS = (
    *("ông ", "bà ", "đồng chí ", "các đồng chí: ", "Nguyễn Văn A", "Trần Thị B", "NGUYỄN VĂN A", "H'Yim Kđoh", "Y "),
    *("Bí thư ", "Phó Chủ tịch ", "Ủy viên ", "nguyên ", "quyền ", "Giám đốc ", "Trưởng ", "Đại biểu ", "Tỉnh ủy viên"),
    *("Tỉnh ủy ", "UBND tỉnh ", "HĐND, ", "Ban Thường vụ ", "Bộ ", "Sở Y tế ", "Vụ Tổ chức ", "Công ty cổ phần "),
    *("tỉnh ", "TP. ", "xã ", "Thái Nguyên", "Huế", "Lào", "Quận 1", "bổ nhiệm ", "bầu ", "giữ chức ", "miễn nhiệm "),
    *("từ trần ", "đề nghị ", "phát biểu ", "dự có ", "chủ trì ", "tiếp ", "trao ", "hội nghị ", "lễ ", "là ", "gồm "),
    *("ngày 4/6/2020", "31/2", "2015 - 2020", "quý I", "sáng nay", "cùng ngày", "khóa XIII", "từ ", "sinh năm "),
    *("Chỉ thị số 35-CT/TW", "Nghị quyết ", "số 12", "30/2020/NĐ-CP", "Luật Đất đai", "về việc ", "của "),
    *(", ", "; ", ". ", ": ", " - ", "(", ")", '"', "“", "\n", "\u0301", "\xa0", "\u200b", "…", "và ", "/", "İ"),
)


def read_anything(data: bytes) -> None:
    """Read the bytes in the way that the first of them says; fails where a claim does not stand on the text."""
    if not data:
        return
    for item in _documents(data[0], data[1:]):
        if isinstance(item, Document):
            _check(item)


def _documents(way: int, data: bytes) -> Iterator[Document | Refused]:
    if way % 4 == 0:
        yield from read_documents(["-"], stdin=io.BytesIO(data))
    elif way % 4 == 1 and data.strip():
        yield from read_web_page(data, where="page", id="page")
    elif way % 4 == 2:
        yield from read_json_lines(io.BytesIO(data), where="lines")
    else:
        words = "".join(_WORDS[byte] if byte < len(_WORDS) else chr(byte) for byte in data)
        day = PartialDate(2020, 6, 5) if way & 4 else None
        yield Document(id="words", text=words, title=words[:80] if way & 8 else None, published=day)


def _check(document: Document) -> None:
    facts = read_facts(document)
    for evidence in _evidence(facts):
        assert evidence.spans or evidence.title_spans
        for spans, text in ((evidence.spans, document.text), (evidence.title_spans, document.title or "")):
            assert all(0 <= span.start < span.end <= len(text) for span in spans)
    written = to_json(facts)
    assert to_json(from_json(written, text=document.text)) == written
    once = Normal(document.text).text
    assert Normal(once).text == once


def _evidence(facts: Facts) -> Iterator[Evidence]:
    for claims in (facts.people, facts.tenures, facts.changes, facts.events, facts.directives):
        yield from (claim.evidence for claim in claims)
    for event in facts.events:
        yield from (part.evidence for part in event.participants)


def main() -> None:
    """Fuzz until a fault, or until what the options say."""
    if importlib.util.find_spec("atheris") is None:
        sys.stdout.write("atheris is not here (pip install 'bomay[fuzz]'): nothing was fuzzed\n")
        return
    import atheris

    read_anything(b"\x03\x00")  # word lists are loaded before the clock of the first input runs
    atheris.instrument_all()
    atheris.Setup(sys.argv, read_anything)
    atheris.Fuzz()


if __name__ == "__main__":
    main()
