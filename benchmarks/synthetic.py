"""Graphs of any size in the shape of ours, for measuring: the same size gives the same graph.

The numbers of things per article are those of a graph built from 7,724 real articles (3.45 million quads).
"""

import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

import pyoxigraph as ox

from bomay.graph.terms import PREFIXES
from bomay.identity.names import fold

__all__ = ["build", "quads", "resolved_quads"]

ID = "https://w3id.org/bomay/id/"
PER_ARTICLE = 400  # quads, resolved things included
_SURNAMES = (
    "Nguyễn",
    "Trần",
    "Lê",
    "Phạm",
    "Hoàng",
    "Huỳnh",
    "Vũ",
    "Võ",
    "Đặng",
    "Bùi",
    "Đỗ",
    "Hồ",
    "Ngô",
    "Dương",
    "Lý",
)
_MIDDLE = ("Văn", "Thị", "Đức", "Minh", "Quang", "Hữu", "Ngọc", "Xuân", "Thanh", "Hồng", "Công", "Đình", "Bá", "Kim")
_GIVEN = ("An", "Bình", "Châu", "Dũng", "Giang", "Hà", "Hải", "Hùng", "Hưng", "Khánh", "Lan", "Linh", "Long", "Mai")
_PLACES = [
    f"{one} {two}"
    for one in ("Bắc", "Nam", "Đông", "Tây", "Trung")
    for two in ("Sơn", "Giang", "Hà", "Lâm", "Bình", "Hải")
]
_ROLES = {"bi-thu": "Bí thư", "pho-bi-thu": "Phó Bí thư", "chu-tich": "Chủ tịch", "uy-vien": "Ủy viên"}
_TYPES = {"tinh-uy": "Tỉnh ủy", "ban-thuong-vu": "Ban Thường vụ Tỉnh ủy", "so-noi-vu": "Sở Nội vụ tỉnh"}

Value = str | int | date
Statement = tuple[str, str, Value]


def _term(value: Value) -> ox.NamedNode | ox.Literal:
    if isinstance(value, date):
        return ox.Literal(value.isoformat(), datatype=ox.NamedNode(PREFIXES["xsd"] + "date"))
    if isinstance(value, int):
        return ox.Literal(value)
    return _node(value) if ":" in value.split(" ")[0] else _text(value)


def _text(value: str) -> ox.Literal:
    return ox.Literal(value.removesuffix("@vi"), language="vi") if value.endswith("@vi") else ox.Literal(value)


def _node(short: str) -> ox.NamedNode:
    prefix, local = short.split(":", 1)
    return ox.NamedNode(ID + local if prefix == "id" else PREFIXES[prefix] + local)


def quads(size: int) -> Iterator[ox.Quad]:
    """About `size` quads: articles with claims and quotes, and what is resolved from them."""
    draw = random.Random(size)
    articles = max(20, size // PER_ARTICLE)
    for number in range(articles):
        graph = _node(f"id:graph/article/{number}")
        yield from (ox.Quad(_node(s), _node(p), _term(o), graph) for s, p, o in _article(draw, number, articles))
    yield from _resolved(draw, articles)
    judged = _node("id:graph/judgements")
    yield from (ox.Quad(_node(s), _node(p), _term(o), judged) for s, p, o in _judgements(draw, articles))


def resolved_quads(size: int) -> Iterator[ox.Quad]:
    """The resolved things of a graph of about `size` quads; of its articles only the honorifics that they use."""
    articles = max(20, size // PER_ARTICLE)
    for number in range(articles):
        graph = _node(f"id:graph/article/{number}")
        yield from (ox.Quad(_node(s), _node(p), _term(o), graph) for s, p, o in _honorifics(number))
    yield from _resolved(random.Random(size), articles)


def _resolved(draw: random.Random, articles: int) -> Iterator[ox.Quad]:
    graph = _node("id:graph/resolved")
    for part in (_bodies(articles), _people(draw, articles), _events(draw, articles), _directives(draw, articles)):
        yield from (ox.Quad(_node(s), _node(p), _term(o), graph) for s, p, o in part)


def build(size: int, folder: Path) -> Path:
    """A store directory with a graph of that size; one that is there already is kept."""
    if not folder.exists():
        store = ox.Store(str(folder))
        store.bulk_extend(quads(size))
        store.optimize()
        store.flush()
    return folder


def _day(draw: random.Random) -> date:
    return date(2005, 1, 1) + timedelta(days=draw.randrange(20 * 365))


def _article(draw: random.Random, number: int, articles: int) -> Iterator[Statement]:
    article, house, day = f"id:article/{number}", f"id:publisher/p{number % 30}.vn", _day(draw)
    yield article, "rdf:type", "schema:NewsArticle"
    yield article, "dcterms:identifier", f"a{number}"
    yield article, "schema:headline", f"Hội nghị số {number} của tỉnh {draw.choice(_PLACES)}@vi"
    yield article, "schema:publisher", house
    yield house, "schema:name", f"p{number % 30}.vn"
    for name in ("schema:datePublished", "bm:dateMin", "bm:dateMax"):
        yield article, name, day
    yield article, "bm:dateWords", day.isoformat()
    if number % 2:
        yield article, "bm:cites", f"id:directive/{draw.randrange(max(1, articles // 3))}"
    for claim in range(12):
        yield from _claim(draw, f"id:claim/{number}-{claim}", article)
    yield from _honorifics(number)


def _honorifics(article: int) -> Iterator[Statement]:
    for claim in (0, 4, 8):
        yield f"id:claim/{article}-{claim}", "bm:honorific", "bà" if claim and article % 2 else "ông"


def _claim(draw: random.Random, claim: str, article: str) -> Iterator[Statement]:
    yield claim, "rdf:type", "bm:Claim"
    yield claim, "rdf:type", draw.choice(("bm:TenureClaim", "bm:PersonClaim", "bm:EventClaim"))
    yield claim, "prov:wasQuotedFrom", article
    yield claim, "bm:rule", f"rule.{draw.randrange(39)}"
    yield claim, "bm:claimStatus", "accepted"
    yield claim, "bm:personName", _name(draw)
    yield claim, "bm:roleName", draw.choice(list(_ROLES.values()))
    yield claim, "bm:bodyName", f"Tỉnh ủy {draw.choice(_PLACES)}"
    for _ in range(draw.choice((1, 2, 2))):
        start = draw.randrange(4000)
        quote = f"{article}/text/{start}-{start + 30}"
        yield claim, "bm:evidence", quote
        yield quote, "rdf:type", "oa:TextQuoteSelector"
        yield quote, "rdf:type", "oa:TextPositionSelector"
        yield quote, "oa:exact", f"đồng chí {_name(draw)}"
        yield quote, "oa:prefix", "Tham dự hội nghị có các"
        yield quote, "oa:suffix", "cùng lãnh đạo các sở, ngành"
        yield quote, "oa:start", start
        yield quote, "oa:end", start + 30
        yield quote, "bm:inField", "text"
        yield (
            quote,
            "bm:sentence",
            f"Tham dự hội nghị có đồng chí {_name(draw)}, cùng lãnh đạo các sở, ngành ({start}).",
        )


def _name(draw: random.Random) -> str:
    return " ".join((draw.choice(_SURNAMES), draw.choice(_MIDDLE), draw.choice(_GIVEN), draw.choice(_GIVEN)))


def _body(number: int) -> tuple[str, str, str]:
    """Type, name and place of a body."""
    kind, place = list(_TYPES)[number % len(_TYPES)], _PLACES[number // len(_TYPES) % len(_PLACES)]
    return kind, f"{_TYPES[kind]} {place} {number // 90 or ''}".strip(), f"tỉnh {place}"


def _bodies(articles: int) -> Iterator[Statement]:
    for number in range(int(articles * 0.7)):
        body, (kind, name, place) = f"id:body/{number}", _body(number)
        yield body, "rdf:type", "org:FormalOrganization" if number % 6 else "org:OrganizationalUnit"
        yield body, "skos:prefLabel", f"{name}@vi"
        yield body, "skos:hiddenLabel", fold(name)
        yield body, "org:classification", f"bt:{kind}"
        if number % 2:
            yield body, "bm:placeName", place
        if not number % 6 and number:
            yield body, "org:subOrganizationOf", f"id:body/{number // 6}"
    for number in range(articles):
        role = list(_ROLES)[number % len(_ROLES)]
        of = number * 7 % int(articles * 0.7)
        post, name = f"id:post/{number}", f"{_ROLES[role]} {_body(of)[1]}"
        yield post, "rdf:type", "org:Post"
        yield post, "skos:prefLabel", f"{name}@vi"
        yield post, "skos:hiddenLabel", fold(name)
        yield post, "org:postIn", f"id:body/{of}"
        yield post, "org:role", f"role:{role}"
        yield post, "bm:seats", "many" if number % 2 else "one"


def _people(draw: random.Random, articles: int) -> Iterator[Statement]:
    for number in range(articles * 2):
        person, name = f"id:person/{number}", _name(draw)
        yield person, "rdf:type", "foaf:Person"
        yield person, "skos:prefLabel", f"{name}@vi"
        yield person, "skos:hiddenLabel", fold(name)
        for _ in range(draw.choice((1, 1, 2, 3, 12))):
            yield person, "prov:wasDerivedFrom", _any_claim(draw, articles)
        if number % 8 < 7:
            yield from _tenure(draw, number, articles)
    for number in range(articles // 2):
        act, day = f"id:act/{number}", _day(draw)
        yield act, "rdf:type", "bm:PersonnelAct"
        yield act, "bm:actKind", draw.choice(("act:appointed", "act:elected", "act:transferred", "act:ended"))
        yield act, "bm:actOn", f"id:person/{_skewed(draw, articles * 2)}"
        yield act, "og:post", f"id:post/{draw.randrange(articles)}"
        yield act, "bm:dateWords", day.isoformat()
        yield act, "bm:dateMin", day
        yield act, "bm:dateMax", day
        yield act, "prov:wasDerivedFrom", _any_claim(draw, articles)


def _tenure(draw: random.Random, number: int, articles: int) -> Iterator[Statement]:
    tenure, post = f"id:tenure/{number}", _skewed(draw, articles)
    yield tenure, "rdf:type", "bm:Tenure"
    yield tenure, "rdf:type", "org:Membership"
    yield tenure, "org:member", f"id:person/{_skewed(draw, articles * 2)}"
    yield tenure, "og:post", f"id:post/{post}"
    yield tenure, "org:organization", f"id:body/{post * 7 % int(articles * 0.7)}"
    yield tenure, "bm:status", draw.choice(("current", "former", "incoming"))
    first = _day(draw)
    if number % 4 == 0:
        yield tenure, "bm:startMin", first
    if number % 3:
        yield tenure, "bm:startMax", first
        yield tenure, "bm:endMin", first + timedelta(days=draw.randrange(900))
    else:
        yield tenure, "bm:endMax", first + timedelta(days=1000)
    for _ in range(draw.choice((1, 2, 3, 6))):
        yield tenure, "prov:wasDerivedFrom", _any_claim(draw, articles)


def _events(draw: random.Random, articles: int) -> Iterator[Statement]:
    for number in range(int(articles * 0.9)):
        event, day = f"id:event/{number}", _day(draw)
        yield event, "rdf:type", "bm:Event"
        yield event, "bm:eventType", f"et:{draw.choice(('visit', 'meeting', 'personnel', 'conference'))}"
        yield event, "bm:status", "held"
        yield event, "skos:prefLabel", f"Hội nghị số {number}@vi"
        yield event, "bm:dateWords", day.isoformat()
        yield event, "bm:dateMin", day
        yield event, "bm:dateMax", day
        yield event, "prov:wasDerivedFrom", _any_claim(draw, articles)
        for place in range(draw.choice((0, 1, 2, 3, 7))):
            part = f"id:participation/{number}-{place}"
            yield part, "rdf:type", "bm:Participation"
            yield part, "bm:ofEvent", event
            yield part, "bm:agent", f"id:person/{_skewed(draw, articles * 2)}"
            yield part, "bm:part", "attendee" if place else "chair"
            yield part, "prov:wasDerivedFrom", _any_claim(draw, articles)


def _directives(draw: random.Random, articles: int) -> Iterator[Statement]:
    for number in range(max(1, articles // 3)):
        directive, day = f"id:directive/{number}", _day(draw)
        said = f"{number}-CT/TW"
        yield directive, "rdf:type", "eli:LegalResource"
        yield directive, "skos:prefLabel", f"Chỉ thị {said}@vi"
        yield directive, "eli:id_local", said
        yield directive, "bm:typeName", "Chỉ thị"
        yield directive, "bm:dateMin", day
        yield directive, "bm:dateMax", day
        yield directive, "eli:passed_by", f"id:body/{draw.randrange(int(articles * 0.7))}"
        yield directive, "prov:wasDerivedFrom", _any_claim(draw, articles)


def _judgements(draw: random.Random, articles: int) -> Iterator[Statement]:
    for number in range(int(articles * 2.3)):
        judgement = f"id:judgement/{number}"
        yield judgement, "rdf:type", "bm:Judgement"
        yield judgement, "bm:verdict", "unsure" if number % 8 == 0 else "same"
        yield judgement, "bm:judgedBy", "identity.shared-post"
        yield judgement, "bm:reason", "cùng họ tên; cùng chức vụ@vi"
        for _ in range(2):
            yield judgement, "bm:about", _any_claim(draw, articles)


def _any_claim(draw: random.Random, articles: int) -> str:
    return f"id:claim/{draw.randrange(articles)}-{draw.randrange(12)}"


def _skewed(draw: random.Random, count: int) -> int:
    """A number below `count`, low ones more often: some people are told of often, most once."""
    return int(count * draw.random() ** 2.5)
