"""Texts made to be hard: each repeats what some rule might go over again and again."""

from collections.abc import Callable

__all__ = ["HARD_TEXTS"]

HARD_TEXTS: dict[str, Callable[[int], str]] = {
    "commas": lambda n: ", " * n,
    "brackets": lambda n: "(" * n + "a" + ")" * n,
    "quotes": lambda n: '"' * n,
    "roles": lambda n: "Bí thư, " * n,
    "và": lambda n: "và " * n,
    "one long name": lambda n: "Nguyễn " * n,
    "one long word": lambda n: "N" + "a" * n,
    "capitals": lambda n: "A" * n,
    "capitals with hyphens": lambda n: "A-" * n,
    "one list of names": lambda n: "các đồng chí: " + ", ".join(["Nguyễn Văn A"] * n),
    "names all different": lambda n: ", ".join(f"Nguyễn Văn {_syllable(number)}" for number in range(n)),
    "names with posts": lambda n: "ông Nguyễn Văn A, Bí thư Tỉnh ủy; " * n,
    "lines with posts": lambda n: "Ông Nguyễn Văn A, Bí thư Tỉnh ủy.\n" * n,
    "bodies without end": lambda n: "Vụ Tổ chức " * n,
    "lower-case names of bodies": lambda n: "Công ty " + "cổ phần " * n,
    "honorifics": lambda n: "đồng chí " * n,
    "appointments": lambda n: "bổ nhiệm ông Nguyễn Văn A làm Giám đốc Sở Y tế, " * n,
    "proposals": lambda n: "đề nghị bầu " * n,
    "speeches": lambda n: "Nguyễn Văn A phát biểu " * n,
    "dates": lambda n: "ngày 4/6/2020, " * n,
    "days and terms": lambda n: "Ngày 4/6, Đại hội nhiệm kỳ 2020-2025 bầu cử. " * n,
    "events": lambda n: "Hội nghị ngày 4/6.\n" * n,
    "digits": lambda n: "4/" * n,
    "one directive": lambda n: "Chỉ thị số 35-CT/TW, " * n,
    "directives all different": lambda n: " ".join(f"Quyết định số {number}/QĐ-TTg." for number in range(n)),
    "directives of bare issuers": lambda n: " ".join(
        f"Quyết định số {number}/QĐ-UBND của UBND tỉnh." for number in range(n)
    ),
    "acts on days without a year": lambda n: "Sáng 29/5, bổ nhiệm ông Nguyễn Văn A làm Giám đốc Sở Y tế.\n" * n,
    "posts without bodies": lambda n: "Bộ trưởng Nguyễn Văn A đến Bộ Y tế. " * n,
    "parts at many events": lambda n: "Hội nghị ngày 4/6. Ông Nguyễn Văn A, Bí thư Tỉnh ủy dự lễ. " * n,
    "sources and departments": lambda n: "Theo Bộ trưởng, ông Nguyễn Văn A nói với ông Lê Văn B, Giám đốc Sở. " * n,
    "heads of what may be a firm": lambda n: "Giám đốc Nguyễn Văn A họp. " * n,
    "roads behind a colon": lambda n: "Các tuyến đường: Trần Phú, Lê Lợi, " * n,
    "laws": lambda n: "Luật Đất đai, " * n,
    "blanks": lambda n: "Nguyễn Văn A" + " " * n + "x",
    "combining marks": lambda n: "a" + "\u0301" * n,
}


def _syllable(number: int) -> str:
    return "".join(chr(ord("a") + int(digit)) for digit in str(number)).capitalize()
