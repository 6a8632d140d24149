"use strict";
(() => {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const data = read("data");
  const TYPES = ["official", "agency", "company", "district", "person", "institution"];
  const WORDS = {
    zh: { types: "类型", official: "官员", agency: "机构", company: "企业", district: "地区", person: "其他人物", institution: "单位", posts: "职务", aliases: "又作", companions: "同现", articles: "篇报道", mentions: "次提及", evidence: "依据", together: "同现报道", sentences: "同句", lists: "名单", former: "曾任", shown: (a, b) => `显示 ${a} / ${b} 个节点`, hint: "点选节点看职务与同现者，点选连线看原句。", story: "报道", other: "English" },
    en: { types: "Types", official: "official", agency: "agency", company: "company", district: "district", person: "other person", institution: "institution", posts: "Posts", aliases: "Also printed", companions: "Appears with", articles: "articles", mentions: "mentions", evidence: "Evidence", together: "articles together", sentences: "sentences together", lists: "lists", former: "former", shown: (a, b) => `${a} of ${b} nodes shown`, hint: "Click a node for posts and companions, an edge for the sentences.", story: "Articles", other: "中文" },
  };
  let words = WORDS.zh;
  const SHAPES = { official: "dot", agency: "square", company: "diamond", district: "triangle", person: "star", institution: "hexagon" };
  const dark = matchMedia("(prefers-color-scheme: dark)").matches;
  const ink = dark ? "#e7ebef" : "#1d2329";
  const paper = dark ? "#14181c" : "#ffffff";
  const el = (tag, text, attributes = {}) => {
    const made = document.createElement(tag);
    if (text !== undefined) made.textContent = text;
    for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
    return made;
  };

  // --- indices over the data ---------------------------------------------------------------------------------
  const neighbours = data.nodes.map(() => []);
  data.edges.forEach((edge, id) => { neighbours[edge[0]].push([edge[1], id]); neighbours[edge[1]].push([edge[0], id]); });
  neighbours.forEach((list) => list.sort((a, b) => data.edges[b[1]][2] - data.edges[a[1]][2] || data.edges[b[1]][3] - data.edges[a[1]][3] || a[0] - b[0]));
  const standing = data.nodes.map(() => new Map());
  for (const [node, sentence, text] of data.appearances) {
    if (!standing[node].has(sentence)) standing[node].set(sentence, new Set());
    standing[node].get(sentence).add(text);
  }
  const keys = data.nodes.map((node) => {
    const syllables = node.pinyin.split(" ");
    return [node.name.toLowerCase(), ...node.aliases.map((a) => a.toLowerCase()), syllables.join(""), syllables.map((s) => s[0] || "").join("")];
  });

  // --- the picture ---------------------------------------------------------------------------------------------
  const on = { official: true, agency: true, company: true, district: true, person: false, institution: false };
  const drawn = new Set(data.view.nodes);
  const drawnEdges = new Set(data.view.edges);
  const at = data.nodes.map((node) => [node.x, node.y]);
  const nodes = new vis.DataSet();
  const edges = new vis.DataSet();
  const options = read("options");
  const network = new vis.Network(document.getElementById("canvas"), { nodes, edges }, options);
  const size = (node) => 6 + 3 * Math.sqrt(node.mentions);
  let picked = -1;
  let strong = new Set();
  // Labels of the most mentioned first; one that would cover another is left out until its node is chosen.
  function label(visible) {
    strong = new Set();
    const taken = [];
    for (const i of [...visible].sort((a, b) => data.nodes[b].mentions - data.nodes[a].mentions || a - b)) {
      const half = (data.nodes[i].name.length * 13) / 2 + 4, [x, y] = at[i], top = y + size(data.nodes[i]) - 2;
      const box = [x - half, top, x + half, top + 24];
      if (taken.every((t) => box[2] < t[0] || t[2] < box[0] || box[3] < t[1] || t[3] < box[1])) { strong.add(i); taken.push(box); }
    }
  }

  function draw() {
    const visible = [...drawn].filter((i) => on[data.nodes[i].type]);
    const inside = new Set(visible);
    label(visible);
    nodes.clear(); edges.clear();
    nodes.add(visible.map((i) => {
      const node = data.nodes[i];
      return { id: i, x: at[i][0], y: at[i][1], size: size(node), shape: SHAPES[node.type], label: strong.has(i) || i === picked ? node.name : undefined,
        color: { background: data.colours[node.type], border: paper, highlight: { background: data.colours[node.type], border: ink } },
        font: { color: ink, size: 13, strokeWidth: 3, strokeColor: paper } };
    }));
    edges.add([...drawnEdges].filter((e) => inside.has(data.edges[e][0]) && inside.has(data.edges[e][1])).map((e) => ({
      id: e, from: data.edges[e][0], to: data.edges[e][1], width: Math.min(1 + Math.log2(data.edges[e][2]), 6),
      color: { color: dark ? "#47515c" : "#c4ccd4", highlight: "#0a58ca", opacity: 0.55 } })));
    document.getElementById("shown").textContent = words.shown(visible.length, data.nodes.length);
  }

  function bring(node) {
    on[data.nodes[node].type] = true;
    const missing = [];
    if (!drawn.has(node)) missing.push(node);
    const near = neighbours[node].slice(0, 150).map(([other]) => other);
    if (missing.length) {
      near.filter((n) => !drawn.has(n) && on[data.nodes[n].type]).forEach((n) => missing.push(n));
      const anchor = near.find((n) => drawn.has(n));
      const [cx, cy] = anchor === undefined ? [0, 0] : at[anchor];
      missing.forEach((n, k) => { at[n] = [cx + 60 * Math.sqrt(k + 1) * Math.cos(k * 2.4), cy + 60 * Math.sqrt(k + 1) * Math.sin(k * 2.4)]; drawn.add(n); });
    }
    neighbours[node].forEach(([other, edge]) => { if (drawn.has(other)) drawnEdges.add(edge); });
    legend(); draw();
  }

  // --- panels --------------------------------------------------------------------------------------------------
  const panel = document.getElementById("panel");
  const go = (i) => { const b = el("button", data.nodes[i].name, { type: "button", class: "link" }); b.addEventListener("click", () => select(i)); return b; };
  const clear = () => { panel.replaceChildren(); panel.scrollTop = 0; };

  function select(i) {
    picked = i;
    bring(i);
    network.selectNodes([i]);
    network.focus(i, { scale: Math.max(network.getScale(), 0.9), animation: false });
    const node = data.nodes[i];
    clear();
    panel.append(el("h2", node.name), el("p", `${words[node.type]} · ${node.articles} ${words.articles} · ${node.mentions} ${words.mentions}${node.first ? " · " + node.first + (node.last !== node.first ? " – " + node.last : "") : ""}`, { class: "soft" }));
    if (node.aliases.length) panel.append(el("h3", words.aliases), el("p", node.aliases.join("、"), { id: "aliases" }));
    if (node.posts.length) {
      const list = el("ul", undefined, { id: "posts" });
      for (const [post, organ, former, first, last] of node.posts) list.append(el("li", `${former ? words.former + " " : ""}${organ ? organ + " " : ""}${post}${first ? `（${first}${last !== first ? " – " + last : ""}）` : ""}`));
      panel.append(el("h3", words.posts), list);
    }
    const table = el("table", undefined, { id: "companions" });
    for (const [other, edge] of neighbours[i].filter(([n]) => on[data.nodes[n].type]).slice(0, 40)) {
      const row = table.insertRow();
      row.insertCell().append(go(other));
      const proof = el("button", `${data.edges[edge][2]} ${words.articles}`, { type: "button", class: "link" });
      proof.addEventListener("click", () => show(edge));
      row.insertCell().append(proof);
    }
    panel.append(el("h3", words.companions), table, el("h3", words.story));
    quote([...standing[i].keys()], [i]);
  }

  function show(edge) {
    const [a, b, weight, sentences, lists] = data.edges[edge];
    clear();
    const head = el("h2"); head.append(go(a), " — ", go(b));
    panel.append(head, el("p", `${weight} ${words.together} · ${sentences} ${words.sentences} · ${lists} ${words.lists}`, { class: "soft" }), el("h3", words.evidence));
    const storyOf = (s) => data.articles[data.sentences[s][0]][4];
    const inA = new Set([...standing[a].keys()].map(storyOf));
    const both = new Set([...standing[b].keys()].map(storyOf).filter((s) => inA.has(s)));
    const all = [...new Set([...standing[a].keys(), ...standing[b].keys()])].filter((s) => both.has(storyOf(s))).sort((x, y) => x - y);
    const rank = (s) => (standing[a].has(s) && standing[b].has(s) ? 0 : 1);
    quote(all.sort((x, y) => rank(x) - rank(y) || x - y), [a, b]);
  }

  function quote(sentences, entities) {
    for (const s of sentences.slice(0, 60)) {
      const [article, text] = data.sentences[s];
      const [doc, headline, paper_, date] = data.articles[article];
      const said = el("blockquote");
      marked(said, text, entities.flatMap((i) => [...(standing[i].get(s) || [])]));
      said.append(el("div", [paper_, date, doc, headline].filter(Boolean).join(" · "), { class: "soft source" }));
      panel.append(said);
    }
  }

  function marked(parent, text, names) {
    let rest = 0;
    while (rest < text.length) {
      let best = -1, name = "";
      for (const n of names) { const p = text.indexOf(n, rest); if (p >= 0 && (best < 0 || p < best || (p === best && n.length > name.length))) { best = p; name = n; } }
      if (best < 0 || !name) break;
      parent.append(text.slice(rest, best), el("mark", name));
      rest = best + name.length;
    }
    parent.append(text.slice(rest));
  }

  network.on("click", (event) => {
    if (event.nodes.length) select(event.nodes[0]);
    else if (event.edges.length) show(event.edges[0]);
  });

  // --- legend, search, language --------------------------------------------------------------------------------
  function legend() {
    const box = document.getElementById("legend");
    box.querySelectorAll("label").forEach((label) => label.remove());
    for (const type of TYPES) {
      const count = data.nodes.filter((node) => node.type === type).length;
      const label = el("label");
      const tick = el("input", undefined, { type: "checkbox", "data-type": type });
      tick.checked = on[type];
      tick.addEventListener("change", () => { on[type] = tick.checked; draw(); });
      const spot = el("i"); spot.style.background = data.colours[type]; spot.style.borderRadius = type === "official" ? "50%" : "1px";
      label.append(tick, spot, `${words[type]} ${count}`);
      box.append(label);
    }
  }

  const query = document.getElementById("query"), hits = document.getElementById("hits");
  let found = [], chosen = 0;
  function search() {
    const text = query.value.trim().toLowerCase().replace(/\s+/g, "");
    found = [];
    if (text) {
      keys.forEach((list, i) => {
        let value = 9;
        for (const key of list) value = Math.min(value, key === text ? 0 : key.startsWith(text) ? 1 : key.includes(text) ? 2 : 9);
        if (value < 9) found.push([value, -data.nodes[i].mentions, i]);
      });
      found.sort((a, b) => a[0] - b[0] || a[1] - b[1] || a[2] - b[2]);
      found = found.slice(0, 12).map((f) => f[2]);
    }
    chosen = 0;
    hits.replaceChildren(...found.map((i, k) => {
      const item = el("li", undefined, { role: "option", id: "hit" + k, "aria-selected": String(k === chosen) });
      item.append(el("span", data.nodes[i].name), el("small", `${words[data.nodes[i].type]} ${data.nodes[i].mentions}`));
      item.addEventListener("mousedown", (event) => { event.preventDefault(); pick(i); });
      return item;
    }));
    hits.hidden = !found.length;
    document.getElementById("search").setAttribute("aria-expanded", String(!hits.hidden));
  }
  function pick(i) { query.value = data.nodes[i].name; hits.hidden = true; select(i); panel.focus(); }
  query.addEventListener("input", search);
  query.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      chosen = (chosen + (event.key === "ArrowDown" ? 1 : found.length - 1)) % (found.length || 1);
      [...hits.children].forEach((item, k) => item.setAttribute("aria-selected", String(k === chosen)));
      query.setAttribute("aria-activedescendant", "hit" + chosen);
    } else if (event.key === "Enter" && found.length) pick(found[chosen]);
    else if (event.key === "Escape") { hits.hidden = true; query.blur(); }
  });
  query.addEventListener("blur", () => { hits.hidden = true; });
  document.addEventListener("keydown", (event) => { if (event.key === "/" && document.activeElement !== query) { event.preventDefault(); query.focus(); query.select(); } });
  document.getElementById("language").addEventListener("click", (event) => {
    words = words === WORDS.zh ? WORDS.en : WORDS.zh;
    document.documentElement.lang = words === WORDS.zh ? "zh-CN" : "en";
    event.target.textContent = words.other;
    document.querySelector("[data-t=types]").textContent = words.types;
    legend(); draw(); clear(); panel.append(el("p", words.hint, { class: "soft" }));
  });

  legend(); draw();
  network.once("afterDrawing", () => { network.fit({ animation: false }); });
  panel.append(el("p", words.hint, { class: "soft" }));
  // What a person sees, for tests: where nodes and edges stand on the screen.
  window.kg = {
    node: (name) => { const i = data.nodes.findIndex((n) => n.name === name); const p = network.canvasToDOM(network.getPosition(i)); return { x: p.x, y: p.y }; },
    edge: (a, b) => { const p = window.kg.node(a), q = window.kg.node(b); return { x: (p.x + q.x) / 2, y: (p.y + q.y) / 2 }; },
    shown: () => nodes.getIds().map((i) => data.nodes[i].name),
  };
})();
