"""Bodies as written: a noun of a body with the field, place, parent and country that close its name."""
