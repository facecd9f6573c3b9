"""Co-tenure: people who certainly sat in the same body at the same time.

The size of a body is the most people who were certainly in it on one day of the slice.
"""

from bomay.answers.networks.network import Network

__all__ = ["CO_TENURE"]

CO_TENURE = Network(
    name="co-tenure",
    title="Cùng cơ quan, cùng thời gian",
    unit="cơ quan chung",
    directed=False,
    max_size=40,
    ties="""
WITH stays AS (
  SELECT tenure, person, body, greatest(start_max, since) AS first_day, least(end_min, until) AS last_day
  FROM chosen_tenures, asked WHERE start_max IS NOT NULL AND end_min IS NOT NULL
), sizes AS (
  SELECT body, max(together) AS size FROM (
    SELECT one.tenure, body, count(DISTINCT two.person) AS together
    FROM stays one JOIN stays two USING (body)
    WHERE one.first_day BETWEEN two.first_day AND two.last_day GROUP BY one.tenure, body)
  GROUP BY body
), assemblies AS (
  SELECT body FROM offices JOIN types ON types.type = offices.type WHERE {usual} AND meets = 'sessions'
), kept AS (
  SELECT * FROM stays JOIN sizes USING (body) ANTI JOIN assemblies USING (body)
  WHERE {max_size} = 0 OR size <= {max_size}
), pairs AS (
  SELECT one.person AS a, two.person AS b, body, one.size, greatest(one.first_day, two.first_day) AS first_day,
    least(one.last_day, two.last_day) AS last_day, concat_ws(' ', one.tenure, two.tenure) AS via
  FROM kept one JOIN kept two USING (body) WHERE one.person < two.person
)
SELECT a, b, 'co-tenure' AS kind, 1.0 / any_value(size) AS weight, min(first_day) AS first_day,
  max(last_day) AS last_day, min(via) AS via, any_value(name) AS said
FROM pairs JOIN offices USING (body) WHERE first_day <= last_day GROUP BY a, b, body
""",
)
