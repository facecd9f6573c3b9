"""Names as written: people's names, places, countries, and what bears a name without being a person."""
