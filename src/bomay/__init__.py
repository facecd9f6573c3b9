"""Vietnamese official news as a knowledge graph of officials, bodies, events and directives."""
