/** What tests do with a reader in a tab. */
import { until } from "./until.mjs";

export { until };

/** Clicks the button and waits for the reader: `{state, error}`. */
export async function openReader(tab) {
  await tab.click();
  return until("the reader", () => settledState(tab));
}

/** Clicks the button again and waits until the page is back. */
export async function closeByClick(tab) {
  await tab.click();
  await untilClosed(tab);
}

export function untilClosed(tab) {
  return until("the page to be back", async () => (await hostCount(tab)) === 0);
}

export function hostCount(tab) {
  return tab.inPage(() => Document.prototype.querySelectorAll.call(document, "[data-quotelight-reader]").length);
}

async function settledState(tab) {
  const state = await tab.inPage(() => {
    // The page may have an element named `querySelector`.
    const host = Document.prototype.querySelector.call(document, "[data-quotelight-reader]");
    return host && { state: host.dataset.state, error: host.dataset.error ?? null, isLast: host === host.parentNode.lastElementChild && host.parentNode.localName === "body" };
  });
  return state && state.state !== "loading" ? state : null;
}

/** A real click on the first element of the reader that the selector finds, wherever it is on the page. */
export async function clickOn(tab, selector) {
  const { x, y } = await placeOf(tab, selector);
  await tab.clickAt(x, y);
}

/** Drags over words within the first element that the selector finds, as a hand does. */
export async function dragOver(tab, selector, words) {
  const places = await untilStill(words, tab, () => tab.inReader(endsOf, selector, words));
  await tab.drag(places.from, places.to);
}

/** Runs in the page: where words begin and end that stand in an element, which is scrolled to. */
function endsOf(root, selector, words) {
  const walker = document.createTreeWalker(root.querySelector(selector), NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const at = node.data.indexOf(words);
    if (at < 0) continue;
    node.parentElement.scrollIntoView({ block: "center", behavior: "instant" });
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + words.length);
    const lines = [...range.getClientRects()];
    const middle = ({ top, height }) => top + height / 2;
    return { from: { x: lines[0].left + 1, y: middle(lines[0]) }, to: { x: lines.at(-1).right - 1, y: middle(lines.at(-1)) } };
  }
  return null;
}

/** Rests the pointer on it. */
export async function restOn(tab, selector) {
  const { x, y } = await placeOf(tab, selector);
  await tab.pointTo(x, y);
}

/** The middle of an element's first line, in px of the window, once it is shown and stands still. */
function placeOf(tab, selector) {
  return untilStill(selector, tab, () => tab.inReader(middleOf, selector));
}

/**
 * What `ask` answers once it answers the same before and after some pictures were drawn. Two answers one after the other
 * would not do: on a busy machine the first picture of a motion comes late.
 */
export async function untilStill(what, tab, ask) {
  let last = null;
  return until(`${what} to stand still`, async () => {
    const before = last ?? JSON.stringify(await ask());
    await tab.inPageAsync(pictures);
    const now = await ask();
    last = JSON.stringify(now);
    return now !== null && last === before ? now : null;
  });
}

/** Runs in the page: waits until it has been drawn some times, if it is drawn at all. */
function pictures() {
  return new Promise((resume) => {
    const draw = (left) => (left === 0 ? resume(true) : requestAnimationFrame(() => draw(left - 1)));
    if (document.visibilityState === "hidden") resume(true);
    else draw(3);
  });
}

/** Runs in the page: the middle of the first line of an element, which is scrolled to if need be; null while it is not shown. */
export function middleOf(root, selector) {
  const element = root.querySelector(selector);
  if (element === null || !element.checkVisibility()) return null;
  const { top, bottom } = element.getBoundingClientRect();
  if (top < 60 || bottom > innerHeight - 10) element.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top: y, width, height } = element.getClientRects()[0];
  return { x: left + width / 2, y: y + height / 2 };
}

/** The texts of the reader's blocks, by number. */
export function blockTexts(tab) {
  return tab.inReader((root) =>
    [...root.querySelectorAll("main article [data-block]")].map((block) => ({
      block: Number(block.dataset.block),
      name: block.localName,
      text: block.localName === "figure" || block.localName === "hr" ? "" : block.textContent,
    })),
  );
}

/** All that a user could read in the reader. */
export function readerText(tab) {
  return tab.inReader((root) => root.querySelector("main").innerText);
}
