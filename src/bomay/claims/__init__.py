"""From mentions to claims: one relation a folder, one question about it a file."""

from bomay.claims.border import read_or_refuse
from bomay.claims.facts import read_facts

__all__ = ["read_facts", "read_or_refuse"]
