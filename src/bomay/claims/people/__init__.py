"""The people of an article, and whom a later mention, a pronoun or a verb means."""
