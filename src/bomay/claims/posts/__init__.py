"""Which posts a sentence gives to which of its people: before a name, behind it, and at the head of a list."""
