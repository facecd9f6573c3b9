"""The posts of the made-up country: what one seat at the centre, in a province, a district or a commune carries."""

from collections.abc import Iterator
from dataclasses import dataclass

from bomay.lexicon.places import Place
from bomay.model import Body

__all__ = ["Office", "Seat", "central_seats", "commune_seats", "district_seats", "province_seats"]


@dataclass(frozen=True, slots=True)
class Office:
    """A role in a body; `place` the id of the unit whose body it is, "" for one of the whole country."""

    role: str
    body: Body
    place: str = ""


@dataclass(frozen=True, slots=True)
class Seat:
    """What one person gets at once: one or more offices; the first is the chief one. A higher `rank` is more seen."""

    kind: str
    rank: int
    offices: tuple[Office, ...]
    unit: str = ""
    province: str = ""

    @property
    def id(self) -> str:
        """The seat by its unit and kind."""
        return f"{self.unit or 'central'}/{self.kind}"


_COMMISSIONS = ("Ban Tổ chức", "Ban Tuyên giáo", "Ban Nội chính", "Ban Dân vận")
_DEPARTMENTS = ("Nội vụ", "Tài chính", "Y tế", "Giáo dục và Đào tạo", "Xây dựng", "Công Thương", "Tư pháp")
_MINISTRIES = ("Nội vụ", "Tài chính", "Y tế", "Giáo dục và Đào tạo", "Xây dựng", "Công Thương", "Tư pháp", "Ngoại giao")
_PARTY = {"tỉnh": "Tỉnh ủy", "thành phố": "Thành ủy", "huyện": "Huyện ủy", "quận": "Quận ủy", "thị xã": "Thị ủy"}

CENTRAL_COMMITTEE = Office("Ủy viên", Body(name="Ban Chấp hành Trung ương Đảng", type="ban-chap-hanh-trung-uong-dang"))
POLITBURO = Office("Ủy viên", Body(name="Bộ Chính trị", type="bo-chinh-tri"))
DEPUTY = Office("Đại biểu", Body(name="Quốc hội", type="quoc-hoi"))


class _Unit:
    """The offices of one unit, with the names that its bodies have."""

    def __init__(self, place: Place) -> None:
        self._place = place
        self._full = place.full_name
        self._committee = f"{_PARTY.get(place.kind, 'Đảng ủy')} {place.name}"
        if place.kind not in _PARTY:
            self._committee = f"Đảng ủy {self._full}"

    def _at(self, role: str, name: str, kind: str = "") -> Office:
        return Office(role, Body(name=name, type=kind, place=self._full), self._place.id)

    def party(self, role: str) -> Office:
        return self._at(role, self._committee)

    def standing(self) -> Office:
        return self._at("Ủy viên", f"Ban Thường vụ {self._committee}", "ban-thuong-vu")

    def commission(self, role: str, name: str) -> Office:
        return self._at(role, f"{name} {self._committee}")

    def government(self, role: str) -> Office:
        return self._at(role, f"Ủy ban nhân dân {self._full}", "uy-ban-nhan-dan")

    def council(self, role: str) -> Office:
        return self._at(role, f"Hội đồng nhân dân {self._full}", "hoi-dong-nhan-dan")

    def department(self, role: str, name: str) -> Office:
        return self._at(role, f"Sở {name} {self._full}")

    def other(self, role: str, name: str) -> Office:
        return self._at(role, f"{name} {self._full}")


def province_seats(place: Place) -> Iterator[Seat]:
    """The seats of a province or city."""
    unit = _Unit(place)
    deputies = unit.other("Trưởng đoàn", "Đoàn đại biểu Quốc hội")
    yield Seat("secretary", 9, (unit.party("Bí thư"), CENTRAL_COMMITTEE, deputies), place.id)
    yield Seat("chair", 8, (unit.government("Chủ tịch"), unit.party("Phó Bí thư")), place.id)
    yield Seat("standing-deputy", 7, (unit.party("Phó Bí thư Thường trực"), unit.council("Chủ tịch")), place.id)
    for number in range(3):
        more = (unit.standing(),) if number == 0 else ()
        yield Seat(f"vice-chair-{number}", 6, (unit.government("Phó Chủ tịch"), *more), place.id)
    yield Seat("council-vice-chair", 5, (unit.council("Phó Chủ tịch"),), place.id)
    for number, name in enumerate(_COMMISSIONS):
        yield Seat(f"commission-{number}", 5, (unit.commission("Trưởng ban", name), unit.standing()), place.id)
    yield Seat("inspection", 5, (unit.commission("Chủ nhiệm", "Ủy ban Kiểm tra"), unit.standing()), place.id)
    yield Seat("front", 5, (unit.other("Chủ tịch", "Ủy ban Mặt trận Tổ quốc Việt Nam"), unit.standing()), place.id)
    yield Seat("police", 5, (unit.other("Giám đốc", "Công an"), unit.standing()), place.id)
    for number, name in enumerate(_DEPARTMENTS):
        yield Seat(f"department-{number}", 4, (unit.department("Giám đốc", name),), place.id)
        yield Seat(f"department-{number}-deputy", 2, (unit.department("Phó Giám đốc", name),), place.id)


def district_seats(place: Place) -> Iterator[Seat]:
    """The seats of a district, while there were districts."""
    unit = _Unit(place)
    yield Seat("secretary", 4, (unit.party("Bí thư"),), place.id)
    yield Seat("chair", 3, (unit.government("Chủ tịch"), unit.party("Phó Bí thư")), place.id)
    yield Seat("standing-deputy", 2, (unit.party("Phó Bí thư Thường trực"), unit.council("Chủ tịch")), place.id)
    yield Seat("vice-chair", 1, (unit.government("Phó Chủ tịch"),), place.id)


def commune_seats(place: Place) -> Iterator[Seat]:
    """The seats of a commune, after the districts."""
    unit = _Unit(place)
    yield Seat("secretary", 3, (unit.party("Bí thư"), unit.council("Chủ tịch")), place.id)
    yield Seat("chair", 2, (unit.government("Chủ tịch"), unit.party("Phó Bí thư")), place.id)


def central_seats() -> Iterator[Seat]:
    """The seats of ministries and of the party's central commissions."""
    for number, name in enumerate(_MINISTRIES):
        body = Body(name=f"Bộ {name}")
        chief = (POLITBURO,) if number % 3 == 0 else ()
        yield Seat(f"minister-{number}", 9, (Office("Bộ trưởng", body), CENTRAL_COMMITTEE, DEPUTY, *chief))
        for deputy in range(3):
            yield Seat(f"vice-minister-{number}-{deputy}", 5, (Office("Thứ trưởng", body),))
    for number, name in enumerate(_COMMISSIONS):
        body = Body(name=f"{name} Trung ương")
        yield Seat(f"commission-{number}", 9, (Office("Trưởng ban", body), CENTRAL_COMMITTEE))
        for deputy in range(2):
            yield Seat(f"commission-{number}-deputy-{deputy}", 5, (Office("Phó Trưởng ban", body),))
