"""Personnel acts: a sentence each, with every change that it tells and none else."""

import pytest

from bomay.claims.facts import read_facts
from bomay.model import Document, PartialDate

CASES = [
    ("Bộ trưởng Bộ Giao thông vận tải Nguyễn Văn A thôi làm thành viên Ủy ban Tài chính của Quốc hội.", []),
    ("HĐND huyện sẽ xem xét, bầu bổ sung Chủ tịch huyện Mê Linh là ông Nguyễn Văn A.", []),
    (
        "Đối với dự thảo đã được bổ sung vào Chương trình xây dựng luật, Chủ tịch Quốc hội Nguyễn Văn A đề nghị.",
        [],
    ),
    ("Ba ủy viên được bầu bổ sung lần này là bà Trần Thị B, vừa được giới thiệu làm Giám đốc Sở Y tế.", []),
    ("Luật Sửa đổi, bổ sung một số điều được Bộ trưởng Bộ Nội vụ Nguyễn Văn A trình Chính phủ.", []),
    ("Ông Nguyễn Văn A được bầu bổ sung vào Ban Bí thư.", ["Nguyễn Văn A | elected | Bí thư"]),
    (
        "Chủ tịch UBND tỉnh Đồng Nai đã bổ nhiệm ông Nguyễn Văn A trở thành Giám đốc Sở Y tế.",
        ["Nguyễn Văn A | appointed | Giám đốc"],
    ),
    (
        "Sau khi Quốc hội miễn nhiệm ông Nguyễn Văn A, bà Trần Thị B giữ quyền Chủ tịch nước.",
        [],
    ),
    (
        "Ông Nguyễn Văn A nhận kỷ luật cảnh cáo; Bộ Chính trị cho thôi chức Bí thư Ban cán sự đảng Bộ Y tế và Chủ tịch "
        "nước tạm đình chỉ công tác Bộ trưởng.",
        ["Nguyễn Văn A | disciplined", "Nguyễn Văn A | left | Bí thư"],
    ),
    (
        "Thủ tướng Nguyễn Văn A và Phó Thủ tướng Trần Văn B đã tới dâng hương, tưởng nhớ các đồng chí nguyên lãnh đạo "
        "Đảng qua các thời kỳ đã từ trần.",
        [],
    ),
    (
        "Ủy ban Kiểm tra khiển trách ông Nguyễn Văn A và kiểm điểm rút kinh nghiệm đối với ông Trần Văn B.",
        ["Nguyễn Văn A | disciplined"],
    ),
    (
        "Ông Nguyễn Văn A đảm nhiệm vị trí Chủ nhiệm Ủy ban Kiểm tra Kỷ luật Trung ương khóa 19.",
        [],
    ),
    ("Ông Nguyễn Văn A nói. Đầu năm 2019, có 1 đồng chí từ trần, Ban Chấp hành còn 109 đồng chí.", []),
    (
        "Cụ Nguyễn Văn B là thân phụ của đồng chí Nguyễn Văn A - Tổng Thư ký Tòa soạn báo Nhân Dân đã từ trần.",
        ["Nguyễn Văn B | died"],
    ),
    ("Đó là vận động viên Nguyễn Văn A giành huy chương vàng vô địch cử tạ thế giới 2017.", []),
    ("Dự lễ viếng Chủ tịch Hồ Chí Minh có Tổng Bí thư Nguyễn Văn A.", []),
    (
        "Quốc hội miễn nhiệm Bộ trưởng Bộ Giao thông vận tải đối với ông Nguyễn Văn A và Tổng Thanh tra Chính phủ "
        "Trần Văn B.",
        ["Nguyễn Văn A | left | Bộ trưởng"],
    ),
    ("Ông Jim Sample từ chức để phản đối việc Tổng thống Mỹ Donald Sample rút quân.", []),
    ("Tổng thống Donald Sample thất vọng về lá thư từ chức của Bộ trưởng Quốc phòng Mỹ James Sampleton.", []),
    ("Chừng nào chưa có ý kiến cho thôi thì vẫn phải đi làm, Bí thư Thành ủy Hà Nội Nguyễn Văn A nói.", []),
    (
        "Ông Nguyễn Văn A bị Ban Bí thư cách chức Trưởng Ban Nội chính Tỉnh ủy Yên Bái.",
        ["Nguyễn Văn A | left | Trưởng ban"],
    ),
    ("Băn khoăn vì sao Chủ tịch Đà Nẵng bị kỷ luật nhưng vẫn làm lãnh đạo, cử tri Nguyễn Văn A đề nghị nói rõ.", []),
    (
        "Quốc hội lấy phiếu tín nhiệm các chức danh do Quốc hội bầu hoặc phê chuẩn, ông Nguyễn Văn A được 362 phiếu "
        "(chiếm 72% tổng số đại biểu Quốc hội).",
        [],
    ),
    ("Ông Nguyễn Văn A được bổ nhiệm tạm thời trước khi trao lại cho Thủ tướng Singapore đương nhiệm.", []),
    ("Nhiều cử tri muốn Bộ trưởng Bộ Y tế Nguyễn Văn A từ chức.", []),
    (
        "Ông Nguyễn Văn A, cựu Phó Chủ tịch UBND tỉnh Thanh Hóa, bị cách chức do có sai phạm trong quá trình làm Giám "
        "đốc Sở Xây dựng.",
        ["Nguyễn Văn A | left | Phó Chủ tịch"],
    ),
    (
        "Ông Nguyễn Văn A được chỉ định tham gia Ban Chấp hành Đảng bộ để giới thiệu để HĐND quận bầu giữ chức Phó Chủ "
        "tịch UBND quận Cẩm Lệ.",
        [],
    ),
    (
        "Trước khi được bổ nhiệm, ông Nguyễn Văn A làm Chủ tịch UBND huyện Lý Nhân.",
        [],
    ),
    (
        "Thủ tướng quyết định thi hành kỷ luật bằng hình thức cảnh cáo đối với ông Nguyễn Văn A, nguyên Phó Chủ tịch "
        "UBND tỉnh Yên Bái.",
        ["Nguyễn Văn A | disciplined"],
    ),
    ("Ủy ban Kiểm tra đề nghị thi hành kỷ luật bằng hình thức cảnh cáo đối với ông Nguyễn Văn A.", []),
    ("Ban Thường vụ Thành ủy thống nhất đề xuất kỷ luật ông Nguyễn Văn A.", []),
    ("Theo đề xuất của Thành ủy, Ban Bí thư đã kỷ luật ông Nguyễn Văn A.", ["Nguyễn Văn A | disciplined"]),
    ("Việc kỷ luật ông Nguyễn Văn A cũng thuộc thẩm quyền của Ban Bí thư.", []),
    ("Ủy ban Kiểm tra không có thẩm quyền thi hành kỷ luật ông Nguyễn Văn A.", []),
    ("Cơ quan có thẩm quyền đã kỷ luật khai trừ ông Nguyễn Văn A.", ["Nguyễn Văn A | disciplined"]),
    ("Xử lý kỷ luật chưa phải là xong Tại cuộc tiếp xúc, cử tri Nguyễn Văn A đề nghị làm rõ.", []),
    ("Ông Nguyễn Văn A phát biểu. “Nguyên là Bí thư Tỉnh ủy cũng bị kỷ luật” – ông cho hay.", []),
    ("Ông Nguyễn Văn A vắng mặt. Đầu năm, ông bị kỷ luật cảnh cáo.", ["Nguyễn Văn A | disciplined"]),
    ("Bộ trưởng lập Hội đồng kỷ luật để xem xét hình thức kỷ luật đối với công chức Nguyễn Văn A.", []),
    (
        "Quốc hội miễn nhiệm chức Chủ tịch nước và cho thôi làm nhiệm vụ đại biểu Quốc hội đối với ông Nguyễn Văn A.",
        ["Nguyễn Văn A | left | Chủ tịch nước", "Nguyễn Văn A | left | Đại biểu"],
    ),
    (
        "Ông Nguyễn Văn A giữ chức Bí thư Tỉnh ủy Hòa Bình thay cho ông Trần Văn B được bầu làm Phó Chủ tịch nước.",
        ["Trần Văn B | elected | Phó Chủ tịch nước"],
    ),
    (
        "Tang lễ Tổng Bí thư Nguyễn Văn A được tổ chức trọng thể.",
        ["Nguyễn Văn A | died"],
    ),
    ("Chủ tịch Quốc hội Trần Thị B bỏ phiếu; Chủ tịch nước bổ nhiệm các ông có tên sau đây làm Thẩm phán.", []),
    (
        "Điều động ông Nguyễn Văn A, Chủ nhiệm Ủy ban Dân tộc, thôi giữ chức Bí thư Ban cán sự đảng Ủy ban Dân tộc, "
        "giữ chức Bí thư Tỉnh ủy Hà Giang.",
        ["Nguyễn Văn A | left | Bí thư", "Nguyễn Văn A | transferred | Bí thư"],
    ),
    (
        "Bộ Chính trị phân công bà Trần Thị B, Phó Bí thư Thường trực Thành ủy, điều hành Thành ủy Hà Nội cho đến khi "
        "kiện toàn được chức danh Bí thư Thành ủy.",
        [],
    ),
    (
        "Trước đó, Quốc hội đã tiến hành quy trình miễn nhiệm chức vụ Chủ tịch Quốc hội đối với ông Nguyễn Văn A.",
        ["Nguyễn Văn A | left | Chủ tịch"],
    ),
    (
        "Sau khi Quốc hội miễn nhiệm Chủ tịch nước Nguyễn Văn A, bà Trần Thị B giữ quyền Chủ tịch nước.",
        ["Nguyễn Văn A | left | Chủ tịch nước"],
    ),
    (
        "Ông Nguyễn Văn A được Quốc hội phê chuẩn giữ chức Bộ trưởng Bộ Xây dựng.",
        ["Nguyễn Văn A | appointed | Bộ trưởng"],
    ),
    (
        "Tháng 6-2018, Bộ trưởng Bộ Công an bổ nhiệm ông Nguyễn Văn A làm Giám đốc Công an tỉnh Đắk Lắk.",
        ["Nguyễn Văn A | appointed | Giám đốc"],
    ),
    (
        "Bên cạnh ông Nguyễn Văn A vừa được Bộ Chính trị chuẩn y giữ chức Phó Chủ nhiệm Ủy ban Kiểm tra Trung ương, "
        "Ủy ban có các Phó Chủ nhiệm khác, gồm: ông Trần Văn B, ông Lê Văn C.",
        ["Nguyễn Văn A | appointed | Phó Chủ nhiệm"],
    ),
    (
        "Ban Bí thư thi hành kỷ luật các đồng chí: Nguyễn Văn A, nguyên Chủ tịch UBND tỉnh Đồng Nai bằng hình thức "
        "cách chức; Trần Văn D, nguyên Phó Giám đốc Sở Y tế bằng hình thức khai trừ; khiển trách đồng chí Lê Thị C.",
        ["Nguyễn Văn A | disciplined", "Trần Văn D | disciplined", "Lê Thị C | disciplined"],
    ),
    (
        "Ban Bí thư quyết định thi hành kỷ luật cách chức Ủy viên Ban Thường vụ Tỉnh ủy đối với ông Nguyễn Văn A.",
        ["Nguyễn Văn A | disciplined", "Nguyễn Văn A | left | Ủy viên"],
    ),
    (
        "Tỉnh ủy quyết định kỷ luật với hình thức cách chức Bí thư Đảng ủy xã Minh Tân đối với ông Nguyễn Văn An (Bí "
        "thư Đảng ủy, Chủ tịch UBND xã).",
        ["Nguyễn Văn An | disciplined", "Nguyễn Văn An | left | Bí thư"],
    ),
    ("Tỉnh ủy kỷ luật bằng hình thức cách chức đối với ông Nguyễn Văn An.", ["Nguyễn Văn An | disciplined"]),
    (
        "Tỉnh ủy đề nghị xem xét, thi hành kỷ luật bằng hình thức cách chức Chủ tịch Hội Nông dân tỉnh Hà Nam đối với "
        "ông Nguyễn Văn An.",
        [],
    ),
    ("Bộ Nội vụ chưa có phương án xử lý kỷ luật bà Trần Thị Bình.", []),
    (
        "Thủ tướng phê chuẩn kết quả bầu chức vụ Phó Chủ tịch UBND thành phố Hải Phòng đối với ông Nguyễn Văn A - Giám "
        "đốc Sở Công Thương; bà Trần Thị B - Chủ tịch Liên đoàn Lao động và ông Lê Văn C - Chánh Văn phòng.",
        [f"{name} | elected | Phó Chủ tịch" for name in ("Nguyễn Văn A", "Trần Thị B", "Lê Văn C")],
    ),
    (
        "Miễn nhiệm chức Phó Chủ tịch UBND thành phố Hải Phòng đối với bà Trần Thị B, Lê Văn C nghỉ hưu theo quy định.",
        ["Trần Thị B | left | Phó Chủ tịch", "Lê Văn C | left | Phó Chủ tịch"],
    ),
    (
        "HĐND tỉnh miễn nhiệm Phó Chủ tịch UBND tỉnh Thái Nguyên đối với ông Nguyễn Văn A, bà Trần Thị B giữ quyền "
        "Giám đốc Sở Y tế.",
        ["Nguyễn Văn A | left | Phó Chủ tịch"],
    ),
    (
        "Miễn nhiệm chức Phó Chủ tịch UBND thành phố Hải Phòng đối với ông Nguyễn Văn A, để nhận nhiệm vụ mới là Phó "
        "Bí thư Thành ủy; với ông Lê Văn C để nhận nhiệm vụ khác.",
        ["Nguyễn Văn A | left | Phó Chủ tịch"],
    ),
    (
        "Ông Nguyễn Văn A bị cách hết chức vụ trong Đảng, cho thôi làm Thành ủy viên Đà Nẵng.",
        ["Nguyễn Văn A | disciplined", "Nguyễn Văn A | left | Ủy viên"],
    ),
    (
        "Ông Nguyễn Văn A chuyển công tác, làm Phó Trưởng ban Ban Nội chính Tỉnh ủy Hà Tĩnh; còn bà Trần Thị B nghỉ.",
        ["Nguyễn Văn A | transferred | Phó Trưởng ban"],
    ),
    (
        "Đại hội bầu ông Nguyễn Văn A, ông Trần Văn B làm Bí thư Huyện ủy Đại Từ và Phó Bí thư Huyện ủy Đại Từ.",
        ["Nguyễn Văn A | elected | Bí thư", "Trần Văn B | elected | Phó Bí thư"],
    ),
    (
        "Bộ Chính trị đã quyết định phân công Đại tướng Nguyễn Văn A, Ủy viên Bộ Chính trị, tham gia Ban Bí thư và giữ "
        "chức Thường trực Ban Bí thư.",
        ["Nguyễn Văn A | appointed | Bí thư", "Nguyễn Văn A | appointed | Thường trực"],
    ),
    ("Theo quyết định phân công của Bộ Chính trị, ông Nguyễn Văn A giữ chức Bí thư Tỉnh ủy Phú Yên.", []),
    ("Ông là em trai của Thiếu tướng Nguyễn Văn A, người đã qua đời năm 2009.", ["Nguyễn Văn A | died"]),
    ("Ông Nguyễn Văn A nhắc đến những người đã qua đời trong trận lũ.", []),
    ("Ông Nguyễn Văn A nói nhiều đồng đội đã qua đời mà chưa được công nhận.", []),
    ("Ông Nguyễn Văn A, Chủ tịch UBND tỉnh Lào Cai, có thể từ chức trong năm nay.", []),
    (
        "Tháng 8/2017, Ban Thường vụ Tỉnh ủy quyết định điều chuyển ông Nguyễn Văn A giữ chức Bí thư Huyện ủy Bảo Yên.",
        ["Nguyễn Văn A | transferred | Bí thư"],
    ),
    ("“Năm 2018 sẽ phân công Phó Bí thư Thường trực Thành ủy chỉ đạo trực tiếp”, ông Nguyễn Văn A nói.", []),
    ("“Mưa này không sao, quyết giữ kỷ luật không bỏ chốt” - ông Nguyễn Văn A nói.", []),
    ("Theo phân công của Thủ tướng, Phó Thủ tướng Nguyễn Văn A trả lời các đại biểu Quốc hội.", []),
    ("Ủy ban kỷ luật cảnh cáo ông Nguyễn Văn A.", ["Nguyễn Văn A | disciplined"]),
    (
        "Ông Nguyễn Văn A, Phó Bí thư Huyện ủy Bảo Yên, được bầu giữ chức vụ Bí thư.",
        ["Nguyễn Văn A | elected | Bí thư"],
    ),
    ("Tổng Bí thư Nguyễn Văn A nhấn mạnh: “Năm 2018 đã xử lý nhiều cán bộ, kể cả cán bộ nghỉ hưu”.", []),
    ("Đoàn giải quyết khiếu nại kỷ luật Đảng nghe khiếu nại của các ông Nguyễn Văn A, Trần Văn B.", []),
    (
        "Ông Nguyễn Văn A, người vừa được bổ nhiệm chiều nay, nguyên là Phó Bí thư Tỉnh ủy Sơn La.",
        [],
    ),
    (
        "Tháng 7/1986, Tổng Bí thư Nguyễn Văn A từ trần, tại hội nghị, ông K. đang làm Chủ tịch được bầu giữ chức "
        "Tổng Bí thư.",
        ["Nguyễn Văn A | died | Tổng Bí thư"],
    ),
    (
        "Ông Nguyễn Văn A được phân công làm Bí thư Thành ủy Huế thay ông Trần Văn B, người bị Ban Chấp hành Trung "
        "ương cho thôi chức vụ Ủy viên Trung ương Đảng.",
        ["Nguyễn Văn A | appointed | Bí thư", "Trần Văn B | left | Ủy viên"],
    ),
    ("Ông Nguyễn Văn A, Bí thư Tỉnh ủy Lào Cai, xác nhận mình đã xin thôi nhiệm vụ, nghỉ hưu trước tuổi.", []),
    (
        "Trước khi được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Lào Cai vào tháng 7/2015, bà Trần Thị B là Phó Chủ tịch "
        "UBND huyện Bảo Yên.",
        ["Trần Thị B | appointed | Giám đốc"],
    ),
    (
        "Miễn nhiệm ông Nguyễn Văn A, nguyên Giám đốc Sở Y tế và ông Trần Văn B, nguyên Trưởng Ban Dân tộc tỉnh.",
        ["Nguyễn Văn A | left | Giám đốc", "Trần Văn B | left | Trưởng ban"],
    ),
    (
        "Ủy ban Kiểm tra Tỉnh ủy triển khai quyết định về việc khai trừ ra khỏi Đảng đối với ông Nguyễn Văn A.",
        ["Nguyễn Văn A | disciplined"],
    ),
    ("Ông Nguyễn Văn A cho biết những người sai phạm đã bị kỷ luật.", []),
    ("Hôm nay, Quốc hội sẽ phê chuẩn việc bổ nhiệm chức vụ Bộ trưởng Bộ Y tế với ông Nguyễn Văn A.", []),
    (
        "Thủ tướng phê chuẩn việc miễn nhiệm chức vụ Chủ tịch UBND tỉnh Bắc Ninh đối với ông Nguyễn Văn A; phê chuẩn "
        "việc bầu chức vụ Phó Chủ tịch UBND tỉnh Bắc Ninh đối với ông Trần Văn B.",
        ["Nguyễn Văn A | left | Chủ tịch", "Trần Văn B | elected | Phó Chủ tịch"],
    ),
    (
        "Ông Trần Văn T trao quyết định phê chuẩn của Thủ tướng Nguyễn Văn P về kết quả bầu bổ sung ông Lê Văn V làm "
        "Phó Chủ tịch UBND tỉnh Yên Bái.",
        ["Lê Văn V | elected | Phó Chủ tịch"],
    ),
    ("Luật sư Nguyễn Văn A cho rằng dù bà Thanh bị kỷ luật vẫn có quyền tiếp xúc cử tri.", []),
    (
        "Ông Nguyễn Văn A (Bí thư Đảng ủy xã), bà Trần Thị B (Chủ tịch UBND xã) bị kỷ luật cảnh cáo.",
        ["Nguyễn Văn A | disciplined", "Trần Thị B | disciplined"],
    ),
    (
        "HĐND tỉnh bãi nhiệm tư cách đại biểu HĐND tỉnh Lào Cai đối với ông Nguyễn Văn A. Ông Nguyễn Văn A bị bãi "
        "nhiệm đại biểu HĐND.",
        ["Nguyễn Văn A | left | Đại biểu"],
    ),
    ("“Ban đã thống nhất hình thức kỷ luật cảnh cáo với ông Duyên”, ông Nguyễn Văn A, Bí thư Tỉnh ủy, cho biết.", []),
    ("Liên quan đến bổ nhiệm Giám đốc Sở Y tế tỉnh Lào Cai, ông Nguyễn Văn A, Thứ trưởng Bộ Nội vụ cho biết.", []),
    (
        "Ông Nguyễn Văn A, người vừa được bổ nhiệm chiều nay, nguyên là Phó Bí thư Tỉnh ủy, Chủ nhiệm Ủy ban Kiểm tra "
        "Tỉnh ủy Sơn La.",
        [],
    ),
    (
        "Quốc hội thông qua đề nghị của Thủ tướng phê chuẩn miễn nhiệm chức vụ Bộ trưởng Bộ Nội vụ đối với ông Nguyễn "
        "Văn A và Bộ trưởng Bộ Y tế đối với ông Trần Văn B.",
        ["Nguyễn Văn A | left | Bộ trưởng", "Trần Văn B | left | Bộ trưởng"],
    ),
    (
        "Quốc hội bầu ông Nguyễn Văn A giữ chức Phó Chủ tịch Quốc hội, ông Trần Văn B giữ chức Viện trưởng VKSND.",
        ["Nguyễn Văn A | elected | Phó Chủ tịch", "Trần Văn B | elected | Viện trưởng"],
    ),
    ("Bà Trần Thị B cho biết ông Nguyễn Văn A tiếp tục tái đắc cử còn Thủ tướng Lê Văn C về hưu.", []),
    (
        "Từ tháng 4.2006, ông Nguyễn Văn A được bầu vào Bộ Chính trị và từ tháng 6.2006, ông được phân công làm Bí thư "
        "Thành ủy Huế.",
        ["Nguyễn Văn A | elected | Ủy viên", "Nguyễn Văn A | appointed | Bí thư"],
    ),
    (
        "Ban Bí thư chỉ định ông Nguyễn Văn A, Thứ trưởng Bộ Y tế, giữ chức Phó Bí thư Tỉnh ủy Lâm Đồng và giới thiệu "
        "để bầu giữ chức Chủ tịch UBND tỉnh Lâm Đồng.",
        ["Nguyễn Văn A | appointed | Phó Bí thư"],
    ),
    (
        "Trung ương đã bầu ông Nguyễn Văn A làm Chủ nhiệm Ủy ban Kiểm tra Trung ương, thay cho ông Trần Văn B.",
        ["Nguyễn Văn A | elected | Chủ nhiệm"],
    ),
    (
        "Ông Nguyễn Văn A và ông Trần Văn B nhận kỷ luật cảnh cáo, ông Lê Văn C chưa bị xem xét.",
        ["Nguyễn Văn A | disciplined", "Trần Văn B | disciplined"],
    ),
    (
        "Bộ Chính trị quyết định bà Trần Thị B thôi chức vụ Trưởng Ban Dân vận Trung ương.",
        ["Trần Thị B | left | Trưởng ban"],
    ),
    (
        "Phó Chủ tịch UBND tỉnh Lào Cai được bầu là các ông Nguyễn Văn A, Trần Văn B.",
        ["Nguyễn Văn A | elected | Phó Chủ tịch", "Trần Văn B | elected | Phó Chủ tịch"],
    ),
    (
        "Quốc hội đồng ý cho thôi nhiệm vụ đại biểu Quốc hội đối với ông Nguyễn Văn A.",
        ["Nguyễn Văn A | left | Đại biểu"],
    ),
    (
        "Ông Nguyễn Văn A được Tổng thống Lê Văn B chỉ định làm Thủ tướng Pháp.",
        ["Nguyễn Văn A | appointed | Thủ tướng"],
    ),
    (
        "Ông Nguyễn Văn A, Thứ trưởng Bộ Ngoại giao, nguyên Đại sứ Việt Nam tại Nga, nghỉ hưu từ ngày 1/2/2018.",
        ["Nguyễn Văn A | left | Thứ trưởng"],
    ),
    (
        "Ông Nguyễn Văn A, Phó Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Bình Dương nghỉ hưu.",
        ["Nguyễn Văn A | left | Phó Bí thư", "Nguyễn Văn A | left | Chủ tịch"],
    ),
    ("Không chấp hành, ông Nguyễn Văn A sẽ bị xử lý kỷ luật.", []),
    ("Trả lời về chương trình bầu Chủ tịch nước với ông Nguyễn Văn A, Bộ trưởng Bộ Công an, ông Trần Văn B nói.", []),
    (
        "Ủy ban cảnh cáo ông Nguyễn Văn A, Phó Chủ tịch HĐND xã; riêng ông Trần Văn B đang điều trị nên chưa tổ chức "
        "xét kỷ luật.",
        ["Nguyễn Văn A | disciplined"],
    ),
    (
        "Ông Nguyễn Văn A được phân công thôi giữ chức Phó Bí thư Tỉnh ủy Hà Giang để giữ chức Bí thư Tỉnh ủy Hà Nam.",
        ["Nguyễn Văn A | left | Phó Bí thư", "Nguyễn Văn A | appointed | Bí thư"],
    ),
    ("Ba cán bộ bị kỷ luật vì liên quan vụ Nguyễn Văn A. Ông Trần Văn B nói.", []),
    ("Hai cán bộ bị cách chức sau vụ án của ông Nguyễn Văn A.", []),
    (
        "Các ông Trần Văn B - Chủ tịch UBND huyện Lục Yên - và ông Nguyễn Văn A - Phó Chủ tịch UBND huyện Lục Yên - đã "
        "bị kỷ luật khiển trách.",
        ["Nguyễn Văn A | disciplined", "Trần Văn B | disciplined"],
    ),
    ("Sáng 5/5, Lễ truy điệu Đại tướng Nguyễn Văn A được tổ chức.", ["Nguyễn Văn A | died"]),
    # called by an initial or a name that was not read: none of those spoken of, unless he is called so
    ("Bà Nguyễn Thị Sáu khẳng định không có ý kiến. Cô M. đã bị thi hành kỷ luật.", []),
    ("Bà Nguyễn Thị Sáu không có ý kiến. Riêng bà Nga bị cảnh cáo về mặt Đảng.", []),
    (
        "Ông Nguyễn Văn Đức nhận nhiệm vụ. Ông Đức được bổ nhiệm giữ chức Giám đốc Sở Tài chính tỉnh Sơn La.",
        ["Nguyễn Văn Đức | appointed | Giám đốc"],
    ),
    # who holds the like beside the one elected
    (
        "HĐND bầu ông Nguyễn Văn An làm Phó Chủ tịch UBND tỉnh Sơn La. Ngoài ông An, UBND tỉnh Sơn La có các Phó Chủ "
        "tịch gồm ông Trần Văn B, Lê Văn C.",
        ["Nguyễn Văn An | elected | Phó Chủ tịch"],
    ),
    (
        "Lễ viếng nguyên Bộ trưởng Bộ Nội vụ Nguyễn Văn A được tổ chức trọng thể.",
        ["Nguyễn Văn A | died"],
    ),
    ("Sự ra đi của ông Nguyễn Văn A làm công ty khó khăn.", []),
    ("Việc kỷ luật những cán bộ liên quan đến chuyện đưa ông Nguyễn Văn A về tỉnh là chưa công bằng.", []),
    ("Bộ Chính trị quyết định mức kỷ luật ông Nguyễn Văn A trong tháng 12.", []),
    (
        "Ông Nguyễn Văn A - Ủy viên Trung ương Đảng, được phân công làm Bí thư Thành ủy Đà Nẵng, trong bối cảnh nguyên "
        "Bí thư bị cách chức, tập thể Thường vụ Thành ủy và Chủ tịch UBND thành phố bị cảnh cáo.",
        ["Nguyễn Văn A | appointed | Bí thư"],
    ),
    ("Bộ Quốc phòng đang làm thủ tục trình cấp có thẩm quyền kỷ luật Đô đốc Nguyễn Văn A.", []),
    ("UBND tỉnh yêu cầu nâng mức kỷ luật lên cảnh cáo đối với ông Nguyễn Văn A.", []),
    (
        "Ông Nguyễn Văn A được bổ nhiệm làm Giám đốc Sở Y tế Đà Nẵng, thay ông Trần Văn B đã luân chuyển về làm Bí thư "
        "Quận ủy Cẩm Lệ.",
        ["Nguyễn Văn A | appointed | Giám đốc", "Trần Văn B | transferred | Bí thư"],
    ),
    (
        "Tháng 12/1986, ông Nguyễn Văn A được bầu vào Bộ Chính trị, được phân công làm thường trực Ban Bí thư Trung "
        "ương Đảng.",
        ["Nguyễn Văn A | appointed | Thường trực", "Nguyễn Văn A | elected | Ủy viên"],
    ),
    (
        "Các đại biểu đã bầu bà Trần Thị A giữ chức Phó Chủ tịch UBND tỉnh Bạc Liêu, thay cho ông Nguyễn Văn B đã về "
        "làm Bí thư Thành ủy Bạc Liêu.",
        ["Trần Thị A | elected | Phó Chủ tịch"],
    ),
    (
        "Ông Nguyễn Văn A được phân công làm Phó Bí thư Thành ủy Đà Nẵng thay ông Trần Văn B bị kỷ luật, ông nghỉ.",
        ["Nguyễn Văn A | appointed | Phó Bí thư", "Trần Văn B | disciplined"],
    ),
    ("Bộ trưởng cảnh cáo nghiêm khắc Giám đốc Ban Quản lý - ông Nguyễn Văn A vì không bám sát công trường.", []),
    ("Cán bộ này bị kỷ luật sau khi phường nhận được đơn của bà Trần Thị B.", []),
    ("Huyện đã thu hồi quyết định bổ nhiệm Phó Chánh Văn phòng Huyện ủy Lục Yên đối với ông Nguyễn Văn A.", []),
    ("Bà Trần Thị B nuôi tôi. Năm tôi học lớp 11, bà qua đời vì bệnh.", []),
]


@pytest.mark.parametrize(("text", "expected"), CASES)
def test_sentence_tells_its_acts(text: str, expected: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    found = [" | ".join(filter(None, (claim.person, claim.kind.value, claim.role))) for claim in facts.changes]
    assert sorted(found) == sorted(expected)


def test_each_act_of_a_sentence_has_the_day_behind_it() -> None:
    text = (
        "Ông Nguyễn Văn A được điều động giữ chức Phó Trưởng Ban Nội chính Trung ương vào tháng 4/2013, trước khi được "
        "bầu làm Viện trưởng VKSND Tối cao vào tháng 4/2016."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024, 8, 1), source=None))
    found = {claim.kind.value: claim.date.to_iso() for claim in facts.changes if claim.date is not None}
    assert found == {"transferred": "2013-04", "elected": "2016-04"}


def test_the_one_who_decides_gets_no_post_of_it() -> None:
    text = "Tháng 6-2018, Bộ trưởng Bộ Công an bổ nhiệm ông Nguyễn Văn A làm Giám đốc Công an tỉnh Đắk Lắk."
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [tenure.role for tenure in facts.tenures] == ["Giám đốc"]


@pytest.mark.parametrize(("published", "status"), [(2024, "current"), (2027, "former")])
def test_a_post_of_a_life_is_held_while_its_term_runs(published: int, status: str) -> None:
    text = "Ông Nguyễn Văn A sinh năm 1970. Tháng 7/2021, ông A được bầu làm đại biểu Quốc hội khóa XV."
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(published), source=None))
    assert [(tenure.role, tenure.term, tenure.status.value) for tenure in facts.tenures] == [
        ("Đại biểu", "khóa XV", status)
    ]


def test_each_life_is_its_own_persons() -> None:
    text = (
        "Ông Nguyễn Văn A 51 tuổi, quê ở tỉnh Đồng Tháp. Tháng 6/2013, ông được bổ nhiệm làm Thứ trưởng Bộ Y tế.\n\n"
        "Ông A phát biểu.\n\n"
        "Bà Trần Thị B 53 tuổi, quê ở tỉnh Bạc Liêu. Năm 2014, bà được luân chuyển làm Phó Bí thư Tỉnh ủy Bạc Liêu."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [(claim.person, claim.role) for claim in facts.changes] == [
        ("Nguyễn Văn A", "Thứ trưởng"),
        ("Trần Thị B", "Phó Bí thư"),
    ]


def test_an_act_told_to_be_earlier_has_no_date_of_the_later() -> None:
    text = (
        "Ngày 9/6/2014, HĐND tỉnh bầu ông Nguyễn Văn A giữ chức Chủ tịch UBND tỉnh Bạc Liêu, vì một tháng trước đó "
        "ông Trần Văn B qua đời."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [(claim.person, claim.date is None) for claim in facts.changes] == [
        ("Nguyễn Văn A", False),
        ("Trần Văn B", True),
    ]


def test_a_pronoun_means_nobody_of_the_other_sex() -> None:
    text = (
        "Ông Nguyễn Văn A được bầu làm Chủ tịch UBND tỉnh Lào Cai. Ông A sinh năm 1960.\n\nÔng A nói. Ông A cười.\n\n"
        "Bà Trần Thị B phát biểu. Từ tháng 6/2013, Tỉnh ủy điều động bà làm Chủ tịch Liên đoàn Lao động tỉnh Lào Cai."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [(claim.person, claim.kind.value) for claim in facts.changes] == [
        ("Nguyễn Văn A", "elected"),
        ("Trần Thị B", "transferred"),
    ]


def test_the_day_of_a_regulation_is_not_that_of_the_act_based_on_it() -> None:
    text = (
        "Căn cứ Quy định số 102-QĐ/TW, ngày 15-12-2017 của Bộ Chính trị, Ban Bí thư quyết định thi hành kỷ luật ông "
        "Nguyễn Văn A bằng hình thức cảnh cáo."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [(claim.kind.value, claim.date) for claim in facts.changes] == [("disciplined", None)]


def test_a_life_ends_where_others_are_told_of() -> None:
    text = (
        "Ông Nguyễn Văn A sinh năm 1965, từng giữ chức Bí thư Huyện ủy Bảo Yên.\n\nCũng tại kỳ họp này, HĐND tỉnh "
        "đã bầu ông Trần Văn B làm Phó Chủ tịch UBND tỉnh Lào Cai."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [(claim.person, claim.kind.value) for claim in facts.changes] == [("Trần Văn B", "elected")]


def test_who_is_in_the_list_of_a_body_set_up_is_appointed() -> None:
    text = (
        "Ngày 18/11/2024, Thủ tướng ký Quyết định số 1/QĐ-TTg thành lập Ban Chỉ đạo phòng, chống ma túy. Trưởng Ban "
        "Chỉ đạo là Thủ tướng Nguyễn Văn A. Các Phó Trưởng ban gồm: Phó Thủ tướng Trần Văn B (Phó Trưởng ban Thường "
        "trực); Bộ trưởng Bộ Nội vụ Lê Thị C."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [claim.kind.value for claim in facts.changes] == ["appointed"] * 3
    board = "Ban Chỉ đạo phòng, chống ma túy"
    assert {(claim.person, claim.role) for claim in facts.tenures if claim.body.name == board} == {
        ("Nguyễn Văn A", "Trưởng ban"),
        ("Trần Văn B", "Phó Trưởng ban Thường trực"),
        ("Lê Thị C", "Phó Trưởng ban"),
    }


def test_of_two_people_and_two_offices_each_has_his_own() -> None:
    text = "Ông Nguyễn Văn A và bà Trần Thị B được bổ nhiệm làm Giám đốc Sở Du lịch và Sở Nội vụ tỉnh Phú Yên."
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [(claim.person, claim.body and claim.body.name) for claim in facts.changes] == [
        ("Nguyễn Văn A", "Sở Du lịch tỉnh Phú Yên"),
        ("Trần Thị B", "Sở Nội vụ tỉnh Phú Yên"),
    ]
    text = "Ông Nguyễn Văn A và bà Trần Thị B được bầu làm Phó Bí thư Huyện ủy, Phó Chủ tịch UBND huyện Lục Yên."
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert len(facts.changes) == 4


def test_seats_are_told_before_the_founding_and_in_lines() -> None:
    text = (
        "Theo đó, Phó Thủ tướng Nguyễn Văn A là Trưởng Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm.\n\n"
        "Bộ trưởng Bộ Công Thương Trần Thị B; Bộ trưởng Bộ Nội vụ Lê Văn C là Phó Trưởng ban Ban Chỉ đạo.\n\n"
        "Các ủy viên Ban Chỉ đạo gồm:\n\nThứ trưởng Bộ Y tế Phạm Thị D (Ủy viên thường trực)\n\n"
        "Phó Chủ tịch Hội Nông dân Việt Nam Võ Văn Đ.\n\n"
        "Trước đó, Thủ tướng ký Quyết định số 9/QĐ-TTg ngày 28/8/2024 kiện toàn Ban Chỉ đạo liên ngành Trung ương về "
        "an toàn thực phẩm."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [claim.kind.value for claim in facts.changes] == ["appointed"] * 5
    board = "Ban Chỉ đạo liên ngành Trung ương về an toàn thực phẩm"
    assert {(claim.person, claim.role) for claim in facts.tenures if claim.body.name == board} == {
        ("Nguyễn Văn A", "Trưởng ban"),
        ("Trần Thị B", "Phó Trưởng ban"),
        ("Lê Văn C", "Phó Trưởng ban"),
        ("Phạm Thị D", "Ủy viên Thường trực"),
        ("Võ Văn Đ", "Ủy viên"),
    }


def test_a_body_told_with_its_head_seats_him_without_an_act() -> None:
    text = "Ban tổ chức lễ tang gồm 27 thành viên do ông Nguyễn Văn A làm Trưởng ban."
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert facts.changes == ()
    assert [(claim.role, claim.body and claim.body.name, claim.status.value) for claim in facts.tenures] == [
        ("Trưởng ban", "Ban Tổ chức lễ tang", "current")
    ]


def test_a_body_set_up_under_one_head_or_for_a_funeral_appoints_nobody() -> None:
    text = "Thủ tướng đã thành lập Ban Chỉ đạo phòng, chống ma túy do Phó Thủ tướng Nguyễn Văn A làm Trưởng ban."
    assert read_facts(Document(id="x", title=None, text=text, published=None, source=None)).changes == ()
    text = (
        "Ban Bí thư quyết định thành lập Ban Lễ tang. Trưởng Ban Lễ tang là ông Nguyễn Văn A. Các Phó Trưởng ban gồm: "
        "ông Trần Văn B, bà Lê Thị C."
    )
    assert read_facts(Document(id="x", title=None, text=text, published=None, source=None)).changes == ()


def test_who_is_moved_away_from_a_house_leaves_the_partys_lead_in_it() -> None:
    text = (
        "Bộ Chính trị điều động ông Nguyễn Văn A, Tổng Giám đốc Đài Truyền hình Việt Nam, giữ chức Bí thư Tỉnh ủy Phú "
        "Yên. Ông Nguyễn Văn A là Bí thư Đảng ủy Đài Truyền hình Việt Nam."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    statuses = {claim.body.name: claim.status.value for claim in facts.tenures}
    assert statuses["Đảng ủy Đài Truyền hình Việt Nam"] == statuses["Đài Truyền hình Việt Nam"] == "former"


def test_a_secretary_of_the_party_keeps_his_office() -> None:
    text = "Trung ương bầu ông Nguyễn Văn A, Trưởng Ban Tổ chức Trung ương, vào Ban Bí thư."
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert {claim.role: claim.status.value for claim in facts.tenures} == {
        "Trưởng ban": "current",
        "Bí thư": "incoming",
    }


def test_a_body_only_proposed_seats_nobody() -> None:
    text = "Bộ đề nghị thành lập Ban Chỉ đạo phòng, chống ma túy; Trưởng Ban Chỉ đạo là Thủ tướng Nguyễn Văn A."
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert facts.changes == ()


def test_the_day_of_a_birth_is_not_that_of_the_act() -> None:
    text = (
        "Ngày 5/3/2018, UBND tỉnh Yên Bái bổ nhiệm ông Nguyễn Văn A, sinh ngày 26/11/1967, giữ chức Giám đốc Sở Y tế."
    )
    for words, date in ((text, PartialDate(2018, 3, 5)), (text.removeprefix("Ngày 5/3/2018, "), None)):
        facts = read_facts(Document(id="x", title=None, text=words, published=PartialDate(2018), source=None))
        assert [(claim.kind.value, claim.date) for claim in facts.changes] == [("appointed", date)]


def test_who_is_stripped_of_all_posts_in_the_party_leaves_each() -> None:
    text = (
        "Ông Nguyễn Văn A, Bí thư Huyện ủy Phú Lương, Giám đốc Sở Y tế tỉnh Yên Bái, nguyên Phó Trưởng Ban Nội chính "
        "Trung ương, có vi phạm. Cách chức tất cả các chức vụ trong Đảng đối với ông Nguyễn Văn A, khai trừ ra khỏi "
        "Đảng đối với ông Trần Văn B."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert {(claim.person, claim.kind.value, claim.role) for claim in facts.changes} == {
        ("Nguyễn Văn A", "disciplined", None),
        ("Nguyễn Văn A", "left", "Bí thư"),
        ("Trần Văn B", "disciplined", None),
    }
    assert {claim.role: claim.status.value for claim in facts.tenures} == {
        "Bí thư": "former",
        "Giám đốc": "current",
        "Phó Trưởng ban": "former",
    }


@pytest.mark.parametrize("words", ["không thi hành kỷ luật", "chưa xem xét kỷ luật", "chưa đến mức phải kỷ luật"])
def test_a_discipline_that_is_refused_is_none(words: str) -> None:
    text = f"Đảng ủy đã biểu quyết {words} đối với ông Nguyễn Văn A."
    assert read_facts(Document(id="x", title=None, text=text, published=None, source=None)).changes == ()


def test_the_date_of_an_act_is_not_that_of_the_post_that_came_then() -> None:
    text = (
        "Từ năm 2014, ông Nguyễn Văn A được bổ nhiệm làm Phó Chủ tịch UBND tỉnh Yên Bái rồi Chủ tịch UBND tỉnh Yên Bái."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024), source=None))
    assert [(claim.role, claim.date) for claim in facts.changes] == [("Phó Chủ tịch", PartialDate(2014))]


@pytest.mark.parametrize(
    ("text", "acting"),
    [
        ("Ông Nguyễn Văn A thôi giữ chức Quyền Bí thư Tỉnh ủy Hà Giang.", True),
        ("Ngày 6/7/2024, Chủ tịch nước quyết định giao ông Nguyễn Văn A giữ chức quyền Bộ trưởng Bộ Công an.", True),
        ("Ngày 6/7/2024, Quốc hội bầu ông Nguyễn Văn A giữ chức Bộ trưởng Bộ Công an.", False),
    ],
)
def test_a_post_given_or_left_for_the_time_being_is_acting(text: str, acting: bool) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024, 7, 10), source=None))
    assert [tenure.acting for tenure in facts.tenures] == [acting]


def test_how_long_a_post_was_held_is_not_the_date_of_an_act() -> None:
    text = "Ông Nguyễn Văn A, nguyên Giám đốc Sở Y tế tỉnh Phú Yên (từ 6/2012 đến 2/2016) nhận kỷ luật cảnh cáo."
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [(claim.kind.value, claim.date) for claim in facts.changes] == [("disciplined", None)]


def test_the_year_right_behind_the_verb_is_that_of_the_act() -> None:
    text = "Ông Nguyễn Văn A qua đời năm 1994, con trai ông lên thay, sau đó đất nước đổi mới cuối năm 2011."
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [claim.date for claim in facts.changes] == [PartialDate(1994)]


TAKEN_UP = [
    (  # ", tham gia … giữ chức": what follows is given
        "Ông Nguyễn Văn A thôi giữ chức Bí thư Tỉnh ủy Sóc Trăng, tham gia Ban Cán sự Đảng, giữ chức Bí thư Ban Cán sự "
        "Đảng Bộ Giao thông vận tải.",
        ["left | Bí thư | Tỉnh ủy Sóc Trăng"],
        [
            "appointed | Bí thư | Ban cán sự đảng Bộ Giao thông vận tải",
            "appointed | Ủy viên | Ban cán sự đảng Bộ Giao thông vận tải",
        ],
    ),
    (  # "để" divides seats too
        "Ông Nguyễn Văn A thôi tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy Hà Nam nhiệm kỳ 2015-2020 để tham gia Ban "
        "Chấp hành Tỉnh ủy Quảng Ninh.",
        ["left | Ủy viên | Ban Thường vụ Tỉnh ủy Hà Nam", "left | Ủy viên | Tỉnh ủy Hà Nam"],
        ["appointed | Ủy viên | Tỉnh ủy Quảng Ninh"],
    ),
    (  # seats that name no committee share the one behind them: all is left
        "Ông Nguyễn Văn A thôi tham gia Ban Chấp hành, Ban Thường vụ và giữ chức Bí thư Tỉnh ủy Hà Nam.",
        [
            "left | Bí thư | Tỉnh ủy Hà Nam",
            "left | Ủy viên | Ban Thường vụ Tỉnh ủy Hà Nam",
            "left | Ủy viên | Tỉnh ủy Hà Nam",
        ],
        [],
    ),
    (  # as are those behind which the post stands without a verb
        "Ông Nguyễn Văn A thôi tham gia Ban Chấp hành, Ban Thường vụ và Bí thư Đảng ủy Khối Doanh nghiệp Trung ương để "
        "giữ chức Bí thư Tỉnh ủy Tây Ninh.",
        [
            "left | Bí thư | Đảng ủy Khối Doanh nghiệp Trung ương",
            "left | Ủy viên | Ban Thường vụ Đảng ủy Khối Doanh nghiệp Trung ương",
            "left | Ủy viên | Đảng ủy Khối Doanh nghiệp Trung ương",
        ],
        ["appointed | Bí thư | Tỉnh ủy Tây Ninh"],
    ),
    (  # a committee is placed by what the sentence tells of it next
        "BẠC LIÊU. Ông Nguyễn Văn A thôi giữ chức Bí thư Tỉnh ủy, thôi tham gia Ban Thường vụ Tỉnh ủy Hưng Yên.",
        [
            "left | Bí thư | Tỉnh ủy Hưng Yên",
            "left | Ủy viên | Ban Thường vụ Tỉnh ủy Hưng Yên",
        ],
        [],
    ),
    (  # he does not go on: nothing is given
        "Ông Nguyễn Văn A thôi giữ chức Bí thư Tỉnh ủy Hà Nam và không tiếp tục tham gia Ban Thường vụ Tỉnh ủy Hà Nam.",
        ["left | Bí thư | Tỉnh ủy Hà Nam", "left | Ủy viên | Ban Thường vụ Tỉnh ủy Hà Nam"],
        [],
    ),
]


@pytest.mark.parametrize(("text", "left", "given"), TAKEN_UP)
def test_what_is_taken_up_after_what_is_left_is_given(text: str, left: list[str], given: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024), source=None))
    told = sorted(f"{claim.kind.value} | {claim.role} | {claim.body.name}" for claim in facts.changes if claim.body)
    assert told == sorted(left + given)


NOT_HIS = [
    (  # who does it is no subject, whoever the subject is
        "Bà Phạm, 69 tuổi, được Tổng thống Trần Văn B bổ nhiệm vị trí Bộ trưởng Năng lượng Mỹ.",
        [],
    ),
    (
        "Bộ trưởng Hải quân Mỹ Nguyễn Văn A, người được chính quyền Tổng thống Trần Văn B chỉ định làm Bộ trưởng Quốc "
        "phòng Mỹ, viết thư.",
        ["Nguyễn Văn A | appointed"],
    ),
    (  # nor is whose kin it is
        "Bà Nguyễn Thị A, phu nhân Phó Thủ tướng Trần Văn B, đã trúng cử đại biểu Quốc hội khóa 14.",
        ["Nguyễn Thị A | elected"],
    ),
    ("Con trai của ông Trần Văn B được bổ nhiệm làm Giám đốc Sở Y tế tỉnh Hà Nam.", []),
    (  # save where the clause is hers
        "Ông Nguyễn Văn A là em trai của bà Trần Thị B, người vừa bị miễn nhiệm chức vụ Thứ trưởng Bộ Công Thương.",
        ["Trần Thị B | left"],
    ),
    (  # the speaker, or whom he speaks of?
        "Bí thư Thành ủy Nguyễn Văn A cảm ơn, cho biết những người đã bầu ông làm đại biểu Quốc hội rất đông.",
        [],
    ),
    ("Quốc hội chuẩn bị để ngày mai (20/2), HĐND TP.HCM bầu ông Nguyễn Văn A giữ chức Chủ tịch UBND thành phố.", []),
    ("Phó Thủ tướng Nguyễn Văn A (61 tuổi) đã đến tuổi nghỉ hưu và không là Ủy viên Trung ương Đảng khóa 12.", []),
    ("Bí thư Thành ủy Nguyễn Văn A khẳng định tin đồn ông Trần Văn B qua đời tại Mỹ là không đúng.", []),
    ("Việt Nam trúng cử ủy viên không thường trực Hội đồng Bảo an, Tổng Bí thư Nguyễn Văn A gửi lời cảm ơn.", []),
    ("Bác sĩ nghỉ hưu Ben Carson nhận đề cử của ông Nguyễn Văn A vào cương vị Bộ trưởng Năng lượng Mỹ.", []),
    (  # who goes is told before the verb, or behind "cho"
        "Bàn về xử lý cán bộ, công chức đã nghỉ việc, nghỉ hưu, thẩm tra dự án luật, Chủ nhiệm Ủy ban Pháp luật Nguyễn "
        "Văn A cho biết.",
        [],
    ),
    ("Trưởng Ban Tổ chức Trung ương Nguyễn Văn A đã trao quyết định nghỉ hưu cho ông Trần Văn B.", []),
    (  # a son is no pronoun
        "Ông Nguyễn Văn A vụ lợi, đã bổ nhiệm con trai là Nguyễn Văn B làm Giám đốc Sở Y tế tỉnh Hà Nam.",
        ["Nguyễn Văn B | appointed"],
    ),
    (
        "Thời điểm bà C được bổ nhiệm làm lãnh đạo phòng, bố bà là ông Nguyễn Văn A đang giữ chức Chủ tịch UBND huyện "
        "Tuy Đức.",
        [],
    ),
    ("Ủy ban Kiểm tra đang phối hợp với Đảng ủy xã xử lý kỷ luật bà Trần Thị B.", []),
    ("Bí thư Thành ủy TP.HCM Nguyễn Văn A đã có buổi gặp mặt các tướng quân đội nghỉ hưu.", []),
    ("Người này được bổ nhiệm làm Thư ký của Bộ trưởng Bộ Công Thương, lúc đó là ông Nguyễn Văn A.", []),
    ("Hội nghị tiếp tục chỉ đạo xử lý kỷ luật ông Nguyễn Văn A.", []),
    (  # kin in brackets
        "Bà Trần Thị B (vợ ông Nguyễn Văn A) lần lượt được bổ nhiệm các chức vụ: Hiệu trưởng Trường THPT Trưng Vương.",
        ["Trần Thị B | appointed"],
    ),
    (  # of several who left, each his own
        "Quốc hội bầu bổ sung thay các nhân sự đã được miễn nhiệm tại phiên làm việc chiều 2/4, gồm: Chủ tịch Hội đồng "
        "Dân tộc Nguyễn Văn A, Chủ nhiệm Ủy ban Tư pháp Trần Văn B.",
        ["Nguyễn Văn A | left", "Trần Văn B | left"],
    ),
    (  # a name that is not read stands between
        "Ông Nguyễn Văn A đi bên cạnh Zzyzx - Abcdx, người vừa được Quốc hội Cuba phê chuẩn chức Chủ tịch Hội đồng Nhà "
        "nước Cuba.",
        [],
    ),
]


@pytest.mark.parametrize(("text", "expected"), NOT_HIS)
def test_an_act_is_of_whom_it_is_done_to(text: str, expected: list[str]) -> None:
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024), source=None))
    assert [f"{claim.person} | {claim.kind.value}" for claim in facts.changes] == expected


def test_the_powers_that_be_hold_no_post_for_the_time_being() -> None:
    text = "Chính quyền Tổng thống Nguyễn Văn A ra thông báo. Thừa ủy quyền Chủ tịch nước, Chánh án Trần Văn B ký."
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2024), source=None))
    assert not any(tenure.acting for tenure in facts.tenures)
    assert [tenure.role for tenure in facts.tenures if tenure.person == "Trần Văn B"] in ([], ["Chánh án"])


def test_a_time_that_begins_in_a_month_is_not_the_date_of_an_act() -> None:
    text = "Bị cảnh cáo là ông Nguyễn Văn A, nguyên Giám đốc Sở Y tế tỉnh Phú Yên (từ tháng 6/2012 đến tháng 2/2016)."
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [(claim.kind.value, claim.date) for claim in facts.changes] == [("disciplined", None)]


def test_a_life_is_of_whom_it_opens_with_his_age() -> None:
    text = (
        "Ông Nguyễn Văn A, 58 tuổi, quê Đồng Tháp.\n\nÔng Trần Văn B, 59 tuổi, là thạc sĩ.\n\nTháng 6/2012, Ban Bí thư "
        "điều động ông giữ chức Bí thư Tỉnh ủy Sơn La.\n\nTổng Thanh tra Chính phủ Nguyễn Văn A."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [(claim.person, claim.kind.value) for claim in facts.changes] == [("Trần Văn B", "transferred")]


def test_those_who_stand_for_a_post_are_not_all_given_it() -> None:
    text = (
        "Tỉnh ủy Hậu Giang đã bầu ông Nguyễn Văn A giữ chức Bí thư Tỉnh ủy Hậu Giang. Trước đó, ba cán bộ được giới "
        "thiệu cho chức danh Bí thư Tỉnh ủy Hậu Giang gồm ông Trần Văn B, ông Lê Văn C và ông Nguyễn Văn A."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=None, source=None))
    assert [(claim.person, claim.kind.value) for claim in facts.changes] == [("Nguyễn Văn A", "elected")]
    assert {claim.person for claim in facts.tenures} == {"Nguyễn Văn A"}


def test_an_act_in_a_time_is_of_its_beginning() -> None:
    text = "Tháng 5/2007 đến 12/05/2011: Ông Nguyễn Văn A được bổ nhiệm là Phó Giám đốc Công an tỉnh Hà Nam."
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2020), source=None))
    assert [claim.date for claim in facts.changes] == [PartialDate(2007, 5)]


def test_a_day_before_what_came_first_is_not_its_day() -> None:
    text = (
        "Ngày 23/9, sau khi Chủ tịch nước Nguyễn Văn A qua đời, bà Trần Thị B được phân công giữ quyền Chủ tịch nước."
    )
    facts = read_facts(Document(id="x", title=None, text=text, published=PartialDate(2018, 9, 25), source=None))
    assert [one.date for one in facts.changes if one.kind.value == "died"] == [None]


def test_years_up_to_now_date_what_was_done_wrong_and_not_the_discipline() -> None:
    text = "Ủy ban thi hành kỷ luật ông Nguyễn Văn A do vi phạm quy định về kê khai tài sản từ năm 2015 đến nay."
    facts = read_facts(Document(id="x", text=text, title=None, published=None, source=None))
    assert [(one.kind.value, one.date) for one in facts.changes] == [("disciplined", None)]


def test_a_death_told_again_has_its_day_and_its_post() -> None:
    facts = read_facts(
        Document(
            id="x",
            text="Ông Nguyễn Văn A từ trần ngày 1/10/2018. Về việc Thủ tướng Nguyễn Văn A từ trần, đoàn chia buồn.",
            title=None,
            published=None,
            source=None,
        )
    )
    assert [(one.role, one.date and one.date.to_iso()) for one in facts.changes] == [("Thủ tướng", "2018-10-01")]
