"""Resolutions and conclusions known by the gathering that passed them: "Nghị quyết Trung ương 4 khóa XII"."""

import re
from collections.abc import Iterator, Sequence

from bomay.mentions.directives.kinds import CAPITAL, DirectiveMention, TypeWord
from bomay.text.lazy import lazy_pattern

__all__ = ["read_titles"]

_ROMAN = r"[IVX]{1,6}"
_ORDINAL = rf"(?:{_ROMAN}|[0-9]{{1,2}}|nhất|hai|ba|tư|bốn|năm|sáu|bảy|tám|chín|mười(?:\s(?:một|hai|ba|bốn|lăm))?)"
_TERM = rf"(?:\s?,?\s\(?[Kk]hóa\s(?:{_ROMAN}|[0-9]{{1,2}})\)?|,?\s\(?nhiệm kỳ\s[0-9]{{4}}\s?-\s?[0-9]{{4}}\)?)"
_CENTRAL = r"(?:Trung ương|T\.?Ư|TW|T\.W)"
_COMMITTEE = rf"(?:Ban [Cc]hấp hành|BCH)\s{_CENTRAL}(?:\sĐảng)?"

# "Trung ương 4 (khóa XII)", "Hội nghị Trung ương 9 khóa XIII"
_PLENUM = lazy_pattern(
    rf"\s(?:của\s)?(?:[Hh]ội nghị\s)?(?:lần thứ\s{_ORDINAL}\s)?(?:{_COMMITTEE}"
    rf"|{_CENTRAL})\s(?:lần thứ\s)?(?:{_ROMAN}|[0-9]{{1,2}})(?![\w/]|[.][0-9])(?:{_TERM})?"
)
# "Hội nghị lần thứ tư Ban Chấp hành Trung ương Đảng khóa XII"
_NAMED_PLENUM = lazy_pattern(
    rf"\s(?:của\s)?[Hh]ội nghị\slần thứ\s{_ORDINAL},?\s(?:của\s)?{_COMMITTEE}(?:\sCộng sản Việt Nam)?(?:{_TERM})?"
)
# "Hội nghị Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam lần thứ 7 (khóa VIII)"
_MEETING = lazy_pattern(
    rf"\s(?:của\s)?[Hh]ội nghị\s[{CAPITAL}](?:T\.Ư|[^,.;:\n()\"]){{3,80}}?\slần thứ\s{_ORDINAL}\b(?:{_TERM})?"
    rf"|\s[Kk]ỳ họp thứ\s{_ORDINAL}\b,?\s(?:của\s)?(?:Quốc hội|HĐND(?:(?!\svề\s)[^,.;\n]){{0,30}})(?:{_TERM})?"
)
_CONGRESS_WORD = (
    rf"(?:,?\s(?:lần thứ\s{_ORDINAL}\b|nhiệm kỳ\s[0-9]{{4}}\s?-\s?[0-9]{{4}}|[Kk]hóa\s(?:{_ROMAN}|[0-9]{{1,2}}))"
    rf"|\s(?:đại biểu|toàn quốc|toàn thể|của(?=\s(?:Đảng|đảng|Đoàn|Hội))|[Đđ]ảng bộ|[Đđ]ảng|[Tt]ỉnh"
    rf"|[Tt]hành phố|T\.?P\.?|huyện|quận|xã|phường|thị xã|khối|cấp tỉnh"
    rf"|các cơ quan|an|đoàn|[Ss]inh viên|[Vv]iên chức|[Nn]ông dân|[Pp]hụ nữ|[Ll]uật gia|[Cc]ựu chiến binh"
    rf"|[Tt]hanh niên|Mặt trận|Tổ quốc|[Qq]uân đội"
    rf"|Bộ đội Biên phòng|Bộ đội|Công an|dân tộc thiểu số"
    rf"|[0-9]{{1,2}}\b(?!/)|(?!Nghị|Chỉ|Kết|Quy|Kế|Luật|Ông|Bà)[{CAPITAL}][\wà-ỹ]*(?:\.[\wà-ỹ]+)*(?:(?<=TP|.P)\.)?))"
)
_CONGRESS = lazy_pattern(rf"\s(?:của\s)?[Đđ]ại hội((?:{_CONGRESS_WORD}){{1,16}})")
_IDENTIFIED = lazy_pattern(
    rf"(?<!\w)(?:{_ROMAN}|[0-9]{{1,2}}|lần thứ\s{_ORDINAL}|nhiệm kỳ|khóa)(?!\w)|[Đđ]ảng bộ\s(?:\w+\s){{0,2}}[{CAPITAL}]"
)
_LEVELS = lazy_pattern(r"\s(?:các cấp|cấp cơ sở)")
_TRAILING = lazy_pattern(r"(?:\s(?:của|tỉnh|cấp tỉnh)|[,.]|\s\()+$")

_SEVERAL = lazy_pattern(r"(?:các|những)\s(?:nghị quyết|kết luận)\scủa", re.IGNORECASE)
_OF_TERM = lazy_pattern(rf"[Kk]hóa\s({_ROMAN})\)?$")
_MORE_TERMS = lazy_pattern(rf"(?:(?:,|\svà|;)\s(?:[Kk]hóa\s)?{_ROMAN}(?![\w/.-]))+")
_MORE = lazy_pattern(rf"((?:(?:,|\svà)\s(?:{_ROMAN}|[0-9]{{1,2}})(?![\w/.-][0-9]))+)({_TERM})")

# What a resolution is about: a quotation, or the words after "về" up to where the sentence goes on.
_QUOTED = lazy_pattern(r"\s(?:về\s)?(?:việc\s)?\"(?:[^\"\n.]|\"tự [^\"\n]{3,20}\"|\"tự [^\"\n]{3,20},\")+\"?")
_ABOUT = lazy_pattern(
    r"\sVề\s|,?\svề\s(?:(?!,\s(?!(?:chỉnh|đẩy|ngăn|hiệu|toàn|đạo|lối|những biểu|sử dụng|phong|lãng|tiêu"
    r"|chính sách|khuyến khích và"
    r"|sắp xếp|nâng cao chất|hoạt động hiệu|chăm sóc|nhất là cấp|đủ phẩm|năng lực|ngang tầm|hiện đại"
    r"|bảo vệ các|tinh|gọn|khuyến|nâng cao hiệu|\"tự)\b)"
    r"|;\s(?!ngăn|đẩy|những)|\.\s|\.$|[:\n(]|\s(?:gắn với|đã|được|cũng như|và\s(?:các|Chỉ|Nghị|Kết|Quy|Luật"
    r"|việc|chỉ thị|nghị quyết|quy định)|tại\s|trong đó|là\s)).)+"
)


_DRAFT = ("dự thảo ", "Dự thảo ")
_AND_CONGRESS = lazy_pattern(r"(?:,| và|, và)\s(?=[Đđ]ại hội\s)")


def read_titles(text: str, words: Sequence[TypeWord]) -> Iterator[DirectiveMention]:
    """Resolutions and conclusions of a congress, plenum or meeting that its number, term or place identifies."""
    for word in words:
        if word.type not in ("Nghị quyết", "Kết luận") or text.endswith(_DRAFT, 0, word.start):
            continue
        for pattern, rule in (
            (_PLENUM, "hoi-nghi-trung-uong"),
            (_NAMED_PLENUM, "hoi-nghi-trung-uong"),
            (_MEETING, "hoi-nghi"),
        ):
            match = pattern.match(text, word.end)
            if match and not _SEVERAL.search(text, max(0, word.start - 12), match.start() + 5):
                yield _mention(text, word, match.end(), rule)
                yield from _more_plenums(text, word, match.end())
                break
        else:
            end = _congress_end(text, word.end)
            if end is not None:
                yield _mention(text, word, end, "dai-hoi")
                yield from _more_congresses(text, word, end)


def _more_plenums(text: str, word: TypeWord, end: int) -> Iterator[DirectiveMention]:
    """ "Nghị quyết Trung ương 4, 6 và 7 khóa XII": the plenums after the first."""
    match = _MORE.match(text, end)
    if match is None:
        yield from _more_terms(text, word, end)
        return
    term = (match.group(2) or "").strip(" ,")
    for number in re.finditer(rf"{_ROMAN}|[0-9]{{1,2}}", match.group(1)):
        core = f"Trung ương {number.group()} {term}".strip()
        yield DirectiveMention(
            start=end + number.start(),
            end=match.end(),
            type=word.type,
            title=f"{word.type} {core}",
            core=core.lower(),
            rule="hoi-nghi-trung-uong",
        )


def _more_terms(text: str, word: TypeWord, end: int) -> Iterator[DirectiveMention]:
    """ "Nghị quyết Trung ương 4 khóa XI, XII": the plenums of that number in the terms after the first."""
    told, more = _OF_TERM.search(text, word.end, end), _MORE_TERMS.match(text, end)
    if told is None or more is None:
        return
    for term in re.finditer(_ROMAN, more[0]):
        core = f"{text[word.end : told.start(1)].strip()} {term[0]}".replace("(", "")
        start = end + term.start()
        yield DirectiveMention(
            start=start,
            end=end + term.end(),
            type=word.type,
            title=f"{word.type} {core}",
            core=core.lower(),
            rule="hoi-nghi-trung-uong",
        )


def _more_congresses(text: str, word: TypeWord, end: int) -> Iterator[DirectiveMention]:
    """ "Nghị quyết Đại hội XIII của Đảng và Đại hội Đảng bộ tỉnh lần thứ XX": the congresses after the first."""
    while (gap := _AND_CONGRESS.match(text, end)) is not None:
        stop = _congress_end(text, gap.end() - 1)
        if stop is None:
            return
        core = text[gap.end() : stop].strip()
        yield DirectiveMention(
            start=gap.end(), end=stop, type=word.type, title=f"{word.type} {core}", core=core.lower(), rule="dai-hoi"
        )
        end = stop


def _congress_end(text: str, at: int) -> int | None:
    """Where the name of a congress ends; None where it names none ("Đại hội Đảng các cấp")."""
    match = _CONGRESS.match(text, at)
    if match is None:
        return None
    name = match.group()
    trailing = _TRAILING.search(name)
    name = name[: trailing.start()] if trailing else name
    end = at + len(name)
    if not _IDENTIFIED.search(name) or _LEVELS.match(text, end):
        return None
    return end


def _mention(text: str, word: TypeWord, end: int, rule: str) -> DirectiveMention:
    about = (_QUOTED.match(text, end) or _ABOUT.match(text, end)) if rule != "dai-hoi" else None
    stop = about.end() if about else end
    title = text[word.start : stop].rstrip(' ,;".')
    title = title.replace(" (", " ") if title.count("(") > title.count(")") else title  # "(khóa XI | , XII)"
    core = text[word.end : end].lower().strip()
    return DirectiveMention(
        start=word.start, end=stop, type=word.type, title=title[0].upper() + title[1:], core=core, rule=rule
    )
