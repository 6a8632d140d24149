// The story: steps of title, text and address, played like a presentation. The file brings them; the reader may make more.
import { byId, el } from "./dom.js";
import { addressOf } from "./state.js";

const SPEECH = ["lang", "theme"]; // the reader's own choice, which no step changes

/** Make the story of a store: its steps, and what a reader does to them. Each change is kept at once. */
export function makeStory(store) {
  let steps = store.steps;
  const past = []; // the steps before each change

  /** Take other steps; promise that they are kept. */
  function put(next) {
    past.push(steps);
    steps = next;
    return store.keep(steps);
  }

  return Object.freeze({
    steps: () => steps,
    changes: () => past.length,
    add: (step) => put([...steps, step]),
    change: (k, some) => put(steps.map((step, at) => (at === k ? { ...step, ...some } : step))),
    remove: (k) => put(steps.filter((_, at) => at !== k)),
    move: (k, to) => put(steps.map((step, at) => (at === k ? steps[to] : at === to ? steps[k] : step))),
    undo: () => { steps = past.pop() ?? steps; return store.keep(steps); },
  });
}

/** The address of what a state shows, for a step. */
export const viewOf = (state, graph) => addressOf({ ...state, step: 0, lang: "", theme: "" }, graph);

/** The address of a step, by number from 1: what it shows, the step itself, and the looks that the reader has chosen. */
export function stepAddress(steps, step, state) {
  const wanted = new URLSearchParams(steps[step - 1].address);
  for (const key of SPEECH) if (state[key] && !wanted.has(key)) wanted.set(key, state[key]);
  wanted.set("step", step);
  return wanted.toString();
}

/** Write the card of the step that the state is at, or the way into the story. */
export function writeStory({ steps, state, words, set }, to) {
  const card = byId("story");
  card.hidden = !steps.length;
  if (!steps.length) return;
  const { step } = state;
  const button = (id, text, next, off) => el("button", { type: "button", id, disabled: off ? "" : null, click: () => { to(next); [id, "step-on", "step-back", "step-off"].map(byId).find((next) => next && !next.disabled).focus(); } }, text);
  if (!step) return card.replaceChildren(button("tell", words.tell, 1, false));
  card.replaceChildren(
    el("h2", {}, steps[step - 1].title),
    ...steps[step - 1].text.split("\n").filter(Boolean).map((part) => el("p", {}, part)),
    el("div", { class: "buttons" },
      button("step-back", words.stepBack, Math.max(step - 1, 1), step === 1),
      el("span", { class: "soft" }, `${step} / ${steps.length}`),
      button("step-on", words.stepOn, Math.min(step + 1, steps.length), step === steps.length),
      el("button", { type: "button", id: "step-off", class: "quiet", click: () => { set({ step: 0 }); byId("tell").focus(); } }, words.stepOff)));
  return undefined;
}
