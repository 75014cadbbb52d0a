/** Kept words are looked for in altered stories; what was found is compared with where they are. */
import { anchor } from "../../extension/anchoring/anchor.js";
import { generator, joined, keptOf, MUTATIONS, paragraphsOf, survivors } from "./mutations.mjs";

/** Words of which less is left are neither there nor gone. */
const LEAST_SHARE = 0.5;

/**
 * @param {string[]} texts of stories
 * @returns {{name: string, there: number, right: number, exact: number, gone: number, wrong: number, ms: number}[]} `wrong`
 *   counts anchors beside the words, and anchors of words that are gone
 */
export function measure(texts) {
  const rows = Object.entries(MUTATIONS).map(([name, mutate]) => measureOne(name, texts, (paragraphs, random) => joined(mutate(paragraphs, random))));
  return [...rows, measureOne("another story in its place", texts, (_, __, index) => ({ text: texts[(index + 1) % texts.length], placed: [] }))];
}

function measureOne(name, texts, alter) {
  const row = { name, there: 0, right: 0, exact: 0, gone: 0, wrong: 0, ms: 0 };
  texts.forEach((text, index) => {
    const random = generator(index + 1);
    const kept = keptOf(text, random);
    const altered = alter(paragraphsOf(text), random, index);
    for (const words of kept) {
      const count = words.text.trim().split(/\s+/).length;
      const now = survivors(altered, count, words.start, words.end);
      if (now.share > 0 && now.share < LEAST_SHARE) continue;
      const isThere = now.share > 0;
      const before = performance.now();
      const found = anchor(altered.text, words);
      row.ms += performance.now() - before;
      row[isThere ? "there" : "gone"] += 1;
      if (found === null) continue;
      if (!isThere || !isOn(found, now)) row.wrong += 1;
      else {
        row.right += 1;
        if (Math.abs(found.start - now.start) <= 2 && Math.abs(found.end - now.end) <= 2) row.exact += 1;
      }
    }
  });
  return row;
}

/** Whether an anchor holds half of the words at least, and no more of other words than of them. */
function isOn(found, { start, end, spans }) {
  const length = (one) => Math.max(0, Math.min(found.end, one.end) - Math.max(found.start, one.start));
  const held = spans.reduce((sum, span) => sum + length(span), 0);
  const all = spans.reduce((sum, span) => sum + span.end - span.start, 0);
  const beside = found.end - found.start - length({ start, end });
  return held >= all / 2 && beside <= held;
}
