"""Personnel acts: which body decided on whom, and who handed over the decision.

Only a decision (Quyết định) that stands in the sentence of the act is taken as what decided it: a directive or a
resolution that is named there is the ground of the act, not the act.
"""

from bomay.answers.networks.network import Network

__all__ = ["PERSONNEL_ACTS"]

PERSONNEL_ACTS = Network(
    name="personnel-acts",
    title="Quyết định nhân sự: ai quyết định, ai trao, ai nhận",
    unit="quyết định",
    directed=True,
    has_events=True,
    ties="""
WITH decided AS (
  SELECT DISTINCT issuer AS a, person AS b, 'decided' AS kind, acts.date_min AS first_day, acts.date_max AS last_day,
    act AS via
  FROM acts JOIN citations ON citing = act JOIN directives USING (directive), asked
  WHERE issuer IS NOT NULL AND directives.type = 'Quyết định'
    AND (since IS NULL OR acts.date_max >= since) AND (until IS NULL OR acts.date_min <= until)
    AND asked.event_type IS NULL
    AND (person IN (SELECT person FROM chosen_people) OR issuer IN (SELECT body FROM chosen_offices))
), presented AS (
  SELECT DISTINCT one.agent AS a, two.agent AS b, 'presented' AS kind, date_min AS first_day, date_max AS last_day,
    event AS via
  FROM participations one JOIN participations two USING (event) JOIN chosen_events USING (event)
  WHERE one.part = 'presenter' AND two.part = 'recipient' AND one.agent <> two.agent
    AND regexp_extract(type, '[^/#]*$') = 'personnel' AND two.agent IN (SELECT person FROM people)
    AND (one.agent IN (SELECT person FROM chosen_people) OR two.agent IN (SELECT person FROM chosen_people))
)
SELECT a, b, kind, 1.0 AS weight, first_day, last_day, via, NULL AS said
FROM (FROM decided UNION ALL FROM presented)
""",
)
