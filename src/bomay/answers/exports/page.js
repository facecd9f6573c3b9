// Search, zoom and evidence for one network page. No library, no request.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const svg = document.getElementById("picture");
  const about = document.getElementById("about");
  const whole = svg.getAttribute("viewBox").split(" ").map(Number);
  let box = whole.slice();
  const nodes = [...svg.querySelectorAll(".node")];
  const edges = [...svg.querySelectorAll(".edge")];
  for (const row of document.querySelectorAll("tr[data-link]"))
    data.links[Number(row.dataset.link)].push(row.cells[3].textContent);

  const fold = (text) =>
    text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");

  const show = () => {
    svg.setAttribute("viewBox", box.join(" "));
    svg.classList.toggle("close", box[2] < whole[2] / 1.8);
  };

  const zoom = (factor, x, y) => {
    const width = Math.min(Math.max(box[2] * factor, whole[2] / 60), whole[2] * 2);
    const ratio = width / box[2];
    box = [x - (x - box[0]) * ratio, y - (y - box[1]) * ratio, width, box[3] * ratio];
    show();
  };
  const middle = () => [box[0] + box[2] / 2, box[1] + box[3] / 2];

  const point = (event) => {
    const spot = new DOMPoint(event.clientX, event.clientY).matrixTransform(svg.getScreenCTM().inverse());
    return [spot.x, spot.y];
  };

  const light = (ids, links) => {
    svg.classList.toggle("some", ids.size > 0);
    nodes.forEach((node) => node.classList.toggle("on", ids.has(node.dataset.id)));
    edges.forEach((edge) => edge.classList.toggle("on", links(edge.dataset.a, edge.dataset.b)));
  };

  const add = (parent, name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    parent.append(element);
    return element;
  };

  const choose = (id) => {
    const links = data.links.filter(([a, b]) => a === id || b === id);
    light(new Set([id, ...links.flatMap(([a, b]) => [a, b])]), (a, b) => a === id || b === id);
    about.replaceChildren();
    add(about, "h2", data.nodes[id].label);
    const list = add(about, "ul", "");
    for (const [a, b, label, evidence] of links) {
      const item = add(list, "li", data.nodes[a === id ? b : a].label + (label ? ": " + label : ""));
      if (evidence) add(item, "blockquote", evidence);
    }
    add(about, "code", id);
  };

  const clear = () => light(new Set(), () => false);

  nodes.forEach((node) => {
    node.setAttribute("tabindex", "0");
    node.addEventListener("click", () => choose(node.dataset.id));
    node.addEventListener("keydown", (event) => {
      if (event.key === "Enter" || event.key === " ") {
        event.preventDefault();
        choose(node.dataset.id);
      }
    });
  });

  document.getElementById("find").addEventListener("input", (event) => {
    const typed = fold(event.target.value.trim());
    const found = document.getElementById("found");
    if (!typed) {
      clear();
      found.textContent = "";
      return;
    }
    const hits = Object.keys(data.nodes).filter((id) => fold(data.nodes[id].label).includes(typed));
    found.textContent = String(hits.length);
    if (hits.length === 1) choose(hits[0]);
    else light(new Set(hits.length ? hits : [""]), () => false);
  });

  svg.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1.15 : 1 / 1.15, ...point(event));
  }, { passive: false });

  const fingers = new Map();
  let spread = 0;
  svg.addEventListener("pointerdown", (event) => fingers.set(event.pointerId, [event.clientX, event.clientY]));
  svg.addEventListener("pointermove", (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) return;
    fingers.set(event.pointerId, [event.clientX, event.clientY]);
    if (fingers.size === 2) {
      const [one, two] = [...fingers.values()];
      const now = Math.hypot(one[0] - two[0], one[1] - two[1]);
      if (spread) zoom(spread / now, ...middle());
      spread = now;
      return;
    }
    const scale = svg.getScreenCTM().a;
    box[0] -= (event.clientX - last[0]) / scale;
    box[1] -= (event.clientY - last[1]) / scale;
    show();
  });
  const lift = (event) => {
    fingers.delete(event.pointerId);
    spread = 0;
  };
  for (const name of ["pointerup", "pointercancel", "pointerleave"]) svg.addEventListener(name, lift);

  document.getElementById("nearer").addEventListener("click", () => zoom(1 / 1.4, ...middle()));
  document.getElementById("farther").addEventListener("click", () => zoom(1.4, ...middle()));
  document.getElementById("whole").addEventListener("click", () => {
    box = whole.slice();
    clear();
    show();
  });
})();
