// Where the page's data come from: the elements of its own file and, where it is served, the server. Nothing else knows.

/** Unpack what the file keeps packed: base64, zlib, JSON. */
export function unpack(text) {
  const { readable, writable } = new DecompressionStream("deflate"); // a Blob's own stream comes by way of another process
  const writer = writable.getWriter();
  writer.write(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));
  writer.close();
  return new Response(readable).json();
}

/** Promise what an answer tells; the error, where it is one, says why in one line. */
async function answered(answer) {
  const told = await answer.json();
  if (!answer.ok) throw Object.assign(new Error(told.error), { unknown: answer.status === 404, nearest: told.candidates });
  return told;
}

/** JSON that no text in it can end as a script. */
const inScript = (value) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** The file as it was before its scripts did anything: a function of the text that one of its data elements is to have. */
function remember() {
  const { lang } = document.documentElement;
  const head = [...document.head.querySelectorAll("meta, title"), document.head.querySelector("style")]
    .map((part) => (part.tagName === "STYLE" ? `<style>${part.textContent}</style>` : part.outerHTML)); // text of a style is no mark-up
  const body = [...document.body.children].filter(({ tagName }) => tagName !== "SCRIPT").map((part) => part.outerHTML);
  return (id, text) => {
    const scripts = [...document.body.querySelectorAll(":scope > script")]
      .map((part) => `<script${[...part.attributes].map(({ name, value }) => ` ${name}="${value}"`).join("")}>${part.id === id ? text : part.textContent}</script>`);
    return `<!doctype html>\n<html lang="${lang}">\n<head>\n${head.join("\n")}\n</head>\n<body>\n${[...body, ...scripts].join("\n")}\n</body>\n</html>\n`;
  };
}

/** What the browser keeps for this page, as long as the file's own steps are those from which it was made; null if it keeps nothing. */
function recalled(place, told) {
  try {
    const { from, steps } = JSON.parse(localStorage.getItem(place));
    return from === told && Array.isArray(steps) && steps.every((step) => ["title", "text", "address"].every((name) => typeof step[name] === "string")) ? steps : null;
  } catch {
    return null; // nothing is kept, or the browser keeps nothing for files
  }
}

/** Open the data of a page. */
export function openStore() {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const opened = new Map();
  const data = read("data");
  const again = remember();
  let keeping = Promise.resolve(); // one after the other: the last that is sent is what is kept
  const [place, told] = [`kg story ${location.pathname}`, document.getElementById("told").textContent];
  return Object.freeze({
    data,
    first: { nodes: read("nodes"), edges: read("edges") },
    options: read("options"),
    served: Boolean(data.api),
    keeps: Boolean(data.keeps),
    tells: told !== "[]", // has the file a story of its own?
    steps: (data.keeps ? null : recalled(place, told)) ?? read("told"),
    /** Keep the steps of the story: at the server that takes them, else in the browser. */
    async keep(steps) {
      if (data.keeps) {
        const body = JSON.stringify({ steps });
        keeping = keeping.catch(() => {}).then(async () => answered(await fetch(data.keeps, { method: "POST", headers: { "Content-Type": "application/json" }, body })));
        return keeping;
      }
      if (inScript(steps) === told) localStorage.removeItem(place);
      else localStorage.setItem(place, JSON.stringify({ from: told, steps }));
      return undefined;
    },
    /** The text of the page with other steps in it. */
    pageWith: (steps) => again("told", inScript(steps)),
    /** Promise the server's answer; the error, where there is none, says why in one line. */
    async ask(path, wanted = {}) {
      return answered(await fetch(`${data.api}/${path}?${new URLSearchParams(wanted)}`));
    },
    /** Promise the sentences of a chunk: [text, listing, marks]. */
    chunk(number) {
      if (!opened.has(number)) opened.set(number, unpack(document.getElementById("quotes-" + number).textContent));
      return opened.get(number);
    },
  });
}
