"""Which part of the graph a network is drawn from: days, a province, a level, types of event, sizes."""

import datetime
from dataclasses import dataclass
from typing import Any

from bomay.errors import QueryError
from bomay.identity.names import fold

__all__ = ["LEVELS", "Slice", "choose"]

LEVELS = ("central", "province", "district", "commune")
_PROVINCE_WORDS = ("tinh ", "thanh pho ")


@dataclass(frozen=True, slots=True, kw_only=True)
class Slice:
    """What a network is cut to; None cuts nothing.

    `province` is the name of a province with or without its word ("Thái Nguyên", "tỉnh Thái Nguyên"); `level` one of
    LEVELS. A person belongs to every province and level in which a tenure is known that the days do not rule out.
    Events and bodies of more than `max_size` people tie nobody. None takes the network's own limit, and leaves out the
    bodies whose type meets in sessions only (`bm:meets`), of whatever size; 0 takes all.
    """

    since: datetime.date | None = None
    until: datetime.date | None = None
    province: str | None = None
    level: str | None = None
    event_type: str | None = None
    max_size: int | None = None

    def words(self) -> str:
        """The slice as a subtitle tells it; empty where nothing is cut."""
        told = [
            f"từ {self.since}" if self.since else "",
            f"đến {self.until}" if self.until else "",
            f"tỉnh, thành phố: {self.province}" if self.province else "",
            f"cấp: {self.level}" if self.level else "",
            f"loại sự kiện: {self.event_type}" if self.event_type else "",
            f"tối đa {self.max_size} người" if self.max_size else "",
        ]
        return ", ".join(filter(None, told))


# What stands under what, and where: a part of a body lies where the body lies.
_PLACED = """
CREATE TEMP TABLE placed AS
WITH RECURSIVE above AS (
  SELECT place, place AS over, 0 AS steps FROM places
  UNION
  SELECT above.place, places.parent, steps + 1 FROM above JOIN places ON places.place = above.over
  WHERE places.parent IS NOT NULL AND steps < 5
)
SELECT above.place, arg_min(places.place, steps) AS province, arg_min(places.name, steps) AS province_name
FROM above JOIN places ON places.place = above.over WHERE places.level = 'province' GROUP BY above.place;

CREATE TEMP TABLE offices AS
WITH RECURSIVE one AS (
  SELECT body, min(name) AS name, min(type) AS type, min(place) AS place, min(parent) AS parent,
    min(founded) AS founded, min(dissolved) AS dissolved
  FROM bodies GROUP BY body
), up AS (
  SELECT body, body AS over, 0 AS steps FROM one
  UNION
  SELECT up.body, one.parent, steps + 1 FROM up JOIN one ON one.body = up.over
  WHERE one.parent IS NOT NULL AND steps < 8
), found AS (
  SELECT up.body, arg_min(placed.province, steps) AS province, arg_min(placed.province_name, steps) AS province_name,
    arg_min(coalesce(places.level, IF(contains(types.levels, ' '), NULL, types.levels)), steps) AS level
  FROM up JOIN one ON one.body = up.over
  LEFT JOIN placed ON placed.place = one.place
  LEFT JOIN (SELECT place, min(level) AS level FROM places GROUP BY place) places ON places.place = one.place
  LEFT JOIN (SELECT type, min(levels) AS levels FROM types GROUP BY type) types ON types.type = one.type
  GROUP BY up.body
)
SELECT one.*, found.province, found.province_name, found.level FROM one LEFT JOIN found USING (body);
"""

# Asked of every row: has it its day within the days asked for? A bound that is not stated rules a tenure in.
_CHOSEN = """
CREATE TEMP TABLE chosen_offices AS
SELECT * FROM offices, asked
WHERE (asked.provinces IS NULL OR list_contains(asked.provinces, province))
  AND (asked.level IS NULL OR offices.level = asked.level);

CREATE TEMP TABLE all_tenures AS
SELECT tenures.* FROM tenures, asked
WHERE (asked.since IS NULL OR end_max IS NULL OR end_max >= asked.since)
  AND (asked.until IS NULL OR coalesce(start_min, '0001-01-01') <= asked.until);

CREATE TEMP TABLE chosen_tenures AS SELECT * FROM all_tenures WHERE body IN (SELECT body FROM chosen_offices);

CREATE TEMP TABLE chosen_people AS
SELECT DISTINCT person FROM people, asked
WHERE (asked.provinces IS NULL AND asked.level IS NULL) OR person IN (SELECT person FROM chosen_tenures);

CREATE TEMP TABLE chosen_events AS
SELECT events.* FROM events, asked
WHERE (asked.since IS NULL OR date_max >= asked.since) AND (asked.until IS NULL OR date_min <= asked.until)
  AND (asked.event_type IS NULL OR regexp_extract(type, '[^/#]*$') = asked.event_type)
  AND coalesce(status, '') <> 'planned';
"""


def choose(database: Any, cut: Slice) -> None:
    """Make the tables of the slice: offices and chosen_offices, all_ and chosen_tenures, chosen_people, chosen_events.

    Raises QueryError for a level, a province or a type of event that the graph has not.
    """
    database.execute(_PLACED)
    provinces = None if cut.province is None else _provinces(database, cut.province)
    if cut.level is not None and cut.level not in LEVELS:
        raise _unknown("level", cut.level, list(LEVELS))
    if cut.event_type is not None:
        kinds = "SELECT DISTINCT regexp_extract(type, '[^/#]*$') FROM events WHERE type IS NOT NULL ORDER BY 1"
        known = [kind for (kind,) in database.execute(kinds).fetchall()]
        if cut.event_type not in known:
            raise _unknown("type of event", cut.event_type, known)
    database.execute(
        "CREATE TEMP TABLE asked AS SELECT CAST($1 AS DATE) AS since, CAST($2 AS DATE) AS until,"
        " CAST($3 AS VARCHAR[]) AS provinces, CAST($4 AS VARCHAR) AS level, CAST($5 AS VARCHAR) AS event_type",
        [cut.since, cut.until, provinces, cut.level, cut.event_type],
    )
    database.execute(_CHOSEN)


def _provinces(database: Any, name: str) -> list[str]:
    """The provinces of that name, before and after a merger; with or without the word for their kind."""
    rows = database.execute("SELECT DISTINCT province, province_name FROM placed").fetchall()
    found = sorted(iri for iri, label in rows if _bare(label) == _bare(name))
    if not found:
        raise _unknown("province", name, sorted({label for _, label in rows}))
    return found


def _bare(name: str) -> str:
    folded = fold(name)
    return next((folded.removeprefix(word) for word in _PROVINCE_WORDS if folded.startswith(word)), folded)


def _unknown(what: str, given: str, known: list[str]) -> QueryError:
    shown = "; ".join(known[:70]) or "none"
    return QueryError(
        f"{what} {given!r}", "the graph has none of that name", why=f"it has: {shown}", fix="take one of these"
    )
