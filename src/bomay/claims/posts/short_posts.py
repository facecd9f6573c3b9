"""Posts told in short of one who is told to hold them in full: "Trưởng Ban Tổ chức A" of the party's centre."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from bomay.mentions.kinds import BodyMention
from bomay.model import Body, TenureClaim

__all__ = ["Told", "settle_short", "shorthand"]

_BY_CONTEXT = ("place-level", "place-bare", "owner")


class Told(NamedTuple):
    """A tenure as told, with the words for its body where the article had to complete them; "" where they did."""

    claim: TenureClaim
    short: str


def shorthand(mention: BodyMention, abroad: BodyMention, body: Body) -> str:
    """What is written of a body of which the context gave the rest: its place, its owner, its state; "" if nothing.

    `mention` is the body as read, `abroad` the same as that of a foreign state, `body` what it was resolved to.
    """
    if abroad is not mention and abroad.label != mention.label:
        return abroad.label
    kind = mention.type
    placed = mention.place is not None and bool(mention.place.name)
    if kind is None or kind.naming not in _BY_CONTEXT or placed or mention.owner is not None:
        return ""
    return mention.label if body.name != mention.label else ""


def settle_short(told: Sequence[Told]) -> list[TenureClaim]:
    """The claims, each that is told in short with the body that its holder's same post is told with in full.

    A holder of two such posts, or of none, keeps the body that the context gave.
    """
    full: dict[tuple[str, str], dict[str, Body]] = {}
    for claim, short in told:
        if not short:
            full.setdefault((claim.person, claim.role), {}).setdefault(claim.body.name, claim.body)
    settled: list[TenureClaim] = []
    for claim, short in told:
        known = full.get((claim.person, claim.role), {}) if short else {}
        fitting = [body for name, body in known.items() if name.startswith(f"{short} ") or name.endswith(f" {short}")]
        settled.append(replace(claim, body=fitting[0]) if len(fitting) == 1 else claim)
    return settled
