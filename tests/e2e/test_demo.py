"""The demo goes the whole way over the sample dispatches and answers rightly."""

import re
from pathlib import Path

import pytest

from bomay.apps.demo import run, steps

CORPUS = Path(__file__).parents[2] / "corpus"


@pytest.fixture(scope="module")
def shown(tmp_path_factory: pytest.TempPathFactory) -> tuple[str, Path]:
    """What the demo prints, and the folder that it writes."""
    out = tmp_path_factory.mktemp("demo") / "out"
    with pytest.MonkeyPatch.context() as patch:
        lines: list[str] = []
        patch.setattr("click.echo", lambda message="", **_: lines.append(str(message)))
        patch.setattr("click.secho", lambda message="", **_: lines.append(str(message)))
        run(CORPUS, out)
    return "\n".join(lines), out


def test_every_step_is_shown_with_its_answer(shown: tuple[str, Path]) -> None:
    text, out = shown
    commands = re.findall(r"^\$ bomay (\w+)", text, re.M)
    assert commands == [step[0] for step in steps(CORPUS, out)]


def test_the_holder_of_a_post_on_a_day_is_certain_and_quoted(shown: tuple[str, Path]) -> None:
    text, _ = shown
    assert re.search(r"Bí thư Tỉnh ủy Thái Nguyên +Trần Thị B .* certain$", text, re.M)
    assert "«Đồng chí Trần Thị B, Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy chủ trì hội nghị.»" in text


def test_one_number_is_two_directives(shown: tuple[str, Path]) -> None:
    dates = set(re.findall(r"^Chỉ thị 35-CT/TW +(\S+) +Bộ Chính trị", shown[0], re.M))
    assert dates == {"2019-05-30", "2024-06-14"}


def test_the_career_spans_several_articles(shown: tuple[str, Path]) -> None:
    career = {line.split("  ")[1].strip() for line in shown[0].splitlines() if line.startswith("Nguyễn Văn A  ")}
    assert {"Bí thư Tỉnh ủy Thái Nguyên", "Phó Chủ tịch Ủy ban nhân dân tỉnh Thái Nguyên"} <= career


def test_the_pictures_ask_for_nothing_outside(shown: tuple[str, Path]) -> None:
    for name in ("network.html", "network.svg"):
        picture = (shown[1] / name).read_text("utf-8")
        assert "Nguyễn Văn A" in picture
        assert not re.search(r"""(?:src|href)=["']https?:|@import|url\(https?:""", picture)
