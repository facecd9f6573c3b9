"""The page of the questions is the one that their headers make."""

from bomay.apps.query_docs import PAGE, render_page


def test_page_is_current() -> None:
    assert PAGE.read_text(encoding="utf-8") == render_page(), "run: python -m bomay.apps.query_docs"
