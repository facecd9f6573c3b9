"""A fault in reading one article names it and loses none of the others."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner

import bomay.claims.border
from bomay.apps.cli.extract import command as extract
from bomay.claims.facts import Reading, read_all
from bomay.model import Document
from bomay.pipeline import build
from bomay.text import Refused

TEXT = "Ngày 4/6/2020, đồng chí Nguyễn Văn A, Bí thư Tỉnh ủy Thái Nguyên dự hội nghị."


@pytest.fixture
def articles(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    lines = [json.dumps({"id": name, "title": "", "text": TEXT}, ensure_ascii=False) for name in ("a", "bad", "c")]
    path = tmp_path / "articles.jsonl"
    path.write_text("\n".join(lines), "utf-8")

    def fails_once(document: Document) -> Reading:
        if document.id == "bad":
            raise KeyError("a word that no list knows")
        return read_all(document)

    monkeypatch.setattr(bomay.claims.border, "read_all", fails_once)
    return path


def test_a_build_goes_on(articles: Path, tmp_path: Path) -> None:
    told: list[Refused] = []
    summary = build([articles], store=tmp_path / "store", tell=told.append)
    assert sorted(summary.articles) == ["a", "c"]
    assert [refused.where for refused in told] == ["bad"]
    assert "KeyError" in told[0].found


def test_an_extract_goes_on_and_says_so(articles: Path) -> None:
    result = CliRunner().invoke(extract, [str(articles), "--format", "jsonl"])
    assert result.exit_code == 3
    assert [json.loads(line)["document"]["id"] for line in result.stdout.splitlines()] == ["a", "c"]
    assert "bad: the reading failed with KeyError" in result.stderr
