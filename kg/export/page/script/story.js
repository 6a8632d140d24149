// The story that the file keeps: steps of title, text and address, played like a presentation.
import { byId, el } from "./dom.js";

/** The address of a step, by number from 1: what it shows, and the step itself. */
export const stepAddress = (steps, step) => [steps[step - 1].address, `step=${step}`].filter(Boolean).join("&");

/** Write the card of the step that the state is at, or the way into the story. */
export function writeStory({ graph, state, words, set }, to) {
  const { steps } = graph.data;
  const card = byId("story");
  card.hidden = !steps.length;
  if (!steps.length) return;
  const { step } = state;
  const button = (id, text, next, off) => el("button", { type: "button", id, disabled: off ? "" : null, click: () => { to(next); byId(id).focus(); } }, text);
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
