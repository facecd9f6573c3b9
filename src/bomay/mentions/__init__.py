"""From a sentence to mentions: names, posts, bodies, dates and directives as they are written."""
