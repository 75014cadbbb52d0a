/** Why there is no reader in this tab. */
import { REFUSALS } from "../messages.js";

const parameters = new URLSearchParams(location.search);
const reason = parameters.get("reason");
document.documentElement.lang = chrome.i18n.getUILanguage();
document.getElementById("reason").textContent = chrome.i18n.getMessage(REFUSALS[reason] ?? REFUSALS.restricted);

// The next click shall be a click again: by then it may work.
chrome.action.setPopup({ tabId: Number(parameters.get("tab")), popup: "" });
