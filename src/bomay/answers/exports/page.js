// One network on a plain canvas: search, filters, years, evidence. No library, no request, no WebGL.
"use strict";
(() => {
  const data = JSON.parse(document.getElementById("data").textContent);
  const byId = (id) => document.getElementById(id);
  const canvas = byId("picture");
  const pen = canvas.getContext("2d");
  const about = byId("about");
  const hint = [...about.childNodes];
  byId("page").hidden = false;

  const nodes = data.nodes;
  const links = data.links.map(([a, b, weight, first, last, kind, label, evidence]) =>
    ({ a, b, weight, first, last, kind, label, evidence }));
  const degree = new Array(nodes.length).fill(0);
  const near = nodes.map(() => []);
  for (const link of links) {
    degree[link.a] += 1;
    degree[link.b] += 1;
    near[link.a].push(link);
    near[link.b].push(link);
  }
  const size = degree.map((ties) => Math.min(4.5 + 1.3 * Math.sqrt(ties), 16));
  const heaviest = [...links].sort((one, other) => other.weight - one.weight);
  const largest = nodes.map((_, place) => place).sort((one, other) => degree[other] - degree[one]);
  const fold = (text) =>
    text.toLowerCase().normalize("NFD").replace(/[\u0300-\u036f]/g, "").replace(/đ/g, "d");
  const names = nodes.map((node) => fold(node.label));

  // What is shown: by kind, province, strength and years.
  const off = { node: new Set(), tie: new Set() };
  let visible = nodes.map(() => true);
  let drawn = links;
  let found = null; // set of nodes lit by the search
  let chosen = -1;

  const value = (id, other) => (byId(id) ? Number(byId(id).value) : other);
  const edge = (id, name) => (byId(id) ? Number(byId(id)[name]) : NaN);
  const sift = () => {
    const province = byId("province") ? byId("province").value : "";
    // At its ends the scale of years is open: what lies beyond is few, and often misread.
    const since = value("since", -Infinity) === edge("since", "min") ? -Infinity : value("since", -Infinity);
    const until = value("until", Infinity) === edge("until", "max") ? Infinity : value("until", Infinity);
    const all = since === -Infinity && until === Infinity;
    const top = heaviest.length ? heaviest[0].weight : 1;
    const least = top * (value("least", 0) / 100) ** 3; // most links are weak: the scale is finer there
    if (byId("leastsaid")) byId("leastsaid").textContent = least ? least.toPrecision(2) : "0";
    const there = (place) => !off.node.has(nodes[place].kind);
    const inProvince = (place) => !province || nodes[place].province === province;
    drawn = heaviest.filter((link) =>
      link.weight >= least && !off.tie.has(link.kind) && there(link.a) && there(link.b) &&
      (inProvince(link.a) || inProvince(link.b)) &&
      (all || !byId("since") || ((link.first ?? link.last) !== null &&
        (link.first ?? -Infinity) <= until && (link.last ?? Infinity) >= since))); // a side not told is open
    const tied = new Set(drawn.flatMap((link) => [link.a, link.b]));
    const whole = !least && !province && (all || !byId("since")) && !off.tie.size;
    visible = nodes.map((_, place) => there(place) && (whole || tied.has(place)));
    byId("shown").textContent = `${visible.filter(Boolean).length} điểm · nodes, ${drawn.length} liên kết · links`;
    draw();
  };

  // The part of the plane that is seen: x * scale + left, y * scale + top.
  let scale = 1, left = 0, top = 0, fitted = 1;
  const fit = () => {
    const xs = nodes.map((node) => node.x), ys = nodes.map((node) => node.y);
    const reduce = (pick, list) => list.reduce((one, other) => pick(one, other));
    const [x0, x1, y0, y1] = [reduce(Math.min, xs), reduce(Math.max, xs) + 100, reduce(Math.min, ys), reduce(Math.max, ys)];
    fitted = scale = Math.min(canvas.clientWidth / (x1 - x0 + 60), canvas.clientHeight / (y1 - y0 + 60), 1.6);
    left = (canvas.clientWidth - (x1 + x0) * scale) / 2;
    top = (canvas.clientHeight - (y1 + y0) * scale) / 2;
  };
  const zoom = (factor, x = canvas.clientWidth / 2, y = canvas.clientHeight / 2) => {
    const next = Math.min(Math.max(scale * factor, fitted / 2), Math.max(fitted * 80, 4));
    left = x - ((x - left) * next) / scale;
    top = y - ((y - top) * next) / scale;
    scale = next;
    draw();
  };
  const spot = (place) => [nodes[place].x * scale + left, nodes[place].y * scale + top];
  const reach = (place) => size[place] * Math.min(Math.max(Math.sqrt(scale), 0.45), 1.6);

  const corners = { square: [4, 45], diamond: [4, 0], triangle: [3, -90], hexagon: [6, 0], pentagon: [5, -90], nabla: [3, 90] };
  const shape = (place, x, y, r) => {
    const look = data.looks[nodes[place].kind];
    pen.beginPath();
    if (look.shape === "circle") pen.arc(x, y, r, 0, 2 * Math.PI);
    else {
      const [count, first] = corners[look.shape];
      for (let step = 0; step < count; step += 1) {
        const turn = ((first + (360 * step) / count) * Math.PI) / 180;
        pen.lineTo(x + 1.15 * r * Math.cos(turn), y + 1.15 * r * Math.sin(turn));
      }
      pen.closePath();
    }
    pen.fillStyle = look.colour;
    pen.fill();
    pen.strokeStyle = colours.paper;
    pen.lineWidth = 1;
    pen.stroke();
  };

  let colours = {};
  const lit = (place) => (chosen >= 0 ? around.has(place) : !found || found.has(place));
  let around = new Set();
  let waiting = false;
  const draw = () => {
    if (!waiting) requestAnimationFrame(paint);
    waiting = true;
  };
  const paint = () => {
    waiting = false;
    const style = getComputedStyle(document.documentElement);
    colours = { ink: style.getPropertyValue("--ink"), paper: style.getPropertyValue("--paper"), line: style.getPropertyValue("--line") };
    const dots = window.devicePixelRatio || 1;
    const [wide, high] = [canvas.clientWidth, canvas.clientHeight];
    if (canvas.width !== Math.round(wide * dots)) canvas.width = Math.round(wide * dots);
    if (canvas.height !== Math.round(high * dots)) canvas.height = Math.round(high * dots);
    pen.setTransform(dots, 0, 0, dots, 0, 0);
    pen.clearRect(0, 0, wide, high);
    const inside = ([x, y], room = 40) => x > -room && y > -room && x < wide + room && y < high + room;
    const spots = nodes.map((_, place) => spot(place));
    // Lines, heaviest first; in one go per strength and light, which is what makes thousands fast.
    const groups = new Map();
    let count = 0;
    for (const link of drawn) {
      const one = spots[link.a], other = spots[link.b];
      if (Math.max(one[0], other[0]) < 0 || Math.min(one[0], other[0]) > wide || Math.max(one[1], other[1]) < 0 || Math.min(one[1], other[1]) > high) continue;
      if ((count += 1) > 30000) break; // more lines than can be told apart
      const bright = chosen >= 0 ? link.a === chosen || link.b === chosen : !found || (found.has(link.a) && found.has(link.b));
      const key = `${Math.min(Math.round(2 * Math.sqrt(link.weight)), 8)} ${bright ? 1 : 0}`;
      if (!groups.has(key)) groups.set(key, []);
      groups.get(key).push(one, other);
    }
    const soft = Math.max(Math.min(0.5, 0.5 * Math.sqrt(900 / (count || 1))), 0.14);
    for (const [key, ends] of groups) {
      const [strength, bright] = key.split(" ").map(Number);
      pen.beginPath();
      for (let place = 0; place < ends.length; place += 2) {
        pen.moveTo(...ends[place]);
        pen.lineTo(...ends[place + 1]);
      }
      pen.strokeStyle = colours.line;
      pen.globalAlpha = bright ? (chosen >= 0 ? 0.9 : soft) : 0.07;
      pen.lineWidth = 0.6 + strength * 0.4;
      pen.stroke();
    }
    for (let place = 0; place < nodes.length; place += 1) {
      if (!visible[place] || !inside(spots[place])) continue;
      pen.globalAlpha = lit(place) ? 1 : 0.12;
      shape(place, ...spots[place], reach(place));
    }
    write(spots, inside);
    pen.globalAlpha = 1;
  };
  // The cells of a grid that a box takes, its middle at y; what is written and drawn keeps its own.
  const cells = (x, y, wide, half = 6) => {
    const found = [];
    for (let row = Math.floor((y - half) / 6); row <= (y + half) / 6; row += 1)
      for (let column = Math.floor(x / 10); column <= (x + wide) / 10; column += 1) found.push(row * 4096 + column);
    return found;
  };
  const write = (spots, inside) => {
    const taken = new Map();
    for (const place of largest) {
      if (!visible[place] || !lit(place) || !inside(spots[place], 0)) continue;
      const r = reach(place);
      cells(spots[place][0] - r, spots[place][1], 2 * r, r).forEach((cell) => taken.has(cell) || taken.set(cell, place));
    }
    pen.font = '12px Roboto, "Noto Sans", "Segoe UI", Arial, "DejaVu Sans", sans-serif';
    pen.textBaseline = "middle";
    pen.lineJoin = "round";
    let written = 0;
    const order = chosen >= 0 ? [chosen, ...largest.filter((place) => place !== chosen && around.has(place))] : largest;
    for (const place of order) {
      if (!visible[place] || !lit(place) || !inside(spots[place], 0)) continue;
      const y = spots[place][1];
      const wide = pen.measureText(nodes[place].label).width;
      const room = reach(place) + 4;
      const sides = [spots[place][0] + room, spots[place][0] - room - wide];
      const whose = (cell) => taken.get(cell) ?? place;
      const fits = (start) => start >= 0 && start + wide <= canvas.clientWidth;
      const free = (start) => fits(start) && cells(start, y, wide).every((cell) => whose(cell) === place);
      const hides = (start) => fits(start) && cells(start, y, wide).every((cell) => whose(cell) >= 0); // no other name there
      const x = sides.find(free) ?? (written < 25 ? sides.find(hides) : undefined); // the most tied may hide nodes
      if (x === undefined && place !== chosen) continue;
      cells(x ?? sides[0], y, wide).forEach((cell) => taken.set(cell, -1));
      pen.globalAlpha = 1;
      pen.strokeStyle = colours.paper;
      pen.lineWidth = 3.5;
      pen.strokeText(nodes[place].label, x ?? sides[0], y);
      pen.fillStyle = colours.ink;
      pen.fillText(nodes[place].label, x ?? sides[0], y);
      if ((written += 1) > 400) break;
    }
  };

  const add = (parent, name, text) => {
    const element = document.createElement(name);
    element.textContent = text;
    parent.append(element);
    return element;
  };
  const person = (parent, place) => {
    const button = add(parent, "button", nodes[place].label);
    button.addEventListener("click", () => choose(place, true));
  };
  const tell = (list, link, from) => {
    const item = add(list, "li", "");
    if (from < 0) {
      person(item, link.a);
      item.append(data.directed ? " → " : " – ");
      person(item, link.b);
    } else person(item, link.a === from ? link.b : link.a);
    if (link.label) item.append(": " + link.label);
    if (link.evidence) add(item, "blockquote", link.evidence);
  };
  const choose = (place, move = false) => {
    chosen = place;
    const mine = drawn.filter((link) => link.a === place || link.b === place);
    around = new Set([place, ...mine.flatMap((link) => [link.a, link.b])]);
    about.replaceChildren();
    add(about, "h2", nodes[place].label);
    add(about, "p", `${mine.length} liên kết · links`);
    const list = add(about, "ul", "");
    mine.slice(0, 60).forEach((link) => tell(list, link, place));
    if (mine.length > 60) add(about, "p", `… ${mine.length - 60}`);
    add(about, "code", nodes[place].id);
    about.scrollTop = 0;
    if (move) {
      left += canvas.clientWidth / 2 - spot(place)[0];
      top += canvas.clientHeight / 2 - spot(place)[1];
    }
    draw();
  };
  const chooseLink = (link) => {
    chosen = -1;
    found = new Set([link.a, link.b]);
    about.replaceChildren();
    tell(add(about, "ul", ""), link, -1);
    draw();
  };
  const clear = () => {
    chosen = -1;
    found = null;
    about.replaceChildren(...hint);
    draw();
  };

  // What lies under the pointer: the nearest node, else the nearest line.
  const under = (x, y) => {
    let best = -1, least = Infinity;
    for (let place = 0; place < nodes.length; place += 1) {
      if (!visible[place]) continue;
      const [nx, ny] = spot(place);
      const away = Math.hypot(nx - x, ny - y) - reach(place);
      if (away < Math.min(least, 5)) [best, least] = [place, away];
    }
    return best;
  };
  const underLine = (x, y) => {
    let best = null, least = 5;
    for (const link of drawn) {
      const [x1, y1] = spot(link.a), [x2, y2] = spot(link.b);
      const [dx, dy] = [x2 - x1, y2 - y1];
      const part = Math.min(Math.max(((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1), 0), 1);
      const away = Math.hypot(x - x1 - part * dx, y - y1 - part * dy);
      if (away < least) [best, least] = [link, away];
    }
    return best;
  };

  const fingers = new Map();
  let spread = 0, travelled = 0;
  canvas.addEventListener("pointerdown", (event) => {
    canvas.setPointerCapture(event.pointerId);
    fingers.set(event.pointerId, [event.offsetX, event.offsetY]);
    travelled = 0;
  });
  canvas.addEventListener("pointermove", (event) => {
    const last = fingers.get(event.pointerId);
    if (!last) {
      canvas.style.cursor = under(event.offsetX, event.offsetY) >= 0 ? "pointer" : "grab";
      return;
    }
    fingers.set(event.pointerId, [event.offsetX, event.offsetY]);
    travelled += Math.hypot(event.offsetX - last[0], event.offsetY - last[1]);
    if (fingers.size === 2) {
      const [one, two] = [...fingers.values()];
      const now = Math.hypot(one[0] - two[0], one[1] - two[1]);
      if (spread) zoom(now / spread, (one[0] + two[0]) / 2, (one[1] + two[1]) / 2);
      spread = now;
      return;
    }
    left += event.offsetX - last[0];
    top += event.offsetY - last[1];
    draw();
  });
  const lift = (event) => {
    if (fingers.delete(event.pointerId) && event.type === "pointerup" && travelled < 4) {
      const place = under(event.offsetX, event.offsetY);
      const link = place < 0 ? underLine(event.offsetX, event.offsetY) : null;
      if (place >= 0) choose(place);
      else if (link) chooseLink(link);
      else clear();
    }
    spread = 0;
  };
  for (const name of ["pointerup", "pointercancel"]) canvas.addEventListener(name, lift);
  canvas.addEventListener("wheel", (event) => {
    event.preventDefault();
    zoom(event.deltaY > 0 ? 1 / 1.15 : 1.15, event.offsetX, event.offsetY);
  }, { passive: false });
  canvas.addEventListener("keydown", (event) => {
    const step = { ArrowLeft: [40, 0], ArrowRight: [-40, 0], ArrowUp: [0, 40], ArrowDown: [0, -40] }[event.key];
    if (step) [left, top] = [left + step[0], top + step[1]];
    else if (event.key === "+" || event.key === "=") return zoom(1.4);
    else if (event.key === "-") return zoom(1 / 1.4);
    else if (event.key === "Escape") return clear();
    else return undefined;
    event.preventDefault();
    return draw();
  });

  byId("nearer").addEventListener("click", () => zoom(1.4));
  byId("farther").addEventListener("click", () => zoom(1 / 1.4));
  byId("whole").addEventListener("click", () => {
    fit();
    clear();
  });
  byId("find").addEventListener("input", (event) => {
    const typed = fold(event.target.value.trim());
    chosen = -1;
    if (!typed) return clear();
    const hits = largest.filter((place) => visible[place] && names[place].includes(typed));
    found = new Set(hits);
    if (hits.length === 1) return choose(hits[0], true);
    about.replaceChildren();
    add(about, "p", `${hits.length} tên · names`);
    const list = add(about, "ul", "");
    hits.slice(0, 40).forEach((place) => person(add(list, "li", ""), place));
    return draw();
  });
  for (const box of document.querySelectorAll("input[data-node], input[data-tie]"))
    box.addEventListener("change", () => {
      const [group, kind] = box.dataset.node ? ["node", box.dataset.node] : ["tie", box.dataset.tie];
      off[group][box.checked ? "delete" : "add"](kind);
      sift();
    });
  if (byId("province")) byId("province").addEventListener("change", sift);
  byId("least").addEventListener("input", sift);
  let playing = 0;
  const years = (changed) => {
    const [since, until] = [byId("since"), byId("until")];
    if (Number(since.value) > Number(until.value)) (changed === since ? until : since).value = changed.value;
    byId("sincesaid").textContent = since.value;
    byId("untilsaid").textContent = until.value;
    sift();
  };
  if (byId("since")) {
    for (const id of ["since", "until"]) byId(id).addEventListener("input", (event) => years(event.target));
    byId("play").addEventListener("click", () => {
      if (playing) playing = clearInterval(playing) || 0;
      else {
        const [since, until] = [byId("since"), byId("until")];
        since.value = until.value = since.min;
        years(until);
        playing = setInterval(() => {
          if (until.value === until.max) playing = clearInterval(playing) || 0;
          else {
            since.value = until.value = Number(until.value) + 1;
            years(until);
          }
          byId("play").textContent = playing ? "⏸" : "▶";
        }, 900);
      }
      byId("play").textContent = playing ? "⏸" : "▶";
    });
  }
  new ResizeObserver(draw).observe(canvas);
  window.matchMedia("(prefers-color-scheme: dark)").addEventListener("change", draw);
  fit();
  sift();
})();
