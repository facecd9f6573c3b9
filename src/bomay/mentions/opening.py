"""What of the lexicon begins at one place of a text."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bomay.lexicon import BodyType, Cue, FusedForm, Rank, Role
from bomay.lexicon.places import Place

__all__ = ["Opening", "Payload", "open_with", "said_by"]

Payload = Role | FusedForm | BodyType | Rank | Cue | Place


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Opening:
    """The forms that begin at one place, each with its length; of each kind the longest, None where there is none.

    It depends only on the longest form that stands there, so that one is made for each form of the lexicon and a
    scan makes none. `all` has every form, longest first; `cues` the longest cue of each kind; `noun_length` is the
    length of the longest form that is no cue; `opens_post` tells whether a post may begin here: a role, or "nguyên"
    or "quyền" before one; `needs_capital` that all that may begin here is written with a capital. `lone_cue` is the
    longest cue where in small letters it can only be read as it stands: its length, its kind, what it says.
    """

    all: tuple[tuple[int, Payload], ...]
    role: tuple[int, Role] | None
    fused: tuple[int, FusedForm] | None
    body: tuple[int, BodyType] | None
    rank: tuple[int, Rank] | None
    province: tuple[int, Place] | None
    cue: tuple[int, Cue] | None
    cues: dict[str, tuple[int, Cue]]
    noun_length: int
    opens_post: bool
    needs_capital: bool
    lone_cue: tuple[int, str, str] | None


_OF_MORE = frozenset({"list", "then", "former", "acting", "level", "honorific"})
"""Kinds of cues that are read by what stands around them."""
_HALF_POST = (" vụ", " đoàn")  # "giữ chức Vụ trưởng", "tham gia Đoàn Chủ tịch": the capital begins a post or body


def open_with(forms: Iterable[tuple[int, Payload]]) -> Opening:
    """The opening of forms given longest first."""
    given = tuple(forms)
    cues = [(length, found) for length, found in given if isinstance(found, Cue)]
    role = next(((length, found) for length, found in given if isinstance(found, Role)), None)
    fused = next(((length, found) for length, found in given if isinstance(found, FusedForm)), None)
    body = next(((length, found) for length, found in given if isinstance(found, BodyType)), None)
    rank = next(((length, found) for length, found in given if isinstance(found, Rank)), None)
    scoped = any(cue.kind in ("former", "acting") for _, cue in cues)
    opens_post = role is not None or fused is not None or scoped
    return Opening(
        all=given,
        role=role,
        fused=fused,
        body=body,
        rank=rank,
        province=next(((length, found) for length, found in given if isinstance(found, Place)), None),
        cue=cues[0] if cues else None,
        cues={cue.kind: (length, cue) for length, cue in reversed(cues)},
        noun_length=max((length for length, found in given if not isinstance(found, Cue)), default=0),
        opens_post=opens_post,
        needs_capital=not cues and rank is None and not opens_post and (body is None or body[1].naming == "open"),
        lone_cue=_lone_cue(cues) if len(cues) == len(given) else None,
    )


def _lone_cue(cues: Sequence[tuple[int, Cue]]) -> tuple[int, str, str] | None:
    length, cue = cues[0]
    if any(other.kind in _OF_MORE for _, other in cues) or cue.form.casefold().endswith(_HALF_POST):
        return None
    return length, cue.kind, said_by(cue)


def said_by(cue: Cue) -> str:
    """What a cue's mention tells: what is done or held, or else its own words."""
    return cue.says if cue.kind in ("act", "event") else cue.form
