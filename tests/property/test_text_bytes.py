"""No bytes crash the reading: each source gives articles or says why it gives none."""

import gzip
import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bomay.model import Document
from bomay.text import SUFFIXES, Normal, Refused, read_documents, sentences

SEEDS = [
    "---\nid: a\npublished: 2020-06-04\n---\nĐồng chí Nguyễn Văn A, Bí thư Tỉnh ủy, chủ trì hội nghị.\n".encode(),
    '{"id": "a", "text": "Đồng chí Nguyễn Văn A, Bí thư Tỉnh ủy."}\n{"text": "Hội nghị."}\n'.encode(),
    b"<html><body><article><p>Dong chi Nguyen Van A, Bi thu Tinh uy, chu tri hoi nghi.</p></article></body></html>",
    gzip.compress(b'{"text": "Hoi nghi."}'),
    b"WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://a.example\r\nContent-Length: 5\r\n\r\nHTTP/\r\n\r\n",
    "Hội nghị".encode("utf-16"),
]


@st.composite
def spoilt(draw: st.DrawFn) -> bytes:
    """A sound source with a stretch of it replaced, or any bytes at all."""
    seed = draw(st.sampled_from([b"", *SEEDS]))
    start = draw(st.integers(0, len(seed)))
    end = draw(st.integers(start, len(seed)))
    return seed[:start] + draw(st.binary(max_size=40)) + seed[end:]


@pytest.mark.parametrize("suffix", SUFFIXES)
@settings(max_examples=40, deadline=None)
@given(data=spoilt())
def test_any_bytes_give_articles_or_a_reason(suffix: str, data: bytes) -> None:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, f"x{suffix}")
        path.write_bytes(data)
        items = list(read_documents([path]))
    assert items
    for item in items:
        if isinstance(item, Document):
            assert item.text.strip()
            assert item.text.encode()
            assert list(sentences(Normal(item.text).text)) or not Normal(item.text).text.strip()
        else:
            assert isinstance(item, Refused)
            assert item.where.startswith(str(path))
