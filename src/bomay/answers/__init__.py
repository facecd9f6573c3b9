"""Lookups, canned questions, networks and pictures over a graph, wherever it is kept."""
