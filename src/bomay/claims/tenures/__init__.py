"""Tenures: who holds or held which post, with the bodies that are told elsewhere in the article."""
