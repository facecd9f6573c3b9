"""Bodies as the article fixes them: full name, place, country, and the house of a unit named alone."""
