"""Words by which free names of bodies go on or end."""

import re

from bomay.mentions.words import UPPER
from bomay.text.lazy import lazy_pattern

__all__ = [
    "CLOSES_ASIDE",
    "DASH",
    "FEATURE",
    "FIELDS_JOINED",
    "FIRMS",
    "GOES_ON",
    "LAST_WORD",
    "LIKELY_LOWER",
    "LISTED",
    "LISTING",
    "LOWER_HEAD",
    "NAMED_AFTER_PEOPLE",
    "NEW_SENTENCE",
    "OF_FEATURES",
    "OF_FOUNDERS",
    "OF_STATES",
    "OF_TIME",
    "ONE_OWNER",
    "PREPOSITIONS",
    "PREVENTION",
    "SCHOOLS",
    "SERIAL",
    "STOP_CUES",
    "STOP_PHRASE",
    "WITH_SUBJECT",
    "is_brand",
]

CLOSES_ASIDE = lazy_pattern(r" [^\W\d_]+\)")
"""The second of two words that end a bracket: of the body in a gloss of the man before it, not another man."""
PREPOSITIONS = frozenset({"của", "tại", "ở", "và", "về", "theo", "trong", "sau", "vì", "với"})
STOP_PHRASE = lazy_pattern(
    r"(?:tổ chức|trở thành|phối hợp|thông báo|tiến hành|thực hiện|ban hành|quyết định|thống nhất|tích cực|tiếp tục|"
    r"cam kết|"
    r"cảm ơn|gửi|nhân dịp|đề xuất|đề nghị|kiến nghị|với (?:tổng|mức|số|sự|kinh phí)|"
    r"nhân kỷ|và đại|và các|và lãnh|và một|và nhân|và thành viên|và đoàn|chính thức|cấp phó|"
    r"cấp dưới|cấp trên|triển khai|xác định|nhận định|lãnh đạo|"
    r"chia buồn|tỉnh nhà|nơi |đóng |đối với|về tội|về việc|về các|vui mừng|vinh dự|giai đoạn|nhận |hỗ trợ|"
    r"(?<!Thư )(?<!thư )(?<!ăng )ký |đón |sinh ngày|sinh năm)"
)
STOP_CUES = frozenset(
    {
        "speak",
        "attend",
        "chair",
        "present",
        "receive",
        "act",
        "event",
        "is",
        "former",
        "proposal",
        "plan",
        "honorific",
        "receive-guest",
    }
)
NAMED_AFTER_PEOPLE = (
    "Trường",
    "Bệnh viện",
    "Học viện",
    "Viện",
    "Quỹ",
    "Nhà",
    "Chùa",
    "Hội",
    "Công viên",
)
OF_FOUNDERS = (*NAMED_AFTER_PEOPLE, "Công ty", "Tập đoàn", "Nông trường", "Nhà máy", "Doanh nghiệp", "Văn phòng luật")
OF_STATES = (
    "Bộ",
    "Ủy ban",
    "Tiểu ban",
    "Thượng viện",
    "Hạ viện",
    "Nghị viện",
    "Quốc hội",
    "Duma",
    "Nhân đại",
    "Hội đồng",
    "Đảng",
    "Giáo phận",
    "Tổng Giáo phận",
    "Cục",
    "Vụ",
    "Văn phòng",
    "Liên minh",
    "Tòa án",
)
WITH_SUBJECT = ("Ban", "Ủy ban", "Hội đồng", "Tổ ", "Nhóm", "Trung tâm", "Viện", "Vụ", "Cục", "Phòng", "Cơ quan", "Quỹ")
LISTING = (
    "Khoa",
    "Vụ",
    "Cục",
    "Ban",
    "Phòng",
    "Hội đồng",
    "Ủy ban",
    "Tổng cục",
    "Chi cục",
    "Tiểu ban",
    "Trung tâm",
    "Viện",
)
LIKELY_LOWER = lazy_pattern(
    r"(?:cổ phần|tnhh|trách nhiệm|một thành viên|đầu tư|phát triển|xây dựng|thương mại|dịch vụ|sản xuất|"
    r"xuất nhập khẩu|xây lắp|dầu khí|vận tải|bia|nghề|đa khoa|chuyên khoa|"
    r"điều dưỡng|phòng|phục hồi|nghiên cứu|quản lý|tư vấn|hỗ trợ|kiểm soát|bồi dưỡng|giáo dục|dạy nghề|khuyến|dân|"
    r"phụ nữ|nữ doanh nhân|thanh niên|nhà báo|"
    r"nhà văn|kỷ luật|nông|cựu|chất độc|nạn nhân|bảo trợ|chữ thập|người|doanh nghiệp|luật|liên hợp|chính trị|vận động|"
    r"công tác|chuyển đổi|cải cách|liên ngành|"
    r"bầu cử|tổ chức|tiểu học|trung học|mầm non|mẫu giáo|cao đẳng|đại học|lưu trữ|quan trắc|kỹ thuật|ứng dụng|vì|"
    r"về|thể thao|văn hóa|y tế|trồng|bảo vệ|cây|cà phê|thủy)",
    re.IGNORECASE,
)

PREVENTION = lazy_pattern(r"[Pp]hòng, chống $")
LAST_WORD = lazy_pattern(r"([^\W\d_][\w'-]*) $")
LOWER_HEAD = lazy_pattern(r"(?:sở|bộ|ban|cục|phòng|hội|đảng ủy|tỉnh ủy|thành ủy|huyện ủy)[ ](?=[" + UPPER + "])")
OF_TIME = lazy_pattern(r" (?:tháng|năm|ngày|tuần|lần|người|nhiệm kỳ)\b")
SERIAL = lazy_pattern(r"nhóm [A-C](?![\w])|(?:[Ss]ố )?(?:\d+|[IVX]+)(?:[/\-][\w\-]+)*(?![\w])")
LISTED = lazy_pattern(r",[ ](?=[\w ]{2,28}(?:,[ ][\w ]{2,28}){0,6}[ ]và[ ]\w)")
FIELDS_JOINED = lazy_pattern(
    r",[ ](?:tố cáo|chăm sóc|giám sát|giáo dục|chữa cháy|chữa bệnh|cứu hộ|cứu nạn|sinh viên|kiểm tra|"
    r"trấn áp|phản biện|dạy nghề|cải tạo|đặc dụng|lãng phí|tiêu cực|kiểm định|đánh giá tác động|xử lý tai nạn)\b"
)
"""Second halves of fields that a comma joins to the first: "Cục Bảo vệ, chăm sóc trẻ em"."""
FEATURE = lazy_pattern(
    r"(?:(?:khu di tích|di tích|chợ|đền|chùa|cầu|hầm|sông|hồ|vịnh|đảo|rừng|làng nghề|làng|cảng|bến xe|bến|khu đô thị|"
    r"khu du lịch|khu dân cư|khu phố|phố|danh thắng|tháp|động|chuyên)(?: (?:mới|cổ|nổi|đầu mối|gốm))? )+(?=["
    + UPPER
    + "])"
)
"""What stands in small letters before a unit's own name: "Ban Quản lý chợ Đồng Xuân", "Trường THPT chuyên Lam Sơn"."""
OF_FEATURES = ("Ban Quản lý", "Trung tâm", "Hợp tác xã", "Công ty", "Ủy ban", "Hạt", "Đội", "Trường")
SCHOOLS = lazy_pattern(r"TH(?:CS|PT)\b|[Tt]rung học (?:cơ sở|phổ thông)\b")  # "Trường Tiểu học và THCS Hòa Bình"
GOES_ON = lazy_pattern(r"[ ](?:và|tỉnh|thành phố|TP\.?|huyện|quận|thị xã)[ ]")
DASH = lazy_pattern(
    r"[ ]?[-&][ ]?(?=[^\W\d_])(?!(?:[Nn]gài|[Ôô]ng|[Bb]à|"
    r"Ảnh|ảnh|Tin|Bài|Nhà thuốc|đề nghị|cho|nói|khẳng định|kiến nghị|chia sẻ|phát biểu|"
    r"trả lời|nhấn mạnh|thừa nhận)\b)"
)
ONE_OWNER = lazy_pattern(r"TNHH (?:MTV\b|(?:[Mm]ột|1) [Tt]hành viên\b)")
NEW_SENTENCE = lazy_pattern(r"Nhân (?:dịp|kỷ)\b|Phát biểu\b")
"""How a sentence begins that a caption runs into."""
FIRMS = ("Tập đoàn", "Tổng công ty", "Công ty", "Ngân hàng", "Doanh nghiệp")
_ABBREVIATION = lazy_pattern(r"TNHH|CP|MTV|XD|TM|DV|SX|XNK|ĐT|DT|PT|XL|CT|GT|KD|QL|VT|DL|BĐS|BDS|NN|TP|TW|TƯ")


def is_brand(label: str, word: str) -> bool:
    """Whether a firm's name is whole with its initials: "Tập đoàn FLC đầu tư …"; letters for words are none.

    >>> is_brand("Tập đoàn", "FLC"), is_brand("Công ty", "TNHH"), is_brand("Trung tâm", "VNPT")
    (True, False, False)
    """
    return label.startswith(FIRMS) and len(word) > 1 and word.isupper() and not _ABBREVIATION.search(word)
