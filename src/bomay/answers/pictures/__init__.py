"""Pictures of a graph to print: neighbourhoods, trees, successions, timelines, and whole networks."""
