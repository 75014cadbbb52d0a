/** The options page: how stories look and are read aloud, which sites open by themselves, what is kept. */
import { openNotebook } from "../background/notebook.js";
import { addSite, chosenSites, patternOf, removeSite } from "../background/sites.js";
import { direction, locale, strings } from "../content/strings.js";
import { dressPage, ownFace } from "../own-page.js";
import { Maker } from "../reader/dom.js";
import { applyAppearance } from "../reader/settings/appearance.js";
import { DEFAULTS, settingsFrom } from "../reader/settings/model.js";
import { drawSetting } from "../reader/settings/panel.js";
import own from "./page.css";

const maker = new Maker(document);
const context = { maker, strings, locale, percent: new Intl.NumberFormat(locale, { style: "percent" }) };
const page = maker.make("main", { class: "reader options", lang: locale, dir: direction });
const face = ownFace();

let settings = DEFAULTS;
const store = {
  get: () => settings,
  set(changed) {
    settings = settingsFrom({ ...settings, ...changed });
    show();
    chrome.storage.sync.set({ settings });
  },
};

start();

async function start() {
  settings = await dressPage(strings("moreOptions"), own);
  show();
  await draw();
  document.body.prepend(page);
}

function show() {
  applyAppearance(page, settings);
  document.documentElement.setAttribute("data-theme", settings.theme);
  if (settings.font === "hyperlegible") face.use();
}

async function draw() {
  const group = (title, children) => maker.make("section", { class: "panel" }, [maker.make("h2", {}, [strings(title)]), ...children]);
  const all = (names) => names.map((name) => drawSetting(context, store, name));
  page.replaceChildren(
    maker.make("h1", {}, ["Quotelight"]),
    maker.make("p", { class: "sample" }, [strings("optionsSample")]),
    group("settingsTitle", all(["theme", "font", "scale", "width", "air", "letters", "words", "hoverCards", "letterKeys"])),
    group("listenTitle", all(["rate", "voiceBySpeaker", "sayQuotes", "remoteVoices"])),
    group("sitesTitle", await drawSites()),
    group("keptTitle", [
      maker.make("p", { class: "hint" }, [strings("keptHint")]),
      maker.make("p", { class: "actions" }, [
        maker.button({ class: "open-notebook" }, [strings("notebookOpen")], openNotebook),
        maker.button({ class: "forget" }, [strings("keptForget")], forgetStories),
        maker.button({ class: "reset" }, [strings("settingsReset")], async () => {
          store.set(DEFAULTS);
          await draw();
        }),
      ]),
      maker.make("p", { class: "said", role: "status", id: "said" }),
    ]),
  );
}

async function drawSites() {
  const sites = await chosenSites();
  const address = maker.make("input", { type: "text", inputmode: "url", id: "site", placeholder: "https://", "aria-label": strings("sitesAddress") });
  const items = sites.map((pattern) =>
    maker.make("li", {}, [
      maker.make("bdi", {}, [pattern.replace("/*", "")]),
      maker.button({ "aria-label": `${strings("sitesRemove")}: ${pattern}` }, [strings("sitesRemove")], async () => {
        await removeSite(pattern);
        await draw();
      }),
    ]),
  );
  return [
    maker.make("p", { class: "hint" }, [strings("sitesHint")]),
    maker.make("ul", { class: "sites" }, items),
    maker.make("p", { class: "add" }, [address, maker.button({ class: "add-site" }, [strings("sitesAdd")], () => choose(address.value.trim()))]),
  ];
}

/** Asks the browser for the site's permission first: it lets us only while the click is being handled. */
async function choose(address) {
  const pattern = patternOf(address.includes("://") ? address : `https://${address}`);
  if (pattern === null || !(await chrome.permissions.request({ origins: [pattern] }))) return;
  await addSite(pattern);
  await draw();
}

async function forgetStories() {
  const names = Object.keys(await chrome.storage.local.get(null)).filter((name) => name.startsWith("story:"));
  await chrome.storage.local.remove(names);
  document.getElementById("said").textContent = strings("keptForgotten");
}
