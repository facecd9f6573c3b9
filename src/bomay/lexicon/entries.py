"""What one entry of a word list says: the frozen kinds that the readers work with."""

from dataclasses import dataclass

__all__ = ["ActKind", "BodyType", "DirectiveType", "Entry", "EventType", "FusedForm", "Rank", "Role"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One concept of a word list.

    `id` is its notation ("bi-thu"); `label` its canonical Vietnamese spelling; `forms` every surface form, the label
    first; `broader` the id of the wider concept, "" where there is none. A form stands for itself in any case and with
    any punctuation ("VH-TT&DL" for "VH-TT-DL").
    """

    id: str
    label: str
    label_en: str
    forms: tuple[str, ...]
    broader: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Role(Entry):
    """The head of a post, without its body: "Bí thư".

    `seats` is "one" or "many", the number of people who hold it in one body at once. `of_body` is the id of the body
    that is meant where the text names none ("Thủ tướng": chinh-phu), "" where none is fixed. `body_noun` is the noun
    that the role shares with the name of its body ("Cục trưởng": "Cục"), "" where it shares none.
    """

    seats: str
    of_body: str = ""
    body_noun: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class BodyType(Entry):
    """How the full name of a body begins, and how it goes on.

    `naming`: "fixed", the label is the whole name; "place-bare", a bare place follows ("Tỉnh ủy Thái Nguyên");
    "place-level", a place with its level follows ("Ủy ban nhân dân tỉnh Thái Nguyên"); "owner", the name of another
    body follows ("Ban Thường vụ Tỉnh ủy …"); "open", a proper name follows. `levels` holds any of central, province,
    district, commune; empty: any. `owners` are the ids of the types that own it; a type of naming "owner" without
    them may belong to any body, and one of another naming may stand before an owner too ("Đảng ủy Sở Xây dựng …").
    `twin` is the id of the state body that a party body leads, "" where there is none.
    """

    naming: str
    sector: str
    levels: tuple[str, ...] = ()
    owners: tuple[str, ...] = ()
    twin: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class FusedForm:
    """A phrase that says a role and the type of its body at once: "Tỉnh ủy viên"."""

    form: str
    role: Role
    body_type: BodyType


@dataclass(frozen=True, slots=True, kw_only=True)
class DirectiveType(Entry):
    """A kind of document of authority; `suffixes` are its codes in numbers ("CT", "QĐ")."""

    suffixes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Rank(Entry):
    """A rank, degree or title before a name; `kind` is military, academic, title or religious."""

    kind: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EventType(Entry):
    """A kind of event; its forms are the phrases that announce one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ActKind(Entry):
    """A kind of personnel act; its forms are the verbs and nouns that tell one."""
