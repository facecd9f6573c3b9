"""The program's own words: its word lists under ontology/, loaded and checked; nothing else reads them."""

from bomay.lexicon.cues import Cue, load_cues
from bomay.lexicon.entries import ActKind, BodyType, DirectiveType, Entry, EventType, FusedForm, Rank, Role
from bomay.lexicon.load import Lexicon, load_lexicon
from bomay.lexicon.surnames import is_surname
from bomay.lexicon.tables import Word

__all__ = [
    "ActKind",
    "BodyType",
    "Cue",
    "DirectiveType",
    "Entry",
    "EventType",
    "FusedForm",
    "Lexicon",
    "Rank",
    "Role",
    "Word",
    "is_surname",
    "load_cues",
    "load_lexicon",
]
