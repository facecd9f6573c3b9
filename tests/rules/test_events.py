"""Which occasions a few sentences tell, and who takes which part in them."""

from collections.abc import Iterable, Set
from typing import NamedTuple

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, EventClaim, PartialDate

PUBLISHED = PartialDate(2024, 6, 5)


class Case(NamedTuple):
    """A short report, the events that it tells (type and first day) and all parts that people take in them."""

    text: str
    events: Set[tuple[str, str]]
    parts: Set[tuple[str, str]] = frozenset()
    title: str = ""


def read(case: Case) -> tuple[EventClaim, ...]:
    document = Document(id="mau", title=case.title or None, text=case.text, published=PUBLISHED, source=None)
    return read_facts(document).events


def days(events: Iterable[EventClaim]) -> set[tuple[str, str]]:
    return {(event.type, event.start.to_iso() if event.start else "") for event in events}


def parts(events: Iterable[EventClaim]) -> set[tuple[str, str]]:
    return {(part.agent.rsplit(" ", 1)[-1], part.part.value) for event in events for part in event.participants}


OCCASIONS = {
    "phụ trách tiếp công dân": Case(
        "Ông Nguyễn Văn An, Phó Chánh Văn phòng, phụ trách tiếp công dân của tỉnh, giải quyết nhiều việc.", set()
    ),
    "luật Tiếp công dân": Case("Theo lãnh đạo sở, luật Tiếp công dân quy định như vậy.", set()),
    "đã tiếp công dân": Case(
        "Sáng 4/6, ông Nguyễn Văn An đã tiếp công dân.", {("voter-contact", "2024-06-04")}, {("An", "host")}
    ),
    "sáng nay trên trang đăng hôm sau": Case(
        "Sáng 4/6/2024, ông Nguyễn Văn An chủ trì cuộc họp của Tỉnh ủy.\nSáng nay, Tỉnh ủy đã họp cho ý kiến.",
        {("meeting", "2024-06-04")},
        {("An", "chair")},
    ),
    "họp hôm qua rồi họp sáng nay": Case(
        "Ngày 3/6/2024, Tỉnh ủy tổ chức cuộc họp.\nSáng nay, Tỉnh ủy đã họp cho ý kiến.",
        {("meeting", "2024-06-03"), ("meeting", "2024-06-05")},
    ),
    "ngày khách rời đi là ngày cuối của chuyến thăm": Case(
        "Chiều 4/6, Chủ tịch nước Nguyễn Văn An đã rời Viêng Chăn, kết thúc tốt đẹp chuyến thăm Lào.",
        {("visit", "")},
        {("An", "chair")},
    ),
    "từ tháng đến tháng là thời gian giữ chức": Case(
        "Từ tháng 12/2015 đến tháng 4/2016 là Ủy viên Ban Chấp hành (trúng cử tại Đại hội Đảng bộ tỉnh lần thứ XII, "
        "tháng 1/2016).",
        {("congress", "2016-01")},
    ),
    "tháng trong ngoặc sau tên sự kiện": Case(
        "Hai bên đã tổ chức Hội thảo lý luận lần thứ 12 giữa hai Đảng (12/2023); có các chuyến thăm, nổi bật là chuyến "
        "thăm Lào của Tổng Bí thư Nguyễn Văn An (1/2024) và Thủ tướng Trần Văn Bình (9/2023).",
        {("conference", "2023-12"), ("visit", "2024-01"), ("visit", "2023-09")},
        {("An", "chair")},
    ),
    "sự kiện là dịp của việc khác vẫn có tháng trong ngoặc": Case(
        "Ông Nguyễn Văn An đã có mặt nhân dịp Hội nghị cấp cao APEC tại Peru (11/2023).",
        {("conference", "2023-11")},
        {("An", "attendee")},
    ),
    "Bí thư không phải một bức thư": Case(
        "Chuyến thăm Lào của Tổng Bí thư Nguyễn Văn An ngày 4/6 rất thành công.",
        {("visit", "2024-06-04")},
        {("An", "chair")},
    ),
    "ngày của bức thư không phải ngày của chuyến thăm": Case(
        "Chuyến thăm Lào được nêu trong thư của ông An ngày 4/6.", {("visit", "")}
    ),
    "ngày của chuyến thăm trong đó dự diễn đàn": Case(
        "Chủ tịch nước Nguyễn Văn An và Phu nhân sẽ thăm Lào và dự Diễn đàn hợp tác từ ngày 8 đến 10/6.",
        {("visit", "2024-06-08")},
        {("An", "chair"), ("An", "attendee")},
    ),
    "họp về tình hình của một tháng không phải họp trong tháng ấy": Case(
        "Cuộc họp về tình hình kinh tế và thu chi ngân sách của toàn thành phố ta tháng 3/2024 đã bàn nhiều việc.",
        {("meeting", "")},
    ),
    "làm việc với tinh thần không phải làm việc với ai": Case(
        "Sáng 4/6, sau một tháng làm việc với tinh thần nghiêm túc, Kỳ họp thứ 3 của HĐND tỉnh đã bế mạc.",
        {("session", "2024-06-04")},
    ),
    "tổ chức tuyên dương là một buổi lễ": Case(
        "Sáng 4/6, Hội Nông dân tổ chức tuyên dương điển hình tiên tiến.", {("ceremony", "2024-06-04")}
    ),
    "hội nghị mà Ban Chấp hành Trung ương bầu": Case(
        "Ban Chấp hành Trung ương khóa 13 bầu bổ sung ông Nguyễn Văn An, tại hội nghị chiều 4/6.",
        {("plenum", "2024-06-04")},
    ),
    "Ban Chấp hành Trung ương biểu quyết": Case(
        "Ban Chấp hành Trung ương biểu quyết thông qua các nghị quyết, chiều 4/6.", {("plenum", "2024-06-04")}
    ),
    "Quốc hội làm công tác nhân sự": Case(
        "Ngày 4/6, Quốc hội tiến hành làm công tác nhân sự.", {("session", "2024-06-04")}
    ),
    "hội nghị thượng đỉnh có năm sau tên": Case(
        "Ông Nguyễn Văn An đã phát biểu tại Hội nghị thượng đỉnh doanh nghiệp APEC 2023.",
        {("conference", "2023")},
        {("An", "speaker")},
    ),
    "viết tiếp bài không phải tiếp khách": Case("Ngày 4/6, ông Nguyễn Văn An viết tiếp bài thơ về quê hương.", set()),
    "kiểm tra, xác minh thông tin không phải chuyến thăm": Case(
        "Ngày 4/6, ông Nguyễn Văn An cho biết tỉnh đã giao Sở Xây dựng tiến hành kiểm tra, xác minh thông tin.", set()
    ),
    "tiếp khách không phải là tiếp một vị khách": Case(
        "Sáng 4/6, ông Nguyễn Văn An nói về việc điều giáo viên đi tiếp khách.",
        set(),
    ),
    "luật về tiếp công dân không phải là buổi tiếp": Case(
        "Thanh tra thực hiện pháp luật về thanh tra, giải quyết khiếu nại, tố cáo, tiếp công dân giai đoạn 2011 đến "
        "tháng 6/2014.",
        set(),
    ),
    "chuẩn bị không phải là ngày của sự kiện": Case(
        "Tháng 4/2016, cả nước đang chuẩn bị cho cuộc bầu cử đại biểu Quốc hội khóa XIV.",
        {("other", "")},
    ),
    "tiếp chỉ có khách mới là tiếp": Case(
        "Ngày 4/6, ông Nguyễn Văn An ký tiếp 6 quyết định và nguyện bước tiếp truyền thống của ngành.",
        set(),
    ),
    "ủy ban kiểm tra không phải một cuộc kiểm tra": Case(
        "Ngày 4/6, cơ quan kiểm tra Trung ương công bố quyết định xem xét kỷ luật bà Trần Thị Bình.",
        set(),
    ),
    "đoàn được lập để kiểm tra thì chưa kiểm tra": Case(
        "Ngày 4/6, Bộ Chính trị ban hành Quyết định 12 thành lập 5 đoàn kiểm tra để kiểm tra việc thực hiện.",
        set(),
    ),
    "ban tiếp công dân": Case("Ban tiếp công dân thành phố thành lập các đoàn thanh tra.", set()),
    "đi lễ chùa": Case("Ngày 4/6, Sở Công Thương nhắc nhở cán bộ đi lễ chùa trong giờ làm việc.", set()),
    "làm việc tại một nơi là có việc làm ở đó": Case(
        "Ngày 4/6, Sở Nội vụ xét hồ sơ của các chuyên gia làm việc tại Việt Nam.", set()
    ),
    "kiểm tra dấu hiệu vi phạm không phải đi kiểm tra": Case(
        "Ngày 4/6, Ủy ban đã kiểm tra dấu hiệu vi phạm của ông Nguyễn Văn An.", set()
    ),
    "giữa hai kỳ họp không có kỳ họp": Case(
        "Giữa hai kỳ họp, Ủy ban Thường vụ cho ông Nguyễn Văn An thôi việc.", set()
    ),
    "được chuyển đến làm việc ở đâu không phải buổi làm việc": Case(
        "Ngày 4/6, ông Nguyễn Văn An được chuyển đến làm việc tại Văn phòng Bộ Xây dựng.", set()
    ),
    "kiểm tra trong một danh sách việc không phải đi kiểm tra": Case(
        "Ngày 4/6, Ủy ban kết luận ông Nguyễn Văn An buông lỏng lãnh đạo, kiểm tra, để xảy ra sai phạm.", set()
    ),
    "giao Ban Cán sự không phải giao ban": Case(
        "Ngày 4/6, Thường vụ Thành ủy giao Ban cán sự đảng UBND thành phố chỉ đạo các đơn vị.", set()
    ),
    "can thiệp bầu cử không phải cuộc bầu cử": Case("Ngày 4/6, ông Nguyễn Văn An nói về việc can thiệp bầu cử.", set()),
    "Quốc hội làm việc tại hội trường là phiên họp": Case(
        "Sáng 4/6, các đại biểu Quốc hội làm việc tại hội trường, thảo luận về dự án luật.", {("session", "2024-06-04")}
    ),
    "công tác xét xử không phải một phiên xử": Case(
        "Ngày 4/6, ông Nguyễn Văn An nêu ra công tác điều tra, truy tố, xét xử án oan sai.", set()
    ),
    "kỳ họp gần nhất chưa họp": Case(
        "Ngày 4/6, ông Nguyễn Văn An nói UBND thành phố phải báo cáo tại kỳ họp gần nhất.", set()
    ),
    "mong Quốc hội thảo luận thì Quốc hội chưa thảo luận": Case(
        "Ông Nguyễn Văn An mong Quốc hội thảo luận và thông qua nghị quyết này.", set()
    ),
    "nhận việc ở cơ quan mới không phải buổi làm việc": Case(
        "Từ ngày 15/6, ông Nguyễn Văn An sẽ làm việc tại cơ quan mới.", set()
    ),
    "xây nhà cho con không phải lễ động thổ": Case(
        "Ngày 4/6, ông Nguyễn Văn An động thổ xây nhà cho con trai ở thôn 7.", set()
    ),
    "khánh thành gần 5.000 căn hộ không phải một buổi lễ": Case(
        "Năm 2023, tỉnh Bình Dương đã khánh thành gần 5.000 căn hộ.", set()
    ),
    "ngày mở đầu bài là ngày của buổi làm việc kể sau": Case(
        "Chiều qua (4/6), Sở Giao thông vận tải đã xem phương án mở rộng bến xe.\n"
        "Tại buổi làm việc về bến xe, ông Trần Văn Bình cho biết bến đã quá tải.",
        {("working-session", "2024-06-04")},
        {("Bình", "speaker")},
    ),
    "trao đổi qua điện thoại với báo không phải phát biểu tại hội nghị": Case(
        "Ngày 4/6, Thành ủy tổ chức hội nghị.\nTrao đổi qua điện thoại với một tờ báo, ông Nguyễn Văn An cho biết.",
        {("conference", "2024-06-04")},
    ),
    "người nghe báo cáo chủ trì": Case(
        "Chiều qua (4/6), Bộ trưởng Nguyễn Văn An đã nghe báo cáo về bến xe.\nCuộc họp về bến xe kéo dài đến tối.",
        {("meeting", "2024-06-04")},
        {("An", "chair")},
    ),
    "phòng họp": Case("Trưa 4/6, cán bộ phát hiện khói trong phòng họp A.", set()),
    "tháng trong tên không phải ngày họp": Case(
        "Cuộc họp thường kỳ Chính phủ tháng 6 diễn ra hôm qua (4/6).", {("meeting", "2024-06-04")}
    ),
    "chuyến thăm theo năm": Case(
        "Sáng 4/6, ông Nguyễn Văn An dự hội thảo. Ông nhắc lại chuyến thăm lịch sử tới Lào vào năm 2015 của bà Trần "
        "Thị Bình, trong chuyến thăm Lào năm 2006 không có báo chí.",
        {("conference", "2024-06-04"), ("visit", "2015"), ("visit", "2006")},
        {("An", "attendee"), ("An", "speaker"), ("Bình", "chair")},
    ),
    "năm đứng sau tên hội nghị, không phải năm của công việc": Case(
        "Sáng 4/6, tỉnh tổ chức cuộc gặp mặt. Ta là chủ nhà Hội nghị cấp cao APEC 2027. Hội nghị triển khai nhiệm vụ "
        "năm 2025 bàn về thu chi; lễ ra mắt Ủy ban Quốc gia ASEAN 2020 đã xong.",
        {("ceremony", "2024-06-04"), ("conference", "2027")},
    ),
    "năm mở đầu câu, chức vụ kể xen vào": Case(
        "Ngày 4/6, bà Trần Thị Bình qua đời. Vào năm 2000, khi đang giữ chức Phó Thủ tướng, bà đã đến thăm sàn giao "
        "dịch. Năm 2005, lần đầu tiên ta đã tổ chức Hội nghị thường niên lần thứ 13 của diễn đàn. "
        "Năm 2006, tỉnh tổ chức 5 hội nghị và các giải chạy.",
        {("visit", "2000"), ("conference", "2005")},
        {("Bình", "chair")},
    ),
    "giải đấu có năm và lễ khai mạc của nó": Case(
        "Ngày 4/6, diễn ra lễ khai mạc giải bóng đá. Giải bóng đá lần thứ II năm 2024 có 12 đội.",
        {("other", "2024-06-04")},
    ),
    "năm của giải đã diễn ra trong năm chỉ là tên": Case(
        "Ông Nguyễn Văn An cho biết, Giải chạy Hà Nam lần thứ I năm 2024 quy tụ 18 đội.",
        {("other", "")},
        {("An", "speaker")},
        title="Giải chạy Hà Nam lần thứ I thể hiện tinh thần đoàn kết",
    ),
    "ngày của đơn không phải ngày họp": Case(
        "Chiều 4/6, Ủy ban Thường vụ Quốc hội đã họp. Xét đơn xin thôi làm nhiệm vụ đại biểu Quốc hội ngày 3-6, Ủy "
        "ban Thường vụ Quốc hội đã thảo luận và bỏ phiếu.",
        {("session", "2024-06-04")},
    ),
    "ngày của kỳ họp mà thông cáo nói đến": Case(
        "Ủy ban Kiểm tra Trung ương vừa có Thông cáo báo chí Kỳ họp 37 (từ ngày 02 đến 04/6/2024, tại Hà Nội).",
        {("meeting", "2024-06-02")},
    ),
    "hôm nay là ngày ghi bên cạnh": Case(
        "Quốc hội bỏ phiếu kín trong phiên làm việc hôm nay 4/6.", {("session", "2024-06-04")}
    ),
    "công trình được khởi công và hoàn thành": Case(
        "Ngày 4/6, bà Trần Thị Bình dự lễ khánh thành. Công trình được khởi công ngày 10.1.2024 và hoàn thành vào "
        "ngày 2.6.2024.",
        {("ceremony", "2024-06-04")},
        {("Bình", "attendee")},
    ),
    "năm của giải năm trước": Case(
        "Ông Nguyễn Văn An cho biết, Giải chạy Hà Nam lần thứ I - năm 2023 quy tụ 18 đội.",
        {("other", "2023")},
    ),
    "thăng quân hàm là việc cán bộ": Case(
        "Chiều 4/6, Chủ tịch nước Nguyễn Văn An đã trao quyết định thăng quân hàm từ thượng tướng lên đại tướng với "
        "Thượng tướng Trần Văn Bình.",
        {("personnel", "2024-06-04")},
        {("An", "presenter"), ("Bình", "recipient")},
    ),
    "thông cáo công bố quyết định không phải hội nghị": Case(
        "Chiều 4/6, Văn phòng Tỉnh ủy đã phát thông cáo công bố quyết định kỷ luật ông Nguyễn Văn An.", set()
    ),
    "hội nghị công bố quyết định kiểm tra": Case(
        "Sáng 4/6, bà Trần Thị Bình dự hội nghị công bố quyết định kiểm tra công tác cán bộ tại Tỉnh ủy.",
        {("conference", "2024-06-04")},
        {("Bình", "attendee")},
    ),
    "dự kiến chương trình kỳ họp khai mạc ngày mai": Case(
        "Sáng 5/6, bà Trần Thị Bình họp báo về dự kiến chương trình kỳ họp 7 Quốc hội, khai mạc từ ngày mai 6/6. Theo "
        "thiết kế, vào sáng ngày khai mạc 6/6 sẽ bàn nhân sự.",
        {("other", "2024-06-05"), ("session", "2024-06-06")},
    ),
    "buổi họp mặt": Case("Sáng 4/6, lớp cũ về dự buổi họp mặt truyền thống.", {("ceremony", "2024-06-04")}),
    "cuộc họp HĐND là kỳ họp": Case(
        "Ông Nguyễn Văn An được bầu bổ sung trong cuộc họp HĐND bất thường hồi tháng 5/2024.", {("session", "2024-05")}
    ),
    "đầu đề gọi hội nghị bằng ít lời": Case(
        "Sáng 4/6, Ban Thường trực tổ chức Hội nghị UBTƯ MTTQ Việt Nam lần thứ VII.",
        {("plenum", "2024-06-04")},
        title="Hình ảnh Hội nghị Mặt trận",
    ),
    "chuyến thăm theo tháng": Case(
        "Sáng 4/6, ông Nguyễn Văn An dự hội thảo. Chuyến thăm vào tháng 10/2022 của ông rất tốt đẹp.",
        {("conference", "2024-06-04"), ("visit", "2022-10")},
        {("An", "attendee"), ("An", "chair")},
    ),
    "hội nghị nhắc lại sau không thay cuộc họp có ngày": Case(
        "Sáng 4/6, kỳ họp thứ 45 của Ủy ban Kiểm tra Trung ương bàn về nhân sự.\n"
        "Tại Hội nghị Trung ương 8, ông Nguyễn Văn An được bầu.\nÔng An phát biểu nhận nhiệm vụ.",
        {("meeting", "2024-06-04")},
        {("An", "speaker")},
    ),
    "đăng đàn trả lời chất vấn": Case(
        "Sáng 4/6, Bộ trưởng Nguyễn Văn An đăng đàn trả lời chất vấn trước Quốc hội.",
        {("session", "2024-06-04")},
        {("An", "speaker")},
    ),
    "phiên bế mạc sau hai ngày làm việc": Case(
        "Sau hai ngày làm việc, Hội nghị lần thứ 10 Ban Chấp hành Đảng bộ tỉnh Hà Nam đã họp phiên bế mạc chiều 4/6.",
        {("plenum", "2024-06-03")},
    ),
    "hội nghị tỉnh ủy lần thứ": Case(
        "Sáng 4/6, Hội nghị Tỉnh ủy Hà Nam lần thứ 12 bàn về kinh tế.", {("plenum", "2024-06-04")}
    ),
    "hội nghị đoàn chủ tịch lần thứ": Case(
        "Sáng 4/6, Hội nghị Đoàn Chủ tịch lần thứ 12 bàn về công tác mặt trận.", {("plenum", "2024-06-04")}
    ),
    "lễ bàn giao nhiệm vụ": Case(
        "Sáng 4/6, Sở Tài chính tổ chức lễ bàn giao nhiệm vụ Giám đốc Sở.", {("personnel", "2024-06-04")}
    ),
    "lễ bàn giao nhà": Case("Sáng 4/6, xã Mẫu tổ chức lễ bàn giao nhà tình nghĩa.", {("ceremony", "2024-06-04")}),
    "Ban Chấp hành họp": Case(
        "Hôm 3/6, Ban Chấp hành Trung ương họp và cho ý kiến về nhân sự.", {("meeting", "2024-06-03")}
    ),
    "phiên họp của Chính phủ và của Ủy ban Thường vụ Quốc hội": Case(
        "Sáng 3/6, Ủy ban Thường vụ Quốc hội khai mạc phiên họp thứ 10.\n"
        "Chiều 4/6, Chính phủ có phiên họp thứ 5 về đầu tư công.",
        {("session", "2024-06-03"), ("meeting", "2024-06-04")},
    ),
    "chuyến thăm chỉ là khuôn khổ": Case(
        "Sáng 4/6, trong khuôn khổ chuyến thăm tỉnh Hà Nam, đồng chí Nguyễn Văn An đã dâng hương tại nghĩa trang.",
        {("ceremony", "2024-06-04")},
        {("An", "chair")},
    ),
    "một ngày, hai việc": Case(
        "Sáng 4/6, sau khi dâng hương tại nghĩa trang, đồng chí Nguyễn Văn An đã đến thăm gia đình ông Trần Văn Bình.",
        {("ceremony", "2024-06-04"), ("visit", "2024-06-04")},
        {("An", "chair"), ("Bình", "host")},
    ),
    "đã có buổi tiếp xúc cử tri": Case(
        "Sáng 4/6, ông Nguyễn Văn An đã tiếp xúc cử tri huyện Thanh Liêm.",
        {("voter-contact", "2024-06-04")},
        {("An", "chair")},
    ),
    "trao quyết định ngày": Case(
        "Tại buổi trao quyết định điều động nhân sự ngày 4/6, ông Nguyễn Văn An phát biểu.",
        {("personnel", "2024-06-04")},
        {("An", "speaker")},
    ),
    "bài đăng trước ngày hôm sau": Case(
        "Sáng 6/6, đồng chí Nguyễn Văn An đã đến thăm gia đình ông Trần Văn Bình.",
        {("visit", "2024-06-06")},
        {("An", "chair"), ("Bình", "host")},
    ),
    "cùng ngày không phải ngày sinh": Case(
        "Sáng 4/6, Ủy ban Mặt trận Tổ quốc tỉnh tổ chức hội thảo về đất đai.\n"
        "Ông Trần Văn Bình, ngày chính thức: 25-8-1983.\n"
        "Chiều cùng ngày, ông Bình chủ trì cuộc họp của Mặt trận.",
        {("conference", "2024-06-04"), ("meeting", "2024-06-04")},
        {("Bình", "chair")},
    ),
    "dòng quá trình công tác không phải ngày của đại hội": Case(
        "Từ 01/2011 - 9/2015: Tại Đại hội đại biểu toàn quốc lần thứ XI của Đảng, ông Nguyễn Văn An được bầu.",
        {("congress", "")},
    ),
    "năm của ngày được kể đủ ở chỗ khác": Case(
        "Sáng 4/6, ông Nguyễn Văn An dự hội thảo về đất đai.\n"
        "Ngày 1/4, tại Kỳ họp thứ 11, ông được bầu làm Phó Chủ tịch (từ ngày 01/4/2021).",
        {("conference", "2024-06-04"), ("session", "2021-04-01")},
        {("An", "attendee")},
    ),
    "về thăm": Case(
        "Ngày 4/6, ông Nguyễn Văn An đã về thăm Trường Trung học cơ sở Thanh Liêm.",
        {("visit", "2024-06-04")},
        {("An", "chair")},
    ),
    "khách sang thăm kể trong buổi tiếp": Case(
        "Ngày 4/6, đồng chí Nguyễn Văn An đã tiếp đoàn đại biểu do ông Trần Văn Bình dẫn đầu sang thăm và làm việc.",
        {("reception", "2024-06-04")},
        {("An", "host"), ("Bình", "chair")},
    ),
    "lên đường thăm": Case(
        "Sáng 4/6, Chủ tịch nước Nguyễn Văn An lên đường thăm Lào.", {("visit", "2024-06-04")}, {("An", "chair")}
    ),
    "giờ Việt Nam không phải một ngày khác": Case(
        "Ngày 3/6 (giờ Brazil, sáng 4/6 giờ Việt Nam), Thủ tướng dự hội nghị về nước.", {("conference", "2024-06-03")}
    ),
    "cuộc họp báo": Case("Sáng 4/6, Sở Y tế tổ chức cuộc họp báo về dịch.", {("other", "2024-06-04")}),
    "nhiều chuyến thăm không phải một": Case(
        "Sáng 4/6, bà Trần Thị Bình dự hội thảo. Tình cảm thể hiện qua 6 chuyến thăm và bài hát diễn tháng 3/2024.",
        {("conference", "2024-06-04")},
        {("Bình", "attendee")},
    ),
    "ngày sau chữ tại cuộc gặp là của việc khác": Case(
        "Sáng 4/6, ông Nguyễn Văn An tiếp bà Trần Thị Bình.\n"
        "Tại cuộc gặp, ông cảm ơn các nước đã treo cờ rủ trong hai ngày 1 và 2/6.",
        {("reception", "2024-06-04")},
        {("An", "host")},
    ),
    "mỗi việc một ngày": Case(
        "Ngày 4/6, ông Nguyễn Văn An đã làm việc với Bệnh viện về sự cố xảy ra ngày 29/5.",
        {("working-session", "2024-06-04")},
        {("An", "chair")},
    ),
    "đoàn đại biểu Quốc hội họp": Case(
        "Ngày 4/6, Đoàn đại biểu Quốc hội tỉnh Hà Nam tổ chức họp kiện toàn chức vụ Trưởng đoàn.",
        {("meeting", "2024-06-04")},
    ),
    "Tuần lễ không phải lễ": Case("Ngày 4/6, lãnh đạo các nước chụp ảnh trong Tuần lễ văn hóa.", set()),
    "ngày của thông cáo không phải ngày đi thăm": Case(
        "Theo thông cáo ngày 4-6 của Bộ Ngoại giao, Chủ tịch nước Nguyễn Văn An sẽ thăm Chile từ ngày 9 đến 12-6.",
        {("visit", "2024-06-09")},
        {("An", "chair")},
    ),
    "ngày ký kết một hiệp định không phải ngày họp": Case(
        "Hội nghị ghi nhận Hiệp định được ký kết vào ngày 15/12/1993.", {("conference", "")}
    ),
    "ngày trở lại hằng năm": Case("Ngày 12/7 hằng năm, cựu binh về thắp hương tưởng nhớ đồng đội.", set()),
    "Quốc hội quyết định ở kỳ họp": Case(
        "Sáng 4/6, Quốc hội đã biểu quyết thông qua Nghị quyết về nhân sự.", {("session", "2024-06-04")}
    ),
    "HĐND bầu ở kỳ họp": Case(
        "Ngày 4/6, HĐND tỉnh Sơn La đã miễn nhiệm Phó Chủ tịch UBND tỉnh.", {("session", "2024-06-04")}
    ),
    "luật được thông qua ngày nào không kể kỳ họp": Case("Luật được Quốc hội thông qua ngày 4/6.", set()),
    "ngày của lời nói không phải ngày quyết định": Case(
        "Tối 4/6, ông Nguyễn Văn An cho biết Ủy ban Thường vụ Quốc hội đã thông qua Nghị quyết.", set()
    ),
    "phát biểu ở Quốc hội": Case(
        "Ngày 4/6, phát biểu ở Quốc hội, ông Nguyễn Văn An cho biết việc bổ nhiệm đúng quy trình.",
        {("session", "2024-06-04")},
        {("An", "speaker")},
    ),
    "Thành ủy bỏ phiếu": Case("Ngày 4/6, Thành ủy bỏ phiếu kín về kỷ luật cán bộ.", {("plenum", "2024-06-04")}),
    "Bộ Chính trị xem xét tại trụ sở": Case(
        "Ngày 4/6, tại Trụ sở Trung ương Đảng, Bộ Chính trị và Ban Bí thư đã xem xét, thi hành kỷ luật cán bộ.",
        {("meeting", "2024-06-04")},
    ),
    "nhận quyết định của Bộ Chính trị": Case(
        "Sáng 4/6, ông Nguyễn Văn An đã nhận quyết định của Bộ Chính trị về việc giữ chức Bí thư Tỉnh ủy Cao Bằng.",
        {("personnel", "2024-06-04")},
        {("An", "recipient")},
    ),
    "tháng đứng cạnh chuyến thăm": Case(
        "Đoàn do bà Trần Thị Bình dẫn đầu thăm Cuba vào tháng 2/2024.", {("visit", "2024-02")}, {("Bình", "chair")}
    ),
    "tháng của việc khác": Case(
        "Tỉnh bàn giao mặt bằng trong tháng 6/2024 để nhà đầu tư khởi công.", {("ceremony", "")}
    ),
    "năm mở đầu câu": Case("Năm 2002, thành phố khánh thành di tích.", {("ceremony", "2002")}),
    "bước đường của một người": Case(
        "Tối 4/6, ông Nguyễn Văn An bị khởi tố. Tại Đại hội XIII của Đảng, ông trúng cử vào Ban Chấp hành.", set()
    ),
    "tổng duyệt và bế giảng": Case(
        "Sáng 4/6, huyện tổ chức tổng duyệt. Lễ bế giảng sẽ diễn ra ngày 9/6.",
        {("ceremony", "2024-06-04"), ("ceremony", "2024-06-09")},
    ),
    "trồng cây lưu niệm": Case(
        "Ngày 4/6, Chủ tịch nước Nguyễn Văn An trồng cây lưu niệm tại xã. Đất trồng cây lâu năm còn nhiều.",
        {("ceremony", "2024-06-04")},
        {("An", "chair")},
    ),
    "các phiên họp nói chung": Case("Chủ tịch UBND có nhiệm vụ chủ tọa các phiên họp của UBND.", set()),
    "hồi tháng 9 là tháng đã qua": Case(
        "Tổng thống Trần Văn Bình thực hiện chuyến thăm Việt Nam hồi tháng 9.",
        {("visit", "2023-09")},
        {("Bình", "chair")},
    ),
    "giải thể thao": Case("Ngày 4/6, giải tennis của ngành khai mạc.", {("other", "2024-06-04")}),
    "Quốc hội chiều nào thông qua": Case(
        "Quốc hội chiều 4/6 vừa thông qua Nghị quyết về nhân sự.", {("session", "2024-06-04")}
    ),
    "đề nghị tổ chức thì chưa có": Case("Ông Nguyễn Văn An đề nghị Sở Xây dựng tổ chức cuộc thi thiết kế.", set()),
    "ngày báo tin không phải ngày đi": Case(
        "Chiều 2/6, bà Trần Thị Bình cho biết, Chủ tịch nước Nguyễn Văn An sẽ thăm Lào từ ngày 18-20/6.",
        {("visit", "2024-06-18")},
        {("An", "chair")},
    ),
    "được giao đi làm việc": Case(
        "Ngày 4/6, Thủ tướng giao Bộ trưởng Bộ Nội vụ làm việc với Ban Tổ chức Trung ương.", set()
    ),
    "thư gửi đại hội": Case("Ngày 14/4/1964, trong thư gửi Đại hội Hợp tác xã, Bác Hồ viết như vậy.", set()),
    "đã được khởi công": Case(
        "Triển khai Quyết định số 98/QĐ-TTg ngày 17/9/2023, ngày 4/6/2024, sân bay đã được khởi công.",
        {("ceremony", "2024-06-04")},
    ),
    "đại biểu chất vấn Bộ trưởng": Case(
        "Ngày 4/6, đại biểu Nguyễn Văn An (Hà Tĩnh) chất vấn Bộ trưởng Bộ Kế hoạch và Đầu tư.",
        {("session", "2024-06-04")},
        {("An", "speaker")},
    ),
    "Tuần lễ cấp cao là hội nghị": Case(
        "Ngày 4/6, lãnh đạo các nước dự Tuần lễ cấp cao.", {("conference", "2024-06-04")}
    ),
    "ngày kỷ niệm một lần về thăm": Case(
        "Đồng chí Nguyễn Văn An phát biểu tại lễ kỷ niệm 60 năm Ngày Bác Hồ về thăm quê, tối 4/6.",
        {("ceremony", "2024-06-04")},
        {("An", "speaker")},
    ),
    "hội nghị giao ban": Case("Ngày 4/6, Bộ tổ chức hội nghị giao ban tháng.", {("meeting", "2024-06-04")}),
    "tiếp đó cùng ngày": Case(
        "Sáng 4/6, đồng chí Nguyễn Văn An đã dâng hương tại nghĩa trang. Tiếp đó, đồng chí Nguyễn Văn An đã đến thăm, "
        "nói chuyện và tặng quà Trường mầm non.",
        {("ceremony", "2024-06-04"), ("visit", "2024-06-04")},
        {("An", "chair"), ("An", "presenter"), ("An", "speaker")},
    ),
    "cùng ngày khi chưa kể ngày nào": Case(
        "Sáng cùng ngày, các đại biểu thảo luận tại Đoàn về nhân sự.", {("session", "2024-06-05")}
    ),
    "nhân dịp tham dự hội nghị": Case(
        "Ngày 4/6, nhân dịp tham dự Hội nghị hợp tác vùng, ông Nguyễn Văn An đã hội đàm với ông Trần Văn Bình.",
        {("reception", "2024-06-04"), ("conference", "")},
        {("An", "host"), ("An", "attendee"), ("Bình", "chair")},
    ),
    "chuyên gia nước ngoài làm việc tại": Case(
        "Ngày 4/6, Sở xét hồ sơ của chuyên gia nước ngoài làm việc tại tỉnh.", set()
    ),
    "buổi lễ chung chung nhường cho lễ có nội dung": Case(
        "Dự buổi lễ có đồng chí Nguyễn Văn An.\n"
        "Hôm nay, Sở Nội vụ tổ chức Lễ trao Quyết định bổ nhiệm ông Trần Văn Bình làm Phó Giám đốc Sở.",
        {("personnel", "2024-06-05")},
        {("An", "attendee"), ("Bình", "recipient")},
    ),
    "họp nhiều lần": Case("Từ ngày 4/6, Ban Thường vụ đã họp đến 6 lần để tìm cách giải quyết.", set()),
    "đại hội các cấp": Case("Ngày 4/6, Tỉnh ủy chỉ đạo tổ chức Đại hội Công đoàn các cấp.", set()),
    "đơn vị bầu cử": Case("Ngày 4/6, tổ đại biểu đơn vị bầu cử số 9 nghe dân phản ánh.", set()),
    "năm đã qua": Case(
        "Chuyến thăm của Chủ tịch nước Nguyễn Văn An tới Lào năm 2009 là dấu mốc.",
        {("visit", "2009")},
        {("An", "chair")},
    ),
    "báo cáo với Quốc hội": Case(
        "Báo cáo với Quốc hội sáng 4/6, Phó Thủ tướng Nguyễn Văn An cho biết tiền lương tăng.",
        {("session", "2024-06-04")},
        {("An", "speaker")},
    ),
    "chuyến thăm và làm việc": Case(
        "Ngày 4/6, ông Nguyễn Văn An có chuyến thăm và làm việc tại Kiên Giang.",
        {("visit", "2024-06-04")},
        {("An", "chair")},
    ),
    "đến thăm, làm việc tại một nơi": Case(
        "Ngày 4/6, ông Nguyễn Văn An đã đến thăm, làm việc tại Công ty Mẫu.",
        {("visit", "2024-06-04")},
        {("An", "chair")},
    ),
    "buổi thăm và làm việc": Case(
        "Ngày 4/6, ông Nguyễn Văn An có buổi thăm và làm việc với Công an tỉnh.",
        {("working-session", "2024-06-04")},
    ),
    "gặp mặt để chúc Tết": Case(
        "Ngày 4/6, Tỉnh ủy tổ chức Gặp mặt các nguyên lãnh đạo nhằm ôn lại truyền thống và chúc Tết các đại biểu.",
        {("ceremony", "2024-06-04")},
    ),
    "việc của Quốc hội trong một tiểu sử": Case(
        "Ngày 4/6, hội nghị bầu ông Nguyễn Văn An. Ngày 6/3, Quốc hội thông qua nghị quyết bổ nhiệm ông An.",
        {("conference", "2024-06-04")},
    ),
    "lễ trao quân hàm không nói quyết định": Case(
        "Chiều 4/6, ông Nguyễn Văn An dự lễ trao quân hàm cho học viên.",
        {("ceremony", "2024-06-04")},
        {("An", "attendee")},
    ),
    "cuộc gặp mặt": Case(
        "Chiều 4/6, Thủ tướng Nguyễn Văn An đã có cuộc gặp mặt các nhà giáo.",
        {("ceremony", "2024-06-04")},
        {("An", "chair")},
    ),
    "cuộc gặp": Case(
        "Chiều 4/6, Thủ tướng Nguyễn Văn An đã có cuộc gặp Tổng thống Trần Văn Bình.",
        {("reception", "2024-06-04")},  # who of the two travelled, nothing tells
        set(),
    ),
    "tiếp khách nhân dịp sang thăm": Case(
        "Chiều 4/6, Bộ trưởng Nguyễn Văn An đã tiếp ông Trần Văn Bình, Đại sứ Lào, nhân dịp ông sang thăm ta từ ngày "
        "3 - 5/6/2024.",
        {("reception", "2024-06-04"), ("visit", "2024-06-03")},
        {("An", "host"), ("Bình", "chair")},
    ),
    "cuộc tiếp xúc với cử tri": Case(
        "Chiều 4/6, ông Nguyễn Văn An phát biểu tại cuộc tiếp xúc với cử tri quận A.",
        {("voter-contact", "2024-06-04")},
        {("An", "speaker")},
    ),
    "giao kiểm tra": Case("Ngày 4/6, tỉnh có văn bản giao Giám đốc Sở Nội vụ, xã A kiểm tra thông tin.", set()),
    "kỳ họp bế mạc và cuộc họp sẽ có": Case(
        "Chiều 4/6, Hội đồng nhân dân tỉnh đã bế mạc Kỳ họp thứ 10.\nSở sẽ báo cáo tại cuộc họp "
        "vào chiều 7/6. Sau đó, Sở hoàn chỉnh để trình tại Phiên họp trù bị.",
        {("session", "2024-06-04"), ("meeting", "2024-06-07")},
    ),
    "biểu quyết mấy tuần trước": Case(
        "Sáng 4/6, Quốc hội họp phiên bế mạc.\nHôm 20/5, Quốc hội đã thông qua Nghị quyết bầu bà Nguyễn Thị A giữ "
        "chức Phó Chủ tịch Quốc hội.",
        {("session", "2024-06-04")},
    ),
    "biểu quyết hôm trước": Case(
        "Sáng 4/6, Quốc hội họp phiên bế mạc.\nChiều 3/6, Quốc hội đã thông qua Nghị quyết bầu bà Nguyễn Thị A "
        "giữ chức Phó Chủ tịch Quốc hội.",
        {("session", "2024-06-04"), ("session", "2024-06-03")},
    ),
    "việc của tháng khác": Case(
        "Chiều 4/6, Hội đồng nhân dân tỉnh khai mạc kỳ họp. Cuối tháng 5/2024, ông Nguyễn Văn An yêu cầu Sở báo cáo.",
        {("session", "2024-06-04")},
    ),
}


@pytest.mark.parametrize("case", OCCASIONS.values(), ids=OCCASIONS)
def test_occasions_are_read(case: Case) -> None:
    events = read(case)
    assert days(events) == case.events
    assert parts(events) == case.parts


PARTS = {
    "theo lời người kể lại buổi lễ năm xưa": Case(
        "Ông Trần Văn Bình đã nói về quê hương. Cũng theo ông Bình, ngày 12/5/2024, tỉnh đã tổ chức lễ an táng.",
        {("ceremony", "2024-05-12")},
    ),
    "điều hành phiên họp, nói vắn tắt": Case(
        "Sáng 4/6, Quốc hội họp phiên toàn thể. Phó Chủ tịch Quốc hội Nguyễn Văn An điều hành.",
        {("session", "2024-06-04")},
        {("An", "chair")},
    ),
    "gặp ai, nói trong tiêu đề": Case(
        "Ông Nguyễn Văn An khẳng định hai bên đã làm tốt.",
        {("reception", "")},
        {("An", "chair"), ("An", "speaker")},
        title="Ông Nguyễn Văn An gặp ông Bounmy Souk",
    ),
    "khách có chức vụ kể sau tên": Case(
        "Ngày 4/6, ông Bounmy Souk, Bộ trưởng Bộ Quốc phòng Lào, đang có chuyến thăm chính thức Việt Nam. Ông Bounmy "
        "Souk đã hội đàm với Bộ trưởng Nguyễn Văn An vào chiều 4/6.",
        {("visit", "2024-06-04"), ("reception", "2024-06-04")},
        {("Souk", "chair"), ("An", "host")},
    ),
    "ngày đọc Tuyên ngôn độc lập chỉ được nhắc lại": Case(
        "Sáng 4/6, tỉnh tổ chức lễ kỷ niệm.\nPhát biểu tại buổi lễ, ông Nguyễn Văn An nêu rõ, ngày 2/9/1945, Chủ "
        "tịch Hồ Chí Minh đã đọc bản Tuyên ngôn độc lập.",
        {("ceremony", "2024-06-04"), ("ceremony", "1945-09-02")},
        {("An", "speaker"), ("Minh", "speaker")},
    ),
    "nơi đọc Tuyên ngôn độc lập không phải buổi lễ hôm nay": Case(
        "Sáng 4/6, ông Nguyễn Văn An thăm nhà số 48, nơi Chủ tịch Hồ Chí Minh từng viết và đọc Tuyên ngôn độc lập.",
        {("visit", "2024-06-04")},
        {("An", "chair")},
    ),
    "lời nói sau một sự kiện chỉ nêu tháng không nói ở đó": Case(
        "Sáng 4/6, ông Nguyễn Văn An tiếp ông Trần Văn Bình. Ông Trần Văn Bình đã dự Hội nghị cấp cao vào tháng "
        "11/2023. Ông Nguyễn Văn An khẳng định hai bên đã làm tốt.",
        {("reception", "2024-06-04"), ("conference", "2023-11")},
        {("An", "host"), ("Bình", "attendee"), ("An", "speaker")},
    ),
    "việc được giao không phải lời nói tại cuộc họp": Case(
        "Ngày 4/6, Quốc hội họp bất thường. Ông Nguyễn Văn An có nhiệm vụ theo dõi, chỉ đạo các bộ về kinh tế. Bà Trần "
        "Thị Bình chịu trách nhiệm và báo cáo công tác trước Quốc hội.",
        {("session", "2024-06-04")},
    ),
    "phó giám đốc phụ trách vẫn nói": Case(
        "Ngày 4/6, Sở Xây dựng tổ chức hội nghị. Ông Nguyễn Văn An, Phó Giám đốc phụ trách Sở Xây dựng cho biết.",
        {("conference", "2024-06-04")},
        {("An", "speaker")},
    ),
    "văn bản cho biết, không phải người có tên trước đó": Case(
        "Ngày 4/6, Tỉnh ủy tổ chức hội nghị. Ông Nguyễn Văn An được giao điều hành công việc, thông báo của Tỉnh ủy "
        "cho biết. Công văn do bà Trần Thị Bình ký, nêu rõ việc này. Như báo chí đã thông tin, ông Lê Văn Cường ốm.",
        {("conference", "2024-06-04")},
    ),
    "sách nói không phải lời nói": Case(
        "Ngày 4/6, tỉnh tổ chức hội nghị. Bà Trần Thị Bình có thư viện sách nói cho người mù.",
        {("conference", "2024-06-04")},
    ),
    "nói với báo chí không phải phát biểu tại hội nghị": Case(
        "Ngày 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An nói với báo chí rằng việc này khó.",
        {("conference", "2024-06-04")},
    ),
    "sự tham dự của người khác": Case(
        "Ngày 4/6, ông Nguyễn Văn An chủ trì hội nghị, với sự tham dự của lãnh đạo các huyện.",
        {("conference", "2024-06-04")},
        {("An", "chair")},
    ),
    "sự tham dự của những người có tên": Case(
        "Ngày 4/6, ông Nguyễn Văn An chủ trì hội nghị, với sự tham dự của nhiều đại biểu, gồm: ông Trần Văn Bình, bà "
        "Lê Thị Cúc.",
        {("conference", "2024-06-04")},
        {("An", "chair"), ("Bình", "attendee"), ("Cúc", "attendee")},
    ),
    "danh sách dài khép lại bằng cùng dự": Case(
        "Ngày 4/6, tỉnh tổ chức lễ kỷ niệm. Nguyên Bộ trưởng Nguyễn Văn An và Trần Văn Bình; ông Lê Văn Cường; các "
        "đồng chí nguyên lãnh đạo tỉnh cùng dự buổi lễ.",
        {("ceremony", "2024-06-04")},
        {("An", "attendee"), ("Bình", "attendee"), ("Cường", "attendee")},
    ),
    "thành phần chính thức của đoàn": Case(
        "Ngày 4/6, Bộ trưởng Nguyễn Văn An thăm Lào. Thành phần chính thức của Đoàn gồm có: ông Trần Văn Bình, bà Lê "
        "Thị Cúc.",
        {("visit", "2024-06-04")},
        {("An", "chair"), ("Bình", "attendee"), ("Cúc", "attendee")},
    ),
    "giới thiệu thành phần chính thức": Case(
        "Ngày 4/6, Bộ trưởng Nguyễn Văn An thăm Lào. Bộ trưởng Nguyễn Văn An đã giới thiệu thành phần chính thức "
        "đoàn đại biểu.",
        {("visit", "2024-06-04")},
        {("An", "chair")},
    ),
    "người giúp việc dự, không phải lãnh đạo": Case(
        "Ngày 4/6, tỉnh tổ chức lễ trao giải. Tham dự lễ có các đồng chí Ủy viên Ban Thường vụ và một số cán bộ giúp "
        "việc đồng chí Nguyễn Văn An.",
        {("ceremony", "2024-06-04")},
    ),
    "gia đình ai tổ chức thì không phải người ấy chủ trì": Case(
        "Ngày 4/6, các hội đoàn thể và gia đình ông Nguyễn Văn An trang trọng tổ chức lễ giỗ.",
        {("ceremony", "2024-06-04")},
    ),
    "người đã mất không tiếp khách dù câu kể năm xưa": Case(
        "Ngày 4/6, ông Nguyễn Văn An thăm gia đình cố họa sĩ Trần Văn Bình. Thăm gia đình họa sĩ Trần Văn Bình, ông "
        "Nguyễn Văn An nhấn mạnh những mẫu vẽ được ông hoàn thiện từ những ngày đầu kháng chiến năm 1955 là quý.",
        {("visit", "2024-06-04")},
        {("An", "chair"), ("An", "speaker")},
    ),
    "người được mời sang thăm chưa đi đâu": Case(
        "Ngày 4/6, Bộ trưởng Nguyễn Văn An hội đàm với Bộ trưởng Quốc phòng Lào Bounmy Souk. Nhân dịp này, ông Bounmy "
        "Souk mời Bộ trưởng Nguyễn Văn An sang thăm Lào.",
        {("reception", "2024-06-04")},
        {("An", "host"), ("Souk", "chair")},
    ),
    "tiếp khách là chủ nhà dù có chuyến đi khác": Case(
        "Ngày 4/6, Bộ trưởng Nguyễn Văn An tiếp đồng chí Bounmy Souk. Ngày 2/6, Bộ trưởng Nguyễn Văn An thăm Lào.",
        {("reception", "2024-06-04"), ("visit", "2024-06-02")},
        {("An", "host"), ("An", "chair")},
    ),
    "sẽ thăm nước nào thì là khách ở nước ấy": Case(
        "Chủ tịch nước Nguyễn Văn An sẽ thăm Lào từ ngày 8 đến 10/6. Ngày 9/6, Thủ tướng Lào Bounmy Souk sẽ hội kiến "
        "Chủ tịch nước Nguyễn Văn An.",
        {("visit", "2024-06-08"), ("reception", "2024-06-09")},
        {("An", "chair"), ("Souk", "host")},
    ),
    "khách đang thăm Việt Nam gặp ai thì vẫn là khách": Case(
        "Ngày 4/6, ông Bounmy Souk bắt đầu chuyến thăm chính thức lần đầu tiên đến Việt Nam. Ông Bounmy Souk đã hội "
        "đàm với Bộ trưởng Nguyễn Văn An vào chiều 4/6.",
        {("visit", "2024-06-04"), ("reception", "2024-06-04")},
        {("Souk", "chair"), ("An", "host")},
    ),
    "chào mừng đoàn sang thăm thì không đi thăm": Case(
        "Ngày 4/6, Bộ trưởng Trần Văn Bình tiếp đoàn của Bộ Xây dựng Lào. Bộ trưởng Trần Văn Bình nhiệt liệt chào mừng "
        "đoàn của Bộ Xây dựng Lào sang thăm Việt Nam.",
        {("reception", "2024-06-04")},
        {("Bình", "host")},
    ),
    "báo tin về chuyến thăm sắp tới không phải phát biểu ở đó": Case(
        "Chủ tịch nước Nguyễn Văn An sẽ thăm Lào từ ngày 8 đến 10/6. Bà Trần Thị Bình nhấn mạnh chuyến thăm "
        "rất có ý nghĩa.",
        {("visit", "2024-06-08")},
        {("An", "chair")},
    ),
    "sẽ phát biểu ở nơi sắp đến": Case(
        "Chủ tịch nước Nguyễn Văn An sẽ thăm Lào từ ngày 8 đến 10/6. Ông sẽ có bài phát biểu tại Viêng Chăn.",
        {("visit", "2024-06-08")},
        {("An", "chair"), ("An", "speaker")},
    ),
    "ai kể về cuộc họp thì không phát biểu và không chủ trì": Case(
        "Ông Nguyễn Văn An, Chủ tịch UBND tỉnh Bến Tre, cho hay tỉnh đã tổ chức cuộc họp bàn về đê biển vào ngày 2/3.",
        {("meeting", "2024-03-02")},
    ),
    "theo lời kể thì không phát biểu": Case(
        "Theo ông Nguyễn Văn An, Chủ tịch UBND tỉnh Bến Tre, ngày 2/3, tỉnh tổ chức hội nghị bàn về đê biển.",
        {("conference", "2024-03-02")},
    ),
    "nói tại cuộc họp là phát biểu": Case(
        "Ông Nguyễn Văn An, Chủ tịch UBND tỉnh Bến Tre, cho biết tại hội nghị bàn về đê biển ngày 2/3.",
        {("conference", "2024-03-02")},
        {("An", "speaker")},
    ),
    "chủ tọa cho phát biểu không phải là người phát biểu": Case(
        "Tại phiên tòa ngày 4/6, khi được Chủ tọa cho phát biểu ý kiến, vợ bị cáo Nguyễn Văn An khóc.",
        {("other", "2024-06-04")},
    ),
    "không chịu đến dự thì không dự": Case(
        "UBND xã tổ chức cuộc họp ngày 4/6 nhưng ông Nguyễn Văn An không chịu đến dự.",
        {("meeting", "2024-06-04")},
    ),
    "tân ngữ của một lời chúc không phát biểu": Case(
        "Sáng 4/6, tại hội nghị tổng kết, đồng chí Nguyễn Văn An chúc mừng đồng chí Trần Văn Bình, đồng thời đề nghị "
        "các sở vào cuộc.",
        {("conference", "2024-06-04")},
        {("An", "speaker")},
    ),
    "người đứng sau dấu phẩy có động từ riêng là chủ ngữ mới": Case(
        "Tại lễ trao Quyết định ngày 4/6 đối với ông Trần Văn Bình, Chủ tịch nước Nguyễn Văn An phát biểu.",
        {("personnel", "2024-06-04")},
        {("Bình", "recipient"), ("An", "speaker")},
    ),
    "cơ quan kết luận, không phải người": Case(
        "Ngày 4/6, tại cuộc họp về bà Trần Thị Bình, Phó Giám đốc Sở Nội vụ, Ủy ban Kiểm tra Tỉnh ủy kết luận có sai.",
        {("meeting", "2024-06-04")},
    ),
    "người đã mất không tham gia": Case(
        "Chiều 4/6, nhân kỷ niệm ngày sinh Tổng Bí thư Nguyễn Văn An, đoàn đại biểu tỉnh đã đến dâng hương tưởng niệm "
        "Tổng Bí thư Nguyễn Văn An.",
        {("ceremony", "2024-06-04")},
    ),
    "đại biểu dự hội nghị không phải người được bầu": Case(
        "Ngày 4/6, tại kỳ họp thứ 5, bà Trần Thị Bình trúng cử với 100% đại biểu dự kỳ họp tán thành.",
        {("session", "2024-06-04")},
    ),
    "khách không dẫn đoàn không chủ trì": Case(
        "Chiều 4/6, Chủ tịch nước Nguyễn Văn An tiếp Đại sứ Trần Văn Bình.",
        {("reception", "2024-06-04")},
        {("An", "host")},
    ),
    "ai nói sau khách được tiếp là chủ nhà": Case(
        "Chiều 4/6, tiếp Đại sứ Nhật Bản, Thủ tướng Nguyễn Văn An cảm ơn Đại sứ.",
        {("reception", "2024-06-04")},
        {("An", "host")},
    ),
    "ai nói về người khác tiếp khách không là chủ nhà": Case(
        "Chiều 4/6, ông tiếp Thứ trưởng Nguyễn Văn An, bà Trần Thị Bình cho biết.",
        {("reception", "2024-06-04")},
        {("Bình", "speaker")},
    ),
    "dự và chủ trì có những ai": Case(
        "Dự và chủ trì hội nghị ngày 4/6 có Bí thư Tỉnh ủy Nguyễn Văn An; Chủ tịch UBND tỉnh Trần Văn Bình. "
        "Chủ trì hội nghị có Bí thư Tỉnh ủy Nguyễn Văn An; cùng dự có bà Lê Thị Chi.",
        {("conference", "2024-06-04")},
        {("An", "chair"), ("An", "attendee"), ("Bình", "chair"), ("Bình", "attendee"), ("Chi", "attendee")},
    ),
    "đón một dịp không phải đón khách; luôn có mặt không phải dự": Case(
        "Ngày 4/6, tại kỳ họp của HĐND tỉnh, ông Nguyễn Văn An nói thành phố chuẩn bị đón APEC, biểu dương lực lượng "
        "công an luôn có mặt tại các điểm nóng.",
        {("session", "2024-06-04")},
        {("An", "speaker")},
    ),
    "ai trình bày theo ủy quyền": Case(
        "Tại phiên họp chiều 4/6, Quốc hội đã nghe Thống đốc Nguyễn Văn An, thừa ủy quyền của Thủ tướng Chính phủ "
        "trình bày Tờ trình.",
        {("session", "2024-06-04")},
        {("An", "speaker")},
    ),
    "khách hội kiến chủ nhà": Case(
        "Chiều 4/6, Thủ tướng Trần Văn Bình hội kiến với Tổng Bí thư Nguyễn Văn An.",
        {("reception", "2024-06-04")},
        {("Bình", "chair"), ("An", "host")},
    ),
    "việc kể trong lời nói không phải việc người nói làm": Case(
        "Ngày 4/6, tại hội nghị tổng kết, ông Nguyễn Văn An cho biết các đơn vị đến thăm, tặng quà trẻ em.",
        {("conference", "2024-06-04")},
        {("An", "speaker")},
    ),
    "được tặng": Case(
        "Ngày 4/6, tại lễ kỷ niệm, ông Trần Văn Bình được Chủ tịch nước tặng Huân chương.",
        {("ceremony", "2024-06-04")},
        {("Bình", "recipient")},
    ),
    "đoàn đi họp nước ngoài: chủ nhà là người được gặp": Case(
        "Ngày 4/6, đoàn đại biểu do đồng chí Nguyễn Văn An làm Trưởng đoàn đến Viêng Chăn.\n"
        "Chiều 4/6, đồng chí Nguyễn Văn An đã hội đàm với đồng chí Trần Văn Bình.",
        {("reception", "2024-06-04")},
        {("An", "chair"), ("Bình", "host")},
    ),
    "về phía tỉnh có": Case(
        "Sáng 4/6, đồng chí Nguyễn Văn An chủ trì buổi làm việc với Sở Nội vụ. Về phía Sở có đồng chí Trần Văn Bình.",
        {("working-session", "2024-06-04")},
        {("An", "chair"), ("Bình", "attendee")},
    ),
    "dự và chỉ đạo": Case(
        "Dự và chỉ đạo hội nghị tổng kết ngày 4/6 có các đồng chí: Nguyễn Văn An, Trần Văn Bình.",
        {("conference", "2024-06-04")},
        {("An", "attendee"), ("An", "speaker"), ("Bình", "attendee"), ("Bình", "speaker")},
    ),
    "phát biểu của ai": Case(
        "Ngày 4/6, lễ khai giảng kết thúc bằng phát biểu chào mừng của đồng chí Nguyễn Văn An.",
        {("ceremony", "2024-06-04")},
        {("An", "speaker")},
    ),
    "trao quyền không phải trao quà": Case(
        "Ngày 4/6, tại hội thảo, các đại biểu kể chuyện vua Nguyễn Văn An trao binh quyền cho Trần Văn Bình.",
        {("conference", "2024-06-04")},
    ),
    "hai người cùng yêu cầu": Case(
        "Tại hội nghị ngày 4/6, Chủ tịch nước Nguyễn Văn An và Thủ tướng Trần Văn Bình yêu cầu các sở vào cuộc.",
        {("conference", "2024-06-04")},
        {("An", "speaker"), ("Bình", "speaker")},
    ),
    "đi thăm hỏi khác với người được thăm": Case(
        "Ngày 4/6, đoàn đã đến thăm hỏi, tặng quà thương binh Trần Văn Bình.",
        {("visit", "2024-06-04")},
        {("Bình", "host"), ("Bình", "recipient")},
    ),
    "đại từ là người câu trước nói về": Case(
        "Ngày 4/6, tại hội nghị tổng kết, đồng chí Nguyễn Văn An chúc mừng ông Trần Văn Bình. Đồng chí mong muốn ông "
        "cố gắng.",
        {("conference", "2024-06-04")},
        {("An", "speaker")},
    ),
    "quyết định của một người không trao cho người ấy": Case(
        "Ngày 4/6, Bộ tổ chức lễ trao quyết định của Thủ tướng Nguyễn Văn An cho ông Trần Văn Bình.",
        {("personnel", "2024-06-04")},
        {("Bình", "recipient")},
    ),
    "tiếp đoàn, về phía chủ nhà có": Case(
        "Sáng 4/6, đoàn do đồng chí Nguyễn Văn An làm Trưởng đoàn đến thăm chùa. Tiếp đoàn, về phía chùa có ông Trần "
        "Văn Bình.",
        {("visit", "2024-06-04")},
        {("An", "chair"), ("Bình", "host")},
    ),
    "người được đón dự lễ đón mình": Case(
        "Sáng 4/6, Thủ tướng Nguyễn Văn An chủ trì lễ đón Thủ tướng Trần Văn Bình.",
        {("ceremony", "2024-06-04")},
        {("An", "chair"), ("Bình", "attendee")},
    ),
    "người tổ chức họp báo": Case(
        "Trưa 4/6, Bộ trưởng Nguyễn Văn An đã tổ chức họp báo về bão.",
        {("other", "2024-06-04")},
        {("An", "chair")},
    ),
    "gửi lời thăm hỏi không phải đến thăm": Case(
        "Ngày 4/6, tại cuộc hội đàm, ông Nguyễn Văn An gửi lời cảm ơn và thăm hỏi chân thành tới ông Trần Văn Bình.",
        {("reception", "2024-06-04")},
    ),
    "ủy viên dự khuyết không dự": Case(
        "Ngày 4/6, kỳ họp thứ 7 bàn về nhân sự. Ông Nguyễn Văn An là Ủy viên Trung ương (dự khuyết).",
        {("session", "2024-06-04")},
    ),
    "cùng đoàn của một cơ quan": Case(
        "Sáng 4/6, Bí thư Nguyễn Văn An cùng đoàn công tác Thành ủy có buổi làm việc với Quận ủy.",
        {("working-session", "2024-06-04")},
        {("An", "chair")},
    ),
    "dự lễ viếng không phải được viếng": Case(
        "Sáng 4/6, tham dự lễ viếng có Thủ tướng Nguyễn Văn An. Ban lễ tang do ông Trần Văn Bình làm Trưởng ban.",
        {("ceremony", "2024-06-04")},
        {("An", "attendee")},
    ),
    "chuỗi chức vụ dài trước động từ": Case(
        "Đồng chí Nguyễn Văn An, Ủy viên Bộ Chính trị, Thường trực Ban Bí thư, Chủ nhiệm Ủy ban Kiểm tra Trung ương, "
        "Trưởng ban Lễ tang đọc điếu văn tại lễ truy điệu ngày 4/6.",
        {("ceremony", "2024-06-04")},
        {("An", "speaker")},
    ),
    "bài phát biểu cũ của người khác": Case(
        "Ngày 4/6, tại hội nghị tổng kết, ông Trần Văn Bình yêu cầu đọc bài phát biểu của Tổng Bí thư Nguyễn Văn An.",
        {("conference", "2024-06-04")},
        {("Bình", "speaker")},
    ),
    "buổi làm việc của ai với ai": Case(
        "Nội dung được nêu tại buổi làm việc của đồng chí Nguyễn Văn An với Sở Nội vụ chiều 4/6.",
        {("working-session", "2024-06-04")},
        {("An", "chair")},
    ),
    "nêu cao không phải nêu": Case(
        "Ngày 4/6, kỳ họp thứ 7 bàn về nhân sự. Trong công tác, bà Trần Thị Bình luôn nêu cao tinh thần trách nhiệm.",
        {("session", "2024-06-04")},
    ),
    "câu trích trước, người nói sau": Case(
        'Ngày 4/6, tại hội nghị, có nhiều ý kiến. "Thành quả mà Chánh án Nguyễn Văn An gây dựng là lớn", ông Trần Văn '
        "Bình nói. Ông nhấn mạnh phải cố gắng.",
        {("conference", "2024-06-04")},
        {("Bình", "speaker")},
    ),
    "hội nghị kể sau phần đầu": Case(
        "Một.\n\nHai.\n\nBa.\n\nBốn.\n\nNăm.\n\nSáu.\n\nÔng Nguyễn Văn An phát biểu tại lễ khai giảng.",
        {("ceremony", "")},
        {("An", "speaker")},
    ),
    "trao quyết định mở đầu câu, chủ ngữ đứng sau": Case(
        "Ngày 4/6, Văn phòng tổ chức công bố quyết định về cán bộ.\n"
        "Trao Quyết định và tặng hoa chúc mừng ông Trần Văn Bình, Bí thư Đảng ủy Nguyễn Văn An phát biểu.",
        {("personnel", "2024-06-04")},
        {("An", "presenter"), ("An", "speaker"), ("Bình", "recipient")},
    ),
    "đến thăm mở đầu câu: khách và chủ nhà": Case(
        "Ngày 4/6, đoàn đi thăm huyện. Đến thăm gia đình thương binh Trần Thị Bình, đồng chí Nguyễn Văn An bày tỏ sự "
        "biết ơn.",
        {("visit", "2024-06-04")},
        {("An", "chair"), ("Bình", "host")},
    ),
    "hội đàm giữa hai người": Case(
        "Sáng 4/6, tại Phủ Chủ tịch diễn ra hội đàm giữa Chủ tịch nước Nguyễn Văn An và Tổng thống Trần Văn Bình.",
        {("reception", "2024-06-04")},
        {("An", "host"), ("Bình", "chair")},
    ),
    "sau dấu chấm phẩy vẫn là người ấy nói": Case(
        "Ngày 4/6, tại hội nghị, ông Nguyễn Văn An gửi lời cảm ơn tới các cấp ủy; đồng thời hứa sẽ cố gắng.",
        {("conference", "2024-06-04")},
        {("An", "speaker")},
    ),
    "theo lời một người": Case(
        "Ngày 4/6, Quốc hội thảo luận một dự án luật. Theo đại biểu Nguyễn Văn An, cần lộ trình. Theo lời mời của ông "
        "Lê Văn Cường, khách đã đến.",
        {("session", "2024-06-04")},
        {("An", "speaker")},
    ),
    "chức danh trơ gọi lại người đã nêu": Case(
        "Ngày 4/6, Ban Chỉ đạo họp do Bộ trưởng Nguyễn Văn An chủ trì. Bộ trưởng nhấn mạnh tiến độ.",
        {("meeting", "2024-06-04")},
        {("An", "chair"), ("An", "speaker")},
    ),
    "Trưởng đoàn kiểm tra": Case(
        "Ngày 4/6, đoàn làm việc với Tỉnh ủy. Dự có ông Trần Văn Bình, Phó trưởng đoàn kiểm tra. Làm việc với "
        "đoàn kiểm tra có ông Lê Văn Cường, Bí thư Tỉnh ủy. Ông Nguyễn Văn An, Trưởng đoàn kiểm tra đã nhấn mạnh.",
        {("working-session", "2024-06-04")},
        {("Bình", "attendee"), ("Cường", "host"), ("An", "chair"), ("An", "speaker")},
    ),
    "khách đang thăm": Case(
        "Chiều 4/6, Chủ tịch nước Nguyễn Văn An đã tiếp ông Trần Văn Bình đang thăm, làm việc tại Việt Nam.",
        {("reception", "2024-06-04")},
        {("An", "host"), ("Bình", "chair")},
    ),
    "bị kỷ luật không phải người đề nghị": Case(
        "Ngày 4/6, Bộ Chính trị họp; thi hành kỷ luật cảnh cáo ông Nguyễn Văn An; khiển trách bà Trần Thị Bình; "
        "đề nghị các cơ quan xử lý.",
        {("meeting", "2024-06-04")},
    ),
    "truy tặng không phải trao": Case(
        "Ngày 4/6, huyện họp. Ông Nguyễn Văn An đã ký quyết định truy tặng Huy hiệu cho ông Trần Văn Bình.",
        {("meeting", "2024-06-04")},
    ),
    "chuyến thăm theo lời mời của chủ nhà": Case(
        "Ngày 4/6, Chủ tịch nước Nguyễn Văn An thăm Chile. Chuyến thăm theo lời mời của Tổng thống Trần Văn Bình.",
        {("visit", "2024-06-04")},
        {("An", "chair")},
    ),
    "người chủ trì có chức danh dài": Case(
        "Ngày 4/6, đồng chí Nguyễn Văn An, Phó Trưởng ban Thường trực Ban Chỉ đạo kỷ niệm các ngày lễ lớn và sự kiện "
        "lịch sử của đất nước trong ba năm chủ trì chương trình tổng duyệt.",
        {("ceremony", "2024-06-04")},
        {("An", "chair")},
    ),
    "giao người khác chủ trì": Case(
        "Ngày 4/6, huyện họp. Ông Nguyễn Văn An đã giao Ủy ban nhân dân huyện trong tháng này chủ trì việc ấy.",
        {("meeting", "2024-06-04")},
    ),
    "thân nhân của một người": Case(
        "Ngày 4/6, lễ trao tặng diễn ra. Tham dự lễ có ông Trần Văn Bình và thân nhân đồng chí Nguyễn Văn An.",
        {("ceremony", "2024-06-04")},
        {("Bình", "attendee")},
    ),
    "chúc mừng những người nhận quyết định": Case(
        "Ngày 4/6, hội nghị công bố quyết định về cán bộ. Ông Nguyễn Văn An mừng các đồng chí vừa nhận quyết định.",
        {("personnel", "2024-06-04")},
    ),
    "phu nhân thắp hương": Case(
        "Ngày 4/6, bà Trần Thị Bình - Phu nhân Chủ tịch nước Nguyễn Văn An thắp hương tại đền.",
        {("ceremony", "2024-06-04")},
        {("Bình", "chair")},
    ),
    "khách được chào mừng sang dự": Case(
        "Ngày 4/6, Thủ tướng Nguyễn Văn An chào mừng Thủ tướng Lào Trần Văn Bình sang dự Kỳ họp thứ 39 của Quốc hội.",
        {("session", "2024-06-04")},
        {("Bình", "attendee")},
    ),
    "khách được chào mừng không nói thay chủ": Case(
        "Ngày 4/6, Chủ tịch Lê Văn Cường nhiệt liệt chào mừng Đại tướng Nguyễn Văn An cùng đoàn sang thăm Cuba, bày tỏ "
        "tin tưởng.",
        {("visit", "2024-06-04")},
        {("Cường", "speaker"), ("An", "chair")},
    ),
    "duyệt đội danh dự không phải dự": Case(
        "Ngày 4/6, lễ đón diễn ra. Chủ tịch nước Nguyễn Văn An duyệt đội danh dự.", {("ceremony", "2024-06-04")}
    ),
    "trao giải": Case(
        "Ngày 4/6, lễ kỷ niệm diễn ra. Ông Nguyễn Văn An và bà Trần Thị Bình trao giải cho ông Lê Văn Cường.",
        {("ceremony", "2024-06-04")},
        {("An", "presenter"), ("Bình", "presenter"), ("Cường", "recipient")},
    ),
    "chủ trì hội nghị công bố quyết định không phải người công bố": Case(
        "Chiều 4/6, ông Nguyễn Văn An chủ trì hội nghị công bố quyết định về cán bộ.",
        {("personnel", "2024-06-04")},
        {("An", "chair")},
    ),
    "người nhắc trong lời nói không phải người nói": Case(
        "Ngày 4/6, Quốc hội thảo luận về luật. Ông Nguyễn Văn An cho biết đường tắc. “Ông Trần Văn Bình đi đường ấy "
        "cũng kẹt cả tiếng đồng hồ”, ông nói.",
        {("session", "2024-06-04")},
        {("An", "speaker")},
    ),
    "lời trong thư mừng": Case(
        "Tổng thống Trần Văn Bình bày tỏ vui mừng. Ngày 4/6, Quốc hội đã bầu Chủ tịch nước.",
        {("session", "2024-06-04")},
        title="Lãnh đạo các nước gửi thư, điện mừng Chủ tịch nước",
    ),
    "dự chương trình": Case(
        "Tối 4/6, Thủ tướng Nguyễn Văn An dự chương trình truyền hình trực tiếp vì người nghèo.",
        {("other", "2024-06-04")},
        {("An", "attendee")},
    ),
    "đoàn tháp tùng": Case(
        "Ngày 4/6, Chủ tịch Quốc hội Nguyễn Văn An thăm Lào. Đoàn đại biểu tháp tùng Chủ tịch Nguyễn Văn An có: "
        "Bộ trưởng Bộ Tài chính Trần Văn Bình; Thứ trưởng Bộ Công an Lê Văn Cường.",
        {("visit", "2024-06-04")},
        {("An", "chair"), ("Bình", "attendee"), ("Cường", "attendee")},
    ),
    "dự buổi tiếp công dân không phải người tiếp": Case(
        "Ngày 4/6, Thứ trưởng Bộ Công an Nguyễn Văn An đã có buổi tiếp công dân. Dự buổi tiếp công dân còn có ông Trần "
        "Văn Bình.",
        {("voter-contact", "2024-06-04")},
        {("An", "host"), ("Bình", "attendee")},
    ),
    "thông cáo cho biết": Case(
        "Ngày 4/6, Ban Chấp hành Trung ương họp. Thông cáo cho biết, ông Nguyễn Văn An, Bí thư Tỉnh ủy Bắc Giang đã vi "
        "phạm nghiêm trọng.",
        {("plenum", "2024-06-04")},
    ),
    "lời kể trong ngoặc kép": Case(
        "Sáng 4/6, ông Nguyễn Văn An tiếp xúc cử tri quận Ba Đình. “Khi bà Trần Thị Bình cho biết sức khỏe "
        "đã tốt, cử tri rất vui”, ông Nguyễn Văn An nói.",
        {("voter-contact", "2024-06-04")},
        {("An", "chair"), ("An", "speaker")},
    ),
    "nhằm chia sẻ khó khăn là lòng tốt": Case(
        "Nhằm chia sẻ với những khó khăn của huyện, ngày 4/6, bà Trần Thị Bình đã tới thăm trường.",
        {("visit", "2024-06-04")},
        {("Bình", "chair")},
    ),
    "hai người trao tặng một món quà": Case(
        "Ngày 4/6, bà Trần Thị Bình thăm huyện. Bộ trưởng Bộ Nội vụ Trần Thị Bình, Bí thư Tỉnh ủy Nguyễn Văn An "
        "trao tặng nhà văn hóa.",
        {("visit", "2024-06-04")},
        {("Bình", "chair"), ("Bình", "presenter"), ("An", "presenter")},
    ),
    "trao tặng Huân chương": Case(
        "Ngày 4/6, Chủ tịch nước Nguyễn Văn An trao tặng Huân chương Lao động cho ông Lê Văn Cường.",
        {("ceremony", "2024-06-04")},
        {("An", "presenter"), ("Cường", "recipient")},
    ),
    "khách dẫn đầu đoàn được tiếp": Case(
        "Sáng 4/6, Tổng Biên tập Nguyễn Văn An đã tiếp ông Trần Văn Bình, Xã trưởng Tân Hoa xã dẫn đầu Đoàn đại biểu.",
        {("reception", "2024-06-04")},
        {("An", "host"), ("Bình", "chair")},
    ),
    "lễ đón do chủ nhà chủ trì": Case(
        "Ngày 4/6, Lễ đón do Chủ tịch nước Trần Văn Bình chủ trì.",
        {("ceremony", "2024-06-04")},
        {("Bình", "chair")},
    ),
    "người dân xếp hàng vào viếng": Case(
        "Đêm 4/6, anh Nguyễn Văn An vẫn không ngại xếp hàng ngay ngắn cùng mọi người, lặng lẽ chờ mãi mới đến lượt vào "
        "viếng.",
        {("ceremony", "2024-06-04")},
    ),
    "Đảng và Nhà nước trao tặng": Case(
        "Ngày 4/6, tại lễ kỷ niệm, ông Nguyễn Văn An cảm ơn Đảng, Nhà nước trao tặng phần thưởng.",
        {("ceremony", "2024-06-04")},
    ),
    "danh sách dài cùng đoàn đến thăm": Case(
        "Ngày 4/6, các đồng chí: Nguyễn Văn An - Phó Bí thư Thành ủy; Trần Văn Bình - Chủ tịch UBND thành phố; cùng "
        "các cơ quan đã tới thăm doanh nghiệp.",
        {("visit", "2024-06-04")},
        {("An", "chair"), ("Bình", "chair")},
    ),
    "được bầu làm Trưởng đoàn đại biểu Quốc hội không chủ trì": Case(
        "Ngày 4/6, tại hội nghị, các đại biểu bầu bà Trần Thị Bình làm Trưởng đoàn đại biểu Quốc hội tỉnh Hà Nam.",
        {("conference", "2024-06-04")},
    ),
    "quyết định của lần trước": Case(
        "Ngày 4/6, Bộ Nội vụ trao quyết định bổ nhiệm ông Trần Văn Bình giữ chức Vụ trưởng Vụ Tổ chức cán bộ.\n"
        "Trước đó, Bộ Chính trị điều động bà Lê Thị Cúc giữ chức Bí thư Tỉnh ủy Hà Nam.",
        {("personnel", "2024-06-04")},
        {("Bình", "recipient")},
    ),
    "dự lễ trao quyết định không phải được trao": Case(
        "Ngày 4/6, cùng dự lễ trao Quyết định có ông Nguyễn Văn An, ông Trần Văn Bình.",
        {("personnel", "2024-06-04")},
        {("An", "attendee"), ("Bình", "attendee")},
    ),
    "cùng các đại biểu dự": Case(
        "Ngày 4/6, ông Nguyễn Văn An cùng các đại biểu dự hội nghị tổng kết.",
        {("conference", "2024-06-04")},
        {("An", "attendee")},
    ),
    "chỉ đạo trong công việc không phải lời nói": Case(
        "Ngày 4/6, Bộ họp xem xét kỷ luật. Ông Nguyễn Văn An có nhiều nỗ lực trong chỉ đạo công tác.",
        {("meeting", "2024-06-04")},
    ),
    "chia sẻ với báo chí": Case(
        "Ngày 4/6, Bộ họp về nhân sự. Chia sẻ với báo chí, ông Nguyễn Văn An nhấn mạnh kết quả.",
        {("meeting", "2024-06-04")},
    ),
    "có mặt tại lễ trao không phải người trao": Case(
        "Ngày 4/6, Thành ủy tổ chức hội nghị công bố quyết định về cán bộ. Ông Trần Văn Bình tại lễ trao quyết định.",
        {("personnel", "2024-06-04")},
    ),
    "hỏi thăm không phải đến thăm": Case(
        "Ngày 4/6, tại hội nghị, ông Nguyễn Văn An gửi lời hỏi thăm ông Trần Văn Bình.",
        {("conference", "2024-06-04")},
    ),
    "trao đổi với một tờ báo": Case(
        "Ngày 4/6, Bộ họp về nhân sự. Trao đổi với Tuổi Trẻ, ông Nguyễn Văn An nhấn mạnh kết quả.",
        {("meeting", "2024-06-04")},
    ),
    "được tặng quà khi đoàn đến thăm": Case(
        "Ngày 4/6, đoàn công tác đã đến thăm gia đình chính sách. Ông Nguyễn Văn An tặng quà ông Trần Văn Bình.",
        {("visit", "2024-06-04")},
        {("An", "presenter"), ("An", "chair"), ("Bình", "recipient"), ("Bình", "host")},
    ),
    "được tặng huân chương trong chuyến thăm": Case(
        "Ngày 4/6, trong chuyến thăm Lào, ông Nguyễn Văn An trao tặng Huân chương cho ông Trần Văn Bình.",
        {("visit", "2024-06-04")},
        {("An", "presenter"), ("Bình", "recipient")},
    ),
    "bắt đầu chuyến thăm": Case(
        "Chiều 4/6, Chủ tịch nước Nguyễn Văn An cùng Đoàn đại biểu cấp cao đã tới sân bay Vnucovo - 2, thủ đô Moscow, "
        "bắt đầu chuyến thăm chính thức Nga. Ngày 6/6, Chủ tịch nước sẽ hội đàm với Tổng thống Trần Văn Bình.",
        {("visit", "2024-06-04"), ("reception", "2024-06-06")},
        {("An", "chair"), ("Bình", "host")},
    ),
    "cơ quan cùng một người chủ trì": Case(
        "Sáng 4/6, đã diễn ra hội nghị. Ban Thường trực cùng nguyên Chủ tịch Hội Nông dân Nguyễn Văn An chủ trì hội "
        "nghị. Hội nghị bổ sung ông Trần Văn Bình tham gia Đoàn Chủ tịch.",
        {("conference", "2024-06-04")},
        {("An", "chair")},
    ),
    "dưới sự chủ trì": Case(
        "Sáng 4/6, cuộc họp được tổ chức dưới sự chủ trì của Bộ trưởng Nguyễn Văn An. Ông Trần Văn Bình, dẫn đầu số "
        "phiếu, không có mặt tại cuộc họp.",
        {("meeting", "2024-06-04")},
        {("An", "chair")},
    ),
    "trao đổi không phải trao": Case(
        "Sáng 4/6, tại hội nghị, ông Nguyễn Văn An mong được trao đổi, học tập. Bà Trần Thị Bình trao đổi với ông An.",
        {("conference", "2024-06-04")},
        {("An", "speaker")},
    ),
    "chức vụ dài kết bằng Trung ương": Case(
        "Sáng 4/6, diễn ra Kỳ họp thứ 45. Ông Nguyễn Văn An - Ủy viên Bộ Chính trị, Bí thư Trung ương Đảng, Chủ nhiệm "
        "Ủy ban Kiểm tra Trung ương chủ trì kỳ họp. Ông Trần Văn Bình, Trưởng đoàn Kiểm tra của Bộ Chính trị đã dự.",
        {("session", "2024-06-04")},
        {("An", "chair"), ("Bình", "attendee")},
    ),
    "ngoài ra có": Case(
        "Sáng 4/6, tỉnh tổ chức hội nghị. Dự hội nghị có Bộ trưởng Nguyễn Văn An. Ngoài ra có Bộ trưởng Bộ Công an - "
        "Thượng tướng Trần Văn Bình, Bộ trưởng Bộ Ngoại giao Lê Văn Cường.",
        {("conference", "2024-06-04")},
        {("An", "attendee"), ("Bình", "attendee"), ("Cường", "attendee")},
    ),
    "lời mà một người kể về người khác": Case(
        "Sáng 4/6, Bộ trưởng Nguyễn Văn An dự hội thảo. Ông An chia sẻ Tổng thống Trần Văn Bình vẫn nhắc lại kết quả. "
        "Bạn đọc Lê Văn Cường nhận xét: thế là tốt. Về việc ông Đỗ Văn Dũng bị loại, Tổng Thư ký Quốc hội cho rằng "
        "là bình thường.",
        {("conference", "2024-06-04")},
        {("An", "attendee"), ("An", "speaker")},
    ),
    "người vi phạm không phát biểu": Case(
        "Sáng 4/6, Ủy ban Kiểm tra họp. Cá nhân ông Nguyễn Văn An đã vi phạm quy chế làm việc, trực tiếp kết luận về "
        "nhiều việc. Ông Trần Văn Bình có văn bản yêu cầu kiểm điểm.",
        {("meeting", "2024-06-04")},
    ),
    "hai bên mong muốn": Case(
        "Sáng 4/6, tại cuộc hội đàm giữa đồng chí Nguyễn Văn An với đồng chí Trần Văn Bình, hai bên mong muốn hợp tác.",
        {("reception", "2024-06-04")},
    ),
    "điện đàm không có chủ nhà": Case(
        "Sáng 4/6, Thủ tướng Nguyễn Văn An điện đàm với Thủ tướng Lào Trần Văn Bình.",
        {("reception", "2024-06-04")},
        {("An", "chair")},
    ),
    "khách chào xã giao": Case(
        "Ngày 4/6, đoàn do ông Nguyễn Văn An, Chủ tịch Quốc hội Lào dẫn đầu đã đến Hà Nội. Ông Nguyễn Văn An hội đàm "
        "với Chủ tịch Quốc hội Trần Thị Bình; chào xã giao Chủ tịch nước Lê Văn Cường.",
        {("reception", "2024-06-04")},
        {("An", "chair"), ("Bình", "host"), ("Cường", "host")},
    ),
    "tuyên thệ": Case(
        "Sáng 4/6, Quốc hội họp bầu Chủ tịch nước. Đúng 9h, Chủ tịch nước Nguyễn Văn An bước lên bục thực hiện nghi "
        "lễ tuyên thệ. Bà Trần Thị Bình giải thích quy trình tuyên thệ.",
        {("session", "2024-06-04")},
        {("An", "chair"), ("Bình", "speaker")},
    ),
    "đọc tờ trình": Case(
        "Sáng 4/6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn An và các Phó Chủ tịch UBND tỉnh tặng hoa bà Trần Thị Bình. "
        "Hội nghị nghe ông Lê Văn Cường, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy đọc tờ trình.",
        {("conference", "2024-06-04")},
        {("An", "presenter"), ("Bình", "recipient"), ("Cường", "speaker")},
    ),
    "đón nhận cơ hội": Case(
        "Sáng 4/6, ông Nguyễn Văn An dự hội thảo. Ông mong doanh nghiệp đón nhận cơ hội mới. Có đồng chí được tặng "
        "danh hiệu Anh hùng.",
        {("conference", "2024-06-04")},
        {("An", "attendee"), ("An", "speaker")},
    ),
    "theo lời một người, giữa câu": Case(
        "Sáng 4/6, Bộ tổ chức họp báo. Về luật này, theo Thứ trưởng Nguyễn Văn An, đã có đổi mới. Theo ông Trần Văn "
        "Bình, Cục trưởng Cục Bồi thường (Bộ Tư pháp), luật đã sửa. Trao đổi với báo chí tại buổi họp báo, bà Lê Thị "
        "Cúc cho biết giá điện không tăng.",
        {("other", "2024-06-04")},
        {("An", "speaker"), ("Bình", "speaker"), ("Cúc", "speaker")},
    ),
    "buổi làm việc với một cơ quan": Case(
        "Tại buổi làm việc với UBND quận 2 ngày 4-6, Bí thư Thành ủy Nguyễn Văn An đã nêu phản ánh của dân.",
        {("working-session", "2024-06-04")},
        {("An", "chair"), ("An", "speaker")},
    ),
    "lễ diễn ra tại hội nghị": Case(
        "Ngày 4-6, Bộ tổ chức hội nghị giao ban. Tại hội nghị đã diễn ra lễ bàn giao công tác. Ông Nguyễn Văn An đề "
        "nghị các tập đoàn tham gia cùng với bộ.",
        {("meeting", "2024-06-04"), ("personnel", "2024-06-04")},
        {("An", "speaker")},
    ),
    "ngày của chuyến thăm không phải ngày hội kiến": Case(
        "Trong chuyến thăm cấp nhà nước Lào ngày 3-4/6, Chủ tịch nước Nguyễn Văn An hội kiến ông Trần Văn Bình.",
        {("visit", "2024-06-03")},
        {("An", "chair"), ("Bình", "host")},
    ),
    "làm trợ lý của ai": Case(
        "Ngày 4/6, ông Nguyễn Văn An trao quyết định và tặng hoa cho ông Trần Văn Bình làm Trợ lý Tổng Bí thư Lê Văn "
        "Cường.",
        {("personnel", "2024-06-04")},
        {("An", "presenter"), ("Bình", "recipient")},
    ),
    "lễ đón trước hội đàm, lễ ký sau hội đàm": Case(
        "Sáng 4/6, sau lễ đón chính thức, Chủ tịch nước Nguyễn Văn An đã hội đàm với Tổng thống Lê Văn Bình. Sau hội "
        "đàm, Chủ tịch nước Nguyễn Văn An và Tổng thống Lê Văn Bình chứng kiến lễ ký hiệp định.",
        {("reception", "2024-06-04"), ("ceremony", "2024-06-04")},
        {("An", "host"), ("Bình", "chair"), ("An", "attendee"), ("Bình", "attendee")},
    ),
    "đã gặp ai vào một ngày": Case(
        "Ông Nguyễn Văn An đã gặp ông Trần Văn Bình vào tối 4-6. Doanh nghiệp đã gặp khó khăn từ ngày 1-6.",
        {("reception", "2024-06-04")},
        {("An", "chair")},
    ),
    "các ngày của chuyến thăm vừa kết thúc": Case(
        "Ngày 4/6, đoàn do ông Nguyễn Văn An dẫn đầu đã kết thúc tốt đẹp chuyến thăm chính thức Lào từ ngày 1-4/6.",
        {("visit", "2024-06-01")},
        {("An", "chair")},
    ),
    "cuộc họp của một tháng đã qua": Case(
        "Cuộc họp lần thứ 18 của Ủy ban hỗn hợp đã được tổ chức tại Hà Nội vào tháng 10-2023.",
        {("meeting", "2023-10")},
    ),
    "điều viết trong văn bản không phải lời nói": Case(
        "Ngày 4-6, tỉnh họp về pháo hoa. Kế hoạch này được Chủ tịch UBND tỉnh Nguyễn Văn An gửi trình, đề nghị cho "
        "bắn. Ông Trần Văn Bình đã ký ban hành Chỉ thị số 11-CT/TW yêu cầu không bắn. Báo cáo được ông Lê Văn Cường "
        "trình bày. Ông Đỗ Văn Dũng được xác định đã vi phạm nguyên tắc; chủ trì xem xét một số nhân sự.",
        {("meeting", "2024-06-04")},
        {("Cường", "speaker")},
    ),
    "người tên Thư, tên Lịch phát biểu": Case(
        "Ngày 4-6, tỉnh tổ chức hội nghị. Ông Nguyễn Văn Thư khẳng định kết quả. Ông Trần Xuân Lịch nhấn "
        "mạnh nhiệm vụ.",
        {("conference", "2024-06-04")},
        {("Thư", "speaker"), ("Lịch", "speaker")},
    ),
    "chú thích ảnh ghi năm, ghi ngày chụp": Case(
        "Ngày 4/6, diễn ra Đại hội Công đoàn. Ông Nguyễn Văn An dự Đại hội Công đoàn, tháng 6.2024. Ông Nguyễn Văn An "
        "thăm và tặng quà công nhân tỉnh Hà Nam, năm 2018. Ông Nguyễn Văn An dự Hội nghị Quân chính toàn quân "
        "năm 2020. Ông Nguyễn Văn An tham quan nhà truyền thống (ảnh chụp ngày 19-10-2015). "
        "Cán bộ đi tham quan ngày 1/6.",
        {("congress", "2024-06-04"), ("visit", "2018"), ("conference", "2020"), ("visit", "2015-10-19")},
        {("An", "attendee"), ("An", "chair"), ("An", "presenter")},
    ),
    "nhiều cuộc tiếp xúc": Case(
        "Ngày 4-6, trong khuôn khổ Hội nghị thượng đỉnh G20, Thủ tướng Nguyễn Văn An đã có nhiều cuộc tiếp xúc với các "
        "nước.",
        {("reception", "2024-06-04")},
    ),
    "trình bày trước Quốc hội": Case(
        "Chiều 4/6, Bộ trưởng Bộ Công Thương Nguyễn Văn An trình bày trước Quốc hội về dự án Luật Điện lực.",
        {("session", "2024-06-04")},
        {("An", "speaker")},
    ),
    "người bị xử lý, chú thích ảnh": Case(
        "Sáng 4/6, Đoàn đại biểu Quốc hội tỉnh tiếp xúc cử tri. Trả lời những câu hỏi về trường hợp ông Trần Văn Hải, "
        "Tổng Bí thư Nguyễn Văn An cho hay sẽ xử lý nghiêm. Đề cập đến việc thi hành kỷ luật ông Trần Văn Hải, cử tri "
        "Toán nhận xét, ông Hải là người xông xáo. Cử tri cho rằng việc xử lý ông Trần Văn Hải khẳng định quyết tâm.",
        {("voter-contact", "2024-06-04")},
        {("An", "speaker")},
    ),
    "chủ trì hội nghị là": Case(
        "Ngày 4/6, tỉnh tổ chức hội nghị. Chủ trì hội nghị là đồng chí Trung tướng Nguyễn Văn An, Thứ trưởng Bộ Quốc "
        "phòng; cùng dự có đại diện các cơ quan. Trong thư, ông Trần Văn Ba khẳng định vinh dự lớn.",
        {("conference", "2024-06-04")},
        {("An", "chair")},
    ),
    "tiếp công dân, chuyển lời": Case(
        "Sáng 4/6, đồng chí Bí thư Tỉnh ủy Nguyễn Văn An tiếp công dân định kỳ. Ông Trần Văn Ba chuyển lời thăm hỏi "
        "của Tỉnh ủy tới người dân.",
        {("voter-contact", "2024-06-04")},
        {("An", "host")},
    ),
    "cho biết, vào ngày": Case(
        "Sáng 2/6, tỉnh tổ chức họp báo. Phát biểu tại buổi họp báo, ông Nguyễn Văn An cho biết, vào ngày 1/6, "
        "trang web có đăng bài.",
        {("other", "2024-06-02")},
        {("An", "speaker")},
    ),
    "có buổi tiếp xúc cử tri": Case(
        "Ngày 4/6, Tổng Bí thư Nguyễn Văn An và 2 đại biểu Quốc hội Trần Văn Ba, Lê Thị Hoa có buổi tiếp xúc cử tri.",
        {("voter-contact", "2024-06-04")},
        {("An", "chair"), ("Ba", "chair"), ("Hoa", "chair")},
    ),
    "một ngày sau": Case(
        "Hôm 3/6, Ban Chấp hành Trung ương họp. Một ngày sau, Quốc hội họp bất thường.",
        {("plenum", "2024-06-03"), ("session", "2024-06-04")},
    ),
    "nói với báo chí về một việc cũ": Case(
        "Ông Nguyễn Văn An cho biết đã nhận đơn.\n\n"
        "Ông Trần Văn Bình nguyên là cán bộ xã.\n\n"
        "Đất này được giao từ lâu.\n\n"
        "Dân đã khiếu nại nhiều lần.\n\n"
        "Hồ sơ còn thiếu.\n\n"
        "Tỉnh đang xem xét.\n\n"
        "Ngày 6/3, Thành ủy đã công bố quyết định điều động ông Bình.",
        {("personnel", "2024-03-06")},
    ),
}

PARTS |= {
    "không chủ trì": Case(
        "Ngày 4/6, ông Nguyễn Văn An không chủ trì lễ đón Tổng thống Nga tại Phủ Chủ tịch.",
        {("ceremony", "2024-06-04")},
    ),
    "khách ở nước chủ nhà": Case(
        "Ngày 4/6, trong khuôn khổ chuyến thăm Lào, Chủ tịch nước Nguyễn Văn An hội đàm với ông Trần Văn Bình.",
        {("reception", "2024-06-04"), ("visit", "")},
        {("An", "chair"), ("Bình", "host")},
    ),
    "chủ nhà của khách đang ở thăm": Case(
        "Ngày 4/6, Chủ tịch nước Nguyễn Văn An hội đàm với Thủ tướng Trần Văn Bình đang thăm Việt Nam. Trước đó, Chủ "
        "tịch nước Nguyễn Văn An đã thăm Lào.",
        {("reception", "2024-06-04")},
        {("An", "host"), ("An", "chair"), ("Bình", "chair")},
    ),
    "có đồng chí": Case(
        "Ngày 4/6, tại buổi gặp mặt, ông Nguyễn Văn An phát biểu: nhiều người là lãnh đạo, có đồng chí được tặng bằng "
        "khen.",
        {("ceremony", "2024-06-04")},
        {("An", "speaker")},
    ),
}


@pytest.mark.parametrize("case", PARTS.values(), ids=PARTS)
def test_parts_are_read(case: Case) -> None:
    events = read(case)
    assert days(events) == case.events
    assert parts(events) == case.parts


def test_who_speaks_today_took_no_part_in_what_was_years_ago() -> None:
    case = Case(
        "Ngày 14/6/1957, Bác Hồ về thăm quê.\n\nÔng Nguyễn Văn An phát biểu về chuyến thăm.", {("visit", "1957-06-14")}
    )
    assert days(read(case)) == case.events
    assert parts(read(case)).isdisjoint({("An", "speaker")})


def test_each_news_of_an_article_has_its_own_occasions_and_parts() -> None:
    text = (
        "Sáng 4/6, Phó Chủ tịch Quốc hội Nguyễn Văn A tiếp xúc cử tri xã B. Tại đây, ông Trần Văn C phát biểu. "
        "* Sáng 4/6, Bộ trưởng Bộ Xây dựng Lê Văn D tiếp xúc cử tri xã E. Ông Phạm Văn G phát biểu tại buổi tiếp xúc."
    )
    found = read(Case(text, set()))
    assert [{claim.agent for claim in event.participants} for event in found] == [
        {"Nguyễn Văn A", "Trần Văn C"},
        {"Lê Văn D", "Phạm Văn G"},
    ]


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Ngày 4/6, Ủy ban Thường vụ Quốc hội cho ý kiến về dự thảo Luật Đường sắt.", "session"),
        ("Quốc hội đã dành cả ngày hôm nay (5/6) để thảo luận về an toàn thực phẩm.", "session"),
        ("Góp ý dự thảo Luật Cây xanh sáng 4/6, đại biểu Nguyễn Văn An đề nghị rõ hơn.", "session"),
        ("Phát biểu về phí cầu đường tại hội trường Quốc hội, bà Trần Thị Bình đề nghị giảm.", "session"),
        ("Phát biểu tại cuộc họp của Thường vụ Quốc hội, ông Nguyễn Văn An đề nghị sửa.", "session"),
        (
            "Chiều 4/6, ông Nguyễn Văn An trình bày Báo cáo giải trình dự án Luật Cây xanh tại hội trường Quốc hội.",
            "session",
        ),
        ("Sáng 4/6, tại hội trường Quốc hội, ông Nguyễn Văn An trình bày Tờ trình về nợ công.", "session"),
        ("Mở đầu phiên thảo luận, đại biểu Nguyễn Văn An (Hà Nam) đồng tình với dự án.", "session"),
        ("Sáng 4/6, tại Đại lễ đường Nhân dân, Chủ tịch nước Nguyễn Văn A hội kiến ông Trần Văn B.", "reception"),
    ],
)
def test_what_an_assembly_does_is_its_session(text: str, kind: str) -> None:
    assert [event.type for event in read(Case(text, set()))] == [kind]


def test_a_bill_that_no_assembly_debates_is_no_session() -> None:
    assert not read(Case("Góp ý dự thảo Luật Cây xanh, ông Nguyễn Văn An, giáo viên, đề nghị rõ hơn.", set()))
    assert not read(Case("Mở đầu phiên thảo luận, ông Nguyễn Văn An đồng tình với dự án.", set()))


def test_a_debate_of_a_committee_is_no_session() -> None:
    text = "Trong phiên thảo luận tại hội trường Hội nghị Thành ủy sáng 4/6, ông Nguyễn Văn An đề nghị rõ hơn."
    assert "session" not in {kind for kind, _ in days(read(Case(text, set())))}


def test_a_day_behind_a_bill_is_that_of_the_sitting() -> None:
    case = Case(
        "Tại cuộc họp của Thường vụ Quốc hội cho ý kiến Luật Cây xanh sửa đổi chiều 21/2/2024, ông An nói về đất.",
        {("session", "2024-02-21")},
    )
    assert days(read(case)) == case.events
