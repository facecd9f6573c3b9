"""The page of the canned questions, made from their headers: `python -m bomay.apps.query_docs`."""

from pathlib import Path

from bomay.answers.queries import Query, list_queries

__all__ = ["PAGE", "render_page"]

PAGE = Path(__file__).resolve().parents[3] / "docs" / "reference" / "queries.md"

_HEAD = """# Canned questions

Made by `python -m bomay.apps.query_docs` from the headers of `queries/*.rq`; edit those.

Each file is valid SPARQL as it stands. An input is a line `VALUES ?name { UNDEF }`: left so, it narrows nothing; bound,
it holds the value. Ask one from the command line, from Python, or paste it into any SPARQL tool:
```text
bomay query holders-at -i post=https://w3id.org/bomay/id/post/… -i day=2020-06-04
bomay query holders-at -i day=2020-06-04 --show
```
`COALESCE(?x, rdf:nil)` stands where a value that may be missing is followed one step further: an OPTIONAL of one
pattern is looked up row by row, one of two patterns is worked out for the whole graph first. A publisher's name stands
in the graph of each of its articles, so it is asked for by a SELECT DISTINCT of its own.
"""


def render_page() -> str:
    """The whole page as Markdown, one section a question, in the order of their names."""
    return _HEAD + "".join(_section(query) for query in list_queries().values())


def _section(query: Query) -> str:
    inputs = (
        "; ".join(f"`?{one.name}` ({one.kind}{', needed' if one.needed else ''}) {one.about}" for one in query.inputs)
        or "none"
    )
    lines = [
        f"\n## {query.name}",
        f"{query.question}  ",
        f"*{query.question_vi}*",
        "",
        f"- inputs: {inputs}",
        f"- columns: {' '.join(f'`?{column}`' for column in query.columns)}",
    ]
    return "\n".join([*lines, *([f"- beware: {query.beware}"] if query.beware else [])]) + "\n"


if __name__ == "__main__":
    PAGE.parent.mkdir(parents=True, exist_ok=True)
    PAGE.write_text(render_page(), encoding="utf-8", newline="\n")
