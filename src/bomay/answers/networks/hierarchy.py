"""Hierarchy: each body and the body that it stands under."""

from bomay.answers.networks.network import Network

__all__ = ["HIERARCHY"]

HIERARCHY = Network(
    name="hierarchy",
    title="Hệ thống cơ quan",
    unit="trực thuộc",
    directed=True,
    ties="""
SELECT DISTINCT bodies.body AS a, bodies.parent AS b, 'hierarchy' AS kind, 1.0 AS weight,
  bodies.founded AS first_day, bodies.dissolved AS last_day, NULL AS via, NULL AS said
FROM bodies SEMI JOIN chosen_offices USING (body), asked
WHERE bodies.parent IN (SELECT body FROM offices)
  AND (since IS NULL OR bodies.dissolved IS NULL OR bodies.dissolved >= since)
  AND (until IS NULL OR bodies.founded IS NULL OR bodies.founded <= until)
""",
)
