"""Words by which free names of bodies go on or end."""

import re

__all__ = [
    "LIKELY_LOWER",
    "LISTING",
    "NAMED_AFTER_PEOPLE",
    "OF_FOUNDERS",
    "PREPOSITIONS",
    "STOP_CUES",
    "STOP_PHRASE",
    "WITH_SUBJECT",
]

PREPOSITIONS = frozenset({"của", "tại", "ở", "và", "về", "theo", "trong", "sau", "vì", "với"})
STOP_PHRASE = re.compile(
    r"(?:tổ chức|phối hợp|thông báo|tiến hành|thực hiện|ban hành|quyết định|thống nhất|tích cực|tiếp tục|cam kết|"
    r"cảm ơn|gửi|nhân dịp|"
    r"nhân kỷ|và đại|và các|và lãnh|và một|và nhân|và đoàn|chính thức|triển khai|xác định|nhận định|lãnh đạo|"
    r"chia buồn|tỉnh nhà|nơi |đóng "
    r"|về tội|về việc|về các|vui mừng|vinh dự|giai đoạn|nhận |hỗ trợ|(?<!Thư )(?<!thư )ký |đón |sinh ngày|sinh năm)"
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
    "Trung tâm",
    "Chùa",
    "Hội",
    "Báo",
    "Công viên",
)
OF_FOUNDERS = (*NAMED_AFTER_PEOPLE, "Công ty", "Tập đoàn", "Nông trường", "Nhà máy", "Doanh nghiệp", "Văn phòng luật")
WITH_SUBJECT = ("Ban", "Ủy ban", "Hội đồng", "Tổ", "Nhóm", "Trung tâm", "Viện", "Vụ", "Cục", "Phòng", "Cơ quan", "Quỹ")
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
LIKELY_LOWER = re.compile(
    r"(?:cổ phần|tnhh|trách nhiệm|một thành viên|đầu tư|phát triển|xây dựng|thương mại|dịch vụ|sản xuất|"
    r"xuất nhập khẩu|đa khoa|chuyên khoa|"
    r"điều dưỡng|phòng|phục hồi|nghiên cứu|quản lý|tư vấn|hỗ trợ|kiểm soát|bồi dưỡng|giáo dục|dạy nghề|khuyến|dân|"
    r"phụ nữ|thanh niên|nhà báo|"
    r"nhà văn|kỷ luật|nông|cựu|chất độc|nạn nhân|bảo trợ|chữ thập|người|doanh nghiệp|luật|liên hợp|chính trị|vận động|"
    r"công tác|chuyển đổi|cải cách|"
    r"bầu cử|tổ chức|tiểu học|trung học|mầm non|mẫu giáo|cao đẳng|đại học|lưu trữ|quan trắc|kỹ thuật|ứng dụng|vì|"
    r"về|thể thao|văn hóa|y tế|trồng|bảo vệ|cây|cà phê|thủy)",
    re.IGNORECASE,
)
