"""Acts with the tenures that they open and end, and whose they are: a few sentences each."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

CASES = [
    # what one man tells of another's past is the other's
    (
        "Ông Trần Văn Bình – PGĐ Sở Nội vụ tỉnh Bình Định cho biết, trước khi được bổ nhiệm giữ chức Phó trưởng phòng "
        "Nội vụ huyện Tuy Phước, ông Nguyễn Văn An từng làm Chủ tịch UBND xã Phước Sơn.",
        [
            "Nguyễn Văn An | Chủ tịch | former",
            "Nguyễn Văn An | Phó Trưởng phòng | current",
            "Trần Văn Bình | Phó Giám đốc | current",
        ],
        [],
    ),
    (
        "Ông Trần Văn Bình cho biết, trước khi được bổ nhiệm giữ chức Phó trưởng phòng Nội vụ huyện Tuy Phước, ông "
        "từng làm Chủ tịch UBND xã Phước Sơn.",
        ["Trần Văn Bình | Chủ tịch | former", "Trần Văn Bình | Phó Trưởng phòng | former"],
        [],
    ),
    # days in brackets behind the names; an act on the agenda that was done by then
    (
        "Quốc hội xem xét việc miễn nhiệm Chủ tịch nước Nguyễn Văn An (ngày 21/3) và Chủ tịch Quốc hội Trần Văn Bình "
        "(ngày 2/5).",
        ["Nguyễn Văn An | Chủ tịch nước | former", "Trần Văn Bình | Chủ tịch | former"],
        ["Nguyễn Văn An | left | Chủ tịch nước | 2024-03-21", "Trần Văn Bình | left | Chủ tịch | 2024-05-02"],
    ),
    (
        "Quốc hội xem xét việc miễn nhiệm Chủ tịch nước Nguyễn Văn An (ngày 28/8).",
        ["Nguyễn Văn An | Chủ tịch nước | current"],
        [],
    ),
    (
        "Quốc hội cho thôi nhiệm vụ đại biểu Quốc hội với các ông Nguyễn Văn An (25/6), ông Trần Văn Bình và ông Lê "
        "Văn Cường (cùng ngày 13/8).",
        [f"{name} | Đại biểu | former" for name in ("Nguyễn Văn An", "Trần Văn Bình", "Lê Văn Cường")],
        [
            "Nguyễn Văn An | left | Đại biểu | 2024-06-25",
            "Trần Văn Bình | left | Đại biểu | 2024-08-13",
            "Lê Văn Cường | left | Đại biểu | 2024-08-13",
        ],
    ),
    (
        "Quốc hội miễn nhiệm ông Nguyễn Văn An, ông Trần Văn Bình được bầu làm Chủ tịch Quốc hội.",
        ["Trần Văn Bình | Chủ tịch | incoming"],
        ["Trần Văn Bình | elected | Chủ tịch"],
    ),
    (
        "Ông Nguyễn Văn An, tương tự như trường hợp ông Trần Văn Bình, bị cho thôi làm đại biểu Quốc hội.",
        ["Nguyễn Văn An | Đại biểu | former"],
        ["Nguyễn Văn An | left | Đại biểu"],
    ),
    # a transfer from one post to another
    (
        "Ông Nguyễn Văn An được chuyển từ Chủ tịch UBND tỉnh Hà Nam sang giữ chức vụ Bí thư Thành ủy Hải Phòng.",
        ["Nguyễn Văn An | Chủ tịch | former", "Nguyễn Văn An | Bí thư | incoming"],
        ["Nguyễn Văn An | transferred | Bí thư"],
    ),
    (
        "Tỉnh ủy Hà Nam điều động ông Lê Văn An từ vị trí Giám đốc Sở Y tế tỉnh Hà Nam làm Bí thư Huyện ủy Lý Nhân.",
        ["Lê Văn An | Giám đốc | former", "Lê Văn An | Bí thư | incoming"],
        ["Lê Văn An | transferred | Bí thư"],
    ),
    (
        "Sở Y tế nhận tin nhắn được chuyển từ điện thoại của Bí thư Thành ủy Hải Phòng Nguyễn Văn An.",
        ["Nguyễn Văn An | Bí thư | current"],
        [],
    ),
    # seats in a presidium; one election told with two verbs
    (
        "Hội nghị nhất trí bổ sung ông Nguyễn Văn An tham gia Đoàn Chủ tịch và cử giữ chức Phó Chủ tịch Ủy ban Trung "
        "ương MTTQ Việt Nam.",
        ["Nguyễn Văn An | Phó Chủ tịch | incoming", "Nguyễn Văn An | Ủy viên | incoming"],
        ["Nguyễn Văn An | elected | Phó Chủ tịch", "Nguyễn Văn An | elected | Ủy viên"],
    ),
    (
        "Hội nghị đồng ý cho ông Nguyễn Văn An thôi giữ chức Chủ tịch Ủy ban Trung ương MTTQ Việt Nam và không tiếp "
        "tục tham gia Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam.",
        ["Nguyễn Văn An | Chủ tịch | former", "Nguyễn Văn An | Ủy viên | former"],
        ["Nguyễn Văn An | left | Chủ tịch", "Nguyễn Văn An | left | Ủy viên"],
    ),
    (
        "Hội nghị đồng ý cho ông Nguyễn Văn An thôi giữ chức Chủ tịch Hội Nông dân tỉnh Hà Nam và đề nghị ông tham gia "
        "Ban Chấp hành Đảng bộ tỉnh Hà Nam.",
        ["Nguyễn Văn An | Chủ tịch | former"],
        ["Nguyễn Văn An | left | Chủ tịch"],
    ),
    # a dismissal as the form of a discipline
    (
        "Ban Bí thư thi hành kỷ luật ông Nguyễn Văn An bằng hình thức cách chức Chủ tịch Hội Nông dân tỉnh Hà Nam.",
        ["Nguyễn Văn An | Chủ tịch | former"],
        ["Nguyễn Văn An | disciplined", "Nguyễn Văn An | left | Chủ tịch"],
    ),
    (
        "Bà Trần Thị Bình phải nhận hình thức kỷ luật cách chức Chủ tịch Hội Nông dân tỉnh Hà Nam.",
        ["Trần Thị Bình | Chủ tịch | former"],
        ["Trần Thị Bình | disciplined", "Trần Thị Bình | left | Chủ tịch"],
    ),
    (
        "Ban đề xuất xử lý về chính quyền bằng hình thức cách chức Chủ tịch UBND xã Minh Tân đối với ông Lê Văn An.",
        [],
        [],
    ),
    (
        "Ông Nguyễn Văn An bị kỷ luật cách chức đội trưởng đội tuần tra.",
        [],
        ["Nguyễn Văn An | disciplined"],
    ),
    (
        "Sau khi bị cách chức Bí thư Thành ủy Hải Phòng, ông Nguyễn Văn An có đơn gửi Thành ủy.",
        ["Nguyễn Văn An | Bí thư | former"],
        ["Nguyễn Văn An | left | Bí thư"],
    ),
    # those named as examples share what is said; who comes to a job that is no post brings her husband none
    (
        "Nhiều cán bộ khác như ông Nguyễn Văn An bị khiển trách; ông Trần Văn Bình cũng bị kiểm điểm.",
        [],
        ["Nguyễn Văn An | disciplined"],
    ),
    (
        "Bà Trần Thị Bình được chuyển từ doanh nghiệp về làm kế toán, chồng bà Bình là ông Nguyễn Văn An giữ chức Bí "
        "thư Đảng ủy xã Minh Tân.",
        [],
        [],
    ),
    # deaths of those named beside the verb
    (
        "Anh Nguyễn Văn An (SN 1988) và anh Trần Văn Bình (SN 1976) tử vong tại chỗ. Anh Lê Văn Cường (SN 1974) bị "
        "thương, được người dân đưa đi nhưng cũng tử vong ngay sau đó.",
        [],
        ["Nguyễn Văn An | died", "Trần Văn Bình | died", "Lê Văn Cường | died"],
    ),
    ("Về việc bà Trần Thị Bình mất vì bệnh, ông Nguyễn Văn An nói đây là điều đau lòng.", [], ["Trần Thị Bình | died"]),
    ("Ông Nguyễn Văn An cho biết nhiều người tử vong. Bà Trần Thị Bình thăm gia đình nạn nhân tử vong.", [], []),
    ("Ông Nguyễn Văn An mất năm ngày để đi. Ông Trần Văn Bình kể nhiều cây cối mất do bão.", [], []),
    (
        "Đây là chuyến thăm đầu tiên sau khi Quốc hội bầu ra Ban lãnh đạo mới và là chuyến thăm đầu tiên của ông "
        "Nguyễn Văn An trên cương vị Chủ tịch nước.",
        [],
        [],
    ),
    # whom the article calls "nguyên" held it on an earlier day that it tells
    (
        "Ủy ban Kiểm tra xem xét vi phạm của nguyên Bí thư Quảng Ninh Nguyễn Văn An. Tháng 5, Trung ương đồng ý cho "
        "ông Nguyễn Văn An, Bí thư Tỉnh ủy Quảng Ninh, thôi chức Ủy viên Trung ương Đảng.",
        ["Nguyễn Văn An | Bí thư | former", "Nguyễn Văn An | Ủy viên | former"],
        ["Nguyễn Văn An | left | Ủy viên | 2024-05"],
    ),
    (
        "Ủy ban Kiểm tra xem xét vi phạm của nguyên Bí thư Quảng Ninh Nguyễn Văn An. Ông Nguyễn Văn An, Bí thư Tỉnh ủy "
        "Quảng Ninh, phát biểu.",
        ["Nguyễn Văn An | Bí thư | current"],
        [],
    ),
    # held until …, held still, a likelihood
    (
        "Ông Nguyễn Văn An là người giữ chức Giám đốc Sở Y tế tỉnh Hà Nam, cho tới khi ông An bị miễn nhiệm vào "
        "5/1/2023.",
        ["Nguyễn Văn An | Giám đốc | former"],
        ["Nguyễn Văn An | left | Giám đốc | 2023-01-05"],
    ),
    (
        "Ông Nguyễn Văn An là Giám đốc Sở Y tế tỉnh Hà Nam cho đến khi nghỉ hưu.",
        ["Nguyễn Văn An | Giám đốc | former"],
        [],
    ),
    (
        "Đến nay ông Nguyễn Văn An vẫn còn giữ chức Giám đốc Sở Y tế tỉnh Hà Nam.",
        ["Nguyễn Văn An | Giám đốc | current"],
        [],
    ),
    ("Quốc hội có khả năng bầu thêm ông Nguyễn Văn An làm Phó Thủ tướng.", [], []),
    # whom a newcomer follows
    (
        "Bộ Chính trị điều động ông Nguyễn Văn An giữ chức Bí thư Tỉnh ủy Hà Nam. Người dân nhớ người tiền nhiệm của "
        "ông Nguyễn Văn An là ông Trần Văn Bình.",
        ["Nguyễn Văn An | Bí thư | incoming", "Trần Văn Bình | Bí thư | former"],
        ["Nguyễn Văn An | transferred | Bí thư"],
    ),
    (
        "Quốc hội bầu ông Nguyễn Văn An làm Phó Chủ tịch Quốc hội. Người tiền nhiệm của ông Nguyễn Văn An là ông Trần "
        "Văn Bình.",
        ["Nguyễn Văn An | Phó Chủ tịch | incoming"],
        ["Nguyễn Văn An | elected | Phó Chủ tịch"],
    ),
    # what one moves from; of whom an aside goes on
    (
        "Về trường hợp điều chuyển Phó Chủ tịch UBND tỉnh Hà Nam Nguyễn Văn An về Tỉnh ủy Hà Nam, ông nói do nhu cầu.",
        ["Nguyễn Văn An | Phó Chủ tịch | former"],
        [],
    ),
    (
        "Trần Văn Bình nhớ rõ ông Nguyễn Văn An (lúc ấy là Thứ trưởng Bộ Y tế. Ông từng là Chính ủy Quân khu 3).",
        ["Nguyễn Văn An | Thứ trưởng | former", "Nguyễn Văn An | Chính ủy | former"],
        [],
    ),
    # of whom only the clause behind the discipline tells; the year that somebody states
    (
        "Qua việc kỷ luật Ban Thường vụ Thành ủy và các cá nhân liên quan, ông Nguyễn Văn An đề nghị rút kinh nghiệm.",
        [],
        [],
    ),
    (
        "Cơ quan điều tra xác định năm 2021, ông Nguyễn Văn An được điều động giữ chức Bí thư Tỉnh ủy Bến Tre. Cựu Bí "
        "thư Tỉnh ủy Bến Tre Nguyễn Văn An nhận tội.",
        ["Nguyễn Văn An | Bí thư | former"],
        ["Nguyễn Văn An | transferred | Bí thư | 2021"],
    ),
    # posts that are counted are of those told behind, and of no one who only speaks of them
    (
        "HĐND tỉnh Hà Nam bầu bổ sung hai Phó Chủ tịch UBND tỉnh đối với ông Nguyễn Văn An và ông Trần Văn Bình.",
        ["Nguyễn Văn An | Phó Chủ tịch | incoming", "Trần Văn Bình | Phó Chủ tịch | incoming"],
        ["Nguyễn Văn An | elected | Phó Chủ tịch", "Trần Văn Bình | elected | Phó Chủ tịch"],
    ),
    (
        "Về việc bổ nhiệm 2 Thẩm phán Tòa án nhân dân tối cao, Chủ nhiệm Ủy ban Tư pháp Nguyễn Thị An nói tiếp.",
        ["Nguyễn Thị An | Chủ nhiệm | current"],
        [],
    ),
    # the party's seat in the ministry that one leaves
    (
        "Ban Bí thư chỉ định ông Nguyễn Văn An, Ủy viên Ban cán sự đảng, Thứ trưởng Bộ Xây dựng giữ chức Phó Bí thư "
        "Tỉnh ủy Yên Bái.",
        [
            "Nguyễn Văn An | Phó Bí thư | incoming",
            "Nguyễn Văn An | Thứ trưởng | former",
            "Nguyễn Văn An | Ủy viên | former",
        ],
        ["Nguyễn Văn An | appointed | Phó Bí thư"],
    ),
    # so many months after what was told; posts left beside
    (
        "Ông Nguyễn Văn An sinh năm 1971. Ông được bầu giữ chức Bí thư Tỉnh ủy Hà Nam vào tháng 11/2020. Hai tháng sau "
        "đó, ông được bầu giữ chức Chủ tịch HĐND tỉnh Hà Nam. Ông thích cây. Một năm sau, ông được bầu giữ chức Chủ "
        "tịch Hội Nông dân tỉnh Hà Nam.",
        [f"Nguyễn Văn An | {role} | former" for role in ("Bí thư", "Chủ tịch", "Chủ tịch")],
        ["Nguyễn Văn An | elected | Bí thư | 2020-11", "Nguyễn Văn An | elected | Chủ tịch | 2021-01"],
    ),
    (
        "Hội nghị đồng ý để ông Nguyễn Văn An thôi giữ chức Chủ tịch Ủy ban Trung ương MTTQ Việt Nam và không tiếp tục "
        "tham gia Ủy viên Đoàn Chủ tịch Ủy ban Trung ương MTTQ Việt Nam.",
        ["Nguyễn Văn An | Chủ tịch | former", "Nguyễn Văn An | Ủy viên | former"],
        ["Nguyễn Văn An | left | Chủ tịch", "Nguyễn Văn An | left | Ủy viên"],
    ),
]


@pytest.mark.parametrize(("text", "tenures", "changes"), CASES)
def test_an_act_and_what_is_held_after_it(text: str, tenures: list[str], changes: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024, 8, 26), source=None))
    assert sorted(f"{one.person} | {one.role} | {one.status.value}" for one in facts.tenures) == sorted(tenures)
    told = (
        " | ".join(filter(None, (one.person, one.kind.value, one.role, one.date.to_iso() if one.date else None)))
        for one in facts.changes
    )
    assert sorted(told) == sorted(changes)
