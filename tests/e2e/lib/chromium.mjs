/** Chromium with the extension, driven over the DevTools protocol. The same interface as `firefox.mjs`. */
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import puppeteer from "puppeteer-core";
import { executable } from "./executable.mjs";
import { until } from "./until.mjs";

const FLAGS = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** Launches a fresh profile with the unpacked extension of this folder; `isPrivateAllowed`: in private windows, too. */
export async function launch(extensionFolder, { proxy, headless = true, isPrivateAllowed = false } = {}) {
  const profile = await mkdtemp(join(tmpdir(), "quotelight-chromium-"));
  const browser = await puppeteer.launch({
    executablePath: executable("CHROME", ["chromium", "google-chrome", "chrome"]),
    userDataDir: profile,
    enableExtensions: true,
    pipe: true,
    headless,
    protocolTimeout: 90_000,
    defaultViewport: { width: 1280, height: 900 },
    // Without the second flag Chromium keeps addresses of this machine from the proxy.
    args: proxy ? [...FLAGS, `--proxy-server=http://${proxy.host}:${proxy.port}`, "--proxy-bypass-list=<-loopback>"] : FLAGS,
  });
  const id = await browser.installExtension(extensionFolder);
  const extension = (await browser.extensions()).get(id);
  if (isPrivateAllowed) {
    await onExtensionsPage(browser, async (id) => {
      // Else the browser turns off what it starts anew and no store has given it.
      await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
      await chrome.developerPrivate.updateExtensionConfiguration({ extensionId: id, incognitoAccess: true });
    }, id);
    await untilAwake(browser, id);
  } else {
    // A click before the worker has started for the first time is lost: its listeners are not known yet. The
    // benchmark's own extension has no button.
    const background = await browser.waitForTarget((target) => target.type() === "service_worker" && target.url().includes(id));
    await until("the background", async () => (await background.worker()).evaluate(() => chrome.action?.onClicked.hasListeners() ?? true));
  }
  return {
    name: "chromium",
    browser,
    async open(url) {
      const page = await browser.newPage();
      const tab = new Tab(browser, page, extension, id);
      await tab.visit(url);
      return tab;
    },
    /** A page in a window of its own. */
    async openWindow(url, { isPrivate = false } = {}) {
      const own = await this.openOwn("options.html");
      const known = new Set(browser.targets());
      await own.inPage((url, incognito) => chrome.windows.create({ url, incognito }).then(() => {}), url, isPrivate);
      const opened = await browser.waitForTarget((target) => target.url() === url && !known.has(target));
      const page = await opened.page();
      await own.close();
      await until("the page", () => page.evaluate(() => document.readyState === "complete"));
      return new Tab(browser, page, extension, id);
    },
    /** Puts what the extension's folder holds now in the place of the extension that runs. */
    async updateExtension() {
      await onExtensionsPage(browser, async (id) => {
        await chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true });
        await chrome.developerPrivate.reload(id, { failQuietly: true });
      }, id);
      await untilAwake(browser, id);
    },
    /** Takes the extension away. */
    async removeExtension() {
      await browser.uninstallExtension(id);
    },
    /** Ends the background, as the browser does after half a minute of rest. */
    async stopBackground() {
      const target = await browser.waitForTarget((one) => one.type() === "service_worker" && one.url().includes(id));
      const worker = await target.worker();
      await worker.close();
    },
    /** A page of the extension's own, in a tab. */
    async openOwn(path) {
      const page = await browser.newPage();
      const tab = new Tab(browser, page, extension, id);
      await tab.visit(`chrome-extension://${id}/${path}`);
      return tab;
    },
    async close() {
      await browser.close();
      await rm(profile, { recursive: true, force: true });
    },
  };
}

/** Runs `run` where the browser lets its user manage extensions. */
async function onExtensionsPage(browser, run, ...args) {
  const page = await browser.newPage();
  await page.goto("chrome://extensions/");
  await page.evaluate(run, ...args);
  await page.close();
}

/** Waits for an extension that the browser has started anew: the tools go on showing its old worker, too. */
async function untilAwake(browser, id) {
  const page = await browser.newPage();
  await until("the background", async () => {
    await page.goto(`chrome-extension://${id}/options.html`);
    return page.evaluate(() => chrome.runtime.sendMessage({ name: "" }).then(() => true, (error) => !/Receiving end/.test(error.message)));
  });
  await page.close();
}

class Tab {
  constructor(browser, page, extension, extensionId) {
    this.browser = browser;
    this.page = page;
    this.extension = extension;
    this.extensionId = extensionId;
    this.requests = [];
    page.on("request", (request) => this.requests.push(request.url()));
  }

  async visit(url) {
    await this.page.goto(url, { waitUntil: "load" });
  }

  /** Turns to this window, as a hand does: what is typed goes to the page in it. */
  async turnTo() {
    await this.page.bringToFront();
  }

  /** A real click on the toolbar's button, which grants `activeTab`. */
  async click() {
    await this.page.bringToFront();
    await this.page.triggerExtensionAction(this.extension);
  }

  async press(key) {
    await this.page.keyboard.press(key);
  }

  /** Types words into what has the focus. */
  async type(words) {
    await this.page.keyboard.type(words);
  }

  /** Moves the pointer to a place in the window, in px. */
  async pointTo(x, y) {
    await this.page.mouse.move(x, y);
  }

  /** A real click at a place in the window, in px. */
  async clickAt(x, y) {
    await this.page.mouse.click(x, y);
  }

  /** Drags from one place in the window to another. */
  async drag(from, to) {
    await this.page.mouse.move(from.x, from.y);
    await this.page.mouse.down();
    await this.page.mouse.move(to.x, to.y, { steps: 4 });
    await this.page.mouse.up();
  }

  /** Presses a key while another one is held. */
  async pressChord(held, key) {
    await this.page.keyboard.down(held);
    // Headless Chromium has no key bindings: the command that belongs to the keys is named beside them.
    const command = { a: "SelectAll", c: "Copy" }[key];
    await this.page.keyboard.press(key, command ? { commands: [command] } : {});
    await this.page.keyboard.up(held);
  }

  /** What was copied last. */
  async clipboard() {
    await this.permitClipboard();
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** Chooses a file in a control of the page. */
  async chooseFile(selector, path) {
    const input = await this.page.$(selector);
    await input.uploadFile(path);
  }

  /** Where files go that the page hands out. */
  async downloadTo(folder) {
    const session = await this.browser.target().createCDPSession();
    await session.send("Browser.setDownloadBehavior", { behavior: "allow", downloadPath: folder });
  }

  /** Lets the test read it. What is not named here is forbidden from then on: writing is what every page may. */
  async permitClipboard() {
    const { protocol, host } = new URL(this.page.url());
    const origin = `${protocol}//${host}`;
    await this.browser.defaultBrowserContext().overridePermissions(origin, ["clipboard-read", "clipboard-sanitized-write"]);
  }

  /** The rich form of what was copied last. */
  async richClipboard() {
    await this.permitClipboard();
    return this.page.evaluate(async () => {
      const [item] = await navigator.clipboard.read();
      return item.types.includes("text/html") ? (await item.getType("text/html")).text() : null;
    });
  }

  /** The page as a PDF. */
  async print() {
    return Buffer.from(await this.page.pdf({ preferCSSPageSize: true }));
  }

  /** Runs a script's source. */
  async evaluateSource(source) {
    await this.page.evaluate(source);
  }

  /** As `inPage`, for a function that gives a promise. */
  inPageAsync(run, ...args) {
    return this.page.evaluate(run, ...args);
  }

  inPage(run, ...args) {
    return this.page.evaluate(run, ...args);
  }

  /** Runs `run(root, ...args)` in the page, with the reader's shadow root although it is closed. */
  async inReader(run, ...args) {
    const session = await this.page.createCDPSession();
    try {
      // A world of its own: the page's world may have patched everything.
      const { frameTree } = await session.send("Page.getFrameTree");
      const { executionContextId } = await session.send("Page.createIsolatedWorld", { frameId: frameTree.frame.id });
      const { result: host } = await session.send("Runtime.evaluate", {
        contextId: executionContextId,
        expression: `Document.prototype.querySelector.call(document, "[data-quotelight-reader]")`,
      });
      if (host.objectId === undefined) throw new Error("There is no reader in the page.");
      const { node } = await session.send("DOM.describeNode", { objectId: host.objectId, depth: 1, pierce: true });
      const { backendNodeId } = node.shadowRoots[0];
      const { object } = await session.send("DOM.resolveNode", { backendNodeId, executionContextId });
      const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
        objectId: object.objectId,
        // Spelt out and not evaluated in there: the page's CSP may forbid that.
        functionDeclaration: `async function (args) {
          return JSON.stringify({ value: await (${run})(this, ...JSON.parse(args)) });
        }`,
        arguments: [{ value: JSON.stringify(args) }],
        awaitPromise: true,
        returnByValue: true,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
      return JSON.parse(result.value).value;
    } finally {
      await session.detach();
    }
  }

  /**
   * Chooses from the context menu of an element. The menu is the system's: the handler gets what the browser would give
   * it, and whatever it asks the user for is granted.
   */
  async menu(item, title, selector) {
    await this.page.bringToFront();
    const linkUrl = await this.page.$eval(selector, (element) => element.closest("a")?.href);
    const worker = await this.worker();
    await worker.evaluate(
      async (item, linkUrl, url) => {
        chrome.permissions.request = async () => true;
        const [tab] = (await chrome.tabs.query({ active: true })).filter((one) => one.url === url);
        chrome.contextMenus.onClicked.dispatch({ menuItemId: item, linkUrl }, tab);
      },
      item,
      linkUrl,
      this.page.url(),
    );
  }

  /** The tab that opens with this end of its address while `act` runs. */
  async opening(end, act) {
    const opened = this.browser.waitForTarget((target) => target.type() === "page" && target.url().endsWith(end) && target !== this.page.target());
    await act();
    return new Tab(this.browser, await (await opened).page(), this.extension, this.extensionId);
  }

  /** How large each memory of wasm is that the extension's script in the page holds, in bytes. */
  async wasmMemories() {
    const session = await this.page.createCDPSession();
    try {
      const contexts = [];
      session.on("Runtime.executionContextCreated", ({ context }) => contexts.push(context));
      await session.send("Runtime.enable");
      const { id: contextId } = contexts.find(({ origin }) => origin === `chrome-extension://${this.extensionId}`);
      await session.send("HeapProfiler.collectGarbage");
      const { result } = await session.send("Runtime.evaluate", { expression: "WebAssembly.Memory.prototype", contextId });
      const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId });
      const sizes = await session.send("Runtime.callFunctionOn", {
        objectId: objects.objectId,
        functionDeclaration: "function () { return this.map(({ buffer }) => buffer.byteLength) }",
        returnByValue: true,
      });
      return sizes.result.value;
    } finally {
      await session.detach();
    }
  }

  /** What assistive technology is told of an element of the reader: `{role, name, description}`. */
  async accessible(selector) {
    const session = await this.page.createCDPSession();
    try {
      const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
      const host = find(root, (node) => node.attributes?.includes("data-quotelight-reader"));
      const { nodeId } = await session.send("DOM.querySelector", { nodeId: host.shadowRoots[0].nodeId, selector });
      const { nodes } = await session.send("Accessibility.getPartialAXTree", { nodeId, fetchRelatives: false });
      const { role, name, description } = nodes[0];
      return { role: role?.value, name: name?.value ?? "", description: description?.value ?? "" };
    } finally {
      await session.detach();
    }
  }

  /** All that assistive technology is told of the page, see `tree.mjs`. */
  async tree() {
    const session = await this.page.createCDPSession();
    try {
      await session.send("Accessibility.enable");
      const { nodes } = await session.send("Accessibility.getFullAXTree");
      const byId = new Map(nodes.map((node) => [node.nodeId, node]));
      const children = ({ childIds = [] }) => childIds.map((id) => byId.get(id)).filter(Boolean);
      // What is ignored is not told, but what it holds is.
      const read = (node) => {
        const inner = children(node).flatMap(read);
        if (node.ignored) return inner;
        const property = (wanted) => node.properties?.find(({ name }) => name === wanted)?.value.value ?? null;
        const state = (name) => (property(name) === null ? null : String(property(name)) === "true");
        return [{
          role: node.role.value,
          name: node.name?.value ?? "",
          description: node.description?.value ?? "",
          level: node.role.value === "heading" ? property("level") : null,
          states: { checked: state("checked"), pressed: state("pressed"), expanded: state("expanded") },
          children: inner,
        }];
      };
      return read(nodes[0])[0];
    } finally {
      await session.detach();
    }
  }

  /** The system's forced colours, on. */
  async forceColors() {
    const session = await this.page.createCDPSession();
    await session.send("Emulation.setEmulatedMedia", { features: [{ name: "forced-colors", value: "active" }] });
  }

  /** What the button shows of this tab: `{badge, title, popup}`. */
  async button() {
    const worker = await this.worker();
    return worker.evaluate(async (url) => {
      const tabs = await chrome.tabs.query({ active: true });
      const tab = tabs.find((one) => one.url === url) ?? tabs.at(-1);
      const { id: tabId } = tab;
      const [badge, title] = await Promise.all([
        chrome.action.getBadgeText({ tabId }),
        chrome.action.getTitle({ tabId }),
      ]);
      return { badge, title };
    }, this.page.url());
  }

  /** Closes the button's popup, if one is open. */
  async dismissPopup() {}

  async worker() {
    const isOurs = (target) => target.type() === "service_worker" && target.url().includes(this.extensionId);
    await this.browser.waitForTarget(isOurs);
    // Of an extension that was started anew the old worker is shown, too, and before it.
    return this.browser.targets().findLast(isOurs).worker();
  }

  async resize(width, height) {
    await this.page.setViewport({ width, height });
    await until(`the page to be ${width} wide`, () => this.page.evaluate((width) => innerWidth === width, width));
  }

  async emulate(features) {
    await this.page.emulateMediaFeatures(Object.entries(features).map(([name, value]) => ({ name, value })));
  }

  async screenshot(path, options = {}) {
    await this.page.screenshot({ path, ...options });
  }

  async close() {
    await this.page.close();
  }
}

/** The first node of a DevTools tree that is so. */
function find(node, isSo) {
  if (isSo(node)) return node;
  for (const child of node.children ?? []) {
    const found = find(child, isSo);
    if (found) return found;
  }
  return null;
}
