/** The table of contents of a story with headings. */

/** From so many headings on a story has a table of contents. */
const LEAST = 2;

/** @param {object} article */
export function hasContents(article) {
  return article.blocks.filter(({ kind }) => kind === "heading").length >= LEAST;
}

/**
 * @param {import("../story.js").Drawing} drawing
 * @param {(block: number) => void} goTo goes to a block
 */
export function drawContents({ maker, article }, goTo) {
  const headings = article.blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.kind === "heading");
  const top = Math.min(...headings.map(({ block }) => block.level));
  const items = headings.map(({ block, index }) =>
    maker.make("li", { "data-depth": Math.min(3, block.level - top), lang: article.language }, [
      maker.button({ dir: "auto", "data-to": index }, [block.text], () => goTo(index)),
    ]),
  );
  return maker.make("ol", { class: "contents" }, items);
}
