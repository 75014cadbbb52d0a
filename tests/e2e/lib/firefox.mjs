/** Firefox with the extension, driven by geckodriver over plain WebDriver. The same interface as `chromium.mjs`. */
import { spawn } from "node:child_process";
import { once } from "node:events";
import { writeFile } from "node:fs/promises";
import { executable } from "./executable.mjs";
import { until } from "./until.mjs";

const ADDON_ID = "quotelight@quotelight.invalid";
const BUTTON = `#${ADDON_ID.toLowerCase().replace(/[^a-z0-9_-]/g, "_")}-BAP`;
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";
const SHADOW = "shadow-6066-11e4-a52e-4f735466cecf";

/** What the protocol calls the keys that have no character. */
const KEYS = { Escape: "\ue00c", Tab: "\ue004", Enter: "\ue007", Control: "\ue009", Shift: "\ue008", ArrowRight: "\ue014", ArrowLeft: "\ue012", ArrowDown: "\ue015", ArrowUp: "\ue013", End: "\ue010" };

/** Launches a fresh profile with the unpacked extension of this folder; `isPrivateAllowed`: in private windows, too. */
export async function launch(extensionFolder, { proxy, prefs = {}, isPrivateAllowed = false } = {}) {
  // The driver takes a free port itself and says which: one that is chosen for it may be taken by then.
  const driver = spawn(executable("GECKODRIVER", ["geckodriver"]), ["--allow-system-access", "--port", "0", "--log", "info"], { stdio: ["ignore", "pipe", "ignore"] });
  try {
    const session = new Session(await addressOf(driver));
    await session.start({
      "moz:firefoxOptions": {
        binary: executable("FIREFOX", ["firefox-esr", "firefox"]),
        args: ["-headless", "-width", "1280", "-height", "1000"],
        // What an extension may ask the user for is granted: no tool can press that button.
        prefs: { "extensions.webextOptionalPermissionPrompts": false, ...prefs, ...(proxy ? proxyPreferences(proxy) : {}) },
      },
    });
    const install = async () => {
      await session.post("moz/addon/install", { path: extensionFolder, temporary: true, allowPrivateBrowsing: isPrivateAllowed });
      // Before that a click finds no listener.
      await until("the background", () =>
        session.inChrome(() => session.run(`return WebExtensionPolicy.getByID(arguments[0])?.extension.backgroundState === "running"`, ADDON_ID)),
      );
    };
    await install();
    return browserOf(session, driver, install);
  } catch (error) {
    driver.kill();
    throw error;
  }
}

function browserOf(session, driver, install) {
  return {
    name: "firefox",
    session,
    async open(url) {
      const { handle } = await session.post("window/new", { type: "tab" });
      const tab = new Tab(session, handle);
      await tab.visit(url);
      return tab;
    },
    /** A page in a window of its own. */
    async openWindow(url, { isPrivate = false } = {}) {
      const known = new Set(await session.get("window/handles"));
      await session.inChrome(() => session.run("OpenBrowserWindow({ private: arguments[0] })", isPrivate));
      const handle = await until("the window", async () => (await session.get("window/handles")).find((one) => !known.has(one)));
      const tab = new Tab(session, handle);
      await tab.enter();
      await until("the window to be drawn", () => session.inChrome(() => session.run("return gBrowserInit.delayedStartupFinished")));
      await tab.visit(url);
      // A new window's own first page can be taken for it.
      await until("the page", () => tab.inPage((url) => location.href === url && document.readyState === "complete", url));
      return tab;
    },
    /** Puts what the extension's folder holds now in the place of the extension that runs. */
    updateExtension: install,
    /** Ends the background, as the browser does after half a minute of rest. */
    async stopBackground() {
      const state = await session.inChrome(() =>
        session.run(
          `const { extension } = WebExtensionPolicy.getByID(arguments[0]);
          return extension.terminateBackground().then(() => extension.backgroundState);`,
          ADDON_ID,
        ),
      );
      if (state !== "stopped") throw new Error(`The background is ${state}.`);
    },
    /** Takes the extension away. */
    async removeExtension() {
      await session.post("moz/addon/uninstall", { id: ADDON_ID });
    },
    /** A page of the extension's own, in a tab. */
    async openOwn(path) {
      const { handle } = await session.post("window/new", { type: "tab" });
      const tab = new Tab(session, handle);
      await tab.enter();
      const host = await session.inChrome(() => session.run("return WebExtensionPolicy.getByID(arguments[0]).mozExtensionHostname", ADDON_ID));
      await tab.visit(`moz-extension://${host}/${path}`);
      return tab;
    },
    async close() {
      await session.stop();
      driver.kill();
      await once(driver, "exit");
    },
  };
}

function proxyPreferences({ host, port }) {
  return {
    "network.proxy.type": 1,
    "network.proxy.http": host,
    "network.proxy.http_port": port,
    "network.proxy.ssl": host,
    "network.proxy.ssl_port": port,
    "network.proxy.allow_hijacking_localhost": true,
  };
}

class Tab {
  constructor(session, handle) {
    this.session = session;
    this.handle = handle;
  }

  async visit(url) {
    await this.enter();
    await this.session.post("url", { url });
  }

  /** Every command goes to the tab that was entered last. */
  async enter() {
    await this.session.post("window", { handle: this.handle });
  }

  /** Turns to this window, as a hand does: what is typed goes to the page in it. */
  async turnTo() {
    await until("the window to be active", () => this.inPage(() => document.hasFocus()));
  }

  /** A real click on the toolbar's button, which grants `activeTab`. */
  async click() {
    await this.enter();
    await this.inChrome(async () => {
      const button = await this.session.post("element", { using: "css selector", value: BUTTON });
      await this.session.post(`element/${button[ELEMENT]}/click`, {});
    });
  }

  inChrome(run) {
    return this.session.inChrome(run);
  }

  async press(key) {
    await this.pressAll([key]);
  }

  /** Types words into what has the focus. */
  async type(words) {
    await this.pressAll([...words]);
  }

  async pressAll(keys) {
    await this.enter();
    const actions = keys.map((key) => KEYS[key] ?? key).flatMap((value) => [{ type: "keyDown", value }, { type: "keyUp", value }]);
    await this.session.post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Moves the pointer to a place in the window, in px. */
  async pointTo(x, y) {
    await this.point([{ type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 }]);
  }

  /** A real click at a place in the window, in px. */
  async clickAt(x, y) {
    await this.point([
      { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ]);
  }

  /** Drags from one place in the window to another. */
  async drag(from, to) {
    const move = ({ x, y }, duration) => ({ type: "pointerMove", x: Math.round(x), y: Math.round(y), duration });
    await this.point([move(from, 0), { type: "pointerDown", button: 0 }, move(to, 100), { type: "pointerUp", button: 0 }]);
  }

  /** Chooses from the context menu of an element, by a click with the other button and one on the item. */
  async menu(item, title, selector) {
    const { x, y } = await this.inPage((selector) => {
      const element = document.querySelector(selector);
      element.scrollIntoView({ block: "center", behavior: "instant" });
      const { left, top, height } = element.getClientRects()[0];
      return { x: left + 12, y: top + height / 2 };
    }, selector);
    await this.point([
      { type: "pointerMove", x: Math.round(x), y: Math.round(y), duration: 0 },
      { type: "pointerDown", button: 2 },
      { type: "pointerUp", button: 2 },
    ]);
    await this.inChrome(async () => {
      await until(`the menu's ${title}`, () =>
        this.session.run(
          `const menu = document.getElementById("contentAreaContextMenu");
          const entry = [...menu.querySelectorAll("menuitem")].find((one) => one.label === arguments[0] && !one.hidden);
          if (menu.state !== "open" || !entry) return false;
          // With several items the browser puts them into a menu of their own.
          const inner = entry.parentNode;
          if (inner.state === "closed") inner.parentNode.openMenu(true);
          if (inner.state !== "open") return false;
          inner.activateItem(entry);
          return true;`,
          title,
        ),
      );
      await until("the menu to go", () => this.session.run(`return document.getElementById("contentAreaContextMenu").state === "closed"`));
    });
  }

  /** The tab that opens with this end of its address while `act` runs. */
  async opening(end, act) {
    const before = new Set(await this.session.get("window/handles"));
    await act();
    return until(`a tab with ${end}`, async () => {
      for (const handle of (await this.session.get("window/handles")).filter((one) => !before.has(one))) {
        const tab = new Tab(this.session, handle);
        await tab.enter();
        if ((await this.session.get("url")).endsWith(end)) return tab;
      }
      return null;
    });
  }

  async point(actions) {
    await this.enter();
    await this.session.post("actions", { actions: [{ type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions }] });
  }

  /** Presses a key while another one is held. */
  async pressChord(held, key) {
    await this.enter();
    const actions = [
      { type: "keyDown", value: KEYS[held] },
      { type: "keyDown", value: KEYS[key] ?? key },
      { type: "keyUp", value: KEYS[key] ?? key },
      { type: "keyUp", value: KEYS[held] },
    ];
    await this.session.post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** What was copied last. */
  clipboard() {
    return this.clipboardAs("text/plain");
  }

  /** The rich form of what was copied last. */
  richClipboard() {
    return this.clipboardAs("text/html");
  }

  async clipboardAs(type) {
    await this.enter();
    return this.inChrome(() =>
      this.session.post("execute/sync", {
        script: `
          const wanted = Cc["@mozilla.org/widget/transferable;1"].createInstance(Ci.nsITransferable);
          wanted.init(null);
          wanted.addDataFlavor(arguments[0]);
          Services.clipboard.getData(wanted, Ci.nsIClipboard.kGlobalClipboard);
          const data = {};
          wanted.getTransferData(arguments[0], data);
          return data.value.QueryInterface(Ci.nsISupportsString).data;`,
        args: [type],
      }),
    );
  }

  /** Chooses a file in a control of the page. */
  async chooseFile(selector, path) {
    await this.enter();
    const input = await this.session.post("element", { using: "css selector", value: selector });
    await this.session.post(`element/${input[ELEMENT]}/value`, { text: path });
  }

  /** Where files go that the page hands out. */
  async downloadTo(folder) {
    await this.enter();
    await this.inChrome(() =>
      this.session.post("execute/sync", {
        script: `
          Services.prefs.setIntPref("browser.download.folderList", 2);
          Services.prefs.setStringPref("browser.download.dir", arguments[0]);`,
        args: [folder],
      }),
    );
  }

  /** The page as a PDF. */
  async print() {
    await this.enter();
    return Buffer.from(await this.session.post("print", {}), "base64");
  }

  /** Runs a script's source. */
  async evaluateSource(source) {
    await this.enter();
    await this.session.post("execute/sync", { script: source, args: [] });
  }

  /** As `inPage`, for a function that gives a promise. */
  async inPageAsync(run, ...args) {
    await this.enter();
    return this.session.post("execute/async", {
      script: `const done = arguments[arguments.length - 1]; (${run}).apply(null, [...arguments].slice(0, -1)).then(done, (error) => done(null));`,
      args,
    });
  }

  async inPage(run, ...args) {
    await this.enter();
    return this.session.post("execute/sync", { script: `return (${run}).apply(null, arguments)`, args });
  }

  /** Runs `run(root, ...args)` in the page, with the reader's shadow root although it is closed. */
  async inReader(run, ...args) {
    await this.enter();
    const host = await this.session.post("element", { using: "css selector", value: "[data-quotelight-reader]" });
    const root = await this.session.get(`element/${host[ELEMENT]}/shadow`);
    const json = await this.session.post("execute/sync", {
      script: `return JSON.stringify({ value: (${run})(arguments[0], ...JSON.parse(arguments[1])) })`,
      args: [{ [SHADOW]: root[SHADOW] }, JSON.stringify(args)],
    });
    return JSON.parse(json).value;
  }

  /** What assistive technology is told of an element of the reader: `{role, name}`. */
  async accessible(selector) {
    await this.enter();
    const host = await this.session.post("element", { using: "css selector", value: "[data-quotelight-reader]" });
    const root = await this.session.get(`element/${host[ELEMENT]}/shadow`);
    const found = await this.session.post(`shadow/${root[SHADOW]}/element`, { using: "css selector", value: selector });
    const [role, name] = await Promise.all(["computedrole", "computedlabel"].map((what) => this.session.get(`element/${found[ELEMENT]}/${what}`)));
    return { role, name };
  }

  /**
   * All that assistive technology is told of the page, see `tree.mjs`: read where the browser hands it to the system. It is
   * made when it is first asked for and arrives piece by piece: what is meant is to be waited for.
   */
  async tree() {
    await this.enter();
    const json = await this.inChrome(() =>
      this.session.run(`
          const service = Cc["@mozilla.org/accessibilityService;1"].getService(Ci.nsIAccessibilityService);
          const attributesOf = ({ attributes }) => Object.fromEntries(attributes ? [...attributes.enumerate()].map(({ key, value }) => [key, value]) : []);
          const read = (one) => {
            const { "xml-roles": role, level } = attributesOf(one);
            const children = [];
            for (let child = one.firstChild; child !== null; child = child.nextSibling) children.push(read(child));
            const own = service.getStringRole(one.role);
            const bits = {};
            one.getState(bits, {});
            const has = (name) => (bits.value & Ci.nsIAccessibleStates["STATE_" + name]) !== 0;
            return {
              role: role ?? own,
              name: one.name ?? "",
              description: one.description ?? "",
              level: own === "heading" ? Number(level) : null,
              states: {
                checked: has("CHECKABLE") ? has("CHECKED") : null,
                pressed: own === "toggle button" ? has("PRESSED") : null,
                expanded: has("EXPANDED") || has("COLLAPSED") ? has("EXPANDED") : null,
              },
              children,
            };
          };
          const browser = service.getAccessibleFor(gBrowser.selectedBrowser);
          return JSON.stringify(browser && read(browser));`),
    );
    return JSON.parse(json);
  }

  /** What the button shows of this tab: `{badge, title}`. */
  async button() {
    await this.enter();
    return this.inChrome(() =>
      this.session.post("execute/sync", {
        script: `
          const node = document.querySelector(arguments[0]);
          return {
            badge: node.getAttribute("badge") ?? "",
            title: node.getAttribute("tooltiptext") ?? node.getAttribute("label") ?? "",
          };`,
        args: [`${BUTTON}`],
      }),
    );
  }

  /** Waits for the button's popup and closes it: a click while it is open would only do that. */
  async dismissPopup() {
    await this.enter();
    await this.inChrome(async () => {
      const panel = `[...document.querySelectorAll("panel")].find(({ state }) => state === "open")`;
      await until("the popup", () =>
        this.session.run(`
          const panel = ${panel};
          const inner = panel?.querySelector("browser");
          if (!panel || (inner && inner.isLoadingDocument)) return false;
          panel.hidePopup();
          return true;`),
      );
      await until("the popup to go", () => this.session.run(`return ${panel} === undefined`));
    });
  }

  /** Gives the window this size, as far as the browser allows it, and waits until the page has it too. */
  async resize(width, height) {
    await this.enter();
    await this.session.post("window/rect", { width, height });
    const inner = await this.inChrome(() => this.session.run("return gBrowser.selectedBrowser.clientWidth"));
    await until(`the page to be ${inner} wide`, () => this.inPage((inner) => innerWidth === inner, inner));
  }

  async screenshot(path) {
    await this.enter();
    await writeFile(path, Buffer.from(await this.session.get("screenshot"), "base64"));
  }

  async close() {
    await this.enter();
    await this.session.delete("window");
    // The driver has no tab any more until one is named.
    const [first] = await this.session.get("window/handles");
    await this.session.post("window", { handle: first });
  }
}

/** A WebDriver session. */
class Session {
  constructor(address) {
    this.address = address;
    this.path = "";
  }

  async start(capabilities) {
    const { sessionId } = await this.send("POST", "/session", { capabilities: { alwaysMatch: capabilities } });
    this.path = `/session/${sessionId}`;
  }

  /** Runs in the browser's own context. */
  async inChrome(run) {
    await this.post("moz/context", { context: "chrome" });
    try {
      return await run();
    } finally {
      await this.post("moz/context", { context: "content" });
    }
  }

  /** What a script's source returns, or the promise that it returns. */
  run(script, ...args) {
    return this.post("execute/sync", { script, args });
  }

  stop() {
    return this.send("DELETE", this.path);
  }

  post(path, body) {
    return this.send("POST", `${this.path}/${path}`, body);
  }

  get(path) {
    return this.send("GET", `${this.path}/${path}`);
  }

  delete(path) {
    return this.send("DELETE", `${this.path}/${path}`);
  }

  async send(method, path, body) {
    const response = await fetch(this.address + path, {
      method,
      body: body === undefined ? undefined : JSON.stringify(body),
      headers: { "content-type": "application/json" },
    });
    const { value } = await response.json();
    if (!response.ok) throw new Error(`${method} ${path.replace(/.*\/session\/[^/]+/, "")}: ${value.error}: ${value.message}`);
    return value;
  }
}

/** Where the driver listens. It goes on writing, which is not read. */
async function addressOf(driver) {
  let written = "";
  for await (const piece of driver.stdout.iterator({ destroyOnReturn: false })) {
    written += piece;
    const found = /Listening on (\S+:\d+)\s/.exec(written);
    if (found === null) continue;
    driver.stdout.resume();
    return `http://${found[1]}`;
  }
  throw new Error(`geckodriver did not start: ${written}`);
}
