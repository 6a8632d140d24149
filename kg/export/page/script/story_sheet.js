// The sheet in which a reader makes the story: adds what is shown as a step, orders, rewrites, deletes, plays and saves the steps.
import { byId, el } from "./dom.js";
import { download, titleOf } from "./files.js";
import { viewOf } from "./story.js";

const MOST = { title: 200, text: 4000 }; // letters

/** Make the sheet; `ctxOf` tells what is shown now, `tell` goes to a step, `follow` shows the story as it is after a change. */
export function makeStorySheet({ story, store, ctxOf, tell, follow, fault }) {
  let rewriting = -1; // the step whose words stand in the fields; -1 for a new one

  /** Show the story after a change; the focus goes to the first of some buttons that can be pressed, else to the fields. */
  function change(kept, ...focus) {
    kept.catch(fault);
    follow();
    write();
    [...focus, "step-title"].map(byId).find((next) => next && !next.disabled).focus();
  }

  /** What stands in the fields; a step without a title bears that of the view. */
  const written = () => ({ title: byId("step-title").value.trim() || titleOf(ctxOf()), text: byId("step-text").value.trim() });

  function rewrite(k) {
    const step = story.steps()[k] ?? { title: "", text: "" };
    rewriting = k;
    [byId("step-title").value, byId("step-text").value] = [step.title, step.text];
    write();
    byId("step-title").focus();
  }

  /** Put what stands in the fields into the story: a new step, or another text, with or without another view, of the one that is rewritten. */
  function put(view) {
    const { state, graph } = ctxOf();
    const step = { ...written(), ...(view ? { address: viewOf(state, graph) } : {}) };
    const kept = rewriting < 0 ? story.add(step) : story.change(rewriting, step);
    rewriting = -1;
    [byId("step-title").value, byId("step-text").value] = ["", ""];
    change(kept);
  }

  const button = (id, text, click, more = {}) => el("button", { type: "button", id, click, ...more }, text);

  /** A step: its title leads to it, then what may be done to it. */
  function line({ title }, k, all) {
    const { words } = ctxOf();
    const mark = (name, sign, act, off = false) => button(`step-${k + 1}-${name}`, sign, act, { "aria-label": words.stepAct[name](k + 1), title: words.stepAct[name](k + 1), disabled: off ? "" : null });
    return el("li", { "aria-current": ctxOf().state.step === k + 1 ? "step" : null },
      el("button", { type: "button", class: "link", id: `step-${k + 1}`, click: () => tell(k + 1) }, `${k + 1}. ${title}`),
      el("span", { class: "marks" },
        mark("up", "↑", () => change(story.move(k, k - 1), `step-${k}-up`, `step-${k}-down`), k === 0),
        mark("down", "↓", () => change(story.move(k, k + 1), `step-${k + 2}-down`, `step-${k + 2}-up`), k === all.length - 1),
        mark("rewrite", "✎", () => rewrite(k)),
        mark("remove", "×", () => { rewriting = -1; change(story.remove(k)); })));
  }

  /** The fields stay as they are while their reader writes and looks around; all else is written anew. */
  function write() {
    const ctx = ctxOf();
    const { words } = ctx;
    const steps = story.steps();
    if (rewriting >= steps.length) rewriting = -1;
    if (!byId("step-title")) byId("making").replaceChildren(
      el("ol", { id: "steps-made" }), el("p", { class: "soft", id: "story-hint" }),
      el("input", { id: "step-title", maxlength: MOST.title }), el("textarea", { id: "step-text", rows: "3", maxlength: MOST.text }), el("div", { id: "step-acts" }));
    for (const [id, told] of [["step-title", words.stepTitle(titleOf(ctx))], ["step-text", words.stepText]]) for (const name of ["placeholder", "aria-label"]) byId(id).setAttribute(name, told);
    byId("steps-made").replaceChildren(...steps.map(line));
    byId("story-hint").textContent = rewriting >= 0 ? words.rewriting(rewriting + 1) : !steps.length ? words.noSteps : store.keeps ? words.keptThere : words.keptHere;
    byId("step-acts").replaceChildren(...(rewriting < 0
      ? [button("step-add", words.stepAdd, () => put(true))]
      : [button("step-keep", words.stepKeep, () => put(false)), button("step-view", words.stepView, () => put(true)), button("step-cancel", words.stepCancel, () => rewrite(-1))]),
    ...(story.changes() ? [button("step-undo", words.undo, () => { rewriting = -1; change(story.undo(), "step-undo"); })] : []),
    ...(steps.length ? [
      button("story-play", words.tell, () => { byId("making").parentElement.open = false; tell(1); }),
      button("story-steps", words.saveSteps, () => download("steps.jsonl", steps.map((step) => JSON.stringify(step) + "\n").join(""), "application/x-ndjson")),
      ...(store.served ? [] : [button("story-page", words.savePage, () => download("story.html", store.pageWith(steps), "text/html"))]),
    ] : []));
  }

  return Object.freeze({ write });
}
