"""The comparison with gold: counted by hand on three small documents."""

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bomay.apps.cli import cli
from bomay.apps.evaluation import Miss, compare, compare_slices, plain_spelling, read_gold, read_said
from bomay.apps.evaluation.slices import slice_of
from bomay.claims import read_facts
from bomay.model import Document
from bomay.model.facts_json import to_json
from bomay.text import read_documents

EMPTY: dict[str, Any] = {"people": [], "tenures": [], "changes": [], "events": [], "directives": []}


def _tenure(person: str, role: str, body: str, status: str = "current") -> dict[str, str]:
    return {"person": person, "role": role, "body": body, "status": status}


def _facts(name: str, **kinds: list[dict[str, Any]]) -> dict[str, Any]:
    return EMPTY | {"document": {"id": name}} | kinds


A, B, C = ({"name": f"{name}"} for name in ("Nguyễn Văn A", "Trần Thị B", "Lê Văn C"))
EVENT = {"type": "meeting", "start": "2020-06-04", "status": "held"}
GOLD = {
    "d1": _facts(
        "d1",
        people=[A, B],
        tenures=[
            _tenure("Nguyễn Văn A", "Bí thư", "Tỉnh ủy Thái Nguyên"),
            _tenure("Nguyễn Văn A", "Ủy viên", "Ban Bí thư Trung ương Đảng"),
            _tenure("Trần Thị B", "Chủ tịch", "Ủy ban nhân dân xã Yên Trạch", "former"),
        ],
        changes=[{"person": "Trần Thị B", "kind": "left", "role": "Chủ tịch", "body": "Ủy ban nhân dân xã Yên Trạch"}],
        events=[
            EVENT
            | {
                "participants": [
                    {"agent": "Nguyễn Văn A", "part": "chair"},
                    {"agent": "Nguyễn Văn A", "part": "speaker"},
                    {"agent": "Tỉnh ủy Thái Nguyên", "part": "host"},
                ]
            },
            {"type": "visit", "status": "planned"},
        ],
        directives=[
            {"type": "Chỉ thị", "number": "35-CT/TW", "date": "2019-05-30", "issuer": "Bộ Chính trị"},
            {"type": "Luật", "title": "Luật Đất đai năm 2024"},
        ],
    ),
    "d2": _facts("d2", people=[C]),
    "d3": _facts("d3"),
}
SAID = {
    "d1": _facts(
        "d1",
        people=[{"name": "NGUYỄN VĂN A"}, C],
        tenures=[
            _tenure("Nguyễn Văn A", "Bí thư", "BCH Đảng bộ tỉnh Thái Nguyên", "incoming"),
            _tenure("Nguyễn Văn A", "Bí thư", "Ban Bí thư"),
            _tenure("Trần Thị B", "Chủ tịch", "UBND Yên Trạch", "former"),
            _tenure("Trần Thị B", "Chủ tịch", "UBND xã Yên Trạch"),
        ],
        events=[EVENT | {"participants": [{"agent": "Nguyễn Văn A", "part": "chair"}]}],
        directives=[
            {"type": "chỉ thị", "number": "35 – CT/TW", "date": "2024-06-14", "issuer": "Bộ Chính trị"},
            {"type": "Luật", "title": "Luật Đất đai 2024"},
        ],
    ),
    "d3": _facts("d3"),
    "d9": _facts("d9", people=[B]),  # no gold: does not count
}
# kind: right, said, gold
COUNTS = {
    "people": (1, 2, 3),
    "tenures": (2, 4, 3),
    "tenures~": (3, 4, 3),  # "Ủy ban nhân dân Yên Trạch" lacks one word
    "changes": (0, 0, 1),
    "events": (1, 1, 1),
    "participations": (1, 1, 2),
    "directives": (1, 1, 1),
    "directive-details": (0, 1, 1),
    "directives-named": (1, 1, 1),
}


def test_every_kind_is_counted_as_by_hand() -> None:
    result = compare(GOLD, SAID)
    assert {score.kind: (score.right, score.said, score.gold) for score in result.scores} == COUNTS
    assert (result.documents, result.without_output) == (3, ("d2",))
    tenures = result.score("tenures")
    assert (tenures.precision, tenures.recall) == (0.5, 2 / 3)
    assert tenures.f1 == pytest.approx(4 / 7)
    assert all(0 <= score.low <= score.high <= 1 for score in result.scores)


def test_every_miss_is_listed() -> None:
    people = [miss for miss in compare(GOLD, SAID).misses if miss.kind == "people"]
    assert people == [
        Miss("d1", "+", "people", ("lê văn c",)),
        Miss("d1", "-", "people", ("trần thị b",)),
        Miss("d2", "-", "people", ("lê văn c",)),
    ]


def test_gold_against_itself_is_perfect() -> None:
    assert {score.f1 for score in compare(GOLD, GOLD).scores} == {1.0}
    assert compare(GOLD, GOLD).misses == ()


def test_the_interval_holds_the_score_and_is_always_the_same() -> None:
    gold = {f"d{n}": _facts(f"d{n}", people=[A, B]) for n in range(20)}
    said = {f"d{n}": _facts(f"d{n}", people=[A, B] if n % 2 else [A]) for n in range(20)}
    score = compare(gold, said).score("people")
    assert score.low < score.f1 < score.high < 1
    assert compare(gold, said) == compare(gold, said)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Uỷ ban nhân dân T.P Thái Nguyên", "UBND thành phố Thái Nguyên"),
        ("Ủy viên BTV Huyện ủy huyện Phú Lương", "Ủy viên Ban Thường vụ Huyện ủy Phú Lương"),
        ("Ban Chấp hành Trung ương Đảng Cộng sản Việt Nam khóa XIII", "BCH T.Ư Đảng"),
        ("Uỷ ban MTTQ Việt Nam tỉnh Hoà Bình", "Ủy ban Mặt trận Tổ quốc tỉnh Hòa Bình"),
        ("Ban Chỉ đạo phòng, chống dịch COVID 19", "Ban Chỉ đạo phòng chống dịch Covid-19"),
        ("thành phố Hà Nội", "Hà Nội"),
        ("TNCS Hồ Chí Minh", "Thanh niên Cộng sản Hồ Chí Minh"),
    ],
)
def test_two_spellings_of_one_name(one: str, other: str) -> None:
    assert plain_spelling(one) == plain_spelling(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Tỉnh ủy", "Thành ủy"), ("Nguyễn Văn An", "Nguyễn Văn Ân"), ("xã A", "phường A")],
)
def test_two_names_stay_two(one: str, other: str) -> None:
    assert plain_spelling(one) != plain_spelling(other)


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    folder = tmp_path / "gold"
    folder.mkdir()
    for name, facts in GOLD.items():
        (folder / f"{name}.json").write_text(json.dumps(facts), "utf-8")
    said = tmp_path / "facts.jsonl"
    said.write_text("\n".join(json.dumps(facts) for facts in SAID.values()), "utf-8")
    return str(folder), str(said)


def test_the_command_prints_the_scores(files: tuple[str, str]) -> None:
    result = CliRunner().invoke(cli, ["evaluate", *files, "-f", "json", "--min", "people=0.3"])
    assert result.exit_code == 0
    assert {row["kind"]: (row["right"], row["said"], row["gold"]) for row in json.loads(result.stdout)} == COUNTS
    assert result.stderr == "3 documents, 1 without output d2\n"


def test_a_kind_that_falls_short_is_named_with_code_1(files: tuple[str, str]) -> None:
    result = CliRunner().invoke(cli, ["evaluate", *files, "--min", "people=0.9", "--min", "events=1"])
    assert (result.exit_code, result.stderr.splitlines()[-1]) == (1, "short: people 0.400 < 0.9")


def test_the_command_prints_the_misses(files: tuple[str, str]) -> None:
    result = CliRunner().invoke(cli, ["evaluate", *files, "--misses", "-f", "tsv"])
    assert "d1\t-\tchanges\ttrần thị b | left | chủ tịch | ủy ban nhân dân xã yên trạch" in result.stdout.splitlines()


@pytest.mark.parametrize("limit", ["people", "people=x", "persons=1"])
def test_a_limit_that_is_none_is_a_usage_error(files: tuple[str, str], limit: str) -> None:
    assert CliRunner().invoke(cli, ["evaluate", *files, "--min", limit]).exit_code == 2


def test_a_folder_without_gold_and_a_broken_line_are_input_errors(files: tuple[str, str], tmp_path: Path) -> None:
    (tmp_path / "none").mkdir()
    result = CliRunner().invoke(cli, ["evaluate", str(tmp_path / "none"), files[1]])
    assert (result.exit_code, "no gold file" in result.stderr) == (3, True)
    broken = tmp_path / "broken.jsonl"
    broken.write_text('\n{"document": {}}\n', "utf-8")
    result = CliRunner().invoke(cli, ["evaluate", files[0], str(broken)])
    assert (result.exit_code, f"{broken}:2: not a facts object" in result.stderr) == (3, True)


def test_kinds_are_cut_by_relation_and_by_level(files: tuple[str, str]) -> None:
    relations = {
        score.kind: (score.right, score.said, score.gold) for score in compare_slices(GOLD, SAID, by="relation")
    }
    assert relations == {
        "tenures former": (0, 1, 1),
        "tenures held": (2, 3, 2),
        "changes left": (0, 0, 1),
        "events meeting": (1, 1, 1),
        "participations chair": (1, 1, 1),
        "participations speaker": (0, 0, 1),
        "directives chỉ thị": (1, 1, 1),
        "directives-named luật": (1, 1, 1),
    }
    result = CliRunner().invoke(cli, ["evaluate", *files, "-f", "json", "--by", "level"])
    assert {row["kind"]: (row["right"], row["said"], row["gold"]) for row in json.loads(result.stdout)} == {
        "changes commune": (0, 0, 1),
        "tenures central": (1, 1, 1),
        "tenures commune": (0, 1, 1),
        "tenures other": (0, 1, 0),
        "tenures province": (1, 1, 1),
    }


@pytest.mark.parametrize(
    ("body", "level"),
    [
        ("ủy ban nhân dân xã yên trạch", "commune"),
        ("đảng ủy phường a huyện b tỉnh c", "commune"),
        ("ủy ban nhân dân thị xã a", "district"),
        ("huyện ủy phú lương", "district"),
        ("tỉnh ủy thái nguyên", "province"),
        ("sở y tế tỉnh a", "province"),
        ("bộ nội vụ", "central"),
        ("trường đại học a", "other"),
    ],
)
def test_the_words_of_a_body_tell_its_level(body: str, level: str) -> None:
    assert slice_of("level", "tenures", ("a", "b", body, "held")) == level


SCORER = Path(__file__).parents[3] / "shared" / "score.py"


@pytest.mark.skipif(not SCORER.is_file(), reason="no other scorer beside this checkout")
def test_another_scorer_counts_the_same(tmp_path: Path) -> None:
    gold = SCORER.parent / "gold" / "dev"
    read = [to_json(read_facts(item)) for item in read_documents([gold]) if isinstance(item, Document)]
    said = tmp_path / "facts.jsonl"
    said.write_text("\n".join(json.dumps(facts) for facts in read), "utf-8")
    told = subprocess.run([sys.executable, SCORER, gold, said, "--json"], capture_output=True, text=True, check=True)
    theirs = json.loads(told.stdout)
    ours = compare(read_gold(gold), read_said(said))
    assert {score.kind: score.gold for score in ours.scores} == {kind: row["gold"] for kind, row in theirs.items()}
    for score in ours.scores:
        row = theirs[score.kind]
        assert (score.precision, score.recall, score.f1) == pytest.approx((row["precision"], row["recall"], row["f1"]))
