"""One colour and one shape for each kind of node, the same in every picture and file."""

from dataclasses import dataclass

__all__ = ["KINDS", "Look", "look_of"]


@dataclass(frozen=True, slots=True)
class Look:
    """How a kind of node is drawn and named; the shape tells it where colours do not."""

    colour: str
    shape: str
    label_vi: str
    label_en: str


# Source: Okabe & Ito, "Color Universal Design", 2008: eight colours told apart in all common colour blindness.
KINDS: dict[str, Look] = {
    "person": Look("#0072B2", "circle", "Người", "Person"),
    "body": Look("#D55E00", "square", "Cơ quan", "Body"),
    "post": Look("#009E73", "diamond", "Chức vụ", "Post"),
    "event": Look("#E69F00", "triangle", "Sự kiện", "Event"),
    "directive": Look("#CC79A7", "hexagon", "Văn bản", "Directive"),
    "act": Look("#56B4E9", "pentagon", "Quyết định nhân sự", "Personnel act"),
    "place": Look("#000000", "nabla", "Tỉnh, thành phố", "Province"),
}


def look_of(kind: str) -> Look:
    """The look of a kind of node. Raises KeyError for a kind that has none.

    >>> look_of("person").shape
    'circle'
    """
    return KINDS[kind]
