"""What reviewers judge: put before all rules, kept in a file of theirs, undone without a trace."""

import datetime
from pathlib import Path

import pytest
from graph_samples import article, tenure

from bomay.errors import InputError
from bomay.identity.resolve import resolve
from bomay.identity.resolved import Resolved
from bomay.identity.rulings import COLUMNS, Mention, Ruling, Verdict, latest, read_rulings, write_rulings
from bomay.identity.table import to_row
from bomay.identity.words import load_words
from bomay.model import Facts

NAME = "Nguyễn Văn A"
HERE = article("1", "2020-01-05", tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên"))
AGAIN = article("2", "2020-03-05", tenure(NAME, "Bí thư", "Tỉnh ủy Thái Nguyên"))
THERE = article("3", "2020-02-05", tenure(NAME, "Bí thư", "Tỉnh ủy Gia Lai"), place="Gia Lai")


def resolved(*articles: Facts, rulings: tuple[Ruling, ...] = ()) -> Resolved:
    return resolve(map(to_row, articles), load_words(), rulings)


def ruling(verdict: str, one: str, other: str, name: str = NAME) -> Ruling:
    return Ruling(
        verdict=Verdict(verdict),
        one=Mention(one, NAME),
        other=Mention(other, name),
        by="người xem xét B",
        reason="cùng lý lịch",
        on=datetime.date(2026, 1, 2),
    )


def test_same_joins_what_the_evidence_forbids() -> None:
    assert len(resolved(HERE, THERE).people) == 2
    found = resolved(HERE, THERE, rulings=(ruling("same", "1", "3"),))
    assert len(found.people) == 1
    assert [(j.verdict, j.rule, j.on) for j in found.judgements] == [
        ("same", "người xem xét B", datetime.date(2026, 1, 2))
    ]


@pytest.mark.parametrize("verdict", ["different", "unsure"])
def test_different_and_unsure_part_what_the_evidence_joins(verdict: str) -> None:
    assert len(resolved(HERE, AGAIN).people) == 1
    assert len(resolved(HERE, AGAIN, rulings=(ruling(verdict, "1", "2"),)).people) == 2


def test_same_joins_a_miswritten_name_and_keeps_both() -> None:
    typo = article("4", "2020-03-05", tenure("Nguyễn Văn Ả", "Bí thư", "Tỉnh ủy Thái Nguyên"))
    assert len(resolved(HERE, typo).people) == 2
    found = resolved(HERE, typo, rulings=(ruling("same", "1", "4", "Nguyễn Văn Ả"),))
    assert {found.people[0].name, *found.people[0].other_names} == {NAME, "Nguyễn Văn Ả"}


def test_a_ruling_that_is_taken_back_leaves_no_trace() -> None:
    before = resolved(HERE, AGAIN, THERE)
    ruled = resolved(HERE, AGAIN, THERE, rulings=(ruling("same", "1", "3"), ruling("different", "1", "2")))
    assert ruled != before
    assert resolved(HERE, AGAIN, THERE) == before


def test_the_last_ruling_on_a_pair_holds_whatever_its_order() -> None:
    turned = Ruling(
        **{
            **{name: getattr(ruling("different", "1", "3"), name) for name in ("verdict", "by", "reason", "on")},
            "one": Mention("3", NAME),
            "other": Mention("1", NAME),
        }
    )
    assert [each.verdict for each in latest([ruling("same", "1", "3"), turned])] == [Verdict.DIFFERENT]


def test_rulings_that_contradict_each_other_stop_the_build() -> None:
    rulings = (ruling("same", "1", "2"), ruling("same", "2", "3"), ruling("different", "1", "3"))
    with pytest.raises(InputError, match="take back one of them"):
        resolved(HERE, AGAIN, THERE, rulings=rulings)


def test_a_ruling_on_an_article_that_is_gone_is_told() -> None:
    found = resolved(HERE, rulings=(ruling("same", "1", "3"),))
    assert len(found.unmet) == 1
    assert "article 3" in found.unmet[0]


def test_ids_of_parts_go_on_meaning_the_whole() -> None:
    alone = {resolved(each).people[0].id for each in (HERE, AGAIN, THERE)}
    whole = resolved(HERE, AGAIN, THERE, rulings=(ruling("same", "1", "3"),)).people[0]
    assert {whole.id, *whole.replaces} == alone


def test_the_file_gives_back_what_was_written(tmp_path: Path) -> None:
    rulings = (ruling("same", "1", "3"), ruling("unsure", "1", "2"))
    write_rulings(tmp_path / "judgements.csv", rulings)
    assert read_rulings(tmp_path / "judgements.csv") == rulings


def test_every_line_that_cannot_be_taken_is_named(tmp_path: Path) -> None:
    path = tmp_path / "judgements.csv"
    lines = ["maybe,A,1,A,2,b,why,2026-01-02", "same,A,1,a,1,b,why,2026-01-02", "same,A,1,A,2,,why,soon", "same,A"]
    path.write_text("\n".join([",".join(COLUMNS), *lines, ",A,1,A,2,,,"]) + "\n", encoding="utf-8")
    with pytest.raises(InputError) as error:
        read_rulings(path, unfilled=True)
    told = str(error.value)
    assert "line 2: verdict «maybe» is none of same, different, unsure" in told
    assert "line 3 compares a mention with itself" in told
    assert "line 4 says no by" in told and "«soon» is no day" in told
    assert "line 5 has 2 columns instead of 8" in told
    assert "line 6" not in told


def test_a_file_of_other_columns_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "judgements.csv"
    path.write_text("name,verdict\n", encoding="utf-8")
    with pytest.raises(InputError, match="first line is not verdict,name"):
        read_rulings(path)
