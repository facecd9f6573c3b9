"""Writes ontology/places.csv from the PyPI package `vietnamadminunits`: run by hand, the result is committed.

`python -m bomay.apps.make_places [FILE]`. The package (MIT licence; dev extra) holds the provinces, districts and
communes as they stood on 30 June 2025, the provinces and communes since 1 July 2025, and which became which.
"""

import csv
import io
import json
import unicodedata
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from importlib.resources import files
from pathlib import Path
from typing import Any

import click

__all__ = ["COLUMNS", "main", "make_rows", "to_csv"]

COLUMNS = ("id", "level", "kind", "name", "code", "parent", "valid_from", "valid_to", "merged_into")
Row = dict[str, str]
Keys = Mapping[str, str]

_LAST_OLD, _FIRST_NEW = "2025-06-30", "2025-07-01"
_KINDS = ("tỉnh", "thành phố", "thị xã", "thị trấn", "huyện", "quận", "xã", "phường", "đặc khu")
# Units of the last day of the old order that were themselves new: GSO code -> first day. The units that they
# replaced, with the resolutions, stand in places-former.csv.
_BEGAN = {
    "46": "2025-01-01",  # thành phố Huế, of central rank
    "474": "2025-01-01",  # quận Thuận Hóa
    "475": "2025-01-01",  # quận Phú Xuân
    "11": "2004-01-01",  # tỉnh Điện Biên, Nghị quyết 22/2003/QH11
    "67": "2004-01-01",  # tỉnh Đắk Nông, Nghị quyết 22/2003/QH11
    "049": "2020-03-01",  # huyện Quảng Hòa
    "224": "2025-01-01",  # thị xã Chũ
    "374": "2025-01-01",  # thành phố Hoa Lư
    "407": "2020-06-01",  # thị xã Nghi Sơn, once huyện Tĩnh Gia
    "753": "2025-01-01",  # huyện Long Đất
}


def make_rows(former: Iterable[Row]) -> list[Row]:
    """All units of both orders, sorted by id; a province that 2025 left alone is one row, valid before and after.

    `former`: the rows of places-former.csv; a unit that came out of one of them began on the day after.
    """
    from vietnamadminunits.database import get_data

    old: list[dict[str, Any]] = get_data(table="admin_units_legacy")
    new: list[dict[str, Any]] = get_data(table="admin_units")
    became = json.loads((files("vietnamadminunits") / "data" / "converter_2025.json").read_text("utf-8"))
    kept = {sources[0] for key, sources in became["DICT_PROVINCE"].items() if sources == [key]}
    new_provinces = {unit["provinceKey"]: _new_id(unit["provinceCode"], unit["provinceKey"] in kept) for unit in new}
    merged = {source: new_provinces[key] for key, sources in became["DICT_PROVINCE"].items() for source in sources}
    communes = {f"{unit['provinceKey']}_{unit['wardKey']}": f"vn-{unit['wardCode']}-2025" for unit in new}
    rows: dict[str, Row] = {}
    for row in (*_old_rows(old, merged=merged, heirs=_heirs(became, communes)), *_new_rows(new, new_provinces)):
        rows.setdefault(row["id"], row)
    _begin_after(former, rows)
    return [rows[key] for key in sorted(rows)]


def _begin_after(former: Iterable[Row], rows: Mapping[str, Row]) -> None:
    """Sets the first day of the units that came out of a former one; those that only took its ground keep theirs.

    A province's heirs began with its end, save Hà Nội, which grew; a district's heir did if only its rank changed.
    """
    for row in former:
        first = (date.fromisoformat(row["valid_to"]) + timedelta(days=1)).isoformat()
        for heir in (rows[key] for key in row["merged_into"].split(";") if key in rows):
            parted = row["level"] == "province" and heir["id"] != "vn-01"
            if parted or (row["name"], row["parent"]) == (heir["name"], heir["parent"]):
                heir["valid_from"] = heir["valid_from"] or first


def _new_id(code: str, kept: bool) -> str:
    return f"vn-{code}" if kept else f"vn-{code}-2025"


def _heirs(became: Mapping[str, Any], communes: Keys) -> dict[str, set[str]]:
    """Old commune's key -> ids of the communes that took it, whole or in parts."""
    heirs: dict[str, set[str]] = {}
    for province, whole in became["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for commune, sources in whole.items():
            for source in sources:
                heirs.setdefault(source, set()).add(communes[f"{province}_{commune}"])
    for province, parted in became["DICT_PROVINCE_WARD_DIVIDED"].items():
        for source, parts in parted.items():
            heirs.setdefault(source, set()).update(communes[f"{province}_{part['newWardKey']}"] for part in parts)
    return heirs


def _old_rows(units: list[dict[str, Any]], *, merged: Keys, heirs: Mapping[str, set[str]]) -> Iterator[Row]:
    for unit in units:
        province, district = f"vn-{unit['provinceCode']}", f"vn-{unit['districtCode']}"
        heir = merged[unit["provinceKey"]]
        last = "" if heir == province else _LAST_OLD
        yield _row(province, "province", unit["province"], valid_to=last, merged_into=heir if last else "")
        place = f"{unit['provinceKey']}_{unit['districtKey']}_{unit['wardKey'] or ''}"
        if unit["ward"]:
            yield _row(district, "district", unit["district"], parent=province, valid_to=_LAST_OLD)
            taken = ";".join(sorted(heirs[place]))
            commune = f"vn-{unit['wardCode']}"
            yield _row(commune, "commune", unit["ward"], parent=district, valid_to=_LAST_OLD, merged_into=taken)
        else:  # an island district without communes became one special zone
            taken = ";".join(sorted(heirs.get(place, ())))
            yield _row(district, "district", unit["district"], parent=province, valid_to=_LAST_OLD, merged_into=taken)


def _new_rows(units: list[dict[str, Any]], provinces: Keys) -> Iterator[Row]:
    for unit in units:
        province = provinces[unit["provinceKey"]]
        yield _row(province, "province", unit["province"], valid_from=_FIRST_NEW)
        commune = f"vn-{unit['wardCode']}-2025"
        yield _row(commune, "commune", unit["ward"], parent=province, valid_from=_FIRST_NEW)


def _row(place_id: str, level: str, full_name: str, **fields: str) -> Row:
    kind, name = _split(full_name)
    code = place_id.split("-")[1]
    row = dict.fromkeys(COLUMNS, "") | {"id": place_id, "level": level, "kind": kind, "name": name, "code": code}
    return row | {"valid_from": _BEGAN.get(code, "") if place_id == f"vn-{code}" else ""} | fields


def _split(full_name: str) -> tuple[str, str]:
    """ "Thành phố Huế" -> ("thành phố", "Huế"); raises ValueError where the kind of unit is unknown."""
    name = unicodedata.normalize("NFC", full_name)
    for kind in _KINDS:
        if name.casefold().startswith(kind + " "):
            return kind, name[len(kind) + 1 :]
    raise ValueError(f"a unit of unknown kind: {full_name!r}")


def to_csv(rows: list[Row]) -> str:
    """The rows as the text of places.csv."""
    out = io.StringIO()
    writer = csv.DictWriter(out, COLUMNS, lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return out.getvalue()


@click.command()
@click.argument("target", type=click.Path(dir_okay=False, path_type=Path), default=Path("ontology/places.csv"))
def main(target: Path) -> None:
    """Write all units of both orders to TARGET."""
    with target.with_name("places-former.csv").open(encoding="utf-8", newline="") as lines:
        rows = make_rows(csv.DictReader(lines))
    target.write_text(to_csv(rows), "utf-8")
    click.echo(f"{len(rows)} places -> {target}", err=True)


if __name__ == "__main__":
    main()
