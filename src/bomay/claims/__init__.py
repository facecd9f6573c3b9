"""From mentions to claims: one relation a file."""

from bomay.claims.facts import read_facts

__all__ = ["read_facts"]
