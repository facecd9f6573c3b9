"""Numbers written as words."""

__all__ = ["NUMBERS"]

NUMBERS = {"một": 1, "hai": 2, "ba": 3, "bốn": 4, "năm": 5, "sáu": 6, "bảy": 7, "tám": 8, "chín": 9, "mười": 10}
"""The cardinal numbers to ten; the ordinals of gatherings ("lần thứ nhất", "lần thứ tư") are others."""
