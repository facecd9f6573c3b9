"""Acts of which somebody speaks: what he is quoted with tells them of whom his words name."""

from bomay.claims.acts.act import Act
from bomay.claims.article.quotations import Quotations

__all__ = ["is_of_unnamed"]


def is_of_unnamed(act: Act, quoted: Quotations) -> bool:
    """Whether an act is told within a quotation that does not name its person: of whom it is told, nobody says.

    "Có người bị kỷ luật", ông A nói; "Kỷ luật đồng chí mình thì rất đau xót".
    """
    sentence, start, _ = act.places[0]
    speech = quoted.around(start) if not sentence.in_title else None
    return speech is not None and sentence.page.text.find(act.person.split()[-1], *speech) < 0
