"""Personnel acts: who issued the decision that an act cites, and who handed one over to whom.

Derived: no article says that the issuer decided on the person. Only a decision (Quyết định) that stands in the
sentence of the act is taken; a directive or a resolution that is named there is its ground.
"""

from bomay.answers.networks.network import Network

__all__ = ["PERSONNEL_ACTS"]

PERSONNEL_ACTS = Network(
    name="personnel-acts",
    title="Quyết định nhân sự: ai ban hành, ai trao, ai nhận",
    unit="quyết định",
    directed=True,
    has_events=True,
    ties="""
WITH issued AS (
  SELECT DISTINCT issuer AS a, person AS b, 'issued-decision' AS kind, acts.date_min AS first_day,
    acts.date_max AS last_day, act AS via, 'suy ra: nơi ban hành quyết định được dẫn trong câu' AS said
  FROM acts JOIN citations ON citing = act JOIN directives USING (directive), asked
  WHERE issuer IS NOT NULL AND directives.type = 'Quyết định'
    AND (since IS NULL OR acts.date_max >= since) AND (until IS NULL OR acts.date_min <= until)
    AND asked.event_type IS NULL
    AND (person IN (SELECT person FROM chosen_people) OR issuer IN (SELECT body FROM chosen_offices))
), presented AS (
  SELECT DISTINCT one.agent AS a, two.agent AS b, 'presented' AS kind, date_min AS first_day, date_max AS last_day,
    event AS via, NULL AS said
  FROM participations one JOIN participations two USING (event) JOIN chosen_events USING (event)
  WHERE one.part = 'presenter' AND two.part = 'recipient' AND one.agent <> two.agent
    AND regexp_extract(type, '[^/#]*$') = 'personnel' AND two.agent IN (SELECT person FROM people)
    AND (one.agent IN (SELECT person FROM chosen_people) OR two.agent IN (SELECT person FROM chosen_people))
)
SELECT a, b, kind, 1.0 AS weight, first_day, last_day, via, said
FROM (FROM issued UNION ALL FROM presented)
""",
)
