"""Where the word lists lie: `ontology/` in a checkout, `bomay/ontology/` in an installed wheel."""

from functools import cache
from pathlib import Path

from bomay.errors import VocabularyError

__all__ = ["ontology_file"]


@cache
def ontology_file(name: str) -> Path:
    """The path of a file of the ontology, such as "places.csv"; raises VocabularyError where it is missing."""
    package = Path(__file__).parents[1]
    for folder in (package / "ontology", package.parents[1] / "ontology"):
        path = folder / name
        if path.is_file():
            return path
    raise VocabularyError(
        f"ontology/{name}", "no such file", why="nothing can be read without it", fix="install bomay again"
    )
