"""The nodes of a network, named and described: SQL over the tables of the graph and the table `edges`."""

__all__ = ["NODES"]

# A person's province and level are those of most of the tenures; the honorific is the one that no article contradicts.
NODES = """
CREATE TEMP TABLE nodes AS
WITH ends AS (SELECT a AS id FROM edges UNION SELECT b FROM edges), homes AS (
  SELECT person, arg_max(province_name, n) AS province, arg_max(level, n) AS level FROM (
    SELECT person, province_name, level, count(*) * 1000 + row_number() OVER (
      PARTITION BY person ORDER BY count(*), province_name DESC, level DESC) AS n
    FROM tenures JOIN offices USING (body) GROUP BY person, province_name, level)
  GROUP BY person
), addressed AS (
  SELECT person, min(honorific) AS honorific FROM honorifics GROUP BY person HAVING count(DISTINCT honorific) = 1
), named AS (
  SELECT person AS id, min(name) AS label, 'person' AS kind FROM people GROUP BY person
  UNION ALL SELECT body, name, 'body' FROM offices
  UNION ALL SELECT post, min(name), 'post' FROM posts GROUP BY post
  UNION ALL SELECT event, coalesce(min(name), ''), 'event' FROM events GROUP BY event
  UNION ALL SELECT directive, min(name), 'directive' FROM directives GROUP BY directive
  UNION ALL SELECT place, min(name), 'place' FROM places GROUP BY place
  UNION ALL SELECT 'central', 'Trung ương', 'place'
  UNION ALL SELECT act, min(people.name) || ': ' || min(regexp_extract(acts.kind, '[^/#]*$')), 'act'
    FROM acts JOIN people USING (person) GROUP BY act
)
SELECT row_number() OVER (ORDER BY id) - 1 AS place, id, label, kind,
  coalesce(homes.province, offices.province_name, held.province_name) AS province,
  coalesce(homes.level, offices.level, held.level) AS level,
  addressed.honorific,
  strftime(offices.founded, '%Y-%m-%d') AS founded, strftime(offices.dissolved, '%Y-%m-%d') AS dissolved
FROM named JOIN ends USING (id) LEFT JOIN homes ON homes.person = id
LEFT JOIN addressed ON addressed.person = id LEFT JOIN offices ON offices.body = id
LEFT JOIN (SELECT post, min(body) AS body FROM posts GROUP BY post) posts ON posts.post = id
LEFT JOIN offices held ON held.body = posts.body
"""
