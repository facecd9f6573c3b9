"""Person and post: people and the posts that they held, two kinds of node."""

from bomay.answers.networks.network import Network

__all__ = ["PERSON_POST"]

PERSON_POST = Network(
    name="person-post",
    title="Người và chức vụ",
    unit="nhiệm kỳ",
    directed=False,
    ties="""
SELECT person AS a, post AS b, 'tenure' AS kind, 1.0 AS weight, least(start_max, end_min) AS first_day,
  greatest(start_max, end_min) AS last_day, tenure AS via, NULL AS said
FROM chosen_tenures
""",
)
