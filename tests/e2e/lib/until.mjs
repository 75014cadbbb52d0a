/** Waiting for what is meant, and not for a time. */
import { setTimeout as sleep } from "node:timers/promises";
import { inspect } from "node:util";

/** Far longer than any answer takes on a machine that is busy with other things: what never comes fails by it, in ms. */
const PATIENCE_MS = 40_000;

/** Asks again until the answer is truthy. */
export async function until(what, ask) {
  const end = Date.now() + PATIENCE_MS;
  let last;
  do {
    try {
      last = await ask();
      if (last) return last;
    } catch (error) {
      last = error;
    }
    await sleep(25);
  } while (Date.now() < end);
  throw new Error(`Waited in vain for ${what}; the last answer was ${inspect(last)}`);
}
