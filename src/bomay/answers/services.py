"""Whether a query asks another address, told by a whole parser: the second reading of what its tokens seem to say."""

from typing import Any

from bomay.errors import QueryError

__all__ = ["has_service"]


def has_service(query: str) -> bool:
    """Whether a SERVICE stands anywhere in the query, as rdflib's parser reads it (SPARQL 1.1, escapes undone).

    Raises QueryError where it is no SPARQL 1.1 query. Takes milliseconds, so it is asked only where the letters occur.

    >>> has_service("ASK { ?s ?p 'SERVICE <http://x>' } # SERVICE"), has_service("ASK { SERVICE ?x { ?s ?p ?o } }")
    (False, True)
    """
    from pyparsing import ParseBaseException
    from rdflib.plugins.sparql.parser import parseQuery

    try:
        return _holds_service(parseQuery(query))
    except (ParseBaseException, RecursionError) as error:
        raise QueryError(
            "query",
            f"not SPARQL 1.1 as far as can be told: {error}",
            why="the word SERVICE stands in it, and only a query that is read whole is sure to ask no other address",
            fix="correct the query at the place named, or leave that word out",
        ) from error


def _holds_service(part: Any) -> bool:
    from pyparsing import ParseResults
    from rdflib.plugins.sparql.parserutils import CompValue

    if isinstance(part, CompValue):
        return part.name == "ServiceGraphPattern" or any(map(_holds_service, part.values()))
    return isinstance(part, list | tuple | ParseResults) and any(map(_holds_service, part))
