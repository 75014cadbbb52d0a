/** Two records of the same words → one, in which nothing that the user wrote is lost. */

/**
 * @param {import("./record.js").KeptRecord} one the record that is there
 * @param {import("./record.js").KeptRecord} other the one that comes
 * @returns {import("./record.js").KeptRecord}
 */
export function merged(one, other) {
  const [first, last] = one.kept_at <= other.kept_at ? [one, other] : [other, one];
  return {
    id: one.id,
    // What was known of the story when the words were kept for the last time.
    story: { ...last.story },
    quote: { ...last.quote },
    note: mergedNote(one.note, other.note),
    tags: [...new Set([...one.tags, ...other.tags])].sort(),
    kept_at: first.kept_at,
  };
}

/** The longer note where it holds the other, else both. */
function mergedNote(one, other) {
  if (one.includes(other)) return one;
  return other.includes(one) ? other : `${one}\n\n${other}`;
}

/**
 * What is there and what comes → what is to be written, and how much of it is new.
 *
 * @param {Map<string, import("./record.js").KeptRecord>} present by id
 * @param {import("./record.js").KeptRecord[]} coming several may be of the same words
 */
export function mergedInto(present, coming) {
  const written = new Map();
  let added = 0;
  for (const record of coming) {
    const known = written.get(record.id) ?? present.get(record.id);
    if (known === undefined) added += 1;
    written.set(record.id, known === undefined ? record : merged(known, record));
  }
  return { records: [...written.values()], added };
}
