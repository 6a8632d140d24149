// Finds entities in the rows that the page holds: by name, printed form, pinyin or initials.
(() => {
  "use strict";
  const MOST = 100;
  const { rows, kinds } = JSON.parse(document.getElementById("rows").textContent);
  const query = document.getElementById("query");
  const told = document.getElementById("told");
  const hits = document.getElementById("hits");
  const plain = (text) => text.normalize("NFKC").toLowerCase().replace(/[\s'·]+/g, "");

  const index = rows.map((row) => ({
    row,
    name: plain(row[0]),
    forms: row[5].split(" ").map(plain),
    sound: plain(row[4]),
    initials: row[4].split(" ").map((syllable) => syllable[0] || "").join(""),
  }));

  // How well an entity fits, 0 best; -1 if it does not.
  function fit(held, asked) {
    if (held.name === asked || held.forms.includes(asked)) return 0;
    if (held.name.startsWith(asked)) return 1;
    if (held.forms.some((form) => form.startsWith(asked))) return 2;
    if (held.sound.startsWith(asked) || held.initials.startsWith(asked)) return 3;
    if (held.name.includes(asked) || held.forms.some((form) => form.includes(asked))) return 4;
    return -1;
  }

  function line({ row }) {
    const link = document.createElement("a");
    link.href = `entity/${encodeURIComponent(row[3] || row[0])}.html`;
    link.lang = "zh";
    link.textContent = row[0];
    const note = document.createElement("small");
    note.textContent = ` ${kinds[row[1]]} · ${row[2]}`;
    const found = document.createElement("li");
    found.append(link, note);
    return found;
  }

  function show() {
    const asked = plain(query.value);
    const found = asked ? index.map((held) => [fit(held, asked), held]).filter(([rank]) => rank >= 0) : [];
    found.sort((a, b) => a[0] - b[0]);
    hits.replaceChildren(...found.slice(0, MOST).map(([, held]) => line(held)));
    if (!asked) told.textContent = "";
    else if (!found.length) told.textContent = told.dataset.none;
    else told.textContent = told.dataset.many.replace("{0}", found.length).replace("{1}", Math.min(found.length, MOST));
  }

  document.getElementById("ask").hidden = false;
  query.addEventListener("input", (event) => event.isComposing || show());
  query.addEventListener("compositionend", show);
  query.value = decodeURIComponent(location.hash.replace(/^#q=|^#/, ""));
  show();
})();
