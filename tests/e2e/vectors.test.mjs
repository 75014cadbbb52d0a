/** The corpus of `vectors/`: opening the reader runs nothing of the page, and nothing that could run comes along. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { setTimeout as sleep } from "node:timers/promises";
import { inBothBrowsers } from "./lib/both.mjs";
import { closeByClick, openReader, readerText, until } from "./lib/reader.mjs";
import { FAMILIES, HEADS } from "./vectors/index.mjs";

const FEWEST = 150;

const SENTENCES = [
  "The mill on the river Velm burned for two hours before the first engine came, and nobody was hurt.",
  "“We saw the smoke from the bridge,” said Ann Lee, who keeps the bakery on the other bank.",
  "The council had voted in March to pay for a new roof, after three winters in which the rain came in.",
  "Bo Ek, who led the brigade, said that the wind had turned twice and that the wall might still fall.",
];

/** A story with a vector in each of its paragraphs; each vector knows its number. */
function story(vectors, head = "") {
  const numbered = vectors.map((vector, number) => vector.replaceAll("ran()", `ran(${number})`));
  const paragraphs = numbered.map(
    (vector, number) => `<p>${SENTENCES[number % 4]} Part ${number} of the story goes on here: ${vector} and ends there.</p>`,
  );
  return {
    body: `<!doctype html><html lang="en"><head><meta charset="utf-8">
      <script>window.runs = []; window.ran = (which) => { window.runs.push(which) }; if (parent !== window) window.ran = parent.ran;</script>
      ${head}</head><body><main><article><h1>The mill on the Velm has burned down</h1>
      ${SENTENCES.map((sentence) => `<p>${sentence}</p>`).join("\n")}
      ${paragraphs.join("\n")}
      <p>${SENTENCES[2]}</p></article></main></body></html>`,
  };
}

const families = {
  ...Object.fromEntries(Object.entries(FAMILIES).map(([name, vectors]) => [name, story(vectors)])),
  ...Object.fromEntries(HEADS.map((head, number) => [`head-${number}`, story([], head.replaceAll("ran()", `ran(${number})`))])),
};

test(`there are at least ${FEWEST} vectors, no two of them the same`, () => {
  const vectors = [...Object.values(FAMILIES).flat(), ...HEADS];
  assert.equal(new Set(vectors).size, vectors.length);
  assert.ok(vectors.length >= FEWEST, `${vectors.length}`);
});

inBothBrowsers(
  Object.fromEntries(Object.entries(families).map(([name, page]) => [`/${name}`, page])),
  (context) => {
    for (const family of Object.keys(families)) {
      test(`nothing of ${family} runs in the reader`, async () => {
        const tab = await context.open(`/${family}`);
        try {
          const own = await untilQuiet(tab, context.server);
          if (family === "handlers") assert.ok(own > 3, "the page's own vectors run: the corpus can fail this test");
          const { state } = await openReader(tab);
          assert.equal(state, "ready");
          // Whatever might still come.
          await Promise.all([tab.inPageAsync(runsAtRest), sleep(150)]);
          assert.deepEqual(await tab.inPage(() => window.runs), [], "ran because of us");
          assert.deepEqual(await tab.inReader(whatCouldRun), []);
          assert.match(await readerText(tab), /nobody was hurt/);
          assert.equal(await tab.inPage(() => ({}).polluted === undefined), true);
          await closeByClick(tab);
        } finally {
          await tab.close();
        }
      });
    }
  },
);

/** Waits until the page's own vectors have run, as they do without us, and forgets them: how many there were. */
async function untilQuiet(tab, server) {
  let quiet = 0;
  let before = null;
  await until("the page's own vectors to have run", async () => {
    // Time alone tells nothing on a busy machine: the page has been drawn, has had nothing to do, and asked for nothing more.
    const [runs] = await Promise.all([tab.inPageAsync(runsAtRest), sleep(50)]);
    const now = `${runs} ${server.requests.length}`;
    quiet = now === before ? quiet + 1 : 0;
    before = now;
    return quiet >= 4;
  });
  return tab.inPage(() => window.runs.splice(0).length);
}

/** In the page: how many have run, once it has been drawn and is at rest. */
function runsAtRest() {
  return new Promise((resume) => requestAnimationFrame(() => requestIdleCallback(() => resume(window.runs.length), { timeout: 1000 })));
}

/** In the page: elements and attributes of the reader that could run, fetch or lead somewhere unsafe. */
function whatCouldRun(root) {
  const NEVER = "script,iframe,frame,object,embed,applet,base,meta,link,style,template,form,portal,foreignObject,animate,set,use,image,handler,math,audio,video,source,marquee";
  const ADDRESSES = new Set(["href", "xlink:href", "src", "srcset", "action", "formaction", "data", "poster", "background", "ping", "cite", "longdesc", "srcdoc"]);
  const SAFE = /^(https?|mailto):/i;
  const found = [...root.querySelectorAll(NEVER)].map((element) => element.outerHTML.slice(0, 200));
  for (const element of root.querySelectorAll("*")) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) found.push(`${name}=${value}`);
      if (!ADDRESSES.has(name)) continue;
      for (const address of name === "srcset" ? value.split(",") : [value]) {
        // As a browser reads it: without the characters that it ignores.
        const plain = address.replace(/[\u0000-\u0020]/g, "");
        if (!SAFE.test(plain) && !plain.startsWith("#")) found.push(`${name}=${value}`);
      }
    }
  }
  return found;
}
