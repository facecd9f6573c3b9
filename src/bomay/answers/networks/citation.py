"""Citation: directives, the bodies that issued them, and the events and personnel acts that cite them."""

from bomay.answers.networks.network import Network

__all__ = ["CITATION"]

CITATION = Network(
    name="citation",
    title="Văn bản: ai ban hành, sự kiện nào viện dẫn",
    unit="liên kết",
    directed=True,
    has_events=True,
    ties="""
WITH chosen AS (
  SELECT directives.* FROM directives, asked
  WHERE (since IS NULL OR date_max >= since) AND (until IS NULL OR date_min <= until)
    AND ((asked.provinces IS NULL AND asked.level IS NULL) OR issuer IN (SELECT body FROM chosen_offices))
)
SELECT DISTINCT issuer AS a, directive AS b, 'issued' AS kind, 1.0 AS weight, date_min AS first_day,
  date_max AS last_day, directive AS via, 'ban hành' AS said
FROM chosen WHERE issuer IS NOT NULL
UNION ALL
SELECT DISTINCT event, directive, 'cites', 1.0, events.date_min, events.date_max, event, NULL
FROM citations JOIN events ON event = citing SEMI JOIN chosen USING (directive), asked
WHERE asked.event_type IS NULL OR regexp_extract(type, '[^/#]*$') = asked.event_type
UNION ALL
SELECT DISTINCT act, directive, 'cites', 1.0, acts.date_min, acts.date_max, act, NULL
FROM citations JOIN acts ON act = citing SEMI JOIN chosen USING (directive), asked WHERE asked.event_type IS NULL
""",
)
