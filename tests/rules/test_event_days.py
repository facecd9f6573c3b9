"""The day, month or year of an occasion, and its type, told in ways that are easily mistaken."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, EventStatus, PartialDate

TOLD = {
    "tháng của năm ngoái": (
        "Ngày 16/4, sở làm việc với huyện. Tại Hội nghị chuyển đổi số diễn ra vào tháng 3 năm ngoái, ông A nói.",
        {("working-session", "2024-04-16"), ("conference", "2023-03")},
    ),
    "làm việc với ai, vào tháng": (
        "Ngày 16/4, sở làm việc với huyện. Tại buổi làm việc với tỉnh B vào tháng 8/2023, ông A nói dự án chậm.",
        {("working-session", "2024-04-16"), ("working-session", "2023-08")},
    ),
    "làm việc với ai, rồi một tháng khác": (
        "Ngày 16/4, sở làm việc với huyện. Tại buổi làm việc với huyện, ông A nói dự án xong vào tháng 8/2023.",
        {("working-session", "2024-04-16")},
    ),
    "tháng của năm nay": (
        "Ngày 16/4, sở làm việc với huyện. Chuyến thăm Lào dự kiến vào tháng 11 năm nay.",
        {("working-session", "2024-04-16"), ("visit", "2024-11")},
    ),
    "cùng ngày, sau những ngày của chuyến đi": (
        "Chiều 16/4, đoàn tới Lào, bắt đầu chuyến thăm từ ngày 16 đến 18/4. Tối cùng ngày, bà B dâng hương tại đền A.",
        {("visit", "2024-04-16"), ("ceremony", "2024-04-16")},
    ),
    "kỳ họp giữa năm": (
        "Ngày 16/4, sở làm việc với huyện. Việc này sẽ được thông qua tại kỳ họp giữa năm 2025.",
        {("working-session", "2024-04-16"), ("session", "2025")},
    ),
    "kỳ họp trong ngoặc": (
        "Ngày 16/4, sở làm việc với huyện. Đề án được trình tại kỳ họp thứ 4, Quốc hội khóa XV (cuối năm 2022).",
        {("working-session", "2024-04-16"), ("session", "2022")},
    ),
    "cuối năm của nhiệm kỳ không phải là năm": (
        "Ngày 16/4, sở làm việc với huyện. Đề án sẽ trình tại kỳ họp cuối năm thứ ba của nhiệm kỳ.",
        {("session", ""), ("working-session", "2024-04-16")},
    ),
    "tại đại hội, vào đầu năm": (
        "Ngày 16/4, sở làm việc với huyện. Tại Đại hội Đảng lần thứ XIII vào đầu năm 2021, ông A được bầu.",
        {("working-session", "2024-04-16"), ("congress", "2021")},
    ),
    "tại kỳ họp, năm": (
        "Ngày 16/4, sở làm việc với huyện. Đề án sẽ được báo cáo tại kỳ họp thứ 10 năm 2025.",
        {("working-session", "2024-04-16"), ("session", "2025")},
    ),
    "năm của giải thưởng": (
        "Ngày 16/4, sở làm việc với huyện. Ông Nguyễn Văn A phát biểu tại lễ trao giải Báo chí tỉnh năm 2023.",
        {("working-session", "2024-04-16"), ("ceremony", "")},
    ),
    "cuộc bầu cử năm": (
        "Ngày 16/4, sở làm việc với huyện. Ông Nguyễn Văn A trúng cử trong cuộc bầu cử năm 2016.",
        {("working-session", "2024-04-16"), ("other", "2016")},
    ),
    "kỳ thi quốc gia": (
        "Ngày 16/4, sở làm việc với huyện. Sai phạm xảy ra trong kỳ thi THPT quốc gia năm 2018 tại tỉnh.",
        {("working-session", "2024-04-16"), ("other", "2018")},
    ),
    "nhiều kỳ thi": (
        "Ngày 16/4, sở làm việc với huyện. Ông Nguyễn Văn A nói về kỳ thi THPT quốc gia từ năm 2015 đến nay.",
        {("working-session", "2024-04-16")},
    ),
    "ngày của việc khác trong câu có kỳ thi": (
        "Ngày 16/4, ủy ban kết luận về sai phạm trong kỳ thi THPT quốc gia năm 2018.",
        set(),
    ),
    "tại lễ, vào năm": (
        "Ngày 16/4, sở làm việc với huyện. Gặp ông Nguyễn Văn A vào năm 2015 tại lễ kỷ niệm xã, ai cũng mừng.",
        {("working-session", "2024-04-16"), ("ceremony", "2015")},
    ),
    "kể từ chuyến thăm năm": (
        "Ngày 16/4, sở làm việc với huyện. Kể từ chuyến thăm Việt Nam năm 2006 của ông A, hai bên gần nhau.",
        {("working-session", "2024-04-16"), ("visit", "2006")},
    ),
    "ngày xưa của nơi đến": (
        "Ông Nguyễn Văn A dâng hương tại bến cảng B, nơi đoàn quân lên đường vào ngày 5/6/1911.",
        {("ceremony", "")},
    ),
    "họp thường kỳ tháng": (
        "Sáng 3/6, sở làm việc với huyện. Việc này đã bàn tại phiên họp thường kỳ tháng 4/2024 của tỉnh.",
        {("working-session", "2024-06-03")},
    ),
    "họp tháng": (
        "Sáng 3/6, sở làm việc với huyện. Việc này đã bàn tại phiên họp của tỉnh vào tháng 4/2024.",
        {("working-session", "2024-06-03"), ("meeting", "2024-04")},
    ),
    "số của văn bản viết rời": (
        "Sở vừa công bố Quyết định số 1788/QĐ - UBND ngày 16/5/2024 bổ nhiệm ông Nguyễn Văn A làm Phó Giám đốc.",
        {("personnel", "")},
    ),
    "chú thích ảnh có tháng": (
        "Sáng 3/6, sở làm việc với huyện.\nÔng Nguyễn Văn A làm việc tại Bộ B về việc luân chuyển cán bộ, "
        "công chức và viên chức, tháng 5/2023.",
        {("working-session", "2024-06-03"), ("working-session", "2023-05")},
    ),
    "sau Lễ viết hoa": (
        "Chiều 4/6, Đại tướng Nguyễn Văn A chủ trì Lễ đón ông Trần Văn B. Ngay sau Lễ đón, ông A hội đàm "
        "với ông Trần Văn B.",
        {("ceremony", "2024-06-04"), ("reception", "2024-06-04")},
    ),
    "trao nghị quyết lập thị trấn": (
        "Ngày 4/6, ông Nguyễn Văn A đã trao nghị quyết của Ủy ban Thường vụ Quốc hội thành lập thị trấn B cho huyện C.",
        {("ceremony", "2024-06-04")},
    ),
    "trao nghị quyết về chức vụ": (
        "Ngày 4/6, ông Nguyễn Văn A đã trao nghị quyết của Ủy ban Thường vụ Quốc hội phê chuẩn kết quả bầu bà B.",
        {("personnel", "2024-06-04")},
    ),
    "gặp gỡ bà con": (
        "Chiều 4/6, ông Nguyễn Văn A đã có cuộc gặp gỡ và nói chuyện thân mật với bà con.",
        {("ceremony", "2024-06-04")},
    ),
    "gặp gỡ báo chí": ("Chiều 4/6, ông Nguyễn Văn A đã có cuộc gặp gỡ báo chí.", {("other", "2024-06-04")}),
    "kỳ họp thông qua ngày": (
        "Sáng 3/6, sở làm việc với huyện. Luật này được Quốc hội khóa XV, kỳ họp thứ 3 thông qua ngày 16/6/2022.",
        {("working-session", "2024-06-03"), ("session", "2022-06-16")},
    ),
    "luật thông qua ngày": (
        "Sáng 3/6, sở làm việc với huyện. Kỳ họp thứ 3 bàn về luật mà Quốc hội đã thông qua ngày 16/6/2022.",
        {("working-session", "2024-06-03")},
    ),
    "luật trình kỳ họp này, kỳ họp trước thông qua": (
        "Ông Nguyễn Văn A báo cáo trước Quốc hội. Luật cũ được Quốc hội khóa XII, kỳ họp thứ 9 "
        "thông qua ngày 29/3/2011.",
        {("session", ""), ("session", "2011-03-29")},
    ),
    "hai ngày mỗi năm": (
        "Sáng 3/6, sở làm việc với huyện. Ngày 20/5 và 20/10 mỗi năm sẽ khai mạc kỳ họp Quốc hội.",
        {("working-session", "2024-06-03")},
    ),
    "họp phiên bế mạc": ("Sáng 3/6, kỳ họp thứ 3, Quốc hội khóa XV đã họp phiên bế mạc.", {("session", "2024-06-03")}),
    "Quốc hội họp phiên bế mạc": (
        "Kỳ họp khai mạc ngày 22/5. Quốc hội làm việc trong 10 ngày, không kể ngày nghỉ, và họp phiên bế mạc "
        "vào ngày 3/6.",
        {("session", "2024-05-22")},
    ),
    "Trung ương họp phiên khai mạc": (
        "Sáng 3/6, Ban Chấp hành Trung ương Đảng họp phiên khai mạc tại Hội trường.",
        {("plenum", "2024-06-03")},
    ),
    "Trung ương làm việc tại hội trường": (
        "Sáng 3/6, Ban Chấp hành Trung ương Đảng làm việc tại Hội trường.",
        {("plenum", "2024-06-03")},
    ),
    "bế mạc sau mấy ngày": (
        "Ngày 4/6, Đại hội Đảng bộ tỉnh A lần thứ 15 bế mạc sau 4 ngày làm việc.",
        {("congress", "2024-06-01")},
    ),
    "bế mạc sau nhiều ngày, có ngày nghỉ": (
        "Kỳ họp thứ 5, Quốc hội khóa XV đã bế mạc ngày 4/6 sau 21 ngày làm việc.",
        {("session", "2024-06-04")},
    ),
    "sau lễ đón, trong chuyến thăm mấy ngày": (
        "Ông Trần Văn B thăm hữu nghị Việt Nam từ ngày 3 đến 4/6. Chiều 3/6, ông Nguyễn Văn A chủ trì Lễ đón ông "
        "Trần Văn B. Ngay sau Lễ đón, ông Nguyễn Văn A và ông Trần Văn B đã tiến hành hội đàm.",
        {("visit", "2024-06-03"), ("ceremony", "2024-06-03"), ("reception", "2024-06-03")},
    ),
    "trao tặng tại buổi lễ": (
        "Tối 3/6, huyện A trao tặng 10 xe lăn cho xã B. Tham dự buổi lễ có ông Nguyễn Văn An.",
        {("ceremony", "2024-06-03")},
    ),
    "trao tặng nhà tình nghĩa": ("Tối 3/6, huyện A trao tặng nhà tình nghĩa cho xã B.", {("ceremony", "2024-06-03")}),
    "trao tặng khi đến thăm": ("Tối 3/6, huyện A trao tặng 10 xe lăn cho xã B.", {("visit", "2024-06-03")}),
    "kỳ họp cuối năm, không phải phiên họp tháng sáu": (
        "Sáng 3/6, Ủy ban Thường vụ Quốc hội họp. Luật này sẽ được trình tại kỳ họp thứ 8 (cuối năm 2024).",
        {("session", "2024-06-03"), ("session", "2024")},
    ),
    "kỳ họp giữa năm đã kể ngày": (
        "Sáng 3/6, Quốc hội họp. Luật này được trình tại kỳ họp giữa năm 2024.",
        {("session", "2024-06-03")},
    ),
    "số ngày hội nghị": (
        "Sáng 4/6, Tỉnh ủy họp. Trong 5 ngày hội nghị (từ ngày 2 đến 6/6), tỉnh sẽ xem xét ba báo cáo.",
        {("meeting", "2024-06-04")},
    ),
}


@pytest.mark.parametrize(("text", "events"), TOLD.values(), ids=TOLD)
def test_the_date_is_that_of_the_occasion(text: str, events: set[tuple[str, str]]) -> None:
    document = Document(id="mau", title=None, text=text, published=PartialDate(2024, 6, 5), source=None)
    told = read_facts(document).events
    assert {(event.type, event.start.to_iso() if event.start else "") for event in told} == events


def test_who_hands_over_a_resolution_is_its_presenter() -> None:
    text = "Ngày 4/6, ông Nguyễn Văn An đã trao nghị quyết của Ủy ban Thường vụ Quốc hội thành lập thị trấn B."
    document = Document(id="mau", title=None, text=text, published=PartialDate(2024, 6, 5), source=None)
    told = [part.part.value for event in read_facts(document).events for part in event.participants]
    assert told == ["presenter"]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Ông Nguyễn Văn An trả lời chất vấn tại kỳ họp giữa năm 2022.", {"speaker"}),
        ("Ông Nguyễn Văn An nhấn mạnh chuyến thăm Lào năm 2022 mở ra thời kỳ mới.", set()),
        ("Ông Nguyễn Văn An cho biết đã rút kinh nghiệm từ kỳ thi THPT quốc gia năm 2022.", set()),
    ],
)
def test_who_only_mentions_an_occasion_of_some_year_took_no_part(text: str, parts: set[str]) -> None:
    words = f"Ngày 16/4, sở làm việc với huyện.\n{text}"
    document = Document(id="mau", title=None, text=words, published=PartialDate(2024, 6, 5), source=None)
    told = [event for event in read_facts(document).events if event.start == PartialDate(2022)]
    assert {part.part.value for event in told for part in event.participants} == parts


@pytest.mark.parametrize(
    ("text", "end"),
    [
        ("Kỳ họp thứ 4, HĐND tỉnh A sẽ khai mạc vào ngày 3/7, kéo dài đến 5/7.", PartialDate(2024, 7, 5)),
        ("Kỳ họp thứ 4, HĐND tỉnh A sẽ khai mạc ngày 3/7 và dự kiến bế mạc vào chiều 5/7.", PartialDate(2024, 7, 5)),
        ("Kỳ họp thứ 4, HĐND tỉnh A sẽ khai mạc ngày 3/7, thông qua nghị quyết có hiệu lực ngày 15/7.", None),
    ],
)
def test_an_occasion_ends_on_the_day_told_behind_its_first(text: str, end: PartialDate | None) -> None:
    document = Document(id="mau", title=None, text=text, published=PartialDate(2024, 6, 5), source=None)
    assert [(event.start, event.end, event.status.value) for event in read_facts(document).events] == [
        (PartialDate(2024, 7, 3), end, "planned")
    ]


def test_what_will_be_is_planned_though_no_day_is_told() -> None:
    def status(words: str) -> list[EventStatus]:
        text = f"Tỉnh ủy Hà Nam {words} bàn nhân sự."
        facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
        return [event.status for event in facts.events]

    assert status("sẽ họp") == [EventStatus.PLANNED]
    assert status("đã họp") == [EventStatus.HELD]


@pytest.mark.parametrize(
    ("text", "events"),
    [
        (
            "Sáng 29/6, tỉnh Hà Nam tổ chức Hội nghị học tập nghị quyết.\nÔng A nói: Hội nghị hôm nay rất bổ ích.",
            {("conference", "2017-06-29")},
        ),
        ("Sáng nay, tỉnh Hà Nam tổ chức Hội nghị học tập nghị quyết.", {("conference", "2017")}),
    ],
)
def test_today_on_a_page_known_by_its_year_is_a_day_told_elsewhere(text: str, events: set[tuple[str, str]]) -> None:
    document = Document(id="mau", title=None, text=text, published=PartialDate(2017), source=None)
    told = read_facts(document).events
    assert {(event.type, event.start.to_iso() if event.start else "") for event in told} == events


def test_what_follows_tomorrow_is_planned() -> None:
    text = "Sáng mai (6/6), Hội đồng nhân dân tỉnh A khai mạc kỳ họp thứ 3."
    facts = read_facts(Document(id="mau", title=None, text=text, published=PartialDate(2024), source=None))
    assert [event.status for event in facts.events] == [EventStatus.PLANNED]
