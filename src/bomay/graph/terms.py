"""The RDF terms that the graph is written in; the only file that knows them.

Own terms live in `bm:`; everything else is reused from published vocabularies. docs/reference/graph-model.md
shows how the terms stand together, ontology/bomay.ttl defines the own ones.
"""

from typing import Final

from pyoxigraph import Literal, NamedNode

__all__ = ["PREFIXES", "concept", "date_literal", "int_literal", "text", "vi"]

PREFIXES: Final[dict[str, str]] = {
    "act": "https://w3id.org/bomay/ontology/act-kind/",
    "bm": "https://w3id.org/bomay/ontology#",
    "bt": "https://w3id.org/bomay/ontology/body-type/",
    "dcterms": "http://purl.org/dc/terms/",
    "dt": "https://w3id.org/bomay/ontology/directive-type/",
    "eli": "http://data.europa.eu/eli/ontology#",
    "et": "https://w3id.org/bomay/ontology/event-type/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "oa": "http://www.w3.org/ns/oa#",
    "og": "http://www.w3.org/ns/opengov#",
    "org": "http://www.w3.org/ns/org#",
    "prov": "http://www.w3.org/ns/prov#",
    "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
    "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
    "role": "https://w3id.org/bomay/ontology/role/",
    "schema": "https://schema.org/",
    "skos": "http://www.w3.org/2004/02/skos/core#",
    "time": "http://www.w3.org/2006/time#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def _term(curie: str) -> NamedNode:
    prefix, name = curie.split(":", 1)
    return NamedNode(PREFIXES[prefix] + name)


TYPE: Final = _term("rdf:type")
XSD_DATE: Final = _term("xsd:date")
XSD_BOOLEAN: Final = _term("xsd:boolean")
XSD_G_YEAR: Final = _term("xsd:gYear")
XSD_G_YEAR_MONTH: Final = _term("xsd:gYearMonth")
XSD_INTEGER: Final = _term("xsd:integer")
XSD_STRING: Final = _term("xsd:string")

TRUE: Final = Literal("true", datatype=XSD_BOOLEAN)
FALSE: Final = Literal("false", datatype=XSD_BOOLEAN)

# The article and its claims
ARTICLE: Final = _term("schema:NewsArticle")
CLAIM: Final = _term("bm:Claim")
PERSON_CLAIM: Final = _term("bm:PersonClaim")
TENURE_CLAIM: Final = _term("bm:TenureClaim")
CHANGE_CLAIM: Final = _term("bm:ChangeClaim")
EVENT_CLAIM: Final = _term("bm:EventClaim")
PARTICIPATION_CLAIM: Final = _term("bm:ParticipationClaim")
DIRECTIVE_CLAIM: Final = _term("bm:DirectiveClaim")
TEXT_QUOTE_SELECTOR: Final = _term("oa:TextQuoteSelector")
TEXT_POSITION_SELECTOR: Final = _term("oa:TextPositionSelector")

IDENTIFIER: Final = _term("dcterms:identifier")
TITLE: Final = _term("dcterms:title")
SOURCE: Final = _term("dcterms:source")
HEADLINE: Final = _term("schema:headline")
DATE_PUBLISHED: Final = _term("schema:datePublished")
PUBLISHER: Final = _term("schema:publisher")
ORGANIZATION: Final = _term("schema:Organization")
SCHEMA_NAME: Final = _term("schema:name")
URL: Final = _term("schema:url")
SHA256: Final = _term("bm:sha256")

WAS_QUOTED_FROM: Final = _term("prov:wasQuotedFrom")
WAS_DERIVED_FROM: Final = _term("prov:wasDerivedFrom")
EVIDENCE: Final = _term("bm:evidence")
EXACT: Final = _term("oa:exact")
PREFIX: Final = _term("oa:prefix")
SUFFIX: Final = _term("oa:suffix")
START: Final = _term("oa:start")
END: Final = _term("oa:end")
IN_FIELD: Final = _term("bm:inField")
SENTENCE: Final = _term("bm:sentence")
RULE: Final = _term("bm:rule")
CLAIM_STATUS: Final = _term("bm:claimStatus")

PERSON_NAME: Final = _term("bm:personName")
RANK: Final = _term("bm:rank")
HONORIFIC: Final = _term("bm:honorific")
BORN: Final = _term("bm:born")
ROLE_NAME: Final = _term("bm:roleName")
BODY_NAME: Final = _term("bm:bodyName")
BODY_TYPE: Final = _term("bm:bodyType")
PLACE_NAME: Final = _term("bm:placeName")
BODY_PLACE: Final = _term("bm:bodyPlace")
STATUS: Final = _term("bm:status")
ACTING: Final = _term("bm:acting")
TERM_NAME: Final = _term("bm:termName")
ACT_KIND: Final = _term("bm:actKind")
EVENT_TYPE: Final = _term("bm:eventType")
OF_EVENT: Final = _term("bm:ofEvent")
AGENT_NAME: Final = _term("bm:agentName")
IS_BODY: Final = _term("bm:isBody")
PART: Final = _term("bm:part")
TYPE_NAME: Final = _term("bm:typeName")

# Dates: the words, and two bounds
DATE_WORDS: Final = _term("bm:dateWords")
DATE_MIN: Final = _term("bm:dateMin")
DATE_MAX: Final = _term("bm:dateMax")
START_WORDS: Final = _term("bm:startWords")
START_MIN: Final = _term("bm:startMin")
START_MAX: Final = _term("bm:startMax")
END_WORDS: Final = _term("bm:endWords")
END_MIN: Final = _term("bm:endMin")
END_MAX: Final = _term("bm:endMax")
MEMBER_DURING: Final = _term("org:memberDuring")
INTERVAL: Final = _term("time:ProperInterval")
INSTANT: Final = _term("time:Instant")
HAS_BEGINNING: Final = _term("time:hasBeginning")
HAS_END: Final = _term("time:hasEnd")
IN_XSD_DATE: Final = _term("time:inXSDDate")
IN_XSD_G_YEAR_MONTH: Final = _term("time:inXSDgYearMonth")
IN_XSD_G_YEAR: Final = _term("time:inXSDgYear")

# The resolved layer
PERSON: Final = _term("foaf:Person")
FORMAL_ORGANIZATION: Final = _term("org:FormalOrganization")
ORGANIZATIONAL_UNIT: Final = _term("org:OrganizationalUnit")
POST: Final = _term("org:Post")
MEMBERSHIP: Final = _term("org:Membership")
TENURE: Final = _term("bm:Tenure")
TERM: Final = _term("bm:Term")
PERSONNEL_ACT: Final = _term("bm:PersonnelAct")
ACTIVITY: Final = _term("prov:Activity")
EVENT: Final = _term("bm:Event")
PARTICIPATION: Final = _term("bm:Participation")
LEGAL_RESOURCE: Final = _term("eli:LegalResource")
CHANGE_EVENT: Final = _term("org:ChangeEvent")
JUDGEMENT: Final = _term("bm:Judgement")
PLACE: Final = _term("schema:AdministrativeArea")
CONCEPT: Final = _term("skos:Concept")

PREF_LABEL: Final = _term("skos:prefLabel")
ALT_LABEL: Final = _term("skos:altLabel")
HIDDEN_LABEL: Final = _term("skos:hiddenLabel")
NOTATION: Final = _term("skos:notation")
CLASSIFICATION: Final = _term("org:classification")
SUB_ORGANIZATION_OF: Final = _term("org:subOrganizationOf")
JURISDICTION: Final = _term("bm:jurisdiction")
STATE_TWIN: Final = _term("bm:stateTwin")
FOUNDING_DATE: Final = _term("schema:foundingDate")
DISSOLUTION_DATE: Final = _term("schema:dissolutionDate")
ORIGINAL_ORGANIZATION: Final = _term("org:originalOrganization")
RESULTING_ORGANIZATION: Final = _term("org:resultingOrganization")
POST_IN: Final = _term("org:postIn")
ROLE: Final = _term("org:role")
SEATS: Final = _term("bm:seats")
MEMBER: Final = _term("org:member")
MEMBER_ORGANIZATION: Final = _term("org:organization")
MEMBER_POST: Final = _term("og:post")
IN_TERM: Final = _term("bm:term")
TERM_OF: Final = _term("bm:termOf")
PREDECESSOR: Final = _term("bm:predecessor")
SUCCESSOR: Final = _term("bm:successor")
BOUND_BY: Final = _term("bm:boundBy")
IMPLAUSIBLE_DATE: Final = _term("bm:implausibleDate")
ACT_ON: Final = _term("bm:actOn")
OPENS: Final = _term("bm:opens")
CLOSES: Final = _term("bm:closes")
AGENT: Final = _term("bm:agent")
POST_AS_STATED: Final = _term("bm:postAsStated")
CITES: Final = _term("bm:cites")
ID_LOCAL: Final = _term("eli:id_local")
TYPE_DOCUMENT: Final = _term("eli:type_document")
DATE_DOCUMENT: Final = _term("eli:date_document")
PASSED_BY: Final = _term("eli:passed_by")
AMENDS: Final = _term("eli:amends")
REPEALS: Final = _term("eli:repeals")
REPLACES: Final = _term("dcterms:replaces")
CONTAINED_IN: Final = _term("schema:containedInPlace")
LEVEL: Final = _term("bm:level")
MERGED_INTO: Final = _term("bm:mergedInto")

# Judgements on identity
VERDICT: Final = _term("bm:verdict")
ABOUT: Final = _term("bm:about")
JUDGED_BY: Final = _term("bm:judgedBy")
REASON: Final = _term("bm:reason")
JUDGED_ON: Final = _term("dcterms:date")
REPLACED_BY: Final = _term("dcterms:isReplacedBy")


def concept(scheme: str, notation: str) -> NamedNode:
    """The concept of one of our word lists, by the prefix of its scheme and its notation.

    >>> concept("bt", "tinh-uy").value
    'https://w3id.org/bomay/ontology/body-type/tinh-uy'
    """
    return NamedNode(PREFIXES[scheme] + notation)


def text(value: str) -> Literal:
    """A plain string, kept exactly; half a surrogate pair, which no RDF string can hold, becomes U+FFFD."""
    return Literal(_whole(value))


def vi(value: str) -> Literal:
    """A string in Vietnamese."""
    return Literal(_whole(value), language="vi")


def _whole(value: str) -> str:
    try:
        value.encode("utf-8")
    except UnicodeEncodeError:
        return value.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return value


def date_literal(iso: str) -> Literal:
    """A full day as `xsd:date`, the only date type that queries compare."""
    return Literal(iso, datatype=XSD_DATE)


def int_literal(value: int) -> Literal:
    """A whole number as `xsd:integer`."""
    return Literal(str(value), datatype=XSD_INTEGER)
