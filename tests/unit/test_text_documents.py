"""Sources to documents: every form of input, and every refusal beside articles that are still read."""

import gzip
import io
import json
from pathlib import Path

import pytest
import zstandard

from bomay.model import Document, PartialDate
from bomay.text import Refused, read_documents

TEXT = "Ngày 04/6, đồng chí Nguyễn Văn A, Bí thư Tỉnh ủy, chủ trì hội nghị.\r\nDự hội nghị có bà Trần Thị B.\n"
FIELDS = {"id": "a1", "title": "Hội nghị", "published": "2020-06-04", "source": "https://bao.example/a1", "text": TEXT}
PARAGRAPH = "Đồng chí Nguyễn Văn A, Bí thư Tỉnh ủy, đã chủ trì hội nghị về phát triển kinh tế - xã hội của tỉnh. " * 4
OTHER = PARAGRAPH.replace("Nguyễn Văn A", "Trần Thị B")
PAGE = f"""<html lang="vi"><head><title>Hội nghị tỉnh</title>
<meta property="article:published_time" content="2020-06-04T08:00:00+07:00">
<link rel="canonical" href="https://bao.example/hoi-nghi"></head>
<body><nav><a href="/">Trang chủ</a></nav><article><h1>Hội nghị tỉnh</h1><p>{PARAGRAPH}</p><p>{OTHER}</p></article>
<footer>Bản quyền</footer></body></html>"""


def _read(*sources: Path | str, stdin: bytes = b"") -> tuple[list[Document], list[Refused]]:
    items = list(read_documents(sources, stdin=io.BytesIO(stdin)))
    return [item for item in items if isinstance(item, Document)], [item for item in items if isinstance(item, Refused)]


def _one(source: Path | str, stdin: bytes = b"") -> Document:
    documents, refused = _read(source, stdin=stdin)
    assert (len(documents), refused) == (1, [])
    return documents[0]


def _write(path: Path, data: str | bytes) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data.encode() if isinstance(data, str) else data)
    return path


def _pack(data: bytes, suffix: str) -> bytes:
    if suffix == ".jsonl.gz":
        return gzip.compress(data)
    return zstandard.ZstdCompressor().compress(data) if suffix == ".jsonl.zst" else data


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_front_matter_is_read_and_the_text_is_all_below_it(tmp_path: Path, newline: str) -> None:
    head = newline.join(
        [
            "---",
            "id: a1",
            'title: "Hội nghị: tổng kết"',
            "published: 2020-06-04",
            "source: https://bao.example/a1",
            "---",
            "",
        ]
    )
    document = _one(_write(tmp_path / "x.txt", head + TEXT))
    assert document == Document(
        id="a1",
        text=TEXT,
        title="Hội nghị: tổng kết",
        published=PartialDate(2020, 6, 4),
        source="https://bao.example/a1",
    )


def test_without_front_matter_the_text_is_the_whole_file(tmp_path: Path) -> None:
    document = _one(_write(tmp_path / "bai-viet.md", "\n  " + TEXT))
    assert document == Document(id="bai-viet", text="\n  " + TEXT, title=TEXT.splitlines()[0])


def test_a_link_of_the_page_is_no_title(tmp_path: Path) -> None:
    document = _one(_write(tmp_path / "x.txt", "\nTruy cập nội dung luôn\n\xa0\n  Hội nghị tỉnh \n\n" + TEXT))
    assert document.title == "Hội nghị tỉnh"
    assert document.text.startswith("\nTruy cập")


def test_a_rule_of_dashes_is_no_front_matter(tmp_path: Path) -> None:
    text = "---\nMột dòng\n---\nHai dòng\n"
    assert _one(_write(tmp_path / "x.txt", text)).text == text


def test_a_year_or_a_number_in_the_head_stays_as_written(tmp_path: Path) -> None:
    document = _one(_write(tmp_path / "x.txt", f"---\nid: 007\npublished: 2017\n---\n{TEXT}"))
    assert (document.id, document.published) == ("007", PartialDate(2017))


def test_a_broken_head_is_refused_and_its_article_read(tmp_path: Path) -> None:
    documents, refused = _read(_write(tmp_path / "x.txt", f"---\ntitle: Hội nghị: tổng kết\n---\n{TEXT}"))
    assert [document.text for document in documents] == [TEXT]
    assert [item.found.split(":")[0] for item in refused] == ["front matter that is not YAML"]


def test_a_date_that_is_none_is_refused_and_its_article_read(tmp_path: Path) -> None:
    documents, refused = _read(_write(tmp_path / "x.txt", f"---\npublished: 2020-02-31\n---\n{TEXT}"))
    assert [document.published for document in documents] == [None]
    assert [item.found for item in refused] == ["published '2020-02-31' is not a date"]


@pytest.mark.parametrize(
    ("stated", "expected"),
    [
        ("2020-06-04", PartialDate(2020, 6, 4)),
        ("2020-06", PartialDate(2020, 6)),
        ("2017", PartialDate(2017)),
        (2017, PartialDate(2017)),
        ("2020-06-04T08:15:00+07:00", PartialDate(2020, 6, 4)),
        ("2020-06-04 08:15", PartialDate(2020, 6, 4)),
        ("04/06/2020", PartialDate(2020, 6, 4)),
        ("4.6.2020, 08:15", PartialDate(2020, 6, 4)),
        ("08:15 4/6/2020", PartialDate(2020, 6, 4)),
        ("", None),
        (None, None),
    ],
)
def test_published_in_every_form(tmp_path: Path, stated: object, expected: PartialDate | None) -> None:
    line = json.dumps(FIELDS | {"published": stated}, ensure_ascii=False)
    assert _one(_write(tmp_path / "x.jsonl", line)).published == expected


@pytest.mark.parametrize("stated", ["0/0/2020", "31/2/2020", "2020-13", "hôm nay", "06/2020"])
def test_no_date_is_made_of_what_is_none(tmp_path: Path, stated: str) -> None:
    documents, refused = _read(_write(tmp_path / "x.jsonl", json.dumps(FIELDS | {"published": stated})))
    assert [document.published for document in documents] == [None]
    assert refused[0].where.endswith("x.jsonl:1")


@pytest.mark.parametrize("suffix", [".jsonl", ".jsonl.gz", ".jsonl.zst"])
def test_json_lines_plain_and_packed(tmp_path: Path, suffix: str) -> None:
    lines = "\n".join(json.dumps(FIELDS | {"id": name}, ensure_ascii=False) for name in ("a1", "a2")).encode()
    documents, refused = _read(_write(tmp_path / f"x{suffix}", _pack(lines, suffix)))
    assert ([document.id for document in documents], refused) == (["a1", "a2"], [])
    assert documents[0].text == TEXT


def test_an_article_without_id_takes_its_source_or_a_hash(tmp_path: Path) -> None:
    lines = [{"text": TEXT, "source": "https://bao.example/a1"}, {"text": TEXT}, {"text": TEXT + "."}]
    documents, _ = _read(_write(tmp_path / "x.jsonl", "\n".join(json.dumps(line) for line in lines)))
    assert documents[0].id == "https://bao.example/a1"
    assert len({document.id for document in documents}) == 3
    assert documents[1].id == documents[1].sha256[:16]


def test_each_broken_line_is_refused_by_its_number_and_the_others_read(tmp_path: Path) -> None:
    good = json.dumps(FIELDS, ensure_ascii=False).encode()
    lines = [good, b"{broken", b"", b'{"id": "x"}', b"[1, 2]", b'{"text": 5}', b'{"text": " "}', b'{"text": "\xff"}',
             b'{"text": "\\ud800"}', b"[" * 100_000, good]  # fmt: skip
    documents, refused = _read(_write(tmp_path / "x.jsonl", b"\n".join(lines)))
    assert [document.id for document in documents] == ["a1", "a1"]
    assert [item.where.rsplit(":", 1)[1] for item in refused] == ["2", "4", "5", "6", "7", "8", "9", "10"]
    assert [item.found.split(" (")[0] for item in refused] == [
        "not JSON",
        "an object without text",
        "JSON that is no object",
        "an object without text",
        "an article without text",
        "broken UTF-8 at byte 10",
        "half a character",
        "not JSON",
    ]


def test_old_codes_in_a_line_are_named_and_the_text_kept(tmp_path: Path) -> None:
    text = "§ång chÝ NguyÔn V¨n A, BÝ th\xad TØnh ñy, ®· chñ tr× héi nghÞ cña Ban Th\xadêng vô."
    documents, refused = _read(_write(tmp_path / "x.jsonl", json.dumps({"id": "a", "text": text})))
    assert [document.text for document in documents] == [text]
    assert [item.found for item in refused] == ["a text in an old Vietnamese encoding"]


@pytest.mark.parametrize("suffix", [".jsonl.gz", ".jsonl.zst"])
def test_a_cut_archive_gives_what_stands_before_the_cut(tmp_path: Path, suffix: str) -> None:
    lines = b"\n".join(json.dumps(FIELDS | {"id": f"a{n}", "x": f"{n * n}"}).encode() for n in range(5000))
    packed = _pack(lines, suffix)
    documents, refused = _read(_write(tmp_path / f"x{suffix}", packed[: len(packed) // 2]))
    assert 0 < len(documents) < 5000
    assert refused, "a cut archive must not pass as whole"
    assert (
        refused[-1].why.startswith(f"{len(documents)} articles before it were read") or "not JSON" in refused[-1].found
    )


def test_what_is_no_gzip_is_refused(tmp_path: Path) -> None:
    documents, refused = _read(_write(tmp_path / "x.jsonl.gz", b"plain text"))
    assert documents == []
    assert refused[0].found.startswith("the file is cut off or damaged here")


def test_an_html_page_gives_its_article(tmp_path: Path) -> None:
    document = _one(_write(tmp_path / "trang.html", PAGE))
    assert document.id == "trang"
    assert [document.text.count(name) for name in ("Nguyễn Văn A", "Trần Thị B")] == [4, 4]
    assert "Trang chủ" not in document.text
    assert (document.title, document.published) == ("Hội nghị tỉnh", PartialDate(2020, 6, 4))
    assert document.source == "https://bao.example/hoi-nghi"


def test_a_page_without_an_article_and_an_empty_one_are_refused(tmp_path: Path) -> None:
    _write(tmp_path / "a.html", "<html><body></body></html>")
    _write(tmp_path / "b.html", "")
    documents, refused = _read(tmp_path)
    assert documents == []
    assert [item.found for item in refused] == ["a page without an article", "the file is empty"]


def _record(address: str, status: str, kind: str) -> bytes:
    answer = f"HTTP/1.0 {status}\r\nContent-Type: {kind}\r\n\r\n{PAGE}".encode()
    head = (
        f"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: {address}\r\nWARC-Date: 2020-06-04T08:00:00Z\r\n"
        f"Content-Type: application/http; msgtype=response\r\nContent-Length: {len(answer)}\r\n\r\n"
    )
    return head.encode() + answer + b"\r\n\r\n"


def _warc(path: Path) -> Path:
    records = [
        _record("https://bao.example/1", "200 OK", "text/html; charset=utf-8"),
        _record("https://bao.example/2", "404 Not Found", "text/html"),
        _record("https://bao.example/3.png", "200 OK", "image/png"),
    ]
    packed = map(gzip.compress, records) if path.suffix == ".gz" else records
    return _write(path, b"".join(packed))


@pytest.mark.parametrize("name", ["x.warc", "x.warc.gz"])
def test_a_web_archive_gives_its_pages(tmp_path: Path, name: str) -> None:
    document = _one(_warc(tmp_path / name))
    assert (document.id, document.source) == ("https://bao.example/1", "https://bao.example/1")
    assert "Bí thư Tỉnh ủy" in document.text


def test_what_is_no_web_archive_is_refused(tmp_path: Path) -> None:
    documents, refused = _read(_write(tmp_path / "x.warc.gz", b"no archive"), _write(tmp_path / "y.warc", ""))
    assert documents == []
    assert [item.where.rsplit("/", 1)[1] for item in refused] == ["x.warc.gz", "y.warc"]


def test_standard_input_is_text_or_json_lines() -> None:
    assert _one("-", stdin=TEXT.encode()) == Document(id="stdin", text=TEXT, title=TEXT.splitlines()[0])
    lines = b"\n" + json.dumps(FIELDS).encode() + b"\n" + json.dumps(FIELDS | {"id": "a2"}).encode()
    assert [document.id for document in _read("-", stdin=lines)[0]] == ["a1", "a2"]
    assert [item.found for item in _read("-", stdin=b"")[1]] == ["the file is empty"]


def test_a_folder_is_read_in_order_with_its_subfolders(tmp_path: Path) -> None:
    for name in ("b.txt", "a.md", "sub/c.txt", "a.json", "README.md", ".hidden.txt", ".git/d.txt"):
        _write(tmp_path / name, TEXT)
    documents, refused = _read(tmp_path)
    assert ([document.id for document in documents], refused) == (["a", "b", "c"], [])


def test_every_bad_source_is_named_and_the_rest_read(tmp_path: Path) -> None:
    (tmp_path / "empty-folder").mkdir()
    good = _write(tmp_path / "good.txt", TEXT)
    bad = [
        tmp_path / "missing.txt",
        _write(tmp_path / "empty.txt", ""),
        _write(tmp_path / "head-only.txt", "---\nid: x\n---\n"),
        _write(tmp_path / "binary.txt", bytes(range(256))),
        _write(tmp_path / "broken.txt", TEXT.encode() + b"\xff"),
        _write(tmp_path / "report.pdf", b"%PDF"),
        tmp_path / "empty-folder",
    ]
    documents, refused = _read(*bad, good)
    assert [document.id for document in documents] == ["good"]
    assert [item.where for item in refused] == [str(path) for path in bad]
    assert all(item.found and item.why and item.fix for item in refused)
