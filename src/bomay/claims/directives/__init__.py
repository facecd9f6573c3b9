"""Directives cited: each with what is told of its date and issuer."""
