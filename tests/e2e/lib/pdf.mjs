/** The words of a PDF, read by Firefox's own viewer. */
import { launch } from "./firefox.mjs";
import { extension } from "./builds.mjs";
import { until } from "./reader.mjs";
import { serve } from "./server.mjs";

/**
 * @param {{name: string, browser: object}} context a test's; its browser is used if it is Firefox
 * @param {Buffer} pdf
 */
export async function wordsOfPdf(context, pdf) {
  const server = await serve({ "/print.pdf": { body: pdf, type: "application/pdf" } });
  const browser = context.name === "firefox" ? context.browser : await launch(extension("firefox"));
  try {
    const tab = await browser.open(server.url("/print.pdf"));
    // The viewer draws pages as they come into sight: its own text extraction has all of them.
    return await until("the PDF's words", () => tab.inPageAsync(textOfDocument));
  } finally {
    if (browser !== context.browser) await browser.close();
    await server.close();
  }
}

/** Runs in the viewer. */
async function textOfDocument() {
  const { pdfDocument } = window.wrappedJSObject?.PDFViewerApplication ?? window.PDFViewerApplication;
  if (!pdfDocument) return null;
  const words = [];
  for (let number = 1; number <= pdfDocument.numPages; number += 1) {
    const page = await pdfDocument.getPage(number);
    const { items } = await page.getTextContent();
    for (const item of items) words.push(item.str, item.hasEOL ? " " : "");
  }
  return words.join("").replace(/\s+/g, " ");
}
