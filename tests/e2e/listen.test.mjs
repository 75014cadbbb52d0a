/** Reading aloud, through a port that writes down what it is to say. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { inBothBrowsers } from "./lib/both.mjs";
import { clickOn, until } from "./lib/reader.mjs";
import { stage } from "./lib/stage.mjs";
import english from "./stories/english.mjs";

/** Says a sentence when the test lets it: `window.go()`. */
const PORT = `{
  speech: {
    voices: async () => [
      { name: "Far", lang: "en-GB", isLocal: false },
      { name: "Ann", lang: "en-US", isLocal: true },
      { name: "Bob", lang: "en_GB", isLocal: true },
      { name: "Uta", lang: "de-DE", isLocal: true },
    ],
    say: (utterance) => new Promise((resolve) => {
      (window.said ??= []).push({ ...utterance, voice: utterance.voice.name });
      window.go = () => resolve(true);
      window.breakOff = () => resolve(false);
    }),
    stop: () => window.breakOff?.(),
  },
}`;
const SILENT = `{ speech: { voices: async () => [{ name: "Far", lang: "en", isLocal: false }], say: async () => true, stop() {} } }`;

inBothBrowsers({ "/": { body: await stage(english, { ports: PORT }) }, "/silent": { body: await stage(english, { ports: SILENT }) } }, (context) => {
  const said = (tab) => tab.inPage(() => window.said ?? []);
  const spoken = (tab) => tab.inReader((root) => [...root.querySelectorAll(".spoken")].map((span) => span.textContent).join(""));
  /** The story as it is drawn, but for pictures: one that cannot be loaded gives way to its words at any time. */
  const drawn = (tab) =>
    tab.inReader((root) => {
      const body = root.querySelector(".body").cloneNode(true);
      for (const picture of body.querySelectorAll("figure > :is(img, .enlarge, .missing)")) picture.remove();
      return body.outerHTML;
    });
  const go = async (tab) => {
    const { length } = await said(tab);
    await tab.inPage(() => window.go());
    await until("the next words", async () => (await said(tab)).length > length);
  };

  test("headline and sentences are said in order by a local voice of the story's language, each one marked", async () => {
    const tab = await context.open("/");
    const before = await drawn(tab);
    await tab.press("l");
    await clickOn(tab, ".listen .play");
    await until("the headline", async () => (await said(tab)).length === 1);
    assert.equal((await said(tab))[0].text, english.title);
    for (let sentence = 0; sentence < 4; sentence += 1) {
      await go(tab);
      const { text, voice, lang, rate } = (await said(tab)).at(-1);
      assert.equal(await spoken(tab), text);
      assert.deepEqual({ voice, lang, rate }, { voice: "Ann", lang: "en", rate: 1 });
    }
    const all = (await said(tab)).slice(1).map(({ text }) => text).join("");
    assert.ok(english.text.replaceAll("\n\n", "").startsWith(all), all);
    await clickOn(tab, ".listen .play");
    await until("silence", async () => (await spoken(tab)) === "");
    assert.equal(await drawn(tab), before, "not a trace is left");
    const { length } = await said(tab);
    await clickOn(tab, ".listen .play");
    await until("it goes on", async () => (await said(tab)).length === length + 1);
    assert.equal((await said(tab)).at(-1).text, (await said(tab)).at(-2).text, "with the same sentence");
    await clickOn(tab, ".listen .on-one");
    await until("the next sentence", async () => (await said(tab)).length === length + 2);
    assert.notEqual((await said(tab)).at(-1).text, (await said(tab)).at(-2).text);
    await tab.close();
  });

  test("a voice for each speaker, quote and end quote, and the speed", async () => {
    const tab = await context.open("/");
    await tab.press("l");
    for (const name of ["voiceBySpeaker", "sayQuotes"]) await clickOn(tab, `[data-panel=listen] [data-setting=${name}] input`);
    await tab.inReader((root) => root.querySelector("[data-panel=listen] [data-setting=rate] input").focus());
    await tab.press("ArrowRight");
    await clickOn(tab, ".listen .play");
    await until("the headline", async () => (await said(tab)).length === 1);
    while (!(await said(tab)).some(({ text }) => text.includes("kept the promise")) && (await said(tab)).length < 40) await go(tab);
    await go(tab);
    const lines = (await said(tab)).map(({ text, voice }) => [voice, text.trim()]);
    const at = lines.findIndex(([, text]) => text.startsWith("“We were asked"));
    assert.deepEqual(lines.slice(at - 1, at + 2), [["Ann", "quote"], ["Bob", "“We were asked to choose between a budget and a promise,”"], ["Ann", "end quote"]]);
    assert.ok((await said(tab)).every(({ rate }) => Math.abs(rate - 1.1) < 0.001));
    await tab.close();
  });

  test("without a local voice it says so, until remote ones are wished for", async () => {
    const tab = await context.open("/silent");
    await tab.press("l");
    await clickOn(tab, ".listen .play");
    const status = () => tab.inReader((root) => root.querySelector(".listen .said").textContent);
    await until("the word", async () => /no voice/.test(await status()));
    await clickOn(tab, "[data-panel=listen] [data-setting=remoteVoices] input");
    await clickOn(tab, ".listen .play");
    await until("silence", async () => (await status()) === "");
    await tab.close();
  });
});
