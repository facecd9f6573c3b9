"""Dates as written, and the year that they leave out."""
