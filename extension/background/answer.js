/**
 * What the second wasm has written, taken out of its memory.
 *
 * @param {{json(): string, bytes(): Uint8Array<ArrayBuffer> | undefined, free(): void}} taken is freed
 * @param {string | null} fragment the directive of the citation's link, if one leads to the words alone
 * @returns {{name?: string, type?: string, text?: string, html?: string, bytes?: Uint8Array<ArrayBuffer>, fragment: string | null}}
 */
export function answerOf(taken, fragment) {
  const answer = { ...JSON.parse(taken.json()), fragment };
  const bytes = taken.bytes();
  taken.free();
  return bytes === undefined ? answer : { ...answer, bytes };
}
