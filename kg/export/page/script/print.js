// The page on paper: the picture as one image on top, then the panel with all of its articles opened.
import { byId, el } from "./dom.js";
import { svgOf } from "./files.js";

const MOST = 80; // folded articles whose sentences are fetched beforehand

/** Fetch the sentences of the folded articles in the panel, so that the browser's own command prints them too. */
export function beforehand() {
  (globalThis.requestIdleCallback ?? setTimeout)(() => {
    for (const box of [...byId("panel").querySelectorAll("details")].slice(0, MOST)) box.dispatchEvent(new CustomEvent("fill", { detail: [] }));
  });
}

/** Print the page once every folded article has its sentences, which the browser's own command does not wait for. */
export async function printAll() {
  const coming = [];
  for (const box of byId("panel").querySelectorAll("details")) box.dispatchEvent(new CustomEvent("fill", { detail: coming }));
  await Promise.all(coming);
  print();
}

/** Prepare the page whenever it is printed, and put it back afterwards. */
export function onPaper(ctxOf, inkOf) {
  let shut = [];
  addEventListener("beforeprint", () => {
    const { dataset } = document.documentElement;
    const theme = dataset.theme;
    dataset.theme = "light";
    byId("paper").replaceChildren(el("img", { alt: document.title, src: "data:image/svg+xml;charset=utf-8," + encodeURIComponent(svgOf(ctxOf(), { ...inkOf(), paper: "#fff" })) }));
    dataset.theme = theme;
    shut = [...byId("panel").querySelectorAll("details:not([open])")];
    shut.forEach((box) => { box.open = true; });
  });
  addEventListener("afterprint", () => {
    byId("paper").replaceChildren();
    shut.forEach((box) => { box.open = false; });
  });
}
