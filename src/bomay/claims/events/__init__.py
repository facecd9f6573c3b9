"""Occasions: their words and type, their day, and which of them an article is about."""
