/** What a click injects. A second injection into the same page finds the first one's reader and leaves it alone. */
import { READER_KEY } from "../messages.js";
import { Toggle } from "./toggle.js";

const key = Symbol.for(READER_KEY);
const earlier = globalThis[key];
if (typeof earlier?.toggle !== "function") {
  const toggle = new Toggle();
  Object.defineProperty(globalThis, key, { value: toggle, configurable: true });
  toggle.toggle(earlier?.clickedAt ?? Date.now(), earlier?.wish);
}
