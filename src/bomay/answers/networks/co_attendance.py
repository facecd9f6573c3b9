"""Co-attendance: people who took part in the same event."""

from bomay.answers.networks.network import Network

__all__ = ["CO_ATTENDANCE"]

_KEPT = """
WITH present AS (
  SELECT DISTINCT event, agent FROM participations
  SEMI JOIN people ON agent = person SEMI JOIN chosen_events USING (event)
), sized AS (
  SELECT *, count(*) OVER (PARTITION BY event) AS size FROM present
), kept AS (
  SELECT * FROM sized SEMI JOIN chosen_people ON agent = person WHERE {max_size} = 0 OR size <= {max_size}
)
"""

CO_ATTENDANCE = Network(
    name="co-attendance",
    title="Cùng dự sự kiện",
    unit="sự kiện chung",
    directed=False,
    has_events=True,
    groups=f"{_KEPT} SELECT agent, event FROM kept ORDER BY ALL",
    ties=_KEPT
    + """
SELECT one.agent AS a, two.agent AS b, 'co-attendance' AS kind, 1.0 / one.size AS weight,
  date_min AS first_day, date_max AS last_day, event AS via, NULL AS said
FROM kept one JOIN kept two USING (event) JOIN chosen_events USING (event) WHERE one.agent < two.agent
""",
)
