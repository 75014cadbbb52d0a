/** How a function of a test runs against the reader's closed shadow root, in either browser. */

/** Runs in the page: calls `body`, the source of `(root, ...args) => value`, and gives its value as JSON. */
export async function runInReader(root, body, args) {
  const run = (0, eval)(`(${body})`);
  const value = await run(root, ...JSON.parse(args));
  return JSON.stringify({ value });
}

export function fromJson(json) {
  return JSON.parse(json).value;
}
