"""Personnel acts: the verb, whom it is done to, the posts that it gives or takes, its day, and what is none."""
