"""Where sentences end, and where a stop ends none."""

import pytest

from bomay.text import paragraphs, sentences


def _split(text: str) -> list[str]:
    return [text[start:end] for start, end in sentences(text)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Đoàn công tác đến TP. Hồ Chí Minh làm việc.",
        "Ông làm việc tại T.P Thái Nguyên và TP.HCM.",
        "Bộ Chính trị và Ban Bí thư T.Ư Đảng đã họp.",
        "Hội thảo do PGS.TS. Nguyễn Văn A và GS. Trần Thị B chủ trì.",
        "Báo cáo do ThS. Lê Văn C và Th.S Lê Văn D trình bày.",
        "Dự hội nghị có đ/c. Nguyễn Văn A.",
        "Tổng thống John F. Kennedy và A. Puskin.",
        "Tổng kinh phí 1.234 tỷ đồng, quyết định ngày 20.11.2020.",
        "Điểm 1. 2 của Kế hoạch.",
        "Ông nói: hãy cố gắng… rồi đi.",
    ],
)
def test_one_sentence_stays_one(sentence: str) -> None:
    assert _split(sentence) == [sentence]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Hội nghị đã họp. Ông A dự.", ["Hội nghị đã họp.", "Ông A dự."]),
        ("Hết chưa? Hết rồi! Ừ.", ["Hết chưa?", "Hết rồi!", "Ừ."]),
        ('Ông nói: "Tốt lắm." Bà đồng ý.', ['Ông nói: "Tốt lắm."', "Bà đồng ý."]),
        ('Ông đi. "Tốt", bà nói.', ["Ông đi.", '"Tốt", bà nói.']),
        ("Không có dấu chấm\nDòng hai", ["Không có dấu chấm", "Dòng hai"]),
        ("Bổ nhiệm ông Nguyễn Văn A. Ông sinh năm 1970.", ["Bổ nhiệm ông Nguyễn Văn A.", "Ông sinh năm 1970."]),
        ("Từ năm 2020. Đến nay.", ["Từ năm 2020.", "Đến nay."]),
        ("Có mặt đông đủ… Ông phát biểu.", ["Có mặt đông đủ…", "Ông phát biểu."]),
        ("Ông đã nghỉ hưu. 15 người dự.", ["Ông đã nghỉ hưu.", "15 người dự."]),
        ("", []),
        (" \n \n", []),
    ],
)
def test_sentences_are_cut(text: str, expected: list[str]) -> None:
    assert _split(text) == expected


def test_paragraphs_are_the_lines_with_words() -> None:
    text = " Một. Hai.\n\n\tBa \n"
    assert [text[start:end] for start, end in paragraphs(text)] == ["Một. Hai.", "Ba"]
