/** What nobody sees in the first picture is built after it. */

/**
 * Where nothing is painted, in a tab that lies behind others, it is built all the same, after so long, in ms: many frames, so
 * that it comes before no picture that is on its way, and less than it takes to turn to the tab.
 */
const LATEST_MS = 300;

/**
 * Does something once the window has been painted.
 *
 * @param {() => void} act
 */
export function afterPaint(act) {
  let isDone = false;
  const once = () => {
    if (isDone) return;
    isDone = true;
    act();
  };
  // What is asked for in a frame comes before its picture, what that asks for comes after it.
  requestAnimationFrame(() => setTimeout(once));
  setTimeout(once, LATEST_MS);
}
