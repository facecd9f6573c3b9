"""Career moves: who left one body and is next seen in another; between bodies, and between provinces."""

from bomay.answers.networks.network import Network

__all__ = ["CAREER_MOVES", "PROVINCE_MOVES"]

# A move needs a tenure that is known to have ended, and another in another body that is first seen after the last
# certain day of the first and has not ended before it; of several the first one counts. A body that went into another
# moves nobody.
MOVES = """
moves AS (
  SELECT one.person, one.body AS left_body, two.body AS taken_body, one.tenure AS left_tenure,
    two.tenure AS taken_tenure, coalesce(one.end_min, one.start_max, two.start_max) AS first_day,
    two.start_max AS last_day
  FROM tenures one JOIN tenures two USING (person)
  ANTI JOIN successions ON successions.body = one.body AND heir = two.body
  WHERE one.end_max IS NOT NULL AND one.body <> two.body AND two.start_max IS NOT NULL
    AND two.start_max > coalesce(one.end_min, one.start_max, DATE '0001-01-01')
    AND coalesce(two.end_max, DATE '9999-12-31') > one.end_max
    AND coalesce(two.start_min, two.start_max) >= coalesce(one.end_min, one.start_max, DATE '0001-01-01')
  QUALIFY row_number() OVER (PARTITION BY one.tenure ORDER BY two.start_max, two.start_min, two.tenure) = 1
), dated AS (
  SELECT moves.* FROM moves, asked
  WHERE (since IS NULL OR last_day >= since) AND (until IS NULL OR coalesce(first_day, last_day) <= until)
)"""

CAREER_MOVES = Network(
    name="career-moves",
    title="Luân chuyển giữa các cơ quan",
    unit="người chuyển",
    directed=True,
    ties=f"""
WITH {MOVES}
SELECT left_body AS a, taken_body AS b, 'move' AS kind, 1.0 AS weight, min(first_day) AS first_day,
  min(last_day) AS last_day, arg_min(concat_ws(' ', left_tenure, taken_tenure), taken_tenure) AS via,
  any_value(people.name) AS said
FROM dated JOIN people USING (person)
WHERE left_body IN (SELECT body FROM chosen_offices) OR taken_body IN (SELECT body FROM chosen_offices)
GROUP BY person, left_body, taken_body
""",
)

PROVINCE_MOVES = Network(
    name="province-moves",
    title="Luân chuyển giữa các tỉnh, thành phố và trung ương",
    unit="người chuyển",
    directed=True,
    ties=f"""
WITH {MOVES}, located AS (
  SELECT body, IF(level = 'central', 'central', province) AS place FROM offices
)
SELECT one.place AS a, two.place AS b, 'move' AS kind, 1.0 AS weight, min(first_day) AS first_day,
  min(last_day) AS last_day, arg_min(concat_ws(' ', left_tenure, taken_tenure), taken_tenure) AS via,
  any_value(people.name) AS said
FROM dated JOIN people USING (person) JOIN located one ON one.body = left_body
JOIN located two ON two.body = taken_body
ANTI JOIN mergers ON mergers.place = one.place AND heir = two.place
WHERE one.place <> two.place AND (left_body IN (SELECT body FROM chosen_offices)
  OR taken_body IN (SELECT body FROM chosen_offices))
GROUP BY person, one.place, two.place
""",
)
