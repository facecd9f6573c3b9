"""What the word lists say about roles, body types and directive types, by the words that articles use."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache

from bomay.identity.names import fold, key

__all__ = ["Words", "load_words", "slug"]


_SECRETARIAT = key("Ban Bí thư")
_SECRETARY = key("Bí thư")


@dataclass(frozen=True, slots=True, kw_only=True)
class Words:
    """Look-ups by `names.key` of a label; what is missing is not known, never guessed."""

    role_ids: Mapping[str, str] = field(default_factory=dict)
    seats: Mapping[str, str] = field(default_factory=dict)
    naming: Mapping[str, str] = field(default_factory=dict)
    body_types: Mapping[str, str] = field(default_factory=dict)
    fixed_names: Mapping[str, str] = field(default_factory=dict)  # of bodies that are alone of their type, by its id
    directive_types: Mapping[str, str] = field(default_factory=dict)

    def role_id(self, role: str) -> str | None:
        """The notation of a role's concept; None where no list has it."""
        return self.role_ids.get(key(role))

    def role_seats(self, role: str, body: str) -> str:
        """How many hold a role in a body at once, "one" or "many"; "" where it is not known.

        A Bí thư of a Ban Bí thư is one of several.
        """
        if key(role) == _SECRETARY and key(body).startswith(_SECRETARIAT):
            return "many"
        return self.seats.get(key(role), "")

    def type_of(self, name: str) -> str:
        """The body type whose label opens the name, the longest; "" where none does."""
        return self.split_type(name)[0]

    def split_type(self, name: str) -> tuple[str, str]:
        """The body type whose label opens the name, the longest, and what of the name follows; "" where none does.

        >>> load_words().split_type("Hội đồng quản trị Công ty A")
        ('hoi-dong-quan-tri', 'Công ty A')
        """
        words = name.split()
        for length in range(len(words), 0, -1):
            found = self.body_types.get(key(" ".join(words[:length])))
            if found is not None:
                return found, " ".join(words[length:])
        return "", name

    def directive_type(self, name: str) -> str | None:
        """The notation of a directive type; None where no list has it."""
        return self.directive_types.get(key(name))


def slug(label: str) -> str:
    """A label as an id: no accents, hyphens for spaces.

    >>> slug("Phó Bí thư Thường trực")
    'pho-bi-thu-thuong-truc'
    """
    return "-".join("".join(char if char.isalnum() else " " for char in fold(label)).split())


@cache
def load_words() -> Words:
    """The words of the lexicon, read once."""
    from bomay.lexicon import load_lexicon

    lexicon = load_lexicon()
    roles, types = lexicon.roles, lexicon.body_types
    return Words(
        role_ids={key(form): role.id for role in roles for form in (role.label, *role.forms)},
        seats={key(form): role.seats for role in roles for form in (role.label, *role.forms)},
        naming={kind.id: kind.naming for kind in types},
        body_types={key(kind.label): kind.id for kind in types},
        fixed_names={kind.id: kind.label for kind in types if kind.naming == "fixed"},
        directive_types={key(kind.label): kind.id for kind in lexicon.directive_types},
    )
