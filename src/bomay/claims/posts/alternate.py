"""Seats held first as an alternate and then in full, told in one phrase."""

from dataclasses import replace

from bomay.model import TenureClaim, TenureStatus

__all__ = ["with_alternate"]

_ALTERNATE = " (dự khuyết)"


def with_alternate(claim: TenureClaim) -> list[TenureClaim]:
    """A seat held first as an alternate, as two: "Ủy viên Trung ương Đảng khóa XI (dự khuyết), XII"."""
    if claim.role != "Ủy viên" or _ALTERNATE not in (claim.term or ""):
        return [claim]
    first, _, later = (claim.term or "").partition(_ALTERNATE)
    before = replace(claim, role="Ủy viên dự khuyết", status=TenureStatus.FORMER, term=first.removeprefix("các "))
    return [before, replace(claim, term=f"khóa {later.strip(', ')}")] if later.strip(", ") else [before]
