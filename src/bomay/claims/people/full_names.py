"""From a name as mentioned to the fullest form that its article uses."""

from collections.abc import Iterable, Mapping

from bomay.mentions.names.foreign_name import looks_foreign

__all__ = ["FullNames", "GivenNames"]

_SURNAMES = 2  # that a foreigner may be called without
_CUT_SHORT = ("...", "…")


class FullNames:
    """The fullest name behind each name of an article; each is found by look-up, however many names there are.

    A foreigner is called by the end of his name or by its beginning, which two may share.

    >>> list(FullNames(["Peter Paul Black", "Peter Paul", "Văn A", "Nguyễn Văn A", "Nguyễn Văn"]).values())
    ['Peter Paul Black', 'Peter Paul Black', 'Nguyễn Văn A', 'Nguyễn Văn A', 'Nguyễn Văn']
    """

    def __init__(self, names: Iterable[str]) -> None:
        forms: dict[str, str] = {}
        for name in names:
            forms.setdefault(name.casefold(), name)
        fuller: dict[str, str] = {}
        for name in sorted(forms, key=lambda name: -len(name.split())):
            words = name.split(" ")
            for first in range(1, len(words) - 1):  # a given name alone is not enough
                fuller.setdefault(" ".join(words[first:]), name)
        fuller |= {name: longer for name, longer in _begun(forms).items() if name not in fuller}
        self._known = {name: forms[fuller.get(name, name)] for name in forms}
        self._order = {name: number for number, name in enumerate(self._known)}
        self._first_begun: dict[str, str] = {}  # beginning of a name -> the first name that begins so
        for name in self._known:
            words = name.split(" ")
            for last in range(1, len(words)):
                self._first_begun.setdefault(" ".join(words[:last]), name)

    def values(self) -> Iterable[str]:
        """The full names, in the order of the article."""
        return self._known.values()

    def bearer(self, word: str) -> str | None:
        """Whom a foreign name of one word means: who bears it among others, else one named so alone.

        None where two of those named bear it.
        """
        bearers = {name for name in self._known.values() if word in name.split(" ")}
        return word if not bearers else bearers.pop() if len(bearers) == 1 else None

    def complete(self, name: str, after: str) -> str | None:
        """The full name behind a mention, by the words `after` it; None for a name that is not known.

        One cut short ("Nguyễn Văn ...") or miswritten ("Nguyễn Văn an") is completed.
        """
        name = name.casefold()
        if name in self._first_begun:
            rest = after.lstrip(" ").casefold()
            if rest.startswith(_CUT_SHORT):
                return self._known[self._first_begun[name]]
            begun = (f"{name} {rest[:end]}" for end in range(1, len(rest) + 1) if not rest[end : end + 1].isalpha())
            found = min((longer for longer in begun if longer in self._known), key=self._order.__getitem__, default="")
            if found:
                return self._known[found]
        return self._known.get(name)


def _begun(forms: Mapping[str, str]) -> dict[str, str]:
    """For each foreign name of two words or more that begins one other name, a little longer, that name."""
    longer: dict[str, set[str]] = {}
    for name in forms:
        words = name.split(" ")
        for last in range(max(2, len(words) - _SURNAMES), len(words)):
            beginning = " ".join(words[:last])
            if beginning in forms and looks_foreign(forms[beginning]):
                longer.setdefault(beginning, set()).add(name)
    return {name: names.pop() for name, names in longer.items() if len(names) == 1}


class GivenNames:
    """Whom a given name means: the person named last who bears it."""

    def __init__(self, names: Iterable[str] = ()) -> None:
        self._last: dict[str, str] = {}
        for name in names:
            self.add(name)

    def add(self, name: str) -> None:
        """Note that a person is named."""
        words = name.casefold().split(" ")
        for first in range(1, len(words)):
            self._last[" ".join(words[first:])] = name

    def find(self, given: str) -> str | None:
        """The person meant; None where nobody named so far bears that name."""
        return self._last.get(given.casefold())
