"""Career paths: which posts follow which, and how many people went that way."""

from dataclasses import dataclass
from typing import Any

from bomay.answers.networks.moves import MOVES
from bomay.answers.networks.slices import Slice, choose
from bomay.answers.shown import Answers
from bomay.errors import QueryError
from bomay.identity.posts import post_label

__all__ = ["CareerPath", "count_careers"]

_LONGEST = 5

# A kind of post is its role and the type of its body: "Bí thư Tỉnh ủy" is one kind in all provinces.
_ROLES = """
CREATE TEMP TABLE roles AS
SELECT tenure, person, chosen_offices.body IS NOT NULL AS chosen, any_value(posts.role_name) AS role,
  any_value(coalesce(types.name, '')) AS body_type
FROM tenures JOIN posts USING (post) JOIN offices ON offices.body = tenures.body
LEFT JOIN types ON types.type = offices.type LEFT JOIN chosen_offices ON chosen_offices.body = tenures.body
WHERE posts.role_name IS NOT NULL GROUP BY tenure, person, chosen_offices.body
"""
_PATHS = """
WITH {moves}, kinds AS (
  SELECT tenure, person, chosen, kind FROM roles JOIN labels USING (role, body_type)
), paths AS ({paths})
SELECT path, count(DISTINCT person) AS people, list(DISTINCT people.name ORDER BY people.name)[1:3] AS names,
  min(via) AS via
FROM paths JOIN people USING (person) GROUP BY path ORDER BY people DESC, path
"""


@dataclass(frozen=True, slots=True, kw_only=True)
class CareerPath:
    """Kinds of posts held one after the other, how many people did so, some of them, and the tenures of one."""

    path: tuple[str, ...]
    people: int
    names: tuple[str, ...]
    via: tuple[str, ...]


def count_careers(tables: Any, cut: Slice, *, length: int = 2, top: int | None = 20) -> Answers[CareerPath]:
    """The most frequent sequences of `length` posts (2 to 5), by the moves that the network career-moves has.

    Meaning: the ways up, down and across, as far as articles tell both posts and the end of the first; those of whom
    only one post is told are not in it, so shares of all careers cannot be told from it. A path counts each person
    once. The slice takes the paths of which at least one post is in it.
    Source: the idea of Abbott & Hrycak 1990, careers as sequences; here only counted.
    """
    if not 2 <= length <= _LONGEST:
        raise QueryError(
            f"length {length}",
            f"a path has 2 to {_LONGEST} posts",
            why="one post is no path, and longer ones nobody is known to share",
            fix="give a length between",
        )
    database = tables.cursor()
    try:
        choose(database, cut)
        _name_kinds(database)
        found = database.execute(_PATHS.format(moves=MOVES, paths=_chain(length))).fetchall()
    finally:
        database.close()
    return Answers(
        CareerPath(path=tuple(path), people=people, names=tuple(names), via=tuple(via))
        for path, people, names, via in found[:top]
    )


def _name_kinds(database: Any) -> None:
    """Make the tables of the tenures with role and type of body, and of the name of each such kind of post."""
    database.execute(_ROLES)
    database.execute("CREATE TEMP TABLE labels (role VARCHAR, body_type VARCHAR, kind VARCHAR)")
    for role, body_type in database.execute("SELECT DISTINCT role, body_type FROM roles ORDER BY ALL").fetchall():
        kind = post_label(role, body_type) if body_type else role
        database.execute("INSERT INTO labels VALUES (?, ?, ?)", [role, body_type, kind])


def _chain(length: int) -> str:
    """SQL of the paths: moves joined end to end."""
    steps = range(1, length)
    kinds = ", ".join(["k0.kind", *(f"k{step}.kind" for step in steps)])
    tenures = ", ".join(["k0.tenure", *(f"k{step}.tenure" for step in steps)])
    joins = " ".join(
        f"JOIN dated m{step} ON m{step}.left_tenure = k{step - 1}.tenure"
        f" JOIN kinds k{step} ON k{step}.tenure = m{step}.taken_tenure"
        for step in steps
    )
    chosen = " OR ".join(f"k{step}.chosen" for step in range(length))
    return f"SELECT k0.person, [{kinds}] AS path, [{tenures}] AS via FROM kinds k0 {joins} WHERE {chosen}"
