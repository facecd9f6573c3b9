"""Posts told of the day of which the text speaks, and not of the article's: each with its neighbour that is held."""

import pytest

import bomay

FORMER = [
    "Ngày 7/4/1975, Đại tướng Nguyễn Văn A, Bộ trưởng Bộ Quốc phòng gửi điện cho các đơn vị.",
    "Thực hiện chủ trương này, ngày 7/4/1975, Đại tướng Nguyễn Văn A - Bộ trưởng Bộ Quốc phòng ra lệnh.",
    "Ngày 6/4/1975, tại sở chỉ huy, đồng chí Nguyễn Văn A, Tư lệnh Quân khu 5, ra lệnh tiến công.",
    "Hai nước là đối tác từ chuyến thăm của Chủ tịch nước Nguyễn Văn A tới Tây Ban Nha năm 2009.",
    "Trong chuyến thăm Lào năm 2009 của Chủ tịch nước Nguyễn Văn A, hai bên ký hiệp định.",
    "Quyết định do Phó Chủ tịch UBND tỉnh Phú Yên Nguyễn Văn A ký ngày 12/3/2013.",
    "Nhà trường vinh dự được Phó Thủ tướng Nguyễn Văn A về thăm vào năm 1997.",
    "Tổng thống Mỹ John Adam bị ám sát năm 1963.",
    "Đồng chí Nguyễn Văn A, Bí thư Huyện ủy Giao Thủy, hy sinh năm 1968.",
    "Bộ trưởng Bộ Ngoại giao Nguyễn Văn A và Bộ trưởng Bộ Ngoại giao Trần Văn B tại Hà Nội tháng 10/1995.",
    "Chủ tịch Quốc hội Nguyễn Văn A khi đó đã tổng kết việc này.",
    "Người ký là ông Nguyễn Văn A, Giám đốc Sở Xây dựng tỉnh Phú Yên thời điểm đó.",
    "Văn bản do ông Nguyễn Văn A - Giám đốc Sở Xây dựng tỉnh Phú Yên lúc bấy giờ - ký.",
    "Đây là thời gian bà Trần Thị B giữ các cương vị Giám đốc Sở Y tế tỉnh Phú Yên, Bí thư Huyện ủy Sông Hinh.",
    "Sai phạm xảy ra ở thời kỳ ông Nguyễn Văn A đảm nhiệm cương vị Chủ tịch UBND tỉnh Phú Yên.",
    "Ông Nguyễn Văn A có khuyết điểm trong thời kỳ là Bí thư Đảng ủy, Tổng Giám đốc Tập đoàn Dầu khí Việt Nam.",
    "Ông Nguyễn Văn A bị khởi tố do những sai phạm khi còn giữ cương vị Giám đốc Sở Y tế tỉnh Phú Yên.",
    "Thời gian giữ chức Giám đốc Sở Y tế tỉnh Phú Yên, ông Nguyễn Văn A ký nhiều văn bản sai.",
    "Ông Nguyễn Văn A có hai nhiệm kỳ làm Chủ tịch UBND tỉnh Phú Yên.",
    "Ông từng là Bộ trưởng dưới thời Tổng thống Mỹ John Adam.",
    "Chủ trương có từ thời Thủ tướng Nguyễn Văn A.",
    "Tổng Bí thư Nguyễn Văn A đã ra đi mãi mãi.",
    "Sinh thời, Tổng Bí thư Nguyễn Văn A luôn quan tâm đến nông dân.",
    "Những bức ảnh của Tổng Bí thư Nguyễn Văn A lúc sinh thời.",
    "Ông nhận nhiệm vụ ám sát Toàn quyền Đông Dương Martin Adam ở Sa Diện.",
    "Bộ trưởng Ngoại giao Liên Xô Andrei Adam thăm Hà Nội.",
    "Ông Nguyễn Văn A bị kỷ luật vì vi phạm trong thời gian giữ chức Phó Chủ tịch UBND tỉnh Phú Yên.",
    "Ông Nguyễn Văn A chịu trách nhiệm với vai trò nguyên Bí thư Huyện ủy Sông Hinh.",
    "Trên cương vị Bí thư Đảng ủy, Giám đốc Sở Y tế tỉnh Phú Yên nhiệm kỳ 2016 - 2021, ông Nguyễn Văn A có sai phạm.",
    "Ông Nguyễn Văn A nói.\nTrên cương vị Bí thư Đảng ủy, Giám đốc Sở Y tế tỉnh Phú Yên giai đoạn 2008-2013, ông sai.",
    "Từng là Giám đốc Sở Y tế tỉnh Phú Yên, ông Nguyễn Văn A hiểu rõ khó khăn của ngành.",
    "Ông Nguyễn Văn A là Phó Chủ tịch UBND tỉnh Phú Yên trước khi nghỉ hưu.",
    "Ông Nguyễn Văn A, Bí thư Đảng ủy, Tổng Giám đốc Tổng công ty Thép Việt Nam giai đoạn 2008 - 2013, có lỗi.",
    "Ông Nguyễn Văn A đã từng kinh qua chức Giám đốc Sở Y tế tỉnh Phú Yên và Chủ tịch UBND huyện Sông Hinh.",
    "Ngày 12/3/2013, UBND tỉnh có văn bản do Phó Chủ tịch UBND tỉnh Phú Yên Nguyễn Văn A ký gửi các sở.",
    "Ngày 11/7/1995, Tổng thống Mỹ John Adam và Thủ tướng Nguyễn Văn A tuyên bố điều này.",
    "Trước lúc nghỉ hưu, ông Nguyễn Văn A là Phó Chủ tịch UBND tỉnh Phú Yên.",
    "Ông Nguyễn Văn A bị cảnh cáo do vi phạm trong quá trình giữ chức vụ Giám đốc Sở Y tế tỉnh Phú Yên.",
    "Ông Nguyễn Văn A bị cảnh cáo do vi phạm trong giai đoạn ông giữ chức vụ Giám đốc Sở Y tế tỉnh Phú Yên.",
    "Thời ông Nguyễn Văn A làm Chủ tịch UBND tỉnh Phú Yên, dự án được giao cho công ty này.",
    "Tại thời điểm ký, ông Nguyễn Văn A là Phó Chủ tịch UBND huyện Sông Hinh.",
    "Thời điểm xảy ra vụ việc, ông Nguyễn Văn A giữ chức Phó Chủ tịch UBND huyện Sông Hinh.",
    "Trong nhiệm kỳ 2010-2015, ông Nguyễn Văn A là Bí thư Huyện ủy Sông Hinh.",
    "Ông Nguyễn Văn A bị cảnh cáo và cho ra khỏi Bộ Chính trị.",
    "Hồi ấy, ông Nguyễn Văn A làm Chủ tịch UBND huyện Sông Hinh.",
    "Thời điểm đó, Bí thư Huyện ủy Sông Hinh là ông Nguyễn Văn A.",
    "Ông Nguyễn Văn A, Chủ tịch UBND tỉnh Phú Yên nhiệm kỳ trước, cho biết dự án đã được duyệt.",
    "Dự buổi gặp mặt có các đồng chí nguyên là Bí thư Huyện ủy Sông Hinh: Nguyễn Văn A, Trần Văn B.",
    "Dự buổi gặp mặt có nguyên các Phó Chủ tịch UBND tỉnh Phú Yên: Nguyễn Văn A, Trần Văn B.",
    "Bị cáo Nguyễn Văn A (nguyên Giám đốc Sở Y tế tỉnh Phú Yên) lĩnh án.\nTheo cáo trạng, ông Nguyễn Văn A, Giám đốc "
    "Sở Y tế tỉnh Phú Yên, đã ký hợp đồng.",
]
HELD = [
    "Tháng 11/2023, Đại tướng Nguyễn Văn A, Bộ trưởng Bộ Quốc phòng gửi điện cho các đơn vị.",
    "Năm 2010, xã có 200 hộ nghèo, Chủ tịch UBND xã Giao Tiến Nguyễn Văn A cho biết.",
    "Quan hệ phát triển sau chuyến thăm của Chủ tịch nước Nguyễn Văn A tới Tây Ban Nha năm 2022.",
    "Nữ hoàng Đan Mạch Margrethe II thăm nhà máy được xây dựng vào năm 2004.",
    "Phó Thủ tướng Nguyễn Văn A về thăm nhà máy được khánh thành vào năm 1997.",
    "Bộ trưởng Bộ Ngoại giao Nguyễn Văn A thăm trường thành lập năm 1995.",
    "Chủ tịch UBND tỉnh Phú Yên Nguyễn Văn A khi đó đang ở Hà Nội.",
    "Đây là thành tích của Giám đốc Sở Y tế tỉnh Phú Yên Nguyễn Văn A.",
    "Quan hệ hai nước dưới thời Tổng thống Mỹ John Adam rất tốt.",
    "Tổng Bí thư Nguyễn Văn A đã ra đi từ Hà Nội.",
    "Giám đốc Ngân hàng Đông Dương Nguyễn Văn A nói.",
    "Trên cương vị Bí thư Đảng ủy, Giám đốc Sở Y tế tỉnh Phú Yên nhiệm kỳ 2021 - 2026, ông Nguyễn Văn A làm tốt.",
    "Ông Nguyễn Văn A từng đến thăm Giám đốc Sở Y tế tỉnh Phú Yên Trần Văn B.",
    "Năm 2010, xã nghèo, theo văn bản mà Chủ tịch UBND xã Giao Tiến Nguyễn Văn A gửi các sở.",
    "Chủ tịch UBND tỉnh Phú Yên Nguyễn Văn A bổ nhiệm cán bộ trước khi nghỉ hè.",
    "Trong nhiệm kỳ 2020-2025, ông Nguyễn Văn A là Bí thư Huyện ủy Sông Hinh.",
    "Khi họp, ông Nguyễn Văn A là Phó Chủ tịch UBND huyện Sông Hinh.",
    "Ông Nguyễn Văn A, Ủy viên Bộ Chính trị, bị đề nghị ra khỏi Bộ Chính trị.",
    "Đồng thời ông Nguyễn Văn A làm Chủ tịch UBND tỉnh Phú Yên.",
    "Ông Nguyễn Văn A, nguyên Giám đốc Sở Y tế tỉnh Phú Yên, họp. Ông Nguyễn Văn A, Giám đốc Sở Y tế tỉnh "
    "Phú Yên, nói.",
]


@pytest.mark.parametrize("text", FORMER)
def test_what_was_held_then_is_held_no_more(text: str) -> None:
    tenures = bomay.extract(text, published="2024-04-30").tenures
    assert tenures
    assert {tenure.status.value for tenure in tenures} == {"former"}


@pytest.mark.parametrize("text", HELD)
def test_what_is_held_stays_so_beside_words_of_another_day(text: str) -> None:
    assert {tenure.status.value for tenure in bomay.extract(text, published="2024-04-30").tenures} == {"current"}


def test_no_case_went_missing() -> None:
    assert (len(FORMER), len(HELD)) == (50, 20)


@pytest.mark.parametrize(
    "text",
    [
        "Ông Nguyễn Văn A đảm nhiệm chức vụ này thay ông Trần Văn B.",
        "Ông Nguyễn Văn A thay ông Trần Văn B nghỉ hưu.",
        "Ông Nguyễn Văn A kế nhiệm ông Trần Văn B.",
    ],
)
def test_who_follows_in_the_post_just_given_has_a_predecessor(text: str) -> None:
    given = "Ông Nguyễn Văn A được bầu giữ chức Chủ tịch UBND tỉnh Phú Yên.\n"
    found = {(each.person, each.status.value) for each in bomay.extract(given + text, published="2024-04-30").tenures}
    assert found == {("Nguyễn Văn A", "incoming"), ("Trần Văn B", "former")}


def test_who_is_proposed_to_follow_another_follows_nobody_yet() -> None:
    given = "Ông Nguyễn Văn A được bầu giữ chức Chủ tịch UBND tỉnh Phú Yên.\n"
    text = given + "Tỉnh ủy giới thiệu ông Nguyễn Văn A thay ông Trần Văn B."
    assert {each.person for each in bomay.extract(text, published="2024-04-30").tenures} == {"Nguyễn Văn A"}


def test_who_only_speaks_for_another_follows_nobody() -> None:
    text = "Ông Nguyễn Văn A được bầu làm Chủ tịch UBND tỉnh Phú Yên.\nÔng Nguyễn Văn A phát biểu thay ông Trần Văn B."
    assert {each.person for each in bomay.extract(text, published="2024-04-30").tenures} == {"Nguyễn Văn A"}


def test_what_is_held_now_is_told_apart_from_what_was() -> None:
    text = "Ông Nguyễn Văn A, trước đây là Giám đốc Sở Y tế tỉnh Phú Yên, hiện là Phó Chủ tịch UBND tỉnh."
    found = [(each.role, each.status.value) for each in bomay.extract(text, published="2024-04-30").tenures]
    assert sorted(found) == [("Giám đốc", "former"), ("Phó Chủ tịch", "current")]
