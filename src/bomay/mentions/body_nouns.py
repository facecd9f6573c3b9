"""Body types by the noun that begins their name, for roles that have swallowed it ("Bộ trưởng Công an")."""

import functools
from collections import defaultdict

from bomay.lexicon import BodyType, load_lexicon

__all__ = ["forms_by_noun"]


@functools.cache
def forms_by_noun() -> dict[str, tuple[tuple[BodyType, str], ...]]:
    """For each head noun (case folded) the forms that go on after it, longest first."""
    found: defaultdict[str, list[tuple[BodyType, str]]] = defaultdict(list)
    for kind in load_lexicon().body_types:
        for form in kind.forms:
            for noun in (
                "Bộ",
                "Ban",
                "Cục",
                "Vụ",
                "Sở",
                "Phòng",
                "Ủy ban",
                "Văn phòng",
                "Viện",
                "Tòa án",
                "Đoàn",
                "Thanh tra",
                "Công an",
            ):
                if form.startswith(noun + " "):
                    found[noun.casefold()].append((kind, form))
    return {noun: tuple(sorted(forms, key=lambda pair: -len(pair[1]))) for noun, forms in found.items()}
