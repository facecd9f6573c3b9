"""Every kind of fault in a word list is told, all at once, with the file and the id."""

import shutil
from pathlib import Path

import pytest

from bomay.apps.check_data import faults_of_data, fix_data, main
from bomay.errors import VocabularyError
from bomay.lexicon.files import ontology_file
from bomay.lexicon.load import read_lexicon

ONTOLOGY = ontology_file("roles.ttl").parent


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A copy of the word lists that a test may break."""
    for path in [*ONTOLOGY.glob("*.ttl"), *ONTOLOGY.glob("lexicon/*.csv")]:
        target = tmp_path / path.relative_to(ONTOLOGY)
        target.parent.mkdir(exist_ok=True)
        shutil.copy(path, target)
    return tmp_path


def replace(path: Path, old: str, new: str) -> None:
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    path.write_text(text.replace(old, new, 1), encoding="utf-8")


def test_the_word_lists_have_no_fault() -> None:
    assert faults_of_data(ONTOLOGY) == []
    assert main() == 0


ROLE = "role:chanh-an a skos:Concept ;"


@pytest.mark.parametrize(
    ("file", "old", "new", "told"),
    [
        ("roles.ttl", 'skos:notation "chanh-an"', 'skos:notation "chanh-ann"', "do not say the same id"),
        ("roles.ttl", '"Chánh án"@vi, "Chief Justice"@en', '"Chánh án"@vi', "has no prefLabel in «en»"),
        ("roles.ttl", '"Chief Justice"@en', '"Chief Justice"@en, "Judge in chief"@en', "has several labels in «en»"),
        ("roles.ttl", ROLE, f'{ROLE} bm:colour "red" ;', "property «colour» is unknown here"),
        ("roles.ttl", ROLE, f"{ROLE} bm:likes bt:quoc-hoi ;", "property «likes» is unknown here"),
        ("roles.ttl", ROLE, f'{ROLE} bm:seats "few" ;', "bm:seats"),
        ("roles.ttl", ROLE, f'{ROLE} skos:altLabel "Bí thư"@vi ;', "form «Bí thư» stands at"),
        ("roles.ttl", ROLE, f'{ROLE} skos:altLabel "chánh-án"@vi ;', "form «chánh-án» stands at chanh-an too"),
        ("roles.ttl", ROLE, f'{ROLE} skos:altLabel "Chánh  án tòa"@vi ;', "has spaces to spare"),
        ("roles.ttl", ROLE, f"{ROLE} bm:ofBody bt:khong-co ;", "which is not in the list of body-type"),
        ("roles.ttl", ROLE, f"{ROLE} skos:broader role:khong-co ;", "which is not in the list of role"),
        ("roles.ttl", "Chánh án TAND tỉnh", "Thẩm phán TAND tỉnh", "shows none of its forms"),
        ("body-types.ttl", 'bm:naming "owner"', 'bm:naming "owner", "open"', "bm:naming «owner, open» is not one of"),
        ("body-types.ttl", 'bm:levels "province"', 'bm:levels "galaxy"', "bm:levels «galaxy» is not one of"),
        ("post-forms.ttl", "bm:role role:uy-vien", "bm:role role:khong-co", "which is not in the list of role"),
        ("act-kinds.ttl", "act:elected a", "act:zzz a", "is out of order"),
        ("ranks.ttl", "Thượng úy", "Thượng uý", "has an old tone placement"),
        ("lexicon/surnames.csv", ",Nguyễn,", ",Nguyễn ,", "has spaces to spare"),
        ("lexicon/countries.csv", ",tên,", ",xứ,", "kind «xứ» is none of"),
        ("lexicon/countries.csv", "id,form", "id,word", "the first line is not id,form"),
        ("lexicon/abbreviations.csv", ",Ban Bí thư,", ",Ban Bí thư,nay,", "columns instead of 7"),
        ("lexicon/cues.csv", "\n", "\nmột,hai\n", "2 columns instead of"),
    ],
)
def test_fault_is_told(folder: Path, file: str, old: str, new: str, told: str) -> None:
    replace(folder / file, old, new)
    faults = faults_of_data(folder)
    assert any(told in fault.found for fault in faults), faults
    assert all(Path(file).name in fault.where for fault in faults)
    assert all(fault.fix for fault in faults)


@pytest.mark.parametrize("missing", ["skos:definition", "skos:example", "dcterms:source", "bm:seats", "skos:inScheme"])
def test_entry_without_what_it_needs_is_refused(folder: Path, missing: str) -> None:
    path = folder / "roles.ttl"
    head, entry = path.read_text(encoding="utf-8").split("role:chanh-an a ", 1)
    lines = entry.split("\n")
    at = next(number for number, line in enumerate(lines) if line.strip().startswith(missing))
    path.write_text(head + "role:chanh-an a " + "\n".join(lines[:at] + lines[at + 1 :]), encoding="utf-8")
    faults = faults_of_data(folder)
    assert {fault.where for fault in faults} == {"roles.ttl:chanh-an"}


def test_loader_refuses_with_all_faults_at_once(folder: Path) -> None:
    replace(folder / "roles.ttl", ROLE, f'{ROLE} bm:colour "red" ;')
    replace(folder / "ranks.ttl", "Thượng úy", "Thượng uý")
    replace(folder / "lexicon/countries.csv", ",tên,", ",xứ,")
    with pytest.raises(VocabularyError) as caught:
        read_lexicon(folder)
    told = str(caught.value)
    assert all(part in told for part in ("roles.ttl:chanh-an", "ranks.ttl:", "countries.csv:2", "make data"))


def test_broken_turtle_names_its_file(folder: Path) -> None:
    replace(folder / "roles.ttl", ROLE, 'role:chanh-an a skos:Concept ; ; ; "')
    with pytest.raises(VocabularyError, match=r"roles\.ttl"):
        read_lexicon(folder)


def test_missing_file_is_a_vocabulary_error(folder: Path) -> None:
    (folder / "ranks.ttl").unlink()
    with pytest.raises(VocabularyError, match=r"ranks\.ttl"):
        read_lexicon(folder)


def test_missing_table_is_a_vocabulary_error(folder: Path) -> None:
    (folder / "lexicon/surnames.csv").unlink()
    with pytest.raises(VocabularyError, match=r"surnames\.csv"):
        read_lexicon(folder)


def test_fix_sorts_and_respells_and_then_leaves_alone(folder: Path) -> None:
    before = (folder / "ranks.ttl").read_text(encoding="utf-8")
    blocks = before.rstrip("\n").split("\n\n")
    mixed = "\n\n".join([*blocks[:2], *reversed(blocks[2:])]).replace("Thượng úy", "Thượng uý") + "\n"
    (folder / "ranks.ttl").write_text(mixed, encoding="utf-8")
    assert faults_of_data(folder)
    assert [path.name for path in fix_data(folder)] == ["ranks.ttl"]
    assert (folder / "ranks.ttl").read_text(encoding="utf-8") == before
    assert fix_data(folder) == []
