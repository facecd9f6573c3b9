"""Every form of file that a network can be written in."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from importlib import import_module
from pathlib import Path
from typing import Any

from bomay.errors import FormError

__all__ = ["FORMS", "Form", "form_of", "write_files", "write_form"]


@dataclass(frozen=True, slots=True)
class Form:
    """A form of file: what its files end with, the module and function that write them, and who reads it."""

    suffixes: tuple[str, ...]
    module: str
    function: str
    read_by: str


FORMS: dict[str, Form] = {
    "gexf": Form((".gexf",), "gexf", "to_gexf", "Gephi, Gephi Lite, networkx"),
    "gexf-1.3": Form((".gexf",), "gexf", "to_gexf_13", "Gephi 0.9.3 and later, Gephi Lite, networkx 3.5 and later"),
    "graphml": Form((".graphml",), "graphml", "to_graphml", "yEd, igraph, Cytoscape, networkx"),
    "cyjs": Form((".cyjs",), "cyjs", "to_cyjs", "Cytoscape, cytoscape.js"),
    "cx2": Form((".cx2",), "cx2", "to_cx2", "Cytoscape 3.10 and later, NDEx"),
    "pajek": Form((".net",), "pajek", "to_pajek", "Pajek, networkx, igraph"),
    "neo4j": Form((".nodes.csv", ".relationships.csv"), "neo4j", "to_neo4j", "neo4j-admin database import"),
    "dot": Form((".dot",), "dot", "to_dot", "Graphviz"),
    "mermaid": Form((".mmd",), "mermaid", "to_mermaid", "Markdown pages; up to 100 edges"),
    "kumu": Form((".json",), "kumu", "to_kumu", "Kumu"),
    "csv": Form((".csv", ".nodes.csv"), "tables", "to_edge_and_node_csv", "spreadsheets, R, pandas"),
    "parquet": Form((".parquet", ".nodes.parquet"), "parquet", "to_parquet", "DuckDB, polars, pandas, Spark"),
    "html": Form((".html",), "html", "to_html", "any browser, without a network"),
    "svg": Form((".svg",), "svg", "to_svg", "browsers, Inkscape, LaTeX"),
    "png": Form((".png",), "svg", "to_png", "word processors"),
}
_BY_SUFFIX = {form.suffixes[0]: name for name, form in reversed(FORMS.items()) if name != "neo4j"} | {".gv": "dot"}


def form_of(suffix: str) -> str | None:
    """The form that a file with that suffix is in, the first of several; None for a suffix of none of them.

    >>> form_of(".net")
    'pajek'
    """
    return _BY_SUFFIX.get(suffix.lower())


def write_form(graph: Any, form: str) -> dict[str, bytes]:
    """The files of that form, each under what its name ends with. Raises FormError for an unknown form.

    The same graph gives the same bytes. Attributes of no meaning outside bomay (`via`) are kept.
    """
    if form not in FORMS:
        raise FormError(f"form {form!r}", "there is no such form", why=f"there are: {', '.join(FORMS)}", fix="take one")
    one = FORMS[form]
    write: Callable[[Any], Any] = getattr(import_module(f"bomay.answers.exports.{one.module}"), one.function)
    made = write(graph)
    parts = made if isinstance(made, tuple) else (made,)
    return {
        suffix: part if isinstance(part, bytes) else part.encode()
        for suffix, part in zip(one.suffixes, parts, strict=True)
    }


def write_files(files: Mapping[str, bytes], output: Path) -> list[Path]:
    """Write the files of `write_form` at `output`; a further one stands beside it, under its own ending."""
    output.parent.mkdir(parents=True, exist_ok=True)
    written = []
    for place, (suffix, content) in enumerate(files.items()):
        path = output if place == 0 and suffix.count(".") == 1 else output.with_suffix(suffix)
        path.write_bytes(content)
        written.append(path)
    return written
