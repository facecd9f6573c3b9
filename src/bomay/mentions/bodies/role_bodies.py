"""Bodies that a role means without the noun that would name them: forces, firms by their initials."""

from bomay.lexicon import BodyType, Role, is_surname, load_lexicon
from bomay.mentions.bodies.open_name import open_name_end
from bomay.mentions.kinds import BodyMention
from bomay.mentions.names.foreign_name import is_vietnamese_syllable, looks_foreign
from bomay.mentions.names.name import begins_full_name
from bomay.mentions.page import Page
from bomay.mentions.words import CapitalRun, capital_run
from bomay.text.lazy import lazy_pattern

__all__ = ["firm_by_initials", "firm_by_last_word", "force_of", "owner_by_initials"]

_CAMPAIGN = lazy_pattern(r"(?:Mặt trận )?Chiến dịch |[Mm]ặt trận (?!Chiến dịch)")
_MOBILE_POLICE = lazy_pattern(r"(?:Cảnh sát cơ động|CSCĐ)\b")  # whose headquarters alone have a commander
_INITIALS = lazy_pattern(r"(?!TP|UB|HĐ|HD|QH|TW|TƯ|CA|BV|ĐH|TH|SN|CS)[A-ZĐ]{3,8}")
_FIRM = lazy_pattern(
    r"[A-Z][a-z]+(?:group|bank|tech|corp|land|mex|imex|net|tel|fone|pharm|soft|mart|milk|gas|oil|air|lines|tex|food|"
    r"media|invest|cons|coop|holdings?|petro|steel|power|home|house)(?: [A-Z]{2,5})?(?!\w)|"
    r"[A-Z][a-z]+ [A-Z]{3,5}(?=[^\w ]| [a-zđ])"
)
"""Firms that bear a made-up name: "Becamex IDC", "Vinamilk"."""
_CLOSES_FIRM = {
    *("Airways", "Airlines", "Group", "Oil", "Bank", "Pharma", "Corp", "Corporation", "Holdings", "Land", "Capital"),
    *("Media", "Mart", "Foods", "Energy", "Steel", "Motors", "Telecom", "Logistics", "Securities", "Electronics"),
    *("Software", "Resort", "Retail"),
}
"""Foreign words that close the name of a firm, and no person's."""
_IN_FIRMS = frozenset({"cong-doan", "hoi-dong-quan-tri", "hoi-dong-thanh-vien", "ban-giam-doc"})
_OF_FIRMS = frozenset(
    {"Chủ tịch", "Phó Chủ tịch", "Tổng Giám đốc", "Phó Tổng Giám đốc", "Giám đốc", "Phó Giám đốc", "Tổng Thư ký"}
    | {"Kế toán trưởng", "Giám đốc điều hành"}
)


def force_of(page: Page, at: int) -> BodyMention | None:
    """The force that a commander's post names without its headquarters: "Phó Tư lệnh Cảnh sát cơ động"."""
    campaign = _CAMPAIGN.match(page.text, at)
    if campaign is not None and (run := capital_run(page.text, campaign.end())) is not None:
        noun = "Chiến dịch" if campaign.group().endswith("dịch ") else "Mặt trận"
        return BodyMention(at, run.ends[-1], None, f"{noun} {page.text[run.starts[0] : run.ends[-1]]}", None, None)
    if not page.text[at : at + 1].isupper() or begins_full_name(page.text, at) or page.text.startswith("Thứ ", at):
        return None  # "Phó Tư lệnh Thứ nhất": a rank among deputies
    if mobile := _MOBILE_POLICE.match(page.text, at):
        kind = load_lexicon().body_type("bo-tu-lenh-canh-sat-co-dong")
        return BodyMention(at, mobile.end(), kind, kind.label, None, None)
    stop = open_name_end(page, at - 1, "Lực lượng")
    return BodyMention(at, stop, None, page.text[at:stop], None, None) if stop > at else None


def firm_by_initials(page: Page, at: int, role: Role) -> BodyMention | None:
    """The firm or association that a role names by its initials: "Phó Tổng Giám đốc AVC Nguyễn Văn A"."""
    if role.label not in _OF_FIRMS:
        return None
    closed = firm_by_last_word(page, at)
    if closed is not None:
        return closed
    run = capital_run(page.text, at)
    if run is None or page.body_at(at) is not None:
        return None
    word = page.text[at : run.ends[0]]
    explained = f"({word})" in page.text  # "Tổng Công ty Cấp nước Sài Gòn (Sawaco)"
    if explained and not word.isupper() and not is_vietnamese_syllable(word):
        return BodyMention(at, run.ends[0], None, word, None, None)
    made_up = _FIRM.match(page.text, at)
    if made_up is not None and made_up.end() in run.ends:
        return BodyMention(at, made_up.end(), None, made_up.group(), None, None)
    second = page.text[run.starts[1] : run.ends[1]] if len(run) > 2 else ""
    named = is_surname(second) or looks_foreign(page.text[run.starts[1] : run.ends[-1]] if second else "")
    if not _INITIALS.fullmatch(word) or not (named or len(run) == 1):
        return None
    return BodyMention(at, run.ends[0], None, word, None, None)


def firm_by_last_word(page: Page, at: int) -> BodyMention | None:
    """The firm whose name begins at an offset and a foreign word for a firm closes: "Sao Mai Oil", "Sample Airways"."""
    run = capital_run(page.text, at)
    words = [page.text[start:end] for start, end in zip(run.starts, run.ends, strict=True)][:4] if run else []
    last = next((index for index, word in enumerate(words) if index and word in _CLOSES_FIRM), 0)
    if run is None or not last:
        return None
    return BodyMention(at, run.ends[last], None, page.text[at : run.ends[last]], None, None)


def owner_by_initials(page: Page, at: int, kind: BodyType) -> BodyMention | None:
    """The firm whose board or trade union it is, by its initials or short name: "Công đoàn AVC", "HĐQT Sao Mai Oil".

    None before a person's name.
    """
    run = capital_run(page.text, at) if kind.id in _IN_FIRMS else None
    if run is None:
        return None
    closed = firm_by_last_word(page, at)
    if closed is not None:
        return closed
    if not _INITIALS.fullmatch(page.text, at, run.ends[0]):
        stop = _firm_end(page.text, run)
        return BodyMention(at, stop, None, page.text[at:stop], None, None) if stop else None
    if len(run) > 1 and page.text[run.starts[1] : run.ends[1]].isupper():
        return None
    return BodyMention(at, run.ends[0], None, page.text[at : run.ends[0]], None, None)


def _firm_end(text: str, run: CapitalRun) -> int:
    """Where the firm's name ends that capitals begin with; 0 where they are a person's: "HĐQT Jean Dupont".

    It is one foreign word ("Saigonbank"), or Vietnamese words that a foreign one closes ("Sao Mai Oil").
    """
    words = [text[start:end] for start, end in zip(run.starts, run.ends, strict=True)]
    foreign = [not is_vietnamese_syllable(word) for word in words]
    name = next((at for at in range(1, len(words) - 1) if is_surname(words[at]) and not any(foreign[at:])), len(words))
    closes = name < len(words) or not text.startswith(" ", run.ends[-1])
    alone = foreign[:name] == [True] and closes
    mixed = name > 1 and foreign[name - 1] and not any(foreign[: name - 1]) and not is_surname(words[0])
    return run.ends[name - 1] if alone or mixed else 0
