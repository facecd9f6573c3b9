"""A document's facts as sets of comparable keys, one set per kind."""

import re
from collections.abc import Mapping
from typing import Any

from bomay.apps.evaluation.spelling import plain_number, plain_spelling

__all__ = ["CLOSE", "KINDS", "Key", "Keys", "keys_of"]

Key = tuple[str, ...]
Keys = dict[str, set[Key]]
CLOSE = "tenures~"  # tenures, one word of the body forgiven
KINDS = (
    "people",
    "tenures",
    CLOSE,
    "changes",
    "events",
    "participations",
    "directives",
    "directive-details",
    "directives-named",
)
_SECRETARIAT = "ban bí thư trung ương đảng"
_YEAR_WORD = re.compile(r"\bnăm ")


def keys_of(facts: Mapping[str, Any]) -> Keys:
    """The facts of one document (an object of the facts schema) as sets of keys, for each of `KINDS`.

    Events count where they have a start; participations where the agent is a person of the document.
    """
    people = {plain_spelling(person["name"]) for person in facts.get("people", ())}
    tenures = {_tenure(item) for item in facts.get("tenures", ())}
    events = facts.get("events", ())
    keys: Keys = {
        "people": {(name,) for name in people},
        "tenures": tenures,
        CLOSE: tenures,
        "changes": {_change(item) for item in facts.get("changes", ())},
        "events": {(item["type"], item["start"]) for item in events if item.get("start")},
        "participations": {
            (plain_spelling(part["agent"]), part["part"])
            for item in events
            for part in item.get("participants", ())
            if plain_spelling(part["agent"]) in people
        },
    }
    return keys | _directives(facts)


def _directives(facts: Mapping[str, Any]) -> Keys:
    numbered: set[Key] = set()
    details: set[Key] = set()
    named: set[Key] = set()
    for item in facts.get("directives", ()):
        if item.get("number"):
            number = plain_number(item["number"])
            numbered.add((plain_spelling(item["type"]), number))
            if item.get("date") or item.get("issuer"):
                details.add((number, item.get("date") or "", plain_spelling(item.get("issuer"))))
        elif item.get("title"):
            named.add((plain_spelling(item["type"]), _YEAR_WORD.sub("", plain_spelling(item["title"]))))
    return {"directives": numbered, "directive-details": details, "directives-named": named}


def _tenure(item: Mapping[str, Any]) -> Key:
    held = "former" if item.get("status") == "former" else "held"
    return (plain_spelling(item["person"]), *_post(item), held)


def _change(item: Mapping[str, Any]) -> Key:
    return (plain_spelling(item["person"]), item["kind"], *_post(item))


def _post(item: Mapping[str, Any]) -> tuple[str, str]:
    role, body = plain_spelling(item.get("role")), plain_spelling(item.get("body"))
    if body == _SECRETARIAT and role == "ủy viên":  # its members are called bí thư as well
        return "bí thư", body
    return role, body
