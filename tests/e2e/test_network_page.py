"""The page of a network in a real browser: it searches, sifts, shows evidence, and asks for nothing outside.

Needs Chromium (Debian: apt-get install chromium); without it the page's text alone is tested, in tests/unit/.
"""

import re
import shutil
import subprocess
from pathlib import Path

import pytest

from bomay.answers.exports.html import to_html
from bomay.answers.kg import open_graph

CHROMIUM = shutil.which("chromium") or shutil.which("chromium-browser") or shutil.which("google-chrome")
GIVEN = Path(__file__).parents[1] / "queries" / "given.trig"
FLAGS = (
    "--headless",
    "--no-sandbox",
    "--disable-gpu",
    "--no-first-run",
    "--disable-background-networking",
    "--virtual-time-budget=3000",
    "--window-size=1200,900",
    "--dump-dom",
)
DOES = """
<script>
const said = [];
const tell = (name, value) => said.push(name + "=" + value);
const set = (id, value) => {
  const field = document.getElementById(id);
  field.value = value;
  field.dispatchEvent(new Event("input"));
};
window.addEventListener("error", (event) => tell("error", event.message));
tell("webgl", Boolean(document.createElement("canvas").getContext("webgl")));
tell("whole", document.getElementById("shown").textContent);
set("find", "tran thi b");
tell("found", document.getElementById("about").innerText);
set("find", "");
tell("cleared", document.getElementById("about").innerText.slice(0, 14));
const box = document.querySelector("input[data-node=post]");
box.checked = false;
box.dispatchEvent(new Event("change"));
tell("people", document.getElementById("shown").textContent);
box.checked = true;
box.dispatchEvent(new Event("change"));
set("until", "2019");
tell("years", document.getElementById("shown").textContent);
tell("requests", performance.getEntriesByType("resource").length);
const pen = document.getElementById("picture").getContext("2d");
requestAnimationFrame(() => requestAnimationFrame(() => {
  const dots = pen.getImageData(0, 0, pen.canvas.width, pen.canvas.height).data;
  tell("inked", dots.some((value) => value > 0));
  document.body.innerHTML = "<pre id=said></pre>";
  document.getElementById("said").textContent = said.join("\\n@");
}));
</script>
"""


@pytest.mark.skipif(CHROMIUM is None, reason="no Chromium here")
@pytest.mark.parametrize("flag", ["", "--disable-3d-apis"], ids=["as it is", "without WebGL"])
def test_page_searches_sifts_and_shows_evidence(tmp_path: Path, flag: str) -> None:
    page = tmp_path / "network.html"
    page.write_text(to_html(open_graph(GIVEN).network("person-post")).replace("</body>", DOES + "</body>"), "utf-8")
    command = [str(CHROMIUM), *FLAGS, *filter(None, [flag]), f"--user-data-dir={tmp_path / 'profile'}", page.as_uri()]
    shown = subprocess.run(command, capture_output=True, text=True, check=True, timeout=120).stdout
    told = re.search(r'<pre id="said">(.*?)</pre>', shown, re.S)
    assert told, shown[-2000:]
    said = dict(line.split("=", 1) for line in told[1].split("\n@"))
    assert "error" not in said
    assert said["whole"] == "6 điểm · nodes, 4 liên kết · links"
    assert "Trần Thị B" in said["found"]
    assert "Hội nghị bầu đồng chí Trần Thị B giữ chức Bí thư Tỉnh ủy." in said["found"]
    assert said["cleared"] == "Chọn một điểm "
    assert said["people"] == "3 điểm · nodes, 0 liên kết · links"
    assert said["years"].startswith(("2 điểm", "3 điểm"))
    assert said["requests"] == "0"
    assert said["inked"] == "true"
    assert flag == "" or said["webgl"] == "false"
