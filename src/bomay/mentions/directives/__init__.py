"""Directives as cited: by number, by law, by the gathering that passed them, by subject."""
