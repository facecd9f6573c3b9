"""The questions behind the rules of succession; each a SELECT over the union of the graphs, prefixes as in `terms`."""

__all__ = [
    "BOUNDS",
    "BROKEN_RECIPROCITY",
    "CLOSES",
    "CONFLICT",
    "FOLLOWED",
    "IMPLAUSIBLE_DATE",
    "LEFT_BEFORE",
    "ONE_SEAT",
    "WITHOUT_START",
]

ONE_SEAT = """SELECT DISTINCT ?post ?label ?tenure ?name ?from ?to WHERE {
  ?post bm:seats "one" ; skos:prefLabel ?label .
  ?tenure og:post ?post ; org:member ?person ; bm:startMax ?from ; bm:endMin ?to .
  ?person skos:prefLabel ?name .
  FILTER NOT EXISTS { ?tenure bm:acting true }
} ORDER BY ?post ?from ?tenure"""

CLOSES = """SELECT DISTINCT ?act ?name ?label ?tenure WHERE {
  ?act bm:actKind act:left ; bm:actOn ?person ; og:post ?post .
  ?person skos:prefLabel ?name . ?post skos:prefLabel ?label .
  OPTIONAL { ?act bm:closes ?tenure }
} ORDER BY ?act ?tenure"""

BOUNDS = """SELECT DISTINCT ?tenure WHERE {
  ?tenure a bm:Tenure .
  OPTIONAL { ?tenure bm:startMin ?a } OPTIONAL { ?tenure bm:startMax ?b }
  OPTIONAL { ?tenure bm:endMin ?c } OPTIONAL { ?tenure bm:endMax ?d }
  FILTER (?a > ?b || ?c > ?d || ?a > ?d)
} ORDER BY ?tenure"""

CONFLICT = """SELECT DISTINCT ?tenure ?name ?label WHERE {
  ?tenure a bm:Tenure ; bm:claimStatus "conflict" ; org:member ?person ; og:post ?post .
  ?person skos:prefLabel ?name . ?post skos:prefLabel ?label .
} ORDER BY ?tenure"""

FOLLOWED = """SELECT DISTINCT
  ?one ?other ?label ?oneName ?otherName ?status ?seen ?oneStart ?otherStart ?oneEnd ?otherBegin
WHERE {
  ?one bm:successor ?other ; og:post ?post ; org:member ?before ; bm:status ?status .
  ?other org:member ?after .
  ?post skos:prefLabel ?label . ?before skos:prefLabel ?oneName . ?after skos:prefLabel ?otherName .
  OPTIONAL { ?one bm:endMin ?seen } OPTIONAL { ?one bm:startMin ?oneStart } OPTIONAL { ?other bm:startMax ?otherStart }
  OPTIONAL { ?one bm:endMax ?oneEnd } OPTIONAL { ?other bm:startMin ?otherBegin }
} ORDER BY ?one ?other"""

LEFT_BEFORE = """SELECT DISTINCT ?tenure ?closing ?opening ?name ?label ?left ?begun WHERE {
  ?closing bm:closes ?tenure ; bm:dateMax ?left . ?opening bm:opens ?tenure ; bm:dateMin ?begun .
  FILTER (?begun > ?left)
  ?tenure org:member ?person ; og:post ?post .
  ?person skos:prefLabel ?name . ?post skos:prefLabel ?label .
} ORDER BY ?tenure ?closing ?opening"""

WITHOUT_START = """SELECT DISTINCT ?tenure ?before ?name ?label WHERE {
  ?tenure bm:predecessor ?before ; org:member ?person ; og:post ?post .
  ?person skos:prefLabel ?name . ?post skos:prefLabel ?label .
  FILTER NOT EXISTS { ?act bm:opens ?tenure }
  FILTER NOT EXISTS { ?tenure org:memberDuring/time:hasBeginning ?start }
} ORDER BY ?tenure ?before"""

BROKEN_RECIPROCITY = """SELECT DISTINCT ?one ?other ?says WHERE {
  { ?one bm:successor ?other . BIND ("followed by" AS ?says) FILTER NOT EXISTS { ?other bm:predecessor ?one } }
  UNION
  { ?one bm:predecessor ?other . BIND ("follows" AS ?says) FILTER NOT EXISTS { ?other bm:successor ?one } }
} ORDER BY ?one ?other"""

IMPLAUSIBLE_DATE = """SELECT DISTINCT ?claim ?why WHERE { ?claim bm:implausibleDate ?why } ORDER BY ?claim ?why"""
