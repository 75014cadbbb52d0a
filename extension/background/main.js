/** The background: a click opens or closes the reader of that tab. A service worker in Chromium, an event page in Firefox. */
import { onClick } from "./click.js";
import { onMessage } from "./inbox.js";

chrome.action.onClicked.addListener(onClick);
chrome.runtime.onMessage.addListener(onMessage);
