/** Times of the parts, in the browser's own timeline: entries named `quotelight:…`. */

const names = new Set();

/** Runs `work` and measures it. */
export function measured(name, work) {
  const start = performance.now();
  try {
    return work();
  } finally {
    measure(name, start);
  }
}

/** Measures from `start` (ms, on the clock of `performance.now`) until now. */
export function measure(name, start) {
  const entry = `quotelight:${name}`;
  names.add(entry);
  performance.measure(entry, { start: Math.max(0, start) });
}

/** Takes our entries out of the page's timeline. */
export function clearMeasures() {
  for (const name of names) performance.clearMeasures(name);
  names.clear();
}
