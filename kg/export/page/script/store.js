// Where the page's data come from: the elements of its own file and, where it is served, the server. Nothing else knows.

/** Unpack what the file keeps packed: base64, zlib, JSON. */
export function unpack(text) {
  const { readable, writable } = new DecompressionStream("deflate"); // a Blob's own stream comes by way of another process
  const writer = writable.getWriter();
  writer.write(Uint8Array.from(atob(text), (c) => c.charCodeAt(0)));
  writer.close();
  return new Response(readable).json();
}

/** Open the data of a page. */
export function openStore() {
  const read = (id) => JSON.parse(document.getElementById(id).textContent);
  const opened = new Map();
  const data = read("data");
  return Object.freeze({
    data,
    first: { nodes: read("nodes"), edges: read("edges") },
    options: read("options"),
    served: Boolean(data.api),
    /** Promise the server's answer; the error, where there is none, says why in one line. */
    async ask(path, wanted = {}) {
      const answer = await fetch(`${data.api}/${path}?${new URLSearchParams(wanted)}`);
      const told = await answer.json();
      if (!answer.ok) throw new Error(told.error);
      return told;
    },
    /** Promise the sentences of a chunk: [text, listing, marks]. */
    chunk(number) {
      if (!opened.has(number)) opened.set(number, unpack(document.getElementById("quotes-" + number).textContent));
      return opened.get(number);
    },
  });
}
