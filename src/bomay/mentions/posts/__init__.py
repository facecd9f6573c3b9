"""Posts as written: a role with its body, and words that make it none."""
